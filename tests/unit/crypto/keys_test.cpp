// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"
#include "tests/unit/crypto/small_order.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

class KeysTest : public QObject {
    Q_OBJECT
private slots:
    void developmentAccounts_data();
    void developmentAccounts();
    void finalityKeys();
    void sr25519SignsAndVerifies();
    void sr25519AcceptsTheIdentityKey();
    void softChildrenFollowFromThePublicKey();
    void expandedKeysComeBack();
    void expandedKeysAreChecked();
    void ed25519Rfc8032();
    void ed25519AcceptsSmallOrder();
    void ss58Errors_data();
    void ss58Errors();
    void ss58OtherNetworks();
    void secretUriErrors();
};

void KeysTest::developmentAccounts_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("address");
    QTest::newRow("Alice") << "//Alice"
                           << "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    QTest::newRow("Bob") << "//Bob"
                         << "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
    QTest::newRow("One") << "//One"
                         << "5Fxune7f71ZbpP2FoY3mhYcmM596Erhv1gRue4nsPwkxMR4n";
    QTest::newRow("hotkey of Alice") << "//Alice_hk"
                                     << "5Dt9sidKJJxfvznECukm6ptHMWP7AykqkooeZijhDfBQFDqe";
    QTest::newRow("soft") << "/Alice"
                          << "5GvKEoc787uDV8etY1AM8vF385edu2iyqD1WfCjDugzLUiAL";
}

void KeysTest::developmentAccounts()
{
    QFETCH(QString, uri);
    QFETCH(QString, address);
    const auto pair = sr25519FromUri(bytesOf(uri.toStdString()));
    QVERIFY(pair.has_value());
    QCOMPARE(QString::fromStdString(toSs58(AccountId { pair->publicKey().bytes })), address);
    QCOMPARE(accountFromSs58(address.toStdString())->bytes, pair->publicKey().bytes);
}

void KeysTest::finalityKeys()
{
    const auto pair = ed25519FromUri(bytesOf("//One"));
    QCOMPARE(toBareHex(pair->publicKey().view()),
        std::string("16f97016bbea8f7b45ae6757b49efc1080accc175d8f018f9ba719b60b0815e4"));
    QVERIFY(ed25519FromUri(bytesOf("/One")).error().is(CryptoError::SoftJunction));
}

void KeysTest::sr25519SignsAndVerifies()
{
    const auto pair = sr25519FromUri(bytesOf("//Alice"));
    const ByteView message = bytesOf("what is signed");
    sr25519::Signature signature = pair->sign(message);
    QVERIFY(sr25519::verify(pair->publicKey(), message, signature));
    QVERIFY(!sr25519::verify(pair->publicKey(), bytesOf("something else"), signature));
    QVERIFY(signature != pair->sign(message)); // fresh randomness each time
    for (std::size_t i = 0; i < signature.bytes.size(); ++i) {
        sr25519::Signature altered = signature;
        altered.bytes[i] ^= std::byte { 1 };
        QVERIFY(!sr25519::verify(pair->publicKey(), message, altered));
    }
    signature.bytes[63] &= std::byte { 0x7F };
    QVERIFY(!sr25519::verify(pair->publicKey(), message, signature)); // no schnorrkel marker
}

void KeysTest::sr25519AcceptsTheIdentityKey()
{
    sr25519::Signature zero;
    zero.bytes[63] = std::byte { 0x80 };
    QVERIFY(sr25519::verify(sr25519::PublicKey {}, bytesOf("anything"), zero));
    sr25519::PublicKey noPoint;
    noPoint.bytes.fill(std::byte { 0xFF });
    QVERIFY(!sr25519::verify(noPoint, bytesOf("anything"), zero));
}

void KeysTest::softChildrenFollowFromThePublicKey()
{
    const auto parent = sr25519FromUri(bytesOf("//Alice"));
    const auto child = sr25519FromUri(bytesOf("//Alice/soft"));
    const auto soft = Junction::fromText(Junction::Kind::Soft, "soft");
    QCOMPARE(*sr25519::derivePublic(parent->publicKey(), soft), child->publicKey());
    QVERIFY(child->publicKey() != parent->publicKey());
    QVERIFY(sr25519::verify(child->publicKey(), bytesOf("m"), child->sign(bytesOf("m"))));
    const auto hard = Junction::fromText(Junction::Kind::Hard, "soft");
    QVERIFY(sr25519::derivePublic(parent->publicKey(), hard).error().is(CryptoError::HardJunction));
    sr25519::PublicKey noPoint;
    noPoint.bytes.fill(std::byte { 0xFF });
    QVERIFY(sr25519::derivePublic(noPoint, soft).error().is(CryptoError::NotAPoint));
    QVERIFY(sr25519::KeyPair::fromMiniSecret(Secret(31)).error().is(CryptoError::WrongLength));
}

void KeysTest::expandedKeysComeBack()
{
    for (const char* const uri : { "//Alice", "//Bob/soft", "//Charlie//hard/1" }) {
        const auto pair = *sr25519FromUri(bytesOf(uri));
        const Secret canonical = pair.expanded();
        const Secret style = pair.ed25519Style();
        QVERIFY(!canonical.equals(style.view()));
        const auto one = sr25519::KeyPair::fromExpanded(canonical);
        const auto two = sr25519::KeyPair::fromEd25519Style(style);
        QCOMPARE(one->publicKey(), pair.publicKey());
        QCOMPARE(two->publicKey(), pair.publicKey());
        QVERIFY(one->ed25519Style().equals(style.view()));
        QVERIFY(two->expanded().equals(canonical.view()));
    }
    const Secret seed = Secret::copyOf(*fromHex(std::string(64, '7')));
    const auto uniform = sr25519::KeyPair::fromMiniSecret(seed, sr25519::Expansion::Uniform);
    QVERIFY(uniform->publicKey() != sr25519::KeyPair::fromMiniSecret(seed)->publicKey());
}

void KeysTest::expandedKeysAreChecked()
{
    using sr25519::KeyPair;
    const std::string order = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
    const auto secret
        = [](const std::string& scalar) { return Secret::copyOf(*fromHex(scalar + std::string(64, '0'))); };
    QVERIFY(KeyPair::fromExpanded(Secret(63)).error().is(CryptoError::WrongLength));
    QVERIFY(KeyPair::fromEd25519Style(Secret(32)).error().is(CryptoError::WrongLength));
    QVERIFY(KeyPair::fromExpanded(Secret(64)).error().is(CryptoError::NotAScalar));
    QVERIFY(KeyPair::fromEd25519Style(Secret(64)).error().is(CryptoError::NotAScalar));
    QVERIFY(KeyPair::fromExpanded(secret(order)).error().is(CryptoError::NotAScalar));
    QVERIFY(KeyPair::fromExpanded(secret(std::string(64, 'f'))).error().is(CryptoError::NotAScalar));
    QVERIFY(KeyPair::fromExpanded(secret("ec" + order.substr(2))).has_value());
    // 8 l - 8 and 8 l, and what is no multiple of eight.
    const std::string tail = "689faee7d21893c0b2e6bc17f5cef7a600000000000000000000000000000080";
    QVERIFY(KeyPair::fromEd25519Style(secret("60" + tail.substr(2))).has_value());
    QVERIFY(KeyPair::fromEd25519Style(secret("68" + tail.substr(2))).error().is(CryptoError::NotAScalar));
    QVERIFY(KeyPair::fromEd25519Style(secret("61" + tail.substr(2))).error().is(CryptoError::NotAScalar));
}

void KeysTest::ed25519Rfc8032()
{
    const Bytes seed = *fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const auto pair = ed25519::KeyPair::fromSeed(Secret::copyOf(seed));
    QCOMPARE(toBareHex(pair->publicKey().view()),
        std::string("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    const Bytes message = *fromHex("72");
    const ed25519::Signature signature = pair->sign(message);
    QCOMPARE(toBareHex(signature.view()),
        std::string("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    QVERIFY(ed25519::verify(pair->publicKey(), message, signature));
    for (std::size_t i = 0; i < signature.bytes.size(); ++i) {
        ed25519::Signature altered = signature;
        altered.bytes[i] ^= std::byte { 1 };
        QVERIFY(!ed25519::verify(pair->publicKey(), message, altered));
    }
    QVERIFY(ed25519::KeyPair::fromSeed(Secret(31)).error().is(CryptoError::WrongLength));
}

void KeysTest::ed25519AcceptsSmallOrder()
{
    // ZIP-215: with A and R of small order, in whatever encoding, and s = 0 the cofactored equation holds for
    // any message; with s = l it is not even looked at, and with s = 1 it does not hold.
    const std::vector<std::string> encodings = test::smallOrderEncodings();
    const std::string zero(64, '0');
    const std::string order = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
    for (const std::string& a : encodings) {
        const auto key = *ed25519::PublicKey::from(*fromHex(a));
        for (const std::string& r : encodings) {
            const auto with
                = [&](const std::string& s) { return *ed25519::Signature::from(*fromHex(r + s)); };
            QVERIFY(ed25519::verify(key, bytesOf("Zcash"), with(zero)));
            QVERIFY(!ed25519::verify(key, bytesOf("Zcash"), with(order)));
            QVERIFY(!ed25519::verify(key, bytesOf("Zcash"), with("01" + zero.substr(2))));
        }
    }
    // No point has y = 2.
    const auto noPoint = *ed25519::PublicKey::from(*fromHex("02" + zero.substr(2)));
    const auto signature = *ed25519::Signature::from(*fromHex(encodings[0] + zero));
    QVERIFY(!ed25519::verify(noPoint, bytesOf("Zcash"), signature));
    const auto noCommitment = *ed25519::Signature::from(*fromHex("02" + zero.substr(2) + zero));
    QVERIFY(!ed25519::verify(ed25519::PublicKey { { std::byte { 1 } } }, bytesOf("Zcash"), noCommitment));
}

void KeysTest::ss58Errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << ""
                           << "BadLength";
    QTest::newRow("zero is no digit") << "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQ0"
                                      << "BadBase58";
    QTest::newRow("last letter") << "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQZ"
                                 << "InvalidChecksum";
    QTest::newRow("too short for its prefix") << "1111"
                                              << "BadLength";
    QTest::newRow("endless") << QString(5000, u'z') << "BadLength";
    QTest::newRow("blank") << " 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
                           << "BadBase58";
}

void KeysTest::ss58Errors()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto result = decodeSs58(text.toStdString());
    QVERIFY(!result.has_value());
    QCOMPARE(QString::fromStdString(std::string(result.error().name())), reason);
}

void KeysTest::ss58OtherNetworks()
{
    const AccountId account = accountFromSs58("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY").value();
    QVERIFY(accountFromSs58(toSs58(account, 0)).error().is(CryptoError::OtherNetwork));
    QCOMPARE(*accountFromSs58(toSs58(account, kBittensorRegisteredPrefix)), account);
    for (const unsigned value : { 0U, 63U, 64U, 255U, 256U, 13116U, 16383U }) {
        const auto prefix = static_cast<std::uint16_t>(value);
        const auto decoded = decodeSs58(toSs58(account, prefix));
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->prefix, prefix);
        QCOMPARE(decoded->account, account);
    }
    QVERIFY(decodeSs58(toSs58(account, 46)).error().is(CryptoError::FormatNotAllowed));
}

void KeysTest::secretUriErrors()
{
    QVERIFY(SecretUri::parse(bytesOf("//")).error().is(CryptoError::MalformedUri));
    QVERIFY(SecretUri::parse(bytesOf("//Alice//")).error().is(CryptoError::MalformedUri));
    QVERIFY(SecretUri::parse(bytesOf("!Alice")).error().is(CryptoError::MalformedUri));
    QVERIFY(SecretUri::parse(bytesOf("0x1234")).error().is(CryptoError::BadSeed));
    QVERIFY(SecretUri::parse(bytesOf("0x" + std::string(64, 'g'))).error().is(CryptoError::BadSeed));
    QVERIFY(SecretUri::parse(bytesOf("0x" + std::string(63, 'a') + "g")).error().is(CryptoError::BadSeed));
    QVERIFY(SecretUri::parse(bytesOf("0x" + std::string(65, 'a'))).error().is(CryptoError::BadSeed));
    QVERIFY(SecretUri::parse(bytesOf("//Alice///a\nb")).error().is(CryptoError::MalformedUri));
    const auto seed = SecretUri::parse(bytesOf("0x" + std::string(32, 'A') + std::string(32, '5')));
    QCOMPARE(toBareHex(seed->miniSecret.view()), std::string(32, 'a') + std::string(32, '5'));
    QVERIFY(SecretUri::parse(bytesOf("one two three")).error().is(CryptoError::WrongWordCount));
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
