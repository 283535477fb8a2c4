// SPDX-License-Identifier: MIT
#include "core/light/map_key.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::light;
using chain::Hasher;

namespace {

const Bytes kPrefix = chain::storagePrefix("SubtensorModule", "Alpha");

/// (hotkey, coldkey, netuid) as the stake map has them.
Bytes stakeKey(std::uint8_t hotkey, std::uint8_t coldkey, std::uint8_t netuid)
{
    Bytes key = kPrefix;
    chain::appendHashed(key, Hasher::Blake2_128Concat, Bytes(32, std::byte { hotkey }));
    chain::appendHashed(key, Hasher::Twox64Concat, Bytes(32, std::byte { coldkey }));
    chain::appendHashed(key, Hasher::Identity, Bytes { std::byte { netuid }, std::byte { 0 } });
    return key;
}

const std::vector<KeyPart> kParts { { Hasher::Blake2_128Concat, 32 }, { Hasher::Twox64Concat, 32 },
    { Hasher::Identity, 2 } };

std::string reasonOf(const Result<std::vector<Bytes>>& keys)
{
    return keys ? "none" : std::string(keys.error().name());
}

} // namespace

class MapKeyTest : public QObject {
    Q_OBJECT
private slots:
    void keysAreReadBack()
    {
        const auto keys = mapKeyOf(stakeKey(1, 2, 3), kPrefix, kParts);
        QCOMPARE(reasonOf(keys), std::string("none"));
        QCOMPARE(keys->size(), std::size_t(3));
        QVERIFY((*keys)[0] == Bytes(32, std::byte { 1 }));
        QVERIFY((*keys)[1] == Bytes(32, std::byte { 2 }));
        QVERIFY((*keys)[2] == (Bytes { std::byte { 3 }, std::byte { 0 } }));
    }

    void fixedPartsCountAsPrefix()
    {
        const Bytes key = stakeKey(1, 2, 3);
        const ByteView prefix = ByteView(key).first(kPrefix.size() + 48);
        const auto keys = mapKeyOf(key, prefix, std::span(kParts).subspan(1));
        QCOMPARE(reasonOf(keys), std::string("none"));
        QVERIFY((*keys)[0] == Bytes(32, std::byte { 2 }));
    }

    void theLastPartMayHaveAnySize()
    {
        Bytes key = kPrefix;
        chain::appendHashed(key, Hasher::Blake2_128Concat, bytesOf("any length"));
        const std::vector<KeyPart> parts { { Hasher::Blake2_128Concat, 0 } };
        QVERIFY(mapKeyOf(key, kPrefix, parts)->front() == toBytes(bytesOf("any length")));
    }

    void everyChangedByteIsNoticed()
    {
        const Bytes key = stakeKey(1, 2, 3);
        for (std::size_t i = 0; i + 2 < key.size(); ++i) { // Identity has nothing to compare with
            Bytes changed = key;
            changed[i] ^= std::byte { 1 };
            const bool inPrefix = i < kPrefix.size();
            QCOMPARE(reasonOf(mapKeyOf(changed, kPrefix, kParts)),
                std::string(inPrefix ? "KeyMisshaped" : "KeyRehashMismatch"));
        }
    }

    void sizes()
    {
        const Bytes key = stakeKey(1, 2, 3);
        for (std::size_t size = 0; size < key.size(); ++size) {
            QCOMPARE(
                reasonOf(mapKeyOf(ByteView(key).first(size), kPrefix, kParts)), std::string("KeyMisshaped"));
        }
        Bytes longer = key;
        longer.push_back(std::byte { 0 });
        QCOMPARE(reasonOf(mapKeyOf(longer, kPrefix, kParts)), std::string("KeyMisshaped"));
        const std::vector<KeyPart> hashed { { Hasher::Twox128, 32 } }; // which holds no key
        QCOMPARE(reasonOf(mapKeyOf(ByteView(key).first(kPrefix.size() + 32), kPrefix, hashed)),
            std::string("KeyRehashMismatch"));
    }
};

QTEST_GUILESS_MAIN(MapKeyTest)
#include "map_key_test.moc"
