// SPDX-License-Identifier: MIT
// Single functions of the epoch. Broken numbers are single precision: their bits are exact in I32F32.

#include "app/vectors/yuma_cases.hpp"
#include "core/base/transcendental.hpp"
#include "core/economics/epoch/liquid_alpha.hpp"
#include "core/economics/epoch/weighted_median.hpp"
#include "core/economics/weights_upscale.hpp"

#include <array>
#include <cmath>
#include <numeric>

namespace taonaut::vectors {

namespace {

using economics::Fraction;

/// How far a result may be from a broken number in the file.
constexpr double kTolerance = 1e-6;

I32F32 single(Members& in, std::string_view name, const Json& value)
{
    const auto nearest = value.is_number()
        ? nearestBits(static_cast<double>(static_cast<float>(value.get<double>())), 32)
        : std::nullopt;
    const auto bits = nearest ? taonaut::detail::fitTo<std::int64_t>(
                          taonaut::detail::Exact { nearest->negative, { 0, nearest->magnitude } })
                              : std::nullopt;
    if (!bits) {
        in.fail(std::string(name) + ": not a number of this kind");
    }
    return { bits.value_or(0) };
}

std::vector<I32F32> singles(Members& in, std::string_view name, const Json& list)
{
    std::vector<I32F32> result;
    in.require(list.is_array(), name);
    for (const Json& value : list.is_array() ? list : Json::array()) {
        result.push_back(single(in, name, value));
    }
    return result;
}

/// Stake and scores are never negative.
std::vector<Fraction> fractions(Members& in, std::string_view name, const Json& list)
{
    std::vector<Fraction> result;
    for (const I32F32 value : singles(in, name, list)) {
        in.require(value >= I32F32::zero(), name);
        result.push_back(static_cast<Fraction>(std::max(value, I32F32::zero()).bits));
    }
    return result;
}

void expectNear(Members& in, const std::string& name, const Json& expected, Fraction actual)
{
    const double value = std::ldexp(static_cast<double>(actual), -32);
    if (!expected.is_number() || std::abs(expected.get<double>() - value) > kTolerance) {
        in.mismatch(name, expected.dump(), std::to_string(value));
    }
}

void expectFlagList(Members& in, const std::vector<bool>& actual)
{
    const Json expected = in.raw("expect");
    const Json list = actual;
    if (expected != list) {
        in.mismatch("expect", expected.dump(), list.dump());
    }
}

void checkMaxUpscale(Members& in)
{
    expectIntegers(in, "expect", economics::maxUpscaled(singles(in, "input", in.raw("input"))));
}

void checkMaxUpscaleOfParts(Members& in)
{
    expectIntegers(in, "expect", economics::maxUpscaled(integers<std::uint16_t>(in, "input")));
}

void checkMaxLimited(Members& in)
{
    nested(in, "input", [&](Members& input) {
        const auto values = integers<std::uint16_t>(input, "values");
        const auto limit = integer<std::uint16_t>(input, "max_limit");
        in.expectFlag("expect", economics::isWithinMaxWeight(values, limit));
    });
}

void checkTopK(Members& in)
{
    nested(in, "input", [&](Members& input) {
        const std::vector<I32F32> values = singles(input, "values", input.raw("values"));
        expectFlagList(in, economics::largest(values, integer<std::uint32_t>(input, "k")));
    });
}

/// A member that is a broken number, or a rule in words for one.
std::int64_t numberOrRule(Members& in, const char* member, std::string_view rule, I32F32 ruled)
{
    const Json& value = in.raw(member);
    if (value.is_string()) {
        in.require(value.get<std::string>() == rule, member);
        return ruled.bits;
    }
    return single(in, member, value).bits;
}

void checkWeightedMedian(Members& in)
{
    nested(in, "input", [&](Members& input) {
        const std::vector<Fraction> stake = fractions(input, "stake_f32", input.raw("stake_f32"));
        const std::vector<Fraction> score = fractions(input, "score_f32", input.raw("score_f32"));
        const I32F32 majority = single(input, "majority_f32", input.raw("majority_f32"));
        const I32F32 sum { static_cast<std::int64_t>(
            std::accumulate(stake.begin(), stake.end(), Fraction { 0 })) };
        const std::int64_t minority
            = numberOrRule(input, "minority", "1 - majority", I32F32::one().saturatingSub(majority));
        const std::int64_t low = numberOrRule(input, "partition_lo", "0", I32F32::zero());
        const std::int64_t high = numberOrRule(input, "partition_hi", "sum(stake)", sum);
        input.require(high - low == sum.bits, "partition_hi - partition_lo = sum(stake)");
        if (stake.size() != score.size()) {
            in.fail("stake and score of different lengths");
            return;
        }
        expectNear(in, "expect", in.raw("expect"), economics::weightedMedian(stake, score, minority - low));
    });
}

void checkWeightedMedianOfColumns(Members& in)
{
    nested(in, "input", [&](Members& input) {
        const std::vector<Fraction> stake = fractions(input, "stake_f32", input.raw("stake_f32"));
        const I32F32 majority = single(input, "majority_f32", input.raw("majority_f32"));
        economics::SparseRows<Fraction> scores;
        std::size_t columns = 0;
        for (const Json& row : input.raw("weights_f32")) {
            const std::vector<Fraction> cells = fractions(input, "weights_f32", row);
            for (std::size_t column = 0; column < cells.size(); ++column) {
                scores.add(static_cast<std::uint16_t>(column), cells[column]);
            }
            scores.endRow();
            columns = cells.size();
        }
        const std::vector<Fraction> medians = economics::weightedMedians(
            stake, scores, columns, static_cast<Fraction>(std::max(majority, I32F32::zero()).bits));
        const Json& expected = in.raw("expect");
        in.require(expected.is_array() && expected.size() == medians.size(), "expect");
        for (std::size_t i = 0; expected.is_array() && i < std::min(expected.size(), medians.size()); ++i) {
            expectNear(in, "expect[" + std::to_string(i) + "]", expected[i], medians[i]);
        }
    });
}

void checkExpSafe(Members& in)
{
    I32F32 result;
    nested(in, "input", [&](Members& input) { result = expSafe(fixedBits<I32F32>(input, "x_bits")); });
    nested(in, "expect", [&](Members& expect) { expectInteger(expect, "bits", result.bits); });
}

void checkAlphaSigmoid(Members& in)
{
    I32F32 result;
    nested(in, "input", [&](Members& input) {
        economics::LiquidAlpha liquid(integer<std::uint16_t>(input, "alpha_low_u16"),
            integer<std::uint16_t>(input, "alpha_high_u16"), integer<std::int16_t>(input, "steepness"));
        const auto consensus = fixedBits<I32F32>(input, "consensus_bits");
        const auto weight = fixedBits<I32F32>(input, "weight_bits");
        result = liquid.rate(consensus, weight, fixedBits<I32F32>(input, "bond_bits"));
    });
    nested(in, "expect", [&](Members& expect) {
        expectInteger(expect, "alpha_bits", result.bits);
        if (expect.has("alpha")) {
            expectNear(expect, "alpha", expect.raw("alpha"), static_cast<Fraction>(result.bits));
        }
    });
}

struct YumaFunction {
    std::string_view op;
    void (*check)(Members& in);
};
constexpr std::array<YumaFunction, 8> kFunctions { {
    { "vec_max_upscale_to_u16(f32 -> I32F32)", checkMaxUpscale },
    { "vec_u16_max_upscale_to_u16", checkMaxUpscaleOfParts },
    { "check_vec_max_limited", checkMaxLimited },
    { "is_topk", checkTopK },
    { "weighted_median", checkWeightedMedian },
    { "weighted_median_col", checkWeightedMedianOfColumns },
    { "exp_safe(I32F32 bits)", checkExpSafe },
    { "alpha_sigmoid", checkAlphaSigmoid },
} };

} // namespace

bool checkYumaFunction(std::string_view op, Members& in)
{
    for (const YumaFunction& function : kFunctions) {
        if (function.op == op) {
            function.check(in);
            return true;
        }
    }
    return false;
}

} // namespace taonaut::vectors
