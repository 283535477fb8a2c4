// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <QtTest>

using namespace taonaut;
using scale::DecodeError;
using scale::Decoder;
using scale::Encoder;

class ScaleTest : public QObject {
    Q_OBJECT
private slots:
    void compactForms_data();
    void compactForms();
    void compactMustBeShortest();
    void compactMustFitItsType();
    void countsAreCheckedBeforeAllocation();
    void firstErrorStays();
    void trailingBytesAreAnError();
    void tagsAndText();
};

void ScaleTest::compactForms_data()
{
    QTest::addColumn<quint64>("value");
    QTest::addColumn<QString>("hex");
    QTest::newRow("0") << quint64(0) << "0x00";
    QTest::newRow("63") << quint64(63) << "0xfc";
    QTest::newRow("64") << quint64(64) << "0x0101";
    QTest::newRow("16383") << quint64(16383) << "0xfdff";
    QTest::newRow("16384") << quint64(16384) << "0x02000100";
    QTest::newRow("2^30-1") << quint64((1U << 30) - 1) << "0xfeffffff";
    QTest::newRow("2^30") << quint64(1U << 30) << "0x0300000040";
    QTest::newRow("1 TAO") << quint64(1'000'000'000) << "0x02286bee";
    QTest::newRow("2^64-1") << quint64(UINT64_MAX) << "0x13ffffffffffffffff";
}

void ScaleTest::compactForms()
{
    QFETCH(quint64, value);
    QFETCH(QString, hex);
    QCOMPARE(QString::fromStdString(toHex(Encoder().compact(value).view())), hex);
    const Bytes bytes = *fromHex(hex.toStdString());
    Decoder in(bytes);
    QCOMPARE(in.compact<std::uint64_t>(), value);
    QVERIFY(in.finish().has_value());
}

void ScaleTest::compactMustBeShortest()
{
    for (const char* hex : { "0x0100", "0x02000000", "0x0300000000", "0x070000004000" }) {
        const Bytes bytes = *fromHex(hex);
        Decoder in(bytes);
        in.compact<std::uint64_t>();
        QVERIFY2(in.finish().error().is(DecodeError::NotCanonical), hex);
    }
}

void ScaleTest::compactMustFitItsType()
{
    const Bytes bytes = *fromHex("0x0101");
    Decoder in(bytes);
    QCOMPARE(in.compact<std::uint8_t>(), 64);
    const Bytes large = *fromHex("0x13ffffffffffffffff");
    Decoder tooSmall(large);
    tooSmall.compact<std::uint32_t>();
    QVERIFY(tooSmall.status().error().is(DecodeError::OutOfRange));
}

void ScaleTest::countsAreCheckedBeforeAllocation()
{
    const Bytes bytes = *fromHex("0xfeffffff00");
    Decoder in(bytes);
    QCOMPARE(in.count(1), std::size_t(0));
    QVERIFY(in.status().error().is(DecodeError::TooMany));
    Decoder limited(bytes);
    QCOMPARE(limited.count(0, 10), std::size_t(0));
    QVERIFY(limited.status().error().is(DecodeError::TooMany));
}

void ScaleTest::firstErrorStays()
{
    const Bytes bytes = *fromHex("0x02");
    Decoder in(bytes);
    in.boolean();
    in.u64();
    QVERIFY(in.finish().error().is(DecodeError::BadBool));
    Decoder shortInput(bytes);
    QCOMPARE(shortInput.u32(), 0U);
    QVERIFY(shortInput.finish().error().is(DecodeError::UnexpectedEnd));
}

void ScaleTest::trailingBytesAreAnError()
{
    const Bytes bytes = *fromHex("0x0001");
    Decoder in(bytes);
    in.u8();
    QVERIFY(in.status().has_value());
    QVERIFY(in.finish().error().is(DecodeError::TrailingBytes));
}

void ScaleTest::tagsAndText()
{
    const Bytes tag = *fromHex("0x02");
    Decoder option(tag);
    option.option();
    QVERIFY(option.status().error().is(DecodeError::BadTag));

    const Bytes text = Encoder().text("τ").take();
    Decoder good(text);
    QCOMPARE(good.text(), std::string("τ"));
    for (const char* hex : { "0x04ff", "0x08c080", "0x0ceda080", "0x10f4908080", "0x04c3" }) {
        const Bytes bytes = *fromHex(hex);
        Decoder bad(bytes);
        bad.text();
        QVERIFY2(bad.status().error().is(DecodeError::BadText), hex);
    }
}

QTEST_GUILESS_MAIN(ScaleTest)
#include "scale_test.moc"
