// SPDX-License-Identifier: MIT
// Exponential and logarithms: the prescribed series restated on whole numbers without a limit, what they must
// come close to, and their quirks.

#include "core/base/transcendental.hpp"
#include "tests/property/generator.hpp"
#include "tests/unit/base/slow_integer.hpp"

#include <cmath>

using namespace taonaut;
using taonaut::property::Generator;
using taonaut::tests::SlowInteger;

namespace {

template <class F> double asDouble(F value)
{
    return std::ldexp(static_cast<double>(value.bits), -static_cast<int>(F::kFractionBits));
}

template <class F> std::optional<SlowInteger> fitted(const SlowInteger& value)
{
    return value <= SlowInteger::of(F::max().bits) ? std::optional(value) : std::nullopt;
}

/// The series of e^x for x other than zero and one.
template <class F> std::optional<F> slowExp(F x)
{
    const SlowInteger one = SlowInteger::powerOfTwo(F::kFractionBits);
    const SlowInteger n = SlowInteger::of(x.bits).magnitude();
    SlowInteger term = n;
    auto sum = fitted<F>(n + one);
    for (unsigned i = 2; i < F::kFractionBits; ++i) {
        const auto product = fitted<F>((term * n).floored(one));
        if (!sum || !product) {
            return std::nullopt;
        }
        term = product->truncated(SlowInteger::of(i));
        sum = fitted<F>(*sum + term);
    }
    if (!sum) {
        return std::nullopt;
    }
    const SlowInteger value = x < F::zero() ? (one * one).truncated(*sum) : *sum;
    return F { value.template to<typename F::Bits>() };
}

template <class F> void checkExp(int reach)
{
    Generator random;
    for (int round = 0; round < 1'500; ++round) {
        const auto bits = static_cast<typename F::Bits>(random.wideNumber() >> random.between(0, 127));
        F x { random.chance(2) ? bits : static_cast<typename F::Bits>(0 - bits) };
        if (random.chance(2)) { // in the range where the outcome fits
            x = F { x.bits % (F::from(reach).bits) };
        }
        if (x == F::zero() || x == F::one() || x == F::min()) {
            continue;
        }
        QVERIFY(exp(x) == slowExp(x));
    }
}

template <class F> void checkQuirks()
{
    QVERIFY(exp(F::zero()) == F::one());
    QVERIFY(exp(F::one())->bits == typename F::Bits { 22'802'600 } << (F::kFractionBits - 23));
    QVERIFY(!exp(F::max()));
    QVERIFY(!log2(F::zero()) && !log2(F::from(-1)) && !ln(F::zero()));
    for (int power = 0; power < 30; ++power) {
        QVERIFY(log2(F::from(std::int64_t { 1 } << power)) == F::from(power));
        if (power <= static_cast<int>(F::kFractionBits) - 2) {
            QVERIFY(log2(F { F::one().bits >> power }) == F::from(-power));
        }
    }
}

template <class F> void checkLogarithms()
{
    Generator random;
    for (int round = 0; round < 1'500; ++round) {
        const F x { static_cast<typename F::Bits>(random.number(62)) + 4 };
        const auto logarithm = log2(x);
        QVERIFY(logarithm);
        // The first steps of a number above one lose digits for good: half a dozen of them remain.
        const double tolerance = x < F::one() ? 1e-4 : 1e-5;
        if (asDouble(x) > 1e-4) {
            QVERIFY(std::abs(asDouble(*logarithm) - std::log2(asDouble(x))) < tolerance);
            QVERIFY(std::abs(asDouble(*ln(x)) - std::log(asDouble(x))) < tolerance);
        }
        constexpr std::int64_t kLog2OfE = 12'102'203;
        const F divisor { typename F::Bits { kLog2OfE } << (F::kFractionBits - 23) };
        QVERIFY(ln(x) == logarithm->checkedDiv(divisor));
    }
}

} // namespace

class TranscendentalTest : public QObject {
    Q_OBJECT
private slots:
    void quirks()
    {
        checkQuirks<I32F32>();
        checkQuirks<I64F64>();
        checkQuirks<I96F32>();
    }
    void expIsTheSeries()
    {
        checkExp<I32F32>(22);
        checkExp<I64F64>(44);
        checkExp<I96F32>(60);
    }
    void expIsClose()
    {
        for (int tenths = -50; tenths <= 50; ++tenths) {
            const double x = tenths / 10.0;
            const auto value = exp(I64F64::from(tenths).safeDiv(I64F64::from(10)));
            QVERIFY(value && std::abs(asDouble(*value) / std::exp(x) - 1) < 1e-6);
        }
    }
    void logarithmsAreClose()
    {
        checkLogarithms<I32F32>();
        checkLogarithms<I64F64>();
        checkLogarithms<I96F32>();
    }
    void logarithmOfWhatHasNoInverse()
    {
        QVERIFY(!log2(I64F64 { 1 })); // 2^64 does not fit
        QVERIFY(!log2(I32F32 { 1 }));
    }
    void expSafeIsClamped()
    {
        const I32F32 twenty = I32F32::from(20);
        QVERIFY(expSafe(I32F32::max()) == expSafe(twenty) && expSafe(twenty) == *exp(twenty));
        QVERIFY(expSafe(I32F32::min()) == expSafe(I32F32::from(-20)));
        QVERIFY(expSafe(I32F32::from(-20)) == *exp(I32F32::from(-20)));
        QVERIFY(expSafe(I32F32::zero()) == I32F32::one());
    }
};

QTEST_GUILESS_MAIN(TranscendentalTest)
#include "transcendental_test.moc"
