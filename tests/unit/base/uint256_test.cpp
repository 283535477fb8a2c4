// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/base/uint256.hpp"

#include <QtTest>

using namespace taonaut;

class Uint256Test : public QObject {
    Q_OBJECT
private slots:
    void decimals();
    void decimalsOutOfRangeAreRefused();
    void bytes();
};

namespace {

constexpr std::string_view kLargest
    = "115792089237316195423570985008687907853269984665640564039457584007913129639935";

} // namespace

void Uint256Test::decimals()
{
    for (const std::string text :
        { "0", "1", "255", "256", "18446744073709551615", "18446744073709551616" }) {
        QCOMPARE(Uint256::fromDecimal(text)->decimal(), text);
    }
    QCOMPARE(Uint256::fromDecimal("000255")->decimal(), std::string("255"));
    QCOMPARE(Uint256::fromDecimal(kLargest)->decimal(), std::string(kLargest));
    QVERIFY(Uint256::fromDecimal(kLargest)->bytes[0] == std::byte { 0xff });
    QVERIFY(Uint256::of(258) == Uint256::fromDecimal("258"));
    QVERIFY(Uint256::of(255) < Uint256::of(256));
}

void Uint256Test::decimalsOutOfRangeAreRefused()
{
    std::string over(kLargest);
    over.back() = '6';
    QVERIFY(!Uint256::fromDecimal(over));
    for (const std::string_view text : { "", "-1", "+1", " 1", "0x1", "1.0" }) {
        QVERIFY(!Uint256::fromDecimal(text));
    }
}

void Uint256Test::bytes()
{
    QVERIFY(Uint256 {}.significant().empty());
    QVERIFY(Uint256 {}.isZero());
    QCOMPARE(toBareHex(Uint256::of(0x1234).significant()), std::string("1234"));
    QVERIFY(Uint256::fromBytes(*fromHex("00001234")) == Uint256::of(0x1234));
    QVERIFY(!Uint256::fromBytes(Bytes(33)));
    QVERIFY(Uint256::of(7).toUint64() == std::uint64_t { 7 });
    QVERIFY(Uint256::of(~std::uint64_t { 0 }).toUint64() == ~std::uint64_t { 0 });
    QVERIFY(!Uint256::fromDecimal("18446744073709551616")->toUint64());
}

QTEST_GUILESS_MAIN(Uint256Test)
#include "uint256_test.moc"
