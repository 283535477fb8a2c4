// SPDX-License-Identifier: MIT
// Bittensor's key JSON: the quirks of its writers are read, and a file whose members describe different keys
// is refused with the name of the member.

#include "core/crypto/ss58.hpp"
#include "core/wallet/key_json.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;

namespace {

using Members = std::vector<std::pair<std::string, std::string>>;

/// The members as JSON; values are texts unless they start with '#'.
std::string json(const Members& members)
{
    std::string out = "{";
    for (const auto& [name, value] : members) {
        out += (out.size() == 1 ? "" : ",") + ("\"" + name + "\":");
        out += value.starts_with('#') ? value.substr(1) : "\"" + value + "\"";
    }
    return out + "}";
}

std::string hex(std::string_view digits)
{
    return "0x" + std::string(digits);
}

/// Everything that can be said of the first key.
Members firstMembers()
{
    return { { "accountId", hex(First::publicKey) }, { "publicKey", hex(First::publicKey) },
        { "privateKey", hex(First::privateKey) }, { "secretPhrase", std::string(First::phrase) },
        { "secretSeed", hex(First::seed) }, { "ss58Address", std::string(First::address) } };
}

Members thirdMembers()
{
    return { { "accountId", hex(Third::publicKey) }, { "publicKey", hex(Third::publicKey) },
        { "privateKey", hex(Third::seed) }, { "secretPhrase", std::string(Third::phrase) },
        { "secretSeed", hex(Third::seed) }, { "ss58Address", std::string(Third::address) },
        { "cryptoType", "#0" } };
}

Members with(Members members, const std::string& name, const std::string& value)
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const auto& member) { return member.first == name; });
    if (found == members.end()) {
        members.emplace_back(name, value);
    } else {
        found->second = value;
    }
    return members;
}

Members only(const Members& members, std::initializer_list<std::string_view> names)
{
    Members result;
    std::copy_if(members.begin(), members.end(), std::back_inserter(result), [&](const auto& member) {
        return std::find(names.begin(), names.end(), member.first) != names.end();
    });
    return result;
}

Result<KeyMaterial> read(const Members& members)
{
    NoProgress progress;
    return openKey(bytesOf(json(members)), KeyRole::Hotkey, {}, progress);
}

bool warns(const KeyMaterial& key, KeyWarning warning)
{
    const auto warnings = key.warnings();
    return std::find(warnings.begin(), warnings.end(), warning) != warnings.end();
}

} // namespace

class KeyJsonTest : public QObject {
    Q_OBJECT
private slots:
    void everySecretAlone();
    void ed25519();
    void writes();
    void writesEd25519();
    void disagreements_data();
    void disagreements();
    void addressDecidesTheScheme();
    void quirks();
    void textSeeds();
    void polkadotStylePrivateKey();
    void keyWithoutPhraseOrSeed();
    void refusals_data();
    void refusals();
    void hashedAccounts();
    void publishedKeys();
};

void KeyJsonTest::everySecretAlone()
{
    for (const char* const secret : { "secretPhrase", "secretSeed", "privateKey" }) {
        for (const char* const address : { "ss58Address", "publicKey", "accountId", "none" }) {
            const auto key = read(only(firstMembers(), { secret, address }));
            QVERIFY2(key, secret);
            QCOMPARE(crypto::toSs58(key->account()), std::string(First::address));
            QVERIFY(key->expanded().equals(crypto::secretFromHex(First::privateKey)->view()));
            const bool phrase = std::string_view(secret) == "secretPhrase";
            const bool seed = std::string_view(secret) != "privateKey";
            QCOMPARE(key->phrase().equals(bytesOf(First::phrase)), phrase);
            QCOMPARE(key->seed().equals(crypto::secretFromHex(First::seed)->view()), seed);
            QCOMPARE(key->restorable(), seed);
        }
    }
}

void KeyJsonTest::ed25519()
{
    for (const char* const secret : { "secretPhrase", "secretSeed", "privateKey" }) {
        const auto key = read(only(thirdMembers(), { secret, "ss58Address", "cryptoType" }));
        QVERIFY2(key, secret);
        QCOMPARE(key->scheme(), KeyScheme::Ed25519);
        QVERIFY(key->seed().equals(crypto::secretFromHex(Third::seed)->view()));
        QVERIFY(key->expanded().empty());
        QVERIFY(!warns(*key, KeyWarning::OtherScheme));
        QCOMPARE(crypto::toSs58(key->signingKey().account()), std::string(Third::address));
    }
    // The seed with the public key behind it.
    const auto both
        = read(with(thirdMembers(), "privateKey", hex(Third::seed) + std::string(Third::publicKey)));
    QVERIFY(both.has_value());
    // Without cryptoType and without address it reads as sr25519, like everywhere.
    QCOMPARE(read(only(thirdMembers(), { "secretSeed" }))->scheme(), KeyScheme::Sr25519);
}

void KeyJsonTest::writes()
{
    const crypto::Secret written = writeKeyJson(phraseKey<First>());
    QCOMPARE(std::string(crypto::textOf(written)), json(firstMembers()));
    QCOMPARE(crypto::toSs58(read(firstMembers())->account()), std::string(First::address));
    const crypto::Secret fromSeed = writeKeyJson(seedKey<Second>());
    QVERIFY(crypto::textOf(fromSeed).find("secretPhrase") == std::string_view::npos);
    QVERIFY(crypto::textOf(fromSeed).find("null") == std::string_view::npos);
    QVERIFY(crypto::textOf(fromSeed).find("cryptoType") == std::string_view::npos);
}

void KeyJsonTest::writesEd25519()
{
    const crypto::Secret written = writeKeyJson(phraseKey<Third>(KeyScheme::Ed25519));
    QCOMPARE(std::string(crypto::textOf(written)), json(thirdMembers()));
}

void KeyJsonTest::disagreements_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* member, std::string_view value, const char* named) {
        QTest::newRow(member) << member << QString::fromStdString(std::string(value)) << named;
    };
    row("secretSeed", hex(Second::seed), "secretSeed");
    row("privateKey", hex(Second::privateKey), "privateKey");
    row("secretPhrase", "legal winner thank year wave sausage worth useful legal winner thank yellow",
        "secretPhrase");
    row("publicKey", hex(Second::publicKey), "publicKey"); // two against one
    row("accountId", hex(Second::publicKey), "accountId");
    row("ss58Address", Second::address, "ss58Address");
}

void KeyJsonTest::disagreements()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, named);
    const Members members = with(firstMembers(), member.toStdString(), value.toStdString());
    QCOMPARE(fullReasonOf(read(members)), "Disagreement: " + named.toStdString());
    const KeyDescription described = describeKey(bytesOf(json(members)), KeyRole::Coldkey);
    QVERIFY(described.problem && described.problem->is(KeyError::Disagreement));
    // All secrets agree, and the file belongs to another account.
    QCOMPARE(fullReasonOf(read(
                 { { "secretSeed", hex(First::seed) }, { "ss58Address", std::string(Second::address) } })),
        std::string("Disagreement: ss58Address"));
    // Without any address the first secret is the measure.
    QCOMPARE(
        fullReasonOf(read({ { "secretSeed", hex(First::seed) }, { "privateKey", hex(Second::privateKey) } })),
        std::string("Disagreement: privateKey"));
}

void KeyJsonTest::addressDecidesTheScheme()
{
    const auto mislabelled
        = read(with(only(firstMembers(), { "secretSeed", "ss58Address" }), "cryptoType", "#0"));
    QCOMPARE(reasonOf(mislabelled), std::string("none"));
    QCOMPARE(mislabelled->scheme(), KeyScheme::Sr25519);
    QVERIFY(warns(*mislabelled, KeyWarning::OtherScheme));
    const auto unlabelled = read(only(thirdMembers(), { "secretSeed", "ss58Address" }));
    QCOMPARE(unlabelled->scheme(), KeyScheme::Ed25519);
    QVERIFY(!warns(*unlabelled, KeyWarning::OtherScheme));
    // A label alone decides when there is no address.
    QCOMPARE(
        read(with(only(firstMembers(), { "secretSeed" }), "cryptoType", "#0"))->scheme(), KeyScheme::Ed25519);
}

void KeyJsonTest::quirks()
{
    const Members odd[] = {
        with({}, "secretSeed", "0x0x" + std::string(First::seed)),
        { { " secretSeed", hex(First::seed) } },
        { { "secretSeed", hex(First::seed) }, { "cryptoType", "1" } },
    };
    for (const Members& members : odd) {
        const auto key = read(members);
        QCOMPARE(reasonOf(key), std::string("none"));
        QCOMPARE(crypto::toSs58(key->account()), std::string(First::address));
        QVERIFY(warns(*key, KeyWarning::OddMember));
    }
    const auto plain = read(firstMembers());
    QVERIFY(!warns(*plain, KeyWarning::OddMember));
    QVERIFY(warns(*plain, KeyWarning::Unencrypted));
    // Absent, null and empty are one; digits without prefix and in upper case are read; strangers are
    // ignored.
    const Members loose { { "secretPhrase", "#null" }, { "privateKey", "" },
        { "secretSeed", QString::fromUtf8(First::seed.data(), First::seed.size()).toUpper().toStdString() },
        { "accountType", "single" }, { "extra", "#{\"a\":[1,2]}" } };
    QCOMPARE(reasonOf(read(loose)), std::string("none"));
}

void KeyJsonTest::textSeeds()
{
    const auto key = read({ { "secretSeed", "0xthirty-two bytes of text, ascii!" },
        { "ss58Address", "5FjQnZMvDUNGUzUzwZwemPdYhroprZb8khdnfJQkH33ZPvTD" } });
    QCOMPARE(reasonOf(key), std::string("none"));
    QVERIFY(key->seed().equals(bytesOf("thirty-two bytes of text, ascii!")));
    QVERIFY(warns(*key, KeyWarning::OddMember));
}

void KeyJsonTest::polkadotStylePrivateKey()
{
    const auto pair = crypto::sr25519::KeyPair::fromMiniSecret(*crypto::secretFromHex(First::seed));
    const crypto::Secret style = crypto::hexOfSecret(pair->ed25519Style().view());
    const auto key = read(with(firstMembers(), "privateKey", hex(crypto::textOf(style))));
    QCOMPARE(reasonOf(key), std::string("none"));
    QVERIFY(key->expanded().equals(crypto::secretFromHex(First::privateKey)->view()));
}

void KeyJsonTest::keyWithoutPhraseOrSeed()
{
    const auto key = read(only(firstMembers(), { "privateKey", "ss58Address" }));
    QVERIFY(warns(*key, KeyWarning::NoPhraseNorSeed));
    QVERIFY(!warns(*read(firstMembers()), KeyWarning::NoPhraseNorSeed));
}

void KeyJsonTest::refusals_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* member, const std::string& value, const char* reason) {
        QTest::newRow(name) << member << QString::fromStdString(value) << reason;
    };
    row("seed with a stranger", "secretSeed", hex(std::string(63, 'a') + "g"), "BadHex: secretSeed");
    row("seed too short", "secretSeed", hex(std::string(62, 'a')), "BadHex: secretSeed");
    row("seed too long", "secretSeed", hex(std::string(66, 'a')), "BadHex: secretSeed");
    row("key not hex", "privateKey", hex(std::string(127, 'a') + "x"), "BadHex: privateKey");
    row("key of an odd length", "privateKey", hex(std::string(127, 'a')), "BadHex: privateKey");
    row("key of another size", "privateKey", hex(std::string(100, 'a')), "BadHex: privateKey");
    row("key above the order", "privateKey", hex(std::string(128, 'f')), "Disagreement: privateKey");
    row("public key not hex", "publicKey", "hello", "BadHex: publicKey");
    row("public key too short", "accountId", "0xaa", "BadHex: accountId");
    row("unknown word", "secretPhrase",
        "again august tent cereal remind kind wrist brother breeze weather lobster dog5",
        "BadPhrase: UnknownWord 12");
    row("words", "secretPhrase", "again august", "BadPhrase: WrongWordCount");
    row("checksum of the phrase", "secretPhrase",
        "again august tent cereal remind kind wrist brother breeze weather lobster again",
        "BadPhrase: PhraseChecksum");
    row("address with an error", "ss58Address", std::string(First::address).replace(10, 1, "2"),
        "BadAddress: InvalidChecksum");
    row("no address", "ss58Address", "0O", "BadAddress: BadBase58");
    row("Polkadot's address", "ss58Address",
        crypto::toSs58(*AccountId::from(crypto::secretFromHex(First::publicKey)->view()), 0),
        "ForeignPrefix: 0");
    row("unknown scheme", "cryptoType", "#2", "UnknownKeyType: 2");
    row("scheme as another text", "cryptoType", "sr25519", "UnknownKeyType: not a number");
    row("scheme with a fraction", "cryptoType", "#1.5", "UnknownKeyType: not a number");
    row("scheme below zero", "cryptoType", "#-1", "UnknownKeyType: not a number");
    row("scheme as a list", "cryptoType", "#[1]", "BadJson: cryptoType");
    row("seed as a number", "secretSeed", "#12", "BadJson: secretSeed");
    row("address as an object", "ss58Address", "#{}", "BadJson: ss58Address");
}

void KeyJsonTest::refusals()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    QCOMPARE(fullReasonOf(read(with(firstMembers(), member.toStdString(), value.toStdString()))),
        reason.toStdString());
}

void KeyJsonTest::hashedAccounts()
{
    const Members members = with(firstMembers(), "hashedDescriptor", "0x0101");
    QCOMPARE(reasonOf(read(members)), std::string("HashedAccount"));
    const KeyDescription described = describeKey(bytesOf(json(members)), KeyRole::Coldkey);
    QVERIFY(described.problem->is(KeyError::HashedAccount));
    QCOMPARE(crypto::toSs58(*described.account), std::string(First::address)); // can still be watched
    QCOMPARE(described.form, KeyForm::Plain);
}

void KeyJsonTest::publishedKeys()
{
    constexpr std::string_view development
        = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
    QVERIFY(warns(*KeyMaterial::fromPhrase(bytesOf(development)), KeyWarning::PublishedPhrase));
    QVERIFY(KeyMaterial::fromUri(bytesOf("//Alice"))->isPublished());
    QVERIFY(!phraseKey<First>().isPublished());
}

QTEST_GUILESS_MAIN(KeyJsonTest)
#include "key_json_test.moc"
