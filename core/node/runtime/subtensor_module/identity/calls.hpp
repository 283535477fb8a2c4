// SPDX-License-Identifier: MIT
#pragma once

// The calls about identities and symbols.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/identity_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetIdentity&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetSubnetIdentity&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::UpdateSymbol&);

} // namespace taonaut::node::subtensor_module
