// SPDX-License-Identifier: MIT
#pragma once

// What a person is shown before staking or unstaking: what comes out, how far the price moves, where to set
// the limit, and what it would cost to turn round at once. Pure functions of the pool as it stands; whoever
// has a connection asks the chain too and shows its numbers.

#include "core/economics/pool.hpp"

namespace taonaut::economics {

/// A whole of a tolerance, which counts in millionths.
constexpr std::uint32_t kWholeTolerance = 1'000'000;

/// The furthest price that is accepted, in rao for one alpha: the spot price and the tolerance on top of it
/// for Buy, rounded down; without the tolerance for Sell, rounded up. tolerance: at most the whole for Sell.
[[nodiscard]] std::uint64_t limitWithin(const Pool& pool, Side side, std::uint32_t tolerance);

struct SwapPreview {
    SwapQuote quote;
    U64F64 priceBefore; ///< TAO for one alpha
    U64F64 priceAfter;
    /// How much worse the average price is than the spot price, of what enters the pool: 0.01 is one percent.
    I64F64 impact;
    std::uint64_t limit = 0; ///< rao for one alpha, from the tolerance
    /// With that limit no swap of the whole amount pays out less, but for a rao of rounding.
    std::uint64_t leastPaidOut = 0;
    std::uint64_t mostWithinLimit = 0; ///< fee included
};

/// amount: TAO for Buy, alpha for Sell, fee included. tolerance: millionths. Errors: those of quote.
[[nodiscard]] Result<SwapPreview, PoolError> previewSwap(
    const Pool& pool, Side side, std::uint64_t amount, std::uint32_t tolerance);

/// Staking that much TAO and taking it all out again in the next moment.
struct RoundTrip {
    std::uint64_t alpha = 0; ///< bought
    std::uint64_t taoBack = 0;
    std::uint64_t cost = 0; ///< TAO that is gone: both fees and roundings
};
/// Errors: those of quote.
[[nodiscard]] Result<RoundTrip, PoolError> previewRoundTrip(const Pool& pool, std::uint64_t tao);

} // namespace taonaut::economics
