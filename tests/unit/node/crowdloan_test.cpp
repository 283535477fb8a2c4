// SPDX-License-Identifier: MIT
// Pallet Crowdloan: giving, taking back, and the two ways in which a crowdloan ends.

#include "core/crypto/hash.hpp"
#include "core/node/runtime/crowdloan/crowdloan.hpp"
#include "core/node/runtime/crowdloan/rules.hpp"
#include "core/node/runtime/system/account.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/crowdloan_events.hpp"
#include "core/subtensor/pallets/preimage.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>
#include <limits>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::crowdloan;
namespace event = subtensor::crowdloan::event;

namespace {

const AccountId kCreator = account(1);
const AccountId kGiver = account(2);
const AccountId kOther = account(3);
const AccountId kTarget = account(4);
constexpr std::uint64_t kTao = 1'000'000'000;
constexpr Rao kMuch(1'000 * kTao);
constexpr Rao kDeposit(10 * kTao);
constexpr Rao kLeast(kTao);
constexpr Rao kCap(100 * kTao);

} // namespace

class CrowdloanTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void isCreated();
    void badOnesAreNotCreated();
    void durations();
    void takesContributions();
    void refusesContributions();
    void contributorsAreLimited();
    void contributionsAreLimited();
    void givesBack();
    void paysItsTarget();
    void runsItsCall();
    void aFailingCallChangesNothing();
    void nestedFinalizing();
    void refundsInSteps();
    void dissolves();
    void isChanged();
    void onlyItsCreator();
    void unknownOnes();
    void failedCallsLeaveNothing();

private:
    [[nodiscard]] declared::Create wish(std::optional<EncodedCall> call = std::nullopt)
    {
        std::optional<AccountId> target = call ? std::nullopt : std::optional(kTarget);
        const BlockNumber end(m_runtime->number().value() + 60'000);
        return { kDeposit, kLeast, kCap, end, std::move(call), target };
    }
    std::string as(const AccountId& who, const declared::Call& call) { return m_runtime->call(who, call); }
    /// Number 0, with the deposit of its creator.
    void create(std::optional<EncodedCall> call = std::nullopt)
    {
        QCOMPARE(as(kCreator, wish(std::move(call))), std::string());
    }
    void fill() { QCOMPARE(as(kGiver, declared::Contribute { 0, kCap }), std::string()); }
    [[nodiscard]] declared::CrowdloanInfo info()
    {
        return *find<declared::kCrowdloans>(m_runtime->state(), 0U);
    }
    [[nodiscard]] Rao funds() { return m_runtime->freeBalance(crowdloan::fundsAccount(0)); }
    std::optional<RuntimeHarness> m_runtime;
};

void CrowdloanTest::init()
{
    m_runtime.emplace();
    for (const AccountId& who : { kCreator, kGiver, kOther }) {
        m_runtime->endow(who, kMuch);
    }
}

void CrowdloanTest::isCreated()
{
    create();
    const auto created = m_runtime->findEvent<event::Created>();
    QVERIFY(created->crowdloanId == 0 && created->creator == kCreator && created->cap == kCap);
    QCOMPARE(funds(), kDeposit);
    QCOMPARE(m_runtime->freeBalance(kCreator), kMuch.saturatingMinus(kDeposit));
    QVERIFY(crowdloan::contributionOf(m_runtime->context(), 0, kCreator) == kDeposit);
    QVERIFY(info().raised == kDeposit && info().contributorsCount == 1 && !info().finalized);
    QVERIFY(info().fundsAccount == crowdloan::fundsAccount(0));
    QVERIFY(equal(info().fundsAccount.view().first(12), bytesOf("modlbt/cloan")));
    QVERIFY(crowdloan::fundsAccount(1) != crowdloan::fundsAccount(0));
    create();
    QCOMPARE(load<declared::kNextCrowdloanId>(m_runtime->state()), 2U);
}

void CrowdloanTest::badOnesAreNotCreated()
{
    const auto with = [&](const auto& change) {
        declared::Create call = wish();
        change(call);
        return as(kCreator, call);
    };
    using Create = declared::Create;
    QCOMPARE(with([](Create& c) { c.deposit = Rao(kDeposit.value() - 1); }),
        std::string("Crowdloan.DepositTooLow"));
    QCOMPARE(with([](Create& c) { c.cap = c.deposit; }), std::string("Crowdloan.CapTooLow"));
    QCOMPARE(with([](Create& c) { c.minContribution = Rao(99'999'999); }),
        std::string("Crowdloan.MinimumContributionTooLow"));
    QCOMPARE(
        with([](Create& c) { c.targetAddress.reset(); }), std::string("Crowdloan.InvalidFinalizationConfig"));
    QCOMPARE(with([](Create& c) { c.call = remark(); }), std::string("Crowdloan.InvalidFinalizationConfig"));
    QCOMPARE(with([&](Create& c) { c.end = m_runtime->number(); }), std::string("Crowdloan.CannotEndInPast"));
    QCOMPARE(with([](Create& c) {
        c.deposit = Rao(kMuch.value() + 1);
        c.cap = Rao(kMuch.value() + 2);
    }),
        std::string("Crowdloan.InsufficientBalance"));
    store<declared::kNextCrowdloanId>(m_runtime->state(), std::numeric_limits<std::uint32_t>::max());
    QCOMPARE(as(kCreator, wish()), std::string("Crowdloan.Overflow"));
}

void CrowdloanTest::durations()
{
    const auto lasting = [&](std::uint32_t blocks) {
        declared::Create call = wish();
        call.end = BlockNumber(m_runtime->number().value() + blocks);
        return as(kCreator, call);
    };
    QCOMPARE(lasting(50'399), std::string("Crowdloan.BlockDurationTooShort"));
    QCOMPARE(lasting(50'400), std::string());
    QCOMPARE(lasting(432'000), std::string());
    QCOMPARE(lasting(432'001), std::string("Crowdloan.BlockDurationTooLong"));
    m_runtime.emplace(GenesisOptions { Speed::Fast, std::nullopt });
    m_runtime->endow(kCreator, kMuch);
    QCOMPARE(lasting(49), std::string("Crowdloan.BlockDurationTooShort"));
    QCOMPARE(lasting(50), std::string());
    QCOMPARE(lasting(20'001), std::string("Crowdloan.BlockDurationTooLong"));
}

void CrowdloanTest::takesContributions()
{
    create();
    QCOMPARE(as(kGiver, declared::Contribute { 0, Rao(30 * kTao) }), std::string());
    const auto given = m_runtime->findEvent<event::Contributed>();
    QVERIFY(given->contributor == kGiver && given->amount == Rao(30 * kTao));
    QVERIFY(info().raised == Rao(40 * kTao) && info().contributorsCount == 2);
    QCOMPARE(as(kGiver, declared::Contribute { 0, kLeast }), std::string());
    QVERIFY(info().contributorsCount == 2);
    // No more than is missing is taken, even if that is less than the least.
    QCOMPARE(as(kOther, declared::Contribute { 0, Rao(900 * kTao) }), std::string());
    QVERIFY(info().raised == kCap);
    QCOMPARE(funds(), kCap);
    QCOMPARE(m_runtime->findEvent<event::Contributed>()->amount, Rao(59 * kTao));
}

void CrowdloanTest::refusesContributions()
{
    create();
    const auto give = [&](Rao amount) { return as(kGiver, declared::Contribute { 0, amount }); };
    QCOMPARE(give(Rao(kLeast.value() - 1)), std::string("Crowdloan.ContributionTooLow"));
    QCOMPARE(
        as(account(77), declared::Contribute { 0, kLeast }), std::string("Crowdloan.InsufficientBalance"));
    fill();
    QCOMPARE(give(kLeast), std::string("Crowdloan.CapRaised"));
    mutate<declared::kCrowdloans>(
        m_runtime->state(), 0U, [&](declared::CrowdloanInfo& one) { one.end = m_runtime->number(); });
    QCOMPARE(give(kLeast), std::string("Crowdloan.ContributionPeriodEnded"));
    mutate<declared::kCrowdloans>(m_runtime->state(), 0U, [&](declared::CrowdloanInfo& one) {
        one.end = BlockNumber(1'000'000);
        one.cap = Rao(std::numeric_limits<std::uint64_t>::max());
        one.raised = Rao(1);
    });
    store<declared::kContributions>(
        m_runtime->state(), 0U, kGiver, Rao(std::numeric_limits<std::uint64_t>::max()));
    QCOMPARE(give(kLeast), std::string("Crowdloan.Overflow"));
}

void CrowdloanTest::contributorsAreLimited()
{
    create();
    mutate<declared::kCrowdloans>(m_runtime->state(), 0U,
        [](declared::CrowdloanInfo& one) { one.contributorsCount = declared::kMaxContributors.value; });
    QCOMPARE(as(kGiver, declared::Contribute { 0, kLeast }), std::string("Crowdloan.MaxContributorsReached"));
}

void CrowdloanTest::contributionsAreLimited()
{
    create();
    const auto limit = [&](std::optional<Rao> most) {
        return as(kCreator, declared::SetMaxContribution { 0, most });
    };
    QCOMPARE(limit(Rao(kDeposit.value() - 1)), std::string("Crowdloan.MaximumContributionTooLow"));
    QCOMPARE(limit(Rao(20 * kTao)), std::string());
    QVERIFY(m_runtime->findEvent<event::MaxContributionUpdated>()->newMaxContribution == Rao(20 * kTao));
    QCOMPARE(as(kGiver, declared::Contribute { 0, Rao(50 * kTao) }), std::string());
    QCOMPARE(m_runtime->findEvent<event::Contributed>()->amount, Rao(20 * kTao));
    QCOMPARE(as(kGiver, declared::Contribute { 0, kLeast }), std::string("Crowdloan.MaxContributionReached"));
    QCOMPARE(as(kCreator, declared::UpdateMinContribution { 0, Rao(21 * kTao) }),
        std::string("Crowdloan.MinimumContributionTooHigh"));
    QCOMPARE(limit(std::nullopt), std::string());
    QVERIFY(!contains<declared::kMaxContributions>(m_runtime->state(), 0U));
    QCOMPARE(as(kGiver, declared::Contribute { 0, kLeast }), std::string());
}

void CrowdloanTest::givesBack()
{
    create();
    QCOMPARE(as(kGiver, declared::Contribute { 0, Rao(30 * kTao) }), std::string());
    QCOMPARE(as(kOther, declared::Withdraw { 0 }), std::string("Crowdloan.NoContribution"));
    QCOMPARE(as(kCreator, declared::Withdraw { 0 }), std::string("Crowdloan.DepositCannotBeWithdrawn"));
    QCOMPARE(as(kGiver, declared::Withdraw { 0 }), std::string());
    QCOMPARE(m_runtime->findEvent<event::Withdrew>()->amount, Rao(30 * kTao));
    QCOMPARE(m_runtime->freeBalance(kGiver), kMuch);
    QVERIFY(info().raised == kDeposit && info().contributorsCount == 1);
    QVERIFY(!crowdloan::contributionOf(m_runtime->context(), 0, kGiver));
    // The creator gets back what is above the deposit.
    QCOMPARE(as(kCreator, declared::Contribute { 0, Rao(5 * kTao) }), std::string());
    QCOMPARE(as(kCreator, declared::Withdraw { 0 }), std::string());
    QVERIFY(crowdloan::contributionOf(m_runtime->context(), 0, kCreator) == kDeposit);
    QCOMPARE(funds(), kDeposit);
    QCOMPARE(as(kGiver, declared::Contribute { 0, kLeast }), std::string());
    mutate<declared::kCrowdloans>(
        m_runtime->state(), 0U, [](declared::CrowdloanInfo& one) { one.contributorsCount = 0; });
    QCOMPARE(as(kGiver, declared::Withdraw { 0 }), std::string("Crowdloan.Underflow"));
}

void CrowdloanTest::paysItsTarget()
{
    create();
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string("Crowdloan.CapNotRaised"));
    fill();
    QCOMPARE(as(kGiver, declared::Finalize { 0 }), std::string("Crowdloan.InvalidOrigin"));
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string());
    QCOMPARE(m_runtime->freeBalance(kTarget), kCap);
    QVERIFY(info().finalized);
    QVERIFY(m_runtime->findEvent<event::Finalized>().has_value());
    for (const declared::Call& call :
        { declared::Call(declared::Finalize { 0 }), declared::Call(declared::Withdraw { 0 }),
            declared::Call(declared::Refund { 0 }), declared::Call(declared::Dissolve { 0 }),
            declared::Call(declared::UpdateEnd { 0, BlockNumber(1) }),
            declared::Call(declared::UpdateCap { 0, kCap }),
            declared::Call(declared::UpdateMinContribution { 0, kLeast }),
            declared::Call(declared::SetMaxContribution { 0, kCap }) }) {
        QCOMPARE(as(kCreator, call), std::string("Crowdloan.AlreadyFinalized"));
    }
}

void CrowdloanTest::runsItsCall()
{
    create(pay(kTarget, Rao(7 * kTao)));
    fill();
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string());
    QCOMPARE(
        m_runtime->freeBalance(kTarget), Rao(7 * kTao)); // of the creator; the funds are the call's affair
    QCOMPARE(funds(), kCap);
    QVERIFY(!contains<declared::kCurrentCrowdloanId>(m_runtime->state()));
    // A long call is stored as bytes; without them it cannot run.
    m_runtime.emplace();
    for (const AccountId& who : { kCreator, kGiver }) {
        m_runtime->endow(who, kMuch);
    }
    const EncodedCall longCall = remark(500);
    create(longCall);
    fill();
    const Hash256 hash = crypto::blake2b256(longCall.bytes);
    const auto key = std::tuple(hash, static_cast<std::uint32_t>(longCall.bytes.size()));
    QVERIFY(contains<subtensor::preimage::kPreimageFor>(m_runtime->state(), key));
    erase<subtensor::preimage::kPreimageFor>(m_runtime->state(), key);
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string("Crowdloan.CallUnavailable"));
    store<subtensor::preimage::kPreimageFor>(m_runtime->state(), key, longCall.bytes);
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string());
    mutate<declared::kCrowdloans>(m_runtime->state(), 0U, [](declared::CrowdloanInfo& one) {
        one.finalized = false;
        one.targetAddress = kTarget;
    });
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string("Crowdloan.InvalidFinalizationConfig"));
}

void CrowdloanTest::aFailingCallChangesNothing()
{
    create(batchAll({ pay(kTarget, kLeast), pay(kTarget, Rao(5'000 * kTao)) }));
    fill();
    m_runtime->clearEvents();
    const auto before = written(m_runtime->state());
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string("Token.FundsUnavailable"));
    QVERIFY(written(m_runtime->state()) == before);
    QCOMPARE(m_runtime->eventNames(), std::vector<std::string>());
}

void CrowdloanTest::nestedFinalizing()
{
    // Each one's call finalizes the next, further down than any stack should go.
    constexpr std::uint32_t kDepth = 400;
    m_runtime->endow(kCreator, Rao(10'000 * kTao));
    for (std::uint32_t i = 0; i < kDepth; ++i) {
        declared::Create call = wish(EncodedCall::of(declared::Call(declared::Finalize { i + 1 })));
        call.cap = Rao(kDeposit.value() + kTao);
        QCOMPARE(as(kCreator, call), std::string());
        QCOMPARE(as(kCreator, declared::Contribute { i, kLeast }), std::string());
    }
    QCOMPARE(as(kCreator, declared::Finalize { 0 }), std::string("Transactional.LimitReached"));
    QVERIFY(!info().finalized);
    // The last ones can: there the chain of calls is short, and ends in a crowdloan that is not there.
    QCOMPARE(as(kCreator, declared::Finalize { kDepth - 5 }), std::string("Crowdloan.InvalidCrowdloanId"));
}

void CrowdloanTest::refundsInSteps()
{
    declared::Create call = wish();
    call.cap = Rao(500 * kTao);
    QCOMPARE(as(kCreator, call), std::string());
    constexpr std::uint8_t kGivers = 70;
    for (std::uint8_t i = 0; i < kGivers; ++i) {
        const AccountId giver = account(static_cast<std::uint8_t>(100 + i));
        m_runtime->endow(giver, Rao(2 * kTao));
        QCOMPARE(as(giver, declared::Contribute { 0, kLeast }), std::string());
    }
    QCOMPARE(as(kGiver, declared::Refund { 0 }), std::string("Crowdloan.InvalidOrigin"));
    QCOMPARE(as(kCreator, declared::Dissolve { 0 }), std::string("Crowdloan.NotReadyToDissolve"));
    const auto refund = [&] {
        return m_runtime->dispatchAs(Origin::signedBy(kCreator), declared::Call(declared::Refund { 0 }));
    };
    const CallResult first = refund();
    QVERIFY(first && !first->weight);
    QVERIFY(m_runtime->findEvent<event::PartiallyRefunded>().has_value());
    QVERIFY(info().contributorsCount == 21 && info().raised == Rao(30 * kTao));
    const CallResult second = refund();
    QVERIFY(second && second->weight->refTime == crowdloan::refundWeight(20).refTime);
    QVERIFY(m_runtime->findEvent<event::AllRefunded>().has_value());
    QVERIFY(info().contributorsCount == 1 && info().raised == kDeposit);
    for (std::uint8_t i = 0; i < kGivers; ++i) {
        QCOMPARE(m_runtime->freeBalance(account(static_cast<std::uint8_t>(100 + i))), Rao(2 * kTao));
    }
    QCOMPARE(as(kGiver, declared::Contribute { 0, kLeast }), std::string());
    mutate<declared::kCrowdloans>(
        m_runtime->state(), 0U, [](declared::CrowdloanInfo& one) { one.contributorsCount = 0; });
    QCOMPARE(RuntimeHarness::textOf(refund()), std::string("Crowdloan.Underflow"));
}

void CrowdloanTest::dissolves()
{
    const EncodedCall longCall = remark(500);
    const auto key
        = std::tuple(crypto::blake2b256(longCall.bytes), static_cast<std::uint32_t>(longCall.bytes.size()));
    create(longCall);
    QCOMPARE(as(kCreator, declared::SetMaxContribution { 0, kCap }), std::string());
    QCOMPARE(as(kGiver, declared::Dissolve { 0 }), std::string("Crowdloan.InvalidOrigin"));
    QCOMPARE(as(kCreator, declared::Dissolve { 0 }), std::string());
    QVERIFY(m_runtime->findEvent<event::Dissolved>().has_value());
    QCOMPARE(m_runtime->freeBalance(kCreator), kMuch);
    QVERIFY(!contains<declared::kCrowdloans>(m_runtime->state(), 0U));
    QVERIFY(!contains<declared::kMaxContributions>(m_runtime->state(), 0U));
    QVERIFY(!contains<declared::kContributions>(m_runtime->state(), 0U, kCreator));
    QVERIFY(!contains<subtensor::preimage::kPreimageFor>(m_runtime->state(), key));
    QVERIFY(system::account(m_runtime->state(), crowdloan::fundsAccount(0)) == system::AccountInfo {});
    create();
    erase<declared::kContributions>(m_runtime->state(), 1U, kCreator);
    QCOMPARE(as(kCreator, declared::Dissolve { 1 }), std::string("Crowdloan.NoContribution"));
}

void CrowdloanTest::isChanged()
{
    create();
    QCOMPARE(as(kCreator, declared::UpdateMinContribution { 0, Rao(99'999'999) }),
        std::string("Crowdloan.MinimumContributionTooLow"));
    QCOMPARE(as(kCreator, declared::UpdateMinContribution { 0, Rao(3 * kTao) }), std::string());
    QVERIFY(m_runtime->findEvent<event::MinContributionUpdated>()->newMinContribution == Rao(3 * kTao));
    QCOMPARE(as(kCreator, declared::UpdateCap { 0, Rao(kDeposit.value() - 1) }),
        std::string("Crowdloan.CapTooLow"));
    QCOMPARE(as(kCreator, declared::UpdateCap { 0, kDeposit }), std::string());
    QVERIFY(m_runtime->findEvent<event::CapUpdated>()->newCap == kDeposit);
    const BlockNumber end(m_runtime->number().value() + 50'400);
    QCOMPARE(as(kCreator, declared::UpdateEnd { 0, m_runtime->number() }),
        std::string("Crowdloan.CannotEndInPast"));
    QCOMPARE(as(kCreator, declared::UpdateEnd { 0, BlockNumber(end.value() - 1) }),
        std::string("Crowdloan.BlockDurationTooShort"));
    QCOMPARE(as(kCreator, declared::UpdateEnd { 0, BlockNumber(end.value() + 1'000'000) }),
        std::string("Crowdloan.BlockDurationTooLong"));
    QCOMPARE(as(kCreator, declared::UpdateEnd { 0, end }), std::string());
    QVERIFY(info().end == end && info().cap == kDeposit && info().minContribution == Rao(3 * kTao));
}

void CrowdloanTest::onlyItsCreator()
{
    create();
    for (const declared::Call& call : { declared::Call(declared::Finalize { 0 }),
             declared::Call(declared::Refund { 0 }), declared::Call(declared::Dissolve { 0 }),
             declared::Call(declared::UpdateEnd { 0, BlockNumber(1) }),
             declared::Call(declared::UpdateCap { 0, kCap }),
             declared::Call(declared::UpdateMinContribution { 0, kLeast }),
             declared::Call(declared::SetMaxContribution { 0, kCap }) }) {
        QCOMPARE(as(kGiver, call), std::string("Crowdloan.InvalidOrigin"));
    }
}

void CrowdloanTest::unknownOnes()
{
    for (const declared::Call& call : { declared::Call(declared::Contribute { 9, kLeast }),
             declared::Call(declared::Withdraw { 9 }), declared::Call(declared::Finalize { 9 }),
             declared::Call(declared::Refund { 9 }), declared::Call(declared::Dissolve { 9 }),
             declared::Call(declared::UpdateEnd { 9, BlockNumber(1) }),
             declared::Call(declared::UpdateCap { 9, kCap }),
             declared::Call(declared::UpdateMinContribution { 9, kLeast }),
             declared::Call(declared::SetMaxContribution { 9, kCap }) }) {
        QCOMPARE(as(kCreator, call), std::string("Crowdloan.InvalidCrowdloanId"));
        QCOMPARE(m_runtime->callAsRoot(call), std::string("BadOrigin"));
    }
    QCOMPARE(m_runtime->callAsRoot(declared::Call(wish())), std::string("BadOrigin"));
}

void CrowdloanTest::failedCallsLeaveNothing()
{
    create(remark(500));
    m_runtime->clearEvents();
    const auto before = written(m_runtime->state());
    // Locked funds: the balance is there, but the transfer fails, after most has been written.
    declared::Create call = wish(remark(600));
    const Rao all = m_runtime->freeBalance(kOther);
    call.deposit = all;
    call.cap = Rao(all.value() + 1);
    StorageLayer undone(m_runtime->context());
    system::AccountInfo frozen = system::account(m_runtime->state(), kOther);
    frozen.data.frozen = all;
    system::putAccount(m_runtime->context(), kOther, frozen);
    const auto withFreeze = written(m_runtime->state());
    QCOMPARE(as(kOther, call), std::string("Token.Frozen"));
    QCOMPARE(as(kOther, declared::Contribute { 0, kLeast }), std::string("Token.Frozen"));
    QVERIFY(written(m_runtime->state()) == withFreeze);
    QCOMPARE(m_runtime->eventNames(), std::vector<std::string>());
    QVERIFY(withFreeze != before);
}

QTEST_GUILESS_MAIN(CrowdloanTest)
#include "crowdloan_test.moc"
