// SPDX-License-Identifier: MIT
#include "core/base/bytes.hpp"
#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/base/units.hpp"

#include <QtTest>

using namespace taonaut;

class BaseTest : public QObject {
    Q_OBJECT
private slots:
    void hexRoundTrip();
    void hexErrors();
    void fixedBytesKeepTheirSize();
    void raoIsChecked();
    void taoText_data();
    void taoText();
    void taoTextErrors();
};

void BaseTest::hexRoundTrip()
{
    const Result<Bytes> bytes = fromHex("0x00ffA5");
    QVERIFY(bytes.has_value());
    QCOMPARE(toHex(*bytes), std::string("0x00ffa5"));
    QCOMPARE(toBareHex(*bytes), std::string("00ffa5"));
    QVERIFY(fromHex("")->empty());
    QVERIFY(fromHex("0x")->empty());
}

void BaseTest::hexErrors()
{
    QVERIFY(fromHex("0x0").error().is(BytesError::OddHexLength));
    QVERIFY(fromHex("zz").error().is(BytesError::NotHex));
    QVERIFY(fromHex("0X00").error().is(BytesError::NotHex));
}

void BaseTest::fixedBytesKeepTheirSize()
{
    QVERIFY(fixedFromHex<Hash256>("0x01").error().is(BytesError::WrongLength));
    const std::string text = "0x" + std::string(64, '1');
    QCOMPARE(toHex(fixedFromHex<Hash256>(text)->view()), text);
}

void BaseTest::raoIsChecked()
{
    const Rao most(UINT64_MAX);
    QVERIFY(most.plus(Rao(1)).error().is(UnitError::Overflow));
    QVERIFY(Rao(1).minus(Rao(2)).error().is(UnitError::Underflow));
    QCOMPARE(Rao(5).minus(Rao(2))->value(), 3U);
    QCOMPARE(most.saturatingPlus(Rao(9)), most);
    QCOMPARE(Rao(1).saturatingMinus(Rao(2)), Rao(0));
}

void BaseTest::taoText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<quint64>("rao");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << "12" << quint64(12'000'000'000) << "12";
    QTest::newRow("point last") << "1." << quint64(1'000'000'000) << "1";
    QTest::newRow("point first") << ".5" << quint64(500'000'000) << "0.5";
    QTest::newRow("one rao") << "0.000000001" << quint64(1) << "0.000000001";
    QTest::newRow("largest") << "18446744073.709551615" << quint64(UINT64_MAX) << "18446744073.709551615";
}

void BaseTest::taoText()
{
    QFETCH(QString, typed);
    QFETCH(quint64, rao);
    QFETCH(QString, shown);
    const Result<Rao> amount = raoFromTaoText(typed.toStdString());
    QVERIFY(amount.has_value());
    QCOMPARE(amount->value(), rao);
    QCOMPARE(QString::fromStdString(taonaut::taoText(*amount)), shown);
}

void BaseTest::taoTextErrors()
{
    QVERIFY(raoFromTaoText("").error().is(TaoTextError::Empty));
    QVERIFY(raoFromTaoText(".").error().is(TaoTextError::Empty));
    QVERIFY(raoFromTaoText("1,5").error().is(TaoTextError::NotANumber));
    QVERIFY(raoFromTaoText("-1").error().is(TaoTextError::NotANumber));
    QVERIFY(raoFromTaoText("1.2.3").error().is(TaoTextError::NotANumber));
    QVERIFY(raoFromTaoText("1e9").error().is(TaoTextError::NotANumber));
    QVERIFY(raoFromTaoText("0.0000000000").error().is(TaoTextError::TooManyDecimals));
    QVERIFY(raoFromTaoText("18446744073.709551616").error().is(TaoTextError::TooLarge));
}

QTEST_GUILESS_MAIN(BaseTest)
#include "base_test.moc"
