// SPDX-License-Identifier: MIT
#include "core/subtensor/natural.hpp"

#include <algorithm>
#include <cassert>

namespace taonaut::subtensor {

namespace {

constexpr unsigned kLimbBits = 32;

} // namespace

Natural::Natural(Uint128 value)
{
    for (; value != 0; value >>= kLimbBits) {
        m_limbs.push_back(static_cast<std::uint32_t>(value));
    }
}

void Natural::trim()
{
    while (!m_limbs.empty() && m_limbs.back() == 0) {
        m_limbs.pop_back();
    }
}

Natural Natural::times(const Natural& other) const
{
    Natural result;
    result.m_limbs.resize(m_limbs.size() + other.m_limbs.size());
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < other.m_limbs.size(); ++j) {
            const std::uint64_t sum
                = std::uint64_t { m_limbs[i] } * other.m_limbs[j] + result.m_limbs[i + j] + carry;
            result.m_limbs[i + j] = static_cast<std::uint32_t>(sum);
            carry = sum >> kLimbBits;
        }
        result.m_limbs[i + other.m_limbs.size()] = static_cast<std::uint32_t>(carry);
    }
    result.trim();
    return result;
}

Natural Natural::timesPowerOfTen(unsigned exponent) const
{
    Natural result = *this;
    for (unsigned i = 0; i < exponent; ++i) {
        result = result.times(Natural(10));
    }
    return result;
}

Natural Natural::shiftedLeft(unsigned bits) const
{
    Natural result = times(Natural(Uint128 { 1 } << (bits % kLimbBits)));
    if (!result.isZero()) {
        result.m_limbs.insert(result.m_limbs.begin(), bits / kLimbBits, 0);
    }
    return result;
}

Natural Natural::shiftedRight(unsigned bits) const
{
    // Up by what is missing to whole limbs, then down by whole limbs.
    const unsigned up = (kLimbBits - bits % kLimbBits) % kLimbBits;
    Natural result = shiftedLeft(up);
    const std::size_t drop = (bits + up) / kLimbBits;
    const std::size_t dropped = std::min(drop, result.m_limbs.size());
    result.m_limbs.erase(
        result.m_limbs.begin(), result.m_limbs.begin() + static_cast<std::ptrdiff_t>(dropped));
    return result;
}

bool operator<=(const Natural& left, const Natural& right)
{
    if (left.m_limbs.size() != right.m_limbs.size()) {
        return left.m_limbs.size() < right.m_limbs.size();
    }
    for (std::size_t i = left.m_limbs.size(); i-- > 0;) {
        if (left.m_limbs[i] != right.m_limbs[i]) {
            return left.m_limbs[i] < right.m_limbs[i];
        }
    }
    return true;
}

std::uint64_t Natural::quotient64(const Natural& divisor) const
{
    assert(!divisor.isZero());
    std::uint64_t quotient = 0;
    for (unsigned bit = 64; bit-- > 0;) {
        const std::uint64_t tried = quotient | (std::uint64_t { 1 } << bit);
        if (divisor.times(Natural(tried)) <= *this) {
            quotient = tried; // all bits, if it does not fit
        }
    }
    return quotient;
}

} // namespace taonaut::subtensor
