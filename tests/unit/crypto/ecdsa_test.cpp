// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/ecdsa.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

class EcdsaTest : public QObject {
    Q_OBJECT
private slots:
    void keys();
    void secretsOutOfRangeAreRefused();
    void derivation();
    void signing();
    void recoveringFollowsTheChain();
    void whatDoesNotRecoverIsRefused();
    void points();
};

namespace {

// 2 G and its secret key; n is the group's order.
constexpr std::string_view kTwo = "0000000000000000000000000000000000000000000000000000000000000002";
constexpr std::string_view kOrder = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

Secret secretOf(std::string_view hex)
{
    return Secret::copyOf(*fromHex(hex));
}
ecdsa::KeyPair someKey()
{
    return *ecdsa::KeyPair::fromSeed(secretOf(kTwo));
}

/// The same signature with n - s and the other parity: what a signer never writes and the chain accepts.
ecdsa::Signature highTwin(const ecdsa::Signature& signature)
{
    const Bytes order = *fromHex(kOrder);
    ecdsa::Signature twin = signature;
    int borrow = 0;
    for (std::size_t i = 32; i-- > 0;) {
        const int digit
            = std::to_integer<int>(order[i]) - std::to_integer<int>(signature.bytes[32 + i]) - borrow;
        borrow = digit < 0 ? 1 : 0;
        twin.bytes[32 + i] = static_cast<std::byte>(digit);
    }
    twin.bytes[64] ^= std::byte { 1 };
    return twin;
}

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

} // namespace

void EcdsaTest::keys()
{
    const ecdsa::KeyPair key = someKey();
    QCOMPARE(toBareHex(key.publicKey().view()),
        std::string("02c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5"));
    QVERIFY(ecdsa::accountOf(key.publicKey()).bytes == blake2b256(key.publicKey().view()).bytes);
    QVERIFY(key.seed().equals(*fromHex(kTwo)));
}

void EcdsaTest::secretsOutOfRangeAreRefused()
{
    COMPARE_REASON(ecdsa::KeyPair::fromSeed(Secret(32)), CryptoError::SecretOutOfRange);
    COMPARE_REASON(ecdsa::KeyPair::fromSeed(secretOf(kOrder)), CryptoError::SecretOutOfRange);
    COMPARE_REASON(ecdsa::KeyPair::fromSeed(Secret(31)), CryptoError::WrongLength);
    COMPARE_REASON(ecdsa::KeyPair::fromSeed(Secret(33)), CryptoError::WrongLength);
    std::string largest(kOrder);
    largest.back() = '0';
    QVERIFY(ecdsa::KeyPair::fromSeed(secretOf(largest)).has_value());
}

void EcdsaTest::derivation()
{
    const ecdsa::KeyPair key = someKey();
    COMPARE_REASON(key.derive(Junction::fromText(Junction::Kind::Soft, "x")), CryptoError::SoftJunction);
    const auto child = key.derive(Junction::fromText(Junction::Kind::Hard, "x"));
    // The definition once more, in one piece.
    Bytes input = toBytes(bytesOf("\x34"
                                  "Secp256k1HDKD"));
    append(input, key.seed().view());
    append(input, *fromHex("0478"));
    input.resize(input.size() + 30);
    QVERIFY(child->seed().equals(blake2b256(input).view()));
}

void EcdsaTest::signing()
{
    const ecdsa::KeyPair key = someKey();
    const Bytes message = toBytes(bytesOf("a message"));
    const ecdsa::Signature signature = key.sign(message);
    QVERIFY(key.sign(message) == signature);
    QVERIFY(key.signDigest(blake2b256(message)) == signature);
    QVERIFY(signature.bytes[32] < std::byte { 0x80 });
    const AccountId account = ecdsa::accountOf(key.publicKey());
    QVERIFY(ecdsa::verify(account, message, signature));
    QVERIFY(!ecdsa::verify(account, bytesOf("another"), signature));
    QVERIFY(!ecdsa::verify(AccountId {}, message, signature));
}

void EcdsaTest::recoveringFollowsTheChain()
{
    const ecdsa::KeyPair key = someKey();
    const Hash256 digest = blake2b256(bytesOf("a message"));
    ecdsa::Signature signature = key.signDigest(digest);
    QVERIFY(ecdsa::recover(digest, highTwin(signature)) == key.publicKey());
    signature.bytes[64] = static_cast<std::byte>(27 + std::to_integer<unsigned>(signature.bytes[64]));
    QVERIFY(ecdsa::recover(digest, signature) == key.publicKey());
}

void EcdsaTest::whatDoesNotRecoverIsRefused()
{
    const Hash256 digest = blake2b256(bytesOf("a message"));
    const ecdsa::Signature good = someKey().signDigest(digest);
    for (const unsigned recovery : { 4U, 26U, 31U, 255U }) {
        ecdsa::Signature bad = good;
        bad.bytes[64] = static_cast<std::byte>(recovery);
        COMPARE_REASON(ecdsa::recover(digest, bad), CryptoError::BadRecoveryByte);
    }
    const Bytes order = *fromHex(kOrder);
    for (const std::ptrdiff_t half : { 0, 32 }) {
        ecdsa::Signature zero = good;
        std::fill_n(zero.bytes.begin() + half, 32, std::byte { 0 });
        COMPARE_REASON(ecdsa::recover(digest, zero), CryptoError::BadSignature);
        ecdsa::Signature large = good;
        std::copy(order.begin(), order.end(), large.bytes.begin() + half);
        COMPARE_REASON(ecdsa::recover(digest, large), CryptoError::BadSignature);
    }
    // Recovery bytes 2 and 3 add the order to r, which then is no coordinate of a field this large.
    ecdsa::Signature beyond = good;
    beyond.bytes[64] |= std::byte { 2 };
    COMPARE_REASON(ecdsa::recover(digest, beyond), CryptoError::BadSignature);
}

void EcdsaTest::points()
{
    const auto point = ecdsa::uncompressed(someKey().publicKey());
    QCOMPARE(toBareHex(*point),
        std::string("c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5"
                    "1ae168fea63dc339a3c58419466ceaeef7f632653266d0e1236431a950cfe52a"));
    COMPARE_REASON(ecdsa::uncompressed(ecdsa::PublicKey {}), CryptoError::NotAPoint);
}

QTEST_GUILESS_MAIN(EcdsaTest)
#include "ecdsa_test.moc"
