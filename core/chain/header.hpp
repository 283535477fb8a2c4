// SPDX-License-Identifier: MIT
#pragma once

// A block header and its digest. The block hash is BLAKE2b-256 of exactly the encoded header, seal included;
// a hash that a server sends along is never trusted but compared with the one computed here.
//
// The digest holds, in order: PreRuntime(aura, slot), optionally Consensus items (authority changes, EVM
// roots), and the Seal, which signs the header without itself.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/chain/error.hpp"

#include <array>
#include <optional>
#include <vector>

namespace taonaut::scale {
class Decoder;
class Encoder;
} // namespace taonaut::scale

namespace taonaut::chain {

using EngineId = std::array<char, 4>;
constexpr EngineId kAuraEngine { 'a', 'u', 'r', 'a' };
constexpr EngineId kBabeEngine { 'B', 'A', 'B', 'E' };
constexpr EngineId kGrandpaEngine { 'F', 'R', 'N', 'K' };

struct DigestItem {
    /// The values are the tag bytes on the wire.
    enum class Kind : std::uint8_t {
        Other = 0,
        Consensus = 4,
        Seal = 5,
        PreRuntime = 6,
        RuntimeEnvironmentUpdated = 8,
    };
    Kind kind = Kind::Other;
    EngineId engine {}; ///< Consensus, Seal and PreRuntime only
    Bytes data;

    /// One item as in `digest.logs` of JSON-RPC, tag included.
    [[nodiscard]] Bytes encode() const;
    /// Errors: UnknownDigestItem and those of the decoder.
    [[nodiscard]] static Result<DigestItem> decode(ByteView bytes);
    [[nodiscard]] static Result<DigestItem> read(scale::Decoder& in);
    void write(scale::Encoder& out) const;
    friend bool operator==(const DigestItem&, const DigestItem&) = default;
};

struct Header {
    static constexpr std::size_t kMaximumSize = 128U << 10;

    Hash256 parentHash;
    BlockNumber number;
    Hash256 stateRoot;
    Hash256 extrinsicsRoot;
    std::vector<DigestItem> digest;

    [[nodiscard]] Bytes encode() const;
    /// Without the last digest item, which is the seal: the bytes whose hash the seal signs. Requires: there
    /// is one.
    [[nodiscard]] Bytes encodeUnsealed() const;
    /// Errors: UnknownDigestItem, HeaderTooLarge and those of the decoder. Structure of the digest is judged
    /// by consensus, not here.
    [[nodiscard]] static Result<Header> decode(ByteView bytes);
    /// The header as a part of something longer; what follows it stays in the decoder. Errors: as decode.
    [[nodiscard]] static Result<Header> read(scale::Decoder& in);
    void write(scale::Encoder& out) const;
    /// BLAKE2b-256 of encode().
    [[nodiscard]] Hash256 hash() const;
    friend bool operator==(const Header&, const Header&) = default;

private:
    void write(scale::Encoder& out, std::size_t digestItems) const;
};

/// Root over a block body: trie of compact(index) -> extrinsic bytes, length prefix included, version 0
/// layout. extrinsics: each with its own compact length prefix, as in chain_getBlock.
[[nodiscard]] Hash256 extrinsicsRoot(std::span<const Bytes> extrinsics);

} // namespace taonaut::chain
