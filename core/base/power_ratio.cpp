// SPDX-License-Identifier: MIT
#include "core/base/power_ratio.hpp"

#include "core/base/wide.hpp"

#include <algorithm>
#include <utility>

namespace taonaut {

namespace {

constexpr unsigned kGuardBits = 24;
constexpr std::uint32_t kMostIterations = 4096;
/// Larger numbers in the reduced exponent go to the series.
constexpr unsigned kMostExact = 1024;

Uint128 greatestCommonDivisor(Uint128 left, Uint128 right)
{
    while (right != 0) {
        left = std::exchange(right, left % right);
    }
    return left;
}

/// The largest r with r^d × denominator^n <= numerator^n × scale^d, for the exponent n / d.
BigInteger exactPower(const PowerRatio& ratio, Uint128 scale)
{
    const auto n = static_cast<unsigned>(ratio.exponentNumerator);
    const auto d = static_cast<unsigned>(ratio.exponentDenominator);
    if (n == 1 && d == 1) {
        if (const auto quotient = multiplyDivide(ratio.baseNumerator, scale, ratio.baseDenominator)) {
            return BigInteger(*quotient);
        }
    }
    return (BigInteger(ratio.baseNumerator).power(n) * BigInteger(scale).power(d))
        .floorDivide(BigInteger(ratio.baseDenominator).power(n))
        .root(d);
}

/// Logarithm and exponential of numbers with m_bits binary places.
class Series {
public:
    explicit Series(unsigned precision)
        : m_bits(precision + kGuardBits)
        , m_iterations(std::clamp(m_bits + 128, 1U, kMostIterations))
        , m_one(BigInteger(1) << m_bits)
        , m_half(BigInteger(1) << (m_bits - 1))
        , m_negligible(BigInteger(1) << kGuardBits)
    {
    }

    /// log(1 + x)
    [[nodiscard]] BigInteger logarithmOfOnePlus(const BigInteger& x)
    {
        BigInteger term = x;
        BigInteger result = x;
        BigInteger previous = rounded(result);
        for (std::uint32_t n = 2; n <= m_iterations; ++n) {
            multiply(term, x);
            if (term.isZero()) {
                break;
            }
            m_next = term;
            m_next.floorDivideSmall(n);
            if (m_next.isZero()) {
                break;
            }
            if (n % 2 == 0) {
                result.subtract(m_next);
            } else {
                result.add(m_next);
            }
            if (isSettled(m_next, result, previous)) {
                break;
            }
        }
        return result;
    }

    /// log(value); value: at least 1.
    [[nodiscard]] BigInteger logarithm(const BigInteger& value)
    {
        std::size_t shift = value.bits() - 1;
        BigInteger mantissa = value << m_bits;
        mantissa.floorShiftRight(shift);
        if (mantissa >= m_one + m_half) {
            mantissa.floorShiftRight(1);
            ++shift;
        }
        return logarithmOfOnePlus(mantissa - m_one) + logarithmOfTwo() * BigInteger(shift);
    }

    /// exp(x), rounded to the places without the guard.
    [[nodiscard]] BigInteger exponential(const BigInteger& x)
    {
        BigInteger term = m_one;
        BigInteger result = m_one;
        BigInteger previous = rounded(result);
        for (std::uint32_t n = 1; n <= m_iterations; ++n) {
            m_product.setProduct(term, x);
            std::swap(term, m_product);
            // Floor twice is floor once: by 2^bits, then by n.
            term.floorShiftRight(m_bits);
            term.floorDivideSmall(n);
            if (term.isZero()) {
                break;
            }
            result.add(term);
            if (isSettled(term, result, previous)) {
                break;
            }
        }
        return rounded(result);
    }

private:
    [[nodiscard]] static BigInteger rounded(BigInteger value)
    {
        value.roundShiftRight(kGuardBits);
        return value;
    }

    void multiply(BigInteger& term, const BigInteger& x)
    {
        m_product.setProduct(term, x);
        std::swap(term, m_product);
        term.floorShiftRight(m_bits);
    }

    /// The last summand is too small to count, or the rounded sum has not changed.
    [[nodiscard]] bool isSettled(const BigInteger& summand, const BigInteger& result, BigInteger& previous)
    {
        if (BigInteger::compareMagnitude(summand, m_negligible) == std::strong_ordering::less) {
            return true;
        }
        m_rounded = result;
        m_rounded.roundShiftRight(kGuardBits);
        if (m_rounded == previous) {
            return true;
        }
        std::swap(previous, m_rounded);
        return false;
    }

    [[nodiscard]] const BigInteger& logarithmOfTwo()
    {
        if (m_logarithmOfTwo.isZero()) {
            BigInteger minusHalf = m_half;
            minusHalf.negate();
            m_logarithmOfTwo = logarithmOfOnePlus(minusHalf);
            m_logarithmOfTwo.negate();
        }
        return m_logarithmOfTwo;
    }

    unsigned m_bits;
    std::uint32_t m_iterations;
    BigInteger m_one;
    BigInteger m_half;
    BigInteger m_negligible;
    BigInteger m_logarithmOfTwo; ///< zero until it is needed
    // Scratch, so that the loops allocate nothing.
    BigInteger m_product;
    BigInteger m_next;
    BigInteger m_rounded;
};

/// One per precision and thread: the logarithm of two is the same for all.
Series& seriesOf(unsigned precision)
{
    thread_local std::vector<std::pair<unsigned, Series>> kept;
    const auto found
        = std::find_if(kept.begin(), kept.end(), [&](const auto& one) { return one.first == precision; });
    if (found != kept.end()) {
        return found->second;
    }
    constexpr std::size_t kMostKept = 4;
    if (kept.size() == kMostKept) {
        kept.erase(kept.begin());
    }
    return kept.emplace_back(precision, Series(precision)).second;
}

BigInteger seriesPower(const PowerRatio& ratio, unsigned precision, const BigInteger& scale)
{
    Series& series = seriesOf(precision);
    const BigInteger numerator = series.logarithm(BigInteger(ratio.baseNumerator));
    const BigInteger denominator = series.logarithm(BigInteger(ratio.baseDenominator));
    const BigInteger logarithm = ((numerator - denominator) * BigInteger(ratio.exponentNumerator))
                                     .floorDivide(BigInteger(ratio.exponentDenominator));
    BigInteger result = series.exponential(logarithm) * scale;
    result.floorShiftRight(precision);
    return result;
}

} // namespace

std::optional<BigInteger> powRatioScaled(const PowerRatio& ratio, unsigned precision, Uint128 scale)
{
    if (ratio.baseDenominator == 0 || ratio.exponentDenominator == 0) {
        return std::nullopt;
    }
    if (ratio.baseNumerator == 0) {
        return BigInteger();
    }
    if (ratio.exponentNumerator == 0) {
        return BigInteger(scale);
    }
    const Uint128 common = greatestCommonDivisor(ratio.exponentNumerator, ratio.exponentDenominator);
    PowerRatio reduced = ratio;
    reduced.exponentNumerator /= common;
    reduced.exponentDenominator /= common;
    if (reduced.exponentNumerator <= kMostExact && reduced.exponentDenominator <= kMostExact) {
        return exactPower(reduced, scale);
    }
    const BigInteger wideScale(scale);
    const auto scaleBits = static_cast<unsigned>(wideScale.bits());
    return seriesPower(reduced, std::max({ precision, 32U, scaleBits + 8U }), wideScale);
}

} // namespace taonaut
