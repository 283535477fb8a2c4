// SPDX-License-Identifier: MIT
#pragma once

// Swap.AlphaSqrtPrice, which the pools of this runtime no longer need and official clients still read: the
// square root of each pool's price. Written at the end of a block whenever the price has changed, so that it
// is read, listed and proven like any other value. See core/decisions.

#include "core/base/fixed.hpp"
#include "core/node/runtime/context.hpp"

namespace taonaut::node {

/// For all pools; a value whose pool is gone is removed. O(subnets).
void updatePriceView(BlockContext& context);

/// Rounded down.
[[nodiscard]] U64F64 squareRoot(U64F64 value) noexcept;

} // namespace taonaut::node
