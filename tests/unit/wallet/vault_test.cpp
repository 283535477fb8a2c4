// SPDX-License-Identifier: MIT
// Payloads are also checked with vectors of the file format "keys".

#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/vault_frames.hpp"
#include "core/wallet/vault_payload.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class VaultTest : public QObject {
    Q_OBJECT
private slots:
    void transactions();
    void transactionsWithAProof();
    void badKeysAreRefused();
    void theLengthThatVaultSignsDifferently();
    void signatures_data();
    void signatures();
    void badSignaturesAreRefused();
    void messages();
    void accounts();
    void badAccountsAreRefused();
    void secretsAreNeverTaken();
    void frames();
    void framesInAnyOrder();
    void badFramesAreRefused();
    void endlessFramesAreRefused();

private:
    VaultTransaction transactionOf(chain::SignatureKind kind) const;
    Bytes signedBy(const VaultTransaction& tx) const;
};

namespace {

using enum chain::SignatureKind;

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

Hash256 genesis()
{
    Hash256 hash;
    hash.bytes.fill(std::byte { 9 });
    return hash;
}

Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>(i * 31 + i / 256);
    }
    return bytes;
}

constexpr std::string_view kUri = "//Alice";

} // namespace

VaultTransaction VaultTest::transactionOf(chain::SignatureKind kind) const
{
    VaultTransaction tx;
    tx.kind = kind;
    tx.call = pattern(40);
    tx.extensions = pattern(90);
    tx.genesis = genesis();
    const ByteView uri = bytesOf(kUri);
    tx.publicKey = kind == Sr25519 ? toBytes(crypto::sr25519FromUri(uri)->publicKey().view())
        : kind == Ed25519          ? toBytes(crypto::ed25519FromUri(uri)->publicKey().view())
                                   : toBytes(crypto::ecdsaFromUri(uri)->publicKey().view());
    return tx;
}

/// What the telephone would sign, by the chain's rule for long payloads.
Bytes VaultTest::signedBy(const VaultTransaction& tx) const
{
    Bytes payload = tx.call;
    append(payload, tx.extensions);
    if (payload.size() > 256) {
        payload = toBytes(crypto::blake2b256(payload).view());
    }
    const ByteView uri = bytesOf(kUri);
    return tx.kind == Sr25519 ? toBytes(crypto::sr25519FromUri(uri)->sign(payload).view())
        : tx.kind == Ed25519  ? toBytes(crypto::ed25519FromUri(uri)->sign(payload).view())
                              : toBytes(crypto::ecdsaFromUri(uri)->sign(payload).view());
}

void VaultTest::transactions()
{
    const VaultTransaction tx = transactionOf(Sr25519);
    Bytes expected = *fromHex("530102");
    append(expected, tx.publicKey);
    expected.push_back(std::byte { 40 << 2 });
    append(expected, tx.call);
    append(expected, tx.extensions);
    append(expected, genesis().view());
    QVERIFY(*tx.payload() == expected);
    QCOMPARE(toBareHex(ByteView(*transactionOf(Ecdsa).payload()).first(3)), std::string("530202"));
    VaultTransaction empty = tx;
    empty.call.clear();
    COMPARE_REASON(empty.payload(), VaultError::Empty);
}

void VaultTest::transactionsWithAProof()
{
    VaultTransaction tx = transactionOf(Ed25519);
    const Bytes without = *tx.payload();
    tx.metadataProof = pattern(10);
    const Bytes payload = *tx.payload();
    QCOMPARE(toBareHex(ByteView(payload).first(3)), std::string("530006"));
    QVERIFY(equal(ByteView(payload).subspan(35, 10), *tx.metadataProof));
    QVERIFY(equal(ByteView(payload).subspan(45), ByteView(without).subspan(35)));
}

void VaultTest::badKeysAreRefused()
{
    for (const auto kind : { Sr25519, Ed25519, Ecdsa }) {
        VaultTransaction tx = transactionOf(kind);
        tx.publicKey.pop_back();
        COMPARE_REASON(tx.payload(), VaultError::BadKey);
        COMPARE_REASON(tx.signatureFrom(""), VaultError::BadKey);
        COMPARE_REASON(vaultMessage(kind, tx.publicKey, "x", genesis()), VaultError::BadKey);
    }
    VaultTransaction noPoint = transactionOf(Ecdsa);
    noPoint.publicKey = Bytes(33);
    COMPARE_REASON(noPoint.payload(), VaultError::BadKey);
}

void VaultTest::theLengthThatVaultSignsDifferently()
{
    VaultTransaction tx = transactionOf(Sr25519);
    for (const std::size_t size : { 256U, 258U }) {
        tx.extensions = pattern(size - tx.call.size());
        QVERIFY(tx.payload().has_value());
    }
    tx.extensions = pattern(257 - tx.call.size());
    COMPARE_REASON(tx.payload(), VaultError::UnusableLength);
}

void VaultTest::signatures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("size");
    for (const auto kind : { Ed25519, Sr25519, Ecdsa }) {
        for (const int size : { 100, 256, 300 }) {
            QTest::addRow("%d, %d bytes", static_cast<int>(kind), size) << static_cast<int>(kind) << size;
        }
    }
}

void VaultTest::signatures()
{
    QFETCH(int, kind);
    QFETCH(int, size);
    VaultTransaction tx = transactionOf(static_cast<chain::SignatureKind>(kind));
    tx.extensions = pattern(static_cast<std::size_t>(size) - tx.call.size());
    Bytes answer { static_cast<std::byte>(kind) };
    append(answer, signedBy(tx));
    const auto taken = tx.signatureFrom(toBareHex(answer));
    QVERIFY(taken.has_value());
    QVERIFY(taken->kind == tx.kind);
    QVERIFY(equal(taken->bytes, ByteView(answer).subspan(1)));
    tx.call[0] ^= std::byte { 1 };
    COMPARE_REASON(tx.signatureFrom(toBareHex(answer)), VaultError::NotSigned);
}

void VaultTest::badSignaturesAreRefused()
{
    const VaultTransaction tx = transactionOf(Sr25519);
    Bytes answer { std::byte { 1 } };
    append(answer, signedBy(tx));
    const std::string good = toBareHex(answer);
    COMPARE_REASON(tx.signatureFrom(""), VaultError::BadSignature);
    COMPARE_REASON(tx.signatureFrom("xyz"), VaultError::BadSignature);
    COMPARE_REASON(tx.signatureFrom(good.substr(2)), VaultError::BadSignature); // as for a message
    COMPARE_REASON(tx.signatureFrom("00" + good.substr(2)), VaultError::BadSignature);
    COMPARE_REASON(tx.signatureFrom(good + "00"), VaultError::BadSignature);
}

void VaultTest::messages()
{
    const Bytes key = transactionOf(Sr25519).publicKey;
    Bytes expected = *fromHex("530103");
    append(expected, key);
    append(expected,
        bytesOf("<Bytes>Gr\xc3\xbc\xc3\x9f"
                "e</Bytes>"));
    Bytes ofNetwork = expected;
    append(ofNetwork, genesis().view());
    const std::string text = "Gr\xc3\xbc\xc3\x9f"
                             "e";
    QVERIFY(*vaultMessage(Sr25519, key, text, genesis()) == ofNetwork);
    expected[2] = std::byte { 8 };
    QVERIFY(*vaultMessage(Sr25519, key, text, std::nullopt) == expected);
    COMPARE_REASON(vaultMessage(Sr25519, key, "\xff", genesis()), VaultError::NotText);
}

void VaultTest::accounts()
{
    AccountId account;
    account.bytes.fill(std::byte { 5 });
    const std::string text = vaultAccountText(account, genesis());
    const auto read = readVaultAccount(text);
    QVERIFY(read->account == account);
    QVERIFY(read->genesis == genesis());
    QVERIFY(read->name.empty());
    QCOMPARE(readVaultAccount(text + ":my: key")->name, std::string("my: key"));
    QVERIFY(readVaultAccount(text + ":")->name.empty());
}

void VaultTest::badAccountsAreRefused()
{
    AccountId account;
    account.bytes.fill(std::byte { 5 });
    const std::string good = vaultAccountText(account, genesis());
    const std::string address = crypto::toSs58(account);
    for (const std::string& text : { std::string(), std::string("substrate:"), "substrate:" + address,
             address, "ethereum:" + good.substr(10), "Substrate:" + good.substr(10) }) {
        COMPARE_REASON(readVaultAccount(text), VaultError::NotAnAccount);
    }
    for (const std::string& text : { good.substr(0, good.size() - 2), good + "00",
             "substrate:" + address + ":", "substrate:" + address + ":" + toBareHex(genesis().view()) }) {
        COMPARE_REASON(readVaultAccount(text), VaultError::BadGenesis);
    }
    COMPARE_REASON(readVaultAccount(good + ":\xff"), VaultError::NotText);
    COMPARE_REASON(readVaultAccount("substrate::0x00"), crypto::CryptoError::BadLength);
    COMPARE_REASON(
        readVaultAccount("substrate:" + crypto::toSs58(account, 0) + ":" + toHex(genesis().view())),
        crypto::CryptoError::OtherNetwork);
}

void VaultTest::secretsAreNeverTaken()
{
    COMPARE_REASON(readVaultAccount("secret:0x00:0x00"), VaultError::CarriesSecret);
    COMPARE_REASON(readVaultAccount("secret:"), VaultError::CarriesSecret);
}

void VaultTest::frames()
{
    const auto one = splitIntoFrames(pattern(1024));
    QCOMPARE(one->size(), std::size_t { 1 });
    QCOMPARE(toBareHex(ByteView(one->front()).first(5)), std::string("0000010000"));
    const auto two = splitIntoFrames(pattern(1025));
    QCOMPARE(two->size(), std::size_t { 2 });
    QCOMPARE(two->front().size(), std::size_t { 1029 });
    QCOMPARE(toBareHex(two->back()), "0000020001" + toBareHex(ByteView(pattern(1025)).last(1)));
    COMPARE_REASON(splitIntoFrames({}), VaultError::Empty);
    COMPARE_REASON(splitIntoFrames(Bytes(65536 * 1024)), VaultError::TooLong);
    QCOMPARE(splitIntoFrames(Bytes(300 * 1024))->back()[4], std::byte { 299 - 256 });
}

void VaultTest::framesInAnyOrder()
{
    const Bytes payload = pattern(3000);
    const auto frames = splitIntoFrames(payload);
    FrameCollector collector;
    QCOMPARE(collector.total(), std::size_t { 0 });
    for (const std::size_t index : { 2U, 0U, 2U, 0U }) {
        QVERIFY(collector.add((*frames)[index]).has_value());
        QVERIFY(!collector.payload());
    }
    QCOMPARE(collector.collected(), std::size_t { 2 });
    QCOMPARE(collector.total(), std::size_t { 3 });
    QVERIFY(collector.add((*frames)[1]).has_value());
    QVERIFY(*collector.payload() == payload);
}

void VaultTest::badFramesAreRefused()
{
    FrameCollector collector;
    for (const std::string_view frame :
        { "", "0000020000", "0100020000aa", "0000020002aa", "0000000000aa" }) {
        COMPARE_REASON(collector.add(*fromHex(frame)), VaultError::NotAFrame);
    }
    QVERIFY(collector.add(*fromHex("0000020000aa")).has_value());
    COMPARE_REASON(collector.add(*fromHex("0000030001aa")), VaultError::OtherFrames);
    COMPARE_REASON(collector.add(*fromHex("0000020000ab")), VaultError::OtherFrames);
    QVERIFY(collector.add(*fromHex("0000020001bb")).has_value());
    QCOMPARE(toBareHex(*collector.payload()), std::string("aabb"));
}

void VaultTest::endlessFramesAreRefused()
{
    FrameCollector collector;
    Bytes large = *fromHex("0000030000");
    large.resize(5 + FrameCollector::kLargestPayload);
    QVERIFY(collector.add(large).has_value());
    COMPARE_REASON(collector.add(*fromHex("0000030001aa")), VaultError::TooLong);
    QCOMPARE(collector.collected(), std::size_t { 1 });
}

QTEST_GUILESS_MAIN(VaultTest)
#include "vault_test.moc"
