// SPDX-License-Identifier: MIT
// Signing, in constant time, and the check of every signature before it leaves.

#include "core/crypto/curve/secret_multiples.hpp"
#include "core/crypto/curve/multiscalar.hpp"
#include "core/crypto/curve/ristretto255.hpp"
#include "core/crypto/declassify.hpp"
#include "core/crypto/scratch.hpp"
#include "core/crypto/sodium_bytes.hpp"
#include "core/crypto/sr25519_self_check.hpp"
#include "core/crypto/sr25519_transcripts.hpp"

#include <cstdlib>
#include <sodium.h>

namespace taonaut::crypto::sr25519 {

bool SelfCheck::holds(const PublicKey& key, const Scalar& s, const Scalar& k, ByteView commitment)
{
    std::call_once(m_once, [&] {
        if (const auto point = curve::decodedElement(key.bytes)) {
            m_multiples.emplace(curve::negated(*point), kTableWidth);
        }
    });
    return m_multiples && equal(curve::encodedElement(curve::sumWithBase(s, k, *m_multiples)), commitment);
}

Signature KeyPair::signWith(ByteView message, ByteView random32) const
{
    Transcript transcript = signingTranscript(m_public, message);
    Scratch<64> wide;
    Scratch<32> r;
    transcript.witness("signing", nonce(), random32, wide.bytes);
    reduceInto(r.bytes, wide.bytes);
    const curve::Bytes32 commitment = curve::encodedElement(curve::timesBase(r.bytes));
    declassify(commitment); // R is half of the signature

    const Scalar k = signatureChallenge(transcript, commitment);
    Scratch<32> product;
    crypto_core_ristretto255_scalar_mul(into(product.bytes), from(k), from(scalar()));
    Scalar s {};
    crypto_core_ristretto255_scalar_add(into(s), from(product.bytes), from(r.bytes));
    declassify(s); // the other half

    // A fault on the way could reveal the key: a signature that does not verify never leaves.
    if (!m_selfCheck->holds(m_public, s, k, commitment)) {
        std::abort();
    }
    Signature signature;
    std::copy(commitment.begin(), commitment.end(), signature.bytes.begin());
    std::copy(s.begin(), s.end(), signature.bytes.begin() + 32);
    signature.bytes[63] |= std::byte { 0x80 };
    return signature;
}

Signature KeyPair::sign(ByteView message) const
{
    Scratch<32> random;
    fillRandom(random.bytes);
    return signWith(message, random.bytes);
}

} // namespace taonaut::crypto::sr25519
