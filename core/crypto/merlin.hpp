// SPDX-License-Identifier: MIT
#pragma once

// Merlin transcripts (over STROBE-128): the running hash from which sr25519 draws its challenges and nonces.
// Source of the rules: dalek-cryptography/merlin src/{strobe,transcript}.rs.

#include "core/base/bytes.hpp"

#include <array>
#include <string_view>

namespace taonaut::crypto {

/// STROBE-128 duplex as far as Merlin uses it. Wipes its state when it is destroyed.
class Strobe {
public:
    explicit Strobe(std::string_view protocolLabel);
    Strobe(const Strobe&) = default;
    Strobe& operator=(const Strobe&) = default;
    ~Strobe();

    /// `more` continues the operation before.
    void metaAd(ByteView data, bool more);
    void ad(ByteView data, bool more);
    void prf(std::span<std::byte> output);
    void key(ByteView data);

private:
    void beginOperation(std::uint8_t flags, bool more);
    void absorb(ByteView data);
    void overwrite(ByteView data);
    void runF();

    std::array<std::uint64_t, 25> m_state {};
    std::uint8_t m_position = 0;
    std::uint8_t m_begin = 0;
};

class Transcript {
public:
    explicit Transcript(std::string_view label);

    void append(std::string_view label, ByteView message);
    void appendU64(std::string_view label, std::uint64_t value); ///< little-endian
    void challenge(std::string_view label, std::span<std::byte> output);
    /// Secret bytes bound to the transcript, the witness seed and fresh randomness. The transcript is
    /// unchanged.
    void witness(std::string_view label, ByteView seed, ByteView random32, std::span<std::byte> output) const;

private:
    Strobe m_strobe;
};

} // namespace taonaut::crypto
