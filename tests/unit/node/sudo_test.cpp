// SPDX-License-Identifier: MIT
// What root can do: pallet Sudo, the restriction of the chain, balances by decree.

#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/safe_mode/safe_mode.hpp"
#include "core/node/runtime/sudo/sudo.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/safe_mode_events.hpp"
#include "core/subtensor/pallets/sudo_events.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::sudo;
namespace event = subtensor::sudo::event;
namespace money = subtensor::balances;
namespace restriction = subtensor::safe_mode;

namespace {

const AccountId kRootKey = account(1);
const AccountId kOther = account(2);
const AccountId kThird = account(3);
constexpr Rao kMuch(1'000'000'000);
constexpr Rao kSome(1'000'000);

EncodedCall setBalance(const AccountId& who, Rao amount)
{
    return EncodedCall::of(money::Call(money::ForceSetBalance { at(who), amount }));
}

} // namespace

class SudoTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void runsAsRoot();
    void runsWithAnyWeight();
    void runsAsAnybody();
    void changesTheKey();
    void removesTheKey();
    void nobodyElse();
    void balancesAreSet();
    void balancesAreMoved();
    void reservesAreFreed();
    void issuanceIsCorrected();
    void rootIsNoAccount();
    void theChainIsRestricted();
    void theRestrictionEnds();
    void depositsAreSwitchedOff();

private:
    Rao balance(const AccountId& who) { return m_runtime->freeBalance(who); }
    Rao issuance() { return balances::totalIssuance(m_runtime->state()); }
    std::optional<RuntimeHarness> m_runtime;
};

void SudoTest::init()
{
    m_runtime.emplace();
    store<declared::kKey>(m_runtime->state(), kRootKey);
    m_runtime->endow(kRootKey, kMuch);
    m_runtime->endow(kOther, kMuch);
}

void SudoTest::runsAsRoot()
{
    const declared::Call call = declared::Sudo { setBalance(kThird, kSome) };
    const CallResult result = m_runtime->dispatchAs(Origin::signedBy(kRootKey), call);
    QVERIFY(result.has_value());
    QVERIFY(result->pays == Pays::No);
    QCOMPARE(balance(kThird), kSome);
    QVERIFY(!m_runtime->findEvent<event::Sudid>()->sudoResult.error);
    // The outer call succeeds whatever the inner one does.
    QCOMPARE(m_runtime->call(kRootKey, declared::Call(declared::Sudo { pay(kThird, kSome) })), std::string());
    QCOMPARE(m_runtime->findEvent<event::Sudid>()->sudoResult.error->text(), std::string("BadOrigin"));
    QVERIFY(sudo::infoOf(call).dispatchClass == DispatchClass::Normal);
    QVERIFY(sudo::infoOf(call).weight.refTime > infoOf(setBalance(kThird, kSome)).weight.refTime);
}

void SudoTest::runsWithAnyWeight()
{
    const declared::Call call = declared::SudoUncheckedWeight { setBalance(kThird, kSome), { 5, 6 } };
    QVERIFY((sudo::infoOf(call).weight == Weight { 5, 6 }));
    QCOMPARE(m_runtime->call(kRootKey, call), std::string());
    QCOMPARE(balance(kThird), kSome);
}

void SudoTest::runsAsAnybody()
{
    QCOMPARE(m_runtime->call(kRootKey, declared::Call(declared::SudoAs { at(kOther), pay(kThird, kSome) })),
        std::string());
    QCOMPARE(balance(kThird), kSome);
    QCOMPARE(balance(kOther), kMuch.saturatingMinus(kSome));
    QVERIFY(!m_runtime->findEvent<event::SudoAsDone>()->sudoResult.error);
    QCOMPARE(m_runtime->call(kRootKey, declared::Call(declared::SudoAs { nowhere(), remark() })),
        std::string("CannotLookup"));
}

void SudoTest::changesTheKey()
{
    QCOMPARE(m_runtime->call(kRootKey, declared::Call(declared::SetKey { nowhere() })),
        std::string("CannotLookup"));
    QCOMPARE(m_runtime->call(kRootKey, declared::Call(declared::SetKey { at(kOther) })), std::string());
    const auto changed = m_runtime->findEvent<event::KeyChanged>();
    QVERIFY(changed->oldKey == kRootKey && changed->newKey == kOther);
    const declared::Call call = declared::Sudo { remark() };
    QCOMPARE(m_runtime->call(kRootKey, call), std::string("Sudo.RequireSudo"));
    QCOMPARE(m_runtime->call(kOther, call), std::string());
}

void SudoTest::removesTheKey()
{
    QCOMPARE(m_runtime->call(kRootKey, declared::Call(declared::RemoveKey {})), std::string());
    QVERIFY(m_runtime->findEvent<event::KeyRemoved>().has_value());
    QVERIFY(!contains<declared::kKey>(m_runtime->state()));
    QCOMPARE(
        m_runtime->call(kRootKey, declared::Call(declared::RemoveKey {})), std::string("Sudo.RequireSudo"));
}

void SudoTest::nobodyElse()
{
    for (const declared::Call& call : { declared::Call(declared::Sudo { remark() }),
             declared::Call(declared::SudoUncheckedWeight { remark(), {} }),
             declared::Call(declared::SetKey { at(kOther) }),
             declared::Call(declared::SudoAs { at(kRootKey), pay(kOther, kSome) }),
             declared::Call(declared::RemoveKey {}) }) {
        QCOMPARE(m_runtime->call(kOther, call), std::string("Sudo.RequireSudo"));
        QCOMPARE(
            RuntimeHarness::textOf(m_runtime->dispatchAs(Origin::none(), call)), std::string("BadOrigin"));
    }
    QVERIFY(find<declared::kKey>(m_runtime->state()) == kRootKey);
}

void SudoTest::balancesAreSet()
{
    const Rao before = issuance();
    QCOMPARE(m_runtime->callAsRoot(money::Call(money::ForceSetBalance { at(kThird), kSome })), std::string());
    QCOMPARE(issuance(), before.saturatingPlus(kSome));
    QVERIFY(m_runtime->findEvent<money::event::Issued>()->amount == kSome);
    QCOMPARE(m_runtime->eventNames(),
        (std::vector<std::string> {
            "System.NewAccount", "Balances.Endowed", "Balances.Issued", "Balances.BalanceSet" }));
    // Less than the existential deposit is nothing.
    m_runtime->clearEvents();
    QCOMPARE(
        m_runtime->callAsRoot(money::Call(money::ForceSetBalance { at(kThird), Rao(499) })), std::string());
    QCOMPARE(balance(kThird), Rao());
    QCOMPARE(issuance(), before);
    QCOMPARE(m_runtime->eventNames(),
        (std::vector<std::string> { "System.KilledAccount", "Balances.Rescinded", "Balances.BalanceSet" }));
    QCOMPARE(m_runtime->callAsRoot(money::Call(money::ForceSetBalance { nowhere(), kSome })),
        std::string("CannotLookup"));
    // An account that something holds on to cannot be emptied.
    QVERIFY(balances::reserve(m_runtime->context(), kOther, kSome).has_value());
    QCOMPARE(m_runtime->callAsRoot(money::Call(money::ForceSetBalance { at(kOther), Rao() })),
        std::string("ConsumerRemaining"));
}

void SudoTest::balancesAreMoved()
{
    const auto force = [&](const subtensor::Address& source, const subtensor::Address& dest, Rao amount) {
        return m_runtime->callAsRoot(money::Call(money::ForceTransfer { source, dest, amount }));
    };
    QCOMPARE(force(at(kOther), at(kThird), kSome), std::string());
    QCOMPARE(balance(kThird), kSome);
    QCOMPARE(force(at(kOther), at(kThird), kMuch), std::string("Token.FundsUnavailable"));
    QCOMPARE(force(nowhere(), at(kThird), kSome), std::string("CannotLookup"));
    QCOMPARE(force(at(kOther), nowhere(), kSome), std::string("CannotLookup"));
    // The sender may end with it.
    QCOMPARE(force(at(kOther), at(kThird), balance(kOther)), std::string());
    QCOMPARE(balance(kOther), Rao());
}

void SudoTest::reservesAreFreed()
{
    QVERIFY(balances::reserve(m_runtime->context(), kOther, kSome).has_value());
    QCOMPARE(m_runtime->callAsRoot(money::Call(money::ForceUnreserve { at(kOther), kMuch })), std::string());
    QCOMPARE(balance(kOther), kMuch);
    QVERIFY(m_runtime->findEvent<money::event::Unreserved>()->amount == kSome);
    QCOMPARE(m_runtime->callAsRoot(money::Call(money::ForceUnreserve { nowhere(), kMuch })),
        std::string("CannotLookup"));
}

void SudoTest::issuanceIsCorrected()
{
    using money::AdjustmentDirection;
    const auto adjust = [&](AdjustmentDirection direction, Rao delta) {
        return m_runtime->callAsRoot(money::Call(money::ForceAdjustTotalIssuance { direction, delta }));
    };
    const Rao before = issuance();
    QCOMPARE(adjust(AdjustmentDirection::Increase, kSome), std::string());
    QCOMPARE(issuance(), before.saturatingPlus(kSome));
    const auto forced = m_runtime->findEvent<money::event::TotalIssuanceForced>();
    QVERIFY(forced->before == before && forced->after == issuance());
    QCOMPARE(adjust(AdjustmentDirection::Decrease, kSome), std::string());
    QCOMPARE(issuance(), before);
    QCOMPARE(adjust(AdjustmentDirection::Increase, Rao()), std::string("Balances.DeltaZero"));
    store<money::kInactiveIssuance>(m_runtime->state(), before);
    QCOMPARE(adjust(AdjustmentDirection::Decrease, Rao(1)), std::string("Balances.IssuanceDeactivated"));
}

void SudoTest::rootIsNoAccount()
{
    QCOMPARE(m_runtime->callAsRoot(money::Call(money::TransferKeepAlive { at(kThird), kSome })),
        std::string("BadOrigin"));
    for (const money::Call& call : { money::Call(money::ForceTransfer { at(kOther), at(kThird), kSome }),
             money::Call(money::ForceSetBalance { at(kThird), kSome }),
             money::Call(money::ForceUnreserve { at(kThird), kSome }),
             money::Call(money::ForceAdjustTotalIssuance { money::AdjustmentDirection::Increase, kSome }) }) {
        QCOMPARE(m_runtime->call(kRootKey, call), std::string("BadOrigin"));
    }
}

void SudoTest::theChainIsRestricted()
{
    const restriction::Call enter = restriction::ForceEnter {};
    QCOMPARE(m_runtime->call(kRootKey, enter), std::string("BadOrigin"));
    QCOMPARE(m_runtime->callAsRoot(enter), std::string());
    const BlockNumber until(m_runtime->number().value() + safe_mode::kRootEnterDuration);
    QVERIFY(m_runtime->findEvent<restriction::event::Entered>()->until == until);
    QCOMPARE(m_runtime->callAsRoot(enter), std::string("SafeMode.Entered"));
    // Payments do not pass, the root key does.
    QCOMPARE(m_runtime->call(kOther, money::Call(money::TransferKeepAlive { at(kThird), kSome })),
        std::string("System.CallFiltered"));
    QCOMPARE(m_runtime->call(kRootKey, declared::Call(declared::Sudo { setBalance(kThird, kSome) })),
        std::string());
    const restriction::Call extend = restriction::ForceExtend {};
    QCOMPARE(m_runtime->call(kRootKey, extend), std::string("BadOrigin"));
    QCOMPARE(m_runtime->callAsRoot(extend), std::string());
    const BlockNumber longer(until.value() + safe_mode::kRootExtendDuration);
    QVERIFY(m_runtime->findEvent<restriction::event::Extended>()->until == longer);
    const restriction::Call exit = restriction::ForceExit {};
    QCOMPARE(m_runtime->call(kRootKey, exit), std::string("BadOrigin"));
    QCOMPARE(m_runtime->callAsRoot(exit), std::string());
    QVERIFY(m_runtime->findEvent<restriction::event::Exited>()->reason == restriction::ExitReason::Force);
    QCOMPARE(m_runtime->callAsRoot(exit), std::string("SafeMode.Exited"));
    QCOMPARE(m_runtime->callAsRoot(extend), std::string("SafeMode.Exited"));
}

void SudoTest::theRestrictionEnds()
{
    store<restriction::kEnteredUntil>(m_runtime->state(), BlockNumber(m_runtime->number().value() + 1));
    m_runtime->nextBlock();
    QVERIFY(contains<restriction::kEnteredUntil>(m_runtime->state()));
    m_runtime->nextBlock();
    QVERIFY(!contains<restriction::kEnteredUntil>(m_runtime->state()));
    QVERIFY(m_runtime->findEvent<restriction::event::Exited>()->reason == restriction::ExitReason::Timeout);
}

void SudoTest::depositsAreSwitchedOff()
{
    const BlockNumber block(1);
    const auto as = [&](const restriction::Call& call) { return m_runtime->call(kOther, call); };
    QCOMPARE(as(restriction::Enter {}), std::string("SafeMode.NotConfigured"));
    QCOMPARE(as(restriction::Extend {}), std::string("SafeMode.Exited"));
    QCOMPARE(as(restriction::ReleaseDeposit { kOther, block }), std::string("SafeMode.NoDeposit"));
    const restriction::Call slash = restriction::ForceSlashDeposit { kOther, block };
    const restriction::Call release = restriction::ForceReleaseDeposit { kOther, block };
    QCOMPARE(as(slash), std::string("BadOrigin"));
    QCOMPARE(as(release), std::string("BadOrigin"));
    QCOMPARE(m_runtime->callAsRoot(slash), std::string("SafeMode.NoDeposit"));
    QCOMPARE(m_runtime->callAsRoot(release), std::string("SafeMode.NoDeposit"));
    // A deposit of other days.
    const balances::HoldReason reason = subtensor::hold::SafeMode {};
    const auto place = [&] {
        store<restriction::kDeposits>(m_runtime->state(), kOther, block, kSome);
        return balances::hold(m_runtime->context(), kOther, reason, kSome).has_value();
    };
    QVERIFY(place());
    QCOMPARE(as(restriction::ReleaseDeposit { kOther, block }), std::string("SafeMode.NotConfigured"));
    QCOMPARE(m_runtime->callAsRoot(release), std::string());
    QCOMPARE(balance(kOther), kMuch);
    QVERIFY(place());
    const Rao before = issuance();
    QCOMPARE(m_runtime->callAsRoot(slash), std::string());
    QCOMPARE(balance(kOther), kMuch.saturatingMinus(kSome));
    QCOMPARE(issuance(), before.saturatingMinus(kSome));
    store<restriction::kEnteredUntil>(m_runtime->state(), BlockNumber(1'000));
    QVERIFY(place());
    // The chain is restricted, but its own pallet always answers.
    QCOMPARE(as(restriction::Enter {}), std::string("SafeMode.Entered"));
    QCOMPARE(as(restriction::Extend {}), std::string("SafeMode.NotConfigured"));
    QCOMPARE(as(restriction::ReleaseDeposit { kOther, block }), std::string("SafeMode.Entered"));
}

QTEST_GUILESS_MAIN(SudoTest)
#include "sudo_test.moc"
