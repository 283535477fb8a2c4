// SPDX-License-Identifier: MIT
// Typed access to a connected runtime with its own numbers.

#include "core/metadata/value_tree.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/pallets/proxy_calls.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/system_constants.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "tests/unit/recorded_metadata.hpp"

using namespace taonaut;
using namespace taonaut::subtensor;
using metadata::Metadata;

namespace {

AccountId account(std::uint8_t fill)
{
    AccountId result;
    result.bytes.fill(std::byte { fill });
    return result;
}

metadata::Pallet& palletOf(Metadata& chain, std::string_view name)
{
    return *std::find_if(chain.pallets.begin(), chain.pallets.end(),
        [&](const metadata::Pallet& pallet) { return pallet.name == name; });
}

template <class Change> void changeType(Metadata& chain, metadata::TypeId id, const Change& change)
{
    std::vector<metadata::Type> types(chain.types.types().begin(), chain.types.types().end());
    change(types[id]);
    chain.types = *metadata::TypeRegistry::create(std::move(types));
}

metadata::Case& caseOf(metadata::Type& type, std::string_view name)
{
    auto& cases = std::get<metadata::Variant>(type.def).cases;
    return *std::find_if(
        cases.begin(), cases.end(), [&](const metadata::Case& one) { return one.name == name; });
}

std::shared_ptr<const ChainRuntime> runtimeOf(Metadata chain)
{
    const auto runtime = ChainRuntime::create(std::move(chain));
    return runtime ? *runtime : nullptr;
}

/// Balances is pallet 70 and its transfer call 30 with the amount first; Utility is pallet 71.
Metadata renumbered()
{
    Metadata chain = knownMetadata();
    palletOf(chain, "Balances").index = 70;
    palletOf(chain, "Utility").index = 71;
    changeType(chain, *palletOf(chain, "Balances").calls, [](metadata::Type& type) {
        metadata::Case& transfer = caseOf(type, "transfer_keep_alive");
        transfer.index = 30;
        std::swap(transfer.fields[0], transfer.fields[1]);
    });
    changeType(chain, chain.extrinsic.call, [](metadata::Type& type) {
        caseOf(type, "Balances").index = 70;
        caseOf(type, "Utility").index = 71;
    });
    return chain;
}

balances::Call transfer(std::uint64_t amount)
{
    return balances::TransferKeepAlive { Address::of(account(1)), Rao(amount) };
}

Bytes hex(const std::string& text)
{
    return fromHex(text).value_or(Bytes());
}

std::string accountHex(std::uint8_t fill)
{
    return toBareHex(account(fill).view());
}

} // namespace

class RuntimeTest : public QObject {
    Q_OBJECT

private slots:
    void callsHaveTheNumbersOfTheChain()
    {
        const auto runtime = runtimeOf(renumbered());
        const auto bytes = runtime->encodeCall(transfer(5));
        QVERIFY(bytes);
        QCOMPARE(toBareHex(*bytes),
            "461e"
            "14"
            "00" + accountHex(1));
        QVERIFY(runtime->readCall<balances::Call>(*bytes) == transfer(5));
        QVERIFY(runtime->namesOfCall(70, 30) == (CallNames { "Balances", "transfer_keep_alive" }));
        QVERIFY(!runtime->namesOfCall(5, 3));
        // Calls without a difference of their own.
        const subtensor_module::Call stake(
            subtensor_module::AddStakeLimit { account(2), NetUid(1), Rao(3), Rao(4), true });
        QVERIFY(*runtime->encodeCall(stake) == encodeCall(stake));
    }

    void callsInsideOfCallsToo()
    {
        const auto runtime = runtimeOf(renumbered());
        const utility::Call batch(
            utility::BatchAll { { EncodedCall::of(transfer(5)), EncodedCall::of(transfer(6)) } });
        const auto bytes = runtime->encodeCall(batch);
        QVERIFY(bytes);
        const std::string one = "00" + accountHex(1);
        QCOMPARE(toBareHex(*bytes),
            "4702"
            "08"
            "461e14"
                + one + "461e18" + one);
        QVERIFY(runtime->readCall<utility::Call>(*bytes) == batch);
        const proxy::Call proxied(
            proxy::Proxy { Address::of(account(3)), std::nullopt, EncodedCall::of(batch) });
        const auto outer = runtime->encodeCall(proxied);
        QVERIFY(outer);
        QVERIFY(runtime->readCall<proxy::Call>(*outer) == proxied);
    }

    void endlessNestingEnds()
    {
        const auto runtime = runtimeOf(renumbered());
        EncodedCall inner = EncodedCall::of(transfer(1));
        for (int i = 0; i < 200; ++i) {
            inner = EncodedCall::of(utility::Call(utility::BatchAll { { inner } }));
        }
        const auto refused = runtime->encodeCall(utility::Call(utility::BatchAll { { inner } }));
        QVERIFY(!refused && refused.error().is(SubtensorError::NestedTooDeep));
    }

    void refusesOtherCalls()
    {
        const auto runtime = ChainRuntime::declared();
        const auto bytes = runtime->encodeCall(transfer(5));
        QVERIFY(runtime->readCall<utility::Call>(*bytes).error().is(SubtensorError::OtherItem));
        QVERIFY(runtime->readCall<balances::Call>(hex("ff00")).error().is(SubtensorError::UnknownCall));
        QVERIFY(runtime->readCall<balances::Call>(hex("05")).error().is(scale::DecodeError::UnexpectedEnd));
        Bytes longer = *bytes;
        longer.push_back({});
        QVERIFY(runtime->readCall<balances::Call>(longer).error().is(scale::DecodeError::TrailingBytes));
    }

    // Neither a field more nor another width: what is signed is not guessed.
    void changedCallsStayOff_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("detail");
        QTest::newRow("field more") << 0 << "3 parts, 2";
        QTest::newRow("field less") << 1 << "1 parts, 2";
        QTest::newRow("other name") << 2 << "amount, value";
        QTest::newRow("not compact") << 3 << "value: u64, compact";
    }
    void changedCallsStayOff()
    {
        QFETCH(int, change);
        QFETCH(QString, detail);
        Metadata chain = knownMetadata();
        metadata::TypeId plain = 0;
        while (chain.types.as<metadata::Primitive>(plain) == nullptr
            || *chain.types.as<metadata::Primitive>(plain) != metadata::Primitive::U64) {
            ++plain;
        }
        changeType(chain, *palletOf(chain, "Balances").calls, [&](metadata::Type& type) {
            auto& fields = caseOf(type, "transfer_keep_alive").fields;
            if (change == 0) {
                fields.push_back({ "memo", plain, std::nullopt, {} });
            } else if (change == 1) {
                fields.pop_back();
            } else if (change == 2) {
                fields.back().name = "amount";
            } else {
                fields.back().type = plain;
            }
        });
        const auto runtime = runtimeOf(chain);
        const ItemFit* fit = runtime->fit(ItemKind::Call, "Balances", "transfer_keep_alive");
        QVERIFY(fit->fit == Fit::Incompatible);
        QCOMPARE(QString::fromStdString(fit->detail), detail);
        QVERIFY(!runtime->supports(Feature::Transfer));
        QVERIFY(runtime->encodeCall(transfer(5)).error().is(SubtensorError::NotOnThisChain));
        QVERIFY(runtime->readCall<balances::Call>(encodeCall(transfer(5)))
                    .error()
                    .is(SubtensorError::NotOnThisChain));
        // Inside of another call it is refused as well, and the other call is not.
        const utility::Call batch(utility::BatchAll { { EncodedCall::of(transfer(5)) } });
        QVERIFY(runtime->encodeCall(batch).error().is(SubtensorError::NotRepresentable));
        const utility::Call empty(utility::BatchAll {});
        QVERIFY(runtime->encodeCall(empty));
    }

    void callOfTwoNumbersStaysOff()
    {
        Metadata chain = knownMetadata();
        changeType(chain, *palletOf(chain, "Balances").calls, [](metadata::Type& type) {
            metadata::Case again = caseOf(type, "transfer_keep_alive");
            again.index = 200;
            std::get<metadata::Variant>(type.def).cases.push_back(again);
        });
        const auto runtime = runtimeOf(chain);
        QVERIFY(runtime->encodeCall(transfer(5)).error().is(SubtensorError::NotOnThisChain));
    }

    void callsOfTheRecordedRuntime()
    {
        const auto recorded = tests::recordedBytes("finney-metadata-2026-04.scale");
        TAONAUT_REQUIRE_FILE(recorded);
        const auto runtime = runtimeOf(*Metadata::decode(*recorded));
        const proxy::Call call(proxy::Proxy {
            Address::of(account(1)), proxy::ProxyType::Staking, EncodedCall::of(transfer(5)) });
        const auto bytes = runtime->encodeCall(call);
        QVERIFY(bytes);
        QVERIFY(*bytes == encodeCall(call)); // the numbers are the same so far
        const subtensor_module::Call lock(
            subtensor_module::LockStake { account(1), NetUid(1), AlphaAmount(2) });
        QVERIFY(runtime->encodeCall(lock).error().is(SubtensorError::NotOnThisChain));
        const utility::Call batch(utility::BatchAll { { EncodedCall::of(lock) } });
        QVERIFY(runtime->encodeCall(batch).error().is(SubtensorError::NotRepresentable));
    }

    void errorsByNumber()
    {
        const auto runtime = ChainRuntime::declared();
        QVERIFY(runtime->namesOfError(5, 2) == (ErrorNames { "Balances", "InsufficientBalance" }));
        QVERIFY(!runtime->namesOfError(5, 200));
        QVERIFY(!runtime->namesOfError(250, 0));
        const auto recorded = tests::recordedBytes("finney-metadata-2026-04.scale");
        TAONAUT_REQUIRE_FILE(recorded);
        const auto older = runtimeOf(*Metadata::decode(*recorded));
        QVERIFY(older->namesOfError(7, 23) == (ErrorNames { "SubtensorModule", "InvalidWorkBlock" }));
    }

    void storedValues()
    {
        const auto runtime = ChainRuntime::declared();
        const auto key = runtime->key(subtensor_module::kTotalHotkeyAlpha, account(1), NetUid(3));
        QVERIFY(key && *key == subtensor_module::kTotalHotkeyAlpha.key(account(1), NetUid(3)));
        QVERIFY(runtime->read(subtensor_module::kTotalHotkeyAlpha, encode(AlphaAmount(5))) == AlphaAmount(5));
        QVERIFY(runtime->read(subtensor_module::kTotalHotkeyAlpha, hex("05"))
                    .error()
                    .is(scale::DecodeError::UnexpectedEnd));
        const auto absent = runtime->readOrDefault(subtensor_module::kTransferToggle, std::nullopt);
        QVERIFY(absent == true);
        const Bytes off = encode(false);
        QVERIFY(runtime->readOrDefault(subtensor_module::kTransferToggle, ByteView(off)) == false);
    }

    // An absent value means what the chain says that it means.
    void defaultsOfTheChain()
    {
        Metadata chain = knownMetadata();
        auto& storage = palletOf(chain, "SubtensorModule").storage;
        const auto toggle = std::find_if(storage.begin(), storage.end(),
            [](const metadata::StorageEntry& entry) { return entry.name == "TransferToggle"; });
        toggle->defaultValue = encode(false);
        const auto runtime = runtimeOf(chain);
        const ItemFit* fit = runtime->fit(ItemKind::Storage, "SubtensorModule", "TransferToggle");
        QVERIFY(fit->fit == Fit::Compatible && fit->difference == Difference::OtherDefault);
        QVERIFY(runtime->readOrDefault(subtensor_module::kTransferToggle, std::nullopt) == false);
    }

    void otherStorageIsRefused()
    {
        Metadata chain = knownMetadata();
        std::erase_if(palletOf(chain, "SubtensorModule").storage,
            [](const metadata::StorageEntry& entry) { return entry.name == "TransferToggle"; });
        const auto runtime = runtimeOf(chain);
        const auto& item = subtensor_module::kTransferToggle;
        QVERIFY(runtime->key(item, NetUid(1)).error().is(SubtensorError::NotOnThisChain));
        QVERIFY(runtime->read(item, encode(true)).error().is(SubtensorError::NotOnThisChain));
        QVERIFY(runtime->readOrDefault(item, std::nullopt).error().is(SubtensorError::NotOnThisChain));
    }

    void constants()
    {
        Metadata chain = knownMetadata();
        for (metadata::Constant& constant : palletOf(chain, "System").constants) {
            if (constant.name == "BlockHashCount") {
                constant.value = encode(std::uint32_t { 77 });
            }
        }
        const auto runtime = runtimeOf(chain);
        QVERIFY(runtime->constant(system::kPallet, system::kBlockHashCount) == std::uint32_t { 77 });
        std::erase_if(palletOf(chain, "System").constants,
            [](const metadata::Constant& constant) { return constant.name == "BlockHashCount"; });
        QVERIFY(runtimeOf(chain)
                    ->constant(system::kPallet, system::kBlockHashCount)
                    .error()
                    .is(SubtensorError::NotOnThisChain));
    }

    void metadataMustHoldTogether()
    {
        Metadata chain = knownMetadata();
        palletOf(chain, "System").calls = 1U << 20U;
        QVERIFY(!ChainRuntime::create(chain));
    }

    void declaredFitsItself()
    {
        for (const ItemFit& fit : ChainRuntime::declared()->fits()) {
            QVERIFY2(fit.fit == Fit::Equal, (fit.item() + " " + fit.detail).c_str());
        }
    }

    void recordedDefaultsReadAsDeclared_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : { "finney-metadata-2026-04.scale", "finney-metadata-2025-12.scale",
                 "finney-metadata-v15-343.scale", "finney-metadata-v14-343.scale" }) {
            QTest::newRow(file) << file;
        }
    }
    // What the chain's metadata holds of values reads as the declared types, through whatever bridges them.
    void recordedDefaultsReadAsDeclared()
    {
        QFETCH(QString, file);
        const auto recorded = tests::recordedBytes(file.toStdString());
        TAONAUT_REQUIRE_FILE(recorded);
        const auto runtime = runtimeOf(*Metadata::decode(*recorded));
        const Metadata& own = knownMetadata();
        std::size_t read = 0;
        const auto expectValue = [&](const ItemFit& fit, metadata::TypeId type, const Bytes& bytes) {
            const auto translated = fit.read.apply(bytes);
            const bool good
                = translated && metadata::ValueTree::readWhole(own.types, type, *translated).has_value();
            QVERIFY2(good, fit.item().c_str());
            ++read;
        };
        for (const ItemFit& fit : runtime->fits()) {
            if (!fit.isUsable()) {
                continue;
            }
            const auto* const entry = own.storage(fit.pallet, fit.name);
            const auto* const constant = own.constant(fit.pallet, fit.name);
            if (fit.kind == ItemKind::Storage && entry != nullptr
                && entry->modifier == metadata::Modifier::Default) {
                expectValue(
                    fit, entry->value, runtime->metadata().storage(fit.pallet, fit.name)->defaultValue);
            } else if (fit.kind == ItemKind::Constant) {
                expectValue(fit, constant->type, runtime->metadata().constant(fit.pallet, fit.name)->value);
            }
        }
        QVERIFY(read > 250);
    }

    // Every declared item of the recorded runtime is there, bridged or named.
    void everyDifferenceHasAReason()
    {
        const auto recorded = tests::recordedBytes("finney-metadata-2026-04.scale");
        TAONAUT_REQUIRE_FILE(recorded);
        for (const ItemFit& fit : runtimeOf(*Metadata::decode(*recorded))->fits()) {
            QCOMPARE(fit.difference.has_value(), fit.fit != Fit::Equal);
        }
    }
};

QTEST_GUILESS_MAIN(RuntimeTest)
#include "runtime_test.moc"
