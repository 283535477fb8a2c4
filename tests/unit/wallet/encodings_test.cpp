// SPDX-License-Identifier: MIT
// Passwords in environment variables and the preview of hashed accounts.

#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/secret_text.hpp"
#include "core/wallet/hashed_account.hpp"
#include "core/wallet/password_variable.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;

class EncodingsTest : public QObject {
    Q_OBJECT
private slots:
    void variableNames();
    void passwords();
    void badValuesAreRefused();
    void hashedKeys();
    void hashedSeedsOfOtherSizesAreRefused();
    void hashedTransactions();
};

namespace {

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

} // namespace

void EncodingsTest::variableNames()
{
    QCOMPARE(passwordVariable("/a/.b/My-wallet.1/coldkey"), std::string("BT_PW__A__B_MY-WALLET_1_COLDKEY"));
    QCOMPARE(passwordVariable(""), std::string("BT_PW_"));
    QCOMPARE(oldPasswordVariable("my-wallet"), std::string("BT_COLD_PW_MY_WALLET"));
}

void EncodingsTest::passwords()
{
    // "pw" XOR "BT" is 32 23.
    const auto password = passwordFromVariable("BT_PW_X", "MiM=");
    QCOMPARE(std::string(crypto::textOf(*password)), std::string("pw"));
    // A password longer than the name: the name again.
    const auto longer = passwordFromVariable("B", "Q0NDQw==");
    QCOMPARE(std::string(crypto::textOf(*longer)), std::string("\1\1\1\1"));
    QVERIFY(passwordFromVariable("BT_PW_X", "")->empty());
}

void EncodingsTest::badValuesAreRefused()
{
    COMPARE_REASON(passwordFromVariable("BT_PW_X", "M!M="), crypto::CryptoError::BadText);
    COMPARE_REASON(passwordFromVariable("", "MiM="), crypto::CryptoError::WrongLength);
}

void EncodingsTest::hashedKeys()
{
    const crypto::Secret seed = crypto::Secret::copyOf(Bytes(32, std::byte { 3 }));
    const auto first = hashedKey(seed, 0);
    const auto next = hashedKey(seed, 1);
    QVERIFY(first->publicKey() != next->publicKey());
    const HashedDescriptor descriptor = hashedDescriptor(hashedCommitment(first->publicKey()));
    QCOMPARE(toBareHex(descriptor.view()).substr(0, 4), std::string("0101"));
    QVERIFY(
        hashedAccount(descriptor) != hashedAccount(hashedDescriptor(hashedCommitment(next->publicKey()))));
    QVERIFY(hashedAccount(descriptor).bytes != first->publicKey().bytes);
}

void EncodingsTest::hashedSeedsOfOtherSizesAreRefused()
{
    COMPARE_REASON(hashedKey(crypto::Secret(31), 0), crypto::CryptoError::WrongLength);
    COMPARE_REASON(hashedKey(crypto::Secret(64), 0), crypto::CryptoError::WrongLength);
}

void EncodingsTest::hashedTransactions()
{
    AccountId account;
    account.bytes.fill(std::byte { 1 });
    Hash256 commitment;
    commitment.bytes.fill(std::byte { 2 });
    const Bytes implication = toBytes(bytesOf("call and extensions"));
    Bytes input = toBytes(bytesOf("bittensor/hashed/v1/transaction"));
    append(input, account.view());
    append(input,
        *fromHex("01"
                 "0900000000000000"));
    append(input, commitment.view());
    append(input, crypto::blake2b256(implication).view());
    QVERIFY(hashedTransactionDigest(account, 9, commitment, implication) == crypto::blake2b256(input));
}

QTEST_GUILESS_MAIN(EncodingsTest)
#include "encodings_test.moc"
