// SPDX-License-Identifier: MIT
// Serialised metadata that must be refused, each for its reason.

#include "core/metadata/digest.hpp"
#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"
#include "tests/unit/metadata/small_metadata.hpp"
#include "tests/unit/recorded_metadata.hpp"

#include <random>

using namespace taonaut;
using namespace taonaut::metadata;
using scale::DecodeError;
using tests::smallMetadata;
using tests::smallTypes;

namespace {

constexpr TypeId kNoSuchType = 77;

/// The reason with which the changed metadata is refused, as "module.Name", or "accepted".
std::string refusalOf(ByteView bytes)
{
    const auto decoded = Metadata::decode(bytes);
    return decoded ? "accepted"
                   : std::string(decoded.error().module()) + "." + std::string(decoded.error().name());
}

template <class Change> std::string refusalAfter(const Change& change, std::uint8_t version = 15)
{
    Metadata metadata = smallMetadata(version);
    change(metadata);
    return refusalOf(*metadata.encode());
}

/// Starts as serialised metadata does, with a list of types still to be written.
scale::Encoder beginning()
{
    scale::Encoder out;
    out.raw(bytesOf("meta")).u8(15);
    return out;
}

#define IS_REFUSED(reason, refusal) QCOMPARE(refusal, std::string("metadata.") + std::string(nameOf(reason)))

} // namespace

class RefusalTest : public QObject {
    Q_OBJECT

private slots:
    void smallMetadataIsSound()
    {
        for (const std::uint8_t version : { std::uint8_t { 14 }, std::uint8_t { 15 } }) {
            const Metadata metadata = smallMetadata(version);
            const auto decoded = Metadata::decode(*metadata.encode());
            QVERIFY2(decoded, decoded ? "" : decoded.error().text().c_str());
            QVERIFY(*decoded == metadata);
        }
    }

    void beginnings()
    {
        IS_REFUSED(MetadataError::NotMetadata, refusalOf({}));
        IS_REFUSED(MetadataError::NotMetadata, refusalOf(bytesOf("meta")));
        IS_REFUSED(MetadataError::NotMetadata, refusalOf(bytesOf("atem\x0f")));
        for (const char version : { '\x0d', '\x11', '\xff' }) {
            IS_REFUSED(MetadataError::UnknownVersion, refusalOf(bytesOf(std::string("meta") + version)));
        }
        QVERIFY(versionOf(bytesOf("meta\x0e")) == std::uint8_t { 14 });
        QVERIFY(versionOf(bytesOf("meta\x10")) == std::uint8_t { 16 });
        QVERIFY(!versionOf(bytesOf("meta\x11")) && !versionOf(bytesOf("meta")));
    }

    void tooManyBytes()
    {
        Bytes bytes = *smallMetadata().encode();
        bytes.resize(Metadata::kMaximumSize + 1);
        IS_REFUSED(MetadataError::TooLarge, refusalOf(bytes));
        bytes.pop_back();
        QCOMPARE(refusalOf(bytes), std::string("scale.TrailingBytes"));
    }

    // An empty line of documentation is one byte here and a string in memory.
    void tooManyParts()
    {
        const auto withLines = [](std::size_t count) {
            return refusalAfter([&](Metadata& metadata) { metadata.pallets.front().docs.resize(count); });
        };
        QCOMPARE(withLines(Metadata::kMaximumParts / 2), std::string("accepted"));
        IS_REFUSED(MetadataError::TooLarge, withLines(Metadata::kMaximumParts));
    }

    void tooManyTypes()
    {
        std::vector<Type> types(TypeRegistry::kMaximumTypes + 1, tests::unnamed(Primitive::U8));
        QVERIFY(TypeRegistry::create(types).error().is(MetadataError::TooLarge));
        types.pop_back();
        QVERIFY(TypeRegistry::create(types));
    }

    void tooManyCases()
    {
        const auto withCases = [](std::size_t count) {
            return refusalAfter([&](Metadata& metadata) {
                std::vector<Type> types = smallTypes();
                std::get<Variant>(types[tests::Choices].def).cases.resize(count);
                metadata.types = *TypeRegistry::create(std::move(types));
            });
        };
        QCOMPARE(withCases(256), std::string("accepted"));
        IS_REFUSED(MetadataError::TooLarge, withCases(257));
    }

    void tooLongNames()
    {
        const auto withNames = [](std::size_t length) {
            return refusalAfter([&](Metadata& metadata) {
                std::vector<Type> types = smallTypes();
                auto& one = std::get<Variant>(types[tests::Choices].def).cases.front();
                one.name = std::string(length, 'n');
                one.fields.front().name = std::string(length, 'f');
                metadata.types = *TypeRegistry::create(std::move(types));
            });
        };
        QCOMPARE(withNames(256), std::string("accepted"));
        QCOMPARE(withNames(257), std::string("scale.TooMany"));
    }

    void countsBeyondTheBytes()
    {
        scale::Encoder out = beginning();
        out.compact(1'000'000);
        QCOMPARE(refusalOf(out.view()), std::string("scale.TooMany"));
    }

    void typesOutOfOrder()
    {
        scale::Encoder out = beginning();
        out.compact(1).compact(1).raw(Bytes(8));
        IS_REFUSED(MetadataError::TypeOutOfOrder, refusalOf(out.view()));
    }

    void unknownTags_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("content");
        QTest::newRow("form of a type") << 8 << 0;
        QTest::newRow("primitive") << 5 << 15;
    }
    void unknownTags()
    {
        QFETCH(int, form);
        QFETCH(int, content);
        scale::Encoder out = beginning();
        out.compact(1).compact(0).u8(0).u8(0); // one type without path and parameters
        out.u8(static_cast<std::uint8_t>(form)).u8(static_cast<std::uint8_t>(content)).raw(Bytes(8));
        QCOMPARE(refusalOf(out.view()), std::string("scale.BadTag"));
    }

    void unknownHasher()
    {
        Metadata metadata = smallMetadata();
        metadata.pallets.front().storage[1].hashers = { static_cast<Hasher>(7) };
        QCOMPARE(refusalOf(*metadata.encode()), std::string("scale.BadTag"));
    }

    // Every place that mentions a type.
    void unknownTypes()
    {
        using Change = std::function<void(Metadata&)>;
        const auto pallet = [](Metadata& m) -> Pallet& { return m.pallets.front(); };
        const Change changes[] {
            [&](Metadata& m) { pallet(m).storage[0].value = kNoSuchType; },
            [&](Metadata& m) { pallet(m).storage[1].key = kNoSuchType; },
            [&](Metadata& m) { pallet(m).calls = kNoSuchType; },
            [&](Metadata& m) { pallet(m).events = kNoSuchType; },
            [&](Metadata& m) { pallet(m).errors = kNoSuchType; },
            [&](Metadata& m) { pallet(m).constants[0].type = kNoSuchType; },
            [](Metadata& m) { m.extrinsic.address = kNoSuchType; },
            [](Metadata& m) { m.extrinsic.call = kNoSuchType; },
            [](Metadata& m) { m.extrinsic.signature = kNoSuchType; },
            [](Metadata& m) { m.extrinsic.extra = kNoSuchType; },
            [](Metadata& m) { m.extrinsic.extensions[0].extra = kNoSuchType; },
            [](Metadata& m) { m.extrinsic.extensions[0].additional = kNoSuchType; },
            [](Metadata& m) { m.runtimeType = kNoSuchType; },
            [](Metadata& m) { m.apis[0].functions[0].arguments[0].type = kNoSuchType; },
            [](Metadata& m) { m.apis[0].functions[0].result = kNoSuchType; },
            [](Metadata& m) { m.outerEnums->call = kNoSuchType; },
            [](Metadata& m) { m.outerEnums->event = kNoSuchType; },
            [](Metadata& m) { m.outerEnums->error = kNoSuchType; },
            [](Metadata& m) { m.custom[0].type = kNoSuchType; },
        };
        for (const Change& change : changes) {
            IS_REFUSED(MetadataError::UnknownType, refusalAfter(change));
        }
        IS_REFUSED(MetadataError::UnknownType,
            refusalAfter([](Metadata& m) { m.extrinsic.type = kNoSuchType; }, 14));
    }

    void unknownTypesInsideTypes()
    {
        const TypeDef definitions[] { Composite { { { "a", kNoSuchType, std::nullopt, {} } } },
            Variant { { { "a", { { "b", kNoSuchType, std::nullopt, {} } }, 0, {} } } },
            Sequence { kNoSuchType }, Array { 1, kNoSuchType }, Tuple { { kNoSuchType } },
            Compact { kNoSuchType }, BitSequence { kNoSuchType, 0 }, BitSequence { 0, kNoSuchType } };
        for (const TypeDef& definition : definitions) {
            QVERIFY(
                TypeRegistry::create({ tests::unnamed(definition) }).error().is(MetadataError::UnknownType));
        }
        const Type parameter { {}, { { "T", kNoSuchType } }, Tuple {}, {} };
        QVERIFY(TypeRegistry::create({ parameter }).error().is(MetadataError::UnknownType));
    }

    void notEnumerations()
    {
        for (const auto list : { &Pallet::calls, &Pallet::events, &Pallet::errors }) {
            IS_REFUSED(MetadataError::NotAnEnumeration,
                refusalAfter([&](Metadata& m) { m.pallets.front().*list = tests::Byte; }));
        }
    }

    void hashersThatDoNotFit()
    {
        IS_REFUSED(MetadataError::HashersMismatch,
            refusalAfter([](Metadata& m) { m.pallets.front().storage[1].hashers.clear(); }));
        IS_REFUSED(MetadataError::HashersMismatch,
            refusalAfter([](Metadata& m) { m.pallets.front().storage[2].key = tests::Byte; }));
        IS_REFUSED(MetadataError::HashersMismatch, refusalAfter([](Metadata& m) {
            m.pallets.front().storage[2].hashers.push_back(Hasher::Identity);
        }));
    }

    void extrinsicWithoutParts()
    {
        IS_REFUSED(MetadataError::NoExtrinsicParts,
            refusalAfter([](Metadata& m) { m.extrinsic.type = tests::Byte; }, 14));
        for (std::size_t place = 0; place < 3; ++place) {
            IS_REFUSED(MetadataError::NoExtrinsicParts,
                refusalAfter(
                    [&](Metadata& m) {
                        std::vector<Type> types = smallTypes();
                        types[tests::Extrinsic].parameters[place].type.reset();
                        m.types = *TypeRegistry::create(std::move(types));
                    },
                    14));
        }
    }

    void notWritable()
    {
        for (const std::uint8_t version : { std::uint8_t { 13 }, std::uint8_t { 16 } }) {
            Metadata metadata = smallMetadata();
            metadata.version = version;
            QVERIFY(metadata.encode().error().is(MetadataError::NotWritable));
        }
    }

    void digestsThatAreNotDefined()
    {
        Metadata metadata = smallMetadata();
        QVERIFY(digestParts(metadata));
        metadata.extrinsic.versions.clear();
        QVERIFY(digestParts(metadata).error().is(MetadataError::NotVersion15));
        QVERIFY(digestParts(smallMetadata(14)).error().is(MetadataError::NotVersion15));
        std::vector<Type> types = smallTypes();
        types.push_back(tests::unnamed(Compact { tests::Pair }));
        types.push_back(tests::unnamed(Compact { tests::Itself }));
        metadata = smallMetadata();
        for (const TypeId compact : { TypeId { 6 }, TypeId { 7 } }) {
            metadata.types = *TypeRegistry::create(types);
            metadata.extrinsic.address = compact;
            QVERIFY(digestParts(metadata).error().is(MetadataError::BadCompact));
        }
    }

    void truncated()
    {
        const Bytes bytes = *smallMetadata().encode();
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            QVERIFY(!Metadata::decode(ByteView(bytes).first(size)));
        }
    }

    // Whatever a server changes, the answer is a verdict: this must neither crash nor take long.
    void damaged_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : { "finney-metadata-v14-343.scale", "finney-metadata-v15-343.scale",
                 "finney-metadata-2026-04.scale" }) {
            QTest::newRow(file) << file;
        }
    }
    void damaged()
    {
        QFETCH(QString, file);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        std::mt19937 random(20'260'430); // NOLINT(bugprone-random-generator-seed): repeatable
        int refused = 0;
        for (int round = 0; round < 200; ++round) {
            Bytes changed = *bytes;
            for (int i = 0; i < 4; ++i) {
                changed[5 + random() % (changed.size() - 5)] = static_cast<std::byte>(random());
            }
            const auto decoded = Metadata::decode(changed);
            refused += decoded ? 0 : 1;
            if (decoded && decoded->version == 15) {
                (void)digestParts(*decoded);
            }
        }
        QVERIFY(refused > 20);
    }
};

QTEST_GUILESS_MAIN(RefusalTest)
#include "refusal_test.moc"
