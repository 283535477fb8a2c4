// SPDX-License-Identifier: MIT
#include "core/crypto/ml_kem/polynomial.hpp"

#include "core/crypto/scratch.hpp"
#include "core/crypto/sponge.hpp"

namespace taonaut::crypto::ml_kem {

namespace {

/// value: below 2 * kModulus.
constexpr std::uint16_t subtractOnce(std::uint32_t value) noexcept
{
    const std::uint32_t less = value - kModulus;
    return static_cast<std::uint16_t>(less + ((0U - (less >> 31)) & kModulus));
}

/// value: below 2^24. By multiplication: a division may take longer for some values than for others.
constexpr std::uint16_t reduce(std::uint32_t value) noexcept
{
    constexpr std::uint64_t kFactor = (1U << 24) / kModulus;
    const auto quotient = static_cast<std::uint32_t>((value * kFactor) >> 24); // exact or one too small
    return subtractOnce(value - quotient * kModulus);
}

constexpr std::uint16_t sum(std::uint32_t left, std::uint32_t right) noexcept
{
    return subtractOnce(left + right);
}
constexpr std::uint16_t difference(std::uint32_t left, std::uint32_t right) noexcept
{
    return subtractOnce(left + kModulus - right);
}
constexpr std::uint16_t product(std::uint32_t left, std::uint32_t right) noexcept
{
    return reduce(left * right);
}

constexpr std::uint16_t power(std::uint16_t base, unsigned exponent) noexcept
{
    std::uint16_t result = 1;
    for (unsigned i = 0; i < exponent; ++i) {
        result = product(result, base);
    }
    return result;
}
constexpr unsigned reversedBits(unsigned value) noexcept
{
    unsigned result = 0;
    for (unsigned bit = 0; bit < 7; ++bit) {
        result |= ((value >> bit) & 1U) << (6 - bit);
    }
    return result;
}

constexpr std::uint16_t kRoot = 17; // a primitive 256th root of unity
using Powers = std::array<std::uint16_t, 128>;
/// kRoot to the power of stretch * reversedBits(i) + offset.
constexpr Powers powersOfRoot(unsigned stretch, unsigned offset) noexcept
{
    Powers result {};
    for (unsigned i = 0; i < result.size(); ++i) {
        result[i] = power(kRoot, stretch * reversedBits(i) + offset);
    }
    return result;
}
constexpr Powers kTransformPowers = powersOfRoot(1, 0);
constexpr Powers kProductPowers = powersOfRoot(2, 1);
constexpr std::uint16_t kInverseOf128 = 3303;

/// The value rounded to `bits` bits: round(2^bits * value / q) mod 2^bits.
std::uint32_t compress(std::uint32_t value, unsigned bits) noexcept
{
    constexpr std::uint64_t kFactor = (std::uint64_t { 1 } << 40) / kModulus + 1; // exact below 2^28
    const std::uint64_t dividend = (std::uint64_t { value } << bits) + kModulus / 2;
    return static_cast<std::uint32_t>((dividend * kFactor) >> 40) & ((1U << bits) - 1);
}
std::uint32_t decompress(std::uint32_t value, unsigned bits) noexcept
{
    return (value * kModulus + (1U << (bits - 1))) >> bits;
}

} // namespace

Polynomial::~Polynomial()
{
    wipe(std::as_writable_bytes(std::span(at)));
}

Polynomial& Polynomial::operator+=(const Polynomial& other) noexcept
{
    for (std::size_t i = 0; i < kCoefficients; ++i) {
        at[i] = sum(at[i], other.at[i]);
    }
    return *this;
}

Polynomial& Polynomial::operator-=(const Polynomial& other) noexcept
{
    for (std::size_t i = 0; i < kCoefficients; ++i) {
        at[i] = difference(at[i], other.at[i]);
    }
    return *this;
}

void transform(Polynomial& value) noexcept
{
    std::size_t next = 1;
    for (std::size_t length = 128; length >= 2; length /= 2) {
        for (std::size_t start = 0; start < kCoefficients; start += 2 * length) {
            const std::uint16_t factor = kTransformPowers[next++];
            for (std::size_t i = start; i < start + length; ++i) {
                const std::uint16_t turned = product(factor, value.at[i + length]);
                value.at[i + length] = difference(value.at[i], turned);
                value.at[i] = sum(value.at[i], turned);
            }
        }
    }
}

void transformBack(Polynomial& value) noexcept
{
    std::size_t next = 127;
    for (std::size_t length = 2; length <= 128; length *= 2) {
        for (std::size_t start = 0; start < kCoefficients; start += 2 * length) {
            const std::uint16_t factor = kTransformPowers[next--];
            for (std::size_t i = start; i < start + length; ++i) {
                const std::uint16_t first = value.at[i];
                value.at[i] = sum(first, value.at[i + length]);
                value.at[i + length] = product(factor, difference(value.at[i + length], first));
            }
        }
    }
    for (std::uint16_t& coefficient : value.at) {
        coefficient = product(coefficient, kInverseOf128);
    }
}

void addProduct(Polynomial& total, const Polynomial& left, const Polynomial& right) noexcept
{
    for (std::size_t pair = 0; pair < kCoefficients / 2; ++pair) {
        const std::size_t even = 2 * pair;
        const std::size_t odd = even + 1;
        const std::uint16_t last = product(product(left.at[odd], right.at[odd]), kProductPowers[pair]);
        const std::uint16_t first = sum(product(left.at[even], right.at[even]), last);
        const std::uint16_t mixed
            = sum(product(left.at[even], right.at[odd]), product(left.at[odd], right.at[even]));
        total.at[even] = sum(total.at[even], first);
        total.at[odd] = sum(total.at[odd], mixed);
    }
}

void encode(const Polynomial& value, unsigned bits, std::span<std::byte> output) noexcept
{
    std::uint32_t waiting = 0;
    unsigned count = 0;
    std::size_t position = 0;
    for (const std::uint16_t coefficient : value.at) {
        const std::uint32_t said = bits == kWholeBits ? coefficient : compress(coefficient, bits);
        waiting |= said << count;
        count += bits;
        for (; count >= 8; count -= 8) {
            output[position++] = static_cast<std::byte>(waiting);
            waiting >>= 8;
        }
    }
}

Polynomial decode(ByteView input, unsigned bits) noexcept
{
    Polynomial result;
    std::uint32_t waiting = 0;
    unsigned count = 0;
    std::size_t position = 0;
    for (std::uint16_t& coefficient : result.at) {
        for (; count < bits; count += 8) {
            waiting |= std::to_integer<std::uint32_t>(input[position++]) << count;
        }
        const std::uint32_t said = waiting & ((1U << bits) - 1);
        coefficient = bits == kWholeBits ? reduce(said) : static_cast<std::uint16_t>(decompress(said, bits));
        waiting >>= bits;
        count -= bits;
    }
    return result;
}

bool isReduced(ByteView input) noexcept
{
    for (std::size_t i = 0; i + 3 <= input.size(); i += 3) {
        const auto three = std::to_integer<std::uint32_t>(input[i])
            | std::to_integer<std::uint32_t>(input[i + 1]) << 8
            | std::to_integer<std::uint32_t>(input[i + 2]) << 16;
        if ((three & 0xFFF) >= kModulus || three >> 12 >= kModulus) {
            return false;
        }
    }
    return true;
}

Polynomial drawUniform(ByteView seed, std::uint8_t column, std::uint8_t row) noexcept
{
    const std::array<std::byte, 2> place { std::byte { column }, std::byte { row } };
    Sponge source = Sponge::shake128();
    source.absorb(seed).absorb(place);
    Polynomial result;
    std::size_t drawn = 0;
    while (drawn < kCoefficients) {
        std::array<std::byte, 3> bytes {};
        source.squeeze(bytes);
        const auto middle = std::to_integer<std::uint32_t>(bytes[1]);
        const std::uint32_t candidates[2] = { std::to_integer<std::uint32_t>(bytes[0]) | (middle & 15) << 8,
            middle >> 4 | std::to_integer<std::uint32_t>(bytes[2]) << 4 };
        for (const std::uint32_t candidate : candidates) {
            if (candidate < kModulus && drawn < kCoefficients) {
                result.at[drawn++] = static_cast<std::uint16_t>(candidate);
            }
        }
    }
    return result;
}

Polynomial drawSmall(ByteView seed, std::uint8_t number) noexcept
{
    Scratch<kCoefficients / 2> random; // four bits for each coefficient
    const std::array<std::byte, 1> last { std::byte { number } };
    Sponge::shake256().absorb(seed).absorb(last).squeeze(random.bytes);
    Polynomial result;
    for (std::size_t i = 0; i < kCoefficients; ++i) {
        const std::uint32_t bits = std::to_integer<std::uint32_t>(random.bytes[i / 2]) >> (4 * (i % 2));
        result.at[i] = difference((bits & 1U) + ((bits >> 1) & 1U), ((bits >> 2) & 1U) + ((bits >> 3) & 1U));
    }
    return result;
}

} // namespace taonaut::crypto::ml_kem
