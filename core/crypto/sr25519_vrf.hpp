// SPDX-License-Identifier: MIT
#pragma once

// The verifiable random function of sr25519 (schnorrkel 0.11, "kusama" order), and how BABE uses it.
//
// An input transcript and a public key are hashed to a group element H. The pre-output O = x H is the one
// value that the key's owner can make of it, though nobody else can tell it beforehand; a proof shows that O
// and the public key have the same secret x. Random bytes are drawn from H and O. Source: w3f/schnorrkel
// src/vrf.rs; polkadot-sdk primitives/consensus/babe.

#include "core/base/uint128.hpp"
#include "core/crypto/curve/edwards25519.hpp"
#include "core/crypto/merlin.hpp"
#include "core/crypto/sr25519.hpp"

namespace taonaut::crypto::sr25519 {

using VrfPreOutput = FixedBytes<32, struct VrfPreOutputTag>; ///< O
using VrfProof = FixedBytes<64, struct VrfProofTag>; ///< the scalars c and s

struct VrfSignature {
    VrfPreOutput preOutput;
    VrfProof proof;
};

/// The extra transcript of those who have nothing to add.
[[nodiscard]] Transcript vrfExtra();

/// H, which belongs to one key.
struct VrfInput {
    std::array<std::byte, 64> hash {}; ///< of which H is made
    curve::Extended point;

    VrfInput(const Transcript& input, const PublicKey& key);
};

/// H with an O that may be its output.
class VrfInOut {
public:
    /// Errors: NotAPoint, for the neutral element too.
    [[nodiscard]] static Result<VrfInOut> create(
        const Transcript& input, const PublicKey& key, const VrfPreOutput& preOutput);

    /// Whether O comes from the key's secret.
    [[nodiscard]] bool provenBy(const PublicKey& key, const Transcript& extra, const VrfProof& proof) const;
    /// Random bytes for one purpose. Means something only when O is proven.
    void output(std::string_view context, std::span<std::byte> bytes) const;

private:
    VrfInOut(const VrfInput& input, const curve::Extended& output, const VrfPreOutput& preOutput);

    curve::Extended m_input;
    curve::Extended m_output;
    curve::Bytes32 m_inputBytes;
    VrfPreOutput m_preOutput;
};

/// Whether the pre-output and its proof hold. Accepts what the chain accepts.
[[nodiscard]] bool verifyVrf(
    const PublicKey& key, const Transcript& input, const Transcript& extra, const VrfSignature& signature);

// BABE: who may author a block in a slot. The runtime that this project pins authors with Aura; its node
// already reads BABE's digests.

using BabeRandomness = std::array<std::byte, 32>;

/// The input transcript of a slot.
[[nodiscard]] Transcript babeTranscript(
    std::uint64_t slot, std::uint64_t epoch, const BabeRandomness& randomness);
/// A primary author has drawn less than the threshold of its weight.
[[nodiscard]] Uint128 babeDraw(const VrfInOut& inOut);
/// What a block adds to the randomness of a later epoch.
[[nodiscard]] BabeRandomness babeRandomness(const VrfInOut& inOut);
/// The authority that may author where no primary does. authorities: above zero.
[[nodiscard]] std::uint32_t babeSecondaryAuthor(
    const BabeRandomness& randomness, std::uint64_t slot, std::uint32_t authorities);

} // namespace taonaut::crypto::sr25519
