// SPDX-License-Identifier: MIT
#include "core/crypto/sr25519_vrf.hpp"

#include "core/crypto/curve/multiscalar.hpp"
#include "core/crypto/curve/ristretto255.hpp"
#include "core/crypto/curve/secret_multiples.hpp"
#include "core/crypto/declassify.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/scalar.hpp"
#include "core/crypto/scratch.hpp"
#include "core/crypto/sodium_bytes.hpp"
#include "core/crypto/sr25519_transcripts.hpp"

#include <cstdlib>
#include <sodium.h>

namespace taonaut::crypto::sr25519 {

namespace {

using curve::encodedElement;

/// RFC 9496, 4.3.4: uniform bytes to an element.
curve::Extended elementFromHash(ByteView hash64)
{
    curve::Bytes32 encoded {};
    crypto_core_ristretto255_from_hash(into(encoded), from(hash64));
    return *curve::decodedElement(encoded); // a library's own encoding of an element decodes
}

/// The proof's transcript before its nonce is drawn.
Transcript proofTranscript(const Transcript& extra, const curve::Bytes32& input)
{
    Transcript transcript = extra;
    transcript.append("proto-name", bytesOf("DLEQProof"));
    transcript.append("vrf:h", input);
    return transcript;
}

/// The commitments r B and r H, then the two public values, give the challenge c.
Scalar proofChallenge(Transcript& transcript, const curve::Bytes32& baseCommitment,
    const curve::Bytes32& inputCommitment, const PublicKey& key, const VrfPreOutput& preOutput)
{
    transcript.append("vrf:R=g^r", baseCommitment);
    transcript.append("vrf:h^r", inputCommitment);
    transcript.append("vrf:pk", key.view());
    transcript.append("vrf:h^sk", preOutput.view());
    return challengeScalar(transcript, "prove");
}

} // namespace

Transcript vrfExtra()
{
    return Transcript("VRF");
}

VrfInput::VrfInput(const Transcript& input, const PublicKey& key)
{
    Transcript transcript = input;
    transcript.append("vrf-nm-pk", key.view());
    transcript.challenge("VRFHash", hash);
    point = elementFromHash(hash);
}

VrfInOut::VrfInOut(const VrfInput& input, const curve::Extended& output, const VrfPreOutput& preOutput)
    : m_input(input.point)
    , m_output(output)
    , m_inputBytes(encodedElement(input.point))
    , m_preOutput(preOutput)
{
}

Result<VrfInOut> VrfInOut::create(
    const Transcript& input, const PublicKey& key, const VrfPreOutput& preOutput)
{
    const auto output = curve::decodedElement(preOutput.bytes);
    if (!output || preOutput.isZero()) {
        return fail(CryptoError::NotAPoint);
    }
    return VrfInOut(VrfInput(input, key), *output, preOutput);
}

bool VrfInOut::provenBy(const PublicKey& key, const Transcript& extra, const VrfProof& proof) const
{
    const auto c = proof.view().first<32>();
    const auto s = proof.view().last<32>();
    const auto point = curve::decodedElement(key.bytes);
    if (!isCanonicalScalar(c) || !isCanonicalScalar(s) || !point) {
        return false;
    }
    std::array<curve::Product, 2> products { curve::Product { {}, m_output },
        curve::Product { {}, m_input } };
    std::copy(c.begin(), c.end(), products[0].scalar.begin());
    std::copy(s.begin(), s.end(), products[1].scalar.begin());
    const curve::Extended inputCommitment = curve::sumWithBase(curve::Bytes32 {}, products);

    Transcript transcript = proofTranscript(extra, m_inputBytes);
    const Scalar expected = proofChallenge(transcript, encodedElement(curve::sumWithBase(s, c, *point)),
        encodedElement(inputCommitment), key, m_preOutput);
    return equal(expected, c);
}

void VrfInOut::output(std::string_view context, std::span<std::byte> bytes) const
{
    Transcript transcript("VRFResult");
    transcript.append("", bytesOf(context));
    transcript.append("vrf-in", m_inputBytes);
    transcript.append("vrf-out", m_preOutput.view());
    transcript.challenge("", bytes);
}

bool verifyVrf(
    const PublicKey& key, const Transcript& input, const Transcript& extra, const VrfSignature& signature)
{
    const auto inOut = VrfInOut::create(input, key, signature.preOutput);
    return inOut && inOut->provenBy(key, extra, signature.proof);
}

VrfSignature KeyPair::signVrfWith(const Transcript& input, const Transcript& extra, ByteView random32) const
{
    const VrfInput vrfInput(input, m_public);
    VrfSignature signature;
    signature.preOutput.bytes = encodedElement(curve::times(scalar(), vrfInput.point));
    declassify(signature.preOutput.view()); // O is published

    Transcript transcript = proofTranscript(extra, encodedElement(vrfInput.point));
    Scratch<64> wide;
    Scratch<32> r;
    constexpr std::string_view kNonceLabel("proving\0"
                                           "0",
        9);
    transcript.witness(kNonceLabel, nonce(), random32, wide.bytes);
    reduceInto(r.bytes, wide.bytes);
    const curve::Bytes32 baseCommitment = encodedElement(curve::timesBase(r.bytes));
    const curve::Bytes32 inputCommitment = encodedElement(curve::times(r.bytes, vrfInput.point));
    declassify(baseCommitment); // both commitments follow from the proof
    declassify(inputCommitment);

    const Scalar c
        = proofChallenge(transcript, baseCommitment, inputCommitment, m_public, signature.preOutput);
    Scratch<32> product;
    crypto_core_ristretto255_scalar_mul(into(product.bytes), from(c), from(scalar()));
    const auto s = signature.proof.mutableView().last(32);
    crypto_core_ristretto255_scalar_sub(into(s), from(r.bytes), from(product.bytes));
    declassify(s);
    std::copy(c.begin(), c.end(), signature.proof.bytes.begin());

    // As with signatures: what does not hold never leaves.
    if (!verifyVrf(m_public, input, extra, signature)) {
        std::abort();
    }
    return signature;
}

VrfSignature KeyPair::signVrf(const Transcript& input, const Transcript& extra) const
{
    Scratch<32> random;
    fillRandom(random.bytes);
    return signVrfWith(input, extra, random.bytes);
}

Transcript babeTranscript(std::uint64_t slot, std::uint64_t epoch, const BabeRandomness& randomness)
{
    Transcript transcript("BABE");
    transcript.appendU64("slot number", slot);
    transcript.appendU64("current epoch", epoch);
    transcript.append("chain randomness", randomness);
    return transcript;
}

Uint128 babeDraw(const VrfInOut& inOut)
{
    std::array<std::byte, 16> bytes {};
    inOut.output("substrate-babe-vrf", bytes);
    Uint128 draw = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        draw = draw << 8 | std::to_integer<std::uint8_t>(bytes[i]);
    }
    return draw;
}

BabeRandomness babeRandomness(const VrfInOut& inOut)
{
    BabeRandomness result {};
    inOut.output("BabeVRFInOutContext", result);
    return result;
}

std::uint32_t babeSecondaryAuthor(
    const BabeRandomness& randomness, std::uint64_t slot, std::uint32_t authorities)
{
    std::array<std::byte, 40> input {};
    std::copy(randomness.begin(), randomness.end(), input.begin());
    for (std::size_t i = 0; i < 8; ++i) {
        input[32 + i] = static_cast<std::byte>(slot >> (8 * i));
    }
    std::uint64_t rest = 0; // of the hash as one big-endian number
    for (const std::byte byte : blake2b256(input).bytes) {
        rest = (rest << 8 | std::to_integer<std::uint64_t>(byte)) % authorities;
    }
    return static_cast<std::uint32_t>(rest);
}

} // namespace taonaut::crypto::sr25519
