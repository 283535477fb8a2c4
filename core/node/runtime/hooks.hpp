// SPDX-License-Identifier: MIT
#pragma once

// What pallets do in a block without being called: at its beginning, when room is left, at its end. Each
// pallet comes in the order of its index. Source: polkadot-sdk substrate/frame/executive/src/lib.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node {

/// Before the inherents; events are of phase Initialization. The weight counts as mandatory.
void initializePallets(BlockContext& context);
/// After the extrinsics; events are of phase Finalization. Pallets that work in the room that is left, then
/// those that close their books.
void finalizePallets(BlockContext& context);

} // namespace taonaut::node
