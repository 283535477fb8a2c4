// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/password_box.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

class PasswordBoxTest : public QObject {
    Q_OBJECT
private slots:
    void argon2idKnownAnswer();
    void xChaCha20KnownAnswer();
    void everyInputMakesTheKey();
    void unreasonableCosts();
    void alteredBytesDoNotOpen();
    void wrongSizes();
    void randomnessIsFresh();
};

namespace {

constexpr PasswordCost kCheap { 1, std::size_t { 8 } << 10 };

template <std::size_t N> std::array<std::byte, N> counting(unsigned first)
{
    std::array<std::byte, N> result {};
    for (std::size_t i = 0; i < N; ++i) {
        result[i] = static_cast<std::byte>(first + i);
    }
    return result;
}

} // namespace

void PasswordBoxTest::argon2idKnownAnswer()
{
    // The same by the reference implementation of argon2 (version 1.3, one lane).
    const auto key
        = keyFromPassword(bytesOf("correct horse"), counting<16>(0), { 2, std::size_t { 64 } << 10 });
    QCOMPARE(toBareHex(key->view()),
        std::string("9c87c06898bc18516669b54a8b95d36e622946494d7a55c26f391a0406068c19"));
}

void PasswordBoxTest::xChaCha20KnownAnswer()
{
    // draft-irtf-cfrg-xchacha, appendix A.3.1.
    const Secret key = Secret::copyOf(counting<32>(0x80));
    const auto nonce = counting<24>(0x40);
    const Bytes header = *fromHex("50515253c0c1c2c3c4c5c6c7");
    const Secret text
        = Secret::copyOf(bytesOf("Ladies and Gentlemen of the class of '99: If I could offer you "
                                 "only one tip for the future, sunscreen would be it."));
    const Bytes sealed = *seal(key, nonce, header, text);
    QCOMPARE(sealed.size(), text.size() + 16);
    QCOMPARE(toBareHex(ByteView(sealed).first(16)), std::string("bd6d179d3e83d43b9576579493c0e939"));
    QCOMPARE(toBareHex(ByteView(sealed).last(16)), std::string("c0875924c1c7987947deafd8780acf49"));
    QVERIFY(unseal(key, nonce, header, sealed)->equals(text.view()));
}

void PasswordBoxTest::everyInputMakesTheKey()
{
    const auto salt = counting<16>(0);
    const auto key = keyFromPassword(bytesOf("password"), salt, kCheap);
    QVERIFY(keyFromPassword(bytesOf("password"), salt, kCheap)->equals(key->view()));
    QVERIFY(!keyFromPassword(bytesOf("Password"), salt, kCheap)->equals(key->view()));
    QVERIFY(!keyFromPassword({}, salt, kCheap)->equals(key->view()));
    QVERIFY(!keyFromPassword(bytesOf("password"), counting<16>(1), kCheap)->equals(key->view()));
    QVERIFY(!keyFromPassword(bytesOf("password"), salt, { 2, kCheap.memoryBytes })->equals(key->view()));
    QVERIFY(!keyFromPassword(bytesOf("password"), salt, { 1, kCheap.memoryBytes * 2 })->equals(key->view()));
}

void PasswordBoxTest::unreasonableCosts()
{
    for (const PasswordCost& cost :
        { PasswordCost { 0, kCheap.memoryBytes }, PasswordCost { 65, kCheap.memoryBytes },
            PasswordCost { 1, 8191 }, PasswordCost { 1, (std::size_t { 2 } << 30) + 1 } }) {
        QVERIFY(!cost.isReasonable());
        const auto key = keyFromPassword(bytesOf("pw"), counting<16>(0), cost);
        QVERIFY(key.error().is(CryptoError::UnreasonableCost));
    }
    QVERIFY(PasswordCost().isReasonable());
}

void PasswordBoxTest::alteredBytesDoNotOpen()
{
    const Secret key = Secret::random(32);
    const auto nonce = randomNonce();
    const Bytes header = *fromHex("0102");
    const Bytes sealed = *seal(key, nonce, header, Secret(16));
    const auto isRefused = [](const Result<Secret>& opened) {
        return !opened && opened.error().is(CryptoError::NotAuthentic);
    };
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        Bytes altered = sealed;
        altered[i] ^= std::byte { 1 };
        QVERIFY(isRefused(unseal(key, nonce, header, altered)));
    }
    QVERIFY(isRefused(unseal(Secret::random(32), nonce, header, sealed)));
    QVERIFY(isRefused(unseal(key, randomNonce(), header, sealed)));
    QVERIFY(isRefused(unseal(key, nonce, {}, sealed)));
    QVERIFY(unseal(key, nonce, header, sealed)->equals(Bytes(16)));
}

void PasswordBoxTest::wrongSizes()
{
    const Secret key(32);
    QVERIFY(seal(Secret(31), {}, {}, key).error().is(CryptoError::WrongLength));
    QVERIFY(unseal(Secret(33), {}, {}, Bytes(32)).error().is(CryptoError::WrongLength));
    QVERIFY(unseal(key, {}, {}, Bytes(15)).error().is(CryptoError::WrongLength));
    QVERIFY(unseal(key, {}, {}, *seal(key, {}, {}, Secret()))->empty());
}

void PasswordBoxTest::randomnessIsFresh()
{
    QVERIFY(randomSalt() != randomSalt());
    QVERIFY(randomNonce() != randomNonce());
}

QTEST_GUILESS_MAIN(PasswordBoxTest)
#include "password_box_test.moc"
