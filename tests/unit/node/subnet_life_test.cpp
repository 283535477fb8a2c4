// SPDX-License-Identifier: MIT
// A subnet from its opening to its end: what it costs and begins with, who is pruned at the limit, who gets
// the TAO of the pool, and that nothing is left behind; identities, symbols and leases of subnets.

#include "core/economics/dissolve.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/creation.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/token_symbols.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>
#include <algorithm>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::node::subtensor_module;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
namespace event = module::event;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;
constexpr Rao kCost(1'000 * kTao);
const AccountId kOwner = account(1);
const AccountId kStranger = account(2);

AccountId hotkey(std::uint8_t number)
{
    return account(static_cast<std::uint8_t>(100 + number));
}

} // namespace

class SubnetLifeTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void opensWithItsDefaults();
    void theCostDoublesAndFalls();
    void openingIsRefused();
    void rootValidatorsBecomeParents();
    void starts();
    void aSubnetIsPrunedAtTheLimit();
    void dissolvingPaysTheHolders();
    void dissolvingIsRefused();

private:
    template <class Call> std::string as(const AccountId& who, Call call)
    {
        return m_runtime->call(who, module::Call(std::move(call)));
    }
    std::string open(std::uint8_t number) { return as(kOwner, module::RegisterNetwork { hotkey(number) }); }
    [[nodiscard]] Overlay& state() { return m_runtime->state(); }
    [[nodiscard]] BlockContext& context() { return m_runtime->context(); }
    std::unique_ptr<RuntimeHarness> m_runtime;
};

void SubnetLifeTest::init()
{
    m_runtime = std::make_unique<RuntimeHarness>();
    m_runtime->endow(kOwner, Rao(100'000 * kTao));
    m_runtime->checkInvariants(brokenSentence);
}

void SubnetLifeTest::opensWithItsDefaults()
{
    const NetUid netuid(2);
    const Rao before = m_runtime->freeBalance(kOwner);
    const U64F64 median = spotPrice(state(), NetUid(1));
    QCOMPARE(open(1), std::string());
    QCOMPARE(m_runtime->findEvent<event::NetworkAdded>(), std::optional(event::NetworkAdded { netuid, 1 }));
    QCOMPARE(m_runtime->freeBalance(kOwner), before.saturatingMinus(kCost));
    QCOMPARE(load<module::kSubnetTAO>(state(), netuid), kCost);
    QCOMPARE(load<module::kSubnetAlphaIn>(state(), netuid),
        AlphaAmount(U64F64::from(kCost.value()).saturatingDiv(median).toU64()));
    QCOMPARE(m_runtime->freeBalance(subnetAccount(netuid)), kCost);
    QCOMPARE(load<module::kSubnetLocked>(state(), netuid), kCost);
    QCOMPARE(load<module::kSubnetOwner>(state(), netuid), kOwner);
    QCOMPARE(hotkeyOf(state(), netuid, Uid(0)), std::optional(hotkey(1)));
    QCOMPARE(load<module::kTokenSymbol>(state(), netuid), module::tokenSymbol(2));
    QCOMPARE(load<module::kMaxAllowedUids>(state(), netuid), std::uint16_t { 256 });
    QCOMPARE(load<module::kMaxAllowedValidators>(state(), netuid), std::uint16_t { 64 });
    QCOMPARE(load<module::kImmunityPeriod>(state(), netuid), std::uint16_t { 5'000 });
    QCOMPARE(load<module::kBurn>(state(), netuid), Rao(kTao));
    QCOMPARE(load<module::kTempo>(state(), netuid), std::uint16_t { 360 });
    QVERIFY(load<module::kYuma3On>(state(), netuid));
    QVERIFY(!load<module::kSubnetEmissionEnabled>(state(), netuid));
    QVERIFY(!load<module::kSubtokenEnabled>(state(), netuid));
    QCOMPARE(load<module::kTotalNetworks>(state()), std::uint16_t { 3 });
    QVERIFY(!m_runtime->findEvent<event::SubnetIdentitySet>());
}

void SubnetLifeTest::theCostDoublesAndFalls()
{
    m_runtime->nextBlock(); // the block of a registration counts from 1 on
    QCOMPARE(networkLockCost(context()), kCost);
    QCOMPARE(open(1), std::string());
    QCOMPARE(networkLockCost(context()), Rao(2 * kCost.value()));
    m_runtime->nextBlock();
    QCOMPARE(networkLockCost(context()), Rao(2 * kCost.value() - kCost.value() / 100'800));
}

void SubnetLifeTest::openingIsRefused()
{
    store<module::kNetworkRegistrationStartBlock>(state(), 1'000);
    QCOMPARE(open(1), failed("SubNetRegistrationDisabled"));
    store<module::kNetworkRegistrationStartBlock>(state(), 0);
    QCOMPARE(as(kStranger, module::RegisterNetwork { hotkey(1) }), failed("CannotAffordLockCost"));
    QCOMPARE(
        as(kOwner, module::RegisterNetwork { subnetAccount(NetUid(7)) }), failed("CannotUseSystemAccount"));
    m_runtime->endow(kStranger, Rao(kTao));
    QCOMPARE(as(kStranger, module::TryAssociateHotkey { hotkey(2) }), std::string());
    QCOMPARE(open(2), failed("NonAssociatedColdKey"));
    module::SubnetIdentity identity;
    identity.subnetName = Bytes(257);
    QCOMPARE(
        as(kOwner, module::RegisterNetworkWithIdentity { hotkey(1), identity }), failed("InvalidIdentity"));
    QVERIFY(!contains<module::kNetworksAdded>(state(), NetUid(2))); // nothing is left of the attempt
    identity.subnetName = Bytes(256);
    QCOMPARE(as(kOwner, module::RegisterNetworkWithIdentity { hotkey(1), identity }), std::string());
    QCOMPARE(find<module::kSubnetIdentitiesV3>(state(), NetUid(2)), std::optional(identity));
    store<module::kNetworkRateLimit>(state(), 7'200);
    QCOMPARE(open(3), failed("NetworkTxRateLimitExceeded"));
    store<module::kNetworkRateLimit>(state(), 0);
    store<module::kSubnetLimit>(state(), 2);
    QCOMPARE(open(3), failed("SubnetLimitReached")); // all are too young to be pruned
}

void SubnetLifeTest::rootValidatorsBecomeParents()
{
    QCOMPARE(as(kOwner, module::RootRegister { hotkey(5) }), std::string());
    m_runtime->nextBlock();
    QCOMPARE(as(kOwner, module::RootRegister { hotkey(6) }), std::string());
    QCOMPARE(as(kOwner, module::SetAutoParentDelegationEnabled { hotkey(6), false }), std::string());
    QCOMPARE(open(1), std::string());
    const module::Relatives all { { subtensor::ShareU64(~std::uint64_t { 0 }), hotkey(1) } };
    QCOMPARE(load<module::kChildKeys>(state(), hotkey(5), NetUid(2)), all);
    QVERIFY(load<module::kChildKeys>(state(), hotkey(6), NetUid(2)).empty());
    QCOMPARE(load<module::kParentKeys>(state(), hotkey(1), NetUid(2)).size(), std::size_t { 1 });
    QCOMPARE(as(kStranger, module::SetAutoParentDelegationEnabled { hotkey(6), true }),
        failed("NonAssociatedColdKey"));
    QCOMPARE(as(kOwner, module::SetAutoParentDelegationEnabled { hotkey(1), true }),
        failed("HotKeyNotRegisteredInSubNet"));
}

void SubnetLifeTest::starts()
{
    const NetUid netuid(2);
    QCOMPARE(as(kOwner, module::StartCall { netuid }), failed("SubnetNotExists"));
    QCOMPARE(open(1), std::string());
    QCOMPARE(as(kStranger, module::StartCall { netuid }), std::string("BadOrigin"));
    store<module::kStartCallDelay>(state(), 2);
    QCOMPARE(as(kOwner, module::StartCall { netuid }), failed("NeedWaitingMoreBlocksToStarCall"));
    m_runtime->nextBlock(2);
    QCOMPARE(as(kOwner, module::StartCall { netuid }), std::string());
    const std::uint64_t next = m_runtime->number().value() + 1;
    QCOMPARE(m_runtime->findEvent<event::FirstEmissionBlockNumberSet>(),
        std::optional(event::FirstEmissionBlockNumberSet { netuid, next }));
    QVERIFY(isEmitting(state(), netuid));
    QCOMPARE(as(kOwner, module::StartCall { netuid }), failed("FirstEmissionBlockNumberAlreadySet"));
}

void SubnetLifeTest::aSubnetIsPrunedAtTheLimit()
{
    store<module::kNetworkImmunityPeriod>(state(), 5);
    store<module::kSubnetLimit>(state(), 3);
    QCOMPARE(open(1), std::string()); // netuid 2
    m_runtime->nextBlock();
    QCOMPARE(open(2), std::string()); // netuid 3
    m_runtime->nextBlock(8);
    QCOMPARE(as(kOwner, module::StartCall { NetUid(3) }), std::string());
    m_runtime->endow(kStranger, Rao(100 * kTao));
    QCOMPARE(as(kStranger, module::AddStake { hotkey(2), NetUid(3), Rao(50 * kTao) }), std::string());
    store<module::kSubnetMovingPrice>(state(), NetUid(1), I96F32::from(2));
    store<module::kSubnetMovingPrice>(state(), NetUid(2), I96F32::from(2));
    store<module::kSubnetMovingPrice>(state(), NetUid(3), I96F32::one());
    QCOMPARE(subnetToPrune(context()), std::optional(NetUid(3)));
    const Rao before = m_runtime->freeBalance(kStranger);
    QCOMPARE(open(3), std::string());
    QCOMPARE(
        m_runtime->findEvent<event::NetworkRemoved>(), std::optional(event::NetworkRemoved { NetUid(3) }));
    QCOMPARE(
        m_runtime->findEvent<event::NetworkAdded>(), std::optional(event::NetworkAdded { NetUid(3), 1 }));
    QVERIFY(m_runtime->freeBalance(kStranger) > before);
    QCOMPARE(stakeOf(state(), hotkey(2), kStranger, NetUid(3)), AlphaAmount());
    QCOMPARE(hotkeyOf(state(), NetUid(3), Uid(0)), std::optional(hotkey(3)));
    QVERIFY(!isRegistered(state(), NetUid(3), hotkey(2)));
    QCOMPARE(load<module::kRegisteredSubnetCounter>(state(), NetUid(3)), std::uint64_t { 2 });
    // Of equal prices the oldest goes; young ones are safe.
    QCOMPARE(subnetToPrune(context()), std::optional(NetUid(1)));
    store<module::kNetworkRegisteredAt>(state(), NetUid(1), std::uint64_t { m_runtime->number().value() });
    QCOMPARE(subnetToPrune(context()), std::optional(NetUid(2)));
}

void SubnetLifeTest::dissolvingPaysTheHolders()
{
    const NetUid netuid(2);
    QCOMPARE(open(1), std::string());
    QCOMPARE(as(kOwner, module::StartCall { netuid }), std::string());
    const AccountId second = account(3);
    m_runtime->endow(kStranger, Rao(500 * kTao));
    m_runtime->endow(second, Rao(500 * kTao));
    QCOMPARE(as(kStranger, module::AddStake { hotkey(1), netuid, Rao(300 * kTao) }), std::string());
    QCOMPARE(as(second, module::AddStake { hotkey(1), netuid, Rao(70 * kTao + 7) }), std::string());
    m_runtime->nextBlock(3);
    const auto alphaOf
        = [&](const AccountId& who) { return stakeOf(state(), hotkey(1), who, netuid).value(); };
    const std::uint64_t protocol = load<module::kSubnetAlphaIn>(state(), netuid).value()
        + load<module::kSubnetProtocolAlpha>(state(), netuid).value();
    std::vector<AccountId> holders { kStranger, second, kOwner };
    std::sort(holders.begin(), holders.end());
    std::vector<std::uint64_t> alpha;
    std::vector<AccountId> paid;
    for (const AccountId& holder : holders) {
        if (alphaOf(holder) != 0) {
            alpha.push_back(alphaOf(holder));
            paid.push_back(holder);
        }
    }
    alpha.push_back(protocol);
    std::map<AccountId, Rao> expected;
    for (const AccountId& holder : holders) {
        expected[holder] = m_runtime->freeBalance(holder);
    }
    const Rao pot = load<module::kSubnetTAO>(state(), netuid);
    for (const auto& portion : economics::distributePot(pot.value(), alpha)) {
        if (portion.holder < paid.size()) {
            expected[paid[portion.holder]]
                = expected[paid[portion.holder]].saturatingPlus(Rao(portion.share));
        }
    }
    QCOMPARE(m_runtime->callAsRoot(module::Call(module::RootDissolveNetwork { netuid })), std::string());
    for (const AccountId& holder : holders) {
        QCOMPARE(m_runtime->freeBalance(holder), expected[holder]);
    }
    QCOMPARE(m_runtime->freeBalance(subnetAccount(netuid)), Rao(500)); // the rest is recycled
    QCOMPARE(load<module::kTotalNetworks>(state()), std::uint16_t { 2 });
    m_runtime->nextBlock(); // the invariants walk all maps for what is left of it
}

void SubnetLifeTest::dissolvingIsRefused()
{
    const auto dissolve = [this](NetUid netuid) {
        return m_runtime->callAsRoot(module::Call(module::DissolveNetwork { kOwner, netuid }));
    };
    QCOMPARE(dissolve(NetUid(0)), failed("SubnetNotExists"));
    QCOMPARE(dissolve(NetUid(9)), failed("SubnetNotExists"));
    QCOMPARE(open(1), std::string());
    QCOMPARE(as(kOwner, module::DissolveNetwork { kOwner, NetUid(2) }), std::string("BadOrigin"));
    QCOMPARE(as(kOwner, module::RootDissolveNetwork { NetUid(2) }), std::string("BadOrigin"));
    QCOMPARE(dissolve(NetUid(2)), std::string());
    QVERIFY(!subnetExists(state(), NetUid(2)));
}

QTEST_GUILESS_MAIN(SubnetLifeTest)
#include "subnet_life_test.moc"
