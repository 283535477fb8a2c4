// SPDX-License-Identifier: MIT
#pragma once

// The hash functions of the chain. BLAKE2b-256 names blocks, trie nodes and extrinsics; twox128 (xxHash64,
// not collision resistant) prefixes storage maps; Keccak-256 belongs to the Ethereum side; SHA-2 to phrases
// and ed25519.

#include "core/base/bytes.hpp"

#include <array>
#include <cstdint>

namespace taonaut::crypto {

using Hash128 = std::array<std::byte, 16>;
using Hash512 = std::array<std::byte, 64>;

[[nodiscard]] Hash256 blake2b256(ByteView data);
[[nodiscard]] Hash128 blake2b128(ByteView data);
[[nodiscard]] Hash512 blake2b512(ByteView data);

/// Two xxHash64 with seeds 0 and 1, each little-endian.
[[nodiscard]] Hash128 twox128(ByteView data);
/// Four xxHash64 with seeds 0 to 3, each little-endian.
[[nodiscard]] Hash256 twox256(ByteView data);
/// xxHash64 with seed 0, little-endian.
[[nodiscard]] std::array<std::byte, 8> twox64(ByteView data);

[[nodiscard]] Hash256 sha256(ByteView data);
[[nodiscard]] Hash512 sha512(ByteView data);
/// Keccak-256 with the original padding (Ethereum), not SHA3-256.
[[nodiscard]] Hash256 keccak256(ByteView data);

/// BLAKE2b fed in parts.
class Blake2b {
public:
    explicit Blake2b(std::size_t outputSize = 32); ///< 1 to 64 bytes
    Blake2b& update(ByteView data);
    /// Writes outputSize bytes. The object must not be used afterwards.
    void finish(std::span<std::byte> output);

private:
    void takeBlocks(const std::byte* blocks, std::size_t count);
    std::array<std::uint64_t, 8> m_state {};
    std::array<std::byte, 128> m_buffer {};
    std::size_t m_buffered = 0;
    std::uint64_t m_total = 0;
    std::size_t m_outputSize;
};

} // namespace taonaut::crypto
