// SPDX-License-Identifier: MIT
// Random values of every type that a runtime has: what is written reads back the same in every form, and what
// is read from changed bytes is either refused or written as it was.

#include "core/metadata/metadata.hpp"
#include "core/metadata/value_json.hpp"
#include "core/metadata/value_text.hpp"
#include "core/subtensor/runtime.hpp"
#include "tests/property/generator.hpp"
#include "tests/property/value_generator.hpp"
#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::metadata;
using property::Generator;
using property::ValueGenerator;

namespace {

/// Empty when the bytes are a value in every form alike, else what differs.
std::string differenceIn(const TypeRegistry& types, TypeId type, const Bytes& bytes)
{
    const auto tree = ValueTree::readWhole(types, type, bytes);
    if (!tree) {
        return "tree: " + tree.error().text();
    }
    const Value value = toValue(tree->root());
    const auto written = encodeValue(types, value);
    if (!written || *written != bytes) {
        return "bytes: " + (written ? "other" : written.error().text());
    }
    const std::string json = toJson(tree->root());
    const auto read = fromJson(types, type, json);
    if (!read || *read != value) {
        return "json: " + json + " " + (read ? "other" : read.error().text());
    }
    const std::string line = valueText(tree->root());
    return line.find('\n') == std::string::npos && line.size() <= ValueTextOptions().limit ? ""
                                                                                           : "text: " + line;
}

/// An enumeration without cases, or something around one.
bool holdsEmptyEnumeration(const TypeRegistry& types, TypeId type)
{
    if (const auto* variant = types.as<Variant>(type)) {
        return variant->cases.empty();
    }
    bool result = false;
    forEachPart(
        types.at(type).def, [&](TypeId part) { result = result || holdsEmptyEnumeration(types, part); });
    return result;
}

/// One byte less, more or other.
void mutate(Bytes& bytes, Generator& random)
{
    const std::size_t place = random.between(0, bytes.empty() ? 0 : bytes.size() - 1);
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(place);
    if (bytes.empty() || random.chance(4)) {
        bytes.insert(at, random.byte());
    } else if (random.chance(3)) {
        bytes.erase(at);
    } else {
        *at ^= random.chance(2) ? std::byte { 1 } << random.between(0, 7) : random.byte();
    }
}

} // namespace

class MetadataValuesTest : public QObject {
    Q_OBJECT

private slots:
    void everyType_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : { "finney-metadata-2026-04.scale", "finney-metadata-2025-12.scale",
                 "finney-metadata-v15-343.scale", "finney-metadata-v14-343.scale" }) {
            QTest::newRow(file) << QString(file);
        }
        QTest::newRow("declared") << QString();
    }
    void everyType()
    {
        QFETCH(QString, file);
        const auto bytes = file.isEmpty() ? std::optional(Bytes()) : tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto metadata
            = file.isEmpty() ? Result<Metadata>(subtensor::buildMetadata(15)) : Metadata::decode(*bytes);
        QVERIFY(metadata);
        const TypeRegistry& types = metadata->types;
        Generator random;
        ValueGenerator values(types, random);
        std::size_t accepted = 0;
        for (TypeId type = 0; type < types.size(); ++type) {
            if (!values.canMake(type)) {
                QVERIFY(holdsEmptyEnumeration(types, type));
                continue;
            }
            for (int round = 0; round < kRounds; ++round) {
                const Value value = values.make(type);
                auto encoded = encodeValue(types, value);
                QVERIFY2(encoded, encoded ? "" : encoded.error().text().c_str());
                QVERIFY(toValue(ValueTree::readWhole(types, type, *encoded)->root()) == value);
                verifySame(types, type, *encoded);
                for (int i = 0; i < kMutations; ++i) {
                    mutate(*encoded, random);
                    if (ValueTree::readWhole(types, type, *encoded)) {
                        ++accepted;
                        verifySame(types, type, *encoded);
                    }
                }
            }
        }
        QVERIFY(accepted > types.size());
    }

private:
    static constexpr int kRounds = 5;
    static constexpr int kMutations = 4;

    static void verifySame(const TypeRegistry& types, TypeId type, const Bytes& bytes)
    {
        const std::string difference = differenceIn(types, type, bytes);
        QVERIFY2(difference.empty(), (std::to_string(type) + " " + difference).c_str());
    }
};

QTEST_GUILESS_MAIN(MetadataValuesTest)
#include "metadata_values_test.moc"
