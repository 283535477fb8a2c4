// SPDX-License-Identifier: MIT
#include "app/vectors/economics_cases.hpp"
#include "app/vectors/economics_members.hpp"
#include "core/base/hex.hpp"
#include "core/economics/dissolve.hpp"
#include "core/economics/lock.hpp"
#include "core/economics/root_claim.hpp"
#include "core/economics/share_pool.hpp"

#include <array>
#include <map>

namespace taonaut::vectors {

namespace {

using economics::Change;
using economics::ShareHolding;

/// A pool of shares with many holders.
struct SharePool {
    std::uint64_t value = 0;
    SafeFloat denominator;
    std::map<std::string, SafeFloat> shares;

    [[nodiscard]] ShareHolding holding(const std::string& holder) const
    {
        const auto found = shares.find(holder);
        return { value, denominator, found == shares.end() ? SafeFloat {} : found->second };
    }
    void changeOne(const std::string& holder, Change change, std::uint64_t by)
    {
        const ShareHolding after = economics::afterOne(holding(holder), change, by);
        value = after.value;
        denominator = after.denominator;
        shares[holder] = after.share;
    }
};

/// ["one", holder, amount] or ["all", amount]; negative amounts are taken.
void apply(Members& in, SharePool& pool, const Json& operation)
{
    const std::size_t size = operation.is_array() ? operation.size() : 0;
    const Json name = size > 1 ? operation[0] : Json();
    const bool isOne = name == "one" && size == 3 && operation[1].is_string();
    if (!isOne && !(name == "all" && size == 2)) {
        in.fail("ops: an unknown operation");
        return;
    }
    const auto whole = wholeNumber(operation[size - 1]);
    in.require(whole && whole->magnitude <= ~std::uint64_t { 0 }, "ops (amount)");
    const auto by = static_cast<std::uint64_t>(whole.value_or(WholeNumber {}).magnitude);
    const Change change = whole && whole->negative ? Change::Decrease : Change::Increase;
    if (isOne) {
        pool.changeOne(operation[1].get<std::string>(), change, by);
    } else {
        pool.value = economics::valueAfterAll(pool.value, change, by);
    }
}

SharePool readOperations(Members& in)
{
    constexpr std::uint64_t kMostRepeats = 1'000'000;
    SharePool pool;
    in.each("ops", [&](Members& step) {
        const std::uint64_t repeats = optionalInteger<std::uint64_t>(step, "repeat").value_or(1);
        const Json& sequence = step.raw("seq");
        step.require(sequence.is_array(), "seq");
        step.require(repeats <= kMostRepeats, "repeat");
        for (std::uint64_t i = 0; i < repeats && !step.failed(); ++i) {
            for (const Json& operation : sequence) {
                apply(step, pool, operation);
            }
        }
    });
    return pool;
}

void expectSafeFloat(Members& in, const std::string& name, const Json& expected, const SafeFloat& actual)
{
    const auto text = [](const SafeFloat& value) {
        return decimalText(value.mantissa) + "e" + decimalText(value.exponent);
    };
    const SafeFloat value = safeFloatOf(in, name, expected);
    if (value != actual) {
        in.mismatch(name, text(value), text(actual));
    }
}

void checkSharePool(Members& in)
{
    const SharePool pool = readOperations(in);
    const char* const values = in.has("expect_exact") ? "expect_exact" : "expect_public";
    for (const auto& item : in.raw(values).items()) {
        const std::string name = std::string(values) + "." + item.key();
        const auto expected = integerOf<std::uint64_t>(in, name, item.value());
        const std::uint64_t actual = economics::valueOfShare(pool.holding(item.key()));
        if (expected != actual) {
            in.mismatch(name, decimalText(expected), decimalText(actual));
        }
    }
    if (in.has("shared_value")) {
        expectInteger(in, "shared_value", pool.value);
    }
    if (in.has("denominator")) {
        expectSafeFloat(in, "denominator", in.raw("denominator"), pool.denominator);
    }
    if (in.has("shares")) {
        for (const auto& item : in.raw("shares").items()) {
            expectSafeFloat(in, "shares." + item.key(), item.value(), pool.holding(item.key()).share);
        }
    }
}

/// The outcome of `op` on the operands a, b and c.
std::optional<SafeFloat> outcomeOf(Members& in, const std::string& operation)
{
    const auto operand = [&](const char* member) {
        const SafeFloat raw = safeFloatOf(in, member, in.raw(member));
        const auto value = SafeFloat::create(raw.mantissa, raw.exponent);
        in.require(value || operation == "normalize", std::string(member) + " (too large)");
        return value;
    };
    const auto a = operand("a");
    if (operation == "normalize" || !a) {
        return a;
    }
    const SafeFloat b = operand("b").value_or(SafeFloat {});
    if (operation == "add") {
        return a->add(b);
    }
    if (operation == "sub") {
        return a->sub(b);
    }
    if (operation == "div") {
        return a->div(b);
    }
    if (operation == "mul_div") {
        return a->mulDiv(b, operand("c").value_or(SafeFloat {}));
    }
    in.fail("op: unknown " + operation);
    return std::nullopt;
}

void checkSafeFloat(Members& in)
{
    const std::string operation = in.text("op");
    if (operation == "to_u64") {
        expectInteger(in, "expect", safeFloatOf(in, "a", in.raw("a")).toU64());
        return;
    }
    const auto outcome = outcomeOf(in, operation);
    const Json& expect = in.raw("expect");
    if (expect.is_null()) {
        in.require(!outcome, "no value");
        return;
    }
    in.require(outcome.has_value(), "a value");
    expectSafeFloat(in, "expect", expect, outcome.value_or(SafeFloat {}));
}

void checkDissolveDistribution(Members& in)
{
    auto holders = integers<std::uint64_t>(in, "staker_alpha");
    const std::uint64_t protocol = amount(in, "protocol_alpha");
    if (protocol > 0) {
        holders.push_back(protocol);
    }
    std::vector<std::uint64_t> shares(holders.size(), 0);
    for (const economics::PotPortion& portion : economics::distributePot(amount(in, "pot"), holders)) {
        shares[portion.holder] = portion.share;
    }
    expectIntegers(in, "expect", shares);
}

void checkAutoClaimIndices(Members& in)
{
    const auto hash = fixedFromHex<Hash256>(in.text("block_hash_hex"));
    in.require(hash.has_value(), "block_hash_hex");
    expectIntegers(in, "expect",
        economics::automaticClaims(hash.value_or(Hash256 {}), amount(in, "k"), amount(in, "n")));
}

void checkExpDecay(Members& in)
{
    expectInteger(
        in, "expect_u64f64_bits", economics::exponentialDecay(amount(in, "dt"), amount(in, "tau")).bits);
}

constexpr std::array<EconomicsCategory, 5> kCategories { {
    { "share_pool", checkSharePool },
    { "safe_float", checkSafeFloat },
    { "dissolve_distribution", checkDissolveDistribution },
    { "auto_claim_indices", checkAutoClaimIndices },
    { "exp_decay", checkExpDecay },
} };

} // namespace

std::span<const EconomicsCategory> stakeCategories()
{
    return kCategories;
}

} // namespace taonaut::vectors
