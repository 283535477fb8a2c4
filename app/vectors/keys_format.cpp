// SPDX-License-Identifier: MIT
// Keys: addresses, phrases, secret URIs, transcripts and signatures.

#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "app/vectors/key_file_groups.hpp"
#include "app/vectors/merlin_program.hpp"
#include "core/base/hex.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"

namespace taonaut::vectors {

namespace {

using namespace crypto;

constexpr std::string_view kNotExposed = "secret or intermediate value that the program does not hand out";
constexpr std::string_view kOtherImplementation = "describes another implementation";
constexpr std::string_view kNoSuchCurve = "ECDSA and Ethereum keys are not covered yet";

void checkSs58(Members& in)
{
    in.describes({ "prefix_bytes" });
    in.unchecked("polkadot_js_decodes", kOtherImplementation);
    const std::string address = in.text("address");
    const Result<Ss58Address> decoded = decodeSs58(address);
    // An address that is valid but written in the long form is refused: addresses are compared as text by
    // people.
    const bool longForm = !decoded && decoded.error().is(CryptoError::NotCanonical);
    in.expectText("decode", decoded ? "ok" : longForm ? "ok, but not canonical" : "error");
    if (in.has("error")) {
        in.expectText("error", decoded ? "none" : decoded.error().name());
    }
    if (in.has("wallet_accepts_as_bittensor_destination")) {
        const bool accepted = in.text("wallet_accepts_as_bittensor_destination").starts_with("yes");
        in.require(
            accountFromSs58(address).has_value() == accepted, "wallet_accepts_as_bittensor_destination");
    }
    if (!decoded) {
        in.describes({ "prefix", "account_id" });
        return;
    }
    in.expectNumber("prefix", decoded->prefix);
    in.expectHex("account_id", decoded->account.view());
    in.expectText("address", toSs58(decoded->account, decoded->prefix));
}

void expectPublic(Members& in, ByteView key, ByteView account)
{
    in.expectHex("public", key);
    if (in.has("ss58")) {
        in.expectText("ss58", toSs58(*AccountId::from(account)));
    }
    for (const char* const member : { "secret_scalar", "secret_nonce", "secret_key_substrate_64",
             "secret_key_polkadot_js_64", "derived_seed", "scalar", "nonce" }) {
        in.unchecked(member, kNotExposed);
    }
}

void checkMnemonic(Members& in)
{
    in.describes({ "why" });
    const std::string phrase = in.text("phrase");
    const Result<Secret> entropy = entropyFromPhrase(bytesOf(phrase));
    in.expectFlag("valid", entropy.has_value());
    if (!entropy) {
        in.describes({ "words", "password", "entropy", "mini_secret" });
        return;
    }
    in.expectHex("entropy", entropy->view());
    in.expectNumber("words", static_cast<std::uint64_t>(1 + std::count(phrase.begin(), phrase.end(), ' ')));
    in.require(phraseFromEntropy(entropy->view())->equals(bytesOf(phrase)), "phrase written again");
    const Result<Secret> secret = miniSecretFromPhrase(bytesOf(phrase), bytesOf(in.text("password")));
    in.expectHex("mini_secret", secret->view());
    if (in.has("substrate_seed_64")) {
        const Bytes seed = in.hex("substrate_seed_64");
        in.require(seed.size() == 64 && equal(ByteView(seed).first(32), secret->view()), "substrate_seed_64");
    }
    in.unchecked("bip39_seed_64_not_used_for_substrate", kNoSuchCurve);
    in.unchecked("ethereum_m_44_60_0_0_0", kNoSuchCurve);
    if (!in.has("keys_from_mini_secret")) {
        return;
    }
    in.object("keys_from_mini_secret", [&](Members& keys) {
        keys.unchecked("ecdsa", kNoSuchCurve);
        keys.object("sr25519", [&](Members& curve) {
            const auto pair = sr25519::KeyPair::fromMiniSecret(*secret);
            expectPublic(curve, pair->publicKey().view(), pair->publicKey().view());
        });
        keys.object("ed25519", [&](Members& curve) {
            const auto pair = ed25519::KeyPair::fromSeed(*secret);
            expectPublic(curve, pair->publicKey().view(), pair->publicKey().view());
        });
    });
}

void checkJunctions(Members& in, const SecretUri& uri)
{
    std::size_t position = 0;
    in.each("junctions", [&](Members& entry) {
        entry.describes({ "scale_encoding", "hashed" });
        const bool hard = entry.flag("hard");
        const auto kind = hard ? Junction::Kind::Hard : Junction::Kind::Soft;
        const Junction made = Junction::fromText(kind, entry.text("text"));
        entry.expectHex("chain_code", made.chainCode);
        const bool same = position < uri.junctions.size() && uri.junctions[position].kind == kind
            && uri.junctions[position].chainCode == made.chainCode;
        entry.require(same, "junction parsed");
        ++position;
    });
    in.require(position == uri.junctions.size(), "number of junctions");
}

/// One curve of a URI case: a public key, or an error.
template <class KeyPair> void checkCurve(Members& in, const Result<KeyPair>& pair)
{
    if (in.has("error")) {
        in.describes({ "error" });
        in.require(!pair, "error");
    } else if (!pair) {
        in.fail("expected a key, actual " + pair.error().text());
        in.describes({ "public", "ss58" });
    } else {
        expectPublic(in, pair->publicKey().view(), pair->publicKey().view());
    }
}

void checkUri(Members& in)
{
    in.unchecked("polkadot_js_differs", kOtherImplementation);
    in.unchecked("ecdsa", kNoSuchCurve);
    const std::string uri = in.text("uri");
    in.object("sr25519", [&](Members& curve) { checkCurve(curve, sr25519FromUri(bytesOf(uri))); });
    in.object("ed25519", [&](Members& curve) { checkCurve(curve, ed25519FromUri(bytesOf(uri))); });
    const Result<SecretUri> parsed = SecretUri::parse(bytesOf(uri));
    if (in.has("root_seed")) {
        in.expectHex("root_seed", parsed ? parsed->miniSecret.view() : ByteView());
    }
    if (in.has("junctions") && parsed) {
        checkJunctions(in, *parsed);
    }
}

void checkExpand(Members& in)
{
    in.unchecked("uniform_mode_not_used_by_substrate", kOtherImplementation);
    const auto pair = sr25519::KeyPair::fromMiniSecret(Secret::copyOf(in.hex("mini_secret")));
    if (!pair) {
        in.fail("mini_secret: " + pair.error().text());
        return;
    }
    in.object("ed25519_mode",
        [&](Members& mode) { expectPublic(mode, pair->publicKey().view(), pair->publicKey().view()); });
}

void checkSigning(Members& in)
{
    in.expectText("context", "substrate");
    const auto pair = sr25519::KeyPair::fromMiniSecret(Secret::copyOf(in.hex("mini_secret")));
    const Bytes random = in.hex("rng_32");
    if (!pair || random.size() != 32) {
        in.fail("mini_secret and rng_32: 32 bytes each");
        return;
    }
    const Bytes message = in.hex("message");
    in.expectHex("public", pair->publicKey().view());
    const sr25519::Signature signature = pair->signWith(message, random);
    in.expectHex("signature", signature.view());
    in.require(sr25519::verify(pair->publicKey(), message, signature), "signature verifies");
}

void checkSrVerify(Members& in)
{
    in.describes({ "signed_by" });
    in.unchecked("implementations_disagree", kOtherImplementation);
    in.expectText("context", "substrate");
    const auto key = sr25519::PublicKey::from(in.hex("public"));
    const auto signature = sr25519::Signature::from(in.hex("signature"));
    const Bytes message = in.hex("message");
    in.expectFlag("valid", key && signature && sr25519::verify(*key, message, *signature));
}

void checkEdVerify(Members& in)
{
    in.unchecked("libsodium_crypto_sign_verify_detached", kOtherImplementation);
    in.unchecked("openssl_eddsa", kOtherImplementation);
    const auto key = ed25519::PublicKey::from(in.hex("public"));
    const auto signature = ed25519::Signature::from(in.hex("signature"));
    const Bytes message = in.hex("message");
    in.expectFlag("zip215_valid", key && signature && ed25519::verify(*key, message, *signature));
}

} // namespace

void runKeys(Report& report, const Json& root)
{
    FileGroups groups(report, root);
    groups.describes({ "format", "about", "generated_with", "readme" });
    groups.group("ss58", checkSs58);
    groups.group("mnemonics", checkMnemonic);
    groups.group("suri", checkUri);
    groups.group("merlin", checkMerlin);
    groups.group("sr25519.expand", checkExpand);
    groups.group("sr25519.sign_fixed_rng", checkSigning);
    groups.group("sr25519.verify", checkSrVerify);
    groups.group("ed25519", checkEdVerify);
    addKeyFileGroups(groups, root);
    groups.finish();
}

} // namespace taonaut::vectors
