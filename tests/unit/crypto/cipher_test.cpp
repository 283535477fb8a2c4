// SPDX-License-Identifier: MIT
// The ciphers and text forms of other programs' key files, against values of other implementations.

#include "core/base/hex.hpp"
#include "core/crypto/cipher.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/secret_text.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

namespace {

Bytes counting(unsigned first, std::size_t size)
{
    Bytes result;
    for (std::size_t i = 0; i < size; ++i) {
        result.push_back(static_cast<std::byte>(first + i));
    }
    return result;
}

std::string textOrReason(const Result<Secret>& secret)
{
    return secret ? std::string(textOf(*secret)) : std::string(secret.error().name());
}

} // namespace

class CipherTest : public QObject {
    Q_OBJECT
private slots:
    void counterMode();
    void blockChaining();
    void authentication();
    void box();
    void hexText();
    void base64Text();
};

void CipherTest::counterMode()
{
    const Bytes sealed = *fromHex("88ed907c2fcc50bb27a7751a2ae17bce93fc6c96452fbfa9c686");
    const Bytes counter(16, std::byte { 0xFF }); // runs over at once
    QCOMPARE(
        textOrReason(aes256Ctr(counting(0, 32), counter, sealed)), std::string("attack at dawn, all of you"));
    QCOMPARE(textOrReason(aes256Ctr(counting(0, 31), counter, sealed)), std::string("WrongLength"));
    QCOMPARE(textOrReason(aes256Ctr(counting(0, 32), counting(0, 12), sealed)), std::string("WrongLength"));
}

void CipherTest::blockChaining()
{
    const Bytes key = counting(0, 16);
    const Bytes iv = counting(16, 16);
    const Bytes sealed = *fromHex("94a32ff64eb6fe363a58ef9b5fd44fee");
    QCOMPARE(textOrReason(aes128CbcDecrypt(key, iv, sealed)), std::string("attack at dawn"));
    const Bytes badPadding = *fromHex("9afc77b7ed0ce89bfad36cb04a5469af");
    QCOMPARE(textOrReason(aes128CbcDecrypt(key, iv, badPadding)), std::string("BadPadding"));
    for (const std::size_t size : { std::size_t { 0 }, std::size_t { 15 }, std::size_t { 17 } }) {
        QCOMPARE(textOrReason(aes128CbcDecrypt(key, iv, Bytes(size))), std::string("WrongLength"));
    }
    QCOMPARE(textOrReason(aes128CbcDecrypt(counting(0, 32), iv, sealed)), std::string("WrongLength"));
}

void CipherTest::authentication()
{
    QCOMPARE(toBareHex(hmacSha256(bytesOf("key"), bytesOf("message")).view()),
        std::string("6e9ef29b75fffc5b7abae527d58fdadb2fe42e7219011976917343065f58ed4a"));
}

void CipherTest::box()
{
    const Secret key = Secret::copyOf(counting(0, 32));
    BoxNonce nonce {};
    std::ranges::copy(counting(0, 24), nonce.begin());
    const std::string expected = "aa6e83a13cbe324cb19d942136e40f613fdf4b2aa4b8c764";
    const auto sealed = sealBox(key, nonce, Secret::copyOf(bytesOf("a secret")));
    QCOMPARE(toBareHex(*sealed), expected);
    QCOMPARE(textOrReason(openBox(key, nonce, *sealed)), std::string("a secret"));
    for (std::size_t i = 0; i < sealed->size(); ++i) {
        Bytes altered = *sealed;
        altered[i] ^= std::byte { 1 };
        QCOMPARE(textOrReason(openBox(key, nonce, altered)), std::string("NotAuthentic"));
    }
    QCOMPARE(textOrReason(openBox(key, nonce, Bytes(15))), std::string("WrongLength"));
    QCOMPARE(textOrReason(openBox(Secret(31), nonce, *sealed)), std::string("WrongLength"));
    QVERIFY(!sealBox(Secret(31), nonce, Secret(1)).has_value());
}

void CipherTest::hexText()
{
    QCOMPARE(textOrReason(secretFromHex("61624A4b")), std::string("abJK"));
    QVERIFY(secretFromHex("")->empty());
    for (const char* const bad : { "6", "616", "6g", "0x61", " 61", "61 " }) {
        QCOMPARE(textOrReason(secretFromHex(bad)), std::string("BadText"));
    }
    QCOMPARE(textOrReason(hexOfSecret(bytesOf("abJK"))), std::string("61624a4b"));
    QVERIFY(hexOfSecret({}).empty());
}

void CipherTest::base64Text()
{
    const auto standard
        = [](std::string_view text) { return textOrReason(secretFromBase64(text, Base64::Standard)); };
    QCOMPARE(standard("YWI="), std::string("ab"));
    QCOMPARE(standard("YWI"), std::string("ab"));
    QCOMPARE(standard("YWJj"), std::string("abc"));
    for (const char* const bad : { "YWI==", "Y", "YW_j", "YW j", "YWJ=", "====" }) {
        QCOMPARE(standard(bad), std::string("BadText"));
    }
    QCOMPARE(toBareHex(secretFromBase64("-_-_", Base64::UrlSafe)->view()), std::string("fbffbf"));
    QCOMPARE(standard("-_-_"), std::string("BadText"));
    QCOMPARE(textOrReason(base64OfSecret(bytesOf("ab"))), std::string("YWI="));
    QVERIFY(base64OfSecret({}).empty());
}

QTEST_GUILESS_MAIN(CipherTest)
#include "cipher_test.moc"
