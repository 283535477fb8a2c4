// SPDX-License-Identifier: MIT
// Decimal floating point of share pools, against the rule on whole numbers without a limit.

#include "core/base/safe_float.hpp"
#include "tests/property/generator.hpp"
#include "tests/unit/base/slow_integer.hpp"

#include <limits>

using namespace taonaut;
using taonaut::property::Generator;
using taonaut::tests::SlowInteger;

namespace {

constexpr std::int64_t kMostExponent = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeastExponent = std::numeric_limits<std::int64_t>::min();

SlowInteger ten(unsigned exponent)
{
    return SlowInteger::of(10).power(exponent);
}

/// What is left of a number beyond 22 digits is nothing.
SlowInteger scaleOf(std::int64_t exponent)
{
    return ten(static_cast<unsigned>(std::min<std::int64_t>(exponent, 22)));
}

SafeFloat normalised(SlowInteger mantissa, std::int64_t exponent)
{
    if (mantissa.isZero()) {
        return {};
    }
    const SlowInteger most = ten(21);
    for (; most < mantissa; ++exponent) {
        mantissa = mantissa.floored(ten(1));
    }
    for (; mantissa <= ten(20); --exponent) {
        mantissa = mantissa * ten(1);
    }
    return { mantissa.to<Uint128>(), exponent };
}

SlowInteger slow(const SafeFloat& value)
{
    return SlowInteger::of(value.mantissa);
}

/// Exponents near each other, so that digits meet.
SafeFloat any(Generator& random)
{
    const Uint128 mantissa = random.wideNumber() % SafeFloat::kMostMantissa;
    const auto exponent = static_cast<std::int64_t>(random.between(0, 60)) - 30;
    return SafeFloat::create(mantissa, exponent).value_or(SafeFloat {});
}

bool isNormal(const SafeFloat& value)
{
    return value.isZero()
        ? value.exponent == 0
        : value.mantissa > SafeFloat::kMostMantissa / 10 && value.mantissa <= SafeFloat::kMostMantissa;
}

} // namespace

class SafeFloatTest : public QObject {
    Q_OBJECT
private slots:
    void operationsFollowTheRule()
    {
        Generator random;
        for (int round = 0; round < 2'000; ++round) {
            const SafeFloat a = any(random);
            const SafeFloat b = any(random);
            const SafeFloat c = any(random);
            QVERIFY(isNormal(a));
            const std::int64_t exponent = std::max(a.exponent, b.exponent);
            const SlowInteger left = slow(a).floored(scaleOf(exponent - a.exponent));
            const SlowInteger right = slow(b).floored(scaleOf(exponent - b.exponent));
            if (!a.isZero() && !b.isZero()) {
                QVERIFY(a.add(b) == normalised(left + right, exponent));
                const SlowInteger difference = left - right;
                QVERIFY(
                    a.sub(b) == normalised(difference.isNegative() ? SlowInteger() : difference, exponent));
                QVERIFY(a.div(b)
                    == normalised((slow(a) * ten(21)).floored(slow(b)), a.exponent - b.exponent - 21));
            }
            if (!c.isZero()) {
                QVERIFY(a.mulDiv(b, c)
                    == normalised(
                        (slow(a) * slow(b)).floored(slow(c)), a.exponent + b.exponent - c.exponent));
            }
        }
    }
    void comparesByValue()
    {
        Generator random;
        for (int round = 0; round < 2'000; ++round) {
            const SafeFloat a = any(random);
            const SafeFloat b = any(random);
            if (!a.isZero() && !b.isZero()) {
                const std::int64_t lowest = std::min(a.exponent, b.exponent);
                const SlowInteger left = slow(a) * ten(static_cast<unsigned>(a.exponent - lowest));
                const SlowInteger right = slow(b) * ten(static_cast<unsigned>(b.exponent - lowest));
                QCOMPARE(a.isAbove(b), right < left);
            }
        }
    }
    void zeros()
    {
        const SafeFloat one = SafeFloat::of(std::uint64_t { 1 });
        const SafeFloat odd { 7, 3 }; // as it might stand in storage
        QVERIFY(SafeFloat {}.add(odd) == odd && odd.add(SafeFloat {}) == odd);
        QVERIFY(odd.sub(SafeFloat {}) == odd);
        QVERIFY(SafeFloat {}.sub(SafeFloat {}) == SafeFloat {});
        QVERIFY(!SafeFloat {}.sub(one));
        QVERIFY(!one.div(SafeFloat {}) && !one.mulDiv(one, SafeFloat {}));
        QVERIFY(SafeFloat {}.mulDiv(one, one) == SafeFloat {});
    }
    void exponentsAtTheirEnds()
    {
        const SafeFloat highest { SafeFloat::kMostMantissa, kMostExponent };
        const SafeFloat lowest { SafeFloat::kMostMantissa, kLeastExponent };
        QVERIFY(!highest.add(highest)); // would need a larger exponent
        QVERIFY(!highest.mulDiv(highest, highest)); // the product does not fit before it is divided
        QVERIFY(!lowest.mulDiv(lowest, lowest));
        QVERIFY(!lowest.div(highest) && !highest.div(lowest));
        QVERIFY(!SafeFloat::create(1, kLeastExponent));
        QVERIFY(!SafeFloat::create(SafeFloat::kMostMantissa + 1, 0));
        QCOMPARE(highest.toU64(), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(lowest.toU64(), std::uint64_t { 0 });
        QVERIFY(highest.isAbove(lowest) && !lowest.isAbove(highest));
    }
    void wholeNumbersComeBack()
    {
        Generator random;
        for (int round = 0; round < 2'000; ++round) {
            const std::uint64_t value = random.number();
            QCOMPARE(SafeFloat::of(value).toU64(), value);
        }
        QCOMPARE((SafeFloat { 99, -1 }.toU64()), std::uint64_t { 9 });
        QCOMPARE((SafeFloat { 5, 19 }.toU64()), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE((SafeFloat { 5, 3 }.toU64()), std::uint64_t { 5'000 });
    }
    void sharesOfTheOldForm()
    {
        const U64F64 half { Uint128 { 5 } << 63 }; // 2.5
        QVERIFY(SafeFloat::of(half) == SafeFloat::create(25, -1));
        QVERIFY(SafeFloat::of(U64F64::zero()) == SafeFloat {});
        QVERIFY(SafeFloat::of(U64F64::one()) == SafeFloat::of(std::uint64_t { 1 }));
        // 2^-64 = 5.42101086242752217003726… × 10^-20, truncated to 21 digits
        const SafeFloat smallest = SafeFloat::of(U64F64 { 1 });
        QVERIFY(smallest.mantissa == Uint128 { 54'210'108'624'275'221'7U } * 1'000U + 3U);
    }
};

QTEST_GUILESS_MAIN(SafeFloatTest)
#include "safe_float_test.moc"
