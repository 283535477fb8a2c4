// SPDX-License-Identifier: MIT
// Keys: expansion and derivation, in constant time.

#include "core/crypto/sr25519.hpp"

#include "core/crypto/curve/secret_multiples.hpp"
#include "core/crypto/curve/ristretto255.hpp"
#include "core/crypto/declassify.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/scalar.hpp"
#include "core/crypto/scratch.hpp"
#include "core/crypto/sodium_bytes.hpp"
#include "core/crypto/sr25519_self_check.hpp"
#include "core/crypto/sr25519_transcripts.hpp"

#include <sodium.h>

namespace taonaut::crypto::sr25519 {

namespace {

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
    Scratch<64> wide;
    transcript.challenge("sk", wide.bytes);
    reduceInto(secret64.mutableView().first<32>(), wide.bytes);
    transcript.challenge("no", secret64.mutableView().last(32));
}

} // namespace

KeyPair::KeyPair(Secret secret64)
    : m_secret(std::move(secret64))
    , m_selfCheck(std::make_unique<SelfCheck>())
{
    m_public.bytes = curve::encodedElement(curve::timesBase(scalar()));
    declassify(m_public.view());
}

KeyPair::KeyPair(KeyPair&& other) noexcept = default;
KeyPair& KeyPair::operator=(KeyPair&& other) noexcept = default;
KeyPair::~KeyPair() = default;

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
    if (!declassified(isSecretScalar(canonical64.view().first(32)))) {
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
    if (!declassified(multipleOfEight & isSecretScalar(scalar))) {
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
    const auto point = curve::decodedElement(parent.bytes);
    if (!point) {
        return fail(CryptoError::NotAPoint);
    }
    curve::Extended child = curve::timesBase(softDelta(parent, junction));
    curve::add(child, curve::Addend(*point));
    return PublicKey { curve::encodedElement(child) };
}

} // namespace taonaut::crypto::sr25519
