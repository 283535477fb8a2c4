// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/hmac.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

/// The published examples: RFC 4231 (HMAC), RFC 5869 (HKDF); PBKDF2 by another implementation.
class HmacTest : public QObject {
    Q_OBJECT
private slots:
    void hmac();
    void pbkdf2();
    void hkdf();
};

namespace {

std::string hexOf(const Secret& secret)
{
    return toBareHex(secret.view());
}

} // namespace

void HmacTest::hmac()
{
    QCOMPARE(hexOf(hmacSha512(Bytes(20, std::byte { 0x0b }), bytesOf("Hi There"))),
        std::string("87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                    "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"));
    // A key longer than a block is hashed first.
    QCOMPARE(hexOf(hmacSha512(Bytes(131, std::byte { 0xaa }),
                 bytesOf("Test Using Larger Than Block-Size Key - Hash Key First"))),
        std::string("80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                    "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598"));
}

void HmacTest::pbkdf2()
{
    QCOMPARE(hexOf(pbkdf2Sha512(bytesOf("password"), bytesOf("salt"), 1)),
        std::string("867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                    "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce"));
    QCOMPARE(hexOf(pbkdf2Sha512(
                 bytesOf("passwordPASSWORDpassword"), bytesOf("saltSALTsaltSALTsaltSALTsaltSALTsalt"), 4096)),
        std::string("8c0511f4c6e597c6ac6315d8f0362e225f3c501495ba23b868c005174dc4ee71"
                    "115b59f9e60cd9532fa33e0f75aefe30225c583a186cd82bd4daea9724a3d3b8"));
}

void HmacTest::hkdf()
{
    const Bytes salt = *fromHex("000102030405060708090a0b0c");
    const Bytes info = *fromHex("f0f1f2f3f4f5f6f7f8f9");
    QCOMPARE(hexOf(hkdfSha256(Bytes(22, std::byte { 0x0b }), salt, info)),
        std::string("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"));
}

QTEST_GUILESS_MAIN(HmacTest)
#include "hmac_test.moc"
