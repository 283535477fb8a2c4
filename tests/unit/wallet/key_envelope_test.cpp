// SPDX-License-Identifier: MIT
// Encrypted forms: what is written opens, every defect has its own reason, a wrong password is told apart
// from damage where the form can tell. Files of other programs are in tests/vectors/slow_key_files.json.

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/wallet/envelopes.hpp"
#include "core/wallet/key_json.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QFile>
#include <QtTest>
#include <nlohmann/json.hpp>
#include <sys/resource.h>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;
using crypto::Secret;

namespace {

constexpr crypto::PasswordCost kCheap { 1, std::size_t { 8 } << 10 };
constexpr std::string_view kPassword = "correct horse";

/// A file of another program, by the name of its case.
std::string foreignFile(const QString& list, const std::string& id)
{
    QFile file(QString(TAONAUT_VECTORS_DIR) + "/" + list);
    const auto root = file.open(QIODevice::ReadOnly)
        ? nlohmann::json::parse(file.readAll().toStdString(), nullptr, false)
        : nlohmann::json();
    for (const auto& entry : root["bittensor_keyfiles"]) {
        if (entry.value("id", "") == id) {
            return entry.value("file_text", "");
        }
    }
    return {};
}

std::string vault()
{
    return foreignFile("key_files.json", "vault");
}

std::string fernet()
{
    return foreignFile("slow_key_files.json", "fernet");
}

Bytes hardened(std::string_view password = kPassword)
{
    NoProgress progress;
    const auto file = sealKey(phraseKey<First>(), KeyForm::Hardened, secretOf(password), progress, kCheap);
    return file ? toBytes(file->view()) : Bytes();
}

/// The checksum of a hardened file made right again after a change.
Bytes resealed(Bytes file)
{
    file.resize(file.size() - Hash256::kSize);
    const Hash256 checksum = crypto::blake2b256(file);
    append(file, checksum.view());
    return file;
}

std::string problemOf(ByteView file, KeyRole role = KeyRole::Coldkey)
{
    const KeyDescription described = describeKey(file, role);
    if (!described.problem) {
        return "none";
    }
    const std::string name(described.problem->name());
    const std::string& detail = described.problem->detail();
    return detail.empty() ? name : name + ": " + detail;
}

std::string openWith(ByteView file, std::string_view password)
{
    NoProgress progress;
    return fullReasonOf(openKey(file, KeyRole::Coldkey, secretOf(password), progress));
}

class Cancelled final : public Progress {
public:
    [[nodiscard]] bool cancelled() const override { return true; }
    void report(std::uint64_t, std::uint64_t) override { }
};

} // namespace

class KeyEnvelopeTest : public QObject {
    Q_OBJECT
private slots:
    void hardenedOpensAgain();
    void hardenedLayout();
    void everyTruncation();
    void everyFlippedByte();
    void hardenedHeaderIsAuthenticated();
    void hardenedFields();
    void naclOpensAgain();
    void naclDefects();
    void naclWithoutMemory();
    void vaultDefects();
    void vaultTexts();
    void fernetDefects();
    void cancel();
    void passwords();
    void passwordsWithBlanks();
    void forms();
    void plaintextsThatAreNoKey();
    void publicFiles();
    void cost();
};

void KeyEnvelopeTest::hardenedOpensAgain()
{
    const Bytes file = hardened();
    const KeyDescription described = describeKey(file, KeyRole::Coldkey);
    QCOMPARE(described.form, KeyForm::Hardened);
    QVERIFY(described.needsPassword && !described.problem && described.warnings.empty());
    QCOMPARE(described.account, phraseKey<First>().account()); // without the password
    QCOMPARE(described.scheme, KeyScheme::Sr25519);
    NoProgress progress;
    const auto key = openKey(file, KeyRole::Coldkey, secretOf(kPassword), progress);
    QCOMPARE(reasonOf(key), std::string("none"));
    QVERIFY(key->phrase().equals(bytesOf(First::phrase)));
    QVERIFY(key->warnings().empty());
    QCOMPARE(openWith(file, "correct horsf"), std::string("WrongPassword"));
    QCOMPARE(openWith(file, ""), std::string("PasswordNeeded"));
    QVERIFY(hardened() != file); // salt and nonce are fresh
    // Nothing of the secret can be read.
    for (const std::string_view part : { First::phrase.substr(0, 12), First::seed.substr(0, 16) }) {
        const ByteView needle = bytesOf(part);
        QVERIFY(std::search(file.begin(), file.end(), needle.begin(), needle.end()) == file.end());
    }
}

void KeyEnvelopeTest::hardenedLayout()
{
    HardenedEnvelope envelope;
    envelope.scheme = KeyScheme::Ed25519;
    envelope.account.bytes.fill(std::byte { 0xAA });
    envelope.cost = { 3, std::size_t { 64 } << 20 };
    envelope.salt.fill(std::byte { 0xBB });
    envelope.nonce.fill(std::byte { 0xCC });
    envelope.sealed = Bytes(20, std::byte { 0xDD });
    const auto repeated = [](std::string_view digits, std::size_t times) {
        std::string result;
        for (std::size_t i = 0; i < times; ++i) {
            result += digits;
        }
        return result;
    };
    const std::string content = "54414f4e41555401" // magic, version
                                "00" // scheme
        + repeated("aa", 32)
        + "0300000000000000" // operations
          "0000000400000000" // memory
        + repeated("bb", 16) + repeated("cc", 24) + "14000000" + repeated("dd", 20);
    const Bytes expected = *fromHex(content);
    QCOMPARE(toBareHex(envelope.encode()), content + toBareHex(crypto::blake2b256(expected).view()));
    const auto parsed = HardenedEnvelope::parse(envelope.encode());
    QCOMPARE(parsed->encode(), envelope.encode());
}

void KeyEnvelopeTest::everyTruncation()
{
    const Bytes file = hardened();
    for (std::size_t size = 0; size < file.size(); ++size) {
        const ByteView part = ByteView(file).first(size);
        // One letter could be the start of anything.
        const std::string expected = size == 0 ? "Empty" : size == 1 ? "NotAKey" : "Truncated";
        QCOMPARE(problemOf(part), expected);
        QCOMPARE(openWith(part, kPassword), expected);
    }
    Bytes longer = file;
    longer.push_back(std::byte { 'x' });
    QCOMPARE(problemOf(longer), std::string("Damaged: size"));
}

void KeyEnvelopeTest::everyFlippedByte()
{
    const Bytes file = hardened();
    const std::size_t size = 8 + 1 + 32 + 16 + 40;
    for (std::size_t i = 0; i < file.size(); ++i) {
        Bytes altered = file;
        altered[i] ^= std::byte { 0x40 };
        const std::string problem = problemOf(altered);
        const bool inSize = i >= size && i < size + 4;
        const std::string expected = i < 7 ? "NotAKey"
            : i == 7                       ? "UnknownVersion: 65"
            : inSize                       ? (i == size ? problem : "Truncated")
                                           : "Damaged: checksum";
        QCOMPARE(problem, expected);
        QVERIFY(problem != "none");
    }
}

void KeyEnvelopeTest::hardenedHeaderIsAuthenticated()
{
    const Bytes file = hardened();
    // scheme, account, operations, salt, nonce: the checksum is right, the password is right, and yet.
    for (const std::size_t place :
        { std::size_t { 8 }, std::size_t { 9 }, std::size_t { 57 }, std::size_t { 73 } }) {
        Bytes altered = file;
        altered[place] ^= std::byte { 1 };
        QCOMPARE(openWith(resealed(altered), kPassword), std::string("WrongPassword"));
    }
    // Somebody who knows the password wrote the account of another key into it.
    HardenedEnvelope envelope;
    envelope.account = seedKey<Second>().account();
    envelope.cost = kCheap;
    NoProgress progress;
    QVERIFY(envelope.seal(writeKeyJson(phraseKey<First>()), secretOf(kPassword), progress).has_value());
    QCOMPARE(openWith(envelope.encode(), kPassword), std::string("Disagreement: account"));
}

void KeyEnvelopeTest::hardenedFields()
{
    const auto parsed = HardenedEnvelope::parse(hardened());
    const auto reasonFor = [](const HardenedEnvelope& envelope) { return problemOf(envelope.encode()); };
    for (const crypto::PasswordCost& cost : { crypto::PasswordCost { 0, 1U << 20 }, { 65, 1U << 20 },
             { 1, (std::size_t { 2 } << 30) + 1 }, { 1, 1 } }) {
        HardenedEnvelope envelope = *parsed;
        envelope.cost = cost;
        QCOMPARE(reasonFor(envelope), std::string("UnreasonableCost"));
        QCOMPARE(openWith(envelope.encode(), kPassword), std::string("UnreasonableCost"));
    }
    Bytes otherScheme = parsed->encode();
    otherScheme[8] = std::byte { 2 };
    QCOMPARE(problemOf(resealed(otherScheme)), std::string("UnknownKeyType: 2"));
    HardenedEnvelope small = *parsed;
    small.sealed.resize(15);
    QCOMPARE(reasonFor(small), std::string("Damaged: size"));
    Bytes newer = parsed->encode();
    newer[7] = std::byte { 2 };
    QCOMPARE(problemOf(newer), std::string("UnknownVersion: 2"));
    newer[7] = std::byte { 0 };
    QCOMPARE(problemOf(resealed(newer)), std::string("UnknownVersion: 0"));
}

void KeyEnvelopeTest::naclOpensAgain()
{
    NoProgress progress;
    const auto file = sealKey(phraseKey<First>(), KeyForm::Nacl, secretOf(kPassword), progress);
    QCOMPARE(reasonOf(file), std::string("none"));
    QVERIFY(crypto::textOf(*file).starts_with("$NACL"));
    const KeyDescription described = describeKey(file->view(), KeyRole::Coldkey);
    QCOMPARE(described.form, KeyForm::Nacl);
    QVERIFY(described.needsPassword && !described.problem && !described.account);
    const auto plaintext = unwrapKey(file->view(), KeyRole::Coldkey, secretOf(kPassword), progress);
    QVERIFY(plaintext->equals(writeKeyJson(phraseKey<First>()).view()));
    // An altered byte looks like a wrong password in this form.
    Bytes altered = toBytes(file->view());
    altered.at(30) ^= std::byte { 1 };
    QCOMPARE(openWith(altered, kPassword), std::string("WrongPasswordOrDamaged"));
}

void KeyEnvelopeTest::naclDefects()
{
    const Bytes whole = [] {
        Bytes bytes = toBytes(bytesOf("$NACL"));
        bytes.resize(5 + 24 + 16);
        return bytes;
    }();
    QCOMPARE(problemOf(whole), std::string("none"));
    for (std::size_t size = 2; size < whole.size(); ++size) {
        QCOMPARE(problemOf(ByteView(whole).first(size)), std::string("Truncated"));
    }
    QCOMPARE(openWith(ByteView(whole).first(44), kPassword), std::string("Truncated")); // at once
    QCOMPARE(openWith(ByteView(whole).first(44), ""), std::string("Truncated"));
    QCOMPARE(openWith(whole, ""), std::string("PasswordNeeded"));
    QCOMPARE(problemOf(bytesOf("$NACX something")), std::string("NotAKey"));
}

void KeyEnvelopeTest::naclWithoutMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need the address space that this test takes away");
#endif
    Bytes file = toBytes(bytesOf("$NACL"));
    file.resize(100);
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    rlimit small = before;
    small.rlim_cur = std::size_t { 400 } << 20;
    QCOMPARE(::setrlimit(RLIMIT_AS, &small), 0);
    const std::string opened = openWith(file, kPassword);
    NoProgress progress;
    const auto sealed = sealKey(phraseKey<First>(), KeyForm::Nacl, secretOf(kPassword), progress);
    ::setrlimit(RLIMIT_AS, &before);
    QCOMPARE(opened, std::string("OutOfMemory"));
    QCOMPARE(reasonOf(sealed), std::string("OutOfMemory"));
}

void KeyEnvelopeTest::vaultDefects()
{
    const std::string whole = vault();
    QCOMPARE(problemOf(bytesOf(whole)), std::string("none"));
    QCOMPARE(openWith(bytesOf(whole), "own password"), std::string("none"));
    QCOMPARE(openWith(bytesOf(whole), "own passwore"), std::string("WrongPasswordOrDamaged"));
    const std::size_t body = whole.find('\n') + 1;
    const auto headed
        = [&](const std::string& header) { return problemOf(bytesOf(header + "\n" + whole.substr(body))); };
    QCOMPARE(headed("$ANSIBLE_VAULT;1.0;AES256"), std::string("UnknownVersion: 1.0"));
    QCOMPARE(headed("$ANSIBLE_VAULT;2;AES256"), std::string("UnknownVersion: 2"));
    QCOMPARE(headed("$ANSIBLE_VAULT;1.1;AES"), std::string("UnknownCipher: AES"));
    QCOMPARE(headed("$ANSIBLE_VAULT;1.1;" + std::string(40, 'A')), std::string("UnknownCipher"));
    QCOMPARE(headed("$ANSIBLE_VAULT"), std::string("UnknownVersion"));
    QCOMPARE(problemOf(bytesOf("$ANSIBLE_VAULT;1.1")), std::string("Truncated"));
    std::string stranger = whole;
    stranger[body + 3] = 'x';
    QCOMPARE(problemOf(bytesOf(stranger)), std::string("BadHex: vault"));
    // Cut anywhere: every cut that the form can show is shown, without a password.
    std::size_t shown = 0;
    for (std::size_t size = 2; size + 1 < whole.size(); ++size) {
        const std::string problem = problemOf(bytesOf(whole.substr(0, size)));
        QVERIFY2(problem == "Truncated" || problem == "none", problem.c_str());
        shown += problem == "Truncated" ? 1 : 0;
        QVERIFY(problem == "Truncated" || openWith(bytesOf(whole.substr(0, size)), "own password") != "none");
    }
    QVERIFY(shown > whole.size() * 9 / 10);
    // Parts of another length.
    const auto inner = [](const std::string& lines) {
        return "$ANSIBLE_VAULT;1.1;AES256\n" + toBareHex(bytesOf(lines)) + "\n";
    };
    const std::string block(32, 'a');
    QCOMPARE(problemOf(bytesOf(inner(block + "\n" + block + block + "\n" + block))),
        std::string("Damaged: vault"));
    QCOMPARE(problemOf(bytesOf(inner(block + block + "\n" + block + "\n" + block))),
        std::string("Damaged: vault"));
    QCOMPARE(problemOf(bytesOf(inner(block + block + "\n" + block + block + "\nxx" + block))),
        std::string("BadHex: vault"));
    QCOMPARE(
        problemOf(bytesOf(inner(block + block + "\n" + block + block + "\n"))), std::string("Truncated"));
}

void KeyEnvelopeTest::vaultTexts()
{
    const KeyDescription described = describeKey(bytesOf(vault()), KeyRole::Coldkey);
    QCOMPARE(described.form, KeyForm::AnsibleVault);
    QCOMPARE(described.warnings, std::vector { KeyWarning::LegacyForm });
    std::string windows;
    for (const char c : vault()) {
        windows += c == '\n' ? "\r\n" : std::string(1, c);
    }
    QCOMPARE(openWith(bytesOf(windows), "own password"), std::string("none"));
    std::string unended = vault();
    unended.pop_back();
    QCOMPARE(openWith(bytesOf(unended), "own password"), std::string("none"));
}

void KeyEnvelopeTest::fernetDefects()
{
    const std::string whole = fernet();
    const KeyDescription described = describeKey(bytesOf(whole), KeyRole::Coldkey);
    QCOMPARE(described.form, KeyForm::Fernet);
    QVERIFY(described.needsPassword && !described.problem);
    QCOMPARE(described.warnings, std::vector { KeyWarning::LegacyForm });
    QCOMPARE(problemOf(bytesOf(whole + "\n")), std::string("none"));
    QCOMPARE(problemOf(bytesOf(whole.substr(0, whole.size() - 8))), std::string("Truncated"));
    QCOMPARE(problemOf(bytesOf(whole.substr(0, whole.size() - 1))), std::string("Truncated"));
    QCOMPARE(problemOf(bytesOf("gAAAAABh")), std::string("Truncated"));
    std::string stranger = whole;
    stranger[20] = '+';
    QCOMPARE(problemOf(bytesOf(stranger)), std::string("BadBase64: token"));
    const auto token = FernetEnvelope::parse(bytesOf(whole));
    QCOMPARE(reasonOf(token->openWithKey(Bytes(32))), std::string("WrongPasswordOrDamaged"));
}

void KeyEnvelopeTest::cancel()
{
    Cancelled progress;
    const Secret password = secretOf(kPassword);
    Bytes nacl = toBytes(bytesOf("$NACL"));
    nacl.resize(100);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(reasonOf(openKey(nacl, KeyRole::Coldkey, password, progress)), std::string("Cancelled"));
    QCOMPARE(
        reasonOf(openKey(bytesOf(fernet()), KeyRole::Coldkey, password, progress)), std::string("Cancelled"));
    QCOMPARE(reasonOf(openKey(hardened(), KeyRole::Coldkey, password, progress)), std::string("Cancelled"));
    QCOMPARE(
        reasonOf(sealKey(phraseKey<First>(), KeyForm::Nacl, password, progress)), std::string("Cancelled"));
    QCOMPARE(reasonOf(sealKey(phraseKey<First>(), KeyForm::Hardened, password, progress, kCheap)),
        std::string("Cancelled"));
    QVERIFY(timer.elapsed() < 2000);
}

void KeyEnvelopeTest::passwords()
{
    for (const KeyForm form : { KeyForm::Nacl, KeyForm::Hardened }) {
        QCOMPARE(reasonOf(checkSeal(form, {})), std::string("EmptyPassword"));
        for (const char* const blank : { " a", "a ", "\ta", "a\n",
                 "\xC2\xA0"
                 "a",
                 "a\xE3\x80\x80", "a\xE2\x80\x8A", " " }) {
            QCOMPARE(reasonOf(checkSeal(form, secretOf(blank))), std::string("BadPassword"));
        }
        for (const char* const good : { "a", "a b",
                 "\xE2\x80\x8B"
                 "a",
                 "p\xC3\xA4ss", "\xE5\xAF\x86" }) {
            QCOMPARE(reasonOf(checkSeal(form, secretOf(good))), std::string("none"));
        }
    }
    QCOMPARE(reasonOf(checkSeal(KeyForm::Plain, {})), std::string("none"));
    QCOMPARE(reasonOf(checkSeal(KeyForm::Plain, secretOf("a"))), std::string("UnwantedPassword"));
}

void KeyEnvelopeTest::passwordsWithBlanks()
{
    // One program dropped blanks when the file was written, and the person still types them.
    const Bytes file = hardened("correct horse");
    for (const char* const typed : { " correct horse", "correct horse\t",
             "\xC2\xA0"
             "correct horse " }) {
        QCOMPARE(openWith(file, typed), std::string("none"));
    }
    QCOMPARE(openWith(file, "correct  horse"), std::string("WrongPassword"));
    QCOMPARE(openWith(file, "  "), std::string("WrongPassword"));
    // Another kept them.
    HardenedEnvelope envelope;
    envelope.account = phraseKey<First>().account();
    envelope.cost = kCheap;
    NoProgress progress;
    QVERIFY(envelope.seal(writeKeyJson(phraseKey<First>()), secretOf(" kept "), progress).has_value());
    QCOMPARE(openWith(envelope.encode(), " kept "), std::string("none"));
    QCOMPARE(openWith(envelope.encode(), "kept"), std::string("WrongPassword"));
}

void KeyEnvelopeTest::forms()
{
    NoProgress progress;
    for (const KeyForm form : { KeyForm::Unknown, KeyForm::AnsibleVault, KeyForm::Fernet, KeyForm::PolkadotJs,
             KeyForm::RawSeed, KeyForm::RawPhrase, KeyForm::PublicOnly }) {
        QCOMPARE(fullReasonOf(sealKey(phraseKey<First>(), form, secretOf("a"), progress)),
            "CannotWriteForm: " + std::string(nameOf(form)));
    }
    QCOMPARE(reasonOf(sealKey(phraseKey<First>(), KeyForm::Hardened, secretOf("a"), progress, { 1, 1 })),
        std::string("UnreasonableCost"));
    const auto plain = sealKey(phraseKey<First>(), KeyForm::Plain, {}, progress);
    QVERIFY(plain->equals(writeKeyJson(phraseKey<First>()).view()));
    const auto ed25519
        = sealKey(phraseKey<Third>(KeyScheme::Ed25519), KeyForm::Hardened, secretOf("a"), progress, kCheap);
    QCOMPARE(describeKey(ed25519->view(), KeyRole::Hotkey).scheme, KeyScheme::Ed25519);
    QCOMPARE(openWith(ed25519->view(), "a"), std::string("none"));
}

void KeyEnvelopeTest::plaintextsThatAreNoKey()
{
    const auto holding = [](std::string_view plaintext) {
        HardenedEnvelope envelope;
        envelope.account = phraseKey<First>().account();
        envelope.cost = kCheap;
        NoProgress progress;
        (void)envelope.seal(secretOf(plaintext), secretOf("a"), progress);
        return openWith(envelope.encode(), "a");
    };
    QCOMPARE(holding("foo\n"), std::string("BadContent: plaintext"));
    QCOMPARE(holding(""), std::string("BadContent: plaintext"));
    QCOMPARE(holding("$NACL"), std::string("BadContent: plaintext"));
    QCOMPARE(holding("{\"a\":1}"), std::string("BadContent: plaintext"));
    QCOMPARE(holding("{\"a\":1"), std::string("Truncated: at byte 6"));
    QCOMPARE(holding("{\"ss58Address\":\"" + std::string(First::address) + "\"}"), std::string("NoSecret"));
    QCOMPARE(holding(std::string(First::phrase)), std::string("none")); // the oldest writers did so
    QCOMPARE(holding("0x" + std::string(First::seed)), std::string("none"));
}

void KeyEnvelopeTest::publicFiles()
{
    const Bytes sr25519 = publicFile(phraseKey<First>().account());
    const std::string key = "\"0x" + std::string(First::publicKey) + "\"";
    QCOMPARE(std::string(crypto::textOf(Secret::copyOf(sr25519))),
        "{\"accountId\":" + key + ",\"publicKey\":" + key + ",\"ss58Address\":\""
            + std::string(First::address) + "\"}");
    QCOMPARE(*readPublicFile(sr25519), phraseKey<First>().account());
    const Bytes ed25519 = publicFile(phraseKey<Third>(KeyScheme::Ed25519).account(), KeyScheme::Ed25519);
    QVERIFY(crypto::textOf(Secret::copyOf(ed25519)).ends_with(",\"cryptoType\":0}"));
    QCOMPARE(reasonOf(readPublicFile(bytesOf(First::phrase))), std::string("NotAKey"));
    QCOMPARE(reasonOf(readPublicFile(bytesOf("$NACL"))), std::string("NotAKey"));
}

void KeyEnvelopeTest::cost()
{
    const crypto::PasswordCost measured = calibratedCost();
    QVERIFY(measured.isReasonable());
    QVERIFY(measured.operations >= 3);
    QVERIFY(measured.memoryBytes >= std::size_t { 64 } << 20);
    QVERIFY(measured.memoryBytes <= std::size_t { 1 } << 30);
}

QTEST_GUILESS_MAIN(KeyEnvelopeTest)
#include "key_envelope_test.moc"
