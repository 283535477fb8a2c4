// SPDX-License-Identifier: MIT
// Making, opening, exporting and importing keys leaves no copy of the phrase, the keys or the password in the
// memory of the process. While the key is held, the same scan finds it.

#include "core/crypto/hash.hpp"
#include "core/crypto/phrase.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/wallet/envelopes.hpp"
#include "core/wallet/key_import.hpp"
#include "core/wallet/message.hpp"
#include "core/wallet/wallet_folder.hpp"
#include "tests/e2e/memory_scan.hpp"

#include <QTemporaryDir>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using crypto::Secret;
using taonaut::test::MaskedBytes;
using taonaut::test::MemoryScan;

namespace {

constexpr crypto::PasswordCost kCheap { 1, std::size_t { 8 } << 10 };

// Made at run time, so that no literal holds them.
Secret phrase()
{
    const Hash256 entropy = crypto::blake2b256(bytesOf("phrase of the memory test"));
    return std::move(*crypto::phraseFromEntropy(entropy.view().first(16)));
}

Secret password()
{
    const Hash256 bytes = crypto::blake2b256(bytesOf("password of the memory test"));
    return crypto::hexOfSecret(bytes.view().first(12));
}

MemoryScan scanFor(const KeyMaterial& key)
{
    MemoryScan scan;
    scan.lookForText("phrase", MaskedBytes(key.phrase().view()));
    scan.lookForWordsInSequence("words", MaskedBytes(key.phrase().view()));
    scan.lookFor("seed", MaskedBytes(key.seed().view()));
    scan.lookForHex("seed", MaskedBytes(key.seed().view()));
    scan.lookFor("scalar", MaskedBytes(key.expanded().view().first(32)));
    scan.lookForHex("scalar", MaskedBytes(key.expanded().view().first(32)));
    scan.lookFor("nonce", MaskedBytes(key.expanded().view().last(32)));
    const auto pair = crypto::sr25519::KeyPair::fromExpanded(key.expanded());
    scan.lookFor("scalar times eight", MaskedBytes(pair->ed25519Style().view().first(32)));
    scan.lookForText("password", MaskedBytes(password().view()));
    return scan;
}

std::string joined(const std::vector<std::string>& names)
{
    std::string result;
    for (const std::string& name : names) {
        result += name + "\n";
    }
    return result;
}

} // namespace

class KeyFilesMemoryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void heldKeysAreFound();
    void folder();
    void polkadotJs();
    void texts();
    void wrongPasswords();
    void nacl();

private:
    void nothingIsLeft() const
    {
        const auto found = m_scan.run();
        QVERIFY2(found.empty(), joined(found).c_str());
    }
    [[nodiscard]] static KeyMaterial key() { return std::move(*KeyMaterial::fromPhrase(phrase().view())); }

    MemoryScan m_scan;
};

void KeyFilesMemoryTest::initTestCase()
{
    m_scan = scanFor(key());
}

void KeyFilesMemoryTest::heldKeysAreFound()
{
    {
        const KeyMaterial held = key();
        const Secret typed = password();
        const std::string found = joined(m_scan.run());
        for (const char* const name : { "phrase", "seed", "scalar", "nonce", "password" }) {
            QVERIFY2(found.find(name) != std::string::npos, name);
        }
    }
    nothingIsLeft();
}

void KeyFilesMemoryTest::folder()
{
    const QTemporaryDir directory;
    {
        const WalletFolder wallets(directory.path().toStdString() + "/wallets", kCheap);
        NoProgress progress;
        const Secret typed = password();
        const Secret none;
        QVERIFY(wallets.createColdkey("w", key(), { KeyForm::Hardened, typed }, progress).has_value());
        QVERIFY(wallets.createHotkey("w", "h", key(), { KeyForm::Plain, none }, progress).has_value());
        QVERIFY(wallets.list().problem == std::nullopt);
        QVERIFY(
            wallets.reencryptHotkey("w", "h", none, { KeyForm::Hardened, typed }, 0, progress).has_value());
        const auto opened = wallets.openColdkey("w", typed, progress);
        QVERIFY(!signMessage(opened->signingKey(), "text").empty());
        QVERIFY(wallets.openHotkey("w", "h", typed, progress).has_value());
    }
    nothingIsLeft();
}

void KeyFilesMemoryTest::polkadotJs()
{
    {
        NoProgress progress;
        const Secret typed = password();
        const auto json = exportPolkadotJs(key(), typed, "name", 0);
        QVERIFY(importKey(*json, typed, progress).has_value());
    }
    nothingIsLeft();
}

void KeyFilesMemoryTest::texts()
{
    {
        NoProgress progress;
        const auto json = sealKey(key(), KeyForm::Plain, {}, progress);
        QVERIFY(importKey(json->view(), {}, progress).has_value());
        QVERIFY(!describeKey(json->view(), KeyRole::Import).problem);
        QVERIFY(importKey(phrase().view(), {}, progress).has_value());
        QVERIFY(importKey(crypto::hexOfSecret(key().seed().view()).view(), {}, progress).has_value());
        QVERIFY(importKey(crypto::hexOfSecret(key().expanded().view()).view(), {}, progress).has_value());
        Secret uri(phrase().size() + 3);
        const Secret words = phrase();
        std::copy(words.view().begin(), words.view().end(), uri.mutableView().begin());
        const ByteView path = bytesOf("//a");
        std::copy(path.begin(), path.end(), uri.mutableView().subspan(words.size()).begin());
        QVERIFY(importKey(uri.view(), {}, progress).has_value());
    }
    nothingIsLeft();
}

void KeyFilesMemoryTest::wrongPasswords()
{
    {
        NoProgress progress;
        const VaultEnvelope vault { Bytes(32), Hash256 {}, Bytes(64) };
        QVERIFY(!vault.open(password(), progress).has_value());
        HardenedEnvelope hardened;
        hardened.cost = kCheap;
        hardened.sealed = Bytes(64);
        QVERIFY(!hardened.open(password(), progress).has_value());
    }
    nothingIsLeft();
}

void KeyFilesMemoryTest::nacl()
{
    {
        NoProgress progress;
        const Secret typed = password();
        const auto file = sealKey(key(), KeyForm::Nacl, typed, progress);
        QVERIFY(openKey(file->view(), KeyRole::Coldkey, typed, progress).has_value());
    }
    nothingIsLeft();
}

QTEST_GUILESS_MAIN(KeyFilesMemoryTest)
#include "key_files_memory_test.moc"
