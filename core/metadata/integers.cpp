// SPDX-License-Identifier: MIT
#include "core/metadata/integers.hpp"

#include "core/scale/decoder.hpp"

namespace taonaut::metadata {

Uint128 littleEndian(ByteView bytes)
{
    Uint128 value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        value |= static_cast<Uint128>(std::to_integer<unsigned>(bytes[i])) << (8 * i);
    }
    return value;
}

ValueNumber twosComplement(ByteView bytes)
{
    const Uint128 value = littleEndian(bytes);
    const Uint128 sign = static_cast<Uint128>(1) << (8 * bytes.size() - 1);
    if ((value & sign) == 0) {
        return { value, false };
    }
    return { sign - (value & (sign - 1)), true };
}

Uint128 compactInteger(ByteView bytes)
{
    return scale::Decoder(bytes).compact128();
}

bool fitsUnsigned(const ValueNumber& number, unsigned width)
{
    return !number.negative && (width >= 16 || (number.magnitude >> (8 * width)) == 0);
}

bool fitsSigned(const ValueNumber& number, unsigned width)
{
    // The most negative number is one further from zero than the most positive.
    const Uint128 bound = static_cast<Uint128>(1) << (8 * width - 1);
    return number.negative ? number.magnitude != 0 && number.magnitude <= bound : number.magnitude < bound;
}

void negate(std::array<std::byte, 32>& bigEndian)
{
    bool carry = true;
    for (std::size_t i = bigEndian.size(); i-- > 0;) {
        bigEndian[i] = ~bigEndian[i];
        if (carry) {
            bigEndian[i] = static_cast<std::byte>(std::to_integer<unsigned>(bigEndian[i]) + 1);
            carry = bigEndian[i] == std::byte { 0 };
        }
    }
}

std::string decimalText(Uint128 magnitude)
{
    std::string digits;
    do {
        digits.push_back(static_cast<char>('0' + static_cast<int>(magnitude % 10)));
        magnitude /= 10;
    } while (magnitude != 0);
    return { digits.rbegin(), digits.rend() };
}

BitPlace placeOfBit(const TypePlan& plan, std::size_t index)
{
    const std::size_t bits = 8U * plan.width;
    const std::size_t inWord = plan.highBitFirst ? bits - 1 - index % bits : index % bits;
    // Words are little-endian: their lowest bits are in the first byte.
    return { index / bits * plan.width + inWord / 8, std::byte { 1 } << (inWord % 8) };
}

std::size_t bitStoreSize(const TypePlan& plan, std::size_t count)
{
    const std::size_t bits = 8U * plan.width;
    return (count + bits - 1) / bits * plan.width;
}

bool isPaddedWithZeros(const TypePlan& plan, std::size_t count, ByteView store)
{
    for (std::size_t i = count; i < 8 * store.size(); ++i) {
        const BitPlace place = placeOfBit(plan, i);
        if ((store[place.byte] & place.mask) != std::byte { 0 }) {
            return false;
        }
    }
    return true;
}

} // namespace taonaut::metadata
