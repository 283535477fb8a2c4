// SPDX-License-Identifier: MIT
// What hotkeys lend and keep: takes, children and parents, destinations of earnings, voting power; and what
// coldkeys and subnets tell about themselves. Every change and every reason to refuse.

#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/subtensor/pallets/subtensor_module/alpha_events.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/epoch_events.hpp"
#include "core/subtensor/pallets/subtensor_module/identity_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/token_symbols.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
namespace event = module::event;
using module::Relatives;
using subtensor::ShareU16;
using subtensor::ShareU64;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;
constexpr NetUid kNet { 1 };
const AccountId kOwner = account(1);
const AccountId kStranger = account(2);
const AccountId kHotkey = account(3);
const AccountId kChild = account(4);
const AccountId kSecond = account(5);

Relatives partsOf(std::initializer_list<AccountId> hotkeys, std::uint64_t part = 1'000)
{
    Relatives result;
    for (const AccountId& hotkey : hotkeys) {
        result.emplace_back(ShareU64(part), hotkey);
    }
    return result;
}

} // namespace

class DelegationTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void takesChange();
    void childkeyTakesChange();
    void childrenWaitForTheirCooldown();
    void childrenAreMirrored();
    void childrenAreRefused();
    void earningsGoToAHotkey();
    void votingPowerIsTracked();
    void coldkeysTellWhoTheyAre();
    void subnetsTellWhatTheyAre();
    void symbolsAreUnique();

private:
    template <class Call> std::string as(const AccountId& who, Call call)
    {
        return m_runtime->call(who, module::Call(std::move(call)));
    }
    template <class Call> std::string asRoot(Call call)
    {
        return m_runtime->callAsRoot(module::Call(std::move(call)));
    }
    [[nodiscard]] Overlay& state() { return m_runtime->state(); }
    [[nodiscard]] std::uint64_t now() { return m_runtime->number().value(); }
    void forgetLimits() { erasePrefix<module::kTransactionKeyLastBlock>(state()); }
    std::unique_ptr<RuntimeHarness> m_runtime;
};

void DelegationTest::init()
{
    m_runtime = std::make_unique<RuntimeHarness>();
    m_runtime->endow(kOwner, Rao(1'000 * kTao));
    store<module::kMaxBurn>(state(), kNet, Rao(kTao / 10));
    QCOMPARE(as(kOwner, module::BurnedRegister { kNet, kHotkey }), std::string());
    store<module::kSubnetOwner>(state(), kNet, kOwner);
    m_runtime->nextBlock();
    m_runtime->checkInvariants(brokenSentence);
}

void DelegationTest::takesChange()
{
    const auto raise = [this](std::uint16_t take) {
        return as(kOwner, module::IncreaseTake { kHotkey, ShareU16(take) });
    };
    const auto lower = [this](std::uint16_t take) {
        return as(kOwner, module::DecreaseTake { kHotkey, ShareU16(take) });
    };
    QCOMPARE(as(kOwner, module::DecreaseTake { kChild, ShareU16(1) }), failed("HotKeyAccountNotExists"));
    QCOMPARE(as(kStranger, module::IncreaseTake { kHotkey, ShareU16(1) }), failed("NonAssociatedColdKey"));
    store<module::kMinDelegateTake>(state(), ShareU16(100));
    QCOMPARE(lower(99), failed("DelegateTakeTooLow"));
    QCOMPARE(lower(500), std::string());
    QCOMPARE(m_runtime->findEvent<event::TakeDecreased>(),
        std::optional(event::TakeDecreased { kOwner, kHotkey, ShareU16(500) }));
    QCOMPARE(lower(500), failed("DelegateTakeTooLow"));
    QCOMPARE(raise(500), failed("DelegateTakeTooLow"));
    QCOMPARE(raise(11'797), failed("DelegateTakeTooHigh"));
    QCOMPARE(raise(501), failed("DelegateTxRateLimitExceeded")); // lowering restarts the clock
    store<module::kTxDelegateTakeRateLimit>(state(), 2);
    m_runtime->nextBlock(2);
    QCOMPARE(raise(501), failed("DelegateTxRateLimitExceeded")); // exactly the limit is too early
    m_runtime->nextBlock();
    QCOMPARE(raise(501), std::string());
    QVERIFY(m_runtime->findEvent<event::TakeIncreased>());
    QCOMPARE(load<module::kDelegates>(state(), kHotkey), ShareU16(501));
}

void DelegationTest::childkeyTakesChange()
{
    const auto set = [this](std::uint16_t take) {
        return as(kOwner, module::SetChildkeyTake { kHotkey, kNet, ShareU16(take) });
    };
    QCOMPARE(as(kStranger, module::SetChildkeyTake { kHotkey, kNet, ShareU16(1) }),
        failed("NonAssociatedColdKey"));
    QCOMPARE(set(11'797), failed("InvalidChildkeyTake"));
    store<module::kMinChildkeyTakePerSubnet>(state(), kNet, ShareU16(10));
    QCOMPARE(set(9), failed("InvalidChildkeyTake"));
    QCOMPARE(set(100), std::string());
    QCOMPARE(m_runtime->findEvent<event::ChildKeyTakeSet>(),
        std::optional(event::ChildKeyTakeSet { kHotkey, ShareU16(100) }));
    QCOMPARE(set(101), failed("TxChildkeyTakeRateLimitExceeded"));
    QCOMPARE(set(50), std::string()); // lowering is always allowed
    QCOMPARE(load<module::kChildkeyTake>(state(), kHotkey, kNet), ShareU16(50));
}

void DelegationTest::childrenWaitForTheirCooldown()
{
    store<module::kSubtokenEnabled>(state(), kNet, true);
    store<module::kPendingChildKeyCooldown>(state(), 3);
    store<module::kTempo>(state(), kNet, std::uint16_t { 2 });
    QCOMPARE(as(kOwner, module::SetChildren { kHotkey, kNet, partsOf({ kChild }) }), std::string());
    const std::uint64_t due = now() + 3;
    QCOMPARE(m_runtime->findEvent<event::SetChildrenScheduled>(),
        std::optional(event::SetChildrenScheduled { kHotkey, kNet, due, partsOf({ kChild }) }));
    while (now() <= due) {
        QVERIFY(load<module::kChildKeys>(state(), kHotkey, kNet).empty());
        m_runtime->nextBlock();
    }
    m_runtime->nextBlock(2); // an epoch after it
    QCOMPARE(load<module::kChildKeys>(state(), kHotkey, kNet), partsOf({ kChild }));
    QCOMPARE(load<module::kParentKeys>(state(), kChild, kNet), partsOf({ kHotkey }));
    QVERIFY(!contains<module::kPendingChildKeys>(state(), kNet, kHotkey));
}

void DelegationTest::childrenAreMirrored()
{
    const auto set = [this](const Relatives& wanted) {
        forgetLimits();
        return as(kOwner, module::SetChildren { kHotkey, kNet, wanted });
    };
    QCOMPARE(set(partsOf({ kChild, kSecond })), std::string()); // at once before the subnet starts
    QCOMPARE(load<module::kParentKeys>(state(), kChild, kNet), partsOf({ kHotkey }));
    QCOMPARE(set(partsOf({ kSecond }, 7)), std::string());
    QVERIFY(!contains<module::kParentKeys>(state(), kChild, kNet));
    QCOMPARE(load<module::kParentKeys>(state(), kSecond, kNet), partsOf({ kHotkey }, 7));
    QCOMPARE(set({}), std::string());
    QVERIFY(!contains<module::kChildKeys>(state(), kHotkey, kNet));
    QVERIFY(!contains<module::kParentKeys>(state(), kSecond, kNet));
}

void DelegationTest::childrenAreRefused()
{
    const auto set = [this](const Relatives& wanted, NetUid netuid = kNet) {
        return as(kOwner, module::SetChildren { kHotkey, netuid, wanted });
    };
    QCOMPARE(set({}, NetUid(0)), failed("RegistrationNotPermittedOnRootSubnet"));
    QCOMPARE(set({}, NetUid(9)), failed("SubnetNotExists"));
    QCOMPARE(as(kStranger, module::SetChildren { kHotkey, kNet, {} }), failed("NonAssociatedColdKey"));
    QCOMPARE(set(partsOf({ kChild, kChild })), failed("DuplicateChild"));
    QCOMPARE(set(partsOf({ kHotkey })), failed("InvalidChild"));
    QCOMPARE(set(partsOf({ account(10), account(11), account(12), account(13), account(14), account(15) })),
        failed("TooManyChildren"));
    QCOMPARE(set(partsOf({ kChild, kSecond }, ~std::uint64_t { 0 } / 2 + 1)), failed("ProportionOverflow"));
    QCOMPARE(as(kOwner, module::TryAssociateHotkey { kSecond }), std::string());
    QCOMPARE(as(kOwner, module::SetChildren { kSecond, kNet, partsOf({ kHotkey }) }), std::string());
    QCOMPARE(set(partsOf({ kSecond })), failed("ChildParentInconsistency"));
    store<module::kStakeThreshold>(state(), std::uint64_t { 1 });
    QCOMPARE(set(partsOf({ kChild })), failed("NotEnoughStakeToSetChildkeys"));
    store<module::kSubnetOwnerHotkey>(state(), kNet, kHotkey);
    QCOMPARE(set(partsOf({ kChild })), std::string());
    QCOMPARE(set({}), failed("TxRateLimitExceeded"));
}

void DelegationTest::earningsGoToAHotkey()
{
    const auto choose = [this](NetUid netuid, const AccountId& hotkey) {
        return as(kStranger, module::SetColdkeyAutoStakeHotkey { netuid, hotkey });
    };
    QCOMPARE(choose(NetUid(9), kHotkey), failed("SubnetNotExists"));
    QCOMPARE(choose(kNet, kChild), failed("HotKeyNotRegisteredInSubNet"));
    QCOMPARE(choose(kNet, kHotkey), std::string());
    QVERIFY(m_runtime->findEvent<event::AutoStakeDestinationSet>());
    QCOMPARE(choose(kNet, kHotkey), failed("SameAutoStakeHotkeyAlreadySet"));
    QCOMPARE(as(kOwner, module::BurnedRegister { kNet, kChild }), std::string());
    QCOMPARE(choose(kNet, kChild), std::string());
    QCOMPARE(find<module::kAutoStakeDestination>(state(), kStranger, kNet), std::optional(kChild));
    QVERIFY(load<module::kAutoStakeDestinationColdkeys>(state(), kHotkey, kNet).empty());
    QCOMPARE(load<module::kAutoStakeDestinationColdkeys>(state(), kChild, kNet), std::vector { kStranger });
}

void DelegationTest::votingPowerIsTracked()
{
    QCOMPARE(as(kStranger, module::EnableVotingPowerTracking { kNet }), std::string("BadOrigin"));
    QCOMPARE(
        as(kOwner, module::DisableVotingPowerTracking { kNet }), failed("VotingPowerTrackingNotEnabled"));
    QCOMPARE(as(kOwner, module::EnableVotingPowerTracking { kNet }), std::string());
    QVERIFY(load<module::kVotingPowerTrackingEnabled>(state(), kNet));
    QCOMPARE(asRoot(module::DisableVotingPowerTracking { kNet }), std::string());
    QCOMPARE(load<module::kVotingPowerDisableAtBlock>(state(), kNet), now() + 100'800);
    QCOMPARE(as(kOwner, module::EnableVotingPowerTracking { kNet }), std::string());
    QCOMPARE(load<module::kVotingPowerDisableAtBlock>(state(), kNet), std::uint64_t { 0 });
    constexpr std::uint64_t kWhole = 1'000'000'000'000'000'000;
    QCOMPARE(as(kOwner, module::SudoSetVotingPowerEmaAlpha { kNet, 1 }), std::string("BadOrigin"));
    QCOMPARE(asRoot(module::SudoSetVotingPowerEmaAlpha { kNet, kWhole + 1 }),
        failed("InvalidVotingPowerEmaAlpha"));
    QCOMPARE(asRoot(module::SudoSetVotingPowerEmaAlpha { kNet, kWhole }), std::string());
    QCOMPARE(load<module::kVotingPowerEmaAlpha>(state(), kNet), kWhole);
}

void DelegationTest::coldkeysTellWhoTheyAre()
{
    module::SetIdentity call;
    call.name = Bytes(256);
    call.image = Bytes(1'024);
    QCOMPARE(as(kStranger, call), failed("HotKeyNotRegisteredInNetwork"));
    QCOMPARE(as(kOwner, call), std::string());
    QVERIFY(m_runtime->findEvent<event::ChainIdentitySet>());
    QCOMPARE(find<module::kIdentitiesV2>(state(), kOwner)->name, call.name);
    const auto tooLong = [&](Bytes module::SetIdentity::*text, std::size_t most) {
        module::SetIdentity bad;
        bad.*text = Bytes(most + 1);
        return as(kOwner, bad);
    };
    QCOMPARE(tooLong(&module::SetIdentity::name, 256), failed("InvalidIdentity"));
    QCOMPARE(tooLong(&module::SetIdentity::githubRepo, 256), failed("InvalidIdentity"));
    QCOMPARE(tooLong(&module::SetIdentity::image, 1'024), failed("InvalidIdentity"));
    QCOMPARE(tooLong(&module::SetIdentity::additional, 1'024), failed("InvalidIdentity"));
}

void DelegationTest::subnetsTellWhatTheyAre()
{
    module::SetSubnetIdentity call;
    call.netuid = kNet;
    call.subnetName = Bytes(256);
    call.githubRepo = Bytes(1'024);
    QCOMPARE(as(kStranger, call), failed("NotSubnetOwner"));
    QCOMPARE(as(kOwner, call), std::string());
    QVERIFY(m_runtime->findEvent<event::SubnetIdentitySet>());
    QCOMPARE(find<module::kSubnetIdentitiesV3>(state(), kNet)->githubRepo, call.githubRepo);
    call.discord = Bytes(257);
    QCOMPARE(as(kOwner, call), failed("InvalidIdentity"));
}

void DelegationTest::symbolsAreUnique()
{
    QCOMPARE(as(kStranger, module::UpdateSymbol { kNet, module::tokenSymbol(7) }), std::string("BadOrigin"));
    QCOMPARE(as(kOwner, module::UpdateSymbol { kNet, Bytes(1) }), failed("SymbolDoesNotExist"));
    QCOMPARE(as(kOwner, module::UpdateSymbol { kNet, module::tokenSymbol(0) }), failed("SymbolDoesNotExist"));
    QCOMPARE(as(kOwner, module::UpdateSymbol { kNet, module::tokenSymbol(7) }), std::string());
    QCOMPARE(load<module::kTokenSymbol>(state(), kNet), module::tokenSymbol(7));
    QVERIFY(m_runtime->findEvent<event::SymbolUpdated>());
    QCOMPARE(
        asRoot(module::UpdateSymbol { NetUid(0), module::tokenSymbol(7) }), failed("SymbolAlreadyInUse"));
}

QTEST_GUILESS_MAIN(DelegationTest)
#include "delegation_test.moc"
