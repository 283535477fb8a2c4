// SPDX-License-Identifier: MIT
// The JSON form of values, both ways, and the line of text.

#include "core/base/hex.hpp"
#include "core/metadata/value_json.hpp"
#include "core/metadata/value_text.hpp"
#include "core/scale/decoder.hpp"
#include "tests/unit/metadata/value_types.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::metadata;
using namespace taonaut::tests;

namespace {

QString lineOf(TypeId type, const std::string& hex, const ValueTextOptions& options = {})
{
    const TypeRegistry types = valueTypes();
    const Bytes bytes = *fromHex(hex);
    const auto tree = ValueTree::readWhole(types, type, bytes);
    return tree ? QString::fromStdString(valueText(tree->root(), options)) : QStringLiteral("refused");
}

bool refuses(TypeId type, const char* json, MetadataError reason, const std::string& detail)
{
    const auto value = fromJson(valueTypes(), type, json);
    if (value || !value.error().is(reason) || value.error().detail() != detail) {
        qInfo("%s", value ? "accepted" : value.error().text().c_str());
        return false;
    }
    return true;
}

} // namespace

class ValueJsonTest : public QObject {
    Q_OBJECT

private slots:
    void bothWays_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("hex");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char* name, Known type, const std::string& hex, const char* json, const char* text) {
                  QTest::newRow(name) << static_cast<int>(type) << QString::fromStdString(hex)
                                      << QString(json) << QString(text);
              };
        const std::string account(64, 'a');
        const std::string high = std::string(30, '0') + "80";
        row("bool", Flag, "01", "true", "true");
        row("u8", U8, "ff", "255", "255");
        row("i16", I16, "feff", "-2", "-2");
        row("2^53 - 1", U128, "ffffffffffff1f000000000000000000", "9007199254740991", "9007199254740991");
        row("2^53", U128, "00000000000020000000000000000000", "\"9007199254740992\"", "9007199254740992");
        row("i128", I128, high, "\"-170141183460469231731687303715884105728\"",
            "-170141183460469231731687303715884105728");
        row("u256 small", U256, "07" + std::string(62, '0'), "7", "7");
        row("u256", U256, std::string(64, 'f'),
            "\"115792089237316195423570985008687907853269984665640564039457584007913129639935\"",
            "115792089237316195423570985008687907853269984665640564039457584007913129639935");
        row("i256", I256, std::string(64, 'f'), "-1", "-1");
        row("i256 lowest", I256, std::string(62, '0') + "80",
            "\"-57896044618658097711785492504343953926634992332820282019728792003956564819968\"",
            "-57896044618658097711785492504343953926634992332820282019728792003956564819968");
        row("char", Letter, "e4000000", "\"ä\"", "'ä'");
        row("char control", Letter, "0a000000", "\"\\u000a\"", "'\\n'");
        row("str", Text, "1422005c0a01", "\"\\\"\\u0000\\\\\\u000a\\u0001\"", "\"\\\"\\u{0}\\\\\\n\\u{1}\"");
        row("str of many bytes", Text, "24c3a4e282acf09f9880", "\"ä€😀\"", "\"ä€😀\"");
        row("bytes", ByteList, "0c0a0b0c", "\"0x0a0b0c\"", "0x0a0b0c");
        row("no bytes", ByteList, "00", "\"0x\"", "0x");
        row("array of bytes", ByteArray, "010203", "\"0x010203\"", "0x010203");
        row("list", NumberList, "080100000002000000", "[1,2]", "[1, 2]");
        row("array", Numbers, "0100000002000000", "[1,2]", "[1, 2]");
        row("tuple", Mixed, "0501", "[5,true]", "(5, true)");
        row("nothing", Empty, "", "{}", "()");
        row("many nothings", EmptyList, "08", "[{},{}]", "[(), ()]");
        row("structure", Point, "0501000000", "{\"x\":5,\"y\":1}", "{ x: 5, y: 1 }");
        row("same names", Doubled, "0102", "[1,2]", "(x: 1, x: 2)");
        row("case", Shape, "020501000000", "{\"At\":{\"point\":{\"x\":5,\"y\":1}}}",
            "At { point: { x: 5, y: 1 } }");
        row("case without fields", Shape, "07", "\"Dot\"", "Dot");
        row("compact", CompactU32, "04", "1", "1");
        row("compact structure", CompactWrapped, "04", "1", "1");
        row("compact nothing", CompactEmpty, "", "[]", "()");
        row("bits", BitsOfBytes, "240b01", "\"0b110100001\"", "0b110100001");
        row("no bits", BitsOfBytes, "00", "\"0b\"", "0b");
        row("bits, high first", HighBits, "24800b", "\"0b000010111\"", "0b000010111");
        row("account", Account, account, ("\"0x" + account + "\"").c_str(), ("0x" + account).c_str());
        row("none", OptionNumber, "00", "null", "None");
        row("some", OptionNumber, "0105000000", "5", "Some(5)");
        row("none of option", OptionOption, "00", "null", "None");
        row("some none", OptionOption, "0100", "{\"Some\":null}", "Some(None)");
        row("some some", OptionOption, "010105000000", "{\"Some\":5}", "Some(Some(5))");
        row("some wrapped none", OptionWrappedOption, "0100", "{\"Some\":null}", "Some(None)");
        row("some wrapped some", OptionWrappedOption, "010105000000", "{\"Some\":5}", "Some(Some(5))");
        row("label", Labels, "00", "\"A\"", "A");
        row("second of a name", Labels, "0105", "{\"#1\":{\"x\":5}}", "A { x: 5 }");
        row("like a label", Labels, "02", "\"#2\"", "#0");
        row("two without names", Labels, "030501000000", "{\"Two\":[5,1]}", "Two(5, 1)");
        row("one without name", Labels, "0405", "{\"One\":5}", "One(5)");
    }
    void bothWays()
    {
        QFETCH(int, type);
        QFETCH(QString, hex);
        QFETCH(QString, json);
        QFETCH(QString, text);
        const TypeRegistry types = valueTypes();
        const Bytes bytes = *fromHex(hex.toStdString());
        const auto tree = ValueTree::readWhole(types, static_cast<TypeId>(type), bytes);
        QVERIFY2(tree, tree ? "" : tree.error().text().c_str());
        QCOMPARE(QString::fromStdString(toJson(tree->root())), json);
        QCOMPARE(QString::fromStdString(valueText(tree->root())), text);
        const auto value = fromJson(types, static_cast<TypeId>(type), json.toStdString());
        QVERIFY2(value, value ? "" : value.error().text().c_str());
        QVERIFY(*value == toValue(tree->root()));
        QCOMPARE(QString::fromStdString(*toJson(types, *value)), json);
        QCOMPARE(QString::fromStdString(*valueText(types, *value)), text);
        QCOMPARE(QString::fromStdString(toBareHex(*encodeValue(types, *value))), hex);
    }

    void otherSpellings()
    {
        const TypeRegistry types = valueTypes();
        const auto hexOf = [&](TypeId type, const char* json) {
            const auto value = fromJson(types, type, json);
            return value ? toBareHex(*encodeValue(types, *value)) : value.error().text();
        };
        QCOMPARE(hexOf(U32, "\"7\""), std::string("07000000"));
        QCOMPARE(hexOf(I16, "\"-2\""), std::string("feff"));
        QCOMPARE(hexOf(U128, "18446744073709551615"), "ffffffffffffffff" + std::string(16, '0'));
        QCOMPARE(hexOf(ByteList, "\"0xAB\""), std::string("04ab"));
        QCOMPARE(hexOf(Point, " { \"y\" : 1 , \"x\" : 5 } "), std::string("0501000000"));
    }

    void refusals()
    {
        QVERIFY(refuses(U8, "{", MetadataError::BadJson, "not JSON"));
        QVERIFY(refuses(U8, "1 2", MetadataError::BadJson, "not JSON"));
        QVERIFY(refuses(Point, "{\"x\":1,\"y\":1,\"x\":2}", MetadataError::BadJson, "not JSON"));
        for (const char* wrong : { "1.0", "1e2", "null", "\"\"", "\"-\"", "\"07\"", "\"-0\"", "\"+1\"",
                 "\"0x1\"", "18446744073709551616", "true", "[1]" }) {
            QVERIFY2(refuses(U8, wrong, MetadataError::BadJson, "an integer expected"), wrong);
        }
        QVERIFY(refuses(U8, "256", MetadataError::OutOfRange, "256 is no u8"));
        QVERIFY(refuses(U128, "\"340282366920938463463374607431768211456\"", MetadataError::OutOfRange,
            "340282366920938463463374607431768211456"));
        QVERIFY(refuses(U256, "-1", MetadataError::OutOfRange, "1"));
        const std::string half
            = "57896044618658097711785492504343953926634992332820282019728792003956564819968";
        QVERIFY(refuses(I256, ("\"" + half + "\"").c_str(), MetadataError::OutOfRange, half));
        QVERIFY(refuses(Flag, "1", MetadataError::BadJson, "true or false expected"));
        QVERIFY(refuses(Text, "1", MetadataError::BadJson, "a string expected"));
        QVERIFY(refuses(Letter, "\"ab\"", MetadataError::BadJson, "a string of one character expected"));
        QVERIFY(refuses(Letter, "\"\"", MetadataError::BadJson, "a string of one character expected"));
        QVERIFY(refuses(ByteList, "\"ab\"", MetadataError::BadJson, "0x and hex expected"));
        QVERIFY(refuses(ByteList, "\"0xa\"", MetadataError::BadJson, "0x and hex expected"));
        QVERIFY(refuses(ByteList, "[1]", MetadataError::BadJson, "0x and hex expected"));
        QVERIFY(refuses(ByteArray, "\"0x01\"", MetadataError::WrongLength, "1 instead of 3"));
        QVERIFY(refuses(BitsOfBytes, "\"012\"", MetadataError::BadJson, "0b and digits 0 and 1 expected"));
        QVERIFY(refuses(BitsOfBytes, "\"0b2\"", MetadataError::BadJson, "0b and digits 0 and 1 expected"));
        QVERIFY(refuses(BitsOfFlags, "\"0b1\"", MetadataError::BadBitStore, ""));
        QVERIFY(refuses(CompactPoint, "1", MetadataError::BadCompact, ""));
        QVERIFY(refuses(9999, "1", MetadataError::UnknownType, "9999"));
    }

    void refusedParts()
    {
        QVERIFY(refuses(NumberList, "{}", MetadataError::BadJson, "a list expected"));
        QVERIFY(refuses(NumberList, "[1,\"a\"]", MetadataError::BadJson, "[1]: an integer expected"));
        QVERIFY(refuses(Numbers, "[1]", MetadataError::WrongLength, "1 instead of 2"));
        QVERIFY(refuses(Mixed, "[1,true,1]", MetadataError::WrongLength, "3 instead of 2"));
        QVERIFY(refuses(CompactEmpty, "[1]", MetadataError::WrongLength, "1 instead of 0"));
        QVERIFY(refuses(Doubled, "[1]", MetadataError::WrongLength, "1 instead of 2"));
        QVERIFY(refuses(Point, "[1,2]", MetadataError::BadJson, "an object expected"));
        QVERIFY(refuses(Point, "{\"x\":1}", MetadataError::MissingMember, "y"));
        QVERIFY(refuses(Point, "{\"x\":1,\"y\":2,\"z\":3}", MetadataError::UnexpectedMember, "z"));
        QVERIFY(refuses(Shape, "{\"At\":{\"point\":{\"x\":1,\"y\":-1}}}", MetadataError::OutOfRange,
            "At.point.y: -1 is no u32"));
        QVERIFY(refuses(Shape, "\"Line\"", MetadataError::UnknownCase, "Line"));
        QVERIFY(refuses(Shape, "\"At\"", MetadataError::BadJson, "At: the fields of the case expected"));
        QVERIFY(
            refuses(Shape, "{\"Dot\":{}}", MetadataError::BadJson, "Dot: a case without fields is its name"));
        QVERIFY(refuses(
            Shape, "{}", MetadataError::BadJson, "the name of a case or an object with one expected"));
        QVERIFY(refuses(OptionOption, "5", MetadataError::BadJson, "null or an object with Some expected"));
        QVERIFY(refuses(Labels, "\"#1\"", MetadataError::BadJson, "A: the fields of the case expected"));
        QVERIFY(refuses(Labels, "\"#0\"", MetadataError::UnknownCase, "#0"));
        std::string deep;
        for (int i = 0; i < 64; ++i) {
            deep += "[0]";
        }
        const std::string lists = std::string(65, '[') + std::string(65, ']');
        QVERIFY(refuses(Nest, lists.c_str(), MetadataError::NestedTooDeep, deep));
        const std::string many = std::string(100000, '[') + std::string(100000, ']');
        QVERIFY(refuses(Nest, many.c_str(), MetadataError::NestedTooDeep, deep));
    }

    void endlessStructure()
    {
        const Metadata metadata = smallMetadata();
        std::string json = "1";
        for (int i = 0; i < 70; ++i) {
            json = "{\"again\":" + json + "}";
        }
        QVERIFY(fromJson(metadata.types, Itself, json).error().is(MetadataError::NestedTooDeep));
    }

    void accountsAsTheCallerShowsThem()
    {
        ValueTextOptions options;
        options.account = [](ByteView account) { return "<" + toBareHex(account.first(2)) + ">"; };
        QCOMPARE(lineOf(Account, std::string(64, 'a'), options), QStringLiteral("<aaaa>"));
        QCOMPARE(lineOf(AccountBytes, std::string(64, 'a'), options), "0x" + QString(64, 'a'));
    }

    void cutLines()
    {
        ValueTextOptions options;
        options.limit = 8;
        QCOMPARE(lineOf(ByteList, "0c010203", options), QStringLiteral("0x010203"));
        QCOMPARE(lineOf(ByteList, "1001020304", options), QStringLiteral("0x010…"));
        QCOMPARE(lineOf(NumberList, "0c010000000200000003000000", options), QStringLiteral("[1, 2…"));
        QCOMPARE(lineOf(Text, "18c3a4c3a4c3a4", options), QStringLiteral("\"äää\""));
        QCOMPARE(lineOf(Text, "20c3a4c3a4c3a4c3a4", options), QStringLiteral("\"ää…"));
        options.limit = 2;
        QCOMPARE(lineOf(ByteList, "0c010203", options), QString());
    }

    void nothingThatDisturbs()
    {
        QCOMPARE(lineOf(Text, "0ce280ae"), QString("\"\\u{202e}\""));
        QCOMPARE(lineOf(Text, "0ce281a6"), QString("\"\\u{2066}\""));
        QCOMPARE(lineOf(Text, "08c285"), QString("\"\\u{85}\""));
        QCOMPARE(lineOf(Text, "0427"), QString("\"\\'\""));
    }
};

QTEST_GUILESS_MAIN(ValueJsonTest)
#include "value_json_test.moc"
