// SPDX-License-Identifier: MIT
#pragma once

// Registration of neurons: on subnets for a price that is burned, on root by stake.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::Register&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::BurnedRegister&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RegisterLimit&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::RootRegister&);

} // namespace taonaut::node::subtensor_module
