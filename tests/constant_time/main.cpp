// SPDX-License-Identifier: MIT
// Everything that touches a private key, run on marked secrets.
//
//   constant_time signing    must end without a report of memcheck
//   constant_time branch     branches on a secret: must be reported, or the test could not fail
//   constant_time index      reads a table at a secret place: must be reported
//   constant_time arithmetic gives a secret to the arithmetic of verification: must be reported

#include "core/crypto/bip32.hpp"
#include "core/crypto/curve/multiscalar.hpp"
#include "core/crypto/declassify.hpp"
#include "core/crypto/ecdsa.hpp"
#include "core/crypto/ed25519.hpp"
#include "core/crypto/hmac.hpp"
#include "core/crypto/ml_kem.hpp"
#include "core/crypto/sr25519_vrf.hpp"
#include "tests/constant_time/secrets.hpp"

#include <cstdio>
#include <string_view>

namespace taonaut::tests {

namespace {

using namespace crypto;

int failures = 0;

void require(bool holds, const char* what)
{
    if (!holds) {
        ++failures;
        std::printf("wrong: %s\n", what);
    }
}

/// Signs in both ways and checks that the signatures are real.
void useSr25519(const sr25519::KeyPair& pair, const char* what)
{
    const ByteView message = bytesOf("a message that everybody may read");
    const Secret random = markedSecret(32, 9);
    require(sr25519::verify(pair.publicKey(), message, pair.signWith(message, random.view())), what);
    require(sr25519::verify(pair.publicKey(), message, pair.sign(message)), what);
    const Transcript input = sr25519::babeTranscript(1, 2, {});
    const auto output = pair.signVrfWith(input, sr25519::vrfExtra(), random.view());
    require(sr25519::verifyVrf(pair.publicKey(), input, sr25519::vrfExtra(), output), what);
}

void runSr25519()
{
    const auto pair = sr25519::KeyPair::fromMiniSecret(markedSecret(32, 1));
    useSr25519(*pair, "expanded as ed25519");
    const Secret canonical = pair->expanded();
    const Secret style = pair->ed25519Style();
    require(isMarked(canonical.view()) && isMarked(style.view()), "the secret key is still secret");
    useSr25519(*sr25519::KeyPair::fromExpanded(canonical), "canonical form");
    useSr25519(*sr25519::KeyPair::fromEd25519Style(style), "ed25519 style");
    useSr25519(pair->derive(Junction::fromText(Junction::Kind::Hard, "hard")), "hard child");
    useSr25519(pair->derive(Junction::fromText(Junction::Kind::Soft, "soft")), "soft child");
    useSr25519(
        *sr25519::KeyPair::fromMiniSecret(markedSecret(32, 2), sr25519::Expansion::Uniform), "uniform");
}

void runEd25519()
{
    const auto pair = ed25519::KeyPair::fromSeed(markedSecret(32, 3));
    const ByteView message = bytesOf("another one");
    require(ed25519::verify(pair->publicKey(), message, pair->sign(message)), "ed25519");
    const auto child = pair->derive(Junction::fromText(Junction::Kind::Hard, "hard"));
    require(ed25519::verify(child->publicKey(), message, child->sign(message)), "ed25519 child");
}

/// Keys, not signatures: libsecp256k1 signs by its own constant-time rules, which its project tests, and
/// branches on whether a nonce was usable, which is no secret but would be reported.
void runEcdsa()
{
    const auto pair = ecdsa::KeyPair::fromSeed(markedSecret(32, 5));
    const auto child = pair->derive(Junction::fromText(Junction::Kind::Hard, "hard"));
    require(child->publicKey() != pair->publicKey() && isMarked(child->seed().view()), "ecdsa child");
    const auto key = bip32Key(markedSecret(64, 6).view(), ethereumPath(3));
    require(isMarked(key->view()) && ecdsa::KeyPair::fromSeed(*key).has_value(), "BIP-32");
    require(isMarked(pbkdf2Sha512(markedSecret(16, 7).view(), bytesOf("salt"), 3).view()), "PBKDF2");
}

void runMlKem()
{
    const auto pair = ml_kem::generateFrom(markedSecret(32, 8), markedSecret(32, 10));
    require(isMarked(pair->decapsulationKey.view()), "the decapsulation key is still secret");
    const auto made = ml_kem::encapsulateWith(pair->encapsulationKey, markedSecret(32, 11));
    require(isMarked(made->sharedSecret.view()), "the shared secret is still secret");
    Bytes altered = made->ciphertext;
    altered[7] ^= std::byte { 1 };
    for (const ByteView ciphertext : { ByteView(made->ciphertext), ByteView(altered) }) {
        Secret found = *ml_kem::decapsulate(pair->decapsulationKey, ciphertext);
        require(isMarked(found.view()), "what is found is still secret");
        declassify(found.view());
        declassify(made->sharedSecret.view());
        require(found.equals(made->sharedSecret.view()) == (ciphertext[7] == made->ciphertext[7]), "ML-KEM");
    }
}

void branch(const Secret& secret)
{
    if ((secret.view()[5] & std::byte { 1 }) != std::byte { 0 }) {
        std::puts("an odd secret");
    }
}

void index(const Secret& secret)
{
    static const std::string_view kDigits = "0123456789abcdef";
    std::putchar(kDigits[std::to_integer<std::size_t>(secret.view()[5] & std::byte { 15 })]);
}

void arithmetic(const Secret& secret)
{
    const auto sum = curve::sumWithBase(secret.view().first<32>(), curve::Bytes32 {}, curve::basePoint());
    std::printf("%u\n", static_cast<unsigned>(sum.x.at[0] & 1U));
}

} // namespace

int run(std::string_view what)
{
    const Secret secret = markedSecret(32, 4);
    if (what == "signing") {
        runSr25519();
        runEd25519();
        runEcdsa();
        runMlKem();
    } else if (what == "branch") {
        branch(secret);
    } else if (what == "index") {
        index(secret);
    } else if (what == "arithmetic") {
        arithmetic(secret);
    } else {
        std::puts("signing, branch, index or arithmetic");
        return 2;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace taonaut::tests

int main(int argc, char** argv)
{
    return taonaut::tests::run(argc == 2 ? argv[1] : "");
}
