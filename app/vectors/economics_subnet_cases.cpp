// SPDX-License-Identifier: MIT
#include "app/vectors/economics_cases.hpp"
#include "app/vectors/economics_members.hpp"
#include "core/economics/mechanisms.hpp"
#include "core/economics/registration.hpp"

#include <array>

namespace taonaut::vectors {

namespace {

economics::BurnBounds readBounds(Members& in)
{
    return { amount(in, "min_burn"), amount(in, "max_burn") };
}

void checkBurnDecay(Members& in)
{
    constexpr std::uint64_t kMostBlocks = 1'000'000;
    const auto halfLife = integer<std::uint16_t>(in, "half_life");
    const economics::BurnBounds bounds = readBounds(in);
    std::uint64_t burn = amount(in, "start");
    const std::uint64_t blocks = amount(in, "blocks");
    in.require(blocks <= kMostBlocks, "blocks");
    std::vector<std::uint64_t> burns;
    for (std::uint64_t i = 0; i < blocks && i < kMostBlocks; ++i) {
        burn = economics::burnAfterBlock(burn, halfLife, bounds);
        burns.push_back(burn);
    }
    expectIntegers(in, "expect", burns);
    if (in.has("decay_factor_q32")) {
        expectInteger(in, "decay_factor_q32", economics::burnDecayFactor(halfLife));
    }
}

void checkBurnBump(Members& in)
{
    const auto multiplier = fixedBits<U64F64>(in, "multiplier_u64f64_bits");
    if (in.has("multiplier")) {
        in.require(fixedNearest<U64F64>(in, "multiplier") == multiplier, "multiplier as its bits");
    }
    expectAmount(in, economics::burnAfterRegistration(amount(in, "burn"), multiplier, readBounds(in)));
}

void checkNetworkLockCost(Members& in)
{
    const economics::LockCostState state { amount(in, "last_lock"), amount(in, "min_lock"),
        amount(in, "last_lock_block"),
        economics::lockReductionInterval(amount(in, "reduction_interval"), amount(in, "block_emission")) };
    expectAmount(in, economics::networkLockCost(state, amount(in, "current_block")));
}

void checkMechanismSplit(Members& in)
{
    const auto count = integer<std::uint8_t>(in, "count");
    const std::uint64_t emission = amount(in, "alpha");
    in.describes({ "split" });
    const auto split = in.has("split") ? std::optional(integers<std::uint16_t>(in, "split")) : std::nullopt;
    expectIntegers(in, "expect",
        economics::splitEmission(
            emission, count, split ? std::optional(std::span<const std::uint16_t>(*split)) : std::nullopt));
}

void checkMedianAlphaPrice(Members& in)
{
    std::vector<U64F64> prices;
    for (const std::uint64_t price : integers<std::uint64_t>(in, "prices")) {
        prices.push_back(U64F64::from(price));
    }
    const U64F64 median = economics::medianPrice(prices);
    const auto expected = fixedNearest<U64F64>(in, "expect");
    if (median != expected) {
        in.mismatch("expect (bits)", decimalText(expected.bits), decimalText(median.bits));
    }
}

constexpr std::array<EconomicsCategory, 5> kCategories { {
    { "burn_decay", checkBurnDecay },
    { "burn_bump", checkBurnBump },
    { "network_lock_cost", checkNetworkLockCost },
    { "mechanism_split", checkMechanismSplit },
    { "median_alpha_price", checkMedianAlphaPrice },
} };

} // namespace

std::span<const EconomicsCategory> subnetCategories()
{
    return kCategories;
}

} // namespace taonaut::vectors
