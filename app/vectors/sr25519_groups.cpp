// SPDX-License-Identifier: MIT
#include "app/vectors/sr25519_groups.hpp"

#include "app/vectors/key_members.hpp"
#include "core/base/hex.hpp"
#include "core/crypto/curve/ristretto255.hpp"
#include "core/crypto/sr25519_vrf.hpp"

namespace taonaut::vectors {

namespace {

using namespace crypto;
using namespace crypto::sr25519;

void checkSoftPublic(Members& in)
{
    Junction junction;
    junction.kind = Junction::Kind::Soft;
    junction.chainCode = in.fixed<Hash256>("chain_code").bytes;
    const auto child = derivePublic(in.fixed<PublicKey>("parent_public"), junction);
    in.expectHex("child_public", child ? child->view() : ByteView());
}

/// A label and the messages appended to it, each with its own label.
Transcript transcriptIn(Members& in, const char* member)
{
    std::optional<Transcript> transcript;
    in.object(member, [&](Members& parts) {
        transcript.emplace(parts.text("label"));
        for (const Json& append : parts.raw("appends")) {
            const bool pair
                = append.is_array() && append.size() == 2 && append[0].is_string() && append[1].is_string();
            const auto message = fromHex(pair ? append[1].get<std::string>() : "?");
            if (!message) {
                parts.fail("appends: pairs of a label and hex digits");
                return;
            }
            transcript->append(append[0].get<std::string>(), *message);
        }
    });
    return transcript.value_or(Transcript(""));
}

/// The case's key, checked against its public member.
std::optional<KeyPair> keyIn(Members& in)
{
    Result<KeyPair> pair = KeyPair::fromMiniSecret(Secret::copyOf(in.hex("mini_secret")));
    if (!pair) {
        in.fail("mini_secret: " + pair.error().text());
        in.describes({ "public", "preout", "proof", "valid" });
        return std::nullopt;
    }
    in.expectHex("public", pair->publicKey().view());
    return std::move(*pair);
}

void checkSigningContextVrf(Members& in)
{
    in.describes({ "made_by" });
    const Transcript input = transcriptIn(in, "input_transcript");
    const Transcript extra = transcriptIn(in, "extra_transcript");
    const auto pair = keyIn(in);
    if (!pair) {
        return;
    }
    const VrfSignature stated { in.fixed<VrfPreOutput>("preout"), in.fixed<VrfProof>("proof") };
    const bool valid = verifyVrf(pair->publicKey(), input, extra, stated);
    in.expectFlag("valid", valid);
    // Proofs are randomised, the output is not.
    const VrfSignature own = pair->signVrf(input, extra);
    in.require(!valid || own.preOutput == stated.preOutput, "the output signed again");
    in.require(verifyVrf(pair->publicKey(), input, extra, own), "the own proof");
}

void expectInput(Members& in, const VrfInput& input)
{
    if (in.has("vrf_hash_64")) {
        in.expectHex("vrf_hash_64", input.hash);
    }
    if (in.has("vrf_input_point")) {
        in.expectHex("vrf_input_point", curve::encodedElement(input.point));
    }
}

void expectOutputs(Members& in, const VrfInOut& inOut)
{
    in.object("make_bytes", [&](Members& bytes) {
        const Uint128 draw = babeDraw(inOut);
        std::array<std::byte, 16> drawBytes {};
        for (std::size_t i = 0; i < drawBytes.size(); ++i) {
            drawBytes[i] = static_cast<std::byte>(draw >> (8 * i));
        }
        bytes.expectHex(
            "substrate-babe-vrf (16 bytes, little-endian u128 compared with the threshold)", drawBytes);
        bytes.expectHex("BabeVRFInOutContext (32 bytes, randomness contribution)", babeRandomness(inOut));
    });
}

void checkBabe(Members& in)
{
    const Transcript input = babeTranscript(
        numberInText(in, "slot"), numberInText(in, "epoch"), in.fixed<Hash256>("randomness").bytes);
    const Bytes random = in.hex("rng_32");
    const auto pair = keyIn(in);
    if (!pair) {
        return;
    }
    expectInput(in, VrfInput(input, pair->publicKey()));
    const VrfSignature stated { in.fixed<VrfPreOutput>("preout"), in.fixed<VrfProof>("proof") };
    const bool valid = verifyVrf(pair->publicKey(), input, vrfExtra(), stated);
    in.expectFlag("valid", valid);
    if (valid && random.size() == 32) {
        const VrfSignature own = pair->signVrfWith(input, vrfExtra(), random);
        in.expectHex("preout", own.preOutput.view());
        in.expectHex("proof", own.proof.view());
    }
    if (in.has("make_bytes")) {
        const auto inOut = VrfInOut::create(input, pair->publicKey(), stated.preOutput);
        if (inOut) {
            expectOutputs(in, *inOut);
        } else {
            in.fail("preout: " + inOut.error().text());
        }
    }
}

} // namespace

void addSr25519Groups(FileGroups& groups)
{
    groups.group("sr25519.hdkd_soft_public", checkSoftPublic);
    groups.group("vrf.signing_context_vrf", checkSigningContextVrf);
    groups.group("vrf.babe", checkBabe);
}

} // namespace taonaut::vectors
