// SPDX-License-Identifier: MIT
// The example of EIP-712, every kind of value, and what is refused.

#include "core/base/hex.hpp"
#include "core/wallet/typed_data.hpp"
#include "core/wallet/typed_value.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::wallet;
using nlohmann::json;

class TypedDataTest : public QObject {
    Q_OBJECT
private slots:
    void publishedExample();
    void theDomainMakesItsOwnType();
    void values_data();
    void values();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void listsHaveTheirLength();
    void membersMustBeThoseOfTheType();
    void typesMustBeKnown();
    void typesThatReferToThemselves();
    void documentsMustBeWhole_data();
    void documentsMustBeWhole();
};

namespace {

using enum TypedDataError;

#define COMPARE_REASON(result, reason)                                                                       \
    do {                                                                                                     \
        const auto refused = (result);                                                                       \
        QVERIFY(!refused.has_value());                                                                       \
        QVERIFY2(refused.error().is(reason), refused.error().text().c_str());                                \
    } while (false)

json mail()
{
    return json::parse(R"({
        "types": {
            "EIP712Domain": [{"name": "name", "type": "string"}, {"name": "version", "type": "string"},
                {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
            "Person": [{"name": "name", "type": "string"}, {"name": "wallet", "type": "address"}],
            "Mail": [{"name": "from", "type": "Person"}, {"name": "to", "type": "Person"},
                {"name": "contents", "type": "string"}]
        },
        "primaryType": "Mail",
        "domain": {"name": "Ether Mail", "version": "1", "chainId": 1,
            "verifyingContract": "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
        "message": {
            "from": {"name": "Cow", "wallet": "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},
            "to": {"name": "Bob", "wallet": "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"},
            "contents": "Hello, Bob!"
        }
    })");
}

Result<TypedDataHashes> hashesOf(const json& document)
{
    return hashTypedData(document.dump());
}

} // namespace

void TypedDataTest::publishedExample()
{
    const auto hashes = hashesOf(mail());
    QCOMPARE(toBareHex(hashes->domainSeparator.view()),
        std::string("f2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f"));
    QCOMPARE(toBareHex(hashes->structHash.view()),
        std::string("c52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e"));
    QCOMPARE(toBareHex(hashes->digest.view()),
        std::string("be609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"));
    QVERIFY(hashes->chainId == std::uint64_t { 1 });
}

void TypedDataTest::theDomainMakesItsOwnType()
{
    json document = mail();
    const auto stated = hashesOf(document);
    document["types"].erase("EIP712Domain");
    QVERIFY(hashesOf(document)->domainSeparator == stated->domainSeparator);
    document["domain"].erase("chainId");
    const auto noChain = hashesOf(document);
    QVERIFY(noChain->domainSeparator != stated->domainSeparator);
    QVERIFY(!noChain->chainId);
    document["domain"]["colour"] = "blue";
    COMPARE_REASON(hashesOf(document), UnknownMember);
}

void TypedDataTest::values_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    const QString zeros(64, '0');
    const QString ones(64, 'f');
    const auto row = [](const QString& type, const QString& value, const QString& word) {
        QTest::newRow(qPrintable(type + " " + value)) << type << value << word;
    };
    row("uint8", "255", zeros.left(62) + "ff");
    row("uint256", "\"115792089237316195423570985008687907853269984665640564039457584007913129639935\"",
        ones);
    row("uint256", "\"0x1\"", zeros.left(63) + "1");
    row("uint64", "18446744073709551615", zeros.left(48) + "ffffffffffffffff");
    row("int8", "-128", ones.left(62) + "80");
    row("int8", "127", zeros.left(62) + "7f");
    row("int256", "\"-1\"", ones);
    row("int16", "\"-0\"", zeros);
    row("bool", "true", zeros.left(63) + "1");
    row("bool", "false", zeros);
    row("bytes3", "\"0xAABBcc\"", "aabbcc" + zeros.left(58));
    row("address", "\"0x00000000000000000000000000000000000000ff\"", zeros.left(62) + "ff");
    row("bytes", "\"0x\"", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    row("string", "\"\"", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
}

void TypedDataTest::values()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(QString, word);
    const auto made = encodedAtom(type.toStdString(), json::parse(value.toStdString()));
    QVERIFY2(made.has_value(), made ? "" : made.error().text().c_str());
    QCOMPARE(QString::fromStdString(toBareHex(made->view())), word);
}

void TypedDataTest::badValuesAreRefused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto row = [](const QString& type, const QString& value) {
        QTest::newRow(qPrintable(type + " " + value)) << type << value;
    };
    row("uint8", "256");
    row("uint8", "-1");
    row("uint8", "1.0");
    row("uint8", "\"\"");
    row("uint8", "\"0x\"");
    row("uint8", "\"0x100\"");
    row("uint8", "null");
    row("uint256", "\"115792089237316195423570985008687907853269984665640564039457584007913129639936\"");
    row("int8", "128");
    row("int8", "-129");
    row("int8", "\"--1\"");
    row("bool", "1");
    row("bool", "\"true\"");
    row("bytes3", "\"0xaabb\"");
    row("bytes3", "\"aabbcc\"");
    row("bytes", "\"0xa\"");
    row("bytes", "[]");
    row("address", "\"0x00\"");
    row("address", "\"0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed\"");
    row("string", "5");
}

void TypedDataTest::badValuesAreRefused()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    COMPARE_REASON(encodedAtom(type.toStdString(), json::parse(value.toStdString())), BadValue);
}

void TypedDataTest::listsHaveTheirLength()
{
    json document = mail();
    document["types"]["Mail"].push_back({ { "name", "numbers" }, { "type", "uint8[2][]" } });
    document["message"]["numbers"] = json::parse("[[1, 2], [3, 4]]");
    const auto two = hashesOf(document);
    QVERIFY(two.has_value());
    document["message"]["numbers"] = json::array();
    QVERIFY(hashesOf(document)->structHash != two->structHash);
    for (const char* bad : { "[[1, 2], [3]]", "[1, 2]", "{}", "null", "[[1, 2, 3]]" }) {
        document["message"]["numbers"] = json::parse(bad);
        COMPARE_REASON(hashesOf(document), BadValue);
    }
}

void TypedDataTest::membersMustBeThoseOfTheType()
{
    json missing = mail();
    missing["message"]["from"].erase("name");
    COMPARE_REASON(hashesOf(missing), MissingMember);
    json unread = mail();
    unread["message"]["amount"] = 5;
    COMPARE_REASON(hashesOf(unread), UnknownMember);
    json noObject = mail();
    noObject["message"]["to"] = nullptr;
    COMPARE_REASON(hashesOf(noObject), BadValue);
}

void TypedDataTest::typesMustBeKnown()
{
    json primary = mail();
    primary["primaryType"] = "Letter";
    COMPARE_REASON(hashesOf(primary), UnknownType);
    for (const char* type : { "Persons", "uint", "uint7", "uint264", "uint08", "int0", "bytes0", "bytes33",
             "uint8]", "" }) {
        json member = mail();
        member["types"]["Mail"][2]["type"] = type;
        COMPARE_REASON(hashesOf(member), UnknownType);
    }
}

void TypedDataTest::typesThatReferToThemselves()
{
    json document = json::parse(R"({"types": {"Node": [{"name": "next", "type": "Node[]"}]},
        "primaryType": "Node", "domain": {}, "message": {"next": [{"next": []}]}})");
    QVERIFY(hashesOf(document).has_value());
    json deep = json::parse(R"({"next": []})");
    for (int i = 0; i < 20; ++i) {
        deep = json { { "next", json::array({ deep }) } };
    }
    document["message"] = deep;
    COMPARE_REASON(hashesOf(document), TooDeep);
}

void TypedDataTest::documentsMustBeWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("no JSON") << "{";
    QTest::newRow("a list") << "[]";
    for (const char* part : { "types", "primaryType", "domain", "message" }) {
        json document = mail();
        document.erase(part);
        QTest::newRow(part) << QString::fromStdString(document.dump());
    }
    json types = mail();
    types["types"]["Mail"] = 5;
    QTest::newRow("a type as a number") << QString::fromStdString(types.dump());
    types["types"]["Mail"] = json::parse(R"([{"name": "x"}])");
    QTest::newRow("a member without a type") << QString::fromStdString(types.dump());
    json large = mail();
    large["message"]["contents"] = std::string(std::size_t { 256 } << 10, 'a');
    QTest::newRow("too large") << QString::fromStdString(large.dump());
}

void TypedDataTest::documentsMustBeWhole()
{
    QFETCH(QString, text);
    COMPARE_REASON(hashTypedData(text.toStdString()), BadJson);
}

QTEST_GUILESS_MAIN(TypedDataTest)
#include "typed_data_test.moc"
