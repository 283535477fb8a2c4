// SPDX-License-Identifier: MIT
#include "core/crypto/sr25519.hpp"

#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/merlin.hpp"
#include "core/crypto/scalar.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <cstdlib>
#include <cstring>
#include <sodium.h>

namespace taonaut::crypto::sr25519 {

namespace {

using Scalar = std::array<std::byte, 32>;
using Point = std::array<std::byte, 32>;

/// scalar * B. libsodium refuses the identity; a zero scalar makes it, encoded as zero bytes.
Point timesBase(ByteView scalar)
{
    Point result {};
    if (crypto_scalarmult_ristretto255_base(into(result), from(scalar)) != 0) {
        result.fill(std::byte { 0 });
    }
    return result;
}

/// scalar * point for a valid point; the identity comes out as zero bytes.
Point times(ByteView scalar, ByteView point)
{
    Point result {};
    if (crypto_scalarmult_ristretto255(into(result), from(scalar), from(point)) != 0) {
        result.fill(std::byte { 0 });
    }
    return result;
}

Transcript signingTranscript(ByteView message)
{
    Transcript transcript("SigningContext");
    transcript.append("", bytesOf("substrate"));
    transcript.append("sign-bytes", message);
    return transcript;
}

/// A 64-byte challenge or witness, reduced modulo the group order.
Scalar reduced(std::span<std::byte> wide64)
{
    Scalar result {};
    crypto_core_ristretto255_scalar_reduce(into(result), from(wide64));
    wipe(wide64);
    return result;
}

Scalar challengeScalar(Transcript& transcript, std::string_view label)
{
    std::array<std::byte, 64> wide {};
    transcript.challenge(label, wide);
    return reduced(wide);
}

Transcript derivationTranscript(const Junction& junction)
{
    Transcript transcript("SchnorrRistrettoHDKD");
    transcript.append("sign-bytes", {});
    transcript.append("chain-code", junction.chainCode);
    return transcript;
}

/// What a soft junction adds to the secret scalar. Follows from public data alone.
Scalar softDelta(const PublicKey& parent, const Junction& junction)
{
    Transcript transcript = derivationTranscript(junction);
    transcript.append("public-key", parent.view());
    return challengeScalar(transcript, "HDKD-scalar");
}

/// Divides the clamped 256-bit integer by the cofactor 8.
void divideByCofactor(std::span<std::byte> scalar)
{
    unsigned carried = 0;
    for (std::size_t i = scalar.size(); i-- > 0;) {
        const auto byte = std::to_integer<unsigned>(scalar[i]);
        scalar[i] = static_cast<std::byte>((byte >> 3) | carried);
        carried = (byte & 7U) << 5;
    }
}

/// The inverse: the integer is below 2^253.
void timesCofactor(std::span<std::byte> scalar)
{
    unsigned carried = 0;
    for (std::byte& place : scalar) {
        const auto byte = std::to_integer<unsigned>(place);
        place = static_cast<std::byte>((byte << 3) | carried);
        carried = byte >> 5;
    }
}

void expandLikeEd25519(const Secret& miniSecret, Secret& secret64)
{
    crypto_hash_sha512(into(secret64.mutableView()), from(miniSecret.view()), miniSecret.size());
    const std::span<std::byte> scalar = secret64.mutableView().first(32);
    scalar[0] &= std::byte { 0xF8 };
    scalar[31] &= std::byte { 0x3F };
    scalar[31] |= std::byte { 0x40 };
    divideByCofactor(scalar);
}

void expandUniformly(const Secret& miniSecret, Secret& secret64)
{
    Transcript transcript("ExpandSecretKeys");
    transcript.append("mini", miniSecret.view());
    Scalar scalar = challengeScalar(transcript, "sk");
    std::copy(scalar.begin(), scalar.end(), secret64.mutableView().begin());
    wipe(scalar);
    transcript.challenge("no", secret64.mutableView().last(32));
}

} // namespace

KeyPair::KeyPair(Secret secret64)
    : m_secret(std::move(secret64))
{
    m_public.bytes = timesBase(scalar());
}

Result<KeyPair> KeyPair::fromMiniSecret(const Secret& miniSecret, Expansion expansion)
{
    if (miniSecret.size() != 32) {
        return fail(CryptoError::WrongLength);
    }
    Secret expanded(64);
    if (expansion == Expansion::Ed25519) {
        expandLikeEd25519(miniSecret, expanded);
    } else {
        expandUniformly(miniSecret, expanded);
    }
    return KeyPair(std::move(expanded));
}

Result<KeyPair> KeyPair::fromExpanded(const Secret& canonical64)
{
    if (canonical64.size() != 64) {
        return fail(CryptoError::WrongLength);
    }
    if (!isSecretScalar(canonical64.view().first(32))) {
        return fail(CryptoError::NotAScalar);
    }
    return KeyPair(canonical64.clone());
}

Result<KeyPair> KeyPair::fromEd25519Style(const Secret& style64)
{
    if (style64.size() != 64) {
        return fail(CryptoError::WrongLength);
    }
    Secret canonical = style64.clone();
    const std::span<std::byte> scalar = canonical.mutableView().first(32);
    const bool multipleOfEight = (scalar[0] & std::byte { 7 }) == std::byte { 0 };
    divideByCofactor(scalar);
    if (!multipleOfEight || !isSecretScalar(scalar)) {
        return fail(CryptoError::NotAScalar);
    }
    return KeyPair(std::move(canonical));
}

Secret KeyPair::ed25519Style() const
{
    Secret style = m_secret.clone();
    timesCofactor(style.mutableView().first(32));
    return style;
}

KeyPair KeyPair::derive(const Junction& junction) const
{
    if (junction.kind == Junction::Kind::Hard) {
        Transcript transcript = derivationTranscript(junction);
        transcript.append("secret-key", scalar());
        Secret child(32);
        transcript.challenge("HDKD-hard", child.mutableView());
        return *fromMiniSecret(child);
    }
    const Scalar delta = softDelta(m_public, junction);
    // The child's nonce seed is free: only scalar and public key must match other implementations.
    Secret child = Secret::random(64);
    crypto_core_ristretto255_scalar_add(into(child.mutableView()), from(scalar()), from(delta));
    return KeyPair(std::move(child));
}

Result<PublicKey> derivePublic(const PublicKey& parent, const Junction& junction)
{
    if (junction.kind == Junction::Kind::Hard) {
        return fail(CryptoError::HardJunction);
    }
    const Point step = timesBase(softDelta(parent, junction));
    PublicKey child;
    if (crypto_core_ristretto255_add(into(child.mutableView()), from(parent.view()), from(step)) != 0) {
        return fail(CryptoError::NotAPoint);
    }
    return child;
}

Signature KeyPair::signWith(ByteView message, ByteView random32) const
{
    Transcript transcript = signingTranscript(message);
    transcript.append("proto-name", bytesOf("Schnorr-sig"));
    transcript.append("sign:pk", m_public.view());

    // One buffer for all secret steps: locking memory costs more than the arithmetic.
    Secret scratch(128);
    const auto wide = scratch.mutableView().first(64);
    const auto r = scratch.mutableView().subspan(64, 32);
    const auto product = scratch.mutableView().last(32);
    transcript.witness("signing", nonce(), random32, wide);
    crypto_core_ristretto255_scalar_reduce(into(r), from(wide));

    const Point commitment = timesBase(r);
    transcript.append("sign:R", commitment);
    const Scalar k = challengeScalar(transcript, "sign:c");

    crypto_core_ristretto255_scalar_mul(into(product), from(k), from(scalar()));
    Scalar s {};
    crypto_core_ristretto255_scalar_add(into(s), from(product), from(r));

    Signature signature;
    std::copy(commitment.begin(), commitment.end(), signature.bytes.begin());
    std::copy(s.begin(), s.end(), signature.bytes.begin() + 32);
    signature.bytes[63] |= std::byte { 0x80 };
    return signature;
}

Signature KeyPair::sign(ByteView message) const
{
    const Secret random = Secret::random(32);
    const Signature signature = signWith(message, random.view());
    // A fault during signing could reveal the key: a signature that does not verify never leaves this
    // function.
    if (!verify(m_public, message, signature)) {
        std::abort();
    }
    return signature;
}

bool verify(const PublicKey& key, ByteView message, const Signature& signature)
{
    const ByteView commitment = signature.view().first(32);
    Scalar s {};
    std::copy(signature.bytes.begin() + 32, signature.bytes.end(), s.begin());
    if ((s[31] & std::byte { 0x80 }) == std::byte { 0 }) {
        return false;
    }
    s[31] &= std::byte { 0x7F };
    if (!isCanonicalScalar(s) || crypto_core_ristretto255_is_valid_point(from(key.view())) != 1) {
        return false;
    }
    Transcript transcript = signingTranscript(message);
    transcript.append("proto-name", bytesOf("Schnorr-sig"));
    transcript.append("sign:pk", key.view());
    transcript.append("sign:R", commitment);
    const Scalar k = challengeScalar(transcript, "sign:c");

    const Point left = timesBase(s);
    const Point right = times(k, key.view());
    Point expected {};
    crypto_core_ristretto255_sub(into(expected), from(left), from(right));
    return equal(expected, commitment);
}

} // namespace taonaut::crypto::sr25519
