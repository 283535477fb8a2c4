// SPDX-License-Identifier: MIT
// Comparing a connected chain with the declarations: recorded runtimes fit, and each kind of difference is
// found and named, or bridged where nothing has to be guessed.

#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/type_fit.hpp"
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

std::shared_ptr<const ChainRuntime> runtimeOf(const Metadata& chain)
{
    const auto runtime = ChainRuntime::create(chain);
    return runtime ? *runtime : nullptr;
}

/// What the first transfer cannot do without.
std::vector<Misfit> misfits(const Metadata& chain)
{
    const auto runtime = runtimeOf(chain);
    std::vector<Misfit> result;
    for (const Feature feature : { Feature::ReadAccounts, Feature::Transfer, Feature::SignTransactions,
             Feature::FollowTransactions }) {
        const auto& found = runtime->feature(feature).misfits;
        result.insert(result.end(), found.begin(), found.end());
    }
    return result;
}

bool finds(const Metadata& chain, Feature feature, const std::string& item, Difference difference)
{
    const auto runtime = runtimeOf(chain);
    const auto& found = runtime->feature(feature).misfits;
    return std::any_of(found.begin(), found.end(),
        [&](const Misfit& one) { return one.item == item && one.difference == difference; });
}

std::string textOf(const std::vector<Misfit>& found)
{
    std::string result;
    for (const Misfit& one : found) {
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

class FitTest : public QObject {
    Q_OBJECT

private slots:
    void fitsItself()
    {
        QVERIFY(misfits(buildMetadata(15)).empty());
        QVERIFY(misfits(buildMetadata(14)).empty());
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
        const auto found = misfits(*chain);
        QVERIFY2(found.empty(), textOf(found).c_str());
    }

    void missing()
    {
        Metadata chain = buildMetadata(15);
        palletOf(chain, "System").storage.erase(palletOf(chain, "System").storage.begin());
        QVERIFY(finds(chain, Feature::ReadAccounts, "System.Account", Difference::Missing));
        palletOf(chain, "Balances").calls.reset();
        QVERIFY(finds(chain, Feature::Transfer, "Balances.transfer_keep_alive", Difference::Missing));
        palletOf(chain, "System").events.reset();
        QVERIFY(finds(chain, Feature::FollowTransactions, "System.ExtrinsicFailed", Difference::Missing));
        chain.extrinsic.extensions.pop_back();
        QVERIFY(finds(chain, Feature::SignTransactions, "CheckMetadataHash", Difference::Missing));
        chain.pallets.clear();
        QVERIFY(finds(chain, Feature::FollowTransactions, "System.Events", Difference::OtherType));
    }

    void otherPrefix()
    {
        Metadata chain = buildMetadata(15);
        palletOf(chain, "System").storagePrefix = "Elsewhere";
        QVERIFY(finds(chain, Feature::ReadAccounts, "System.Account", Difference::Missing));
    }

    void otherIndex()
    {
        Metadata chain = buildMetadata(15);
        palletOf(chain, "Balances").index = 77;
        changeType(chain, *palletOf(chain, "Balances").calls,
            [](Type& type) { caseOf(type, "transfer_keep_alive").index = 33; });
        const auto runtime = runtimeOf(chain);
        QVERIFY(runtime->supports(Feature::Transfer));
        const ItemFit* fit = runtime->fit(ItemKind::Call, "Balances", "transfer_keep_alive");
        QVERIFY(fit->fit == Fit::Compatible);
        QVERIFY(fit->difference == Difference::OtherIndex);
        QCOMPARE(fit->detail, std::string("77, 33"));
        const balances::Call call(balances::TransferKeepAlive { Address::of({}), Rao(5) });
        const auto bytes = runtime->encodeCall(call);
        QVERIFY(bytes);
        Bytes expected = encodeCall(call);
        expected[0] = std::byte { 77 };
        expected[1] = std::byte { 33 };
        QVERIFY(*bytes == expected);
        QVERIFY(runtime->readCall<balances::Call>(*bytes) == call);
        QVERIFY(!runtime->readCall<balances::Call>(encodeCall(call)));
    }

    void otherHasherModifierDefault()
    {
        Metadata chain = buildMetadata(15);
        entryOf(chain, "System", "Account").hashers = { metadata::Hasher::Twox64Concat };
        QVERIFY(finds(chain, Feature::ReadAccounts, "System.Account", Difference::OtherHasher));
        chain = buildMetadata(15);
        entryOf(chain, "System", "Account").modifier = metadata::Modifier::Optional;
        QVERIFY(finds(chain, Feature::ReadAccounts, "System.Account", Difference::OtherModifier));
        chain = buildMetadata(15);
        entryOf(chain, "System", "Account").defaultValue.back() = std::byte { 0 };
        // A balance out of nothing.
        QVERIFY(finds(chain, Feature::ReadAccounts, "System.Account", Difference::OtherDefault));
    }

    void otherType()
    {
        Metadata chain = buildMetadata(15);
        const TypeId u32 = idOf(chain, metadata::Primitive::U32);
        entryOf(chain, "System", "Account").key = u32;
        QVERIFY(finds(chain, Feature::ReadAccounts, "System.Account", Difference::OtherType));

        chain = buildMetadata(15);
        changeType(chain, *palletOf(chain, "Balances").calls,
            [&](Type& type) { caseOf(type, "transfer_all").fields[1].type = u32; });
        QVERIFY(finds(chain, Feature::Transfer, "Balances.transfer_all", Difference::OtherType));

        chain = buildMetadata(15);
        chain.extrinsic.address = u32;
        chain.extrinsic.signature = u32;
        chain.extrinsic.extensions[5].extra = u32;
        QVERIFY(finds(chain, Feature::SignTransactions, "address", Difference::OtherType));
        QVERIFY(finds(chain, Feature::SignTransactions, "signature", Difference::OtherType));
        QVERIFY(finds(chain, Feature::SignTransactions, "CheckNonce", Difference::OtherType));

        chain = buildMetadata(15);
        changeType(chain, *palletOf(chain, "System").events,
            [&](Type& type) { caseOf(type, "ExtrinsicFailed").fields.pop_back(); });
        QVERIFY(finds(chain, Feature::FollowTransactions, "System.ExtrinsicFailed", Difference::OtherType));
    }

    /// The chain's metadata with another type for the free balance of an account.
    static Metadata withFreeBalance(metadata::Primitive primitive)
    {
        Metadata chain = buildMetadata(15);
        const TypeId other = idOf(chain, primitive);
        const TypeId info = entryOf(chain, "System", "Account").value;
        const TypeId data = std::get<metadata::Composite>(chain.types.at(info).def).fields[4].type;
        changeType(
            chain, data, [&](Type& type) { std::get<metadata::Composite>(type.def).fields[0].type = other; });
        return chain;
    }

    void whereAccountsDiffer()
    {
        const auto found = misfits(withFreeBalance(metadata::Primitive::Bool));
        QVERIFY(!found.empty());
        QCOMPARE(found.front().detail, std::string("data.free: bool, u64"));
    }

    void otherWidthOfBalance()
    {
        const auto runtime = runtimeOf(withFreeBalance(metadata::Primitive::U32));
        QVERIFY(runtime->fit(ItemKind::Storage, "System", "Account")->fit == Fit::Compatible);
        system::AccountInfo account;
        account.nonce = 3;
        account.data.free = Rao(0x01020304);
        account.data.frozen = Rao(9);
        Bytes stored = encode(account);
        stored.erase(stored.begin() + 20, stored.begin() + 24); // the upper half of free
        QVERIFY(runtime->read(system::kAccount, stored) == account);
        QVERIFY(!runtime->read(system::kAccount, encode(account)));
    }

    void extensions()
    {
        Metadata chain = buildMetadata(15);
        auto& list = chain.extrinsic.extensions;
        std::swap(list[4], list[5]);
        QVERIFY(finds(chain, Feature::SignTransactions, "CheckNonce", Difference::OtherOrder));

        chain = buildMetadata(15);
        list.push_back({ "CheckSomething", idOf(chain, metadata::Primitive::U8), list[0].additional });
        QVERIFY(finds(chain, Feature::SignTransactions, "CheckSomething", Difference::UnknownExtension));
        list.back().extra = list[0].extra; // adds nothing
        QVERIFY(misfits(chain).empty());
        list.push_back(list[5]);
        QVERIFY(finds(chain, Feature::SignTransactions, "CheckNonce", Difference::OtherOrder));
        list.resize(1);
        QVERIFY(finds(chain, Feature::SignTransactions, "CheckNonce", Difference::Missing));
    }

    void unknownFormat()
    {
        Metadata chain = buildMetadata(15);
        chain.extrinsic.versions = { 5 };
        QVERIFY(finds(chain, Feature::SignTransactions, "extrinsic", Difference::UnknownFormat));
        chain.extrinsic.versions = { 4, 5 };
        QVERIFY(misfits(chain).empty());
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

QTEST_GUILESS_MAIN(FitTest)
#include "fit_test.moc"
