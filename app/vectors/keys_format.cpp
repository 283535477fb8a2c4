// SPDX-License-Identifier: MIT
// Keys: addresses, phrases, secret URIs, transcripts and signatures.

#include "app/vectors/account_groups.hpp"
#include "app/vectors/ecdsa_groups.hpp"
#include "app/vectors/file_format.hpp"
#include "app/vectors/file_groups.hpp"
#include "app/vectors/key_file_groups.hpp"
#include "app/vectors/key_members.hpp"
#include "app/vectors/merlin_program.hpp"
#include "app/vectors/sr25519_groups.hpp"
#include "core/base/hex.hpp"
#include "core/crypto/ethereum.hpp"
#include "core/crypto/hmac.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"

namespace taonaut::vectors {

namespace {

using namespace crypto;

constexpr std::string_view kOtherImplementation = "describes another implementation";

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

/// The ordinary seed of BIP-39, of which Ethereum keys come. No passphrase: the case's is one of Substrate.
void checkEthereum(Members& in, ByteView phrase)
{
    if (in.has("bip39_seed_64_not_used_for_substrate")) {
        in.expectHex("bip39_seed_64_not_used_for_substrate", bip39Seed(phrase, {})->view());
    }
    if (in.has("ethereum_m_44_60_0_0_0")) {
        in.object("ethereum_m_44_60_0_0_0", [&](Members& key) {
            const auto pair = ethereumKeyFromPhrase(phrase, {}, 0);
            key.expectHex("private", pair->seed().view());
            key.expectText("address", toText(*ethereumAddressOf(pair->publicKey())));
        });
    }
}

/// What Substrate calls the reason why a URI was refused.
std::string_view substrateName(const Error& error)
{
    if (error.is(CryptoError::SoftJunction)) {
        return "InvalidPath";
    }
    if (error.is(CryptoError::MalformedUri)) {
        return "InvalidFormat";
    }
    const bool seed = error.is(CryptoError::BadSeed) || error.is(CryptoError::SecretOutOfRange);
    return seed ? "InvalidSeed" : "InvalidPhrase";
}

/// One curve of a case: a key, or an error, whose name comes first and may be explained.
template <class KeyPair> void checkCurve(Members& in, const char* curve, const Result<KeyPair>& pair)
{
    if (!in.has(curve)) {
        return;
    }
    in.object(curve, [&](Members& expected) {
        if (expected.has("error")) {
            const std::string actual(pair ? "a key" : substrateName(pair.error()));
            const std::string name = expected.text("error");
            if (name.substr(0, name.find(' ')) != actual) {
                expected.mismatch("error", name, actual);
            }
        } else if (!pair) {
            expected.fail("expected a key, actual " + pair.error().text());
        } else {
            expectKey(expected, *pair);
        }
    });
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
        const std::string salt = "mnemonic" + in.text("password");
        in.expectHex("substrate_seed_64", pbkdf2Sha512(entropy->view(), bytesOf(salt), 2048).view());
    }
    checkEthereum(in, bytesOf(phrase));
    if (!in.has("keys_from_mini_secret")) {
        return;
    }
    in.object("keys_from_mini_secret", [&](Members& keys) {
        checkCurve(keys, "sr25519", sr25519::KeyPair::fromMiniSecret(*secret));
        checkCurve(keys, "ed25519", ed25519::KeyPair::fromSeed(*secret));
        checkCurve(keys, "ecdsa", ecdsa::KeyPair::fromSeed(*secret));
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

AccountId accountOf(const sr25519::KeyPair& pair)
{
    return AccountId { pair.publicKey().bytes };
}
AccountId accountOf(const ed25519::KeyPair& pair)
{
    return AccountId { pair.publicKey().bytes };
}
AccountId accountOf(const ecdsa::KeyPair& pair)
{
    return ecdsa::accountOf(pair.publicKey());
}

/// The address, or "error".
template <class KeyPair> std::string outcome(const Result<KeyPair>& pair)
{
    return pair ? toSs58(accountOf(*pair)) : "error";
}

/// `polkadot_js_differs` names, by curve, what the other rule makes of the URI, where that is something else.
void checkOtherRule(Members& in, const std::string& uri)
{
    const ByteView text = bytesOf(uri);
    constexpr UriRule kOther = UriRule::PolkadotJs;
    struct Curve {
        const char* name;
        std::string ours;
        std::string other;
    };
    const std::array curves {
        Curve { "sr25519", outcome(sr25519FromUri(text)), outcome(sr25519FromUri(text, kOther)) },
        Curve { "ed25519", outcome(ed25519FromUri(text)), outcome(ed25519FromUri(text, kOther)) },
        Curve { "ecdsa", outcome(ecdsaFromUri(text)), outcome(ecdsaFromUri(text, kOther)) },
    };
    const auto check = [&](Members* expected) {
        for (const Curve& curve : curves) {
            const bool stated = expected != nullptr && expected->has(curve.name);
            in.require(stated == (curve.ours != curve.other), std::string(curve.name) + " by polkadot-js");
            if (stated) {
                expected->expectText(curve.name, curve.other);
            }
        }
    };
    if (in.has("polkadot_js_differs")) {
        in.object("polkadot_js_differs", [&](Members& expected) { check(&expected); });
    } else {
        in.describes({ "polkadot_js_differs" });
        check(nullptr);
    }
}

void checkUri(Members& in)
{
    const std::string uri = in.text("uri");
    checkOtherRule(in, uri);
    checkCurve(in, "sr25519", sr25519FromUri(bytesOf(uri)));
    checkCurve(in, "ed25519", ed25519FromUri(bytesOf(uri)));
    checkCurve(in, "ecdsa", ecdsaFromUri(bytesOf(uri)));
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
    const Secret seed = Secret::copyOf(in.hex("mini_secret"));
    checkCurve(in, "ed25519_mode", sr25519::KeyPair::fromMiniSecret(seed));
    checkCurve(in, "uniform_mode_not_used_by_substrate",
        sr25519::KeyPair::fromMiniSecret(seed, sr25519::Expansion::Uniform));
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
    addSr25519Groups(groups);
    addEcdsaGroups(groups);
    addAccountGroups(groups);
    addKeyFileGroups(groups, root);
    groups.finish();
}

} // namespace taonaut::vectors
