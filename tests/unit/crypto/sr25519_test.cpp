// SPDX-License-Identifier: MIT
// Verification one by one and in batches, and the key pair as an object.

#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/sr25519.hpp"

#include <QtTest>
#include <thread>

using namespace taonaut;
using namespace taonaut::crypto;
using namespace taonaut::crypto::sr25519;

namespace {

Hash256 numbered(std::uint64_t number)
{
    return blake2b256(std::as_bytes(std::span(&number, 1)));
}

/// Signatures of many keys over messages of growing length.
struct Signed {
    std::vector<Bytes> messages;
    std::vector<SignedMessage> batch;

    explicit Signed(std::size_t count)
    {
        messages.reserve(count);
        for (std::size_t i = 0; i < count; ++i) {
            const auto pair = KeyPair::fromMiniSecret(Secret::copyOf(numbered(i).view()));
            messages.emplace_back(3 * i, static_cast<std::byte>(i));
            batch.push_back({ pair->publicKey(), messages.back(), pair->sign(messages.back()) });
        }
    }
};

std::vector<std::size_t> oneByOne(std::span<const SignedMessage> batch)
{
    std::vector<std::size_t> refused;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (!verify(batch[i].key, batch[i].message, batch[i].signature)) {
            refused.push_back(i);
        }
    }
    return refused;
}

} // namespace

class Sr25519Test : public QObject {
    Q_OBJECT
private slots:
    void batchesOfEverySize();
    void batchNamesTheBadOnes_data();
    void batchNamesTheBadOnes();
    void batchAcceptsTheIdentityKey();
    void batchWeighsItsEquations();
    void alteredByOneBit();
    void pairsMove();
    void pairsSignFromSeveralThreads();
};

void Sr25519Test::batchesOfEverySize()
{
    const Signed all(131);
    for (const std::size_t size : { 0U, 1U, 2U, 3U, 63U, 64U, 65U, 128U, 131U }) {
        QVERIFY(verifyBatch(std::span(all.batch).first(size)).empty());
    }
}

void Sr25519Test::batchNamesTheBadOnes_data()
{
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<QString>("defect");
    for (const char* const defect : { "message", "R", "R is no element", "s", "unmarked", "s too large",
             "key", "key is no element", "swapped" }) {
        QTest::addRow("%s, one", defect) << QList<int> { 17 } << defect;
        QTest::addRow("%s, several", defect) << QList<int> { 0, 63, 64, 69 } << defect;
    }
}

void Sr25519Test::batchNamesTheBadOnes()
{
    QFETCH(QList<int>, positions);
    QFETCH(QString, defect);
    Signed all(70);
    for (const int position : positions) {
        const auto i = static_cast<std::size_t>(position);
        SignedMessage& one = all.batch[i];
        if (defect == "message") {
            one.message = bytesOf("something else");
        } else if (defect == "R") {
            std::copy_n(all.batch[(i + 1) % 70].signature.bytes.begin(), 32, one.signature.bytes.begin());
        } else if (defect == "R is no element") {
            one.signature.bytes[0] ^= std::byte { 1 };
        } else if (defect == "s") {
            one.signature.bytes[40] ^= std::byte { 1 };
        } else if (defect == "unmarked") {
            one.signature.bytes[63] &= std::byte { 0x7F };
        } else if (defect == "s too large") {
            one.signature.bytes[63] |= std::byte { 0x7F };
        } else if (defect == "key") {
            one.key = all.batch[(i + 2) % 70].key;
        } else if (defect == "key is no element") {
            one.key.bytes.fill(std::byte { 0xFF });
        } else {
            one.signature = all.batch[(i + 1) % 70].signature;
        }
    }
    std::vector<std::size_t> expected(positions.begin(), positions.end());
    QVERIFY(verifyBatch(all.batch) == expected);
    QVERIFY(oneByOne(all.batch) == expected);
}

void Sr25519Test::batchAcceptsTheIdentityKey()
{
    // Key 0: R = sB holds for every message, R = 0 with s = 0 included.
    Signed all(5);
    all.batch[1].key = PublicKey {};
    all.batch[1].signature = Signature {};
    all.batch[1].signature.bytes[63] = std::byte { 0x80 };
    QVERIFY(verifyBatch(all.batch).empty());
    all.batch[3].key = PublicKey {};
    all.batch[3].signature = Signature {};
    all.batch[3].signature.bytes[32] = std::byte { 1 };
    all.batch[3].signature.bytes[63] = std::byte { 0x80 };
    QVERIFY(verifyBatch(all.batch) == std::vector<std::size_t> { 3 });
    QVERIFY(oneByOne(all.batch) == std::vector<std::size_t> { 3 });
    const Bytes base = *fromHex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76");
    std::copy(base.begin(), base.end(), all.batch[3].signature.bytes.begin());
    QVERIFY(verifyBatch(all.batch).empty());
}

void Sr25519Test::batchWeighsItsEquations()
{
    // One s too large and one too small by the same amount: the plain sum of the equations would still hold.
    Signed all(4);
    for (std::size_t i = 32, carry = 1; carry != 0; ++i) {
        std::byte& byte = all.batch[1].signature.bytes[i];
        byte = static_cast<std::byte>(std::to_integer<unsigned>(byte) + 1);
        carry = byte == std::byte { 0 } ? 1 : 0;
    }
    for (std::size_t i = 32, borrow = 1; borrow != 0; ++i) {
        std::byte& byte = all.batch[2].signature.bytes[i];
        borrow = byte == std::byte { 0 } ? 1 : 0;
        byte = static_cast<std::byte>(std::to_integer<unsigned>(byte) - 1);
    }
    QVERIFY((verifyBatch(all.batch) == std::vector<std::size_t> { 1, 2 }));
}

void Sr25519Test::alteredByOneBit()
{
    const Signed all(2);
    const SignedMessage& one = all.batch[1];
    for (std::size_t bit = 0; bit < 512; ++bit) {
        Signature altered = one.signature;
        altered.bytes[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        QVERIFY(!verify(one.key, one.message, altered));
    }
}

void Sr25519Test::pairsMove()
{
    KeyPair first = *KeyPair::fromMiniSecret(Secret::copyOf(numbered(1).view()));
    const PublicKey key = first.publicKey();
    QVERIFY(verify(key, bytesOf("one"), first.sign(bytesOf("one"))));
    KeyPair second = std::move(first);
    QVERIFY(verify(key, bytesOf("two"), second.sign(bytesOf("two"))));
    second = *KeyPair::fromMiniSecret(Secret::copyOf(numbered(2).view()));
    QVERIFY(second.publicKey() != key);
    QVERIFY(verify(second.publicKey(), bytesOf("three"), second.sign(bytesOf("three"))));
    QVERIFY(second.sign(bytesOf("m")) != second.sign(bytesOf("m"))); // fresh randomness
}

void Sr25519Test::pairsSignFromSeveralThreads()
{
    const KeyPair pair = *KeyPair::fromMiniSecret(Secret::copyOf(numbered(3).view()));
    std::array<Signature, 4> signatures;
    {
        std::vector<std::jthread> threads;
        for (Signature& signature : signatures) {
            threads.emplace_back([&] { signature = pair.sign(bytesOf("at once")); });
        }
    }
    for (const Signature& signature : signatures) {
        QVERIFY(verify(pair.publicKey(), bytesOf("at once"), signature));
    }
}

QTEST_GUILESS_MAIN(Sr25519Test)
#include "sr25519_test.moc"
