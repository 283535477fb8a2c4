// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/crypto/error.hpp"
#include "core/crypto/rlp.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::crypto;

class RlpTest : public QObject {
    Q_OBJECT
private slots:
    void items_data();
    void items();
    void otherEncodingsAreRefused_data();
    void otherEncodingsAreRefused();
    void numbers();
    void deepListsAreRefused();
};

namespace {

RlpItem text(std::string_view letters)
{
    return RlpItem::string(bytesOf(letters));
}

} // namespace

void RlpTest::items_data()
{
    QTest::addColumn<RlpItem>("item");
    QTest::addColumn<QString>("encoded");
    const auto row = [](const char* name, const RlpItem& item, const QString& encoded) {
        QTest::newRow(name) << item << encoded;
    };
    row("text", text("dog"), "83646f67");
    row("list", RlpItem::list({ text("cat"), text("dog") }), "c88363617483646f67");
    row("nothing", text(""), "80");
    row("no items", RlpItem::list(), "c0");
    row("a byte below 128", text("\x7f"), "7f");
    row("a byte from 128", RlpItem::number(128), "8180");
    row("zero", RlpItem::number(0), "80");
    row("1024", RlpItem::number(1024), "820400");
    row("sets", RlpItem::list({ RlpItem::list(), RlpItem::list({ RlpItem::list() }) }), "c3c0c1c0");
    row("55 bytes", text(std::string(55, 'a')), "b7" + QString("61").repeated(55));
    row("56 bytes", text(std::string(56, 'a')), "b838" + QString("61").repeated(56));
    row("256 bytes", text(std::string(256, 'a')), "b90100" + QString("61").repeated(256));
    row("56 bytes of list", RlpItem::list(std::vector<RlpItem>(56, text("a"))),
        "f838" + QString("61").repeated(56));
}

void RlpTest::items()
{
    QFETCH(RlpItem, item);
    QFETCH(QString, encoded);
    QCOMPARE(QString::fromStdString(toBareHex(encodeRlp(item))), encoded);
    QVERIFY(decodeRlp(*fromHex(encoded.toStdString())) == item);
}

void RlpTest::otherEncodingsAreRefused_data()
{
    QTest::addColumn<QString>("encoded");
    QTest::newRow("nothing") << "";
    QTest::newRow("a small byte as a string") << "8100";
    QTest::newRow("a short length as a long one") << "b801ff";
    QTest::newRow("a length with a leading zero") << "b90038" + QString("61").repeated(56);
    QTest::newRow("a short list as a long one") << "f800";
    QTest::newRow("truncated text") << "8361";
    QTest::newRow("truncated length") << "b9";
    QTest::newRow("truncated list") << "c261";
    QTest::newRow("an item beyond its list") << "c183616161";
    QTest::newRow("a length beyond memory") << "bfffffffffffffffff";
    QTest::newRow("a second item") << "6161";
}

void RlpTest::otherEncodingsAreRefused()
{
    QFETCH(QString, encoded);
    const auto refused = decodeRlp(*fromHex(encoded.toStdString()));
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().is(CryptoError::BadRlp));
}

void RlpTest::numbers()
{
    QVERIFY(RlpItem::number(1024).toNumber() == Uint256::of(1024));
    QVERIFY(RlpItem::number(0).toNumber() == Uint256 {});
    for (const RlpItem& item : { RlpItem::list(), RlpItem::string(Bytes(1)), RlpItem::string(Bytes(33)) }) {
        const auto refused = item.toNumber();
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().is(CryptoError::BadRlp));
    }
}

void RlpTest::deepListsAreRefused()
{
    Bytes encoded;
    RlpItem item = RlpItem::list();
    for (int depth = 1; depth < 16; ++depth) {
        item = RlpItem::list({ item });
    }
    QVERIFY(decodeRlp(encodeRlp(item)) == item);
    QVERIFY(!decodeRlp(encodeRlp(RlpItem::list({ item }))));
}

QTEST_GUILESS_MAIN(RlpTest)
#include "rlp_test.moc"
