// SPDX-License-Identifier: MIT
#pragma once

// Byte strings and fixed-size identifiers.
//
// Input is always a ByteView (borrowed), output a Bytes (owned). Identifiers of equal size are different
// types, so that an account cannot be passed for a block hash.

#include "core/base/result.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace taonaut {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

enum class BytesError : std::uint16_t {
    WrongLength, ///< the bytes do not have the size of the identifier
    OddHexLength, ///< hex text with an odd number of digits
    NotHex, ///< a character outside 0-9 a-f A-F
};
std::string_view moduleOf(BytesError reason);
std::string_view nameOf(BytesError reason);

/// The bytes of a text, without terminator. Borrowed: `text` must outlive the view.
[[nodiscard]] inline ByteView bytesOf(std::string_view text) noexcept
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

[[nodiscard]] inline Bytes toBytes(ByteView view)
{
    return Bytes(view.begin(), view.end());
}

inline void append(Bytes& target, ByteView view)
{
    target.insert(target.end(), view.begin(), view.end());
}

[[nodiscard]] inline bool equal(ByteView left, ByteView right) noexcept
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

/// Lexicographic byte order, the order of keys in storage.
struct ByteLess {
    using is_transparent = void;
    [[nodiscard]] bool operator()(ByteView left, ByteView right) const noexcept
    {
        return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
    }
};

/// N bytes with a meaning. Value type, zero by default, ordered bytewise.
template <std::size_t N, class Tag> struct FixedBytes {
    static constexpr std::size_t kSize = N;
    std::array<std::byte, N> bytes {};

    /// Errors: WrongLength.
    [[nodiscard]] static Result<FixedBytes> from(ByteView view)
    {
        if (view.size() != N) {
            return fail(BytesError::WrongLength);
        }
        FixedBytes result;
        std::copy(view.begin(), view.end(), result.bytes.begin());
        return result;
    }

    [[nodiscard]] ByteView view() const noexcept { return bytes; }
    [[nodiscard]] std::span<std::byte> mutableView() noexcept { return bytes; }
    [[nodiscard]] bool isZero() const noexcept
    {
        return std::all_of(bytes.begin(), bytes.end(), [](std::byte b) { return b == std::byte { 0 }; });
    }
    friend auto operator<=>(const FixedBytes&, const FixedBytes&) = default;
};

using Hash256 = FixedBytes<32, struct Hash256Tag>; ///< block hash, state root, trie node hash
using AccountId = FixedBytes<32, struct AccountIdTag>; ///< coldkey, hotkey or derived account

/// Hash for unordered containers. The first eight bytes suffice: the contents are hashes or keys already.
template <class T> struct FixedHash {
    [[nodiscard]] std::size_t operator()(const T& value) const noexcept
    {
        std::size_t result = 0;
        for (std::size_t i = 0; i < sizeof(result); ++i) {
            result = (result << 8) | std::to_integer<std::size_t>(value.bytes[i]);
        }
        return result;
    }
};

} // namespace taonaut
