// SPDX-License-Identifier: MIT
#pragma once

// Pallet Sudo: one account that may run any call as root. What the inner call answers is in the event; the
// outer call succeeds all the same and is free. Source: polkadot-sdk substrate/frame/sudo/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/sudo_calls.hpp"

namespace taonaut::node::sudo {

[[nodiscard]] DispatchInfo infoOf(const subtensor::sudo::Call& call);
/// Errors: RequireSudo, BadOrigin, CannotLookup.
[[nodiscard]] CallResult run(BlockContext& context, const Origin& origin, const subtensor::sudo::Call& call);

} // namespace taonaut::node::sudo
