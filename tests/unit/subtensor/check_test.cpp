// SPDX-License-Identifier: MIT
// Comparing a connected chain with the declarations: recorded runtimes fit, and each kind of difference is
// found and named.

#include "core/subtensor/check.hpp"
#include "core/subtensor/runtime.hpp"
#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;
using metadata::Type;
using metadata::TypeId;
using metadata::TypeRegistry;

namespace {

metadata::Pallet& palletOf(Metadata& chain, std::string_view name)
{
    return *std::find_if(chain.pallets.begin(), chain.pallets.end(),
        [&](const metadata::Pallet& pallet) { return pallet.name == name; });
}

metadata::StorageEntry& entryOf(Metadata& chain, std::string_view pallet, std::string_view name)
{
    auto& storage = palletOf(chain, pallet).storage;
    return *std::find_if(storage.begin(), storage.end(),
        [&](const metadata::StorageEntry& entry) { return entry.name == name; });
}

/// Gives one type of the chain another definition.
template <class Change> void changeType(Metadata& chain, TypeId id, const Change& change)
{
    std::vector<Type> types(chain.types.types().begin(), chain.types.types().end());
    change(types[id]);
    chain.types = *TypeRegistry::create(std::move(types));
}

metadata::Case& caseOf(Type& type, std::string_view name)
{
    auto& cases = std::get<metadata::Variant>(type.def).cases;
    return *std::find_if(
        cases.begin(), cases.end(), [&](const metadata::Case& one) { return one.name == name; });
}

/// The number of a type that has this definition.
TypeId idOf(const Metadata& chain, metadata::Primitive primitive)
{
    for (TypeId id = 0; id < chain.types.size(); ++id) {
        const auto* found = chain.types.as<metadata::Primitive>(id);
        if (found != nullptr && *found == primitive) {
            return id;
        }
    }
    return 0;
}

bool finds(const Metadata& chain, Need need, const std::string& item, Difference difference)
{
    const auto found = check(chain);
    return std::any_of(found.begin(), found.end(), [&](const Incompatibility& one) {
        return one.need == need && one.item == item && one.difference == difference;
    });
}

std::string textOf(const std::vector<Incompatibility>& found)
{
    std::string result;
    for (const Incompatibility& one : found) {
        result += one.item + " " + std::string(nameOf(one.difference)) + " " + one.detail + "\n";
    }
    return result;
}

TypeRegistry registry(std::vector<metadata::TypeDef> definitions)
{
    std::vector<Type> types;
    for (auto& definition : definitions) {
        types.push_back({ {}, {}, std::move(definition), {} });
    }
    return *TypeRegistry::create(std::move(types));
}

metadata::Field named(const char* name, TypeId type)
{
    return { name, type, std::nullopt, {} };
}

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private slots:
    void fitsItself()
    {
        QVERIFY(check(buildMetadata(15)).empty());
        QVERIFY(check(buildMetadata(14)).empty());
    }

    void recordedRuntimesFit_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : { "finney-metadata-2026-04.scale", "finney-metadata-2025-12.scale",
                 "finney-metadata-v15-343.scale", "finney-metadata-v14-343.scale" }) {
            QTest::newRow(file) << file;
        }
    }
    void recordedRuntimesFit()
    {
        QFETCH(QString, file);
        const auto bytes = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(bytes);
        const auto chain = Metadata::decode(*bytes);
        QVERIFY(chain);
        const auto found = check(*chain);
        QVERIFY2(found.empty(), textOf(found).c_str());
    }

    void missing()
    {
        Metadata chain = buildMetadata(15);
        palletOf(chain, "System").storage.erase(palletOf(chain, "System").storage.begin());
        QVERIFY(finds(chain, Need::ReadAccounts, "System.Account", Difference::Missing));
        palletOf(chain, "Balances").calls.reset();
        QVERIFY(finds(chain, Need::Transfer, "Balances.transfer_keep_alive", Difference::Missing));
        palletOf(chain, "System").events.reset();
        QVERIFY(finds(chain, Need::FollowTransactions, "System.ExtrinsicFailed", Difference::Missing));
        chain.extrinsic.extensions.pop_back();
        QVERIFY(finds(chain, Need::SignTransactions, "CheckMetadataHash", Difference::Missing));
        chain.pallets.clear();
        QVERIFY(finds(chain, Need::FollowTransactions, "System.Events", Difference::OtherType));
    }

    void otherPrefix()
    {
        Metadata chain = buildMetadata(15);
        palletOf(chain, "System").storagePrefix = "Elsewhere";
        QVERIFY(finds(chain, Need::ReadAccounts, "System.Account", Difference::Missing));
    }

    void otherIndex()
    {
        Metadata chain = buildMetadata(15);
        palletOf(chain, "Balances").index = 6;
        QVERIFY(finds(chain, Need::Transfer, "Balances.transfer_all", Difference::OtherIndex));
        chain = buildMetadata(15);
        changeType(chain, *palletOf(chain, "Balances").calls,
            [](Type& type) { caseOf(type, "transfer_keep_alive").index = 33; });
        QVERIFY(finds(chain, Need::Transfer, "Balances.transfer_keep_alive", Difference::OtherIndex));
        QVERIFY(!finds(chain, Need::Transfer, "Balances.transfer_all", Difference::OtherIndex));
    }

    void otherHasherModifierDefault()
    {
        Metadata chain = buildMetadata(15);
        entryOf(chain, "System", "Account").hashers = { metadata::Hasher::Twox64Concat };
        QVERIFY(finds(chain, Need::ReadAccounts, "System.Account", Difference::OtherHasher));
        chain = buildMetadata(15);
        entryOf(chain, "System", "Account").modifier = metadata::Modifier::Optional;
        QVERIFY(finds(chain, Need::ReadAccounts, "System.Account", Difference::OtherModifier));
        chain = buildMetadata(15);
        entryOf(chain, "System", "Account").defaultValue.back() = std::byte { 0 };
        QVERIFY(finds(chain, Need::ReadAccounts, "System.Account", Difference::OtherDefault));
    }

    void otherType()
    {
        Metadata chain = buildMetadata(15);
        const TypeId u32 = idOf(chain, metadata::Primitive::U32);
        entryOf(chain, "System", "Account").key = u32;
        QVERIFY(finds(chain, Need::ReadAccounts, "System.Account", Difference::OtherType));

        chain = buildMetadata(15);
        changeType(chain, *palletOf(chain, "Balances").calls,
            [&](Type& type) { caseOf(type, "transfer_all").fields[1].type = u32; });
        QVERIFY(finds(chain, Need::Transfer, "Balances.transfer_all", Difference::OtherType));

        chain = buildMetadata(15);
        chain.extrinsic.address = u32;
        chain.extrinsic.signature = u32;
        chain.extrinsic.extensions[5].extra = u32;
        QVERIFY(finds(chain, Need::SignTransactions, "address", Difference::OtherType));
        QVERIFY(finds(chain, Need::SignTransactions, "signature", Difference::OtherType));
        QVERIFY(finds(chain, Need::SignTransactions, "CheckNonce", Difference::OtherType));

        chain = buildMetadata(15);
        changeType(chain, *palletOf(chain, "System").events,
            [&](Type& type) { caseOf(type, "ExtrinsicFailed").fields.pop_back(); });
        QVERIFY(finds(chain, Need::FollowTransactions, "System.ExtrinsicFailed", Difference::OtherType));
    }

    void whereAccountsDiffer()
    {
        Metadata chain = buildMetadata(15);
        const TypeId u32 = idOf(chain, metadata::Primitive::U32);
        const TypeId info = entryOf(chain, "System", "Account").value;
        const TypeId data = std::get<metadata::Composite>(chain.types.at(info).def).fields[4].type;
        changeType(
            chain, data, [&](Type& type) { std::get<metadata::Composite>(type.def).fields[0].type = u32; });
        const auto found = check(chain);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().detail, std::string("data.free: u64, u32"));
    }

    void extensions()
    {
        Metadata chain = buildMetadata(15);
        auto& list = chain.extrinsic.extensions;
        std::swap(list[4], list[5]);
        QVERIFY(finds(chain, Need::SignTransactions, "CheckNonce", Difference::OtherOrder));

        chain = buildMetadata(15);
        list.push_back({ "CheckSomething", idOf(chain, metadata::Primitive::U8), list[0].additional });
        QVERIFY(finds(chain, Need::SignTransactions, "CheckSomething", Difference::UnknownExtension));
        list.back().extra = list[0].extra; // adds nothing
        QVERIFY(check(chain).empty());
        list.push_back(list[5]);
        QVERIFY(finds(chain, Need::SignTransactions, "CheckNonce", Difference::OtherOrder));
        list.resize(1);
        QVERIFY(finds(chain, Need::SignTransactions, "CheckNonce", Difference::Missing));
    }

    void unknownFormat()
    {
        Metadata chain = buildMetadata(15);
        chain.extrinsic.versions = { 5 };
        QVERIFY(finds(chain, Need::SignTransactions, "extrinsic", Difference::UnknownFormat));
        chain.extrinsic.versions = { 4, 5 };
        QVERIFY(check(chain).empty());
    }

    void wrappersLeaveNoTrace()
    {
        using metadata::Primitive;
        const TypeRegistry plain = registry({ Primitive::U32, metadata::Tuple {} });
        const TypeRegistry wrapped = registry({ Primitive::U32, metadata::Composite { { named("inner", 0) } },
            metadata::Tuple { { 3, 1 } }, metadata::Composite {} });
        QVERIFY(encodedAlike(plain, 0, wrapped, 1));
        QVERIFY(encodedAlike(plain, 0, wrapped, 2)); // beside an empty structure
        QVERIFY(encodedAlike(plain, 1, wrapped, 3));
        QVERIFY(!encodedAlike(plain, 0, wrapped, 3));
    }

    void differencesOfTypes_data()
    {
        using metadata::Primitive;
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::addColumn<QString>("difference");
        QTest::newRow("primitives") << 0 << 1 << "u32, u64";
        QTest::newRow("forms") << 0 << 2 << "u32, list";
        QTest::newRow("elements") << 2 << 3 << "[]: u32, u64";
        QTest::newRow("lengths") << 4 << 5 << "2 elements, 3";
        QTest::newRow("number of fields") << 6 << 7 << "2 parts, 3";
        QTest::newRow("names of fields") << 6 << 8 << "b, c";
        QTest::newRow("number of cases") << 9 << 10 << "1 cases, 2";
        QTest::newRow("names of cases") << 9 << 11 << "case 0 is None, Nothing";
        QTest::newRow("fields of cases") << 9 << 12 << "None: 0 parts, 1";
        QTest::newRow("compact") << 13 << 14 << "compact: u32, u64";
        QTest::newRow("bits") << 15 << 16 << "bits: u32, u64";
        QTest::newRow("order of bits") << 15 << 17 << "order of bits";
    }
    void differencesOfTypes()
    {
        using metadata::Primitive;
        QFETCH(int, left);
        QFETCH(int, right);
        QFETCH(QString, difference);
        TypeRegistry types = registry({ Primitive::U32, Primitive::U64, metadata::Sequence { 0 },
            metadata::Sequence { 1 }, metadata::Array { 2, 0 }, metadata::Array { 3, 0 },
            metadata::Composite { { named("a", 0), named("b", 0) } },
            metadata::Composite { { named("a", 0), named("b", 0), named("c", 0) } },
            metadata::Composite { { named("a", 0), named("c", 0) } },
            metadata::Variant { { { "None", {}, 0, {} } } },
            metadata::Variant { { { "None", {}, 0, {} }, { "Some", {}, 1, {} } } },
            metadata::Variant { { { "Nothing", {}, 0, {} } } },
            metadata::Variant { { { "None", { named("a", 0) }, 0, {} } } }, metadata::Compact { 0 },
            metadata::Compact { 1 }, metadata::BitSequence { 0, 18 }, metadata::BitSequence { 1, 18 },
            metadata::BitSequence { 0, 19 }, metadata::Composite {}, metadata::Composite {} });
        std::vector<Type> named(types.types().begin(), types.types().end());
        named.back().path = { "Msb0" };
        types = *TypeRegistry::create(std::move(named));
        std::string found;
        QVERIFY(!encodedAlike(types, static_cast<TypeId>(left), types, static_cast<TypeId>(right), &found));
        QCOMPARE(QString::fromStdString(found), difference);
        QVERIFY(encodedAlike(types, static_cast<TypeId>(left), types, static_cast<TypeId>(left)));
    }

    // A call may hold a call: the walk must end, and still see what differs.
    void recursiveTypes()
    {
        using metadata::Primitive;
        const auto list = [](Primitive primitive) {
            return registry({ primitive, metadata::Composite { { named("value", 0), named("next", 2) } },
                metadata::Sequence { 1 } });
        };
        QVERIFY(encodedAlike(list(Primitive::U8), 1, list(Primitive::U8), 1));
        QVERIFY(!encodedAlike(list(Primitive::U8), 1, list(Primitive::U16), 1));
        const TypeRegistry itself = registry({ metadata::Composite { { named("again", 0) } } });
        QVERIFY(!encodedAlike(itself, 0, list(Primitive::U8), 0));
    }

    void hostileTypesEnd()
    {
        std::vector<metadata::TypeDef> deep;
        for (TypeId id = 1; id < 5'000; ++id) {
            deep.push_back(metadata::Sequence { id });
        }
        deep.push_back(metadata::Primitive::U8);
        const TypeRegistry chain = registry(std::move(deep));
        std::string found;
        QVERIFY(!encodedAlike(chain, 0, chain, 0, &found));
        QVERIFY(found.find("too deep") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
