// SPDX-License-Identifier: MIT
#pragma once

// What signing, verifying and the VRF of sr25519 share: challenges as scalars and the transcript of a
// signature.

#include "core/crypto/curve/field25519.hpp"
#include "core/crypto/merlin.hpp"
#include "core/crypto/sr25519.hpp"

namespace taonaut::crypto::sr25519 {

using Scalar = curve::Bytes32;

/// The 64 bytes as an integer modulo the group order. Constant time.
void reduceInto(std::span<std::byte, 32> scalar, std::span<const std::byte, 64> wide) noexcept;
[[nodiscard]] Scalar challengeScalar(Transcript& transcript, std::string_view label);

/// A signature's transcript before the nonce is drawn from it: context "substrate", message, key.
[[nodiscard]] Transcript signingTranscript(const PublicKey& key, ByteView message);
/// Appends R and draws the challenge k.
[[nodiscard]] Scalar signatureChallenge(Transcript& transcript, ByteView commitment);

} // namespace taonaut::crypto::sr25519
