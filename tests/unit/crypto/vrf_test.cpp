// SPDX-License-Identifier: MIT
// The verifiable random function: what holds, what does not, and what BABE draws from it.

#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/sr25519_vrf.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;
using namespace taonaut::crypto::sr25519;

namespace {

KeyPair pairOf(unsigned char seed)
{
    return *KeyPair::fromMiniSecret(Secret::copyOf(Bytes(32, static_cast<std::byte>(seed))));
}

Transcript slot(std::uint64_t number)
{
    return babeTranscript(number, 3, BabeRandomness { std::byte { 9 } });
}

} // namespace

class VrfTest : public QObject {
    Q_OBJECT
private slots:
    void outputsAreFixedAndProofsAreFresh();
    void everyPartIsProven();
    void everyBitOfTheProofCounts();
    void preOutputsThatAreNone();
    void drawsAndRandomness();
    void secondaryAuthors();
};

void VrfTest::outputsAreFixedAndProofsAreFresh()
{
    const KeyPair pair = pairOf(1);
    const VrfSignature first = pair.signVrf(slot(7), vrfExtra());
    const VrfSignature second = pair.signVrf(slot(7), vrfExtra());
    QCOMPARE(first.preOutput, second.preOutput);
    QVERIFY(first.proof != second.proof);
    QVERIFY(verifyVrf(pair.publicKey(), slot(7), vrfExtra(), first));
    QVERIFY(verifyVrf(pair.publicKey(), slot(7), vrfExtra(), second));
    const Bytes random(32, std::byte { 5 });
    QCOMPARE(pair.signVrfWith(slot(7), vrfExtra(), random).proof,
        pair.signVrfWith(slot(7), vrfExtra(), random).proof);
    QVERIFY(pair.signVrf(slot(8), vrfExtra()).preOutput != first.preOutput);
    QVERIFY(pairOf(2).signVrf(slot(7), vrfExtra()).preOutput != first.preOutput);
}

void VrfTest::everyPartIsProven()
{
    const KeyPair pair = pairOf(1);
    const VrfSignature signature = pair.signVrf(slot(7), vrfExtra());
    QVERIFY(!verifyVrf(pairOf(2).publicKey(), slot(7), vrfExtra(), signature));
    QVERIFY(!verifyVrf(pair.publicKey(), slot(8), vrfExtra(), signature));
    Transcript other = vrfExtra();
    other.append("", bytesOf("more"));
    QVERIFY(!verifyVrf(pair.publicKey(), slot(7), other, signature));
    VrfSignature exchanged = signature;
    exchanged.preOutput = pair.signVrf(slot(8), vrfExtra()).preOutput;
    QVERIFY(!verifyVrf(pair.publicKey(), slot(7), vrfExtra(), exchanged));
    PublicKey noPoint;
    noPoint.bytes.fill(std::byte { 0xFF });
    QVERIFY(!verifyVrf(noPoint, slot(7), vrfExtra(), signature));
}

void VrfTest::everyBitOfTheProofCounts()
{
    const KeyPair pair = pairOf(3);
    const VrfSignature signature = pair.signVrf(slot(1), vrfExtra());
    for (std::size_t bit = 0; bit < 512; bit += 5) {
        VrfSignature altered = signature;
        altered.proof.bytes[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        QVERIFY(!verifyVrf(pair.publicKey(), slot(1), vrfExtra(), altered));
    }
}

void VrfTest::preOutputsThatAreNone()
{
    const KeyPair pair = pairOf(1);
    VrfPreOutput preOutput; // the neutral element
    const auto neutral = VrfInOut::create(slot(1), pair.publicKey(), preOutput);
    QVERIFY(!neutral && neutral.error().is(CryptoError::NotAPoint));
    preOutput.bytes.fill(std::byte { 0xFF });
    const auto none = VrfInOut::create(slot(1), pair.publicKey(), preOutput);
    QVERIFY(!none && none.error().is(CryptoError::NotAPoint));
}

void VrfTest::drawsAndRandomness()
{
    const KeyPair pair = pairOf(1);
    const VrfPreOutput preOutput = pair.signVrf(slot(7), vrfExtra()).preOutput;
    const auto inOut = VrfInOut::create(slot(7), pair.publicKey(), preOutput);
    std::array<std::byte, 16> bytes {};
    inOut->output("substrate-babe-vrf", bytes);
    Uint128 draw = babeDraw(*inOut);
    for (const std::byte byte : bytes) {
        QCOMPARE(static_cast<unsigned>(draw & 0xFF), std::to_integer<unsigned>(byte));
        draw >>= 8;
    }
    BabeRandomness randomness {};
    inOut->output("BabeVRFInOutContext", randomness);
    QVERIFY(babeRandomness(*inOut) == randomness);
    BabeRandomness elsewhere {};
    inOut->output("another purpose", elsewhere);
    QVERIFY(elsewhere != randomness);
}

void VrfTest::secondaryAuthors()
{
    BabeRandomness randomness {};
    randomness[3] = std::byte { 0x77 };
    QCOMPARE(babeSecondaryAuthor(randomness, 12, 1), 0U);
    for (const std::uint32_t authorities : { 2U, 256U, 65536U }) {
        // A power of two leaves the last bytes of the big-endian number.
        Bytes input(randomness.begin(), randomness.end());
        append(input, *fromHex("0c00000000000000"));
        const Hash256 hash = blake2b256(input);
        const std::uint32_t tail = std::to_integer<std::uint32_t>(hash.bytes[30]) << 8
            | std::to_integer<std::uint32_t>(hash.bytes[31]);
        QCOMPARE(babeSecondaryAuthor(randomness, 12, authorities), tail % authorities);
    }
    // 256 = 1 modulo 3 and modulo 5, so the sum of all bytes tells the rest.
    for (const std::uint32_t authorities : { 3U, 5U }) {
        Bytes input(randomness.begin(), randomness.end());
        append(input, *fromHex("ffffffffffffffff"));
        std::uint32_t sum = 0;
        for (const std::byte byte : blake2b256(input).bytes) {
            sum += std::to_integer<std::uint32_t>(byte);
        }
        QCOMPARE(babeSecondaryAuthor(randomness, ~std::uint64_t { 0 }, authorities), sum % authorities);
    }
}

QTEST_GUILESS_MAIN(VrfTest)
#include "vrf_test.moc"
