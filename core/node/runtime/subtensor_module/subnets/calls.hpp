// SPDX-License-Identifier: MIT
#pragma once

// The calls that open, start and close subnets.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RegisterNetwork&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RegisterNetworkWithIdentity&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::DissolveNetwork&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RootDissolveNetwork&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::StartCall&);

} // namespace taonaut::node::subtensor_module
