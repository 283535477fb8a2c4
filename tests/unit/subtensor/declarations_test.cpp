// SPDX-License-Identifier: MIT
// The declarations of the real chain's runtime: against recorded metadata of spec 393, from which they may
// differ as listed and no more; against the facts of spec 425; and against themselves.

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/metadata/type_builder.hpp"
#include "core/metadata/value_tree.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/legacy_runtime.hpp"
#include "tests/unit/recorded_data.hpp"
#include "tests/unit/recorded_metadata.hpp"
#include "tests/unit/subtensor/runtime_differences.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;

namespace {

std::string joined(const std::set<std::string>& lines)
{
    std::string result;
    for (const std::string& line : lines) {
        result += (result.empty() ? "" : " | ") + line;
    }
    return result;
}

std::set<std::string> without(const std::set<std::string>& all, const std::set<std::string>& some)
{
    std::set<std::string> result;
    for (const std::string& line : all) {
        if (some.count(line) == 0) {
            result.insert(line);
        }
    }
    return result;
}

/// The natural number that a type of typenum stands for.
unsigned numberOf(const metadata::TypeRegistry& types, metadata::TypeId type)
{
    const auto& parameters = types.at(type).parameters;
    return parameters.empty() ? 0
                              : 2 * numberOf(types, *parameters[0].type)
            + (types.at(*parameters[1].type).path.back() == "B1" ? 1 : 0);
}

/// A type as the specification writes it: "Vec<(u64, Acc)>".
std::string textOf(const metadata::TypeRegistry& types, metadata::TypeId type)
{
    const metadata::Type& described = types.at(type);
    const std::string name = described.path.empty() ? std::string() : described.path.back();
    if (const auto* primitive = std::get_if<metadata::Primitive>(&described.def)) {
        static constexpr const char* kNames[] { "bool", "char", "str", "u8", "u16", "u32", "u64", "u128",
            "u256", "i8", "i16", "i32", "i64", "i128", "i256" };
        return kNames[static_cast<std::size_t>(*primitive)];
    }
    if (const auto* sequence = std::get_if<metadata::Sequence>(&described.def)) {
        const std::string element = textOf(types, sequence->element);
        return element == "u8" ? "Bytes" : "Vec<" + element + ">";
    }
    if (const auto* compact = std::get_if<metadata::Compact>(&described.def)) {
        return "Compact<" + textOf(types, compact->inner) + ">";
    }
    if (const auto* tuple = std::get_if<metadata::Tuple>(&described.def)) {
        std::string result;
        for (const metadata::TypeId element : tuple->elements) {
            result += (result.empty() ? "(" : ", ") + textOf(types, element);
        }
        return (result.empty() ? "(" : result) + ")";
    }
    if (name == "Option") {
        return "Option<" + textOf(types, *described.parameters.front().type) + ">";
    }
    if (name.rfind("Fixed", 0) == 0) {
        const unsigned fraction = numberOf(types, *described.parameters.front().type);
        const unsigned bits = name == "FixedI64" ? 64 : 128;
        return name[5] + std::to_string(bits - fraction) + "F" + std::to_string(fraction);
    }
    static const std::map<std::string, std::string> kShort { { "AccountId32", "Acc" },
        { "Result", "DispatchResult" } };
    const auto given = kShort.find(name);
    return given == kShort.end() ? name : given->second;
}

/// The bytes of a default as the specification writes it.
Bytes defaultOf(const std::string& type, const std::string& text)
{
    static const std::map<std::string, std::string> kSpecial { { "1.26", "0090c2f5285c8f420100000000000000" },
        { "0.5", "0000b2d3595bf006" } };
    if (const auto special = kSpecial.find(text); special != kSpecial.end()) {
        return *fromHex(special->second);
    }
    static const std::map<std::string, std::size_t> kSizes { { "bool", 1 }, { "u8", 1 }, { "u16", 2 },
        { "u32", 4 }, { "u64", 8 }, { "i64", 8 }, { "u128", 16 }, { "U96F32", 16 }, { "SafeFloat", 24 },
        { "Option<Bytes>", 1 } };
    const std::uint64_t number = text == "true" ? 1 : text == "false" ? 0 : std::stoull(text);
    Bytes result(kSizes.at(type));
    for (std::size_t i = 0; i < std::min(result.size(), sizeof number); ++i) {
        result[i] = static_cast<std::byte>(number >> (8 * i));
    }
    return result;
}

nlohmann::json facts()
{
    QFile file(QString(TAONAUT_VECTORS_DIR) + "/spec425.json");
    return file.open(QIODevice::ReadOnly)
        ? nlohmann::json::parse(file.readAll().toStdString(), nullptr, false)
        : nlohmann::json();
}

/// All cases of a pallet's calls, events or errors.
std::vector<metadata::Case> casesOf(std::optional<metadata::TypeId> list)
{
    return list ? knownMetadata().types.as<metadata::Variant>(*list)->cases : std::vector<metadata::Case> {};
}

bool isSentence(const std::vector<std::string>& docs)
{
    return docs.size() == 1 && docs.front().size() > 4 && docs.front().back() == '.';
}

} // namespace

class DeclarationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_facts = facts();
        QVERIFY(m_facts.is_object());
    }

    void differsFromSpec393AsListed()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-2026-04.scale");
        TAONAUT_REQUIRE_FILE(bytes);
        const auto chain = Metadata::decode(*bytes);
        QVERIFY(chain);
        const std::set<std::string> found = tests::RuntimeDifferences(knownMetadata(), *chain).lines();
        const auto listed = m_facts["differencesFrom393"].get<std::set<std::string>>();
        QCOMPARE(joined(without(found, listed)), std::string());
        QCOMPARE(joined(without(listed, found)), std::string());
        QCOMPARE(listed.size(), m_facts["differencesFrom393"].size()); // none twice
    }

    void eventsAreThoseOfSpec425()
    {
        for (const auto& [pallet, events] : m_facts["events"].items()) {
            QCOMPARE(casesOf(knownMetadata().pallet(pallet)->events).size(), events.size());
            for (const auto& fact : events) {
                const std::string name = fact[1];
                const metadata::Case* event = knownMetadata().event(pallet, name);
                QVERIFY2(event != nullptr, name.c_str());
                QCOMPARE(int { event->index }, fact[0].get<int>());
                std::vector<std::string> fields;
                for (const metadata::Field& field : event->fields) {
                    const std::string type = textOf(knownMetadata().types, field.type);
                    fields.push_back(field.name ? *field.name + " " + type : type);
                }
                QVERIFY2(fields == fact[2].get<std::vector<std::string>>(), name.c_str());
            }
        }
    }

    void newStorageIsThatOfSpec425()
    {
        static const std::map<char, metadata::Hasher> kHashers { { 'B', metadata::Hasher::Blake2_128Concat },
            { 'T', metadata::Hasher::Twox64Concat }, { 'I', metadata::Hasher::Identity } };
        std::set<std::string> facts;
        for (const auto& fact : m_facts["storage"]) {
            const std::string pallet = fact[0];
            const std::string name = fact[1];
            facts.insert("storage " + pallet + "." + name + ": new");
            const metadata::StorageEntry* entry = knownMetadata().storage(pallet, name);
            QVERIFY2(entry != nullptr, name.c_str());
            std::vector<metadata::Hasher> hashers;
            for (const char letter : fact[2].get<std::string>()) {
                hashers.push_back(kHashers.at(letter));
            }
            QVERIFY2(entry->hashers == hashers, name.c_str());
            std::string keys;
            for (const std::string key : fact[3]) {
                keys += (keys.empty() ? "" : ", ") + key;
            }
            keys = hashers.size() > 1 ? "(" + keys + ")" : keys;
            const std::string declared = entry->key ? textOf(knownMetadata().types, *entry->key) : "";
            QVERIFY2(declared == keys, (name + " " + declared).c_str());
            const std::string value = textOf(knownMetadata().types, entry->value);
            QVERIFY2(value == fact[4].get<std::string>(), (name + " " + value).c_str());
            const bool optional = fact[5] == "None";
            QVERIFY2(optional == (entry->modifier == metadata::Modifier::Optional), name.c_str());
            QVERIFY2(optional || entry->defaultValue == ::defaultOf(value, fact[5]), name.c_str());
        }
        for (const std::string line : m_facts["differencesFrom393"]) { // every new one has its facts
            const bool isNew = line.rfind("storage ", 0) == 0 && line.find(": new") != std::string::npos;
            QVERIFY2(!isNew || facts.count(line) != 0, line.c_str());
        }
    }

    void errorsAreThoseOfSpec425()
    {
        for (const auto& [pallet, errors] : m_facts["errors"].items()) {
            const auto index = knownMetadata().pallet(pallet)->index;
            QCOMPARE(knownErrors(index).size(), errors.size());
            for (const auto& fact : errors) {
                const ErrorId* error = findKnownError(
                    std::string_view(pallet), std::string_view(fact[1].get_ref<const std::string&>()));
                QVERIFY2(error != nullptr, fact[1].get<std::string>().c_str());
                QCOMPARE(int { error->index }, fact[0].get<int>());
                QVERIFY(findKnownError(index, error->index) == error);
            }
        }
    }

    void everyErrorIsFoundByItsNumbers()
    {
        for (const metadata::Pallet& pallet : knownMetadata().pallets) {
            const std::vector<metadata::Case> errors = casesOf(pallet.errors);
            QCOMPARE(knownErrors(pallet.index).size(), errors.size());
            for (const metadata::Case& one : errors) {
                const ErrorId* error = findKnownError(pallet.index, one.index);
                QVERIFY2(error != nullptr, (pallet.name + "." + one.name).c_str());
                QCOMPARE(std::string(error->name), one.name);
                QCOMPARE(std::string(error->pallet.name), pallet.name);
            }
        }
        QVERIFY(findKnownError(7, 147) == nullptr && findKnownError(200, 0) == nullptr);
        QVERIFY(findKnownError("SubtensorModule", "NoSuchError") == nullptr);
        QVERIFY(findKnownError("NoSuchPallet", "AmountTooLow") == nullptr);
        QVERIFY(knownErrors(2).empty()); // Timestamp
    }

    void errorsOfOlderRuntimesAreExplained_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("393") << QString("finney-metadata-2026-04.scale");
        QTest::newRow("365") << QString("finney-metadata-2025-12.scale");
        QTest::newRow("343") << QString("finney-metadata-v15-343.scale");
    }
    void errorsOfOlderRuntimesAreExplained()
    {
        QFETCH(QString, file);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto chain = Metadata::decode(*bytes);
        QVERIFY(chain);
        for (const metadata::Pallet& pallet : chain->pallets) {
            if (!pallet.errors) {
                continue;
            }
            for (const metadata::Case& one : chain->types.as<metadata::Variant>(*pallet.errors)->cases) {
                const ErrorId* error = findKnownError(pallet.name, one.name);
                QVERIFY2(error != nullptr, (pallet.name + "." + one.name).c_str());
                QVERIFY(error->name == one.name && error->pallet.index == pallet.index);
                QVERIFY2(isSentence({ std::string(error->docs) }), one.name.c_str());
            }
        }
        for (const ErrorId& error : legacyErrors()) {
            QVERIFY(knownMetadata().error(error.pallet.name, error.name) == nullptr);
        }
    }

    void everythingIsExplained()
    {
        for (const metadata::Pallet& pallet : knownMetadata().pallets) {
            for (const metadata::StorageEntry& entry : pallet.storage) {
                QVERIFY2(isSentence(entry.docs), (pallet.name + "." + entry.name).c_str());
            }
            for (const metadata::Constant& constant : pallet.constants) {
                QVERIFY2(isSentence(constant.docs), (pallet.name + "." + constant.name).c_str());
            }
            for (const auto list : { pallet.calls, pallet.events, pallet.errors }) {
                for (const metadata::Case& one : casesOf(list)) {
                    QVERIFY2(isSentence(one.docs), (pallet.name + "." + one.name).c_str());
                }
            }
        }
    }

    void numbersAndNamesAreUnique()
    {
        std::set<int> pallets;
        for (const metadata::Pallet& pallet : knownMetadata().pallets) {
            QVERIFY2(pallets.insert(pallet.index).second, pallet.name.c_str());
            std::set<std::string> items;
            for (const metadata::StorageEntry& entry : pallet.storage) {
                QVERIFY2(items.insert(entry.name).second, entry.name.c_str());
            }
            for (const auto list : { pallet.calls, pallet.events, pallet.errors }) {
                std::set<int> indices;
                std::set<std::string> names;
                for (const metadata::Case& one : casesOf(list)) {
                    QVERIFY2(indices.insert(one.index).second, one.name.c_str());
                    QVERIFY2(names.insert(one.name).second, one.name.c_str());
                }
            }
        }
        QCOMPARE(pallets.size(), std::size_t { 28 });
    }

    void defaultsAndConstantsAreOfTheirTypes()
    {
        const Metadata& known = knownMetadata();
        for (const metadata::Pallet& pallet : known.pallets) {
            for (const metadata::StorageEntry& entry : pallet.storage) {
                const std::string item = pallet.name + "." + entry.name;
                if (entry.modifier == metadata::Modifier::Optional) {
                    QVERIFY2(entry.defaultValue == Bytes(1), item.c_str());
                    continue;
                }
                const auto tree
                    = metadata::ValueTree::readWhole(known.types, entry.value, entry.defaultValue);
                QVERIFY2(tree, item.c_str());
            }
            for (const metadata::Constant& constant : pallet.constants) {
                const auto tree = metadata::ValueTree::readWhole(known.types, constant.type, constant.value);
                QVERIFY2(tree, (pallet.name + "." + constant.name).c_str());
            }
        }
    }

    void metadataReadsBack()
    {
        const auto bytes = knownMetadata().encode();
        QVERIFY(bytes);
        const auto decoded = Metadata::decode(*bytes);
        QVERIFY2(decoded, decoded ? "" : decoded.error().text().c_str());
        QVERIFY(*decoded == knownMetadata());
    }

    void storageKeysAreThoseRecorded()
    {
        const auto file = tests::recorded("storage_keys.json");
        TAONAUT_REQUIRE_RECORDED(file);
        int compared = 0;
        int fromSource = 0;
        for (const auto& vector : file["vectors"]) {
            if (!vector.contains("item") || !vector.contains("keyArgs")) {
                continue; // well-known keys outside of pallets
            }
            const auto* entry = knownMetadata().storage(
                vector["pallet"].get<std::string>(), vector["item"].get<std::string>());
            if (entry == nullptr) {
                const std::string pallet = vector["pallet"];
                QVERIFY2(pallet == "Swap" || pallet == "Registry", vector["item"].get<std::string>().c_str());
                continue; // gone at spec 425
            }
            Bytes key = chain::storagePrefix(vector["pallet"].get<std::string>(), entry->name);
            QCOMPARE(vector["keyArgs"].size(), entry->hashers.size());
            Bytes keys;
            for (std::size_t i = 0; i < entry->hashers.size(); ++i) {
                const Bytes part = *fromHex(vector["keyArgs"][i]["scale"].get<std::string>());
                chain::appendHashed(key, entry->hashers[i], part);
                append(keys, part);
            }
            QVERIFY2(equal(key, *fromHex(vector["storageKey"].get<std::string>())), entry->name.c_str());
            QVERIFY2(!entry->key || metadata::ValueTree::readWhole(knownMetadata().types, *entry->key, keys),
                entry->name.c_str());
            ++compared;
            fromSource += vector["source"].get<std::string>().find("425") != std::string::npos ? 1 : 0;
        }
        QVERIFY(compared > 90);
        QCOMPARE(fromSource, 10);
    }

    void legacyStorageIsThatOfOlderRuntimes()
    {
        std::vector<Metadata> older;
        for (const char* name : { "finney-metadata-2026-04.scale", "finney-metadata-2025-12.scale",
                 "finney-metadata-v15-343.scale" }) {
            const auto bytes = tests::recordedBytes(name);
            TAONAUT_REQUIRE_FILE(bytes);
            older.push_back(*Metadata::decode(*bytes));
        }
        for (const PalletDeclaration& pallet : legacyDeclarations()) {
            QVERIFY(!pallet.storage.empty());
            for (const StorageDeclaration& item : pallet.storage) {
                const std::string name(item.item.name);
                QVERIFY2(knownMetadata().storage(pallet.name.name, name) == nullptr, name.c_str());
                const auto has = [&](const Metadata& runtime) {
                    return runtime.storage(pallet.name.name, name) != nullptr;
                };
                const auto newest = std::find_if(older.begin(), older.end(), has);
                QVERIFY2(newest != older.end(), name.c_str());
                const metadata::StorageEntry& entry = *newest->storage(pallet.name.name, name);
                metadata::TypeBuilder types;
                const auto value = types.add(item.value);
                const metadata::TypeId key = item.key == nullptr ? value : types.add(item.key);
                const metadata::TypeRegistry own = types.take();
                QVERIFY2(encodedAlike(own, value, newest->types, entry.value), name.c_str());
                QCOMPARE(item.key != nullptr, entry.key.has_value());
                QVERIFY2(!entry.key || encodedAlike(own, key, newest->types, *entry.key), name.c_str());
                QVERIFY2(item.hashers == entry.hashers, name.c_str());
                QVERIFY2(item.item.modifier == entry.modifier, name.c_str());
                QVERIFY2(item.defaultValue == entry.defaultValue, name.c_str());
            }
        }
    }

private:
    nlohmann::json m_facts;
};

QTEST_GUILESS_MAIN(DeclarationsTest)
#include "declarations_test.moc"
