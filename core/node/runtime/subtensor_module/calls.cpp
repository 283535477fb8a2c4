// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/subtensor_module/calls.hpp"

#include "core/node/runtime/subtensor_module/keys/calls.hpp"
#include "core/node/runtime/subtensor_module/delegation/calls.hpp"
#include "core/node/runtime/subtensor_module/identity/calls.hpp"
#include "core/node/runtime/subtensor_module/lock/calls.hpp"
#include "core/node/runtime/subtensor_module/neurons/calls.hpp"
#include "core/node/runtime/subtensor_module/root_claim/calls.hpp"
#include "core/node/runtime/subtensor_module/root_settings.hpp"
#include "core/node/runtime/subtensor_module/serving/calls.hpp"
#include "core/node/runtime/subtensor_module/stake/calls.hpp"
#include "core/node/runtime/subtensor_module/subnets/calls.hpp"
#include "core/node/runtime/subtensor_module/subtensor_module.hpp"
#include "core/node/runtime/subtensor_module/weights/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"

#include <type_traits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

/// A call without a function of its own must not be taken for a `Call` and come back here.
template <class Other> CallResult run(BlockContext&, const Origin&, const Other&) = delete;

namespace {

/// Calls whose room is not there. A room that takes one of them over strikes it out here.
using WithoutRoom = std::variant<
    // subnets, neurons, lease
        declared::RegisterLeasedNetwork,
    declared::TerminateLease,
    // keys
    declared::TryAssociateHotkey, declared::AssociateEvmKey, declared::SwapHotkey, declared::SwapHotkeyV2,
    // delegation
                    // identity
    >;

template <class Call, class List> struct IsListed;
template <class Call, class... Listed>
struct IsListed<Call, std::variant<Listed...>> : std::disjunction<std::is_same<Call, Listed>...> {
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    template <class Call> CallResult operator()(const Call& call) const
    {
        if constexpr (IsListed<Call, WithoutRoom>::value) {
            return refuse(declared::error("CallDisabled"));
        } else {
            return run(context, origin, call);
        }
    }
};

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return std::visit(Run { context, origin }, call);
}

} // namespace taonaut::node::subtensor_module
