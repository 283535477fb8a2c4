// SPDX-License-Identifier: MIT
// Values to bytes, and every reason to refuse one.

#include "core/base/hex.hpp"
#include "core/metadata/value.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/metadata/value_types.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::metadata;
using namespace taonaut::tests;

namespace {

Value number(TypeId type, Uint128 magnitude, bool negative = false)
{
    return { type, Value::Number { magnitude, negative } };
}

Value list(TypeId type, const std::vector<Value>& members)
{
    Value::List result;
    for (const Value& member : members) {
        result.members.push_back({ {}, member });
    }
    return { type, std::move(result) };
}

Value point(Uint128 x, Uint128 y)
{
    return list(Point, { number(U8, x), number(U32, y) });
}

Value shape(std::string name, std::uint8_t index, const std::vector<Value>& members)
{
    return { Shape,
        Value::Choice { std::move(name), index, std::get<Value::List>(list(0, members).data).members } };
}

std::string encoded(const Value& value)
{
    const auto bytes = encodeValue(valueTypes(), value);
    return bytes ? toBareHex(*bytes) : bytes.error().text();
}

bool refuses(
    const Value& value, MetadataError reason, const std::string& detail, const ValueLimits& limits = {})
{
    const auto bytes = encodeValue(valueTypes(), value, limits);
    if (bytes || !bytes.error().is(reason) || bytes.error().detail() != detail) {
        qInfo("%s", bytes ? "accepted" : bytes.error().text().c_str());
        return false;
    }
    return true;
}

} // namespace

class EncodeValueTest : public QObject {
    Q_OBJECT

private slots:
    void bytesComeBack_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("hex");
        const auto row = [](const char* name, Known type, const std::string& hex) {
            QTest::newRow(name) << static_cast<int>(type) << QString::fromStdString(hex);
        };
        row("u8", U8, "ff");
        row("u128", U128, std::string(32, 'f'));
        row("i8", I8, "80");
        row("i16", I16, "0080");
        row("i16 positive", I16, "ff7f");
        row("i128", I128, std::string(30, '0') + "80");
        row("u256", U256, std::string(64, '1'));
        row("i256", I256, std::string(64, 'f'));
        row("bool", Flag, "01");
        row("str", Text, "0c41c3a4");
        row("char", Letter, "ffff1000");
        row("Vec<u8>", ByteList, "0c010203");
        row("[u8; 3]", ByteArray, "010203");
        row("Vec<u32>", NumberList, "080100000002000000");
        row("[u32; 2]", Numbers, "0100000002000000");
        row("Vec<()>", EmptyList, "28");
        row("structure", Point, "0501000000");
        row("case", Shape, "020501000000");
        row("case without fields", Shape, "07");
        row("compact", CompactU32, "feffffff");
        row("large compact", CompactU32, "03ffffffff");
        row("compact structure", CompactWrapped, "04");
        row("compact nothing", CompactEmpty, "");
        row("bits", BitsOfBytes, "24ff01");
        row("bits of words", BitsOfWords, "84ffffffff01000000");
        row("bits, high first", HighBits, "0c00e0");
        row("nest", Nest, "0804000400");
        row("tuple", Mixed, "0501");
        row("options", OptionOption, "010101000000");
        row("same names", Doubled, "0102");
        row("everything", Everything, "0501000000020502000000" + std::string(64, 'a') + "084142");
    }
    void bytesComeBack()
    {
        QFETCH(int, type);
        QFETCH(QString, hex);
        const TypeRegistry types = valueTypes();
        const Bytes bytes = *fromHex(hex.toStdString());
        scale::Decoder in(bytes);
        const auto value = decodeValue(types, static_cast<TypeId>(type), in);
        QVERIFY2(value && in.finish(), value ? "" : value.error().text().c_str());
        QCOMPARE(QString::fromStdString(encoded(*value)), hex);
    }

    void namesMayBeLeftOut()
    {
        QCOMPARE(encoded(point(5, 1)), std::string("0501000000"));
        QCOMPARE(encoded(shape("", 2, { point(5, 1) })), std::string("020501000000"));
        QCOMPARE(encoded(shape("Dot", 7, {})), std::string("07"));
    }

    void appendsToAnEncoder()
    {
        scale::Encoder out;
        out.u8(9);
        QVERIFY(encodeValue(valueTypes(), number(U8, 1), out));
        QVERIFY(!encodeValue(valueTypes(), point(256, 1), out));
        QCOMPARE(toBareHex(out.view()), std::string("0901"));
    }

    void range()
    {
        QVERIFY(refuses(number(U8, 256), MetadataError::OutOfRange, "256 is no u8"));
        QVERIFY(refuses(number(U8, 1, true), MetadataError::OutOfRange, "-1 is no u8"));
        QVERIFY(refuses(number(U8, 0, true), MetadataError::OutOfRange, "-0 is no u8"));
        QVERIFY(refuses(number(I8, 128), MetadataError::OutOfRange, "128 is no i8"));
        QVERIFY(refuses(number(I8, 129, true), MetadataError::OutOfRange, "-129 is no i8"));
        QVERIFY(refuses(number(I8, 0, true), MetadataError::OutOfRange, "-0 is no i8"));
        QVERIFY(refuses(
            number(CompactU32, Uint128 { 1 } << 32), MetadataError::OutOfRange, "4294967296 is no u32"));
        QVERIFY(refuses(
            number(CompactWrapped, Uint128 { 1 } << 32), MetadataError::OutOfRange, "4294967296 is no u32"));
        QCOMPARE(encoded(number(I8, 128, true)), std::string("80"));
        QCOMPARE(encoded(number(I128, Uint128 { 1 } << 127, true)), std::string(30, '0') + "80");
        const Uint128 all = ~Uint128 { 0 };
        QVERIFY(refuses(number(I128, all), MetadataError::OutOfRange,
            "340282366920938463463374607431768211455 is no i128"));
        QCOMPARE(encoded(number(U128, all)), std::string(32, 'f'));
        QVERIFY(refuses(number(Letter, 0xD800), MetadataError::BadCharacter, "55296"));
        QVERIFY(refuses(number(Letter, 65, true), MetadataError::BadCharacter, "-65"));
    }

    void kindsAndTypes()
    {
        QVERIFY(refuses({ U8, true }, MetadataError::WrongKind, "bool instead of number"));
        QVERIFY(refuses({ Text, Bytes(1) }, MetadataError::WrongKind, "bytes instead of text"));
        QVERIFY(refuses({ ByteList, std::string("a") }, MetadataError::WrongKind, "text instead of bytes"));
        QVERIFY(refuses({ Shape, Value::List {} }, MetadataError::WrongKind, "list instead of choice"));
        QVERIFY(refuses({ Point, Value::Choice {} }, MetadataError::WrongKind, "choice instead of list"));
        QVERIFY(refuses({ Flag, Value::Bits {} }, MetadataError::WrongKind, "bits instead of bool"));
        QVERIFY(refuses({ BitsOfBytes, true }, MetadataError::WrongKind, "bool instead of bits"));
        QVERIFY(
            refuses(list(NumberList, { number(U8, 1) }), MetadataError::WrongType, "[0]: 0 instead of 1"));
        QVERIFY(refuses({ 9'999, true }, MetadataError::UnknownType, "9999"));
        QVERIFY(refuses(number(CompactPoint, 1), MetadataError::BadCompact, ""));
        QVERIFY(refuses({ BitsOfFlags, Value::Bits {} }, MetadataError::BadBitStore, ""));
    }

    void members()
    {
        QVERIFY(refuses(list(Point, { number(U8, 1) }), MetadataError::MissingMember, "y"));
        QVERIFY(refuses(list(Point, { number(U8, 1), number(U32, 1), number(U8, 1) }),
            MetadataError::UnexpectedMember, "2"));
        Value renamed = point(1, 1);
        std::get<Value::List>(renamed.data).members[1].name = "z";
        QVERIFY(refuses(renamed, MetadataError::MissingMember, "y: instead there is z"));
        QVERIFY(refuses(shape("At", 2, { point(1, Uint128 { 1 } << 32) }), MetadataError::OutOfRange,
            "At.point.y: 4294967296 is no u32"));
        QVERIFY(refuses(shape("At", 2, {}), MetadataError::MissingMember, "At.point"));
        QVERIFY(refuses(shape("Dot", 7, { point(1, 1) }), MetadataError::UnexpectedMember, "Dot: 0"));
        QVERIFY(refuses(shape("Dot", 2, {}), MetadataError::UnknownCase, "Dot 2"));
        QVERIFY(refuses(shape("", 3, {}), MetadataError::UnknownCase, " 3"));
        Value tuple = list(Mixed, { number(U8, 1), { Flag, true } });
        std::get<Value::List>(tuple.data).members[0].name = "a";
        QVERIFY(refuses(tuple, MetadataError::UnexpectedMember, "[0]: a"));
    }

    void lengths()
    {
        QVERIFY(refuses(list(Numbers, { number(U32, 1) }), MetadataError::WrongLength, "1 instead of 2"));
        QVERIFY(refuses(list(Mixed, {}), MetadataError::WrongLength, "0 instead of 2"));
        QVERIFY(refuses({ ByteArray, Bytes(4) }, MetadataError::WrongLength, "4 instead of 3"));
        QVERIFY(refuses({ U256, Bytes(31) }, MetadataError::WrongLength, "31 instead of 32"));
        QVERIFY(refuses(list(CompactEmpty, { number(U8, 1) }), MetadataError::WrongLength, "1 instead of 0"));
        QVERIFY(refuses(
            { BitsOfBytes, Value::Bits { 9, Bytes(1) } }, MetadataError::WrongLength, "1 instead of 2"));
        QVERIFY(refuses({ BitsOfBytes, Value::Bits { 1, *fromHex("02") } }, MetadataError::BadPadding, ""));
        QVERIFY(refuses({ BitsOfBytes, Value::Bits { std::size_t { 1 } << 32, {} } },
            MetadataError::ValueTooLarge, "4294967296 bits"));
        QVERIFY(refuses({ Text, std::string("\xff") }, MetadataError::BadText, ""));
        QVERIFY(refuses({ Text, std::string((1U << 20) + 1, 'a') }, MetadataError::ValueTooLarge,
            "1048577 bytes of text"));
    }

    // What could not be read again is not written.
    void limits()
    {
        Value nest = list(Nest, {});
        for (int i = 1; i < 64; ++i) {
            nest = list(Nest, { nest });
        }
        QVERIFY(encodeValue(valueTypes(), nest));
        std::string path;
        for (int i = 0; i < 64; ++i) {
            path += "[0]";
        }
        QVERIFY(refuses(list(Nest, { nest }), MetadataError::NestedTooDeep, path));
        QVERIFY(encodeValue(valueTypes(), point(1, 1), { 2, 3 }));
        QVERIFY(refuses(point(1, 1), MetadataError::ValueTooLarge, "y", { 2, 2 }));
        QVERIFY(refuses(point(1, 1), MetadataError::NestedTooDeep, "x", { 1, 3 }));
    }
};

QTEST_GUILESS_MAIN(EncodeValueTest)
#include "encode_value_test.moc"
