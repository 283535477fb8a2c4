// SPDX-License-Identifier: MIT
#include "app/vectors/economics_cases.hpp"
#include "app/vectors/economics_members.hpp"
#include "core/base/power_ratio.hpp"
#include "core/economics/pool.hpp"

#include <algorithm>
#include <array>

namespace taonaut::vectors {

namespace {

using economics::Fees;
using economics::Pool;
using economics::PoolError;
using economics::Side;

/// What the chain starts with.
constexpr std::uint16_t kFeeRate = 33;

/// tao_reserve, alpha_reserve and what may be given beside them.
Pool readPool(Members& in)
{
    Pool pool { amount(in, "tao_reserve"), amount(in, "alpha_reserve") };
    pool.quoteWeight
        = optionalInteger<std::uint64_t>(in, "quote_weight_perquintill").value_or(pool.quoteWeight);
    pool.feeRate = optionalInteger<std::uint16_t>(in, "fee_rate_u16").value_or(kFeeRate);
    pool.minimumReserve = optionalInteger<std::uint64_t>(in, "minimum_reserve").value_or(pool.minimumReserve);
    in.describes({ "stable" });
    pool.isStable = in.has("stable") && in.flag("stable");
    return pool;
}

/// True when the case is about a refusal, which is compared with the outcome.
template <class T> bool isRefused(Members& in, const Result<T, PoolError>& outcome)
{
    const std::string actual = outcome ? "success" : std::string(nameOf(outcome.error()));
    if (in.has("expect_error")) {
        in.expectText("expect_error", actual);
        return true;
    }
    in.require(outcome.has_value(), "success instead of " + actual);
    return !outcome;
}

void checkMaxAmount(Members& in, Side side)
{
    const Pool pool = readPool(in);
    const auto most = economics::maxAmount(pool, side, amount(in, "limit_price_rao"));
    if (!isRefused(in, most)) {
        expectAmount(in, *most);
    }
}
void checkMaxAmountAdd(Members& in)
{
    checkMaxAmount(in, Side::Buy);
}
void checkMaxAmountRemove(Members& in)
{
    checkMaxAmount(in, Side::Sell);
}

void checkMaxAmountMove(Members& in)
{
    const Pool origin { amount(in, "origin_tao"), amount(in, "origin_alpha") };
    const Pool destination { amount(in, "dest_tao"), amount(in, "dest_alpha") };
    const auto most = economics::maxMove(origin, destination, amount(in, "limit_price_rao"));
    if (!isRefused(in, most)) {
        expectAmount(in, *most);
    }
}

void checkSwap(Members& in)
{
    const Pool pool = readPool(in);
    const std::string sideName = in.text("side");
    in.require(sideName == "buy" || sideName == "sell", "side");
    const Side side = sideName == "buy" ? Side::Buy : Side::Sell;
    const Fees fees = in.flag("drop_fees") ? Fees::Dropped : Fees::Charged;
    const std::uint64_t paid = amount(in, "amount_in");
    const auto limit = optionalInteger<std::uint64_t>(in, "limit_price_rao");
    const auto quote
        = limit ? economics::quote(pool, side, paid, *limit, fees) : economics::quote(pool, side, paid, fees);
    if (isRefused(in, quote)) {
        return;
    }
    nested(in, "expect", [&](Members& expected) {
        const Pool after = economics::afterSwap(pool, side, *quote);
        expectInteger(expected, "paid_in", quote->paidIn);
        expectInteger(expected, "fee", quote->fee);
        expectInteger(expected, "paid_out", quote->paidOut);
        expectInteger(expected, "new_tao", after.tao);
        expectInteger(expected, "new_alpha", after.alpha);
        expectInteger(expected, "price_before_u64f64_bits", economics::spotPrice(pool).bits);
        expectInteger(expected, "price_after_u64f64_bits", economics::spotPrice(after).bits);
    });
}

void checkExpScaled(Members& in)
{
    const std::string exponent = in.text("exponent");
    in.require(exponent == "base/quote" || exponent == "quote/base", "exponent");
    const Side side = exponent == "quote/base" ? Side::Buy : Side::Sell;
    Pool pool;
    (side == Side::Buy ? pool.tao : pool.alpha) = amount(in, "reserve");
    pool.quoteWeight = amount(in, "quote_weight_perquintill");
    expectInteger(in, "expect_u64f64_bits", economics::remainingShare(pool, side, amount(in, "delta")).bits);
}

void checkLimitDelta(Members& in)
{
    const std::string function = in.text("fn");
    in.require(function == "quote_delta_in" || function == "base_delta_in", "fn");
    const Side side = function == "quote_delta_in" ? Side::Buy : Side::Sell;
    Pool pool;
    (side == Side::Buy ? pool.tao : pool.alpha) = amount(in, "reserve");
    pool.quoteWeight = amount(in, "quote_weight_perquintill");
    const auto from = fixedNearest<U64F64>(in, "current_price");
    const auto to = fixedNearest<U64F64>(in, "target_price");
    expectAmount(in, economics::inputToReach(pool, side, from, to));
}

void checkPowRatioScaled(Members& in)
{
    const PowerRatio ratio { integer<Uint128>(in, "base_num"), integer<Uint128>(in, "base_den"),
        integer<Uint128>(in, "exp_num"), integer<Uint128>(in, "exp_den") };
    constexpr std::uint16_t kMostPrecision = 16'384;
    const auto precision = std::min(integer<std::uint16_t>(in, "precision"), kMostPrecision);
    const auto scale = integer<Uint128>(in, "scale");
    const Json& expect = in.raw("expect");
    const auto power = powRatioScaled(ratio, precision, scale);
    if (expect.is_null()) {
        in.require(!power, "no value");
        return;
    }
    const auto expected = integerOf<Uint128>(in, "expect", expect);
    if (power != BigInteger(expected)) {
        const auto actual = power ? power->toUint64() : std::nullopt;
        in.mismatch("expect", decimalText(expected), actual ? decimalText(*actual) : "another number");
    }
}

void checkLiquidityWeights(Members& in)
{
    Pool pool { amount(in, "tao_reserve"), amount(in, "alpha_reserve") };
    pool.quoteWeight = amount(in, "start_quote_weight");
    const auto weight = economics::quoteWeightAfter(pool, amount(in, "tao_delta"), amount(in, "alpha_delta"));
    in.expectFlag("expect_ok", weight.has_value());
    expectInteger(in, "expect_quote_weight", weight.value_or(pool.quoteWeight));
}

void checkSwapFee(Members& in)
{
    Pool pool;
    pool.feeRate = integer<std::uint16_t>(in, "fee_rate_u16");
    expectAmount(in, economics::swapFee(pool, amount(in, "amount"), Fees::Charged));
}

constexpr std::array<EconomicsCategory, 9> kCategories { {
    { "max_amount_add", checkMaxAmountAdd },
    { "max_amount_remove", checkMaxAmountRemove },
    { "max_amount_move", checkMaxAmountMove },
    { "swap", checkSwap },
    { "exp_scaled", checkExpScaled },
    { "limit_delta", checkLimitDelta },
    { "pow_ratio_scaled", checkPowRatioScaled },
    { "liquidity_weights", checkLiquidityWeights },
    { "swap_fee", checkSwapFee },
} };

} // namespace

std::span<const EconomicsCategory> poolCategories()
{
    return kCategories;
}

} // namespace taonaut::vectors
