// SPDX-License-Identifier: MIT
// Signed messages, our own and those of other programs.

#include "core/base/hex.hpp"
#include "core/wallet/message.hpp"
#include "tests/unit/wallet/key_samples.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using namespace taonaut::wallet::samples;

namespace {

constexpr std::string_view kText = "I own this account \xe5\xaf\x86";

std::string textOf(const Bytes& bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

} // namespace

class MessageTest : public QObject {
    Q_OBJECT
private slots:
    void wrapping();
    void signsAndVerifies();
    void bareTexts();
    void prefixedSignatures();
    void ecdsaSignatures();
    void refused();
};

void MessageTest::wrapping()
{
    QCOMPARE(textOf(wrappedMessage("a")), std::string("<Bytes>a</Bytes>"));
    QCOMPARE(textOf(wrappedMessage("")), std::string("<Bytes></Bytes>"));
    QCOMPARE(textOf(wrappedMessage("<Bytes>a</Bytes>")), std::string("<Bytes>a</Bytes>"));
    QCOMPARE(textOf(wrappedMessage("<Bytes>a")), std::string("<Bytes><Bytes>a</Bytes>"));
    QCOMPARE(textOf(wrappedMessage("<Bytes>")), std::string("<Bytes><Bytes></Bytes>"));
}

void MessageTest::signsAndVerifies()
{
    const KeyMaterial keys[] = { phraseKey<First>(), phraseKey<Third>(KeyScheme::Ed25519) };
    for (const KeyMaterial& key : keys) {
        const std::string signature = signMessage(key.signingKey(), kText);
        QCOMPARE(signature.size(), std::size_t(2 + 128));
        const auto verified = verifyMessage(key.account(), kText, signature);
        QCOMPARE(reasonOf(verified), std::string("none"));
        QCOMPARE(verified->kind, static_cast<chain::SignatureKind>(key.scheme()));
        QVERIFY(verified->wrapped);
        QVERIFY(verifyMessage(key.account(), kText, signature.substr(2)).has_value());
        QVERIFY(
            verifyMessage(key.account(), "<Bytes>" + std::string(kText) + "</Bytes>", signature)->wrapped);
    }
}

void MessageTest::bareTexts()
{
    const KeyMaterial key = phraseKey<First>();
    const std::string signature = toHex(key.signingKey().sign(bytesOf(kText)).bytes);
    const auto verified = verifyMessage(key.account(), kText, signature);
    QVERIFY(verified && !verified->wrapped);
}

void MessageTest::prefixedSignatures()
{
    const KeyMaterial key = phraseKey<First>();
    const std::string signature = signMessage(key.signingKey(), kText).substr(2);
    QVERIFY(verifyMessage(key.account(), kText, "0x01" + signature).has_value());
    QCOMPARE(reasonOf(verifyMessage(key.account(), kText, "0x00" + signature)), std::string("NotSigned"));
}

void MessageTest::ecdsaSignatures()
{
    const auto key = crypto::ecdsaFromUri(bytesOf("//Alice"));
    QVERIFY(key);
    const std::string signature = toBareHex(key->sign(wrappedMessage(kText)).view());
    for (const std::string prefix : { "0x", "0x02" }) {
        const auto verified
            = verifyMessage(crypto::ecdsa::accountOf(key->publicKey()), kText, prefix + signature);
        QVERIFY(verified && verified->kind == chain::SignatureKind::Ecdsa && verified->wrapped);
    }
    QCOMPARE(
        reasonOf(verifyMessage(crypto::ecdsa::accountOf(key->publicKey()), "another text", "0x" + signature)),
        std::string("NotSigned"));
}

void MessageTest::refused()
{
    const KeyMaterial key = phraseKey<First>();
    const std::string signature = signMessage(key.signingKey(), kText);
    QCOMPARE(reasonOf(verifyMessage(key.account(), "another text", signature)), std::string("NotSigned"));
    QCOMPARE(
        reasonOf(verifyMessage(seedKey<Second>().account(), kText, signature)), std::string("NotSigned"));
    std::string altered = signature;
    altered[20] = altered[20] == '0' ? '1' : '0';
    QCOMPARE(reasonOf(verifyMessage(key.account(), kText, altered)), std::string("NotSigned"));
    for (const std::string& bad : { std::string(), std::string("hello"), signature.substr(0, 128),
             signature + "0", "0x07" + signature.substr(2) + "00", signature + "000000" }) {
        QCOMPARE(reasonOf(verifyMessage(key.account(), kText, bad)), std::string("BadSignature"));
    }
}

QTEST_GUILESS_MAIN(MessageTest)
#include "message_test.moc"
