// SPDX-License-Identifier: MIT
#pragma once

// The sponge functions of FIPS 202 over Keccak-f[1600]: SHA3-256, SHA3-512, SHAKE128, SHAKE256. Input is
// absorbed in any number of parts, output squeezed in any number of parts; nothing may be absorbed after the
// first squeeze. Constant time; the state is wiped at the end, because what is absorbed may be secret.

#include "core/base/bytes.hpp"

#include <array>
#include <cstdint>

namespace taonaut::crypto {

class Sponge {
public:
    [[nodiscard]] static Sponge sha3of256() noexcept { return { 136, 0x06 }; } ///< 32 bytes are its output
    [[nodiscard]] static Sponge sha3of512() noexcept { return { 72, 0x06 }; } ///< 64 bytes are its output
    [[nodiscard]] static Sponge shake128() noexcept { return { 168, 0x1F }; } ///< output without end
    [[nodiscard]] static Sponge shake256() noexcept { return { 136, 0x1F }; } ///< output without end
    /// The padding before FIPS 202, as Ethereum has it. 32 bytes are its output.
    [[nodiscard]] static Sponge keccak256() noexcept { return { 136, 0x01 }; }

    Sponge(const Sponge&) = delete;
    Sponge& operator=(const Sponge&) = delete;
    ~Sponge();

    Sponge& absorb(ByteView input) noexcept;
    Sponge& squeeze(std::span<std::byte> output) noexcept;

private:
    Sponge(std::size_t rate, std::uint8_t suffix) noexcept
        : m_rate(rate)
        , m_suffix(suffix)
    {
    }
    void addByte(std::size_t position, std::byte value) noexcept;
    [[nodiscard]] std::byte byteAt(std::size_t position) const noexcept;

    std::array<std::uint64_t, 25> m_state {};
    std::size_t m_rate; // bytes of the state that input and output touch
    std::size_t m_position = 0; // in these
    std::uint8_t m_suffix; // domain and the first bit of the padding
    bool m_squeezing = false;
};

} // namespace taonaut::crypto
