// SPDX-License-Identifier: MIT
#include "core/economics/pool.hpp"

#include "core/base/power_ratio.hpp"

#include <algorithm>
#include <array>

namespace taonaut::economics {

namespace {

constexpr std::uint64_t kRaoPerWhole = 1'000'000'000;
constexpr std::uint16_t kWholeFee = 65'535;
constexpr std::uint64_t kScale = 1'000'000'000'000'000'000;
constexpr std::uint64_t kMost = ~std::uint64_t { 0 };

std::uint64_t reserveIn(const Pool& pool, Side side)
{
    return side == Side::Buy ? pool.tao : pool.alpha;
}
std::uint64_t reserveOut(const Pool& pool, Side side)
{
    return side == Side::Buy ? pool.alpha : pool.tao;
}
std::uint64_t weightIn(const Pool& pool, Side side)
{
    return side == Side::Buy ? pool.quoteWeight : pool.baseWeight();
}
std::uint64_t weightOut(const Pool& pool, Side side)
{
    return side == Side::Buy ? pool.baseWeight() : pool.quoteWeight;
}

std::uint64_t paidOut(const Pool& pool, Side side, std::uint64_t paidIn)
{
    return U64F64::from(reserveOut(pool, side))
        .saturatingMul(U64F64::one().saturatingSub(remainingShare(pool, side, paidIn)))
        .toU64();
}

/// The price does not pass the limit.
bool staysWithin(Side side, U64F64 price, U64F64 limit)
{
    return side == Side::Buy ? price <= limit : price >= limit;
}

/// The fee on top of an amount that a limit cut short.
std::uint64_t feeOnTop(const Pool& pool, std::uint64_t paidIn, Fees fees)
{
    const U64F64 rate = fees == Fees::Dropped ? U64F64::zero() : U64F64::from(pool.feeRate);
    return U64F64::from(paidIn)
        .saturatingMul(rate.safeDiv(U64F64::from(kWholeFee).saturatingSub(rate)))
        .toU64();
}

SwapQuote exchanged(std::uint64_t amount)
{
    return { amount, 0, amount };
}

/// round(value × weight), halves up.
Uint128 weighed(std::uint64_t weight, Uint128 value)
{
    const Wide256 product = addWide(multiplyWide(value, weight), { 0, kWholeWeight / 2 });
    return divideWide(product, kWholeWeight).quotient.low; // weight <= whole: it fits
}

/// floor(whole × part / of), at most the whole. of: not zero.
std::uint64_t weightOf(Uint128 part, Uint128 of)
{
    return part >= of ? kWholeWeight
                      : static_cast<std::uint64_t>(multiplyDivide(part, kWholeWeight, of).value_or(0));
}

bool isInRange(std::uint64_t quoteWeight)
{
    return quoteWeight >= kLeastWeight && quoteWeight <= kWholeWeight - kLeastWeight;
}

} // namespace

std::string_view moduleOf(PoolError)
{
    return "economics";
}

std::string_view nameOf(PoolError reason)
{
    static constexpr std::array kNames { "SwapInputTooLarge", "ReservesTooLow", "PriceLimitExceeded",
        "ReservesOutOfBalance" };
    return kNames.at(static_cast<std::size_t>(reason));
}

U64F64 spotPrice(const Pool& pool)
{
    if (pool.isStable) {
        return U64F64::one();
    }
    return U64F64::ratio(pool.baseWeight(), pool.quoteWeight)
        .saturatingMul(U64F64::ratio(pool.tao, pool.alpha));
}

std::uint64_t priceInRao(U64F64 price)
{
    return price.saturatingMul(U64F64::from(kRaoPerWhole)).toU64();
}

U64F64 priceOfRao(std::uint64_t rao)
{
    return U64F64::ratio(rao, kRaoPerWhole);
}

std::uint64_t swapFee(const Pool& pool, std::uint64_t amount, Fees fees)
{
    if (fees == Fees::Dropped || pool.isStable) {
        return 0;
    }
    return U64F64::from(amount).saturatingMul(U64F64::ratio(pool.feeRate, kWholeFee)).toU64();
}

U64F64 remainingShare(const Pool& pool, Side side, std::uint64_t added)
{
    constexpr unsigned kPrecision = 256;
    const std::uint64_t reserve = reserveIn(pool, side);
    const std::uint64_t grown = saturatingAdd(reserve, added);
    const std::optional<BigInteger> power
        = powRatioScaled({ reserve, grown, weightIn(pool, side), weightOut(pool, side) }, kPrecision, kScale);
    const std::optional<std::uint64_t> parts = power ? power->toUint64() : std::nullopt;
    return parts ? std::min(U64F64::ratio(*parts, kScale), U64F64::one()) : U64F64::zero();
}

std::uint64_t inputToReach(const Pool& pool, Side side, U64F64 from, U64F64 to)
{
    constexpr unsigned kPrecision = 1024;
    const PowerRatio ratio { side == Side::Buy ? to.bits : from.bits, side == Side::Buy ? from.bits : to.bits,
        weightOut(pool, side), kWholeWeight };
    const std::optional<BigInteger> power = powRatioScaled(ratio, kPrecision, kScale);
    if (!power || power->isNegative()) {
        return 0;
    }
    const U64F64 growth
        = U64F64::ratio(power->toUint64().value_or(kMost), kScale).saturatingSub(U64F64::one());
    return U64F64::from(reserveIn(pool, side)).saturatingMul(growth).toU64();
}

Result<SwapQuote, PoolError> quote(
    const Pool& pool, Side side, std::uint64_t amount, std::uint64_t limit, Fees fees)
{
    if (pool.isStable) {
        return exchanged(amount);
    }
    SwapQuote result;
    result.fee = swapFee(pool, amount, fees);
    const std::uint64_t net = saturatingSubtract(amount, result.fee);
    if (net > saturatingMultiply(reserveIn(pool, side), kMostInputPerReserve)) {
        return tl::unexpected(PoolError::SwapInputTooLarge);
    }
    if (reserveOut(pool, side) < pool.minimumReserve) {
        return tl::unexpected(PoolError::ReservesTooLow);
    }
    const U64F64 price = spotPrice(pool);
    const U64F64 furthest = priceOfRao(limit);
    if (price == furthest || !staysWithin(side, price, furthest)) {
        return tl::unexpected(PoolError::PriceLimitExceeded);
    }
    result.paidIn = net;
    result.paidOut = paidOut(pool, side, net);
    if (!staysWithin(side, spotPrice(afterSwap(pool, side, result)), furthest)) {
        result.paidIn = inputToReach(pool, side, price, furthest);
        result.fee = feeOnTop(pool, result.paidIn, fees);
        result.paidOut = paidOut(pool, side, result.paidIn);
    }
    if (result.paidIn != 0 && result.paidOut == 0) {
        return tl::unexpected(PoolError::ReservesTooLow);
    }
    return result;
}

Result<SwapQuote, PoolError> quote(const Pool& pool, Side side, std::uint64_t amount, Fees fees)
{
    return quote(pool, side, amount, side == Side::Buy ? kHighestPriceLimit : kLowestPriceLimit, fees);
}

Pool afterSwap(const Pool& pool, Side side, const SwapQuote& quote)
{
    Pool result = pool;
    std::uint64_t& in = side == Side::Buy ? result.tao : result.alpha;
    std::uint64_t& out = side == Side::Buy ? result.alpha : result.tao;
    in = saturatingAdd(in, quote.paidIn);
    out = saturatingSubtract(out, quote.paidOut);
    return result;
}

Result<std::uint64_t, PoolError> maxAmount(const Pool& pool, Side side, std::uint64_t limit)
{
    if (pool.isStable) {
        const bool isOnTheRightSide = side == Side::Buy ? limit >= kRaoPerWhole : limit <= kRaoPerWhole;
        return isOnTheRightSide ? kMost : 0;
    }
    const std::uint64_t most = saturatingMultiply(reserveIn(pool, side), kMostInputPerReserve);
    const auto reached = quote(pool, side, most, limit, Fees::Charged);
    if (!reached) {
        return tl::unexpected(reached.error());
    }
    return saturatingAdd(reached->paidIn, reached->fee);
}

Result<std::uint64_t, PoolError> maxMove(const Pool& origin, const Pool& destination, std::uint64_t limit)
{
    if (origin.isStable && destination.isStable) {
        return limit > kRaoPerWhole ? 0 : kMost;
    }
    if (origin.isStable) {
        const U64F64 perWhole = U64F64::from(kRaoPerWhole);
        const std::uint64_t price = perWhole.safeDiv(U64F64::from(limit)).saturatingMul(perWhole).toU64();
        return limit == 0 ? Result<std::uint64_t, PoolError>(kMost)
                          : maxAmount(destination, Side::Buy, price);
    }
    if (destination.isStable) {
        return maxAmount(origin, Side::Sell, limit);
    }
    if (origin.tao == 0 || destination.tao == 0 || origin.alpha == 0 || destination.alpha == 0) {
        return 0;
    }
    const U64F64 ratio = priceOfRao(limit);
    if (ratio > spotPrice(origin).safeDiv(spotPrice(destination))) {
        return 0;
    }
    if (limit == 0) {
        return kMost;
    }
    const U64F64 originTao = U64F64::from(origin.tao);
    const U64F64 destinationTao = U64F64::from(destination.tao);
    const U64F64 both = destinationTao.saturatingAdd(originTao);
    return U64F64::from(destination.alpha)
        .saturatingMul(originTao.safeDiv(both))
        .safeDiv(ratio)
        .saturatingSub(U64F64::from(origin.alpha).saturatingMul(destinationTao.safeDiv(both)))
        .toU64();
}

std::uint64_t alphaWorth(const Pool& pool, std::uint64_t tao)
{
    return pool.isStable ? tao : U64F64::from(tao).safeDiv(spotPrice(pool)).toU64();
}

std::optional<std::uint64_t> quoteWeightAfter(
    const Pool& pool, std::uint64_t taoAdded, std::uint64_t alphaAdded)
{
    const auto timesGrown = [](std::uint64_t one, std::uint64_t other, std::uint64_t added) {
        return saturatingMultiply(Uint128 { one }, Uint128 { other } + added);
    };
    const Uint128 base = weighed(pool.baseWeight(), timesGrown(pool.tao, pool.alpha, alphaAdded));
    const Uint128 quote = weighed(pool.quoteWeight, timesGrown(pool.alpha, pool.tao, taoAdded));
    const Uint128 sum = saturatingAdd(base, quote);
    const std::uint64_t weight = sum == 0 ? kWholeWeight / 2 : weightOf(quote, sum);
    return isInRange(weight) ? std::optional(weight) : std::nullopt;
}

Result<std::uint64_t, PoolError> quoteWeightForPrice(const Pool& pool, U64F64 price)
{
    const U64F64 fraction = price.saturatingSub(price.floor());
    const Uint128 whole = Uint128 { price.toU64() } * pool.alpha;
    const Uint128 part = U64F64::from(pool.alpha).saturatingMul(fraction).floorTo<Uint128>();
    const Uint128 sum = saturatingAdd(saturatingAdd(whole, part), Uint128 { pool.tao });
    const std::uint64_t weight = sum == 0 ? 0 : weightOf(pool.tao, sum);
    if (!isInRange(weight)) {
        return tl::unexpected(PoolError::ReservesOutOfBalance);
    }
    return weight;
}

} // namespace taonaut::economics
