// SPDX-License-Identifier: MIT
// Fixed-point numbers and the wide integers below them, against whole numbers without a limit.

#include "core/base/fixed.hpp"
#include "tests/property/generator.hpp"
#include "tests/unit/base/slow_integer.hpp"

using namespace taonaut;
using taonaut::property::Generator;
using taonaut::tests::SlowInteger;

namespace {

constexpr int kRounds = 4'000;

template <class F> SlowInteger slow(F value)
{
    return SlowInteger::of(value.bits);
}
template <class F> SlowInteger least()
{
    return slow(F::min());
}
template <class F> SlowInteger most()
{
    return slow(F::max());
}
template <class F> SlowInteger scale()
{
    return SlowInteger::powerOfTwo(F::kFractionBits);
}

/// Small numbers, large ones, ends and whole numbers.
template <class F> F any(Generator& random)
{
    if (random.chance(12)) {
        return random.oneOf(
            std::vector<F> { F::min(), F::max(), F::zero(), F::one(), F { 1 }, F::one().saturatingNeg() });
    }
    const auto magnitude = static_cast<typename F::Bits>(random.wideNumber() >> random.between(0, 100));
    return { random.chance(2) ? magnitude : static_cast<typename F::Bits>(0 - magnitude) };
}

template <class F> F clampedTo(const SlowInteger& exact)
{
    return { exact.clamped(least<F>(), most<F>()).template to<typename F::Bits>() };
}
template <class F> bool isOutside(const SlowInteger& exact)
{
    return exact < least<F>() || most<F>() < exact;
}
/// A checked outcome is the exact one or none, a saturated one is clamped.
template <class F> bool agrees(const std::optional<F>& checked, F saturated, const SlowInteger& exact)
{
    const bool isRightlyNone = !checked && isOutside<F>(exact);
    return saturated == clampedTo<F>(exact) && (isRightlyNone || checked == saturated);
}

template <class F> void checkOperations()
{
    Generator random;
    for (int round = 0; round < kRounds; ++round) {
        const F a = any<F>(random);
        const F b = any<F>(random);
        const SlowInteger sum = slow(a) + slow(b);
        QVERIFY(agrees(a.checkedAdd(b), a.saturatingAdd(b), sum));
        QVERIFY(agrees(a.checkedSub(b), a.saturatingSub(b), slow(a) - slow(b)));
        const SlowInteger product = (slow(a) * slow(b)).floored(scale<F>());
        QVERIFY(agrees(a.checkedMul(b), a.saturatingMul(b), product));
        if (b == F::zero()) {
            QVERIFY(!a.checkedDiv(b) && a.saturatingDiv(b) == F::zero());
            QVERIFY(a.safeDiv(b) == F::zero() && a.safeDivOr(b, a) == a);
            continue;
        }
        const SlowInteger quotient = (slow(a) * scale<F>()).truncated(slow(b));
        QVERIFY(agrees(a.checkedDiv(b), a.saturatingDiv(b), quotient));
        QVERIFY(a.safeDivOr(b, a) == a.checkedDiv(b).value_or(a));
        QVERIFY((a < b) == (slow(a) < slow(b)) && (a == b) == (slow(a) == slow(b)));
        QVERIFY(a.saturatingNeg() == clampedTo<F>(slow(a).negated()));
        QVERIFY(a.saturatingAbs() == clampedTo<F>(slow(a).magnitude()));
    }
}

template <class F, class Other> void checkConversion(F a)
{
    const SlowInteger bits = (slow(a) * scale<Other>()).floored(scale<F>());
    QVERIFY(a.template to<Other>() == clampedTo<Other>(bits));
}

template <class T> T clampedInteger(const SlowInteger& exact)
{
    return exact
        .clamped(SlowInteger::of(detail::BitsOf<T>::kLeast), SlowInteger::of(detail::BitsOf<T>::kMost))
        .template to<T>();
}

template <class F> void checkConversions()
{
    Generator random;
    for (int round = 0; round < kRounds; ++round) {
        const F a = any<F>(random);
        checkConversion<F, I32F32>(a);
        checkConversion<F, I64F64>(a);
        checkConversion<F, I96F32>(a);
        checkConversion<F, U64F64>(a);
        checkConversion<F, U96F32>(a);
        const SlowInteger floor = slow(a).floored(scale<F>());
        QVERIFY(a.toU64() == clampedInteger<std::uint64_t>(floor));
        QVERIFY(a.toU16() == clampedInteger<std::uint16_t>(floor));
        QVERIFY(a.template floorTo<std::int64_t>() == clampedInteger<std::int64_t>(floor));
        QVERIFY(a.template floorTo<Uint128>() == clampedInteger<Uint128>(floor));
        QVERIFY(a.floor() == clampedTo<F>(floor * scale<F>()));
        // Half of one more, towards zero, with the sign: halves go away from zero.
        const SlowInteger half = SlowInteger::powerOfTwo(F::kFractionBits - 1);
        const SlowInteger nearest = (slow(a).magnitude() + half).floored(scale<F>()) * scale<F>();
        QVERIFY(a.round() == clampedTo<F>(slow(a).isNegative() ? nearest.negated() : nearest));
    }
}

template <class F, class T> void checkWhole(T value)
{
    QVERIFY(F::from(value) == clampedTo<F>(SlowInteger::of(value) * scale<F>()));
}
template <class F> void checkWholes()
{
    Generator random;
    for (int round = 0; round < kRounds; ++round) {
        checkWhole<F>(random.number());
        checkWhole<F>(static_cast<std::int64_t>(random.number()));
        checkWhole<F>(random.wideNumber());
        checkWhole<F>(static_cast<Int128>(random.wideNumber()));
        checkWhole<F>(static_cast<std::uint16_t>(random.number(16)));
    }
}

SlowInteger slowWide(const Wide256& value)
{
    return SlowInteger::of(value.high) * SlowInteger::powerOfTwo(128) + SlowInteger::of(value.low);
}

} // namespace

class FixedTest : public QObject {
    Q_OBJECT
private slots:
    void roundingByExample()
    {
        QCOMPARE(I32F32 { -1 }.saturatingMul(I32F32 { 1 }).bits, std::int64_t { -1 }); // floor
        QCOMPARE(I32F32 { -1 }.saturatingDiv(I32F32::from(2)).bits, std::int64_t { 0 }); // towards zero
        QCOMPARE(I32F32::from(-5).saturatingDiv(I32F32::from(2)).round(), I32F32::from(-3)); // away from zero
        QCOMPARE(I96F32 { -1 }.floorTo<std::int64_t>(), std::int64_t { -1 });
        QCOMPARE(I96F32 { -1 }.toU64(), std::uint64_t { 0 });
        QCOMPARE(I64F64 { -1 }.to<I32F32>().bits, std::int64_t { -1 });
        QCOMPARE(I64F64::from(-1).to<U64F64>(), U64F64::zero());
        QCOMPARE(U64F64::ratio(1, 3).toU64(), std::uint64_t { 0 });
        QCOMPARE(U64F64::ratio(1, 0), U64F64::zero());
        QCOMPARE(U96F32::zero().saturatingSub(U96F32::one()), U96F32::zero());
        QVERIFY(U64F64::one().clamped(U64F64::from(2), U64F64::from(3)) == U64F64::from(2));
        QVERIFY(U64F64::from(9).clamped(U64F64::from(2), U64F64::from(3)) == U64F64::from(3));
    }
    void operationsOfI32F32() { checkOperations<I32F32>(); }
    void operationsOfI64F64() { checkOperations<I64F64>(); }
    void operationsOfI96F32() { checkOperations<I96F32>(); }
    void operationsOfU64F64() { checkOperations<U64F64>(); }
    void operationsOfU96F32() { checkOperations<U96F32>(); }
    void conversions()
    {
        checkConversions<I32F32>();
        checkConversions<I64F64>();
        checkConversions<I96F32>();
        checkConversions<U64F64>();
        checkConversions<U96F32>();
    }
    void wholeNumbers()
    {
        checkWholes<I32F32>();
        checkWholes<I64F64>();
        checkWholes<I96F32>();
        checkWholes<U64F64>();
        checkWholes<U96F32>();
    }

    void wideProductsAndQuotients()
    {
        Generator random;
        for (int round = 0; round < kRounds; ++round) {
            const Uint128 a = random.wideNumber();
            const Uint128 b = random.wideNumber();
            const Wide256 value { random.wideNumber() >> random.between(0, 120), random.wideNumber() };
            QVERIFY(slowWide(multiplyWide(a, b)) == SlowInteger::of(a) * SlowInteger::of(b));
            const auto bits = static_cast<unsigned>(random.between(0, 255));
            const SlowInteger power = SlowInteger::powerOfTwo(bits);
            QVERIFY(slowWide(shiftRight(value, bits)) == slowWide(value).floored(power));
            const SlowInteger moved = slowWide(value) * power;
            const SlowInteger whole = SlowInteger::powerOfTwo(256);
            QVERIFY(slowWide(shiftLeft(value, bits)) == moved - moved.floored(whole) * whole);
            if (b != 0) {
                const WideQuotient divided = divideWide(value, b);
                QVERIFY(slowWide(divided.quotient) == slowWide(value).floored(SlowInteger::of(b)));
                QVERIFY(SlowInteger::of(divided.remainder)
                    == slowWide(value) - slowWide(divided.quotient) * SlowInteger::of(b));
            }
        }
    }
    void wideSums()
    {
        Generator random;
        const SlowInteger whole = SlowInteger::powerOfTwo(256);
        const auto wrapped = [&](const SlowInteger& value) { return value - value.floored(whole) * whole; };
        for (int round = 0; round < kRounds; ++round) {
            const Wide256 a { random.wideNumber(), random.wideNumber() };
            const Wide256 b { random.wideNumber(), random.wideNumber() };
            QVERIFY(slowWide(addWide(a, b)) == wrapped(slowWide(a) + slowWide(b)));
            QVERIFY(slowWide(subtractWide(a, b)) == wrapped(slowWide(a) - slowWide(b)));
            QVERIFY((a < b) == (slowWide(a) < slowWide(b)));
        }
    }
    void multiplyDivideHasNoValueWhereItDoesNotFit()
    {
        const Uint128 most = ~Uint128 { 0 };
        QVERIFY(!multiplyDivide(1, 1, 0));
        QVERIFY(!multiplyDivide(most, 2, 1));
        QVERIFY(multiplyDivide(most, most, most) == most);
        QVERIFY(multiplyDivide(most, 3, 4) == most / 4 * 3 + most % 4 * 3 / 4);
    }
    void checkedIntegers()
    {
        constexpr std::uint64_t most = ~std::uint64_t { 0 };
        QVERIFY(!checkedAdd(most, std::uint64_t { 1 }) && checkedAdd(most, std::uint64_t { 0 }) == most);
        QVERIFY(!checkedSubtract(std::uint64_t { 1 }, std::uint64_t { 2 }));
        QVERIFY(
            !checkedMultiply(most, std::uint64_t { 2 }) && checkedMultiply(std::uint64_t { 0 }, most) == 0U);
        QCOMPARE(saturatingAdd(most, most), most);
        QCOMPARE(saturatingSubtract(std::uint64_t { 3 }, most), std::uint64_t { 0 });
        QCOMPARE(saturatingMultiply(most, most), most);
        QVERIFY(saturatingMultiply(~Uint128 { 0 }, Uint128 { 2 }) == ~Uint128 { 0 });
    }
};

QTEST_GUILESS_MAIN(FixedTest)
#include "fixed_test.moc"
