// SPDX-License-Identifier: MIT
// Whole numbers without a limit, and powers of ratios on top of them.

#include "core/base/big_integer.hpp"
#include "core/base/power_ratio.hpp"
#include "tests/property/generator.hpp"
#include "tests/unit/base/slow_integer.hpp"

using namespace taonaut;
using taonaut::property::Generator;
using taonaut::tests::SlowInteger;

namespace {

/// The same number in both forms, of up to 64 bits times `limbs`.
struct Pair {
    BigInteger big;
    SlowInteger slow;
};

Pair any(Generator& random, std::size_t limbs)
{
    Pair result;
    for (std::size_t i = random.between(0, limbs); i > 0; --i) {
        // Runs of ones and zeros meet the borders of carries.
        const std::uint64_t limb = random.chance(3) ? ~std::uint64_t { 0 } : random.number();
        result.big = (result.big << 64) + BigInteger(limb);
        result.slow = result.slow * SlowInteger::powerOfTwo(64) + SlowInteger::of(limb);
    }
    if (random.chance(2)) {
        result.big.negate();
        result.slow = result.slow.negated();
    }
    return result;
}

SlowInteger slowOf(BigInteger value)
{
    SlowInteger result;
    const bool negative = value.isNegative();
    if (negative) {
        value.negate();
    }
    for (std::size_t place = (value.bits() + 63) / 64; place-- > 0;) {
        BigInteger top = value;
        top.floorShiftRight(64 * place);
        const std::uint64_t limb = top.toUint64().value_or(0);
        result = result * SlowInteger::powerOfTwo(64) + SlowInteger::of(limb);
        value.subtract(BigInteger(limb) << (64 * place));
    }
    return negative ? result.negated() : result;
}

bool same(const BigInteger& big, const SlowInteger& slow)
{
    return slowOf(big) == slow;
}

/// The rule of the exact path, with n / d reduced.
bool isFloorOfPower(const BigInteger& r, const PowerRatio& ratio, Uint128 scale)
{
    const auto n = static_cast<unsigned>(ratio.exponentNumerator);
    const auto d = static_cast<unsigned>(ratio.exponentDenominator);
    const SlowInteger right = SlowInteger::of(ratio.baseNumerator).power(n) * SlowInteger::of(scale).power(d);
    const SlowInteger divisor = SlowInteger::of(ratio.baseDenominator).power(n);
    const SlowInteger root = slowOf(r);
    return root.power(d) * divisor <= right && right < (root + SlowInteger::of(1)).power(d) * divisor;
}

} // namespace

class BigIntegerTest : public QObject {
    Q_OBJECT
private slots:
    void sumsAndProducts()
    {
        Generator random;
        for (int round = 0; round < 1'000; ++round) {
            const Pair a = any(random, 6);
            const Pair b = any(random, 6);
            QVERIFY(same(a.big, a.slow));
            QVERIFY(same(a.big + b.big, a.slow + b.slow));
            QVERIFY(same(a.big - b.big, a.slow - b.slow));
            QVERIFY(same(a.big - a.big, SlowInteger()));
            QVERIFY(same(a.big * b.big, a.slow * b.slow));
            QVERIFY((a.big < b.big) == (a.slow < b.slow) && (a.big == b.big) == (a.slow == b.slow));
        }
    }
    void quotientsAndShifts()
    {
        Generator random;
        for (int round = 0; round < 600; ++round) {
            const Pair a = any(random, 6);
            const Pair b = any(random, 4);
            if (!b.big.isZero()) {
                QVERIFY(same(a.big.floorDivide(b.big), a.slow.floored(b.slow)));
            }
            const std::size_t count = random.between(1, 300);
            const SlowInteger power = SlowInteger::powerOfTwo(static_cast<unsigned>(count));
            BigInteger moved = a.big;
            moved.floorShiftRight(count);
            QVERIFY(same(moved, a.slow.floored(power)));
            QVERIFY(same(a.big << count, a.slow * power));
            const SlowInteger half = SlowInteger::powerOfTwo(static_cast<unsigned>(count - 1));
            const SlowInteger nearest = (a.slow.magnitude() + half).floored(power);
            moved = a.big;
            moved.roundShiftRight(count);
            QVERIFY(same(moved, a.slow.isNegative() ? nearest.negated() : nearest));
            const auto small = static_cast<std::uint32_t>(random.between(1, 0xffff'ffffU));
            moved = a.big;
            moved.floorDivideSmall(small);
            QVERIFY(same(moved, a.slow.floored(SlowInteger::of(small))));
        }
    }
    void powersAndRoots()
    {
        Generator random;
        for (int round = 0; round < 100; ++round) {
            Pair a = any(random, 5);
            if (a.big.isNegative()) {
                a.big.negate();
                a.slow = a.slow.negated();
            }
            const auto degree = static_cast<unsigned>(random.between(1, 9));
            QVERIFY(same(a.big.power(degree), a.slow.power(degree)));
            const SlowInteger root = slowOf(a.big.root(degree));
            QVERIFY(root.power(degree) <= a.slow);
            QVERIFY(a.slow < (root + SlowInteger::of(1)).power(degree));
        }
    }
    void roots_areExactAtPowers()
    {
        const BigInteger base(Uint128 { 0xffff'ffff'ffff'fffb } * 7);
        for (const unsigned degree : { 2U, 3U, 64U, 1'024U }) {
            const BigInteger power = base.power(degree);
            QVERIFY(power.root(degree) == base);
            QVERIFY((power - BigInteger(1)).root(degree) == base - BigInteger(1));
        }
    }
    void toUint64OnlyWhatFits()
    {
        BigInteger value(~std::uint64_t { 0 });
        QVERIFY(value.toUint64() == ~std::uint64_t { 0 });
        value.add(BigInteger(1));
        QVERIFY(!value.toUint64());
        BigInteger negative(1);
        negative.negate();
        QVERIFY(!negative.toUint64() && BigInteger().toUint64() == 0U);
    }

    void powersOfRatios_exactPath()
    {
        Generator random;
        for (int round = 0; round < 150; ++round) {
            const PowerRatio ratio { random.number(40) + 1, random.number(40) + 1, random.between(1, 7),
                random.oneOf(std::vector<std::size_t> { 1, 8, 11, 13 }) };
            const Uint128 scale = random.number(60) + 1;
            const auto power = powRatioScaled(ratio, 64, scale);
            QVERIFY(power && isFloorOfPower(*power, ratio, scale));
            // A common factor makes no difference.
            PowerRatio wider = ratio;
            wider.exponentNumerator *= 100'000'000'000U;
            wider.exponentDenominator *= 100'000'000'000U;
            QVERIFY(powRatioScaled(wider, 64, scale) == power);
        }
    }
    /// The series is close to the exact root where both could be computed.
    void powersOfRatios_seriesPath()
    {
        Generator random;
        constexpr Uint128 kScale = 1'000'000'000'000'000'000;
        for (int round = 0; round < 60; ++round) {
            // 1031 is prime and above the border, so the series is taken for any numerator.
            PowerRatio ratio { random.number(64) + 1, random.number(64) + 1, random.between(1, 1'030),
                1'031 };
            const BigInteger exact
                = (BigInteger(ratio.baseNumerator).power(static_cast<unsigned>(ratio.exponentNumerator))
                    * BigInteger(kScale).power(1'031))
                      .floorDivide(BigInteger(ratio.baseDenominator)
                                       .power(static_cast<unsigned>(ratio.exponentNumerator)))
                      .root(1'031);
            for (const unsigned precision : { 256U, 1'024U }) {
                const auto power = powRatioScaled(ratio, precision, kScale);
                QVERIFY(power);
                const BigInteger apart = *power - exact;
                QVERIFY(BigInteger::compareMagnitude(apart, BigInteger(2)) == std::strong_ordering::less);
            }
        }
    }
    void powersOfRatios_borders()
    {
        QVERIFY(!powRatioScaled({ 1, 0, 1, 1 }, 64, 5));
        QVERIFY(!powRatioScaled({ 1, 1, 1, 0 }, 64, 5));
        QVERIFY(powRatioScaled({ 0, 7, 1, 2 }, 64, 5) == BigInteger());
        QVERIFY(powRatioScaled({ 0, 7, 0, 2 }, 64, 5) == BigInteger()); // the base is looked at first
        QVERIFY(powRatioScaled({ 3, 7, 0, 2 }, 64, 5) == BigInteger(5));
        QVERIFY(powRatioScaled({ 9, 9, 1'031, 1'033 }, 64, 500) == BigInteger(500));
    }
};

QTEST_GUILESS_MAIN(BigIntegerTest)
#include "big_integer_test.moc"
