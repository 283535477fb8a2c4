// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/subtensor_module/calls.hpp"

#include "core/node/runtime/subtensor_module/delegation/calls.hpp"
#include "core/node/runtime/subtensor_module/identity/calls.hpp"
#include "core/node/runtime/subtensor_module/keys/calls.hpp"
#include "core/node/runtime/subtensor_module/lease/calls.hpp"
#include "core/node/runtime/subtensor_module/lock/calls.hpp"
#include "core/node/runtime/subtensor_module/neurons/calls.hpp"
#include "core/node/runtime/subtensor_module/root_claim/calls.hpp"
#include "core/node/runtime/subtensor_module/root_settings.hpp"
#include "core/node/runtime/subtensor_module/serving/calls.hpp"
#include "core/node/runtime/subtensor_module/stake/calls.hpp"
#include "core/node/runtime/subtensor_module/subnets/calls.hpp"
#include "core/node/runtime/subtensor_module/subtensor_module.hpp"
#include "core/node/runtime/subtensor_module/weights/calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

/// A call without a function of its own must not be taken for a `Call` and come back here.
template <class Other> CallResult run(BlockContext&, const Origin&, const Other&) = delete;

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit([&](const auto& one) { return run(context, origin, one); }, call);
}

} // namespace taonaut::node::subtensor_module
