// SPDX-License-Identifier: MIT
// Every hash over every input length from 0 to 1024: borders of blocks, stripes and padding included. One
// SHA-256 over the 1025 results is compared with that of other implementations (Python's hashlib, xxhash and
// pycryptodome).

#include "core/base/hex.hpp"
#include "core/crypto/blake2b_compress.hpp"
#include "core/crypto/hash.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

class HashLengthsTest : public QObject {
    Q_OBJECT
private slots:
    void everyLength_data();
    void everyLength();
    void unalignedInput();
    void bothFormsOfBlake2bAgree();
};

namespace {

Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>(i * 7 + i / 251);
    }
    return bytes;
}

using Function = Bytes (*)(ByteView);

template <class Hash> Bytes bytesOfHash(const Hash& hash)
{
    if constexpr (requires { hash.view(); }) {
        return toBytes(hash.view());
    } else {
        return toBytes(hash);
    }
}

struct Row {
    const char* name;
    Function function;
    const char* expected;
};

const Row kRows[] = {
    { "BLAKE2b-128", [](ByteView d) { return bytesOfHash(blake2b128(d)); },
        "b606ec8c1df09cbb9760c39b9a10f4bc697d47aba6c680cf953974d635ebf4bc" },
    { "BLAKE2b-256", [](ByteView d) { return bytesOfHash(blake2b256(d)); },
        "d1f4620e9864e48227d6d425096c389a8d6b5efb72306dc2f397561601aa7eba" },
    { "BLAKE2b-512", [](ByteView d) { return bytesOfHash(blake2b512(d)); },
        "4bdc47607d519003212f3e7f442d8bad5b630aab1fe39c57e3d95cb7d751a2a4" },
    { "twox128", [](ByteView d) { return bytesOfHash(twox128(d)); },
        "a9299767d74048c88126690976d1eb6652d86b0ab4ef2aef0d92989fbfaf11ec" },
    { "twox256", [](ByteView d) { return bytesOfHash(twox256(d)); },
        "830a6c37d292ec9c64b47ef48a450ea032090fc79110fc72eb51540b2d84d351" },
    { "Keccak-256", [](ByteView d) { return bytesOfHash(keccak256(d)); },
        "46dd7b742a322d8853bac24c01f3bda075a9106f60e7c70d196aed555f9500ad" },
    { "SHA-256", [](ByteView d) { return bytesOfHash(sha256(d)); },
        "a976c5de6d4fe0bcf47fcfccf2894e9948e14ceac85fd6b7b3c98a936ff602ee" },
    { "SHA-512", [](ByteView d) { return bytesOfHash(sha512(d)); },
        "652d27b7ab99531ee3373911f2eab2f26eb194f4c71eaff137883d8cce4af552" },
};

} // namespace

void HashLengthsTest::everyLength_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        QTest::newRow(kRows[i].name) << int(i);
    }
}

void HashLengthsTest::everyLength()
{
    QFETCH(int, row);
    const Row& hash = kRows[row];
    const Bytes input = pattern(1024);
    Bytes results;
    for (std::size_t size = 0; size <= input.size(); ++size) {
        append(results, hash.function(ByteView(input).first(size)));
    }
    QCOMPARE(toBareHex(sha256(results).view()), std::string(hash.expected));
}

void HashLengthsTest::unalignedInput()
{
    const Bytes input = pattern(1024);
    for (const Row& hash : kRows) {
        for (std::size_t shift = 1; shift < 8; ++shift) {
            Bytes shifted(shift);
            append(shifted, input);
            QCOMPARE(hash.function(ByteView(shifted).subspan(shift)), hash.function(input));
        }
    }
}

void HashLengthsTest::bothFormsOfBlake2bAgree()
{
    const blake2b::Compress wide = blake2b::wideCompress();
    if (wide == nullptr) {
        QSKIP("this processor has only the portable form");
    }
    const Bytes blocks = pattern(3 * blake2b::kBlockSize + 1);
    for (const auto position : { blake2b::Position::Inner, blake2b::Position::Last }) {
        blake2b::State portableState = blake2b::kInitial;
        blake2b::State wideState = blake2b::kInitial;
        for (std::size_t round = 0; round < 100; ++round) {
            const std::size_t count = position == blake2b::Position::Last ? 1 : 3;
            const std::uint64_t counter = (round << 33) + 128;
            const std::byte* start = blocks.data() + round % 2;
            blake2b::compressPortable(portableState, start, count, counter, position);
            wide(wideState, start, count, counter, position);
            QCOMPARE(wideState, portableState);
        }
    }
}

QTEST_GUILESS_MAIN(HashLengthsTest)
#include "hash_lengths_test.moc"
