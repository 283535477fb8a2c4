// SPDX-License-Identifier: MIT
// The neurons of a subnet: their registration and its price, who is replaced when it is full, what is left of
// the replaced one, and that uids and hotkeys stay each other's inverse whatever happens.

#include "core/economics/registration.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/neurons/pruning.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>
#include <algorithm>
#include <random>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::node::subtensor_module;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
namespace event = module::event;
using subtensor::AlphaAmount;
using subtensor::ShareU16;
using subtensor::StorageIndex;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;
constexpr NetUid kNet { 1 };
const AccountId kColdkey = account(1);

AccountId hotkey(std::uint8_t number)
{
    return account(static_cast<std::uint8_t>(100 + number));
}

} // namespace

class NeuronLifeTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void registeringCostsAndRaisesThePrice();
    void registrationsAreRefused();
    void aNeuronIsReplacedUnderImmunityRules();
    void replacingLeavesNothing();
    void theOwnerIsNeverReplaced();
    void rootValidatorsAreReplacedByStake();
    void rootRegistrationsAreRefused();
    void trimmingKeepsTheBest();
    void uidsStayInverse();

private:
    template <class Call> std::string as(const AccountId& who, Call call)
    {
        return m_runtime->call(who, module::Call(std::move(call)));
    }
    std::string enter(std::uint8_t number)
    {
        return as(kColdkey, module::BurnedRegister { kNet, hotkey(number) });
    }
    [[nodiscard]] Overlay& state() { return m_runtime->state(); }
    [[nodiscard]] BlockContext& context() { return m_runtime->context(); }
    void setEmissions(std::vector<std::uint64_t> emissions)
    {
        std::vector<AlphaAmount> amounts;
        for (const std::uint64_t emission : emissions) {
            amounts.emplace_back(emission);
        }
        store<module::kEmission>(state(), kNet, amounts);
    }
    std::string trim(NetUid netuid, std::uint16_t most)
    {
        const DispatchResult result = trimNeurons(context(), netuid, most);
        return result ? std::string() : result.error().text();
    }
    /// Neuron 0 is the zero account's; 1 to count are hotkey(1) and so on.
    void fill(std::uint8_t count)
    {
        for (std::uint8_t number = 1; number <= count; ++number) {
            QCOMPARE(enter(number), std::string());
            m_runtime->nextBlock();
        }
        store<module::kMaxAllowedUids>(state(), kNet, static_cast<std::uint16_t>(count + 1));
    }
    std::unique_ptr<RuntimeHarness> m_runtime;
};

void NeuronLifeTest::init()
{
    m_runtime = std::make_unique<RuntimeHarness>();
    m_runtime->endow(kColdkey, Rao(100'000 * kTao));
    store<module::kMaxBurn>(state(), kNet, Rao(kTao / 100));
    store<module::kBurn>(state(), kNet, Rao(kTao / 100));
    m_runtime->checkInvariants(brokenSentence);
}

void NeuronLifeTest::registeringCostsAndRaisesThePrice()
{
    store<module::kMaxBurn>(state(), kNet, Rao(100 * kTao));
    const Rao price = load<module::kBurn>(state(), kNet);
    const Rao before = m_runtime->freeBalance(kColdkey);
    const Rao pool = load<module::kSubnetTAO>(state(), kNet);
    const AlphaAmount out = load<module::kSubnetAlphaOut>(state(), kNet);
    QCOMPARE(enter(1), std::string());
    QCOMPARE(m_runtime->freeBalance(kColdkey), before.saturatingMinus(price));
    QCOMPARE(load<module::kSubnetAlphaOut>(state(), kNet), out); // what was bought is recycled
    const std::uint64_t fee = price.value() * 33 / 65'535;
    QCOMPARE(load<module::kSubnetTAO>(state(), kNet), Rao(pool.value() + price.value() - fee));
    QCOMPARE(load<module::kBurn>(state(), kNet), Rao(price.value() * 126 / 100));
    QCOMPARE(m_runtime->findEvent<event::NeuronRegistered>(),
        std::optional(event::NeuronRegistered { kNet, Uid(1), hotkey(1) }));
    QCOMPARE(coldkeyOf(state(), hotkey(1)), kColdkey);

    const Rao raised = load<module::kBurn>(state(), kNet);
    m_runtime->nextBlock();
    const economics::BurnBounds bounds { 500'000, 100 * kTao };
    const std::uint16_t halfLife = load<module::kBurnHalfLife>(state(), kNet);
    QCOMPARE(
        load<module::kBurn>(state(), kNet), Rao(economics::burnAfterBlock(raised.value(), halfLife, bounds)));
    // The other two forms take the same way.
    QCOMPARE(as(kColdkey, module::Register { kNet, 0, 0, {}, hotkey(2), kColdkey }), std::string());
    const Rao now = load<module::kBurn>(state(), kNet);
    QCOMPARE(as(kColdkey, module::RegisterLimit { kNet, hotkey(3), Rao(now.value() - 1) }),
        failed("RegistrationPriceLimitExceeded"));
    QCOMPARE(as(kColdkey, module::RegisterLimit { kNet, hotkey(3), now }), std::string());
    QCOMPARE(neuronCount(state(), kNet), std::uint16_t { 4 });
}

void NeuronLifeTest::registrationsAreRefused()
{
    const auto into = [this](NetUid netuid) {
        return as(kColdkey, module::BurnedRegister { netuid, hotkey(1) });
    };
    QCOMPARE(into(NetUid(0)), failed("RegistrationNotPermittedOnRootSubnet"));
    QCOMPARE(into(NetUid(77)), failed("SubnetNotExists"));
    QCOMPARE(
        as(kColdkey, module::RegisterLimit { NetUid(77), hotkey(1), Rao(kTao) }), failed("SubnetNotExists"));
    store<module::kNetworkRegistrationAllowed>(state(), kNet, false);
    QCOMPARE(into(kNet), failed("SubNetRegistrationDisabled"));
    store<module::kNetworkRegistrationAllowed>(state(), kNet, true);
    QCOMPARE(as(account(9), module::BurnedRegister { kNet, hotkey(1) }), failed("NotEnoughBalanceToStake"));
    QCOMPARE(
        as(kColdkey, module::BurnedRegister { kNet, subnetAccount(kNet) }), failed("CannotUseSystemAccount"));
    QCOMPARE(into(kNet), std::string());
    QCOMPARE(into(kNet), failed("HotKeyAlreadyRegisteredInSubNet"));
    m_runtime->endow(account(9), Rao(kTao));
    QCOMPARE(as(account(9), module::TryAssociateHotkey { hotkey(2) }), std::string());
    QCOMPARE(enter(2), failed("NonAssociatedColdKey"));
    QCOMPARE(RuntimeHarness::textOf(m_runtime->dispatchAs(
                 Origin::root(), module::Call(module::BurnedRegister { kNet, hotkey(3) }))),
        std::string("BadOrigin"));
    store<module::kMaxAllowedUids>(state(), kNet, std::uint16_t { 0 });
    QCOMPARE(enter(3), failed("NoNeuronIdAvailable"));
}

void NeuronLifeTest::aNeuronIsReplacedUnderImmunityRules()
{
    store<module::kMinNonImmuneUids>(state(), kNet, std::uint16_t { 1 });
    store<module::kImmunityPeriod>(state(), kNet, std::uint16_t { 20 });
    fill(4);
    // All are immune: the least emission goes all the same, the older of two, the lower uid of equal ones.
    setEmissions({ 9, 5, 3, 3, 8 });
    QCOMPARE(uidToPrune(context(), kNet), std::optional(Uid(2)));
    // Two are old enough: out of these the one that earns least, though younger ones earn less.
    store<module::kBlockAtRegistration>(state(), kNet, Uid(3), std::uint64_t { 0 });
    store<module::kBlockAtRegistration>(state(), kNet, Uid(4), std::uint64_t { 0 });
    store<module::kBlockAtRegistration>(state(), kNet, Uid(0), m_runtime->number().value());
    store<module::kImmunityPeriod>(state(), kNet, static_cast<std::uint16_t>(m_runtime->number().value()));
    setEmissions({ 0, 0, 1, 7, 8 });
    QCOMPARE(uidToPrune(context(), kNet), std::optional(Uid(3)));
    // Not more than MinNonImmuneUids: only immune ones may go.
    store<module::kMinNonImmuneUids>(state(), kNet, std::uint16_t { 2 });
    QCOMPARE(uidToPrune(context(), kNet), std::optional(Uid(1)));
    store<module::kMinNonImmuneUids>(state(), kNet, std::uint16_t { 1 });

    QCOMPARE(enter(9), std::string());
    QCOMPARE(hotkeyOf(state(), kNet, Uid(3)), std::optional(hotkey(9)));
    QVERIFY(!isRegistered(state(), kNet, hotkey(3)));
    QCOMPARE(load<module::kBlockAtRegistration>(state(), kNet, Uid(3)),
        std::uint64_t { m_runtime->number().value() });
    QCOMPARE(neuronCount(state(), kNet), std::uint16_t { 5 });
}

void NeuronLifeTest::replacingLeavesNothing()
{
    store<module::kMinNonImmuneUids>(state(), kNet, std::uint16_t { 0 });
    store<module::kImmunityPeriod>(state(), kNet, std::uint16_t { 0 });
    fill(3);
    const StorageIndex index(kNet.value());
    const Uid gone(2);
    const std::vector<ShareU16> marks(4, ShareU16(9));
    setEmissions({ 5, 5, 1, 5 });
    store<module::kIncentive>(state(), index, marks);
    store<module::kDividends>(state(), kNet, marks);
    store<module::kConsensus>(state(), kNet, marks);
    store<module::kValidatorTrust>(state(), kNet, marks);
    store<module::kValidatorPermit>(state(), kNet, std::vector<bool>(4, true));
    store<module::kWeights>(state(), index, Uid(1), { { gone, ShareU16(7) }, { Uid(3), ShareU16(8) } });
    store<module::kWeights>(state(), index, gone, { { Uid(3), ShareU16(8) } });
    store<module::kBonds>(state(), index, Uid(1), { { gone, ShareU16(7) } });
    store<module::kBonds>(state(), index, gone, { { Uid(3), ShareU16(8) } });
    store<module::kAxons>(state(), kNet, hotkey(2), module::AxonInfo {});
    QCOMPARE(enter(9), std::string());
    QCOMPARE(hotkeyOf(state(), kNet, gone), std::optional(hotkey(9)));
    QVERIFY(!contains<module::kAxons>(state(), kNet, hotkey(2)));
    QVERIFY(!contains<module::kIsNetworkMember>(state(), hotkey(2), kNet));
    QCOMPARE(load<module::kEmission>(state(), kNet)[2], AlphaAmount());
    QCOMPARE(load<module::kIncentive>(state(), index)[2], ShareU16());
    QCOMPARE(load<module::kIncentive>(state(), index)[3], ShareU16(9));
    QCOMPARE(load<module::kDividends>(state(), kNet)[2], ShareU16());
    QCOMPARE(load<module::kConsensus>(state(), kNet)[2], ShareU16());
    QCOMPARE(load<module::kValidatorTrust>(state(), kNet)[2], ShareU16());
    QVERIFY(!load<module::kValidatorPermit>(state(), kNet)[2]);
    QVERIFY(load<module::kValidatorPermit>(state(), kNet)[1]);
    QCOMPARE(load<module::kLastUpdate>(state(), index)[2], std::uint64_t { m_runtime->number().value() });
    QVERIFY(!contains<module::kWeights>(state(), index, gone));
    QVERIFY(!contains<module::kBonds>(state(), index, gone));
    const auto row = load<module::kWeights>(state(), index, Uid(1));
    QCOMPARE(std::get<1>(row[0]), ShareU16()); // set to zero, not removed
    QCOMPARE(std::get<1>(row[1]), ShareU16(8));
    QCOMPARE(load<module::kBonds>(state(), index, Uid(1)).size(), std::size_t { 1 }); // the epoch masks it
}

void NeuronLifeTest::theOwnerIsNeverReplaced()
{
    store<module::kMinNonImmuneUids>(state(), kNet, std::uint16_t { 0 });
    store<module::kImmunityPeriod>(state(), kNet, std::uint16_t { 0 });
    fill(2);
    store<module::kSubnetOwner>(state(), kNet, kColdkey);
    store<module::kSubnetOwnerHotkey>(state(), kNet, hotkey(1));
    setEmissions({ 5, 0, 1 });
    QCOMPARE(immortalUids(context(), kNet), std::vector { Uid(1) });
    QCOMPARE(uidToPrune(context(), kNet), std::optional(Uid(2)));
    store<module::kImmuneOwnerUidsLimit>(state(), kNet, std::uint16_t { 2 });
    QCOMPARE(immortalUids(context(), kNet), (std::vector { Uid(1), Uid(2) }));
    QCOMPARE(uidToPrune(context(), kNet), std::optional(Uid(0)));
    replaceNeuron(context(), kNet, Uid(1), hotkey(9)); // even if asked for
    QCOMPARE(hotkeyOf(state(), kNet, Uid(1)), std::optional(hotkey(1)));
}

void NeuronLifeTest::rootValidatorsAreReplacedByStake()
{
    store<module::kMaxAllowedUids>(state(), kRoot, std::uint16_t { 2 });
    store<module::kMaxRegistrationsPerBlock>(state(), kRoot, std::uint16_t { 9 });
    store<module::kTargetRegistrationsPerInterval>(state(), kRoot, std::uint16_t { 9 });
    const auto enterRoot
        = [this](std::uint8_t number) { return as(kColdkey, module::RootRegister { hotkey(number) }); };
    QCOMPARE(enterRoot(1), std::string());
    QCOMPARE(load<module::kDelegates>(state(), hotkey(1)), ShareU16(11'796));
    QVERIFY(contains<module::kDelegates>(state(), hotkey(1)));
    QCOMPARE(enterRoot(2), std::string());
    m_runtime->checkInvariants({}); // stake without TAO
    increaseStake(context(), hotkey(1), kColdkey, kRoot, AlphaAmount(5));
    increaseStake(context(), hotkey(2), kColdkey, kRoot, AlphaAmount(4));
    increaseStake(context(), hotkey(3), kColdkey, kRoot, AlphaAmount(4));
    QCOMPARE(enterRoot(3), failed("StakeTooLowForRoot"));
    increaseStake(context(), hotkey(3), kColdkey, kRoot, AlphaAmount(1));
    QCOMPARE(enterRoot(3), std::string());
    QCOMPARE(hotkeyOf(state(), kRoot, Uid(1)), std::optional(hotkey(3)));
}

void NeuronLifeTest::rootRegistrationsAreRefused()
{
    const auto enterRoot
        = [this](std::uint8_t number) { return as(kColdkey, module::RootRegister { hotkey(number) }); };
    QCOMPARE(enterRoot(1), std::string());
    QCOMPARE(enterRoot(2), failed("TooManyRegistrationsThisBlock"));
    m_runtime->nextBlock();
    QCOMPARE(enterRoot(1), failed("HotKeyAlreadyRegisteredInSubNet"));
    store<module::kRegistrationsThisInterval>(state(), kRoot, std::uint16_t { 3 });
    QCOMPARE(enterRoot(2), failed("TooManyRegistrationsThisInterval"));
    store<module::kRegistrationsThisInterval>(state(), kRoot, std::uint16_t { 0 });
    QCOMPARE(as(kColdkey, module::RootRegister { subnetAccount(kNet) }), failed("CannotUseSystemAccount"));
    m_runtime->checkInvariants({});
    erase<module::kNetworksAdded>(state(), kRoot);
    QCOMPARE(enterRoot(2), failed("RootNetworkDoesNotExist"));
}

void NeuronLifeTest::trimmingKeepsTheBest()
{
    store<module::kImmunityPeriod>(state(), kNet, std::uint16_t { 0 });
    store<module::kMinAllowedUids>(state(), kNet, std::uint16_t { 2 });
    fill(4);
    const StorageIndex index(kNet.value());
    setEmissions({ 1, 9, 2, 8, 7 });
    store<module::kWeights>(state(), index, Uid(3), { { Uid(2), ShareU16(1) }, { Uid(4), ShareU16(2) } });
    QCOMPARE(trim(NetUid(9), 3), failed("SubnetNotExists"));
    QCOMPARE(trim(kNet, 1), failed("InvalidValue"));
    QCOMPARE(trim(kNet, 3), std::string());
    QCOMPARE(neuronCount(state(), kNet), std::uint16_t { 3 });
    QCOMPARE(hotkeyOf(state(), kNet, Uid(0)), std::optional(hotkey(1)));
    QCOMPARE(hotkeyOf(state(), kNet, Uid(1)), std::optional(hotkey(3)));
    QCOMPARE(hotkeyOf(state(), kNet, Uid(2)), std::optional(hotkey(4)));
    const auto row = load<module::kWeights>(state(), index, Uid(1));
    QCOMPARE(row.size(), std::size_t { 1 });
    QCOMPARE(std::get<0>(row[0]), Uid(2));
    QCOMPARE(brokenSentence(state()), std::nullopt);
    store<module::kImmunityPeriod>(state(), kNet, std::uint16_t { 9'999 });
    QCOMPARE(trim(kNet, 2), failed("TrimmingWouldExceedMaxImmunePercentage"));
}

void NeuronLifeTest::uidsStayInverse()
{
    store<module::kMinNonImmuneUids>(state(), kNet, std::uint16_t { 2 });
    store<module::kImmunityPeriod>(state(), kNet, std::uint16_t { 6 });
    store<module::kMinAllowedUids>(state(), kNet, std::uint16_t { 3 });
    store<module::kMaxAllowedUids>(state(), kNet, std::uint16_t { 12 });
    std::mt19937 random(20'260); // the invariants are checked after every call and block
    for (int step = 0; step < 150; ++step) {
        const auto number = static_cast<std::uint8_t>(1 + random() % 100);
        if (random() % 10 == 0) {
            const auto most = static_cast<std::uint16_t>(3 + random() % 10);
            StorageLayer layer(context());
            if (trimNeurons(context(), kNet, most)) {
                layer.keep();
            }
            QCOMPARE(brokenSentence(state()), std::nullopt);
            store<module::kMaxAllowedUids>(state(), kNet, std::uint16_t { 12 });
        } else {
            (void)enter(number);
        }
        if (random() % 3 == 0) {
            std::vector<std::uint64_t> emissions(neuronCount(state(), kNet));
            std::generate(emissions.begin(), emissions.end(), [&random] { return random() % 5; });
            setEmissions(emissions);
            m_runtime->nextBlock();
        }
    }
    QVERIFY(neuronCount(state(), kNet) > 3);
}

QTEST_GUILESS_MAIN(NeuronLifeTest)
#include "neuron_life_test.moc"
