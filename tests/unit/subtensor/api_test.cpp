// SPDX-License-Identifier: MIT
// Runtime functions and their answers: compared with the metadata of real runtimes, encoded and read.

#include "core/subtensor/api/known_functions.hpp"
#include "core/subtensor/chain_runtime.hpp"
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

api::DelegateInfo delegateInfo(std::uint8_t fill)
{
    api::DelegateInfo info;
    info.hotkey = account(fill);
    info.take = ShareU16(11'796);
    info.nominators = { { account(2), { { { NetUid(0) }, { AlphaAmount(63) } } } }, { account(3), {} },
        { account(4),
            { { { NetUid(64) }, { AlphaAmount(16'384) } },
                { { NetUid(16'384) }, { AlphaAmount(std::numeric_limits<std::uint64_t>::max()) } } } } };
    info.owner = account(5);
    info.registrations = { NetUid(1), NetUid(100) };
    info.validatorPermits = { NetUid(100) };
    info.returnPer1000 = 1U << 30U;
    info.totalDailyReturn = 1U << 14U;
    return info;
}

std::string textOf(const Result<api::Delegates>& read)
{
    return read ? "read" : read.error().text();
}

} // namespace

class ApiTest : public QObject {
    Q_OBJECT

    /// What spec 425 has and 393 has not.
    static bool isNewAt425(const ItemFit& fit)
    {
        static const std::vector<std::string> kNew { "SubnetInfoRuntimeApi.get_subnet_hyperparams_v3",
            "SubnetInfoRuntimeApi.get_subnet_account_id", "SubnetInfoRuntimeApi.get_next_epoch_start_block",
            "StakeInfoRuntimeApi.get_stake_availability_for_coldkeys", "StakeInfoRuntimeApi.get_coldkey_lock",
            "StakeInfoRuntimeApi.get_hotkey_conviction",
            "StakeInfoRuntimeApi.get_most_convicted_hotkey_on_subnet",
            "ProxyFilterRuntimeApi.get_proxy_types", "ProxyFilterRuntimeApi.get_proxy_filter" };
        return std::find(kNew.begin(), kNew.end(), fit.item()) != kNew.end();
    }

private slots:
    void everyFunctionIsThatOfTheRuntime()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-2026-04.scale");
        TAONAUT_REQUIRE_FILE(bytes);
        const auto runtime = ChainRuntime::create(*Metadata::decode(*bytes));
        QVERIFY(runtime);
        std::size_t functions = 0;
        for (const ItemFit& fit : (*runtime)->fits()) {
            if (fit.kind != ItemKind::Function) {
                continue;
            }
            ++functions;
            const std::string text = fit.item() + ": " + fit.detail;
            if (isNewAt425(fit)) {
                QVERIFY2(fit.difference == Difference::Missing, text.c_str());
            } else {
                QVERIFY2(fit.fit == Fit::Equal, text.c_str());
            }
        }
        QCOMPARE(functions, std::size_t { 66 });
    }

    void olderRuntime()
    {
        const auto bytes = tests::recordedBytes("finney-metadata-2025-12.scale");
        TAONAUT_REQUIRE_FILE(bytes);
        const auto runtime = *ChainRuntime::create(*Metadata::decode(*bytes));
        const ItemFit* swap = runtime->fit(ItemKind::Function, "SwapRuntimeApi", "sim_swap_tao_for_alpha");
        QVERIFY(swap->fit == Fit::Incompatible); // without the slippage
        QCOMPARE(swap->detail, std::string("4 parts, 6"));
        QVERIFY(runtime->fit(ItemKind::Function, "SwapRuntimeApi", "current_alpha_price")->fit == Fit::Equal);
        const auto asked = runtime->encodeArguments(api::kSimulateBuy, NetUid(1), Rao(5));
        QVERIFY(!asked && asked.error().is(SubtensorError::NotOnThisChain));
    }

    void argumentsAndAnswers()
    {
        const auto runtime = ChainRuntime::declared();
        const auto asked = runtime->encodeArguments(api::kSimulateBuy, NetUid(1), Rao(5));
        QVERIFY(asked);
        QCOMPARE(toBareHex(*asked), std::string("01000500000000000000"));
        api::SimSwapResult answer;
        answer.alphaAmount = AlphaAmount(7);
        QVERIFY(runtime->readAnswer(api::kSimulateBuy, encode(answer)) == answer);
        const auto price = runtime->readAnswer(api::kAlphaPrice, encode(std::uint32_t { 5 }));
        QVERIFY(!price && price.error().is(scale::DecodeError::UnexpectedEnd));
    }

    void textsAreOneCompactPerByte()
    {
        api::DynamicInfo info;
        info.subnetName = toBytes(bytesOf("a@\xff"));
        const Bytes encoded = encode(info);
        // netuid, two accounts, then the count and a = 0x61, @ = 0x40, 0xff, each above 63 and so of two
        // bytes.
        QCOMPARE(toBareHex(ByteView(encoded).subspan(65, 7)), std::string("0c85010101fd03"));
        const auto read = decode<api::DynamicInfo>(encoded);
        QVERIFY(read == info);
        Bytes tooLarge = encoded;
        tooLarge[71] = std::byte { 0x04 }; // 0x13f is no byte
        const auto refused = decode<api::DynamicInfo>(tooLarge);
        QVERIFY(!refused && refused.error().is(scale::DecodeError::OutOfRange));
    }

    void optionsInsideOfOptions()
    {
        api::SelectiveMetagraph asked;
        asked.netuid = NetUid(3);
        asked.identity.emplace();
        asked.burn = Rao(5);
        asked.name = toBytes(bytesOf("alpha"));
        asked.subnetVolume = Uint128 { 1 } << 100U;
        asked.taoStake = { Rao(1), Rao(1U << 20U) };
        asked.commitments.emplace();
        const auto read = decode<api::SelectiveMetagraph>(encode(asked));
        QVERIFY(read == asked);
        QVERIFY(read->identity.has_value() && !read->identity->has_value());
    }

    void settingsByName()
    {
        using namespace api::hyperparam;
        const std::vector<api::HyperparamEntry> entries { { toBytes(bytesOf("kappa")), U16 { { 32'767 } } },
            { toBytes(bytesOf("transfers_enabled")), Bool { { true } } },
            { toBytes(bytesOf("min_burn")), TaoBalance { { Rao(500'000) } } } };
        const Bytes encoded = encode(entries);
        QVERIFY(decode<std::vector<api::HyperparamEntry>>(encoded) == entries);
        QCOMPARE(toBareHex(encode(entries[0])), std::string("146b6170706101feff0100"));
    }

    void delegatesAreReadFlat()
    {
        const std::vector<api::DelegateInfo> list { delegateInfo(1), delegateInfo(9), api::DelegateInfo {} };
        const Bytes encoded = encode(list);
        const auto read = decode<api::Delegates>(encoded);
        QVERIFY2(read, textOf(read).c_str());
        QCOMPARE(read->delegates.size(), std::size_t { 3 });
        const auto& second = read->delegates[1];
        QVERIFY(second.hotkey == account(9) && second.owner == account(5));
        QCOMPARE(read->nominatorsOf(second).size(), std::size_t { 3 });
        const auto& last = read->nominatorsOf(second)[2];
        QVERIFY(last.account == account(4));
        QVERIFY(read->stakesOf(last)[1].netuid == NetUid(16'384));
        QCOMPARE(read->stakesOf(last)[1].alpha.value(), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(read->netuidsIn(second.registrations).size(), std::size_t { 2 });
        QVERIFY(encode(*read) == encoded);
    }

    // Whatever bytes: read or refused as the careful reading of the same list does, for the same reason.
    void delegatesAreRefusedAlike()
    {
        const Bytes whole = encode(std::vector<api::DelegateInfo> { delegateInfo(1), delegateInfo(2) });
        for (std::size_t i = 0; i < whole.size(); ++i) {
            compareBoth(ByteView(whole).first(i));
            for (const unsigned value : { 0x00U, 0x01U, 0x02U, 0x03U, 0x04U, 0xfdU, 0xfeU, 0xffU }) {
                Bytes changed = whole;
                changed[i] = std::byte { static_cast<std::uint8_t>(value) };
                compareBoth(changed);
            }
        }
        compareBoth(whole);
    }

    // Before there was stake on subnets.
    void oneStakePerNominator()
    {
        api::RootDelegateInfo info;
        info.hotkey = account(1);
        info.nominators = { { account(2), { Rao(5) } }, { account(3), { Rao(std::uint64_t { 1 } << 40U) } } };
        info.registrations = { NetUid(0), NetUid(64) };
        const Bytes encoded = encode(std::vector<api::RootDelegateInfo> { info, {} });
        const auto read = decode<api::RootDelegates>(encoded);
        QVERIFY(read);
        const api::Delegates& flat = read->value;
        QCOMPARE(flat.delegates.size(), std::size_t { 2 });
        const auto& second = flat.nominatorsOf(flat.delegates[0])[1];
        QVERIFY(second.account == account(3));
        QCOMPARE(flat.stakesOf(second).size(), std::size_t { 1 });
        QVERIFY(flat.stakesOf(second)[0].netuid == NetUid(0));
        QCOMPARE(flat.stakesOf(second)[0].alpha.value(), std::uint64_t { 1 } << 40U);
        for (std::size_t i = 0; i < encoded.size(); ++i) {
            const auto quick = decode<api::RootDelegates>(ByteView(encoded).first(i));
            const auto careful = decode<std::vector<api::RootDelegateInfo>>(ByteView(encoded).first(i));
            QVERIFY(!quick && !careful);
            QCOMPARE(quick.error().text(), careful.error().text());
        }
    }

private:
    static void compareBoth(ByteView bytes)
    {
        const auto quick = decode<api::Delegates>(bytes);
        const auto careful = decode<std::vector<api::DelegateInfo>>(bytes);
        QCOMPARE(quick.has_value(), careful.has_value());
        if (quick) {
            QVERIFY(encode(*quick) == encode(*careful));
        } else {
            QCOMPARE(quick.error().text(), careful.error().text());
        }
    }
};

QTEST_GUILESS_MAIN(ApiTest)
#include "api_test.moc"
