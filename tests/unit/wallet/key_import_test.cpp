// SPDX-License-Identifier: MIT
// Keys from elsewhere, and JSON keystores of polkadot-js in both directions. Keystores that another program
// made are in tests/vectors (key_files.json, slow_key_files.json).

#include "core/base/hex.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/key_import.hpp"
#include "core/wallet/polkadot_js.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;
using crypto::Secret;
using Json = nlohmann::json;

namespace {

constexpr std::int64_t kNow = 1'764'059'700'000;

Result<ImportedKey> import(
    std::string_view text, std::string_view password = {}, KeyScheme scheme = KeyScheme::Sr25519)
{
    NoProgress progress;
    return importKey(bytesOf(text), secretOf(password), progress, scheme);
}

std::string addressOf(const Result<ImportedKey>& imported)
{
    return imported ? crypto::toSs58(imported->preview.account) : fullReasonOf(imported);
}

/// A keystore without encryption, as polkadot-js writes it.
Json keystore()
{
    const auto pair = crypto::sr25519::KeyPair::fromMiniSecret(*crypto::secretFromHex(First::seed));
    Bytes block = *fromHex("3053020101300506032b657004220420");
    append(block, pair->ed25519Style().view());
    append(block, *fromHex("a123032100"));
    append(block, pair->publicKey().view());
    return { { "encoded", std::string(crypto::textOf(crypto::base64OfSecret(block))) },
        { "encoding", { { "content", { "pkcs8", "sr25519" } }, { "type", { "none" } }, { "version", "3" } } },
        { "address", std::string(First::address) }, { "meta", { { "name", "x" } } } };
}

/// Header of an encrypted keystore with a cost, and nothing real behind it.
std::string encodedWith(std::uint32_t n, std::uint32_t p, std::uint32_t r, std::size_t rest = 100)
{
    Bytes bytes(32);
    for (const std::uint32_t value : { n, p, r }) {
        for (int i = 0; i < 4; ++i) {
            bytes.push_back(static_cast<std::byte>(value >> (8 * i)));
        }
    }
    bytes.resize(bytes.size() + rest);
    return std::string(crypto::textOf(crypto::base64OfSecret(bytes)));
}

Json encrypted(const std::string& encoded)
{
    Json json = keystore();
    json["encoded"] = encoded;
    json["encoding"]["type"] = { "scrypt", "xsalsa20-poly1305" };
    return json;
}

} // namespace

class KeyImportTest : public QObject {
    Q_OBJECT
private slots:
    void texts();
    void schemes();
    void uris();
    void theOtherReading();
    void expandedKeys();
    void published();
    void files();
    void refused();
    void exportsAndImports();
    void exportedJson();
    void exportNeedsAPassword();
    void keystoreDefects_data();
    void keystoreDefects();
    void costsOutsideTheList();
    void keystoreOfAnotherKey();
    void detectorOfKeystores();
};

void KeyImportTest::texts()
{
    const std::string phrase(First::phrase);
    std::string shouted = "  \t";
    for (const char c : phrase) {
        shouted += c == ' ' ? std::string("\r\n  ") : std::string(1, static_cast<char>(std::toupper(c)));
    }
    for (const std::string& text : { phrase, shouted, phrase + "\n" }) {
        const auto imported = import(text);
        QCOMPARE(addressOf(imported), std::string(First::address));
        QCOMPARE(imported->preview.form, KeyForm::RawPhrase);
        QVERIFY(imported->material.phrase().equals(bytesOf(phrase))); // as it is written in key files
        QVERIFY(imported->preview.restorable && !imported->preview.published);
        QVERIFY(!imported->preview.polkadotJsAccount && !imported->polkadotJsMaterial);
    }
    for (const std::string& text : { "0x" + std::string(First::seed), std::string(First::seed) + " " }) {
        const auto imported = import(text);
        QCOMPARE(addressOf(imported), std::string(First::address));
        QCOMPARE(imported->preview.form, KeyForm::RawSeed);
        QVERIFY(imported->preview.restorable);
    }
}

void KeyImportTest::schemes()
{
    QCOMPARE(addressOf(import(Third::phrase, {}, KeyScheme::Ed25519)), std::string(Third::address));
    QCOMPARE(addressOf(import(Third::seed, {}, KeyScheme::Ed25519)), std::string(Third::address));
    QVERIFY(addressOf(import(Third::seed)) != std::string(Third::address));
    const auto child = import(std::string(Third::phrase) + "//1", {}, KeyScheme::Ed25519);
    QCOMPARE(child->preview.scheme, KeyScheme::Ed25519);
    QVERIFY(child->preview.restorable); // the derived seed
    QCOMPARE(fullReasonOf(import(std::string(Third::phrase) + "/1", {}, KeyScheme::Ed25519)),
        std::string("BadUri: SoftJunction"));
}

void KeyImportTest::uris()
{
    const auto alice = import("//Alice");
    QCOMPARE(addressOf(alice), std::string("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"));
    QCOMPARE(alice->preview.form, KeyForm::SecretUri);
    QVERIFY(!alice->preview.restorable);
    const std::string phrase(First::phrase);
    // The words in any case, the path exactly.
    const std::string upper = QString::fromStdString(phrase).toUpper().toStdString();
    QCOMPARE(addressOf(import(upper + "//a/b")), addressOf(import(phrase + "//a/b")));
    QVERIFY(addressOf(import(phrase + "//a")) != addressOf(import(phrase + "//A")));
    // A password behind the phrase makes another key; its seed restores it, the phrase alone would not.
    const auto secured = import(phrase + "///pw");
    QVERIFY(addressOf(secured) != std::string(First::address));
    QVERIFY(secured->material.phrase().empty() && secured->preview.restorable);
    QCOMPARE(addressOf(import("0x" + std::string(First::seed) + "///pw")), std::string(First::address));
}

void KeyImportTest::theOtherReading()
{
    // Beyond 64 bits the two rules part.
    const std::string uri = std::string(First::phrase) + "//18446744073709551616";
    const auto imported = import(uri);
    QVERIFY(imported->preview.polkadotJsAccount.has_value());
    QVERIFY(*imported->preview.polkadotJsAccount != imported->preview.account);
    QCOMPARE(imported->polkadotJsMaterial->account(), *imported->preview.polkadotJsAccount);
    const auto same = import(std::string(First::phrase) + "//18446744073709551615");
    QVERIFY(same && !same->preview.polkadotJsAccount);
}

void KeyImportTest::expandedKeys()
{
    const auto canonical = import("0x" + std::string(First::privateKey));
    QCOMPARE(addressOf(canonical), std::string(First::address));
    QCOMPARE(canonical->preview.form, KeyForm::RawExpanded);
    QVERIFY(!canonical->preview.restorable);
    const auto pair = crypto::sr25519::KeyPair::fromMiniSecret(*crypto::secretFromHex(First::seed));
    const Secret style = crypto::hexOfSecret(pair->ed25519Style().view());
    const auto other = import(crypto::textOf(style));
    const bool found = addressOf(other) == First::address
        || (other && other->preview.polkadotJsAccount
            && crypto::toSs58(*other->preview.polkadotJsAccount) == First::address);
    QVERIFY(found); // one of the two readings
}

void KeyImportTest::published()
{
    const std::string development = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
    const std::string junk = "test test test test test test test test test test test junk";
    for (const std::string& text : { development, junk, junk + "//0", std::string("//Alice"),
             std::string("//own"), development + "//own/path", std::string("/soft") }) {
        QVERIFY2(import(text)->preview.published, text.c_str());
    }
    QVERIFY(!import(std::string(First::phrase) + "//Alice")->preview.published);
}

void KeyImportTest::files()
{
    NoProgress progress;
    const auto hardened = sealKey(
        phraseKey<First>(), KeyForm::Hardened, secretOf("pw"), progress, { 1, std::size_t { 8 } << 10 });
    const auto imported = import(crypto::textOf(*hardened), "pw");
    QCOMPARE(addressOf(imported), std::string(First::address));
    QCOMPARE(imported->preview.form, KeyForm::Hardened);
    QCOMPARE(addressOf(import(crypto::textOf(*hardened), "px")), std::string("WrongPassword"));
    QCOMPARE(addressOf(import(crypto::textOf(*hardened))), std::string("PasswordNeeded"));
    const auto json = sealKey(phraseKey<Third>(KeyScheme::Ed25519), KeyForm::Plain, {}, progress);
    const auto plain = import(crypto::textOf(*json));
    QCOMPARE(addressOf(plain), std::string(Third::address));
    QCOMPARE(plain->preview.scheme, KeyScheme::Ed25519);
}

void KeyImportTest::refused()
{
    QCOMPARE(addressOf(import("")), std::string("Empty"));
    QCOMPARE(addressOf(import("hello")), std::string("NotAKey"));
    QCOMPARE(addressOf(import(First::address)), std::string("NoSecret"));
    QCOMPARE(addressOf(import("again august tent")), std::string("BadPhrase: WrongWordCount"));
    QCOMPARE(addressOf(import("0x12")), std::string("BadHex: file"));
    QCOMPARE(addressOf(import("0x12//a")), std::string("BadUri: BadSeed"));
    QCOMPARE(addressOf(import("not a phrase//a")), std::string("BadPhrase: WrongWordCount"));
}

void KeyImportTest::exportsAndImports()
{
    for (const bool ed25519 : { false, true }) {
        const KeyMaterial key = ed25519 ? phraseKey<Third>(KeyScheme::Ed25519) : phraseKey<First>();
        const auto json = exportPolkadotJs(key, secretOf("p\xc3\xa4ss"), "na\"me \xe5\xaf\x86", kNow);
        QCOMPARE(reasonOf(json), std::string("none"));
        const std::string text(crypto::textOf(Secret::copyOf(*json)));
        const auto imported = import(text, "p\xc3\xa4ss");
        QCOMPARE(addressOf(imported), crypto::toSs58(key.account()));
        QCOMPARE(imported->preview.form, KeyForm::PolkadotJs);
        QCOMPARE(imported->preview.scheme, key.scheme());
        QVERIFY(imported->material.warnings().empty() || imported->material.seed().empty());
        QCOMPARE(imported->material.expanded().equals(key.expanded().view()), true);
        QCOMPARE(addressOf(import(text, "pass")), std::string("WrongPasswordOrDamaged"));
        QCOMPARE(addressOf(import(text)), std::string("PasswordNeeded"));
    }
}

void KeyImportTest::exportedJson()
{
    const Hash256 genesis = *Hash256::from(Bytes(32, std::byte { 0x2f }));
    const auto json = exportPolkadotJs(phraseKey<First>(), secretOf("pw"), "na\"me", kNow, genesis);
    const Json root = Json::parse(reinterpret_cast<const char*>(json->data()),
        reinterpret_cast<const char*>(json->data()) + json->size(), nullptr, false);
    QCOMPARE(root["encoding"],
        Json::parse(
            R"({"content":["pkcs8","sr25519"],"type":["scrypt","xsalsa20-poly1305"],"version":"3"})"));
    QCOMPARE(root["address"].get<std::string>(), std::string(First::address));
    QCOMPARE(root["meta"]["name"].get<std::string>(), std::string("na\"me"));
    QCOMPARE(root["meta"]["whenCreated"].get<std::int64_t>(), kNow);
    QCOMPARE(root["meta"]["genesisHash"].get<std::string>(), toHex(genesis.view()));
    const auto encoded
        = crypto::secretFromBase64(root["encoded"].get<std::string>(), crypto::Base64::Standard);
    QCOMPARE(encoded->size(), std::size_t(32 + 12 + 24 + 16 + 117));
    QCOMPARE(toBareHex(encoded->view().subspan(32, 12)), std::string("008000000100000008000000")); // N, p, r
}

void KeyImportTest::exportNeedsAPassword()
{
    QCOMPARE(reasonOf(exportPolkadotJs(phraseKey<First>(), {}, "x", kNow)), std::string("EmptyPassword"));
}

void KeyImportTest::keystoreDefects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const char* pointer, const Json& value, const char* reason) {
        Json json = keystore();
        json[Json::json_pointer(pointer)] = value;
        QTest::newRow(name) << QByteArray::fromStdString(json.dump()) << QByteArray(reason);
    };
    row("version 4", "/encoding/version", "4", "UnknownVersion: 4");
    row("version 0", "/encoding/version", "0", "UnknownVersion: 0");
    row("no version", "/encoding/version", nullptr, "UnknownVersion");
    row("cipher", "/encoding/type", Json::array({ "aes" }), "UnknownCipher: aes");
    row("no cipher", "/encoding/type", Json::array(), "UnknownCipher");
    row("ciphers in another order", "/encoding/type", Json::array({ "xsalsa20-poly1305", "scrypt" }),
        "UnknownCipher: xsalsa20-poly1305");
    row("content", "/encoding/content", Json::array({ "jwk" }), "UnknownKeyType: jwk");
    row("several accounts", "/encoding/content", Json::array({ "batch-pkcs8" }), "ManyKeys");
    row("list of accounts", "/accounts", Json::array(), "ManyKeys");
    row("curve", "/encoding/content/1", "bls", "UnknownKeyType: bls");
    row("ecdsa", "/encoding/content/1", "ecdsa", "UnknownKeyType: ecdsa");
    row("ethereum", "/encoding/content/1", "ethereum", "UnknownKeyType: ethereum");
    row("another curve", "/encoding/content/1", "ed25519", "Disagreement: public key");
    row("encoding as text", "/encoding", "none", "BadJson: encoding");
    row("encoded as a number", "/encoded", 1, "BadJson: encoded");
    row("base64", "/encoded", "not base64!", "BadBase64: encoded");
    row("hex", "/encoded", "0xzz", "BadHex: encoded");
    row("other content", "/encoded", "aGVsbG8=", "BadContent: header");
    row("cut content", "/encoded", keystore()["encoded"].get<std::string>().substr(0, 100),
        "BadContent: divider");
    row("no salt", "/encoded", "aGVsbG8=", "BadContent: header");
}

void KeyImportTest::keystoreDefects()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, reason);
    QCOMPARE(addressOf(import(json.toStdString())), reason.toStdString());
    const KeyDescription described = describeKey(bytesOf(json.toStdString()), KeyRole::Import);
    QVERIFY(described.problem && reason.startsWith(QByteArray(described.problem->name().data())));
}

void KeyImportTest::costsOutsideTheList()
{
    const std::uint32_t n15 = 1U << 15;
    for (const auto& [n, p, r] : { std::tuple { n15, 2U, 8U }, { n15, 1U, 16U }, { 1U << 18, 1U, 8U },
             { n15 + 1, 1U, 8U }, { 0U, 1U, 8U }, { 1U << 31, 1U, 8U }, { n15, 8U, 1U } }) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(addressOf(import(encrypted(encodedWith(n, p, r)).dump(), "pw")),
            std::string("UnreasonableCost: scrypt"));
        QVERIFY(timer.elapsed() < 1000); // before any derivation
    }
    QCOMPARE(addressOf(import(encrypted(encodedWith(n15, 1, 8, 39)).dump(), "pw")),
        std::string("Truncated: encoded"));
    QCOMPARE(addressOf(import(encrypted("aGVsbG8=").dump(), "pw")), std::string("Truncated: encoded"));
    QCOMPARE(addressOf(import(encrypted(encodedWith(n15, 1, 8)).dump())), std::string("PasswordNeeded"));
}

void KeyImportTest::keystoreOfAnotherKey()
{
    // The address is not authenticated: the key counts, and the person is told.
    Json json = keystore();
    json["address"] = std::string(Second::address);
    const auto imported = import(json.dump());
    QCOMPARE(addressOf(imported), std::string(First::address));
    const auto warnings = imported->material.warnings();
    QVERIFY(std::find(warnings.begin(), warnings.end(), KeyWarning::AddressDiffers) != warnings.end());
    json["address"]
        = crypto::toSs58(phraseKey<First>().account(), 0); // another network's text of the same key
    const auto same = import(json.dump())->material.warnings();
    QVERIFY(std::find(same.begin(), same.end(), KeyWarning::AddressDiffers) == same.end());
}

void KeyImportTest::detectorOfKeystores()
{
    const KeyDescription open = describeKey(bytesOf(keystore().dump()), KeyRole::Import);
    QCOMPARE(open.form, KeyForm::PolkadotJs);
    QVERIFY(!open.needsPassword && !open.problem);
    QVERIFY(std::find(open.warnings.begin(), open.warnings.end(), KeyWarning::Unencrypted)
        != open.warnings.end());
    const std::string text = encrypted(encodedWith(1U << 15, 1, 8)).dump();
    const KeyDescription closed = describeKey(bytesOf(text), KeyRole::Import);
    QVERIFY(closed.needsPassword && !closed.problem);
    QCOMPARE(crypto::toSs58(*closed.account), std::string(First::address));
    QCOMPARE(closed.scheme, KeyScheme::Sr25519);
}

QTEST_GUILESS_MAIN(KeyImportTest)
#include "key_import_test.moc"
