// SPDX-License-Identifier: MIT
#include "core/economics/yield.hpp"

#include "core/base/power_ratio.hpp"
#include "core/economics/emission/block_emission.hpp"

namespace taonaut::economics {

namespace {

constexpr std::uint64_t kScale = 1'000'000'000'000'000'000;

/// A year of epochs, as a rate of it says.
U64F64 timesEpochs(U64F64 rate, std::uint16_t tempo)
{
    return rate.saturatingMul(U64F64::ratio(kBlocksPerYear, std::uint64_t { tempo }));
}

/// (1 + rate) ^ epochs of a year.
U64F64 compounded(U64F64 rate, std::uint16_t tempo)
{
    constexpr unsigned kPrecision = 256;
    // Beyond this the outcome has more than 64 binary digits, and the series does not reach it.
    const U64F64 kMostApr = U64F64::from(64);
    if (timesEpochs(rate, tempo) > kMostApr) {
        return U64F64::max();
    }
    const auto power = powRatioScaled(
        { U64F64::one().saturatingAdd(rate).bits, U64F64::one().bits, kBlocksPerYear, tempo }, kPrecision,
        kScale);
    if (!power || power->bits() > 128) {
        return U64F64::max();
    }
    BigInteger high = *power;
    high.floorShiftRight(64);
    BigInteger low = *power - (high << 64);
    const Uint128 parts = Uint128 { high.toUint64().value_or(0) } << 64 | low.toUint64().value_or(0);
    const auto bits = multiplyDivide(parts, U64F64::one().bits, kScale);
    return bits ? U64F64 { *bits } : U64F64::max();
}

} // namespace

std::optional<Yield> nominatorYield(std::uint64_t dividends, std::uint64_t stake, std::uint16_t tempo)
{
    if (stake <= dividends || tempo == 0) {
        return std::nullopt;
    }
    const U64F64 rate = U64F64::ratio(dividends, stake - dividends);
    return Yield { rate, timesEpochs(rate, tempo), compounded(rate, tempo).saturatingSub(U64F64::one()) };
}

std::optional<Yield> rootYield(std::span<const RootEarning> earnings, std::uint64_t rootStake)
{
    if (rootStake == 0) {
        return std::nullopt;
    }
    Yield yield;
    U64F64 growth = U64F64::one();
    for (const RootEarning& earning : earnings) {
        if (earning.tempo == 0) {
            continue;
        }
        const U64F64 rate
            = U64F64::from(earning.dividends).saturatingMul(earning.price).safeDiv(U64F64::from(rootStake));
        yield.perEpoch = yield.perEpoch.saturatingAdd(rate);
        yield.apr = yield.apr.saturatingAdd(timesEpochs(rate, earning.tempo));
        growth = growth.saturatingMul(compounded(rate, earning.tempo));
    }
    yield.apy = growth.saturatingSub(U64F64::one());
    return yield;
}

std::optional<HalvingOutlook> nextHalvingOutlook(std::uint64_t issuance)
{
    const std::uint64_t emission = blockEmission(issuance);
    if (emission == 0) {
        return std::nullopt;
    }
    const std::uint64_t then = nextHalving(issuance);
    const std::uint64_t missing = then - issuance;
    return HalvingOutlook { emission, then, missing / emission + (missing % emission == 0 ? 0 : 1) };
}

U64F64 stakeRatio(std::uint64_t totalStake, std::uint64_t totalIssuance)
{
    return U64F64::ratio(totalStake, totalIssuance);
}

} // namespace taonaut::economics
