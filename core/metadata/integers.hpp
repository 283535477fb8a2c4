// SPDX-License-Identifier: MIT
#pragma once

// Integers and bits as they stand in encoded values. Internal to this module.

#include "core/metadata/value_tree.hpp"

namespace taonaut::metadata {

/// At most 16 bytes.
[[nodiscard]] Uint128 littleEndian(ByteView bytes);
/// 1 to 16 bytes.
[[nodiscard]] ValueNumber twosComplement(ByteView bytes);
/// bytes: a compact integer that was read before.
[[nodiscard]] Uint128 compactInteger(ByteView bytes);
/// Whether the number is one of this many bytes. There is no negative zero.
[[nodiscard]] bool fitsUnsigned(const ValueNumber& number, unsigned width);
[[nodiscard]] bool fitsSigned(const ValueNumber& number, unsigned width);

/// Two's complement of 256 bits.
void negate(std::array<std::byte, 32>& bigEndian);

[[nodiscard]] std::string decimalText(Uint128 magnitude);

[[nodiscard]] constexpr bool isScalarValue(Uint128 codePoint) noexcept
{
    return codePoint < 0xD800 || (codePoint > 0xDFFF && codePoint <= 0x10FFFF);
}

struct BitPlace {
    std::size_t byte = 0;
    std::byte mask {};
};
/// Where bit number `index` stands in the words of a bit sequence.
[[nodiscard]] BitPlace placeOfBit(const TypePlan& plan, std::size_t index);
/// Bytes of the words that hold so many bits.
[[nodiscard]] std::size_t bitStoreSize(const TypePlan& plan, std::size_t count);
/// Whether no bit past the last is set. store: of the size above.
[[nodiscard]] bool isPaddedWithZeros(const TypePlan& plan, std::size_t count, ByteView store);

} // namespace taonaut::metadata
