// SPDX-License-Identifier: MIT
#include "core/crypto/ss58.hpp"
#include "format.hpp"

#include <QtTest>
#include <limits>

using namespace taonaut;

class FormatTest : public QObject {
    Q_OBJECT
private slots:
    void amountsAreExact_data();
    void amountsAreExact();
    void countsAreGrouped();
    void addressesKeepBothEnds();
    void foreignTextIsOneTamedLine();
};

void FormatTest::amountsAreExact_data()
{
    QTest::addColumn<quint64>("rao");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("shortest");
    const auto row = [](quint64 rao, const char* lead, const char* rest, const char* shortest) {
        QTest::newRow(lead) << rao << QString::fromUtf8(lead) << QString::fromUtf8(rest)
                            << QString::fromUtf8(shortest);
    };
    row(0, "0.000", "\u2009000\u2009000", "0");
    row(1, "0.000", "\u2009000\u2009001", "0.000000001");
    row(999'999'999, "0.999", "\u2009999\u2009999", "0.999999999");
    row(1'000'000'000, "1.000", "\u2009000\u2009000", "1");
    row(999'500'000'000, "999.500", "\u2009000\u2009000", "999.5");
    row(1'284'507'311'002, "1,284.507", "\u2009311\u2009002", "1,284.507311002");
    // Above 2^53 a double would round.
    row(9'007'199'254'740'993, "9,007,199.254", "\u2009740\u2009993", "9,007,199.254740993");
    row(std::numeric_limits<quint64>::max(), "18,446,744,073.709", "\u2009551\u2009615",
        "18,446,744,073.709551615");
}

void FormatTest::amountsAreExact()
{
    QFETCH(quint64, rao);
    const ui::AmountText text = ui::amountText(Rao(rao));
    QTEST(text.lead, "lead");
    QTEST(text.rest, "rest");
    QTEST(ui::amountShort(Rao(rao)), "shortest");
    QCOMPARE(ui::amountSentence(Rao(rao)), text.lead + text.rest);
}

void FormatTest::countsAreGrouped()
{
    QCOMPARE(ui::count(0), QString("0"));
    QCOMPARE(ui::count(999), QString("999"));
    QCOMPARE(ui::count(1'000), QString("1,000"));
    QCOMPARE(ui::count(9'214'388), QString("9,214,388"));
}

void FormatTest::addressesKeepBothEnds()
{
    const char* alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
    const AccountId account = crypto::decodeSs58(alice)->account;
    QCOMPARE(ui::address(account), QString(alice));
    QCOMPARE(ui::shortAddress(account), QString::fromUtf8("5GrwvaEF…oHGKutQY"));
    Hash256 hash;
    hash.bytes.fill(std::byte { 0xab });
    QCOMPARE(ui::shortHash(hash), QString::fromUtf8("0xababababab…ababababab"));
    QCOMPARE(ui::shortHex(bytesOf("abc")), QString("0x616263"));
}

void FormatTest::foreignTextIsOneTamedLine()
{
    QCOMPARE(ui::quoted("a\nb\tc\x01"), QString("abc"));
    QCOMPARE(ui::quoted("pay \u202Eevil\u202C \u2066now\u2069 \u200Fx"), QString("pay evil now x"));
    QCOMPARE(ui::quoted(std::string(10'000, 'x')).size(), 200);
    QCOMPARE(ui::quoted("bad utf8 \xff\xfe").contains(QChar(0)), false);
    QCOMPARE(ui::quoted("<img src=http://x>"), QString("<img src=http://x>")); // shown plain, never parsed
}

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
