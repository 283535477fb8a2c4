// SPDX-License-Identifier: MIT
#pragma once

// Unsigned integers of 256 bits as Ethereum counts with them: read, compared and written, never calculated
// with.

#include "core/base/bytes.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace taonaut {

struct Uint256 {
    std::array<std::byte, 32> bytes {}; ///< big-endian

    [[nodiscard]] static Uint256 of(std::uint64_t value) noexcept;
    /// ASCII digits only, any number of leading zeros. Empty: no digits, another character, or above 2^256
    /// - 1.
    [[nodiscard]] static std::optional<Uint256> fromDecimal(std::string_view digits);
    /// Up to 32 bytes, big-endian. Empty when longer.
    [[nodiscard]] static std::optional<Uint256> fromBytes(ByteView bigEndian);

    [[nodiscard]] std::string decimal() const;
    /// Without leading zero bytes; nothing for zero.
    [[nodiscard]] ByteView significant() const noexcept;
    /// Empty when it does not fit.
    [[nodiscard]] std::optional<std::uint64_t> toUint64() const noexcept;
    [[nodiscard]] bool isZero() const noexcept { return significant().empty(); }

    friend auto operator<=>(const Uint256&, const Uint256&) = default;
};

} // namespace taonaut
