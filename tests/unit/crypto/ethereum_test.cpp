// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/bip32.hpp"
#include "core/crypto/ethereum.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/phrase.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

/// Against the published examples of BIP-32, BIP-39 and EIP-55; signatures by another implementation.
class EthereumTest : public QObject {
    Q_OBJECT
private slots:
    void trees_data();
    void trees();
    void paths();
    void badPathsAreRefused();
    void seedsOfOtherSizesAreRefused();
    void seedsFromPhrases();
    void passphrasesThatMayChangeAreRefused();
    void keysFromPhrases();
    void addresses();
    void badAddressesAreRefused();
    void addressesAndAccounts();
    void messages();
    void association();
};

namespace {

constexpr std::string_view kPhrase
    = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

} // namespace

void EthereumTest::trees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* path, const char* key) { QTest::newRow(path) << path << key; };
    row("m", "e8f32e723decf4051aefac8e2c93c9c5b214313817cdb01a1494b917c8436b35");
    row("m/0'", "edb2e14f9ee77d26dd93b4ecede8d16ed408ce149b6cd80b0715a2d911a0afea");
    row("m/0'/1", "3c6cb8d0f6a264c91ea8b5030fadaa8e538b020f0a387421a12de9319dc93368");
    row("m/0'/1/2'", "cbce0d719ecf7431d88e6a89fa1483e02e35092af60c042b1df2ff59fa424dca");
    row("m/0'/1/2'/2", "0f479245fb19a38a1954c5c7c0ebab2f9bdfd96a17563ef28a6a4b1a2a764ef4");
    row("m/0'/1/2'/2/1000000000", "471b76e389e528d6de6d816857e012c5455051cad6660850e58372a6c3e6e7c8");
}

void EthereumTest::trees()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    const Bytes seed = *fromHex("000102030405060708090a0b0c0d0e0f");
    const auto made = bip32Key(seed, *bip32Path(path.toStdString()));
    QCOMPARE(QString::fromStdString(toBareHex(made->view())), key);
}

void EthereumTest::paths()
{
    QVERIFY(bip32Path("m")->empty());
    QVERIFY(*bip32Path("m/44'/60'/0'/0/7") == ethereumPath(7));
    QVERIFY(*bip32Path("m/2147483647'") == Bip32Path { 0xffff'ffff });
}

void EthereumTest::badPathsAreRefused()
{
    for (const std::string_view text : { "", "44'/60'", "/0", "m/", "m//0", "m0", "m/0'/", "m/0''", "m/-1",
             "m/+1", "m/0x1", "m/2147483648", "m/0h", "m/'", "m/ 0", "M/0", "m/99999999999999999999" }) {
        COMPARE_REASON(bip32Path(text), CryptoError::BadPath);
    }
    std::string deep = "m";
    for (int i = 0; i < 255; ++i) {
        deep += "/0";
    }
    QCOMPARE(bip32Path(deep)->size(), std::size_t { 255 });
    COMPARE_REASON(bip32Path(deep + "/0"), CryptoError::BadPath);
}

void EthereumTest::seedsOfOtherSizesAreRefused()
{
    COMPARE_REASON(bip32Key(Bytes(15), {}), CryptoError::WrongLength);
    COMPARE_REASON(bip32Key(Bytes(65), {}), CryptoError::WrongLength);
}

void EthereumTest::seedsFromPhrases()
{
    const auto plain = bip39Seed(bytesOf(kPhrase), {});
    QCOMPARE(toBareHex(plain->view()),
        std::string("5eb00bbddcf069084889a8ab9155568165f5c453ccb85e70811aaed6f6da5fc1"
                    "9a5ac40b389cd370d086206dec8aa6c43daea6690f20ad3d8d48b2d2ce9e38e4"));
    const auto withPassphrase = bip39Seed(bytesOf(kPhrase), bytesOf("TREZOR"));
    QCOMPARE(toBareHex(withPassphrase->view()),
        std::string("c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e5349553"
                    "1f09a6987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04"));
    COMPARE_REASON(bip39Seed(bytesOf("abandon"), {}), CryptoError::WrongWordCount);
}

void EthereumTest::passphrasesThatMayChangeAreRefused()
{
    COMPARE_REASON(bip39Seed(bytesOf(kPhrase), bytesOf("p\xc3\xa4ss")), CryptoError::NotNormalised);
}

void EthereumTest::keysFromPhrases()
{
    const auto key = ethereumKeyFromPhrase(bytesOf(kPhrase), {}, 0);
    QCOMPARE(toText(*ethereumAddressOf(key->publicKey())),
        std::string("0x9858EfFD232B4033E47d90003D41EC34EcaEda94"));
    QVERIFY(ethereumKeyFromPhrase(bytesOf(kPhrase), {}, 1)->publicKey() != key->publicKey());
    COMPARE_REASON(ethereumKeyFromPhrase(bytesOf("abandon"), {}, 0), CryptoError::WrongWordCount);
}

void EthereumTest::addresses()
{
    for (const std::string text : { "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
             "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "0x52908400098527886E0F7030069857D2E4169EE7",
             "0xde709f2102306220921060314715629080e2fb77", "0x0000000000000000000000000000000000000800" }) {
        const auto read = readEthereumAddress(text);
        QVERIFY(read.has_value());
        QVERIFY(read->checksum == AddressChecksum::Matches);
        QCOMPARE(toText(read->address), text);
    }
    for (const std::string_view text :
        { "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED" }) {
        QVERIFY(readEthereumAddress(text)->checksum == AddressChecksum::Absent);
    }
}

void EthereumTest::badAddressesAreRefused()
{
    COMPARE_REASON(
        readEthereumAddress("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"), CryptoError::InvalidChecksum);
    for (const std::string_view text :
        { "", "0x", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0X5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed0",
            "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg", "0x0xeb6053F3E94C9b9A09f33669435E7Ef1BeAed0" }) {
        COMPARE_REASON(readEthereumAddress(text), CryptoError::NotAnEthereumAddress);
    }
    COMPARE_REASON(ethereumAddressOf(ecdsa::PublicKey {}), CryptoError::NotAPoint);
}

void EthereumTest::addressesAndAccounts()
{
    const auto one = readEthereumAddress("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf")->address;
    QCOMPARE(toBareHex(mirrorAccount(one).view()),
        toBareHex(blake2b256(*fromHex("65766d3a7e5f4552091a69125d5dfcb7b8c2659029395bdf")).view()));
    AccountId account;
    for (std::size_t i = 0; i < account.bytes.size(); ++i) {
        account.bytes[i] = static_cast<std::byte>(i);
    }
    QCOMPARE(
        toBareHex(truncatedAddress(account).view()), std::string("000102030405060708090a0b0c0d0e0f10111213"));
    QVERIFY(mirrorAccount(truncatedAddress(account)) != account);
}

void EthereumTest::messages()
{
    QCOMPARE(toBareHex(personalMessageDigest(bytesOf("hello")).view()),
        std::string("50b2c43fd39106bafbba0da34fc430e1f91e3c96ea2acee2bc34119f92b37750"));
    // The example of EIP-712.
    const auto domain
        = fixedFromHex<Hash256>("f2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f");
    const auto data
        = fixedFromHex<Hash256>("c52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e");
    QCOMPARE(toBareHex(typedDataDigest(*domain, *data).view()),
        std::string("be609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"));
    const auto key = ethereumKeyFromPhrase(bytesOf(kPhrase), {}, 0);
    const Hash256 digest = personalMessageDigest(bytesOf("hello"));
    const ecdsa::Signature signature = signForEthereum(*key, digest);
    QVERIFY(signature.bytes[64] == std::byte { 27 } || signature.bytes[64] == std::byte { 28 });
    QVERIFY(ecdsa::recover(digest, signature) == key->publicKey());
}

void EthereumTest::association()
{
    AccountId hotkey;
    hotkey.bytes.fill(std::byte { 7 });
    const auto message = associationMessage(hotkey, 0x0102);
    QVERIFY(equal(ByteView(message).first(32), hotkey.view()));
    QVERIFY(equal(ByteView(message).last(32), keccak256(*fromHex("0201000000000000")).view()));
}

QTEST_GUILESS_MAIN(EthereumTest)
#include "ethereum_test.moc"
