// SPDX-License-Identifier: MIT
#pragma once

// Pallet BaseFee: the price of gas. Nothing uses gas on this chain, so the price changes only when root sets
// it. Source: polkadot-evm/frontier frame/base-fee/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/base_fee_calls.hpp"

namespace taonaut::node::base_fee {

[[nodiscard]] DispatchInfo infoOf(const subtensor::base_fee::Call& call);
/// Errors: BadOrigin.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::base_fee::Call& call);

} // namespace taonaut::node::base_fee
