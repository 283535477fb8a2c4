// SPDX-License-Identifier: MIT
// What bytes are, by their role, and what is missing.

#include "core/crypto/ss58.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QtTest>
#include <set>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;

namespace {

const std::string kSeed = "0x" + std::string(First::seed);
const std::string kPhrase(First::phrase);
const std::string kAddress(First::address);
const std::string kExpanded = "0x" + std::string(First::privateKey);

std::string problemOf(const KeyDescription& described)
{
    if (!described.problem) {
        return "none";
    }
    const std::string name(described.problem->name());
    const std::string& detail = described.problem->detail();
    return detail.empty() ? name : name + ": " + detail;
}

} // namespace

Q_DECLARE_METATYPE(taonaut::wallet::KeyRole)
Q_DECLARE_METATYPE(taonaut::wallet::KeyForm)

class KeyDetectorTest : public QObject {
    Q_OBJECT
private slots:
    void bareTexts_data();
    void bareTexts();
    void unencryptedSecretsAreNamed();
    void largeFiles();
    void names();
};

void KeyDetectorTest::bareTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyRole>("role");
    QTest::addColumn<KeyForm>("form");
    QTest::addColumn<QByteArray>("problem");
    const auto row
        = [](const char* name, const std::string& text, KeyRole role, KeyForm form, const char* problem) {
              QTest::newRow(name) << QByteArray::fromStdString(text) << role << form << QByteArray(problem);
          };
    using enum KeyRole;
    row("seed", kSeed + "\n", Coldkey, KeyForm::RawSeed, "none");
    row("seed without prefix", kSeed.substr(2), Hotkey, KeyForm::RawSeed, "none");
    row("seed with two prefixes", "0x" + kSeed, Hotkey, KeyForm::RawSeed, "none");
    row("seed in import", kSeed, Import, KeyForm::RawSeed, "none");
    row("the same digits in a public file", kSeed, PublicFile, KeyForm::PublicOnly, "none");
    row("short seed", kSeed.substr(0, 60), Coldkey, KeyForm::RawSeed, "BadHex: file");
    row("short public key", kSeed.substr(0, 60), PublicFile, KeyForm::PublicOnly, "BadHex: file");
    row("odd digits", kSeed.substr(0, 61), Coldkey, KeyForm::RawSeed, "BadHex: file");
    row("expanded key", kExpanded, Import, KeyForm::RawExpanded, "none");
    row("no expanded key", "0x" + std::string(128, 'f'), Import, KeyForm::RawExpanded,
        "BadContent: expanded key");
    row("phrase", kPhrase + "\r\n", Coldkey, KeyForm::RawPhrase, "none");
    row("phrase with a wrong end", kPhrase.substr(0, kPhrase.size() - 3) + "again", Coldkey,
        KeyForm::RawPhrase, "BadPhrase: PhraseChecksum");
    row("phrase with a stranger", "xyzzy" + kPhrase.substr(5), Coldkey, KeyForm::RawPhrase,
        "BadPhrase: UnknownWord 1");
    row("eleven words", kPhrase.substr(6), Import, KeyForm::RawPhrase, "BadPhrase: WrongWordCount");
    row("phrase in a public file", kPhrase, PublicFile, KeyForm::Unknown, "NotAKey");
    row("URI", "//Alice", Import, KeyForm::SecretUri, "none");
    row("URI with a phrase", kPhrase + "//0/soft///pw", Import, KeyForm::SecretUri, "none");
    row("URI of a bad phrase", "again//0", Import, KeyForm::SecretUri, "BadPhrase: WrongWordCount");
    row("empty junction", "//Alice//", Import, KeyForm::SecretUri, "BadUri: MalformedUri");
    row("URI as a file", "//Alice", Coldkey, KeyForm::Unknown, "NotAKey");
    row("address", kAddress + "\n", PublicFile, KeyForm::PublicOnly, "none");
    row("address for a secret", kAddress, Import, KeyForm::PublicOnly, "NoSecret");
    row("address with an error", std::string(kAddress).replace(10, 1, "2"), PublicFile, KeyForm::PublicOnly,
        "BadAddress: InvalidChecksum");
    row("address of another network", crypto::toSs58(phraseKey<First>().account(), 0), PublicFile,
        KeyForm::PublicOnly, "ForeignPrefix: 0");
    row("registered prefix", crypto::toSs58(phraseKey<First>().account(), 13116), PublicFile,
        KeyForm::PublicOnly, "none");
    row("nothing", "", Coldkey, KeyForm::Unknown, "Empty");
    row("blanks", " \r\n\t", Coldkey, KeyForm::Unknown, "Empty");
    row("a word", "hello", Coldkey, KeyForm::Unknown, "NotAKey");
    row("binary", std::string("\0\xff\x80", 3), Coldkey, KeyForm::Unknown, "NotAKey");
    row("list", "[1]", Coldkey, KeyForm::Unknown, "NotAKey");
    row("empty object", "{}", Coldkey, KeyForm::Unknown, "NotAKey");
    row("other object", "{\"a\":\"b\"}", Import, KeyForm::Unknown, "NotAKey");
    row("open object", "{\"secretSeed\":", Coldkey, KeyForm::Unknown, "Truncated: at byte 14");
    row("bad object", "{secretSeed}", Coldkey, KeyForm::Unknown, "BadJson: at byte 1");
    row("public object", "{\"ss58Address\":\"" + kAddress + "\"}", Coldkey, KeyForm::PublicOnly, "NoSecret");
    row("secret in a public file", "{\"secretSeed\":\"" + kSeed + "\",\"ss58Address\":\"" + kAddress + "\"}",
        PublicFile, KeyForm::PublicOnly, "none");
    row("start of another form", "$ANS", Coldkey, KeyForm::Unknown, "Truncated");
}

void KeyDetectorTest::bareTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(KeyRole, role);
    QFETCH(KeyForm, form);
    QFETCH(QByteArray, problem);
    const std::string bytes = text.toStdString();
    const KeyDescription described = describeKey(bytesOf(bytes), role);
    QCOMPARE(problemOf(described), problem.toStdString());
    QCOMPARE(described.form, form);
    QCOMPARE(described.needsPassword, false);
    QVERIFY(described.problem || described.account);
    // Opening says the same, except that a public file is no defect of its own.
    NoProgress progress;
    const auto key = openKey(bytesOf(bytes), role, {}, progress);
    if (form != KeyForm::PublicOnly) {
        QCOMPARE(fullReasonOf(key), problem.toStdString());
    } else {
        QCOMPARE(fullReasonOf(key), std::string("NoSecret"));
    }
}

void KeyDetectorTest::unencryptedSecretsAreNamed()
{
    const auto warnings
        = [](const std::string& text) { return describeKey(bytesOf(text), KeyRole::Hotkey).warnings; };
    QCOMPARE(warnings(kSeed), (std::vector { KeyWarning::Unencrypted, KeyWarning::LegacyForm }));
    QCOMPARE(warnings("{\"secretSeed\":\"" + kSeed + "\"}"), std::vector { KeyWarning::Unencrypted });
    QCOMPARE(warnings("{\"privateKey\":\"" + kExpanded + "\"}"),
        (std::vector { KeyWarning::Unencrypted, KeyWarning::NoPhraseNorSeed }));
}

void KeyDetectorTest::largeFiles()
{
    const std::string large(kLargestKeyFile + 1, 'x');
    QCOMPARE(problemOf(describeKey(bytesOf(large), KeyRole::Coldkey)), std::string("TooLarge"));
    NoProgress progress;
    QCOMPARE(reasonOf(openKey(bytesOf(large), KeyRole::Coldkey, secretOf("a"), progress)),
        std::string("TooLarge"));
}

void KeyDetectorTest::names()
{
    // Shown in logs and matched by the interface: every value has one of its own.
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(KeyError::Busy); ++i) {
        const std::string_view name = nameOf(static_cast<KeyError>(i));
        QVERIFY(name != "Unknown");
        QVERIFY(seen.insert(name).second);
    }
    QCOMPARE(moduleOf(KeyError::Busy), std::string_view("key"));
    std::set<std::string_view> forms;
    for (int i = 0; i <= static_cast<int>(KeyForm::PublicOnly); ++i) {
        QVERIFY(forms.insert(nameOf(static_cast<KeyForm>(i))).second);
    }
    std::set<std::string_view> warnings;
    for (int i = 0; i <= static_cast<int>(KeyWarning::AddressDiffers); ++i) {
        QVERIFY(warnings.insert(nameOf(static_cast<KeyWarning>(i))).second);
    }
}

QTEST_GUILESS_MAIN(KeyDetectorTest)
#include "key_detector_test.moc"
