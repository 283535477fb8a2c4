// SPDX-License-Identifier: MIT
// Where the two rules for secret URIs part. Addresses of ECDSA accounts and of polkadot-js are of other
// implementations: vectors of the file format "keys".

#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/secret_uri.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

class UriRulesTest : public QObject {
    Q_OBJECT
private slots:
    void sameJunctions_data();
    void sameJunctions();
    void otherJunctions_data();
    void otherJunctions();
    void numbersAboveTheirRangeAreRefused();
    void phraseLeftOut();
    void shortTexts();
    void seeds();
    void blanks();
    void passwords();
    void textThatMayChangeIsRefused();
    void ecdsa();
    void ecdsaIsHardOnly();
};

namespace {

std::string chainCode(const Junction& junction)
{
    std::string digits = toBareHex(junction.chainCode);
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}
std::string bySubstrate(const QString& text)
{
    return chainCode(Junction::fromText(Junction::Kind::Hard, text.toStdString()));
}
std::string byPolkadotJs(const QString& text)
{
    return chainCode(*Junction::fromPolkadotJs(Junction::Kind::Hard, text.toStdString()));
}
Result<SecretUri> parsed(std::string_view text, UriRule rule = UriRule::PolkadotJs)
{
    return SecretUri::parse(bytesOf(text), rule);
}

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

constexpr std::string_view kPhrase
    = "legal winner thank year wave sausage worth useful legal winner thank yellow";

} // namespace

void UriRulesTest::sameJunctions_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "Alice", "0", "007", "18446744073709551615", "-5", "1.5", "0x1", "0xg0", "0X12",
             "grüße", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }) {
        QTest::newRow(text) << text;
    }
}

void UriRulesTest::sameJunctions()
{
    QFETCH(QString, text);
    QCOMPARE(byPolkadotJs(text), bySubstrate(text));
}

void UriRulesTest::otherJunctions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("substrate");
    QTest::addColumn<QString>("polkadotJs");
    QTest::newRow("more than 64 bits") << "18446744073709551616"
                                       << "503138343436373434303733373039353531363136"
                                       << "000000000000000001";
    QTest::newRow("plus") << "+5"
                          << "05"
                          << "082b35";
    QTest::newRow("hex") << "0x1234"
                         << "18307831323334"
                         << "1234";
    QTest::newRow("no digits") << "0x"
                               << "083078"
                               << "";
}

void UriRulesTest::otherJunctions()
{
    QFETCH(QString, text);
    QFETCH(QString, substrate);
    QFETCH(QString, polkadotJs);
    QCOMPARE(QString::fromStdString(bySubstrate(text)), substrate);
    QCOMPARE(QString::fromStdString(byPolkadotJs(text)), polkadotJs);
}

void UriRulesTest::numbersAboveTheirRangeAreRefused()
{
    const std::string largest
        = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    QVERIFY(Junction::fromPolkadotJs(Junction::Kind::Soft, largest).has_value());
    const std::string over = "//" + largest + "0";
    COMPARE_REASON(parsed(over), CryptoError::MalformedUri);
    QVERIFY(parsed(over, UriRule::Substrate).has_value());
}

void UriRulesTest::phraseLeftOut()
{
    QVERIFY(parsed("//Alice")->miniSecret.equals(parsed("//Alice", UriRule::Substrate)->miniSecret.view()));
    QVERIFY(parsed("/Alice", UriRule::Substrate).has_value());
    for (const std::string_view text : { "", "/Alice" }) {
        COMPARE_REASON(parsed(text), CryptoError::MalformedUri);
    }
}

void UriRulesTest::shortTexts()
{
    QVERIFY(parsed("not a phrase//x")->miniSecret.equals(bytesOf("not a phrase                    ")));
    QVERIFY(parsed("0x1234")->miniSecret.equals(bytesOf("0x1234                          ")));
    QVERIFY(parsed(std::string(32, 'a'))->miniSecret.equals(bytesOf(std::string(32, 'a'))));
    COMPARE_REASON(parsed(std::string(33, 'a')), CryptoError::WrongWordCount);
    COMPARE_REASON(parsed("0x" + std::string(62, 'a')), CryptoError::WrongWordCount);
    // Twelve words are a phrase or nothing.
    COMPARE_REASON(parsed("a b c d e f g h i j k l"), CryptoError::UnknownWord);
}

void UriRulesTest::seeds()
{
    const std::string seed = "0x" + std::string(64, 'A');
    QVERIFY(parsed(seed)->miniSecret.equals(parsed(seed, UriRule::Substrate)->miniSecret.view()));
    COMPARE_REASON(parsed("0x" + std::string(64, 'g')), CryptoError::WrongWordCount);
}

void UriRulesTest::blanks()
{
    for (const std::string_view text : { " a", "a ", "a  b", " " }) {
        COMPARE_REASON(parsed(text), CryptoError::MalformedUri);
    }
    COMPARE_REASON(parsed("a.b"), CryptoError::MalformedUri);
    COMPARE_REASON(parsed("a//"), CryptoError::MalformedUri);
}

void UriRulesTest::passwords()
{
    const std::string uri = std::string(kPhrase) + "//x///pass/word//";
    QVERIFY(parsed(uri)->miniSecret.equals(parsed(uri, UriRule::Substrate)->miniSecret.view()));
    for (const std::string_view end : { "\n", "\r" }) {
        COMPARE_REASON(parsed(uri + std::string(end)), CryptoError::MalformedUri);
    }
    QVERIFY(parsed(uri + "\r", UriRule::Substrate).has_value());
    COMPARE_REASON(parsed(uri + "\n", UriRule::Substrate), CryptoError::MalformedUri);
}

void UriRulesTest::textThatMayChangeIsRefused()
{
    for (const char* same : { "//grüße", "//钱包", "//さいふ", "//지갑", "//ключ", "//ſ" }) {
        QVERIFY2(parsed(same).has_value(), same);
    }
    // A letter and its accent apart, the sign of Ångström, two marks of voice, half of a letter.
    for (const std::string_view other :
        { "//e\xcc\x81", "//\xe2\x84\xab", "//\xe3\x81\x8b\xe3\x82\x99", "//\xc3", "//\xe4\xb8", "//\xff" }) {
        COMPARE_REASON(parsed(other), CryptoError::NotNormalised);
        QVERIFY(parsed(other, UriRule::Substrate).has_value());
    }
}

void UriRulesTest::ecdsa()
{
    const auto alice = ecdsaFromUri(bytesOf("//Alice"));
    QCOMPARE(toBareHex(alice->publicKey().view()),
        std::string("020a1091341fe5664bfa1782d5e04779689068c916b04cb365ec3153755684d9a1"));
    const auto same = ecdsaFromUri(bytesOf("//Alice"), UriRule::PolkadotJs);
    QVERIFY(same->publicKey() == alice->publicKey());
}

void UriRulesTest::ecdsaIsHardOnly()
{
    COMPARE_REASON(ecdsaFromUri(bytesOf("/Alice")), CryptoError::SoftJunction);
    COMPARE_REASON(ecdsaFromUri(bytesOf("0x" + std::string(64, '0'))), CryptoError::SecretOutOfRange);
    COMPARE_REASON(ecdsaFromUri(bytesOf("0x" + std::string(64, 'f'))), CryptoError::SecretOutOfRange);
    COMPARE_REASON(ecdsaFromUri(bytesOf("//")), CryptoError::MalformedUri);
}

QTEST_GUILESS_MAIN(UriRulesTest)
#include "uri_rules_test.moc"
