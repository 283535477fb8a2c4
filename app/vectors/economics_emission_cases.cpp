// SPDX-License-Identifier: MIT
#include "app/vectors/economics_cases.hpp"
#include "app/vectors/economics_family.hpp"
#include "app/vectors/economics_members.hpp"
#include "core/economics/emission/block_emission.hpp"
#include "core/economics/emission/dividends.hpp"
#include "core/economics/emission/subnet_emission.hpp"

#include <algorithm>
#include <array>

namespace taonaut::vectors {

namespace {

void checkBlockEmission(Members& in)
{
    expectAmount(in, economics::blockEmission(amount(in, "issuance")));
}

void checkMovingPrice(Members& in)
{
    constexpr std::uint64_t kMostTimes = 1'000'000;
    economics::MovingPriceStep step;
    I96F32 price = fixedBits<I96F32>(in, "start_moving_i96f32_bits");
    step.spotPrice = fixedBits<U64F64>(in, "spot_price_u64f64_bits");
    step.movingAlpha = fixedBits<I96F32>(in, "moving_alpha_i96f32_bits");
    step.block = amount(in, "block");
    step.firstEmissionBlock = amount(in, "first_emission_block");
    step.halvingBlocks = amount(in, "half_life");
    const std::uint64_t times = amount(in, "times");
    in.require(times <= kMostTimes, "times");
    for (std::uint64_t i = 0; i < std::min(times, kMostTimes); ++i) {
        step.movingPrice = price.to<U64F64>();
        price = economics::movingPriceAfter(step);
    }
    expectInteger(in, "expect_i96f32_bits", price.bits);
}

void checkSubnetShares(Members& in)
{
    const auto prices = fixedBitsList<I96F32>(in, "moving_price_i96f32_bits");
    const auto burned = fixedBitsList<U96F32>(in, "miner_burned_u96f32_bits");
    const Json& enabled = in.raw("emission_enabled");
    const bool fits = enabled.is_array() && enabled.size() == prices.size() && burned.size() == prices.size();
    in.require(fits, "lists of the same length");
    std::vector<economics::SubnetClaim> claims;
    for (std::size_t i = 0; fits && i < prices.size(); ++i) {
        claims.push_back({ prices[i].to<U64F64>(), burned[i], enabled[i] == true });
    }
    std::vector<Uint128> bits;
    std::vector<std::uint64_t> rao;
    const U96F32 emission = U96F32::from(amount(in, "block_emission"));
    for (const U96F32 tao : economics::subnetEmissions(emission, claims)) {
        bits.push_back(tao.bits);
        rao.push_back(tao.toU64());
    }
    expectIntegers(in, "expect_tao_emission_u96f32_bits", bits);
    expectIntegers(in, "expect_tao_emission_rao_floor", rao);
}

U96F32 readRootProportion(Members& in, std::uint64_t alphaIssuance)
{
    return economics::rootProportion(
        amount(in, "root_tao"), economics::storedProportion(amount(in, "tao_weight_u64")), alphaIssuance);
}

void checkRootProportion(Members& in)
{
    expectInteger(in, "expect_u96f32_bits", readRootProportion(in, amount(in, "alpha_issuance")).bits);
}

void checkSubnetTerms(Members& in)
{
    const std::uint64_t alphaIssuance = amount(in, "alpha_issuance");
    const economics::SubnetTerms terms = economics::subnetTerms(U96F32::from(amount(in, "tao_emission_rao")),
        fixedBits<U64F64>(in, "price_u64f64_bits").to<U96F32>(), readRootProportion(in, alphaIssuance),
        economics::blockEmission(alphaIssuance));
    nested(in, "expect", [&](Members& expected) {
        expectInteger(expected, "tao_in_u96f32_bits", terms.taoIn.bits);
        expectInteger(expected, "alpha_in_u96f32_bits", terms.alphaIn.bits);
        expectInteger(expected, "alpha_out_u96f32_bits", terms.alphaOut.bits);
        expectInteger(expected, "excess_tao_u96f32_bits", terms.excessTao.bits);
        expectInteger(expected, "tao_in", terms.taoIn.toU64());
        expectInteger(expected, "alpha_in", terms.alphaIn.toU64());
        expectInteger(expected, "alpha_out", terms.alphaOut.toU64());
        expectInteger(expected, "excess_tao", terms.excessTao.toU64());
    });
}

void checkAlphaOutSplit(Members& in)
{
    const auto cut = integer<std::uint16_t>(in, "owner_cut_u16");
    const economics::AlphaOutSplit split = economics::splitAlphaOut(amount(in, "alpha_out"),
        in.flag("owner_cut_enabled") ? std::optional(cut) : std::nullopt,
        fixedBits<U96F32>(in, "root_proportion_u96f32_bits"));
    nested(in, "expect", [&](Members& expected) {
        expectInteger(expected, "owner_cut", split.ownerCut);
        expectInteger(expected, "server", split.server);
        expectInteger(expected, "validator", split.validator);
        expectInteger(expected, "root", split.root);
    });
}

void checkDividendDistribution(Members& in)
{
    const auto dividends = integers<std::uint64_t>(in, "dividends");
    const Json& stakes = in.raw("alpha_and_root_stake");
    const bool fits = stakes.is_array() && stakes.size() == dividends.size();
    in.require(fits, "lists of the same length");
    std::vector<economics::DividendClaim> claims;
    for (std::size_t i = 0; fits && i < dividends.size(); ++i) {
        auto stake = integersOf<std::uint64_t>(in, "alpha_and_root_stake", stakes[i]);
        in.require(stake.size() == 2, "alpha and root stake");
        stake.resize(2);
        claims.push_back({ U96F32::from(dividends[i]), stake[0], stake[1] });
    }
    std::vector<std::uint64_t> alpha;
    std::vector<std::uint64_t> root;
    for (const economics::DividendPayout& payout :
        economics::distributeDividends(amount(in, "pending_validator_alpha"),
            amount(in, "pending_root_alpha"), fixedBits<U96F32>(in, "tao_weight_u96f32_bits"), claims)) {
        alpha.push_back(payout.alpha.toU64());
        root.push_back(payout.root.toU64());
    }
    expectIntegers(in, "expect_alpha", alpha);
    expectIntegers(in, "expect_root", root);
}

constexpr std::array<EconomicsCategory, 8> kCategories { {
    { "block_emission", checkBlockEmission },
    { "moving_price", checkMovingPrice },
    { "subnet_shares", checkSubnetShares },
    { "root_proportion", checkRootProportion },
    { "subnet_terms", checkSubnetTerms },
    { "alpha_out_split", checkAlphaOutSplit },
    { "dividend_distribution", checkDividendDistribution },
    { "parent_child_dividends", checkParentChildDividends },
} };

} // namespace

std::span<const EconomicsCategory> emissionCategories()
{
    return kCategories;
}

} // namespace taonaut::vectors
