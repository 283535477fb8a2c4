// SPDX-License-Identifier: MIT
#include "app/vectors/key_file_groups.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/key_derivation.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/envelopes.hpp"
#include "core/wallet/key_envelope.hpp"
#include "core/wallet/polkadot_js.hpp"

#include <array>
#include <map>

namespace taonaut::vectors {

namespace {

using namespace wallet;
using crypto::Secret;

Secret secretOf(std::string_view text)
{
    return Secret::copyOf(bytesOf(text));
}

Secret passwordOf(Members& in)
{
    if (!in.has("password")) {
        in.describes({ "password" });
        return {};
    }
    return secretOf(in.text("password"));
}

KeyRole roleOf(const std::string& fileName)
{
    if (fileName.ends_with("pub.txt")) {
        return KeyRole::PublicFile;
    }
    return fileName.starts_with("hotkeys/") ? KeyRole::Hotkey : KeyRole::Coldkey;
}

/// The bytes of the file, which may stand in another case.
Bytes fileOf(Members& in, const Json& root)
{
    if (in.has("same_file_as")) {
        const std::string other = in.text("same_file_as");
        for (const Json& entry : root["bittensor_keyfiles"]) {
            if (entry.value("id", "") == other) {
                return entry.contains("file_hex") ? fromHex(entry.value("file_hex", "")).value_or(Bytes())
                                                  : toBytes(bytesOf(entry.value("file_text", "")));
            }
        }
        in.fail("same_file_as: no such case");
        return {};
    }
    return in.has("file_hex") ? in.hex("file_hex") : toBytes(bytesOf(in.text("file_text")));
}

/// The name of a form in the file. JSON is public or secret by what it holds.
void expectForm(Members& in, KeyForm form)
{
    static const std::map<std::string, std::vector<KeyForm>, std::less<>> forms {
        { "NACL", { KeyForm::Nacl } },
        { "ANSIBLE_VAULT", { KeyForm::AnsibleVault } },
        { "FERNET_LEGACY", { KeyForm::Fernet } },
        { "PLAIN_JSON", { KeyForm::Plain, KeyForm::PublicOnly } },
        { "BARE_HEX_PUBLIC", { KeyForm::PublicOnly } },
        { "BARE_HEX_SEED", { KeyForm::RawSeed } },
        { "BARE_MNEMONIC", { KeyForm::RawPhrase } },
        { "UNKNOWN", { KeyForm::Unknown } },
    };
    const std::string expected = in.text("format");
    const auto found = forms.find(expected);
    const bool matches = found != forms.end()
        && std::find(found->second.begin(), found->second.end(), form) != found->second.end();
    if (!matches) {
        in.mismatch("format", expected, nameOf(form));
    }
}

/// A sentence about an error and the reasons that it can stand for: the first entry whose words occur
/// decides.
struct Sentence {
    std::string_view words;
    std::vector<KeyError> reasons;
};

const std::vector<Sentence>& sentences()
{
    using enum KeyError;
    static const std::vector<Sentence> all {
        { "not a key file", { BadContent } },
        { "truncated", { Truncated } },
        { "authentication failure", { WrongPasswordOrDamaged } },
        { "ciphertext changed", { WrongPasswordOrDamaged } },
        { "wrong password", { WrongPasswordOrDamaged, WrongPassword } },
        { "HMAC", { WrongPasswordOrDamaged } },
        { "scrypt N", { UnreasonableCost } },
        { "unknown version", { UnknownVersion } },
        { "cipher", { UnknownCipher } },
        { "cryptoType", { UnknownKeyType, HashedAccount } },
        { "different keys", { Disagreement } },
        { "differ", { Disagreement } },
        { "checksum", { BadAddress } },
        { "unknown format", { NotAKey } },
        { "prefix", { ForeignPrefix } },
    };
    return all;
}

void expectReason(Members& in, const char* member, const std::optional<Error>& actual)
{
    const std::string expected = in.text(member);
    const auto known = std::find_if(sentences().begin(), sentences().end(),
        [&](const Sentence& one) { return expected.find(one.words) != std::string::npos; });
    const bool matches = actual && known != sentences().end()
        && std::any_of(known->reasons.begin(), known->reasons.end(),
            [&](KeyError reason) { return actual->is(reason); });
    if (!matches) {
        in.mismatch(member, expected, actual ? actual->text() : "no error");
    }
}

void expectKey(Members& in, const KeyMaterial& key)
{
    in.expectText("ss58", crypto::toSs58(key.account()));
    in.expectHex("public", key.account().view());
    in.expectNumber("crypto_type", static_cast<std::uint64_t>(key.scheme()));
    if (in.has("secret_phrase")) {
        in.expectText("secret_phrase", crypto::textOf(key.phrase()));
    }
    if (in.has("seed")) {
        in.expectHex("seed", key.seed().view());
    }
    if (in.has("private_key")) {
        const bool sr25519 = key.scheme() == KeyScheme::Sr25519;
        in.expectHex("private_key", sr25519 ? key.expanded().view() : key.seed().view());
    }
    // What is written of the key opens to the same key.
    NoProgress progress;
    const auto written = sealKey(key, KeyForm::Plain, {}, progress);
    const auto again = written ? openKey(written->view(), KeyRole::Coldkey, {}, progress) : fail(written);
    in.require(again && again->account() == key.account(), "written again");
}

/// What can be known without a password.
void expectWatched(Members& in, ByteView file)
{
    const auto account = readPublicFile(file);
    in.expectText("ss58", account ? crypto::toSs58(*account) : account.error().text());
    in.expectHex("public", account ? account->view() : ByteView());
    in.expectFlag("watch_only", account.has_value());
}

/// The values between password and plaintext.
void checkSteps(Members& in, ByteView file, KeyRole role, const Secret& password)
{
    NoProgress progress;
    if (in.has("argon2i_key")) {
        const auto key
            = crypto::argon2iKey(password.view(), NaclEnvelope::kSalt, NaclEnvelope::kCost, progress);
        in.expectHex("argon2i_key", key ? key->view() : ByteView());
    }
    if (in.has("fernet_key_base64url")) {
        const auto expected
            = crypto::secretFromBase64(in.text("fernet_key_base64url"), crypto::Base64::UrlSafe);
        const auto token = FernetEnvelope::parse(file);
        const bool opens
            = expected && expected->size() == 32 && token && token->openWithKey(expected->view()).has_value();
        in.require(opens, "fernet_key_base64url");
    }
    if (in.has("plaintext")) {
        const auto plaintext = unwrapKey(file, role, password, progress);
        in.expectText("plaintext", plaintext ? crypto::textOf(*plaintext) : plaintext.error().text());
    }
}

void checkKeyFile(Members& in, const Json& root)
{
    in.describes({ "origin" });
    const Bytes file = fileOf(in, root);
    const std::string name = in.has("file_name") ? in.text("file_name") : "coldkey";
    const KeyRole role = roleOf(name);
    const Secret password = passwordOf(in);
    const KeyDescription described = describeKey(file, role);
    expectForm(in, described.form);
    checkSteps(in, file, role, password);
    NoProgress progress;
    if (in.has("expect_error")) {
        const bool isPublic = role == KeyRole::PublicFile;
        const auto opened = isPublic ? fail(KeyError::NoSecret) : openKey(file, role, password, progress);
        const std::optional<Error> error = opened ? std::nullopt : std::optional(opened.error());
        expectReason(in, "expect_error", isPublic ? described.problem : error);
        return;
    }
    in.require(!described.problem, "nothing is missing");
    in.object("expect", [&](Members& expected) {
        if (expected.has("watch_only")) {
            expectWatched(expected, file);
            return;
        }
        const auto key = openKey(file, role, password, progress);
        if (!key) {
            expected.fail("expected a key, actual " + key.error().text());
            return;
        }
        expectKey(expected, *key);
    });
}

void checkConstants(Members& in)
{
    in.expectText("nacl_prefix", NaclEnvelope::kMagic);
    in.expectText("argon2", "argon2i v1.3 (0x13)"); // what argon2iKey computes
    in.expectNumber("opslimit_t_cost", NaclEnvelope::kCost.operations);
    in.expectNumber("memlimit_bytes", NaclEnvelope::kCost.memoryBytes);
    in.expectNumber("lanes", 1);
    in.expectHex("salt_hex", NaclEnvelope::kSalt);
    in.expectNumber("key_bytes", 32);
    in.expectNumber("nonce_bytes", std::tuple_size_v<crypto::BoxNonce>);
    in.expectNumber("mac_bytes", 16);
    in.expectNumber("ansible_pbkdf2_sha256_iterations", VaultEnvelope::kIterations);
    in.expectNumber("fernet_pbkdf2_sha256_iterations", FernetEnvelope::kIterations);
    in.expectText("fernet_salt_ascii", FernetEnvelope::kSalt);
    in.expectNumber("fernet_salt_length", FernetEnvelope::kSalt.size());
}

void expectLayout(Members& in, ByteView inner, const PolkadotInner& parts)
{
    const std::uint64_t secret = parts.secret.size();
    in.expectNumber("secret", secret);
    in.expectNumber("public", parts.publicKey.size());
    const std::uint64_t header = 16;
    in.expectNumber("header", header);
    in.expectNumber("divider", inner.size() - header - secret - parts.publicKey.size());
}

/// What came out of a keystore that opens.
void checkInner(Members& in, const PolkadotJson& keystore, const Secret& inner)
{
    in.expectHex("inner_plaintext", inner.view());
    in.expectText("type", keystore.type());
    const auto parts = PolkadotInner::parse(inner.view());
    if (!parts) {
        in.fail(parts.error().text());
        return;
    }
    in.expectHex("public", parts->publicKey);
    in.expectHex("secret_key_inside", parts->secret.view());
    in.object("inner_layout", [&](Members& layout) { expectLayout(layout, inner.view(), *parts); });
    const auto key = keystore.material(inner.view());
    const bool substrate = keystore.type() == "sr25519" || keystore.type() == "ed25519";
    in.require(substrate ? key.has_value() : key.error().is(KeyError::UnknownKeyType), "the key");
}

void checkKeystore(Members& in)
{
    const Secret password = passwordOf(in);
    const std::string text = in.raw("json").dump();
    const std::string expected = in.text("expect");
    const auto json = SecretJson::parse(bytesOf(text));
    const auto keystore = json ? PolkadotJson::parse(*json) : fail(json);
    NoProgress progress;
    const auto inner = keystore ? keystore->decrypt(password, progress) : fail(keystore);
    if (expected.starts_with("error: ")) {
        expectReason(in, "expect", inner ? std::nullopt : std::optional(inner.error()));
        return;
    }
    if (!inner) {
        in.fail("expected a key, actual " + inner.error().text());
        return;
    }
    if (expected == "decrypts") {
        checkInner(in, *keystore, *inner);
        return;
    }
    // The address beside the key is not authenticated: the key opens, and the person is told.
    const auto key = keystore->material(inner->view());
    const auto warnings = key ? key->warnings() : std::vector<KeyWarning>();
    const bool told
        = std::find(warnings.begin(), warnings.end(), KeyWarning::AddressDiffers) != warnings.end();
    in.require(told && expected.find("address") != std::string::npos, "expect");
}

} // namespace

void addKeyFileGroups(FileGroups& groups, const Json& root)
{
    groups.group("bittensor_keyfiles", [&root](Members& in) { checkKeyFile(in, root); });
    groups.single("bittensor_keyfile_constants", checkConstants);
    groups.group("polkadot_js_json", checkKeystore);
}

} // namespace taonaut::vectors
