// SPDX-License-Identifier: MIT
#pragma once

// Reads SCALE from untrusted bytes. The decoder keeps its first error: after a failure every read answers
// zero or empty and `finish` reports what went wrong and where, so that a structure is read in straight
// lines:
//
//   Decoder in(bytes);
//   header.parentHash = in.fixed<Hash256>();
//   header.number = BlockNumber(in.compact<std::uint32_t>());
//   if (auto done = in.finish(); !done) return fail(done);
//
// Lengths are checked against the bytes that remain before anything is allocated. Compact integers must be in
// their shortest form, as the chain's own codec demands.

#include "core/base/bytes.hpp"
#include "core/base/uint128.hpp"

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace taonaut::scale {

enum class DecodeError : std::uint16_t {
    UnexpectedEnd, ///< fewer bytes than the value needs
    TrailingBytes, ///< bytes left after the value
    NotCanonical, ///< a compact integer longer than necessary
    OutOfRange, ///< a compact integer above the range of its type
    TooMany, ///< a count above the caller's limit or above what the bytes can hold
    BadBool, ///< neither 0 nor 1
    BadTag, ///< an option or variant tag that does not exist
    BadText, ///< not UTF-8
};
std::string_view moduleOf(DecodeError reason);
std::string_view nameOf(DecodeError reason);

/// Without overlong forms and surrogates.
[[nodiscard]] bool isUtf8(ByteView bytes) noexcept;

class Decoder {
public:
    static constexpr std::size_t kLongestText = 1U << 20;

    /// Borrows `bytes` for its own lifetime.
    explicit Decoder(ByteView bytes) noexcept
        : m_bytes(bytes)
    {
    }

    template <std::unsigned_integral T> T uint()
    {
        const ByteView part = raw(sizeof(T));
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            value |= std::to_integer<std::uint64_t>(part[i]) << (8 * i);
        }
        return static_cast<T>(value);
    }
    std::uint8_t u8() { return uint<std::uint8_t>(); }
    std::uint16_t u16() { return uint<std::uint16_t>(); }
    std::uint32_t u32() { return uint<std::uint32_t>(); }
    std::uint64_t u64() { return uint<std::uint64_t>(); }
    Uint128 u128();
    bool boolean();

    /// Compact integer that must fit T. Errors: NotCanonical, OutOfRange.
    template <std::unsigned_integral T> T compact()
    {
        const Uint128 value = compact128();
        if (value > std::numeric_limits<T>::max()) {
            setError(DecodeError::OutOfRange);
            return 0;
        }
        return static_cast<T>(value);
    }
    Uint128 compact128();

    /// Compact count of elements of at least `minimumSize` bytes each (0: zero-sized elements).
    /// Errors: TooMany when above `limit` or above what the remaining bytes can hold.
    std::size_t count(std::size_t minimumSize, std::size_t limit = std::numeric_limits<std::uint32_t>::max());

    /// The next `size` bytes, borrowed from the input.
    ByteView raw(std::size_t size);
    /// Compact length, then bytes (Vec<u8>), borrowed from the input.
    ByteView bytes(std::size_t limit = std::numeric_limits<std::uint32_t>::max());
    /// Compact length, then UTF-8.
    std::string text(std::size_t limit = kLongestText);
    /// As text, borrowed from the input.
    std::string_view textView(std::size_t limit = kLongestText);

    template <class Fixed> Fixed fixed()
    {
        Fixed result;
        const ByteView part = raw(Fixed::kSize);
        std::copy(part.begin(), part.end(), result.bytes.begin());
        return result;
    }

    /// Whether an Option holds a value (tag 1) or not (tag 0). Errors: BadTag.
    bool option();

    /// Records an error that the caller found, at the current position. The first error stays.
    void setError(DecodeError reason);
    [[nodiscard]] bool ok() const noexcept { return !m_error.has_value(); }
    [[nodiscard]] std::size_t remaining() const noexcept { return m_bytes.size() - m_offset; }
    [[nodiscard]] std::size_t offset() const noexcept { return m_offset; }

    /// The first error so far, ignoring what remains.
    [[nodiscard]] Result<void> status() const;
    /// The first error so far, or TrailingBytes if anything remains.
    [[nodiscard]] Result<void> finish() const;

private:
    ByteView m_bytes;
    std::size_t m_offset = 0;
    std::size_t m_errorOffset = 0;
    std::optional<DecodeError> m_error;
};

} // namespace taonaut::scale
