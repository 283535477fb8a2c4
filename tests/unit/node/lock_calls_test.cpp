// SPDX-License-Identifier: MIT
// Locks: made, added to, moved, decaying and perpetual, to the owner's hotkey and to others; the sums that
// are kept beside them, conviction, and the change of a subnet's owner.

#include "core/economics/lock.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using economics::LockAmounts;
using economics::LockKind;
using economics::LockRates;
using subtensor::AlphaAmount;
namespace event = module::event;
namespace rooms = node::subtensor_module;

namespace {

const AccountId kAlice = StakeBench::alice();
const AccountId kBob = StakeBench::bob();
const AccountId kHotkey = StakeBench::aliceHotkey();
const AccountId kOther = StakeBench::bobHotkey();
constexpr LockRates kRates { 934'866, 934'866 };
constexpr LockKind kDecaying { false, false };
constexpr LockKind kPerpetual { false, true };

LockAmounts amountsOf(const std::optional<module::LockState>& state)
{
    return state ? LockAmounts { state->lockedMass.value(), state->conviction, state->lastUpdate }
                 : LockAmounts {};
}

} // namespace

class LockCallsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void lockingCommitsStake();
    void decayingLocksMelt();
    void perpetualLocksStay();
    void addingRollsForward();
    void lockingIsRefused();
    void movingToAnotherOwnersHotkeyStartsAgain();
    void movingToTheSameOwnersHotkeyKeepsConviction();
    void locksToTheOwnerAreFullyConvinced();
    void meltedLocksAreCleanedUp();
    void theOwnersCutIsLocked();
    void dustTakesItsPartOfTheLock();
    void convictionMakesAnOwner();

private:
    std::string lock(const AccountId& who, const AccountId& hotkey, std::uint64_t alpha)
    {
        return m_bench->as(who, module::LockStake { hotkey, kFirstNet, AlphaAmount(alpha) });
    }
    std::string choose(const AccountId& who, bool perpetual)
    {
        return m_bench->as(who, module::SetPerpetualLock { kFirstNet, perpetual });
    }
    [[nodiscard]] LockAmounts lockOf(const AccountId& coldkey, const AccountId& hotkey)
    {
        return amountsOf(find<module::kLock>(state(), coldkey, kFirstNet, hotkey));
    }
    [[nodiscard]] LockAmounts decayingSum(const AccountId& hotkey)
    {
        return amountsOf(find<module::kDecayingHotkeyLock>(state(), kFirstNet, hotkey));
    }
    [[nodiscard]] LockAmounts perpetualSum(const AccountId& hotkey)
    {
        return amountsOf(find<module::kHotkeyLock>(state(), kFirstNet, hotkey));
    }
    /// The blocks between are not run: only their number passes.
    void pass(std::uint32_t blocks)
    {
        m_bench->runtime.context().number = BlockNumber(now() + blocks);
        m_bench->runtime.clearEvents();
    }
    [[nodiscard]] std::uint32_t now() { return m_bench->runtime.number().value(); }
    [[nodiscard]] BlockContext& context() { return m_bench->runtime.context(); }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }
    std::unique_ptr<StakeBench> m_bench;
};

void LockCallsTest::init()
{
    m_bench = std::make_unique<StakeBench>();
    QCOMPARE(m_bench->as(kAlice, module::AddStake { kHotkey, kFirstNet, Rao(100 * kTao) }), std::string());
    QCOMPARE(m_bench->as(kBob, module::AddStake { kOther, kFirstNet, Rao(100 * kTao) }), std::string());
    m_bench->runtime.clearEvents();
}

void LockCallsTest::lockingCommitsStake()
{
    const std::uint64_t stake = m_bench->stake(kHotkey, kAlice, kFirstNet);
    QCOMPARE(lock(kAlice, kOther, 50 * kTao), std::string()); // to a hotkey that it has no stake at
    const LockAmounts wanted { 50 * kTao, {}, now() };
    QCOMPARE(lockOf(kAlice, kOther), wanted);
    QCOMPARE(decayingSum(kOther), wanted);
    QCOMPARE(perpetualSum(kOther), LockAmounts {});
    QVERIFY(contains<module::kLockingColdkeys>(state(), kFirstNet, kOther, kAlice));
    QCOMPARE(rooms::availableAlpha(context(), kAlice, kFirstNet), AlphaAmount(stake - 50 * kTao));
    QCOMPARE(m_bench->runtime.eventNames(), std::vector<std::string> { "SubtensorModule.StakeLocked" });
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeLocked>(),
        (event::StakeLocked { kAlice, kOther, kFirstNet, AlphaAmount(50 * kTao) }));
    // The same once more, all that there is.
    QCOMPARE(lock(kAlice, kOther, stake - 50 * kTao), std::string());
    QCOMPARE(lockOf(kAlice, kOther).mass, stake);
    QCOMPARE(rooms::availableAlpha(context(), kAlice, kFirstNet), AlphaAmount());
}

void LockCallsTest::decayingLocksMelt()
{
    QCOMPARE(lock(kAlice, kHotkey, 80 * kTao), std::string());
    const LockAmounts before = lockOf(kAlice, kHotkey);
    pass(934'866);
    // 1/e of the mass is left after one time constant.
    const LockAmounts rolled = economics::rollForward(before, now(), kRates, kDecaying);
    QVERIFY(rolled.mass > 29 * kTao && rolled.mass < 30 * kTao);
    const std::uint64_t stake = m_bench->stake(kHotkey, kAlice, kFirstNet);
    QCOMPARE(rooms::availableAlpha(context(), kAlice, kFirstNet), AlphaAmount(stake - rolled.mass));
    QCOMPARE(lockOf(kAlice, kHotkey), before); // reading writes nothing
    QCOMPARE(rooms::convictionOf(context(), kHotkey, kFirstNet), rolled.conviction);
    QCOMPARE(
        m_bench->as(kAlice, module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(kTao) }), std::string());
    QCOMPARE(lockOf(kAlice, kHotkey), rolled);
    QCOMPARE(decayingSum(kHotkey).mass, rolled.mass);
}

void LockCallsTest::perpetualLocksStay()
{
    QCOMPARE(lock(kAlice, kHotkey, 80 * kTao), std::string());
    const LockAmounts before = lockOf(kAlice, kHotkey);
    QCOMPARE(choose(kAlice, true), std::string());
    QCOMPARE(*m_bench->runtime.findEvent<event::PerpetualLockUpdated>(),
        (event::PerpetualLockUpdated { kAlice, kFirstNet, true }));
    QCOMPARE(decayingSum(kHotkey), LockAmounts {});
    QCOMPARE(perpetualSum(kHotkey).mass, before.mass);
    pass(500'000);
    const LockAmounts rolled = economics::rollForward(before, now(), kRates, kPerpetual);
    QCOMPARE(rolled.mass, before.mass);
    QVERIFY(rolled.conviction > U64F64::from(30 * kTao));
    QCOMPARE(rooms::convictionOf(context(), kHotkey, kFirstNet), rolled.conviction);
    QCOMPARE(m_bench->as(kAlice, module::AddStake { kHotkey, kFirstNet, Rao(kTao) }), std::string());
    QCOMPARE(lockOf(kAlice, kHotkey), rolled);
    QCOMPARE(perpetualSum(kHotkey), rolled);
    // Back: it melts from now on.
    QCOMPARE(choose(kAlice, true), std::string()); // no change
    QCOMPARE(perpetualSum(kHotkey), rolled);
    QCOMPARE(choose(kAlice, false), std::string());
    QCOMPARE(perpetualSum(kHotkey), LockAmounts {});
    QCOMPARE(decayingSum(kHotkey), rolled);
    QVERIFY(!contains<module::kDecayingLock>(state(), kAlice, kFirstNet));
    pass(1'000);
    QVERIFY(rooms::availableAlpha(context(), kAlice, kFirstNet).value()
        > m_bench->stake(kHotkey, kAlice, kFirstNet) - rolled.mass);
    // A choice may come before any lock.
    QCOMPARE(choose(kBob, true), std::string());
    QCOMPARE(lock(kBob, kHotkey, kTao), std::string());
    QCOMPARE(perpetualSum(kHotkey).mass, kTao);
}

void LockCallsTest::addingRollsForward()
{
    QCOMPARE(lock(kAlice, kHotkey, 40 * kTao), std::string());
    const LockAmounts first = lockOf(kAlice, kHotkey);
    pass(100'000);
    LockAmounts wanted = economics::rollForward(first, now(), kRates, kDecaying);
    QCOMPARE(lock(kAlice, kHotkey, 7 * kTao), std::string());
    wanted.mass += 7 * kTao;
    QCOMPARE(lockOf(kAlice, kHotkey), wanted);
    QCOMPARE(decayingSum(kHotkey).mass, wanted.mass);
    QCOMPARE(decayingSum(kHotkey).lastUpdate, std::uint64_t { now() });
}

void LockCallsTest::lockingIsRefused()
{
    const std::uint64_t stake = m_bench->stake(kHotkey, kAlice, kFirstNet);
    QCOMPARE(lock(kAlice, kHotkey, 0), failed("AmountTooLow"));
    QCOMPARE(lock(kAlice, account(99), 1), failed("HotKeyAccountNotExists"));
    QCOMPARE(lock(kAlice, kHotkey, stake + 1), failed("InsufficientStakeForLock"));
    QCOMPARE(m_bench->as(kAlice, module::MoveLock { kOther, kFirstNet }), failed("NoExistingLock"));
    QCOMPARE(lock(kAlice, kHotkey, stake), std::string());
    QCOMPARE(lock(kAlice, kHotkey, 1), failed("InsufficientStakeForLock"));
    QCOMPARE(lock(kAlice, kOther, 1), failed("LockHotkeyMismatch"));
    QCOMPARE(
        m_bench->as(kAlice, module::MoveLock { account(99), kFirstNet }), failed("HotKeyAccountNotExists"));
    QCOMPARE(RuntimeHarness::textOf(m_bench->runtime.dispatchAs(
                 Origin::root(), module::Call(module::LockStake { kHotkey, kFirstNet, AlphaAmount(1) }))),
        std::string("BadOrigin"));
}

void LockCallsTest::movingToAnotherOwnersHotkeyStartsAgain()
{
    QCOMPARE(lock(kAlice, kHotkey, 40 * kTao), std::string());
    const LockAmounts first = lockOf(kAlice, kHotkey);
    pass(200'000);
    const LockAmounts rolled = economics::rollForward(first, now(), kRates, kDecaying);
    QVERIFY(rolled.conviction > U64F64());
    QCOMPARE(m_bench->as(kAlice, module::MoveLock { kOther, kFirstNet }), std::string());
    QCOMPARE(lockOf(kAlice, kHotkey), LockAmounts {});
    QVERIFY(!contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, kAlice));
    QCOMPARE(lockOf(kAlice, kOther), (LockAmounts { rolled.mass, {}, now() }));
    QCOMPARE(decayingSum(kHotkey), LockAmounts {});
    QCOMPARE(decayingSum(kOther), (LockAmounts { rolled.mass, {}, now() }));
    QCOMPARE(*m_bench->runtime.findEvent<event::LockMoved>(),
        (event::LockMoved { kAlice, kHotkey, kOther, kFirstNet }));
}

void LockCallsTest::movingToTheSameOwnersHotkeyKeepsConviction()
{
    QCOMPARE(m_bench->as(kAlice, module::TryAssociateHotkey { account(21) }), std::string());
    QCOMPARE(lock(kAlice, kHotkey, 40 * kTao), std::string());
    const LockAmounts first = lockOf(kAlice, kHotkey);
    pass(200'000);
    QCOMPARE(m_bench->as(kAlice, module::MoveLock { account(21), kFirstNet }), std::string());
    QCOMPARE(lockOf(kAlice, account(21)), economics::rollForward(first, now(), kRates, kDecaying));
}

void LockCallsTest::locksToTheOwnerAreFullyConvinced()
{
    store<module::kSubnetOwnerHotkey>(state(), kFirstNet, kHotkey);
    QCOMPARE(lock(kAlice, kHotkey, 40 * kTao), std::string());
    QCOMPARE(lockOf(kAlice, kHotkey), (LockAmounts { 40 * kTao, U64F64::from(40 * kTao), now() }));
    QCOMPARE(amountsOf(find<module::kDecayingOwnerLock>(state(), kFirstNet)), lockOf(kAlice, kHotkey));
    QCOMPARE(decayingSum(kHotkey), LockAmounts {});
    QCOMPARE(choose(kAlice, true), std::string());
    QVERIFY(!contains<module::kDecayingOwnerLock>(state(), kFirstNet));
    QCOMPARE(amountsOf(find<module::kOwnerLock>(state(), kFirstNet)), lockOf(kAlice, kHotkey));
    QCOMPARE(rooms::convictionOf(context(), kHotkey, kFirstNet), U64F64::from(40 * kTao));
}

void LockCallsTest::meltedLocksAreCleanedUp()
{
    QCOMPARE(lock(kAlice, kHotkey, 1'000), std::string());
    pass(50 * 934'866);
    QCOMPARE(m_bench->as(kAlice, module::AddStake { kHotkey, kFirstNet, Rao(kTao) }), std::string());
    QCOMPARE(lockOf(kAlice, kHotkey), LockAmounts {});
    QVERIFY(!contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, kAlice));
    QCOMPARE(decayingSum(kHotkey), LockAmounts {});
    QCOMPARE(m_bench->as(kAlice, module::MoveLock { kOther, kFirstNet }), failed("NoExistingLock"));
}

void LockCallsTest::theOwnersCutIsLocked()
{
    store<module::kSubnetOwner>(state(), kFirstNet, kAlice);
    store<module::kSubnetOwnerHotkey>(state(), kFirstNet, kHotkey);
    rooms::lockOwnerCut(context(), kFirstNet, AlphaAmount(kTao));
    QCOMPARE(lockOf(kAlice, kHotkey), LockAmounts {}); // not asked for
    store<module::kOwnerCutAutoLockEnabled>(state(), kFirstNet, true);
    rooms::lockOwnerCut(context(), kFirstNet, AlphaAmount(kTao));
    QCOMPARE(lockOf(kAlice, kHotkey).mass, kTao);
    rooms::lockOwnerCut(context(), kFirstNet, AlphaAmount(100'000 * kTao)); // more than it has: stays free
    QCOMPARE(lockOf(kAlice, kHotkey).mass, kTao);
    QCOMPARE(m_bench->as(kAlice, module::MoveLock { kOther, kFirstNet }), std::string());
    rooms::lockOwnerCut(context(), kFirstNet, AlphaAmount(kTao)); // where the lock is already
    QCOMPARE(lockOf(kAlice, kOther).mass, 2 * kTao);
}

void LockCallsTest::dustTakesItsPartOfTheLock()
{
    // Bob nominates alice's hotkey with little and has locked most of it; the rest is sold as dust, so the
    // lock gives way.
    QCOMPARE(
        m_bench->as(kBob, module::RemoveStakeFullLimit { kOther, kFirstNet, std::nullopt }), std::string());
    QCOMPARE(m_bench->as(kBob, module::AddStake { kHotkey, kFirstNet, Rao(10 * kTao) }), std::string());
    QCOMPARE(lock(kBob, kOther, 5 * kTao), std::string());
    store<module::kNominatorMinRequiredStake>(state(), std::uint64_t { 5'000'000'000 }); // 10 TAO
    QCOMPARE(
        m_bench->as(kBob, module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(3 * kTao) }), std::string());
    QCOMPARE(m_bench->stake(kHotkey, kBob, kFirstNet), std::uint64_t { 0 });
    QCOMPARE(lockOf(kBob, kOther), LockAmounts {});
    QCOMPARE(decayingSum(kOther), LockAmounts {});
}

void LockCallsTest::convictionMakesAnOwner()
{
    const AccountId oldColdkey = load<module::kSubnetOwner>(state(), kFirstNet);
    const AccountId oldHotkey = load<module::kSubnetOwnerHotkey>(state(), kFirstNet);
    const std::uint64_t stake = m_bench->stake(kOther, kBob, kFirstNet);
    QCOMPARE(choose(kBob, true), std::string());
    QCOMPARE(lock(kBob, kOther, stake), std::string());
    QCOMPARE(lock(kAlice, kHotkey, 10 * kTao), std::string());
    rooms::changeOwnerByConviction(context(), kFirstNet);
    QCOMPARE(load<module::kSubnetOwner>(state(), kFirstNet), oldColdkey); // too young
    pass(static_cast<std::uint32_t>(economics::kOwnerChangeAge) - now() - 1);
    rooms::changeOwnerByConviction(context(), kFirstNet);
    QCOMPARE(load<module::kSubnetOwner>(state(), kFirstNet), oldColdkey);
    pass(1);
    const AlphaAmount out = load<module::kSubnetAlphaOut>(state(), kFirstNet);
    store<module::kSubnetAlphaOut>(state(), kFirstNet, AlphaAmount(out.value() * 100));
    rooms::changeOwnerByConviction(context(), kFirstNet);
    QCOMPARE(load<module::kSubnetOwner>(state(), kFirstNet), oldColdkey); // too little of the alpha
    store<module::kSubnetAlphaOut>(state(), kFirstNet, out);
    const LockAmounts rolled = economics::rollForward(perpetualSum(kOther), now(), kRates, kPerpetual);
    rooms::changeOwnerByConviction(context(), kFirstNet);
    QCOMPARE(load<module::kSubnetOwner>(state(), kFirstNet), kBob);
    QCOMPARE(load<module::kSubnetOwnerHotkey>(state(), kFirstNet), kOther);
    QVERIFY(contains<module::kUids>(state(), kFirstNet, kOther)); // registered on the way
    QCOMPARE(*m_bench->runtime.findEvent<event::SubnetOwnerChanged>(),
        (event::SubnetOwnerChanged { kFirstNet, oldColdkey, kBob }));
    QCOMPARE(perpetualSum(kOther), LockAmounts {});
    QCOMPARE(amountsOf(find<module::kOwnerLock>(state(), kFirstNet)),
        (LockAmounts { rolled.mass, U64F64::from(rolled.mass), now() }));
    m_bench->runtime.clearEvents();
    rooms::changeOwnerByConviction(context(), kFirstNet); // it is the owner already
    QVERIFY(m_bench->runtime.events().empty());
    QVERIFY(oldHotkey != kOther);
}

QTEST_GUILESS_MAIN(LockCallsTest)
#include "lock_calls_test.moc"
