// SPDX-License-Identifier: MIT
#pragma once

// Extrinsics, version 4: `compact(length) ++ 0x84 ++ address ++ signature ++ extra ++ call` when signed,
// `compact(length) ++ 0x04 ++ call` when bare (inherents). What is signed is `call ++ extra ++ additional`,
// replaced by its BLAKE2b-256 when longer than 256 bytes.
//
// `extra` on this chain since spec 365: era, compact nonce, compact tip, metadata-hash mode.
// `additional`: spec version, transaction version, genesis hash, era's birth block hash, optional metadata
// digest. Which extensions a connected runtime has is read from its metadata by module wallet; here is the
// common layout.

#include "core/base/bytes.hpp"
#include "core/base/units.hpp"
#include "core/chain/error.hpp"

#include <optional>

namespace taonaut::scale {
class Decoder;
class Encoder;
} // namespace taonaut::scale

namespace taonaut::chain {

/// How long a transaction may wait: forever (period 0), or `period` blocks (a power of two, 4 to 65536).
struct Era {
    std::uint32_t period = 0;
    std::uint32_t phase = 0;

    [[nodiscard]] static Era immortal() noexcept { return {}; }
    /// The era of `period` blocks (rounded up to a power of two) that contains `current`.
    [[nodiscard]] static Era mortal(std::uint32_t period, BlockNumber current) noexcept;
    [[nodiscard]] bool isImmortal() const noexcept { return period == 0; }
    /// First block of validity, the one whose hash is signed over; 0 for an immortal era.
    [[nodiscard]] BlockNumber birth(BlockNumber current) const noexcept;
    /// First block at which the transaction is no longer valid.
    [[nodiscard]] BlockNumber death(BlockNumber current) const noexcept;

    void encode(scale::Encoder& out) const;
    /// Records DecodeError::OutOfRange for phases outside the period.
    [[nodiscard]] static Era decode(scale::Decoder& in);
    friend bool operator==(const Era&, const Era&) = default;
};

enum class SignatureKind : std::uint8_t { Ed25519 = 0, Sr25519 = 1, Ecdsa = 2 };

/// The signed extra that travels with a transaction.
struct SignedExtra {
    Era era;
    std::uint32_t nonce = 0;
    Rao tip;
    bool checkMetadataHash = false;

    void encode(scale::Encoder& out) const;
    [[nodiscard]] static SignedExtra decode(scale::Decoder& in);
    friend bool operator==(const SignedExtra&, const SignedExtra&) = default;
};

/// What is signed beside call and extra.
struct SignedAdditional {
    std::uint32_t specVersion = 0;
    std::uint32_t transactionVersion = 0;
    Hash256 genesisHash;
    Hash256 birthHash; ///< hash of the era's birth block; the genesis hash when immortal
    std::optional<Hash256> metadataDigest;

    void encode(scale::Encoder& out) const;
};

/// The bytes that the key signs: at most 256, longer payloads hashed.
[[nodiscard]] Bytes signingPayload(
    ByteView call, const SignedExtra& extra, const SignedAdditional& additional);

struct Extrinsic {
    struct Signed {
        AccountId signer;
        SignatureKind kind = SignatureKind::Sr25519;
        Bytes signature; ///< 64 bytes, 65 for ECDSA
        SignedExtra extra;
    };
    std::optional<Signed> envelope; ///< empty: bare
    Bytes call; ///< pallet index, call index, arguments

    /// With the compact length prefix.
    [[nodiscard]] Bytes encode() const;
    /// From bytes with the length prefix. Errors: UnknownExtrinsicVersion, UnknownAddressKind,
    /// UnknownSignatureKind and those of the decoder.
    [[nodiscard]] static Result<Extrinsic> decode(ByteView bytes);
};

/// BLAKE2b-256 of the encoded extrinsic, length prefix included.
[[nodiscard]] Hash256 extrinsicHash(ByteView encoded);

} // namespace taonaut::chain
