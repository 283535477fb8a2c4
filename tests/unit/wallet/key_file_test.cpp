// SPDX-License-Identifier: MIT
// The bytes of a wallet file: a file written today must open in ten years.

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/scale/encoder.hpp"
#include "core/wallet/key_file.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using crypto::Secret;

class KeyFileTest : public QObject {
    Q_OBJECT
private slots:
    void layout();
    void headerIsAuthenticated();
    void fieldsOutOfRange();
    void versions();
};

namespace {

template <std::size_t N> std::array<std::byte, N> filled(unsigned char value)
{
    std::array<std::byte, N> result {};
    result.fill(static_cast<std::byte>(value));
    return result;
}

KeyFile example()
{
    KeyFile file;
    file.name = "Savings";
    file.account = AccountId { filled<32>(0xAA) };
    file.createdMs = 0x0102030405;
    file.cost = { 3, std::size_t { 64 } << 20 };
    file.salt = filled<16>(0xBB);
    file.nonce = filled<24>(0xCC);
    file.sealedEntropy = Bytes(32, std::byte { 0xDD });
    return file;
}

std::string repeated(std::string_view digits, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i) {
        result += digits;
    }
    return result;
}

/// The checksum made right again after a change.
Bytes resealed(Bytes bytes)
{
    bytes.resize(bytes.size() - Hash256::kSize);
    const Hash256 checksum = crypto::blake2b256(bytes);
    append(bytes, checksum.view());
    return bytes;
}

std::string reasonFor(const KeyFile& file)
{
    const auto decoded = KeyFile::decode(file.encode());
    return decoded ? "none" : std::string(decoded.error().name());
}

} // namespace

void KeyFileTest::layout()
{
    const std::string header = "54414f4e41555401" // magic, version
                               "1c536176696e6773" // name
        + repeated("aa", 32) // account
        + "0504030201000000" // created
          "00" // kind
          "0300000000000000" // operations
          "0000000400000000" // memory
        + repeated("bb", 16) + repeated("cc", 24);
    const KeyFile file = example();
    QCOMPARE(toBareHex(file.header()), header);
    const Bytes content = *fromHex(header + "80" + repeated("dd", 32));
    const Bytes encoded = file.encode();
    QVERIFY(equal(ByteView(encoded).first(content.size()), content));
    QVERIFY(equal(ByteView(encoded).subspan(content.size()), crypto::blake2b256(content).view()));

    const auto decoded = KeyFile::decode(encoded);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encode(), encoded);
}

void KeyFileTest::headerIsAuthenticated()
{
    KeyFile file = example();
    const Secret key = Secret::random(32);
    file.sealedEntropy = *crypto::seal(key, file.nonce, file.header(), Secret(16));
    QVERIFY(crypto::unseal(key, file.nonce, file.header(), file.sealedEntropy).has_value());
    // The secret of one wallet under the public part of another does not open, whatever the checksum says.
    const auto opensWith = [&](const KeyFile& other) {
        return crypto::unseal(key, file.nonce, other.header(), file.sealedEntropy).has_value();
    };
    KeyFile renamed = file;
    renamed.name = "Spending";
    KeyFile moved = file;
    moved.account.bytes[0] ^= std::byte { 1 };
    KeyFile redated = file;
    redated.createdMs += 1;
    QVERIFY(opensWith(file));
    QVERIFY(!opensWith(renamed));
    QVERIFY(!opensWith(moved));
    QVERIFY(!opensWith(redated));
}

void KeyFileTest::fieldsOutOfRange()
{
    QCOMPARE(reasonFor(example()), std::string("none"));
    KeyFile file = example();
    file.name = "../escape";
    QCOMPARE(reasonFor(file), std::string("Damaged"));
    file = example();
    file.name = std::string(65, 'x');
    QCOMPARE(reasonFor(file), std::string("Damaged"));
    file = example();
    file.cost.operations = 65;
    QCOMPARE(reasonFor(file), std::string("Damaged"));
    file.cost = { 0, file.cost.memoryBytes };
    QCOMPARE(reasonFor(file), std::string("Damaged"));
    file.cost = { 1, (std::size_t { 2 } << 30) + 1 };
    QCOMPARE(reasonFor(file), std::string("Damaged"));
    file = example();
    file.sealedEntropy.resize(49);
    QCOMPARE(reasonFor(file), std::string("Damaged"));

    Bytes otherKind = example().encode();
    otherKind[8 + 8 + 32 + 8] = std::byte { 1 };
    QVERIFY(KeyFile::decode(resealed(otherKind)).error().is(KeystoreError::Damaged));
    Bytes trailing = example().encode();
    trailing.insert(trailing.end() - 32, std::byte { 0 });
    QVERIFY(KeyFile::decode(resealed(trailing)).error().is(KeystoreError::Damaged));
}

void KeyFileTest::versions()
{
    Bytes newer = example().encode();
    newer[7] = std::byte { 2 };
    const auto decoded = KeyFile::decode(newer); // its checksum may well be elsewhere
    QVERIFY(decoded.error().is(KeystoreError::UnknownVersion));
    QCOMPARE(decoded.error().detail(), std::string("2"));
    newer[7] = std::byte { 0 };
    QVERIFY(KeyFile::decode(resealed(newer)).error().is(KeystoreError::Damaged));
    QVERIFY(KeyFile::decode(bytesOf("{\"accountId\": 1}")).error().is(KeystoreError::NotAWallet));
    QVERIFY(KeyFile::decode({}).error().is(KeystoreError::Damaged));
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "key_file_test.moc"
