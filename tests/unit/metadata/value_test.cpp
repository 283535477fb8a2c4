// SPDX-License-Identifier: MIT
// Values read with nothing but metadata.

#include "core/base/hex.hpp"
#include "core/metadata/value.hpp"
#include "core/scale/decoder.hpp"
#include "tests/unit/metadata/value_types.hpp"
#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::metadata;
using scale::DecodeError;
using namespace taonaut::tests;

namespace {

Result<Value> read(TypeId type, std::string_view hex, const ValueLimits& limits = {})
{
    const Bytes bytes = *fromHex(hex);
    scale::Decoder in(bytes);
    Result<Value> value = decodeValue(valueTypes(), type, in, limits);
    return value && in.remaining() != 0 ? Result<Value>(fail(DecodeError::TrailingBytes)) : value;
}

template <class Data> bool gives(TypeId type, std::string_view hex, const Data& expected)
{
    const Result<Value> value = read(type, hex);
    const auto* data = value ? std::get_if<Data>(&value->data) : nullptr;
    return data != nullptr && *data == expected && value->type == type;
}

template <class Reason>
bool refuses(TypeId type, std::string_view hex, Reason reason, ValueLimits limits = {})
{
    const Result<Value> value = read(type, hex, limits);
    return !value && value.error().is(reason);
}

Value::Number number(std::uint64_t magnitude, bool negative = false)
{
    return { magnitude, negative };
}

} // namespace

class ValueTest : public QObject {
    Q_OBJECT

private slots:
    void onlyCanonicalBytes()
    {
        QVERIFY(refuses(Letter, "00d80000", MetadataError::BadCharacter));
        QVERIFY(refuses(Letter, "ffdf0000", MetadataError::BadCharacter));
        QVERIFY(refuses(Letter, "00001100", MetadataError::BadCharacter));
        QVERIFY(gives(Letter, "ffff1000", number(0x10FFFF)));
        QVERIFY(refuses(BitsOfBytes, "24ff03", MetadataError::BadPadding));
        QVERIFY(refuses(BitsOfBytes, "24ff80", MetadataError::BadPadding));
        QVERIFY(refuses(BitsOfWords, "24ff010001", MetadataError::BadPadding));
        QVERIFY(gives(HighBits, "0c00e0", Value::Bits { 3, *fromHex("00e0") }));
        QVERIFY(refuses(HighBits, "0c00f0", MetadataError::BadPadding));
        QVERIFY(refuses(HighBits, "0c01e0", MetadataError::BadPadding));
    }

    void viewsOfATree()
    {
        const TypeRegistry types = valueTypes();
        const Bytes bytes = *fromHex("0501000000"
                                     "020502000000"
            + std::string(64, 'a')
            + "084142"
              "ff");
        scale::Decoder in(bytes);
        auto read = ValueTree::read(types, Everything, in);
        QVERIFY(read && in.remaining() == 1);
        const ValueTree tree = std::move(*read); // views of a moved tree serve on
        const ValueView root = tree.root();
        QCOMPARE(root.type(), TypeId { Everything });
        QCOMPARE(tree.parts(), std::size_t { 11 });
        QCOMPARE(root.parts(), tree.parts());
        QVERIFY(equal(root.encoded(), ByteView(bytes).first(bytes.size() - 1)));
        const auto shape = root.member("shape");
        QVERIFY(shape && shape->kind() == ValueKind::Choice && shape->caseName() == "At");
        QCOMPARE(int { shape->caseIndex() }, 2);
        QVERIFY(equal(shape->encoded(), *fromHex("020502000000")));
        QVERIFY(shape->member("point")->member("y")->number() == number(2));
        QVERIFY(root.member(std::size_t { 2 })->member(std::size_t { 0 })->bytes().size() == 32);
        QVERIFY(root.member("text")->text() == "AB");
        QVERIFY(!root.member("none") && !root.member(std::size_t { 4 }));
        std::string names;
        for (const ValueMember& member : root.members()) {
            names += std::string(member.name) + " ";
        }
        QCOMPARE(names, std::string("point shape who text "));
    }

    void viewsAnswerNothingForOtherKinds()
    {
        const TypeRegistry types = valueTypes();
        const Bytes bytes = *fromHex("01000000");
        const ValueTree tree = *ValueTree::readWhole(types, U32, bytes);
        const ValueView view = tree.root();
        QVERIFY(!view.boolean() && view.text().empty() && view.bytes().empty() && view.bitCount() == 0);
        QVERIFY(!view.bit(0) && view.caseName().empty() && view.caseIndex() == 0 && view.chosen() == nullptr);
        QVERIFY(view.size() == 0 && !view.member("x") && !view.member(std::size_t { 0 }));
        const ValueTree flag = *ValueTree::readWhole(types, Flag, ByteView(bytes).first(1));
        QVERIFY(flag.root().number() == number(0) && flag.root().boolean());
        QVERIFY(ValueTree::readWhole(types, Flag, bytes).error().is(DecodeError::TrailingBytes));
    }

    void typesThatAreNotThere()
    {
        QVERIFY(refuses(static_cast<TypeId>(9999), "", MetadataError::UnknownType));
    }

    void bitsInOrder()
    {
        const TypeRegistry types = valueTypes();
        const auto digits = [&](TypeId type, const char* hex) {
            const Bytes bytes = *fromHex(hex);
            const ValueTree tree = *ValueTree::readWhole(types, type, bytes);
            std::string result;
            for (std::size_t i = 0; i < tree.root().bitCount(); ++i) {
                result += tree.root().bit(i) ? '1' : '0';
            }
            return result;
        };
        QCOMPARE(digits(BitsOfBytes, "240b01"), std::string("110100001"));
        QCOMPARE(digits(BitsOfWords, "240b010000"), std::string("110100001"));
        QCOMPARE(digits(HighBits, "24800b"), std::string("000010111"));
        QCOMPARE(digits(HighBits, "00"), std::string());
    }

    void primitives()
    {
        QVERIFY(gives(U8, "ff", number(255)));
        QVERIFY(gives(U32, "01020000", number(513)));
        QVERIFY(gives(U128, std::string(32, 'f'), Value::Number { ~Uint128 { 0 }, false }));
        QVERIFY(gives(I16, "feff", number(2, true)));
        QVERIFY(gives(I16, "0080", number(32'768, true)));
        QVERIFY(gives(I16, "ff7f", number(32'767)));
        QVERIFY(gives(I128, std::string(32, 'f'), number(1, true)));
        QVERIFY(gives(I128, std::string(30, '0') + "80", Value::Number { Uint128 { 1 } << 127, true }));
        QVERIFY(gives(U256, std::string(64, '1'), *fromHex(std::string(64, '1'))));
        QVERIFY(gives(Flag, "01", true));
        QVERIFY(gives(Text, "084142", std::string("AB")));
        QVERIFY(gives(Letter, "41000000", number(0x41)));
        QVERIFY(refuses(Flag, "02", DecodeError::BadBool));
        QVERIFY(refuses(Text, "08ffff", DecodeError::BadText));
        QVERIFY(refuses(U32, "010200", DecodeError::UnexpectedEnd));
    }

    void lists()
    {
        QVERIFY(gives(ByteList, "0c010203", *fromHex("010203")));
        QVERIFY(gives(ByteArray, "010203", *fromHex("010203")));
        const auto numbers = read(NumberList, "080100000002000000");
        QVERIFY(numbers && numbers->member(std::size_t { 1 })->data == decltype(Value::data)(number(2)));
        QVERIFY(numbers->member(std::size_t { 2 }) == nullptr);
        const auto array = read(Numbers, "0100000002000000");
        QVERIFY(array && std::get<Value::List>(array->data).members.size() == 2);
        const auto tuple = read(Mixed, "0501");
        QVERIFY(tuple && tuple->member(std::size_t { 1 })->data == decltype(Value::data)(true));
        QVERIFY(refuses(NumberList, "feffffff", DecodeError::TooMany));
        QVERIFY(refuses(ByteList, "0c0102", DecodeError::TooMany));
    }

    void structuresAndCases()
    {
        const auto at = read(Shape, "020501000000");
        QVERIFY(at);
        const auto& choice = std::get<Value::Choice>(at->data);
        QCOMPARE(choice.name, std::string("At"));
        QCOMPARE(int { choice.index }, 2);
        const Value* point = at->member("point");
        QVERIFY(point != nullptr && point->member("x")->data == decltype(Value::data)(number(5)));
        QVERIFY(point->member("z") == nullptr && point->member("x")->member("x") == nullptr);
        QVERIFY(read(Shape, "07"));
        QVERIFY(refuses(Shape, "00", MetadataError::UnknownCase));
        QVERIFY(refuses(Shape, "", DecodeError::UnexpectedEnd));
    }

    void compacts()
    {
        QVERIFY(gives(CompactU32, "04", number(1)));
        QVERIFY(gives(CompactWrapped, "feffffff", number((1U << 30) - 1)));
        QVERIFY(gives(CompactEmpty, "", Value::List {}));
        QVERIFY(refuses(CompactU32, "070000000001", DecodeError::OutOfRange));
        QVERIFY(refuses(CompactU32, "0100", DecodeError::NotCanonical));
        QVERIFY(refuses(CompactPoint, "04", MetadataError::BadCompact));
        QVERIFY(refuses(CompactSigned, "04", MetadataError::BadCompact));
    }

    void bits()
    {
        QVERIFY(gives(BitsOfBytes, "24ff01", Value::Bits { 9, *fromHex("ff01") }));
        QVERIFY(gives(BitsOfWords, "24ff010000", Value::Bits { 9, *fromHex("ff010000") }));
        QVERIFY(refuses(BitsOfBytes, "24ff", DecodeError::UnexpectedEnd));
        QVERIFY(refuses(BitsOfFlags, "04ff", MetadataError::BadBitStore));
    }

    void limits()
    {
        QVERIFY(gives(EmptyList, "00", Value::List {}));
        QVERIFY(read(EmptyList, "28"));
        // 2^30 - 1 elements without a byte.
        QVERIFY(refuses(EmptyList, "feffffff", MetadataError::ValueTooLarge));
        QVERIFY(refuses(EmptyArray, "", MetadataError::ValueTooLarge));
        QVERIFY(read(NumberList, "080100000002000000", { 64, 3 }));
        QVERIFY(refuses(NumberList, "080100000002000000", MetadataError::ValueTooLarge, { 64, 2 }));
        QVERIFY(refuses(U8, "00", MetadataError::ValueTooLarge, { 64, 0 }));
        const auto nested = [](std::size_t depth) { // a list in a list in …
            std::string hex;
            for (std::size_t i = 1; i < depth; ++i) {
                hex += "04";
            }
            return hex + "00";
        };
        QVERIFY(read(Nest, nested(64)));
        QVERIFY(refuses(Nest, nested(65), MetadataError::NestedTooDeep));
        QVERIFY(refuses(Nest, nested(100'000), MetadataError::NestedTooDeep));
    }

    // A structure that holds itself and nothing else never ends.
    void endlessStructure()
    {
        const Metadata metadata = tests::smallMetadata();
        scale::Decoder in({});
        const auto value = decodeValue(metadata.types, tests::Itself, in);
        QVERIFY(value.error().is(MetadataError::NestedTooDeep));
        QVERIFY(!metadata.types.isZeroSized(tests::Itself));
    }

    // Every default value and every constant of the real chain is a value of its type, to the last byte.
    void recordedValues_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("spec 393") << "finney-metadata-2026-04.scale";
        QTest::newRow("spec 365") << "finney-metadata-2025-12.scale";
        QTest::newRow("spec 343, version 15") << "finney-metadata-v15-343.scale";
        QTest::newRow("spec 343, version 14") << "finney-metadata-v14-343.scale";
    }
    void recordedValues()
    {
        QFETCH(QString, file);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto metadata = Metadata::decode(*bytes);
        QVERIFY(metadata);
        int values = 0;
        const auto verify = [&](TypeId type, const Bytes& encoded, const std::string& name) {
            const auto tree = ValueTree::readWhole(metadata->types, type, encoded);
            QVERIFY2(tree, (name + (tree ? "" : " " + tree.error().text())).c_str());
            const auto again = encodeValue(metadata->types, toValue(tree->root()));
            QVERIFY2(again && *again == encoded, name.c_str());
            ++values;
        };
        for (const Pallet& pallet : metadata->pallets) {
            for (const Constant& constant : pallet.constants) {
                verify(constant.type, constant.value, pallet.name + "." + constant.name);
            }
            for (const StorageEntry& entry : pallet.storage) {
                const std::string name = pallet.name + "." + entry.name;
                if (entry.modifier == Modifier::Default) {
                    verify(entry.value, entry.defaultValue, name);
                } else {
                    QVERIFY2(entry.defaultValue == Bytes(1), name.c_str()); // None
                }
            }
        }
        QVERIFY(values > 300);
    }
};

QTEST_GUILESS_MAIN(ValueTest)
#include "value_test.moc"
