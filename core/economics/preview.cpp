// SPDX-License-Identifier: MIT
#include "core/economics/preview.hpp"

#include <algorithm>

namespace taonaut::economics {

namespace {

constexpr std::uint64_t kRaoPerWhole = 1'000'000'000;

/// (paid in / paid out) / spot - 1, each in the direction of the swap. Zero where nothing is paid out.
I64F64 impactOf(Side side, const SwapQuote& quote, U64F64 spot)
{
    if (quote.paidOut == 0) {
        return I64F64::zero();
    }
    const U64F64 average = side == Side::Buy ? U64F64::ratio(quote.paidIn, quote.paidOut)
                                             : U64F64::ratio(quote.paidOut, quote.paidIn);
    const U64F64 worse = side == Side::Buy ? average.safeDiv(spot) : spot.safeDiv(average);
    return worse.to<I64F64>().saturatingSub(I64F64::one());
}

/// At a price of the limit, which the average of a swap never passes.
std::uint64_t paidOutAt(Side side, std::uint64_t paidIn, std::uint64_t limit)
{
    const auto whole = side == Side::Buy ? multiplyDivide(paidIn, kRaoPerWhole, limit)
                                         : multiplyDivide(paidIn, limit, kRaoPerWhole);
    return static_cast<std::uint64_t>(std::min(whole.value_or(0), Uint128 { ~std::uint64_t { 0 } }));
}

} // namespace

std::uint64_t limitWithin(const Pool& pool, Side side, std::uint32_t tolerance)
{
    const std::uint32_t kept = saturatingSubtract(kWholeTolerance, tolerance);
    const std::uint64_t factor
        = kRaoPerWhole * (side == Side::Buy ? std::uint64_t { kWholeTolerance } + tolerance : kept);
    const WideQuotient limit = divideWide(
        multiplyWide(spotPrice(pool).bits, factor), Uint128 { kWholeTolerance } << U64F64::kFractionBits);
    const bool up = side == Side::Sell && limit.remainder != 0;
    const Wide256 rounded = addWide(limit.quotient, { 0, up ? 1U : 0U });
    constexpr std::uint64_t kMost = ~std::uint64_t { 0 };
    return rounded > Wide256 { 0, kMost } ? kMost : static_cast<std::uint64_t>(rounded.low);
}

Result<SwapPreview, PoolError> previewSwap(
    const Pool& pool, Side side, std::uint64_t amount, std::uint32_t tolerance)
{
    const auto outcome = quote(pool, side, amount, Fees::Charged);
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    SwapPreview preview;
    preview.quote = *outcome;
    preview.priceBefore = spotPrice(pool);
    preview.priceAfter = spotPrice(pool.isStable ? pool : afterSwap(pool, side, *outcome));
    preview.impact = impactOf(side, *outcome, preview.priceBefore);
    preview.limit = limitWithin(pool, side, tolerance);
    preview.leastPaidOut = std::min(paidOutAt(side, outcome->paidIn, preview.limit), outcome->paidOut);
    // At no tolerance the price is at its limit already, and nothing can be swapped within it.
    preview.mostWithinLimit = maxAmount(pool, side, preview.limit).value_or(0);
    return preview;
}

Result<RoundTrip, PoolError> previewRoundTrip(const Pool& pool, std::uint64_t tao)
{
    const auto in = quote(pool, Side::Buy, tao, Fees::Charged);
    if (!in) {
        return tl::unexpected(in.error());
    }
    const Pool after = pool.isStable ? pool : afterSwap(pool, Side::Buy, *in);
    const auto out = quote(after, Side::Sell, in->paidOut, Fees::Charged);
    if (!out) {
        return tl::unexpected(out.error());
    }
    return RoundTrip { in->paidOut, out->paidOut, saturatingSubtract(tao, out->paidOut) };
}

} // namespace taonaut::economics
