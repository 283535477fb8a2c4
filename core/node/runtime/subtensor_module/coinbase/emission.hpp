// SPDX-License-Identifier: MIT
#pragma once

// A block's emission reaches the subnets: TAO and alpha into their pools, TAO in excess buys alpha, new alpha
// for participants waits for the next epoch.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/run_coinbase.rs.

#include "core/base/fixed.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"

namespace taonaut::node::subtensor_module {

/// Issues the TAO of this block by the issuance so far. Who gets it is decided later in the block.
[[nodiscard]] Credit issueBlockEmission(BlockContext& context);

/// Divides the credit among the emitting subnets; what is left is recycled. subnets: all but root, in storage
/// order.
void emitToSubnets(BlockContext& context, const std::vector<NetUid>& subnets, Credit credit);

/// Those of the subnets that are started, trade their alpha and allow registrations, in the same order.
[[nodiscard]] std::vector<NetUid> emittingSubnets(
    const BlockContext& context, const std::vector<NetUid>& subnets);

/// TAO for one alpha as the emission counts it: one for root and for a subnet without pool.
[[nodiscard]] U64F64 movingPriceOf(const BlockContext& context, NetUid netuid);
/// Root's part of what validators of a subnet earn.
[[nodiscard]] U96F32 rootProportionOf(const BlockContext& context, NetUid netuid);

/// After emission: the moving prices follow the prices, and the root proportions are stored.
void updateMovingPrices(BlockContext& context, const std::vector<NetUid>& emitting);
void storeRootProportions(BlockContext& context, const std::vector<NetUid>& emitting);

} // namespace taonaut::node::subtensor_module
