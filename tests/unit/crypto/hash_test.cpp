// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/merlin.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

class HashTest : public QObject {
    Q_OBJECT
private slots:
    void blake2b();
    void blake2bInParts();
    void twox();
    void sha2();
    void keccak();
    void merlin();
};

namespace {

std::string hexOf(ByteView bytes)
{
    return toBareHex(bytes);
}

Bytes pattern(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>(i * 7 + i / 251);
    }
    return bytes;
}

} // namespace

void HashTest::blake2b()
{
    // RFC 7693, appendix A.
    QCOMPARE(hexOf(blake2b512(bytesOf("abc"))),
        std::string("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                    "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
    QCOMPARE(hexOf(blake2b256({}).view()),
        std::string("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
}

void HashTest::blake2bInParts()
{
    // Every size around the block border, cut in two at every place of a few.
    for (const std::size_t size : { 1U, 127U, 128U, 129U, 255U, 256U, 257U, 1000U }) {
        const Bytes data = pattern(size);
        const Hash256 whole = blake2b256(data);
        for (std::size_t cut = 0; cut <= size; cut += 1 + size / 37) {
            Hash256 parts;
            Blake2b hasher;
            hasher.update(ByteView(data).first(cut)).update(ByteView(data).subspan(cut)).finish(parts.bytes);
            QCOMPARE(parts, whole);
        }
    }
}

void HashTest::twox()
{
    QCOMPARE(hexOf(twox128(bytesOf("System"))), std::string("26aa394eea5630e07c48ae0c9558cef7"));
    QCOMPARE(hexOf(twox128(bytesOf("Account"))), std::string("b99d880ec681799c0cf30e8886371da9"));
    QCOMPARE(hexOf(twox64({})), std::string("99e9d85137db46ef"));
    QCOMPARE(
        hexOf(twox64(bytesOf("Nobody inspects the spammish repetition"))), std::string("f18b378a3ca8cefb"));
}

void HashTest::sha2()
{
    QCOMPARE(hexOf(sha256(bytesOf("abc")).view()),
        std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(hexOf(sha512(bytesOf("abc"))).starts_with("ddaf35a193617abacc417349ae204131"));
}

void HashTest::keccak()
{
    QCOMPARE(hexOf(keccak256({}).view()),
        std::string("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
    QCOMPARE(hexOf(keccak256(bytesOf("abc")).view()),
        std::string("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"));
    // One byte short of the rate: both padding bits meet in one byte.
    QVERIFY(keccak256(pattern(135)) != keccak256(pattern(136)));
}

void HashTest::merlin()
{
    Transcript transcript("test protocol");
    transcript.append("some label", bytesOf("some data"));
    std::array<std::byte, 32> challenge {};
    transcript.challenge("challenge", challenge);
    QCOMPARE(
        hexOf(challenge), std::string("d5a21972d0d5fe320c0d263fac7fffb8145aa640af6e9bca177c03c7efcf0615"));
}

QTEST_GUILESS_MAIN(HashTest)
#include "hash_test.moc"
