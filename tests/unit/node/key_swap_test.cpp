// SPDX-License-Identifier: MIT
// New keys in the place of old ones: what moves with a coldkey, the announcement with its delays and its
// dispute, what moves with a hotkey on one subnet or on all, and every reason to refuse.

#include "core/crypto/hash.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/subtensor/pallets/balances.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/key_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::node::subtensor_module;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
namespace event = module::event;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;
constexpr NetUid kNet { 1 };
const AccountId kOld = account(1);
const AccountId kNew = account(2);
const AccountId kHotkey = account(3);
const AccountId kOther = account(4);
const AccountId kFresh = account(5);

template <class Call> module::Call moduleCall(Call call)
{
    return module::Call(std::move(call));
}

Hash256 hashOf(const AccountId& account)
{
    return crypto::blake2b256(account.view());
}

/// "" where all hold.
} // namespace

class KeySwapTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aColdkeySwapRunsWithDispute();
    void everythingOfAColdkeyMoves();
    void announcementsAreRefused();
    void announcementsAreTakenBack();
    void swapsAreRefused();
    void rootSwapsAtOnce();
    void aHotkeyMovesOnOneSubnet();
    void aHotkeyMovesOnAllSubnets();
    void stakeMayStay();
    void hotkeySwapsAreRefused();
    void hotkeysAreAssociated();

private:
    std::string as(const AccountId& who, const module::Call& call) { return m_runtime->call(who, call); }
    template <class Call> std::string as(const AccountId& who, const Call& call)
    {
        return as(who, moduleCall(call));
    }
    [[nodiscard]] Overlay& state() { return m_runtime->state(); }
    void stake(std::uint64_t alpha)
    {
        increaseStake(m_runtime->context(), kHotkey, kOld, kNet, AlphaAmount(alpha));
        mutate<module::kSubnetAlphaOut>(
            state(), kNet, [alpha](AlphaAmount& out) { out = AlphaAmount(out.value() + alpha); });
    }
    void pass(std::uint64_t blocks)
    {
        store<module::kColdkeySwapAnnouncementDelay>(state(), 3);
        store<module::kColdkeySwapReannouncementDelay>(state(), 2);
        m_runtime->nextBlock(static_cast<std::uint32_t>(blocks));
    }
    std::unique_ptr<RuntimeHarness> m_runtime;
};

void KeySwapTest::init()
{
    m_runtime = std::make_unique<RuntimeHarness>();
    m_runtime->endow(kOld, Rao(1'000 * kTao));
    QCOMPARE(as(kOld, module::BurnedRegister { kNet, kHotkey }), std::string());
    store<module::kColdkeySwapAnnouncementDelay>(state(), 3);
    store<module::kColdkeySwapReannouncementDelay>(state(), 2);
    store<module::kTxRateLimit>(state(), 0);
    m_runtime->checkInvariants(brokenSentence);
}

void KeySwapTest::aColdkeySwapRunsWithDispute()
{
    const Rao before = m_runtime->freeBalance(kOld);
    QCOMPARE(as(kOld, module::AnnounceColdkeySwap { hashOf(kNew) }), std::string());
    QCOMPARE(m_runtime->freeBalance(kOld), before.saturatingMinus(Rao(kTao / 10)));
    QVERIFY(m_runtime->findEvent<event::ColdkeySwapAnnounced>());
    // Until then the account can do little else.
    QCOMPARE(as(kOld, module::TryAssociateHotkey { kFresh }), failed("ColdkeySwapAnnounced"));
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kNew }), failed("ColdkeySwapTooEarly"));

    QCOMPARE(as(kOld, module::DisputeColdkeySwap {}), std::string());
    QVERIFY(m_runtime->findEvent<event::ColdkeySwapDisputed>());
    QCOMPARE(find<module::kColdkeySwapDisputes>(state(), kOld), std::optional(m_runtime->number()));
    pass(10);
    // Nothing runs any more, not even what swaps are made of.
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kNew }), failed("ColdkeySwapDisputed"));
    QCOMPARE(as(kOld, module::ClearColdkeySwapAnnouncement {}), failed("ColdkeySwapDisputed"));
    QCOMPARE(coldkeyOf(state(), kHotkey), kOld);

    QCOMPARE(as(kOld, module::ResetColdkeySwap { kOld }), failed("ColdkeySwapDisputed"));
    QCOMPARE(as(kOther, module::ResetColdkeySwap { kOld }), std::string("BadOrigin"));
    QCOMPARE(m_runtime->callAsRoot(moduleCall(module::ResetColdkeySwap { kOld })), std::string());
    QVERIFY(m_runtime->findEvent<event::ColdkeySwapReset>());
    QVERIFY(!contains<module::kColdkeySwapAnnouncements>(state(), kOld));
    QVERIFY(!contains<module::kColdkeySwapDisputes>(state(), kOld));

    QCOMPARE(as(kOld, module::AnnounceColdkeySwap { hashOf(kNew) }), std::string());
    pass(3);
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kNew }), std::string());
    QCOMPARE(
        m_runtime->findEvent<event::ColdkeySwapped>(), std::optional(event::ColdkeySwapped { kOld, kNew }));
    QCOMPARE(coldkeyOf(state(), kHotkey), kNew);
}

void KeySwapTest::everythingOfAColdkeyMoves()
{
    store<module::kSubnetOwner>(state(), kNet, kOld);
    stake(7 * kTao);
    store<module::kAutoStakeDestination>(state(), kOld, kNet, kHotkey);
    store<module::kAutoStakeDestinationColdkeys>(state(), kHotkey, kNet, std::vector { kOther, kOld });
    module::ChainIdentity identity;
    identity.name = toBytes(bytesOf("me"));
    store<module::kIdentitiesV2>(state(), kOld, identity);
    const Rao balance = m_runtime->freeBalance(kOld);

    QCOMPARE(m_runtime->callAsRoot(moduleCall(module::SwapColdkey { kOld, kNew, Rao() })), std::string());
    QCOMPARE(load<module::kSubnetOwner>(state(), kNet), kNew);
    QCOMPARE(stakeOf(state(), kHotkey, kNew, kNet), AlphaAmount(7 * kTao));
    QCOMPARE(stakeOf(state(), kHotkey, kOld, kNet), AlphaAmount());
    QCOMPARE(load<module::kStakingHotkeys>(state(), kNew), std::vector { kHotkey });
    QVERIFY(!contains<module::kStakingHotkeys>(state(), kOld));
    QCOMPARE(load<module::kOwnedHotkeys>(state(), kNew), std::vector { kHotkey });
    QVERIFY(!contains<module::kOwnedHotkeys>(state(), kOld));
    QCOMPARE(find<module::kAutoStakeDestination>(state(), kNew, kNet), std::optional(kHotkey));
    QVERIFY(!contains<module::kAutoStakeDestination>(state(), kOld, kNet));
    QCOMPARE(
        load<module::kAutoStakeDestinationColdkeys>(state(), kHotkey, kNet), (std::vector { kOther, kNew }));
    QCOMPARE(find<module::kIdentitiesV2>(state(), kNew), std::optional(identity));
    QVERIFY(!contains<module::kIdentitiesV2>(state(), kOld));
    QCOMPARE(m_runtime->freeBalance(kNew), balance);
    QCOMPARE(m_runtime->freeBalance(kOld), Rao());
}

void KeySwapTest::announcementsAreRefused()
{
    QCOMPARE(
        as(kOther, module::AnnounceColdkeySwap { hashOf(kNew) }), failed("NotEnoughBalanceToPaySwapColdKey"));
    QCOMPARE(as(kOld, module::AnnounceColdkeySwap { hashOf(kNew) }), std::string());
    QCOMPARE(
        as(kOld, module::AnnounceColdkeySwap { hashOf(kOther) }), failed("ColdkeySwapReannouncedTooEarly"));
    pass(5); // the delay of the announcement and that of announcing again
    const Rao before = m_runtime->freeBalance(kOld);
    QCOMPARE(as(kOld, module::AnnounceColdkeySwap { hashOf(kOther) }), std::string());
    QCOMPARE(m_runtime->freeBalance(kOld), before); // the first announcement was paid
}

void KeySwapTest::announcementsAreTakenBack()
{
    QCOMPARE(as(kOld, module::ClearColdkeySwapAnnouncement {}), failed("ColdkeySwapAnnouncementNotFound"));
    QCOMPARE(as(kOld, module::DisputeColdkeySwap {}), failed("ColdkeySwapAnnouncementNotFound"));
    QCOMPARE(as(kOld, module::AnnounceColdkeySwap { hashOf(kNew) }), std::string());
    pass(4);
    QCOMPARE(as(kOld, module::ClearColdkeySwapAnnouncement {}), failed("ColdkeySwapClearTooEarly"));
    pass(1);
    QCOMPARE(as(kOld, module::ClearColdkeySwapAnnouncement {}), std::string());
    QVERIFY(m_runtime->findEvent<event::ColdkeySwapCleared>());
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kNew }), failed("ColdkeySwapAnnouncementNotFound"));
}

void KeySwapTest::swapsAreRefused()
{
    QCOMPARE(as(kOld, module::ScheduleSwapColdkey { kNew }), failed("Deprecated"));
    QCOMPARE(as(kOld, module::AnnounceColdkeySwap { hashOf(kNew) }), std::string());
    pass(3);
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kOther }), failed("AnnouncedColdkeyHashDoesNotMatch"));
    store<module::kStakingHotkeys>(state(), kNew, std::vector { kOther });
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kNew }), failed("ColdKeyAlreadyAssociated"));
    erase<module::kStakingHotkeys>(state(), kNew);
    store<module::kOwner>(state(), kNew, kOther);
    store<module::kOwnedHotkeys>(state(), kOther, std::vector { kNew });
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kNew }), failed("NewColdKeyIsHotkey"));
    erase<module::kOwner>(state(), kNew);
    erase<module::kOwnedHotkeys>(state(), kOther);
    QVERIFY(contains<module::kColdkeySwapAnnouncements>(state(), kOld)); // failed calls change nothing
    QCOMPARE(as(kOld, module::SwapColdkeyAnnounced { kNew }), std::string());
}

void KeySwapTest::rootSwapsAtOnce()
{
    const auto swap = [this](Rao cost) {
        return m_runtime->callAsRoot(moduleCall(module::SwapColdkey { kOld, kNew, cost }));
    };
    QCOMPARE(as(kOld, module::SwapColdkey { kOld, kNew, Rao() }), std::string("BadOrigin"));
    QCOMPARE(swap(Rao(10'000 * kTao)), failed("NotEnoughBalanceToPaySwapColdKey"));
    const Rao before = m_runtime->freeBalance(kOld);
    QCOMPARE(as(kOld, module::AnnounceColdkeySwap { hashOf(kOther) }), std::string());
    QCOMPARE(as(kOld, module::DisputeColdkeySwap {}), std::string());
    QCOMPARE(swap(Rao(kTao)), std::string());
    QCOMPARE(m_runtime->freeBalance(kNew), before.saturatingMinus(Rao(kTao + kTao / 10)));
    QVERIFY(!contains<module::kColdkeySwapAnnouncements>(state(), kOld));
    QVERIFY(!contains<module::kColdkeySwapDisputes>(state(), kOld));
}

void KeySwapTest::aHotkeyMovesOnOneSubnet()
{
    m_runtime->nextBlock();
    stake(5 * kTao);
    store<module::kLastHotkeySwapOnNetuid>(state(), kNet, kOld, std::uint64_t { 0 });
    QCOMPARE(as(kOld, module::SwapHotkey { kHotkey, kFresh, kNet }),
        failed("HotKeySwapOnSubnetIntervalNotPassed")); // as if there had been one in block 0
    m_runtime = std::make_unique<RuntimeHarness>(GenesisOptions { Speed::Fast, std::nullopt });
    m_runtime->endow(kOld, Rao(1'000 * kTao));
    store<module::kTxRateLimit>(state(), 0);
    QCOMPARE(as(kOld, module::BurnedRegister { kNet, kHotkey }), std::string());
    stake(5 * kTao);
    m_runtime->checkInvariants(brokenSentence);
    m_runtime->nextBlock(2);
    const auto uid = uidOf(state(), kNet, kHotkey);
    const Rao before = m_runtime->freeBalance(kOld);
    QCOMPARE(as(kOld, module::SwapHotkey { kHotkey, kFresh, kNet }), std::string());
    QVERIFY(m_runtime->findEvent<event::HotkeySwappedOnSubnet>());
    QCOMPARE(m_runtime->freeBalance(kOld), before.saturatingMinus(Rao(kTao / 1'000)));
    QCOMPARE(uidOf(state(), kNet, kFresh), uid);
    QVERIFY(!uidOf(state(), kNet, kHotkey));
    QCOMPARE(stakeOf(state(), kFresh, kOld, kNet), AlphaAmount(5 * kTao));
    QCOMPARE(coldkeyOf(state(), kFresh), kOld);
    QCOMPARE(coldkeyOf(state(), kHotkey), kOld); // lives on elsewhere
}

void KeySwapTest::aHotkeyMovesOnAllSubnets()
{
    stake(5 * kTao);
    store<module::kDelegates>(state(), kHotkey, subtensor::ShareU16(77));
    const auto uid = uidOf(state(), kNet, kHotkey);
    const Rao before = m_runtime->freeBalance(kOld);
    QCOMPARE(as(kOld, module::SwapHotkey { kHotkey, kFresh, std::nullopt }), std::string());
    QVERIFY(m_runtime->findEvent<event::HotkeySwapped>());
    QCOMPARE(m_runtime->freeBalance(kOld), before.saturatingMinus(Rao(kTao / 10)));
    QCOMPARE(uidOf(state(), kNet, kFresh), uid);
    QCOMPARE(stakeOf(state(), kFresh, kOld, kNet), AlphaAmount(5 * kTao));
    QVERIFY(!hotkeyAccountExists(state(), kHotkey));
    QCOMPARE(load<module::kOwnedHotkeys>(state(), kOld), std::vector { kFresh });
    QCOMPARE(load<module::kStakingHotkeys>(state(), kOld), std::vector { kFresh });
    QCOMPARE(load<module::kDelegates>(state(), kFresh), subtensor::ShareU16(77));
    QVERIFY(!contains<module::kDelegates>(state(), kHotkey));
    QCOMPARE(as(kOld, module::SwapHotkey { kFresh, kHotkey, std::nullopt }),
        failed("HotKeySwapOnSubnetIntervalNotPassed"));
}

void KeySwapTest::stakeMayStay()
{
    stake(5 * kTao);
    m_runtime->checkInvariants({}); // the old hotkey keeps stake without an owner
    QCOMPARE(as(kOld, module::SwapHotkeyV2 { kHotkey, kFresh, std::nullopt, true }), std::string());
    QCOMPARE(stakeOf(state(), kHotkey, kOld, kNet), AlphaAmount(5 * kTao));
    QCOMPARE(stakeOf(state(), kFresh, kOld, kNet), AlphaAmount());
    QVERIFY(uidOf(state(), kNet, kFresh));
}

void KeySwapTest::hotkeySwapsAreRefused()
{
    const auto swap = [this](const AccountId& who, const AccountId& to, std::optional<NetUid> netuid = {}) {
        return as(who, module::SwapHotkey { kHotkey, to, netuid });
    };
    QCOMPARE(swap(kOther, kFresh), failed("NonAssociatedColdKey"));
    QCOMPARE(swap(kOld, kHotkey), failed("NewHotKeyIsSameWithOld"));
    m_runtime->endow(kOther, Rao(10 * kTao));
    QCOMPARE(as(kOther, module::TryAssociateHotkey { kFresh }), std::string());
    QCOMPARE(swap(kOld, kFresh), failed("NonAssociatedColdKey"));
    const AccountId second = account(6);
    QCOMPARE(as(kOld, module::BurnedRegister { kNet, second }), std::string());
    QCOMPARE(swap(kOld, second), failed("HotKeyAlreadyRegisteredInSubNet"));
    QCOMPARE(swap(kOld, second, kNet), failed("HotKeyAlreadyRegisteredInSubNet"));
    const AccountId third = account(7);
    store<module::kRootClaimable>(state(), third, std::map<NetUid, I96F32> { { kNet, I96F32::one() } });
    QCOMPARE(swap(kOld, third), failed("NewHotKeyNotCleanForRootSwap"));
    erase<module::kRootClaimable>(state(), third);
    QCOMPARE(swap(kOld, subnetAccount(kNet)), failed("CannotUseSystemAccount"));
    store<module::kTxRateLimit>(state(), 1'000);
    store<module::kLastRateLimitedBlock>(
        state(), module::rate_limit::LastTxBlock { kOld }, std::uint64_t { 1 });
    QCOMPARE(swap(kOld, third), failed("HotKeySetTxRateLimitExceeded"));
    store<module::kTxRateLimit>(state(), 0);
    QCOMPARE(m_runtime->call(kOld,
                 subtensor::balances::Call(
                     subtensor::balances::TransferAll { subtensor::Address::of(kOther), true })),
        std::string());
    QCOMPARE(swap(kOld, third), failed("NotEnoughBalanceToPaySwapHotKey"));
}

void KeySwapTest::hotkeysAreAssociated()
{
    QCOMPARE(as(kOld, module::TryAssociateHotkey { kFresh }), std::string());
    QCOMPARE(coldkeyOf(state(), kFresh), kOld);
    QCOMPARE(as(kOther, module::TryAssociateHotkey { kFresh }), std::string()); // changes nothing
    QCOMPARE(coldkeyOf(state(), kFresh), kOld);
    QCOMPARE(as(kOld, module::TryAssociateHotkey { subnetAccount(kNet) }), failed("CannotUseSystemAccount"));
}

QTEST_GUILESS_MAIN(KeySwapTest)
#include "key_swap_test.moc"
