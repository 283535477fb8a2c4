// SPDX-License-Identifier: MIT
// Verification of public data, in variable time: one signature, or many in one equation.

#include "core/crypto/curve/multiscalar.hpp"
#include "core/crypto/curve/ristretto255.hpp"
#include "core/crypto/scalar.hpp"
#include "core/crypto/secret.hpp"
#include "core/crypto/sodium_bytes.hpp"
#include "core/crypto/sr25519_transcripts.hpp"

#include <optional>
#include <sodium.h>

namespace taonaut::crypto::sr25519 {

namespace {

/// More at once are hardly quicker and leave the processor's cache.
constexpr std::size_t kBatchSize = 64;

/// s without its mark; empty for an unmarked signature and for s from l up.
std::optional<Scalar> markedScalar(const Signature& signature)
{
    Scalar s {};
    std::copy(signature.bytes.begin() + 32, signature.bytes.end(), s.begin());
    if ((s[31] & std::byte { 0x80 }) == std::byte { 0 }) {
        return std::nullopt;
    }
    s[31] &= std::byte { 0x7F };
    if (!isCanonicalScalar(s)) {
        return std::nullopt;
    }
    return s;
}

/// The numbers of one signature's equation s B - k A = R.
struct Equation {
    Scalar s {};
    Scalar k {};
    curve::Extended minusKey;
};

std::optional<Equation> equationOf(const PublicKey& key, ByteView message, const Signature& signature)
{
    const auto s = markedScalar(signature);
    if (!s) {
        return std::nullopt;
    }
    const auto point = curve::decodedElement(key.bytes);
    if (!point) {
        return std::nullopt;
    }
    Transcript transcript = signingTranscript(key, message);
    return Equation { *s, signatureChallenge(transcript, signature.view().first(32)), negated(*point) };
}

/// A sum of equations, each times a random number that whoever made the signatures could not know.
class WeightedSum {
public:
    explicit WeightedSum(std::size_t count)
        : m_weights(16 * count)
    {
        fillRandom(m_weights);
        m_products.reserve(2 * count);
    }

    void add(const Equation& equation, const curve::Extended& commitment)
    {
        const std::size_t position = m_products.size() / 2;
        Scalar weight {};
        const ByteView random = ByteView(m_weights).subspan(16 * position, 16);
        std::copy(random.begin(), random.end(), weight.begin());

        Scalar weighted {};
        crypto_core_ristretto255_scalar_mul(into(weighted), from(weight), from(equation.s));
        crypto_core_ristretto255_scalar_add(into(m_base), from(m_base), from(weighted));
        crypto_core_ristretto255_scalar_mul(into(weighted), from(weight), from(equation.k));
        m_products.push_back({ weighted, equation.minusKey });
        m_products.push_back({ weight, negated(commitment) });
    }

    [[nodiscard]] bool isNeutral() const
    {
        return curve::sameElement(curve::sumWithBase(m_base, m_products), curve::Extended {});
    }

private:
    Bytes m_weights; // 128 bits each
    Scalar m_base {};
    std::vector<curve::Product> m_products;
};

/// Appends the positions of the signatures that do not hold, counted from `first`.
void refuse(std::span<const SignedMessage> part, std::size_t first, std::vector<std::size_t>& refused)
{
    WeightedSum sum(part.size());
    std::vector<std::size_t> malformed;
    for (std::size_t i = 0; i < part.size(); ++i) {
        const SignedMessage& one = part[i];
        const auto equation = equationOf(one.key, one.message, one.signature);
        const auto commitment = curve::decodedElement(one.signature.view().first<32>());
        if (equation && commitment) {
            sum.add(*equation, *commitment);
        } else {
            malformed.push_back(first + i);
        }
    }
    if (sum.isNeutral()) {
        refused.insert(refused.end(), malformed.begin(), malformed.end());
        return;
    }
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (!verify(part[i].key, part[i].message, part[i].signature)) {
            refused.push_back(first + i);
        }
    }
}

} // namespace

bool verify(const PublicKey& key, ByteView message, const Signature& signature)
{
    const auto equation = equationOf(key, message, signature);
    if (!equation) {
        return false;
    }
    // R is compared as bytes and never decoded: what is no encoding equals none.
    const curve::Extended sum = curve::sumWithBase(equation->s, equation->k, equation->minusKey);
    return equal(curve::encodedElement(sum), signature.view().first(32));
}

std::vector<std::size_t> verifyBatch(std::span<const SignedMessage> batch)
{
    std::vector<std::size_t> refused;
    for (std::size_t first = 0; first < batch.size(); first += kBatchSize) {
        refuse(batch.subspan(first, std::min(kBatchSize, batch.size() - first)), first, refused);
    }
    return refused;
}

} // namespace taonaut::crypto::sr25519
