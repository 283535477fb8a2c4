// SPDX-License-Identifier: MIT
#pragma once

// A signature or a key of one of three kinds. Source: polkadot-sdk substrate/primitives/runtime/src/lib.rs
// (MultiSignature, MultiSigner).

#include "core/subtensor/extrinsic_types.hpp"
#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

enum class SignatureKind : std::uint8_t { Ed25519, Sr25519, Ecdsa };

struct MultiSignature {
    SignatureKind kind = SignatureKind::Sr25519;
    Bytes bytes = Bytes(64); ///< 64, of kind Ecdsa 65
    friend bool operator==(const MultiSignature&, const MultiSignature&) = default;
};
template <> struct ScaleType<MultiSignature> {
    using Alias = extrinsic_types::Signature;
    static void write(scale::Encoder& out, const MultiSignature& signature);
    static MultiSignature read(scale::Decoder& in);
};

/// A public key.
struct MultiSigner {
    SignatureKind kind = SignatureKind::Sr25519;
    Bytes bytes = Bytes(32); ///< 32, of kind Ecdsa 33

    void write(scale::Encoder& out) const;
    [[nodiscard]] static MultiSigner read(scale::Decoder& in);
    [[nodiscard]] static metadata::TypeDescription describe();
    friend bool operator==(const MultiSigner&, const MultiSigner&) = default;
};

} // namespace taonaut::subtensor
