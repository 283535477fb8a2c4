// SPDX-License-Identifier: MIT
#pragma once

// The calls about locks.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_calls.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::LockStake&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::MoveLock&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetPerpetualLock&);
[[nodiscard]] CallResult run(BlockContext&, const Origin&, const declared::SetRejectLockedAlpha&);

} // namespace taonaut::node::subtensor_module
