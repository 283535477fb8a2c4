// SPDX-License-Identifier: MIT
#include "core/crypto/sr25519_transcripts.hpp"

#include "core/crypto/scratch.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <sodium.h>

namespace taonaut::crypto::sr25519 {

namespace {

/// The same for every signature, so made once.
Transcript substrateContext()
{
    Transcript transcript("SigningContext");
    transcript.append("", bytesOf("substrate"));
    return transcript;
}

} // namespace

void reduceInto(std::span<std::byte, 32> scalar, std::span<const std::byte, 64> wide) noexcept
{
    crypto_core_ristretto255_scalar_reduce(into(scalar), from(wide));
}

Scalar challengeScalar(Transcript& transcript, std::string_view label)
{
    Scratch<64> wide;
    transcript.challenge(label, wide.bytes);
    Scalar result {};
    reduceInto(result, wide.bytes);
    return result;
}

Transcript signingTranscript(const PublicKey& key, ByteView message)
{
    static const Transcript kContext = substrateContext();
    Transcript transcript = kContext;
    transcript.append("sign-bytes", message);
    transcript.append("proto-name", bytesOf("Schnorr-sig"));
    transcript.append("sign:pk", key.view());
    return transcript;
}

Scalar signatureChallenge(Transcript& transcript, ByteView commitment)
{
    transcript.append("sign:R", commitment);
    return challengeScalar(transcript, "sign:c");
}

} // namespace taonaut::crypto::sr25519
