// SPDX-License-Identifier: MIT
#include "core/base/big_integer.hpp"

#include "core/base/wide.hpp"

#include <algorithm>
#include <bit>

namespace taonaut {

namespace {

constexpr std::size_t kLimbBits = 64;
/// Roots of no more binary digits are searched digit by digit.
constexpr std::size_t kSearchedBits = 16;

std::uint64_t low(Uint128 value)
{
    return static_cast<std::uint64_t>(value);
}

/// left += right × factor, right.size() limbs of it; the limb that is carried out.
std::uint64_t multiplyAdd(std::uint64_t* left, const std::vector<std::uint64_t>& right, std::uint64_t factor)
{
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        const Uint128 sum = Uint128 { factor } * right[i] + left[i] + carry;
        left[i] = low(sum);
        carry = low(sum >> kLimbBits);
    }
    return carry;
}

/// left -= right × factor, right.size() limbs of it; the limb that is borrowed.
std::uint64_t multiplySubtract(
    std::uint64_t* left, const std::vector<std::uint64_t>& right, std::uint64_t factor)
{
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        const Uint128 taken = Uint128 { factor } * right[i] + borrow;
        borrow = low(taken >> kLimbBits) + (left[i] < low(taken) ? 1U : 0U);
        left[i] -= low(taken);
    }
    return borrow;
}

/// left += right, right.size() limbs of it; the carry.
std::uint64_t addBack(std::uint64_t* left, const std::vector<std::uint64_t>& right)
{
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        const Uint128 sum = Uint128 { left[i] } + right[i] + carry;
        left[i] = low(sum);
        carry = low(sum >> kLimbBits);
    }
    return carry;
}

/// Long division of magnitudes in base 2^64. divisor: its highest bit set, two limbs or more. value: one limb
/// more than its significant ones, zero on top; becomes the remainder. The quotient, lowest limb first.
std::vector<std::uint64_t> divideLimbs(
    std::vector<std::uint64_t>& value, const std::vector<std::uint64_t>& divisor)
{
    const std::size_t size = divisor.size();
    const std::uint64_t top = divisor[size - 1];
    std::vector<std::uint64_t> quotient(value.size() > size ? value.size() - size : 0);
    for (std::size_t place = quotient.size(); place-- > 0;) {
        const Uint128 head = (Uint128 { value[place + size] } << kLimbBits) | value[place + size - 1];
        Uint128 digit = std::min(head / top, Uint128 { ~std::uint64_t { 0 } });
        Uint128 rest = head - digit * top;
        while (rest >> kLimbBits == 0
            && digit * divisor[size - 2] > ((rest << kLimbBits) | value[place + size - 2])) {
            --digit;
            rest += top;
        }
        const std::uint64_t borrow = multiplySubtract(&value[place], divisor, low(digit));
        const bool tooHigh = value[place + size] < borrow;
        value[place + size] -= borrow;
        if (tooHigh) {
            --digit;
            value[place + size] += addBack(&value[place], divisor);
        }
        quotient[place] = low(digit);
    }
    return quotient;
}

/// value: not zero.
Uint128 smallRoot(Uint128 value, unsigned degree)
{
    const auto isWithin = [&](Uint128 root) {
        Wide256 power { 0, 1 };
        for (unsigned i = 0; i < degree && power.high == 0 && power.low <= value; ++i) {
            power = multiplyWide(power.low, root);
        }
        return power.high == 0 && power.low <= value;
    };
    const auto width = static_cast<unsigned>(BigInteger(value).bits());
    Uint128 found = 0;
    for (unsigned bit = (width + degree - 1) / degree; bit-- > 0;) {
        const Uint128 candidate = found | Uint128 { 1 } << bit;
        found = isWithin(candidate) ? candidate : found;
    }
    return found;
}

/// The same for roots of a few binary digits of larger numbers.
BigInteger searchedRoot(const BigInteger& value, unsigned degree, std::size_t length)
{
    std::uint64_t found = 0;
    for (std::uint64_t bit = std::uint64_t { 1 } << (length - 1); bit != 0; bit >>= 1U) {
        if (BigInteger(found | bit).power(degree) <= value) {
            found |= bit;
        }
    }
    return BigInteger(found);
}

} // namespace

BigInteger::BigInteger(Uint128 value)
    : m_limbs { low(value), low(value >> kLimbBits) }
{
    trim();
}

void BigInteger::trim() noexcept
{
    while (!m_limbs.empty() && m_limbs.back() == 0) {
        m_limbs.pop_back();
    }
    m_negative = m_negative && !m_limbs.empty();
}

std::size_t BigInteger::bits() const noexcept
{
    return isZero() ? 0
                    : m_limbs.size() * kLimbBits - static_cast<std::size_t>(std::countl_zero(m_limbs.back()));
}

std::optional<std::uint64_t> BigInteger::toUint64() const noexcept
{
    if (m_negative || m_limbs.size() > 1) {
        return std::nullopt;
    }
    return isZero() ? 0 : m_limbs.front();
}

std::strong_ordering BigInteger::compareMagnitude(const BigInteger& left, const BigInteger& right) noexcept
{
    if (left.m_limbs.size() != right.m_limbs.size()) {
        return left.m_limbs.size() <=> right.m_limbs.size();
    }
    for (std::size_t i = left.m_limbs.size(); i-- > 0;) {
        if (left.m_limbs[i] != right.m_limbs[i]) {
            return left.m_limbs[i] <=> right.m_limbs[i];
        }
    }
    return std::strong_ordering::equal;
}

std::strong_ordering operator<=>(const BigInteger& left, const BigInteger& right) noexcept
{
    if (left.m_negative != right.m_negative) {
        return left.m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    return left.m_negative ? BigInteger::compareMagnitude(right, left)
                           : BigInteger::compareMagnitude(left, right);
}

void BigInteger::accumulate(const BigInteger& other, bool negative)
{
    if (other.isZero()) {
        return;
    }
    if (m_negative == negative || isZero()) {
        addMagnitude(other);
        m_negative = negative;
        return;
    }
    if (compareMagnitude(*this, other) == std::strong_ordering::less) {
        subtractFromMagnitude(other);
        m_negative = negative;
    } else {
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < m_limbs.size() && (i < other.m_limbs.size() || borrow != 0); ++i) {
            const Uint128 taken = Uint128 { i < other.m_limbs.size() ? other.m_limbs[i] : 0 } + borrow;
            borrow = Uint128 { m_limbs[i] } < taken ? 1 : 0;
            m_limbs[i] -= low(taken);
        }
    }
    trim();
}

void BigInteger::addMagnitude(const BigInteger& other)
{
    if (m_limbs.size() < other.m_limbs.size()) {
        m_limbs.resize(other.m_limbs.size());
    }
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_limbs.size() && (i < other.m_limbs.size() || carry != 0); ++i) {
        const Uint128 sum
            = Uint128 { m_limbs[i] } + (i < other.m_limbs.size() ? other.m_limbs[i] : 0) + carry;
        m_limbs[i] = low(sum);
        carry = low(sum >> kLimbBits);
    }
    if (carry != 0) {
        m_limbs.push_back(carry);
    }
}

/// The magnitude becomes that of other, which is larger, less its own.
void BigInteger::subtractFromMagnitude(const BigInteger& other)
{
    m_limbs.resize(other.m_limbs.size());
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        const Uint128 taken = Uint128 { m_limbs[i] } + borrow;
        borrow = Uint128 { other.m_limbs[i] } < taken ? 1 : 0;
        m_limbs[i] = other.m_limbs[i] - low(taken);
    }
}

void BigInteger::addOneToMagnitude()
{
    for (std::uint64_t& limb : m_limbs) {
        if (++limb != 0) {
            return;
        }
    }
    m_limbs.push_back(1);
}

void BigInteger::setProduct(const BigInteger& left, const BigInteger& right)
{
    m_limbs.assign(left.m_limbs.size() + right.m_limbs.size(), 0);
    for (std::size_t i = 0; i < left.m_limbs.size(); ++i) {
        const std::uint64_t carry = multiplyAdd(m_limbs.data() + i, right.m_limbs, left.m_limbs[i]);
        if (carry != 0) {
            m_limbs[i + right.m_limbs.size()] = carry;
        }
    }
    m_negative = left.m_negative != right.m_negative;
    trim();
}

void BigInteger::shiftLeft(std::size_t count)
{
    if (isZero() || count == 0) {
        return;
    }
    const std::size_t limbs = count / kLimbBits;
    const std::size_t rest = count % kLimbBits;
    m_limbs.insert(m_limbs.begin(), limbs, 0);
    if (rest != 0) {
        m_limbs.push_back(0);
        for (std::size_t i = m_limbs.size(); --i > limbs;) {
            m_limbs[i] = (m_limbs[i] << rest) | (m_limbs[i - 1] >> (kLimbBits - rest));
        }
        m_limbs[limbs] <<= rest;
    }
    trim();
}

bool BigInteger::dropBits(std::size_t count)
{
    const std::size_t limbs = std::min(count / kLimbBits, m_limbs.size());
    const std::size_t rest = count % kLimbBits;
    const auto begin = m_limbs.begin();
    const auto kept = begin + static_cast<std::ptrdiff_t>(limbs);
    bool any = std::any_of(begin, kept, [](std::uint64_t limb) { return limb != 0; });
    if (kept != m_limbs.end() && rest != 0) {
        any = any || *kept << (kLimbBits - rest) != 0;
    }
    m_limbs.erase(begin, kept);
    for (std::size_t i = 0; rest != 0 && i < m_limbs.size(); ++i) {
        const std::uint64_t next = i + 1 < m_limbs.size() ? m_limbs[i + 1] << (kLimbBits - rest) : 0;
        m_limbs[i] = (m_limbs[i] >> rest) | next;
    }
    return any;
}

void BigInteger::floorShiftRight(std::size_t count)
{
    const bool lost = dropBits(count);
    while (!m_limbs.empty() && m_limbs.back() == 0) {
        m_limbs.pop_back();
    }
    if (lost && m_negative) {
        addOneToMagnitude();
    }
    trim();
}

void BigInteger::roundShiftRight(std::size_t count)
{
    const std::size_t half = count - 1;
    const bool up
        = half / kLimbBits < m_limbs.size() && ((m_limbs[half / kLimbBits] >> (half % kLimbBits)) & 1U) != 0;
    (void)dropBits(count);
    while (!m_limbs.empty() && m_limbs.back() == 0) {
        m_limbs.pop_back();
    }
    if (up) {
        addOneToMagnitude();
    }
    trim();
}

void BigInteger::floorDivideSmall(std::uint32_t divisor)
{
    std::uint64_t rest = 0;
    for (std::size_t i = m_limbs.size(); i-- > 0;) {
        const std::uint64_t upper = (rest << 32U) | (m_limbs[i] >> 32U);
        const std::uint64_t lower = (upper % divisor << 32U) | (m_limbs[i] & 0xffffffffU);
        m_limbs[i] = (upper / divisor << 32U) | (lower / divisor);
        rest = lower % divisor;
    }
    while (!m_limbs.empty() && m_limbs.back() == 0) {
        m_limbs.pop_back();
    }
    if (rest != 0 && m_negative) {
        addOneToMagnitude();
    }
    trim();
}

BigInteger BigInteger::floorDivide(const BigInteger& divisor) const
{
    const auto shift = static_cast<std::size_t>(std::countl_zero(divisor.m_limbs.back()));
    // One limb more on both sides, so that there are always two to estimate a digit with.
    const std::size_t padding = divisor.m_limbs.size() == 1 ? kLimbBits : 0;
    std::vector<std::uint64_t> rest = (*this << (shift + padding)).m_limbs;
    const std::vector<std::uint64_t> scaled = (divisor << (shift + padding)).m_limbs;
    rest.push_back(0);
    BigInteger quotient;
    quotient.m_limbs = divideLimbs(rest, scaled);
    quotient.m_negative = m_negative != divisor.m_negative;
    while (!quotient.m_limbs.empty() && quotient.m_limbs.back() == 0) {
        quotient.m_limbs.pop_back();
    }
    const bool exact = std::all_of(rest.begin(), rest.end(), [](std::uint64_t limb) { return limb == 0; });
    if (!exact && quotient.m_negative) {
        quotient.addOneToMagnitude();
    }
    quotient.trim();
    return quotient;
}

BigInteger BigInteger::power(unsigned exponent) const
{
    BigInteger result(1);
    for (unsigned bit = static_cast<unsigned>(std::bit_width(exponent)); bit-- > 0;) {
        result = result * result;
        if (((exponent >> bit) & 1U) != 0) {
            result = result * *this;
        }
    }
    return result;
}

BigInteger BigInteger::root(unsigned degree) const
{
    if (isZero() || degree == 1) {
        return *this;
    }
    if (m_limbs.size() <= 2) {
        const Uint128 upper = m_limbs.size() == 2 ? m_limbs[1] : 0;
        return BigInteger(smallRoot(upper << kLimbBits | m_limbs[0], degree));
    }
    const std::size_t length = (bits() + degree - 1) / degree;
    if (length <= kSearchedBits) {
        return searchedRoot(*this, degree, length);
    }
    // The root of the higher half of the digits, one higher: never too low. Newton's steps go down from
    // there.
    const std::size_t lower = length / 2;
    BigInteger top = *this;
    top.floorShiftRight(lower * degree);
    BigInteger guess = (top.root(degree) + BigInteger(1)) << lower;
    while (true) {
        const BigInteger next = (guess * BigInteger(degree - 1) + floorDivide(guess.power(degree - 1)))
                                    .floorDivide(BigInteger(degree));
        if (next >= guess) {
            return guess;
        }
        guess = next;
    }
}

} // namespace taonaut
