// SPDX-License-Identifier: MIT
// What SubtensorModule checks of signed calls before they run: each reason and its code; what weighs what.

#include "core/node/runtime/subtensor_module/dispatch_weights.hpp"
#include "core/node/runtime/subtensor_module/extension.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/weights/commit.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/pallet.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/runtime_calls.hpp"
#include "subnet_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
using subtensor::MechanismId;
using subtensor::RuntimeCall;
using subtensor::ShareU16;
using subtensor::StorageIndex;
using subtensor::Uid;

class ExtensionTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void codesOfReasons();
    void announcedSwap();
    void stakeForWeights();
    void paceOfWeights();
    void lengthsOfBatches();
    void revealsNeedACommitment();
    void roundsOfTimelocks();
    void registeringSubnets();
    void takes();
    void serving();
    void evmKeys();
    void dispatchWeights();
    void rateLimits();

private:
    /// Nothing when the call may run, else the name of the reason.
    [[nodiscard]] std::string checkAny(const RuntimeCall& call, const AccountId& who)
    {
        const auto result = subtensor_module::checkBeforeDispatch(m_bench->context(), who, call);
        return result ? std::string() : result.error().text();
    }
    [[nodiscard]] std::string check(const module::Call& call, const AccountId& who = SubnetBench::hotkey(1))
    {
        return checkAny(RuntimeCall(call), who);
    }
    [[nodiscard]] static std::vector<module::Call> weightCalls();

    std::unique_ptr<SubnetBench> m_bench;
};

void ExtensionTest::init()
{
    m_bench = std::make_unique<SubnetBench>();
    m_bench->open(kSubnet, 3);
}

void ExtensionTest::codesOfReasons()
{
    const auto codeOf = [](const subtensor::ErrorId& error) {
        const ValidityError validity = subtensor_module::validityOf(DispatchError::of(error));
        return validity.invalid == InvalidTransaction::Custom ? int { validity.custom } : -1;
    };
    QCOMPARE(codeOf(module::error("ColdkeySwapAnnounced")), 0);
    QCOMPARE(codeOf(module::error("NotEnoughStakeToSetWeights")), 1);
    QCOMPARE(codeOf(module::error("SubnetNotExists")), 3);
    QCOMPARE(codeOf(module::error("SettingWeightsTooFast")), 6);
    QCOMPARE(codeOf(module::error("CommittingWeightsTooFast")), 6);
    QCOMPARE(codeOf(module::error("NetworkTxRateLimitExceeded")), 6);
    QCOMPARE(codeOf(module::error("HotKeyNotRegisteredInNetwork")), 10);
    QCOMPARE(codeOf(module::error("InvalidIpAddress")), 11);
    QCOMPARE(codeOf(module::error("InvalidPort")), 13);
    QCOMPARE(codeOf(module::error("NoWeightsCommitFound")), 16);
    QCOMPARE(codeOf(module::error("RevealTooEarly")), 17);
    QCOMPARE(codeOf(module::error("InputLengthsUnequal")), 18);
    QCOMPARE(codeOf(module::error("HotKeyNotRegisteredInSubNet")), 19);
    QCOMPARE(codeOf(module::error("ColdkeySwapDisputed")), 21);
    QCOMPARE(codeOf(module::error("NonAssociatedColdKey")), 25);
    QCOMPARE(codeOf(module::error("DelegateTakeTooHigh")), 27);
    QCOMPARE(codeOf(module::error("InvalidIpType")), 255);
    const DispatchError other = DispatchError::module(5, module::error("SubnetNotExists").index);
    QCOMPARE(subtensor_module::validityOf(other).custom, std::uint8_t { 255 }); // of another pallet
    QCOMPARE(subtensor_module::validityOf(DispatchError::of(DispatchError::Kind::BadOrigin)).custom,
        std::uint8_t { 255 });
}

void ExtensionTest::announcedSwap()
{
    Overlay& state = m_bench->state();
    const AccountId who = SubnetBench::owner();
    const RuntimeCall remark = subtensor::system::Call(subtensor::system::Remark {});
    const RuntimeCall shielded = subtensor::mev_shield::Call(subtensor::mev_shield::SubmitEncrypted {});
    QCOMPARE(checkAny(remark, who), std::string());
    store<module::kColdkeySwapAnnouncements>(state, who, { BlockNumber(9), Hash256 {} });
    QCOMPARE(checkAny(remark, who), std::string("SubtensorModule.ColdkeySwapAnnounced"));
    QCOMPARE(checkAny(remark, SubnetBench::stranger()), std::string());
    const std::vector<module::Call> allowed { module::AnnounceColdkeySwap {}, module::SwapColdkeyAnnounced {},
        module::DisputeColdkeySwap {}, module::ClearColdkeySwapAnnouncement {} };
    for (const module::Call& call : allowed) {
        QCOMPARE(check(call, who), std::string());
    }
    QCOMPARE(checkAny(shielded, who), std::string());
    QCOMPARE(check(module::AddStake {}, who), std::string("SubtensorModule.ColdkeySwapAnnounced"));
    store<module::kColdkeySwapDisputes>(state, who, BlockNumber(10));
    QCOMPARE(check(allowed.front(), who), std::string("SubtensorModule.ColdkeySwapDisputed"));
    QCOMPARE(checkAny(shielded, who), std::string("SubtensorModule.ColdkeySwapDisputed"));
}

std::vector<module::Call> ExtensionTest::weightCalls()
{
    return { module::SetWeights { kSubnet, {}, {}, 0 },
        module::SetMechanismWeights { kSubnet, MechanismId(0), {}, {}, 0 },
        module::BatchSetWeights { { { kSubnet } }, { {} }, { { 0 } } }, module::CommitWeights { kSubnet, {} },
        module::CommitMechanismWeights { kSubnet, MechanismId(0), {} },
        module::BatchCommitWeights { { { kSubnet } }, { Hash256 {} } },
        module::RevealWeights { kSubnet, {}, {}, {}, 0 },
        module::RevealMechanismWeights { kSubnet, MechanismId(0), {}, {}, {}, 0 },
        module::BatchRevealWeights { kSubnet, {}, {}, {}, {} },
        module::CommitTimelockedWeights { kSubnet, {}, 0, 4 },
        module::CommitTimelockedMechanismWeights { kSubnet, MechanismId(0), {}, 0, 4 },
        module::CommitCrv3MechanismWeights { kSubnet, MechanismId(0), {}, 0 } };
}

void ExtensionTest::stakeForWeights()
{
    store<module::kStakeThreshold>(m_bench->state(), std::uint64_t { 1 });
    for (const module::Call& call : weightCalls()) {
        QCOMPARE(check(call), std::string("SubtensorModule.NotEnoughStakeToSetWeights"));
    }
    QCOMPARE(check(weightCalls().front(), SubnetBench::hotkey(0)), std::string()); // the owner
}

void ExtensionTest::paceOfWeights()
{
    Overlay& state = m_bench->state();
    store<module::kLastUpdate>(state, StorageIndex(1), std::vector<std::uint64_t>(3, 950));
    QCOMPARE(check(module::SetWeights { kSubnet, {}, {}, 0 }),
        std::string("SubtensorModule.SettingWeightsTooFast"));
    QCOMPARE(check(module::SetMechanismWeights { kSubnet, MechanismId(0), {}, {}, 0 }),
        std::string("SubtensorModule.SettingWeightsTooFast"));
    QCOMPARE(check(module::CommitWeights { kSubnet, {} }),
        std::string("SubtensorModule.CommittingWeightsTooFast"));
    QCOMPARE(check(module::CommitMechanismWeights { kSubnet, MechanismId(0), {} }),
        std::string("SubtensorModule.CommittingWeightsTooFast"));
    // Left to the call itself: batches, and hotkeys that are not registered.
    QCOMPARE(check(module::BatchCommitWeights { { { kSubnet } }, { Hash256 {} } }), std::string());
    QCOMPARE(check(module::CommitWeights { kSubnet, {} }, SubnetBench::stranger()), std::string());
    store<module::kCommitRevealWeightsEnabled>(state, kSubnet, true);
    QCOMPARE(check(module::SetWeights { kSubnet, {}, {}, 0 }), std::string());
    m_bench->at(1'050);
    QCOMPARE(check(module::CommitWeights { kSubnet, {} }), std::string());
}

void ExtensionTest::lengthsOfBatches()
{
    const std::string unequal("SubtensorModule.InputLengthsUnequal");
    QCOMPARE(check(module::BatchSetWeights { { { kSubnet } }, {}, { { 0 } } }), unequal);
    QCOMPARE(check(module::BatchCommitWeights { { { kSubnet } }, {} }), unequal);
    QCOMPARE(check(module::BatchRevealWeights { kSubnet, { {} }, { {} }, { {} }, {} }), unequal);
}

void ExtensionTest::revealsNeedACommitment()
{
    const std::string none("SubtensorModule.NoWeightsCommitFound");
    QCOMPARE(check(module::RevealWeights { kSubnet, {}, {}, {}, 0 }), none);
    QCOMPARE(check(module::BatchRevealWeights { kSubnet, {}, {}, {}, {} }), none);
    const subtensor_module::RevealedWeights weights { { { Uid(2) }, { ShareU16(1) }, 0 }, { 3 } };
    const Hash256 hash = subtensor_module::commitHash(SubnetBench::hotkey(1), StorageIndex(1), weights);
    store<module::kWeightCommits>(
        m_bench->state(), StorageIndex(1), SubnetBench::hotkey(1), { { hash, 4, 990, 0 } });
    const module::RevealWeights good { kSubnet, { Uid(2) }, { ShareU16(1) }, { 3 }, 0 };
    module::RevealWeights bad = good;
    bad.salt = { 4 };
    QCOMPARE(check(bad), none);
    QCOMPARE(check(good), std::string("SubtensorModule.RevealTooEarly"));
    const module::BatchRevealWeights batch { kSubnet, { { Uid(2) } }, { { ShareU16(1) } }, { { 3 } }, { 0 } };
    QCOMPARE(check(batch), std::string("SubtensorModule.RevealTooEarly"));
    store<module::kSubnetEpochIndex>(m_bench->state(), kSubnet, std::uint64_t { 5 });
    QCOMPARE(check(good), std::string());
    QCOMPARE(check(batch), std::string());
    // An expired one is told as too early, too.
    store<module::kSubnetEpochIndex>(m_bench->state(), kSubnet, std::uint64_t { 6 });
    QCOMPARE(check(good), std::string("SubtensorModule.RevealTooEarly"));
    QCOMPARE(check(module::RevealMechanismWeights {
                 kSubnet, MechanismId(1), { Uid(2) }, { ShareU16(1) }, { 3 }, 0 }),
        none);
}

void ExtensionTest::roundsOfTimelocks()
{
    store<subtensor::drand::kLastStoredRound>(m_bench->state(), std::uint64_t { 100 });
    const auto at = [&](std::uint64_t round) {
        return std::vector<module::Call> { module::CommitTimelockedWeights { kSubnet, {}, round, 4 },
            module::CommitTimelockedMechanismWeights { kSubnet, MechanismId(0), {}, round, 4 },
            module::CommitCrv3MechanismWeights { kSubnet, MechanismId(0), {}, round } };
    };
    for (const module::Call& call : at(99)) {
        QCOMPARE(check(call), std::string("SubtensorModule.InvalidRevealRound"));
    }
    for (const module::Call& call : at(100)) {
        QCOMPARE(check(call), std::string());
    }
}

void ExtensionTest::registeringSubnets()
{
    const module::RegisterNetwork call { SubnetBench::hotkey(1) };
    QCOMPARE(check(call), std::string());
    subtensor_module::recordTransaction(m_bench->context(), module::TransactionKind::RegisterNetwork,
        SubnetBench::stranger(), NetUid(0)); // anybody's
    m_bench->at(8'199);
    QCOMPARE(check(call), std::string("SubtensorModule.NetworkTxRateLimitExceeded"));
    m_bench->at(8'200);
    QCOMPARE(check(call), std::string());
}

void ExtensionTest::takes()
{
    Overlay& state = m_bench->state();
    const AccountId coldkey = SubnetBench::owner();
    const auto raise = [&](std::uint16_t take) {
        return check(module::IncreaseTake { SubnetBench::hotkey(1), ShareU16(take) }, coldkey);
    };
    store<module::kMinDelegateTake>(state, ShareU16(10));
    QCOMPARE(raise(9), std::string("SubtensorModule.DelegateTakeTooLow"));
    QCOMPARE(raise(11'797), std::string("SubtensorModule.DelegateTakeTooHigh"));
    QCOMPARE(raise(10), std::string("SubtensorModule.HotKeyAccountNotExists"));
    store<module::kOwner>(state, SubnetBench::hotkey(1), SubnetBench::stranger());
    QCOMPARE(raise(10), std::string("SubtensorModule.NonAssociatedColdKey"));
    store<module::kOwner>(state, SubnetBench::hotkey(1), coldkey);
    QCOMPARE(raise(10), std::string());
    QCOMPARE(check(module::DecreaseTake { SubnetBench::hotkey(1), ShareU16(9) }, coldkey),
        std::string("SubtensorModule.DelegateTakeTooLow"));
}

void ExtensionTest::serving()
{
    QCOMPARE(check(module::ServeAxon { kSubnet, 1, 0x7f000001, 9, 4, 0, 0, 0 }),
        std::string("SubtensorModule.InvalidIpAddress"));
    QCOMPARE(check(module::ServeAxonTls { kSubnet, 1, 5, 0, 4, 0, 0, 0, {} }),
        std::string("SubtensorModule.InvalidPort"));
    QCOMPARE(
        check(module::ServePrometheus { kSubnet, 1, 5, 9, 5 }), std::string("SubtensorModule.InvalidIpType"));
    QCOMPARE(check(module::ServePrometheus { kSubnet, 1, 5, 9, 4 }), std::string());
}

void ExtensionTest::evmKeys()
{
    Overlay& state = m_bench->state();
    module::AssociateEvmKey call;
    call.netuid = kSubnet;
    const std::string tooSoon("SubtensorModule.EvmKeyAssociateRateLimitExceeded");
    QCOMPARE(
        check(call, SubnetBench::stranger()), std::string("SubtensorModule.HotKeyNotRegisteredInSubNet"));
    // Chain quirk: a chain younger than the limit lets nobody bind a key.
    QCOMPARE(check(call), tooSoon);
    m_bench->at(7'200);
    QCOMPARE(check(call), std::string());
    store<module::kAssociatedEvmAddress>(
        state, kSubnet, Uid(1), { subtensor::H160 {}, std::uint64_t { 7'000 } });
    m_bench->at(14'199);
    QCOMPARE(check(call), tooSoon);
    m_bench->at(14'200);
    QCOMPARE(check(call), std::string());
}

void ExtensionTest::dispatchWeights()
{
    using subtensor_module::infoOf;
    QCOMPARE(infoOf(module::AddStake {}).weight, (Weight { 3'064'064'000, 8'727 }));
    QCOMPARE(infoOf(module::AddStake {}).pays, Pays::Yes);
    QCOMPARE(infoOf(module::SetWeights {}).weight, (Weight { 118'513'610'000, 10'327'410 }));
    for (const module::Call& call : weightCalls()) {
        QCOMPARE(infoOf(call).pays, Pays::No);
        QCOMPARE(infoOf(call).dispatchClass, DispatchClass::Normal);
    }
    const std::vector<module::Call> free { module::ServeAxon {}, module::ServeAxonTls {},
        module::ServePrometheus {}, module::IncreaseTake {}, module::DecreaseTake {},
        module::AssociateEvmKey {} };
    for (const module::Call& call : free) {
        QCOMPARE(infoOf(call).pays, Pays::No);
    }
    QCOMPARE(infoOf(module::SwapHotkey {}).pays, Pays::Yes);
    // Before it runs a lease weighs as with 500 contributors.
    QCOMPARE(infoOf(module::RegisterLeasedNetwork {}).weight,
        subtensor_module::weightOfRegisterLeasedNetwork(500));
    const Weight none = subtensor_module::weightOfTerminateLease(0);
    const Weight one = subtensor_module::weightOfTerminateLease(1);
    QCOMPARE(none, (Weight { 946'402'000, 6'148 }));
    QCOMPARE(one, (Weight { 946'402'000 + 126'566'532, 6'148 + 2'529 }));
}

void ExtensionTest::rateLimits()
{
    using namespace subtensor_module;
    BlockContext& context = m_bench->context();
    const AccountId who = SubnetBench::stranger();
    const auto limit = [&](LimitedTransaction kind) { return rateLimit(context, kind, kSubnet); };
    QCOMPARE(limit(TransactionKind::SetChildren), std::uint64_t { 150 });
    QCOMPARE(limit(TransactionKind::SetChildkeyTake), std::uint64_t { 216'000 });
    QCOMPARE(limit(TransactionKind::AddStakeBurn), std::uint64_t { 360 });
    QCOMPARE(limit(TransactionKind::MaxUidsTrimming), std::uint64_t { 216'000 });
    QCOMPARE(limit(TransactionKind::Unknown), std::uint64_t { 0 });
    recordTransaction(context, TransactionKind::SetChildren, who, kSubnet);
    QVERIFY(!passesRateLimit(context, TransactionKind::SetChildren, who, kSubnet));
    QVERIFY(passesRateLimit(context, TransactionKind::SetChildren, who, NetUid(2)));
    QVERIFY(passesRateLimit(context, TransactionKind::SetChildren, SubnetBench::owner(), kSubnet));

    const RateLimitKey key = module::rate_limit::LastTxBlock { who };
    setLastRateLimitedBlock(context, key, 7);
    QCOMPARE(lastRateLimitedBlock(context, key), std::uint64_t { 7 });
    removeLastRateLimitedBlock(context, key);
    QCOMPARE(lastRateLimitedBlock(context, key), std::uint64_t { 0 });
    // The two older limits: one block later than elsewhere, 0 means never or no limit.
    m_bench->at(1'500);
    QVERIFY(exceedsTxRateLimit(context, 500));
    QVERIFY(!exceedsTxRateLimit(context, 499));
    QVERIFY(!exceedsTxRateLimit(context, 0));
    store<module::kTxRateLimit>(context.state, std::uint64_t { 0 });
    QVERIFY(!exceedsTxRateLimit(context, 1'500));
    QVERIFY(exceedsTxDelegateTakeRateLimit(context, 1));

    SubnetBench fast(Milliseconds(250));
    QCOMPARE(rateLimit(fast.context(), TransactionKind::MechanismCountUpdate, kSubnet), std::uint64_t { 1 });
    QCOMPARE(rateLimit(fast.context(), TransactionKind::MaxUidsTrimming, kSubnet), std::uint64_t { 1 });
}

QTEST_GUILESS_MAIN(ExtensionTest)
#include "extension_test.moc"
