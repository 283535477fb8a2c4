// SPDX-License-Identifier: MIT
// Locks when keys change and subnets go: all locks of a coldkey move to another one, all locks to a hotkey
// point to another one, and nothing is left of them with the subnet.

#include "core/economics/lock.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using economics::LockAmounts;
using subtensor::AlphaAmount;
namespace rooms = node::subtensor_module;

namespace {

const AccountId kAlice = StakeBench::alice();
const AccountId kBob = StakeBench::bob();
const AccountId kHotkey = StakeBench::aliceHotkey();
const AccountId kNewHotkey = account(21);
const AccountId kNewColdkey = account(22);
constexpr economics::LockRates kRates { 934'866, 934'866 };

LockAmounts amountsOf(const std::optional<module::LockState>& state)
{
    return state ? LockAmounts { state->lockedMass.value(), state->conviction, state->lastUpdate }
                 : LockAmounts {};
}

} // namespace

class LockMovesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void coldkeysTakeTheirLocksAlong();
    void coldkeysThatHaveLocksTakeNoOthers();
    void coldkeysMustAcceptLocks();
    void meltedLocksStopNobody();
    void locksFollowTheHotkey();
    void locksFollowTheOwnersHotkey();
    void locksGoWithTheSubnet();

private:
    std::string lock(const AccountId& who, std::uint64_t alpha, NetUid netuid = kFirstNet)
    {
        return m_bench->as(who, module::LockStake { kHotkey, netuid, AlphaAmount(alpha) });
    }
    void accept(const AccountId& who)
    {
        QCOMPARE(m_bench->as(who, module::SetRejectLockedAlpha { false }), std::string());
    }
    [[nodiscard]] std::string moveColdkey(const AccountId& to)
    {
        StorageLayer layer(context());
        const DispatchResult moved = rooms::moveLocksOfColdkey(context(), kAlice, to);
        if (!moved) {
            return moved.error().text();
        }
        layer.keep();
        return {};
    }
    [[nodiscard]] LockAmounts lockOf(
        const AccountId& coldkey, const AccountId& hotkey, NetUid netuid = kFirstNet)
    {
        return amountsOf(find<module::kLock>(state(), coldkey, netuid, hotkey));
    }
    [[nodiscard]] LockAmounts decayingSum(const AccountId& hotkey)
    {
        return amountsOf(find<module::kDecayingHotkeyLock>(state(), kFirstNet, hotkey));
    }
    void pass(std::uint32_t blocks) { context().number = BlockNumber(now() + blocks); }
    [[nodiscard]] std::uint32_t now() { return m_bench->runtime.number().value(); }
    [[nodiscard]] BlockContext& context() { return m_bench->runtime.context(); }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }
    std::unique_ptr<StakeBench> m_bench;
};

void LockMovesTest::init()
{
    m_bench = std::make_unique<StakeBench>();
    for (const AccountId& who : { kAlice, kBob }) {
        for (const NetUid netuid : { kFirstNet, kSecondNet }) {
            QCOMPARE(m_bench->as(who, module::AddStake { kHotkey, netuid, Rao(100 * kTao) }), std::string());
        }
    }
    QCOMPARE(lock(kAlice, 40 * kTao), std::string());
}

void LockMovesTest::coldkeysTakeTheirLocksAlong()
{
    QCOMPARE(m_bench->as(kAlice, module::SetPerpetualLock { kSecondNet, true }), std::string());
    QCOMPARE(lock(kAlice, 30 * kTao, kSecondNet), std::string());
    accept(kAlice);
    accept(kNewColdkey);
    const LockAmounts before = lockOf(kAlice, kHotkey);
    pass(1'000);
    QCOMPARE(moveColdkey(kNewColdkey), std::string());
    const LockAmounts rolled = economics::rollForward(before, now(), kRates, { false, false });
    QCOMPARE(lockOf(kAlice, kHotkey), LockAmounts {});
    QCOMPARE(lockOf(kNewColdkey, kHotkey), rolled);
    QVERIFY(!contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, kAlice));
    QVERIFY(contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, kNewColdkey));
    QCOMPARE(decayingSum(kHotkey).mass, rolled.mass);
    // The perpetual one stays perpetual.
    QCOMPARE(lockOf(kNewColdkey, kHotkey, kSecondNet).mass, 30 * kTao);
    QCOMPARE(amountsOf(find<module::kHotkeyLock>(state(), kSecondNet, kHotkey)).mass, 30 * kTao);
    QVERIFY(find<module::kDecayingLock>(state(), kNewColdkey, kSecondNet) == std::optional(false));
    QVERIFY(!contains<module::kDecayingLock>(state(), kAlice, kSecondNet));
    QVERIFY(contains<module::kAccountFlags>(state(), kNewColdkey));
    QVERIFY(!contains<module::kAccountFlags>(state(), kAlice));
}

void LockMovesTest::coldkeysThatHaveLocksTakeNoOthers()
{
    QCOMPARE(lock(kBob, kTao), std::string());
    accept(kBob);
    const LockAmounts before = lockOf(kAlice, kHotkey);
    QCOMPARE(moveColdkey(kBob), std::string("SubtensorModule.ActiveLockExists"));
    QCOMPARE(lockOf(kAlice, kHotkey), before);
    QCOMPARE(decayingSum(kHotkey).mass, 41 * kTao);
}

void LockMovesTest::coldkeysMustAcceptLocks()
{
    QCOMPARE(moveColdkey(kNewColdkey), std::string("SubtensorModule.AccountRejectsLockedAlpha"));
    QCOMPARE(lockOf(kAlice, kHotkey).mass, 40 * kTao);
    accept(kNewColdkey);
    QCOMPARE(moveColdkey(kNewColdkey), std::string());
    // The choice of the coldkey that is left replaces the one of the new coldkey.
    QVERIFY(!contains<module::kAccountFlags>(state(), kNewColdkey));
}

void LockMovesTest::meltedLocksStopNobody()
{
    pass(60 * 934'866); // nothing is left of the lock
    QCOMPARE(moveColdkey(kNewColdkey), std::string());
    QCOMPARE(lockOf(kAlice, kHotkey), LockAmounts {});
    QCOMPARE(lockOf(kNewColdkey, kHotkey), LockAmounts {});
    QCOMPARE(decayingSum(kHotkey), LockAmounts {});
}

void LockMovesTest::locksFollowTheHotkey()
{
    QCOMPARE(lock(kBob, 5 * kTao), std::string());
    QCOMPARE(m_bench->as(kAlice, module::TryAssociateHotkey { kNewHotkey }), std::string());
    const LockAmounts alices = lockOf(kAlice, kHotkey);
    const LockAmounts bobs = lockOf(kBob, kHotkey);
    const LockAmounts sum = decayingSum(kHotkey);
    pass(5'000);
    rooms::moveLocksOfHotkey(context(), kHotkey, kNewHotkey, { kFirstNet, kSecondNet });
    const auto rolled = [this](const LockAmounts& lock) {
        return economics::rollForward(lock, now(), kRates, { false, false });
    };
    QCOMPARE(lockOf(kAlice, kNewHotkey), rolled(alices));
    QCOMPARE(lockOf(kBob, kNewHotkey), rolled(bobs));
    QCOMPARE(decayingSum(kNewHotkey), rolled(sum));
    QCOMPARE(lockOf(kAlice, kHotkey), LockAmounts {});
    QCOMPARE(decayingSum(kHotkey), LockAmounts {});
    QVERIFY(!contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, kBob));
    QVERIFY(contains<module::kLockingColdkeys>(state(), kFirstNet, kNewHotkey, kBob));
    rooms::moveLocksOfHotkey(context(), kHotkey, account(23), { kFirstNet }); // no lock to it: nothing to do
    QCOMPARE(lockOf(kAlice, kNewHotkey), rolled(alices));
}

void LockMovesTest::locksFollowTheOwnersHotkey()
{
    store<module::kSubnetOwnerHotkey>(state(), kSecondNet, kHotkey);
    QCOMPARE(lock(kAlice, 20 * kTao, kSecondNet), std::string());
    rooms::moveLocksOfHotkey(context(), kHotkey, kNewHotkey, { kSecondNet });
    store<module::kSubnetOwnerHotkey>(state(), kSecondNet, kNewHotkey);
    const LockAmounts wanted { 20 * kTao, U64F64::from(20 * kTao), now() };
    QCOMPARE(lockOf(kAlice, kNewHotkey, kSecondNet), wanted);
    QCOMPARE(amountsOf(find<module::kDecayingOwnerLock>(state(), kSecondNet)), wanted);
    QCOMPARE(rooms::convictionOf(context(), kNewHotkey, kSecondNet), U64F64::from(20 * kTao));
}

void LockMovesTest::locksGoWithTheSubnet()
{
    QCOMPARE(lock(kAlice, kTao, kSecondNet), std::string());
    QCOMPARE(m_bench->as(kBob, module::SetPerpetualLock { kFirstNet, true }), std::string());
    QCOMPARE(lock(kBob, kTao), std::string());
    rooms::forgetLocks(context(), kFirstNet);
    for (const AccountId& who : { kAlice, kBob }) {
        QCOMPARE(lockOf(who, kHotkey), LockAmounts {});
        QVERIFY(!contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, who));
    }
    QVERIFY(!contains<module::kHotkeyLock>(state(), kFirstNet, kHotkey));
    QVERIFY(!contains<module::kDecayingHotkeyLock>(state(), kFirstNet, kHotkey));
    QVERIFY(!contains<module::kDecayingLock>(state(), kBob, kFirstNet));
    QCOMPARE(lockOf(kAlice, kHotkey, kSecondNet).mass, kTao); // of the other subnet
}

QTEST_GUILESS_MAIN(LockMovesTest)
#include "lock_moves_test.moc"
