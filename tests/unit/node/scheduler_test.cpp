// SPDX-License-Identifier: MIT
// Pallets Scheduler and Preimage: calls that run later, and bytes that are kept for them.

#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/origin_caller.hpp"
#include "core/node/runtime/preimage/preimage.hpp"
#include "core/node/runtime/preimage/stored_call.hpp"
#include "core/node/runtime/scheduler/agenda.hpp"
#include "core/subtensor/pallets/preimage_events.hpp"
#include "core/subtensor/pallets/scheduler_events.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::scheduler;
namespace event = subtensor::scheduler::event;
namespace bytes = subtensor::preimage;
namespace status = subtensor::preimage::request_status;
namespace money = subtensor::balances;
using scheduler::TaskAddress;
using scheduler::TaskName;

namespace {

const AccountId kOwner = account(1);
const AccountId kOther = account(2);
constexpr Rao kMuch(100'000'000'000);
constexpr Rao kSome(1'000'000);

TaskName name(std::uint8_t number)
{
    TaskName result {};
    result.fill(std::byte { number });
    return result;
}
/// A call of root that leaves its amount behind.
EncodedCall setOther(std::uint64_t amount)
{
    return EncodedCall::of(money::Call(money::ForceSetBalance { at(kOther), Rao(amount) }));
}
/// A call that root may not make.
EncodedCall failing()
{
    return pay(kOther, kSome);
}
EncodedCall longCall()
{
    return EncodedCall::of(
        subtensor::utility::Call(subtensor::utility::BatchAll { { remark(200), setOther(7'000) } }));
}

} // namespace

class SchedulerTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void runsAtItsBlock();
    void runsAfterSomeBlocks();
    void greatestPriorityFirst();
    void namesAreUnique();
    void cancels();
    void onlyRoot();
    void onlyTheFuture();
    void agendasAreLimited();
    void repeats();
    void triesAgain();
    void retriesAreSetAndTakenBack();
    void runsAsWhoScheduled();
    void tooHeavyForAnyBlock();
    void waitsForRoom();
    void longCallsAreStored();
    void lostCallsAreReported();
    void notesBytes();
    void requestsBytes();
    void upgradesOldBytes();
    void failedCallsLeaveNothing();

private:
    std::string root(const declared::Call& call) { return m_runtime->callAsRoot(call); }
    std::string schedule(std::uint32_t in, const EncodedCall& call, std::uint8_t priority = 100)
    {
        return root(declared::Schedule { in_(in), std::nullopt, priority, call });
    }
    std::string repeat(const EncodedCall& call, const declared::Period& period)
    {
        return root(declared::Schedule { in_(1), period, 1, call });
    }
    BlockNumber in_(std::uint32_t blocks) { return BlockNumber(m_runtime->number().value() + blocks); }
    Rao other() { return m_runtime->freeBalance(kOther); }
    std::size_t tasksAt(BlockNumber when) { return load<declared::kAgenda>(m_runtime->state(), when).size(); }
    std::string as(const AccountId& who, const bytes::Call& call) { return m_runtime->call(who, call); }
    std::optional<bytes::RequestStatus> statusOf(const Hash256& hash)
    {
        return find<bytes::kRequestStatusFor>(m_runtime->state(), hash);
    }
    Rao held() { return balances::heldBalance(m_runtime->context(), kOwner, subtensor::hold::Preimage {}); }
    std::optional<RuntimeHarness> m_runtime;
};

void SchedulerTest::init()
{
    m_runtime.emplace();
    m_runtime->endow(kOwner, kMuch);
}

void SchedulerTest::runsAtItsBlock()
{
    const BlockNumber when = in_(2);
    QCOMPARE(schedule(2, setOther(5'000)), std::string());
    const auto scheduled = m_runtime->findEvent<event::Scheduled>();
    QVERIFY(scheduled->when == when && scheduled->index == 0);
    m_runtime->nextBlock();
    QCOMPARE(other(), Rao());
    m_runtime->nextBlock();
    QCOMPARE(other(), Rao(5'000));
    const auto dispatched = m_runtime->findEvent<event::Dispatched>();
    QVERIFY(dispatched->task == TaskAddress(when, 0) && !dispatched->id && !dispatched->result.error);
    QVERIFY(!contains<declared::kAgenda>(m_runtime->state(), when));
    const auto events = m_runtime->events();
    const auto ran = std::find_if(events.begin(), events.end(),
        [](const subtensor::ChainEvent& one) { return one.name == "Dispatched"; });
    QVERIFY(ran->phase.kind == subtensor::Phase::Kind::Initialization);
}

void SchedulerTest::runsAfterSomeBlocks()
{
    QCOMPARE(root(declared::ScheduleAfter { 0, {}, 1, setOther(5'000) }), std::string());
    QCOMPARE(root(declared::ScheduleNamedAfter { name(1), 1, {}, 1, setOther(6'000) }), std::string());
    m_runtime->nextBlock();
    QCOMPARE(other(), Rao(5'000));
    m_runtime->nextBlock();
    QCOMPARE(other(), Rao(6'000));
    QVERIFY(m_runtime->findEvent<event::Dispatched>()->id == name(1));
}

void SchedulerTest::greatestPriorityFirst()
{
    QCOMPARE(schedule(1, setOther(5'000), 200), std::string());
    QCOMPARE(schedule(1, setOther(6'000), 0), std::string());
    QCOMPARE(schedule(1, setOther(7'000), 200), std::string());
    m_runtime->nextBlock();
    std::vector<std::uint32_t> order;
    for (const auto& dispatched : m_runtime->findEvents<event::Dispatched>()) {
        order.push_back(std::get<1>(dispatched.task));
    }
    QCOMPARE(order, (std::vector<std::uint32_t> { 1, 0, 2 }));
    QCOMPARE(other(), Rao(7'000));
}

void SchedulerTest::namesAreUnique()
{
    const declared::Call named = declared::ScheduleNamed { name(1), in_(2), {}, 1, setOther(5'000) };
    QCOMPARE(root(named), std::string());
    QCOMPARE(root(named), std::string("Scheduler.FailedToSchedule"));
    QCOMPARE(root(declared::ScheduleNamed { name(2), in_(2), {}, 1, remark() }), std::string());
    QVERIFY(find<declared::kLookup>(m_runtime->state(), name(2)) == TaskAddress(in_(2), 1));
    m_runtime->nextBlock(2);
    QVERIFY(!contains<declared::kLookup>(m_runtime->state(), name(1)));
    QCOMPARE(other(), Rao(5'000));
}

void SchedulerTest::cancels()
{
    const BlockNumber when = in_(3);
    QCOMPARE(schedule(3, setOther(5'000)), std::string());
    QCOMPARE(root(declared::ScheduleNamed { name(1), when, {}, 1, setOther(6'000) }), std::string());
    QCOMPARE(root(declared::Cancel { when, 7 }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::Cancel { in_(2), 0 }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::Cancel { when, 0 }), std::string());
    QVERIFY(m_runtime->findEvent<event::Canceled>()->when == when);
    QCOMPARE(root(declared::Cancel { when, 0 }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::CancelNamed { name(2) }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::CancelNamed { name(1) }), std::string());
    QVERIFY(!contains<declared::kLookup>(m_runtime->state(), name(1)));
    QVERIFY(!contains<declared::kAgenda>(m_runtime->state(), when));
    m_runtime->nextBlock(3);
    QCOMPARE(other(), Rao());
}

void SchedulerTest::onlyRoot()
{
    const TaskAddress task(in_(1), 0);
    for (const declared::Call& call : { declared::Call(declared::Schedule { in_(1), {}, 1, remark() }),
             declared::Call(declared::Cancel { in_(1), 0 }),
             declared::Call(declared::ScheduleNamed { name(1), in_(1), {}, 1, remark() }),
             declared::Call(declared::CancelNamed { name(1) }),
             declared::Call(declared::ScheduleAfter { 1, {}, 1, remark() }),
             declared::Call(declared::ScheduleNamedAfter { name(1), 1, {}, 1, remark() }),
             declared::Call(declared::SetRetry { task, 1, 1 }),
             declared::Call(declared::SetRetryNamed { name(1), 1, 1 }),
             declared::Call(declared::CancelRetry { task }),
             declared::Call(declared::CancelRetryNamed { name(1) }) }) {
        QCOMPARE(m_runtime->call(kOwner, call), std::string("BadOrigin"));
    }
}

void SchedulerTest::onlyTheFuture()
{
    QCOMPARE(schedule(0, remark()), std::string("Scheduler.TargetBlockNumberInPast"));
    QCOMPARE(root(declared::ScheduleNamed { name(1), BlockNumber(0), {}, 1, remark() }),
        std::string("Scheduler.TargetBlockNumberInPast"));
}

void SchedulerTest::agendasAreLimited()
{
    const BlockNumber when = in_(5);
    for (std::uint32_t i = 0; i < declared::kMaxScheduledPerBlock.value; ++i) {
        QCOMPARE(schedule(5, remark()), std::string());
    }
    QCOMPARE(schedule(5, remark()), std::string("Exhausted"));
    // An empty place is used again.
    QCOMPARE(root(declared::Cancel { when, 20 }), std::string());
    QCOMPARE(schedule(5, remark()), std::string());
    QCOMPARE(m_runtime->findEvent<event::Scheduled>()->index, 20U);
    QCOMPARE(tasksAt(when), std::size_t { 50 });
    // Empty places at the end are forgotten.
    QCOMPARE(root(declared::Cancel { when, 49 }), std::string());
    QCOMPARE(tasksAt(when), std::size_t { 49 });
}

void SchedulerTest::repeats()
{
    QCOMPARE(root(declared::ScheduleNamed { name(1), in_(1), declared::Period { 2, 3 }, 1, setOther(5'000) }),
        std::string());
    std::vector<std::uint32_t> ran;
    for (std::uint32_t block = 1; block <= 8; ++block) {
        m_runtime->nextBlock();
        if (m_runtime->findEvent<event::Dispatched>()) {
            ran.push_back(block);
        }
    }
    QCOMPARE(ran, (std::vector<std::uint32_t> { 1, 3, 5 }));
    QVERIFY(!contains<declared::kLookup>(m_runtime->state(), name(1)));
    // Once, or without a pause, is no repetition.
    QCOMPARE(repeat(remark(), { 2, 1 }), std::string());
    QCOMPARE(repeat(remark(), { 0, 9 }), std::string());
    m_runtime->nextBlock();
    QCOMPARE(m_runtime->findEvents<event::Scheduled>().size(), std::size_t { 0 });
    // A full agenda ends it.
    for (std::uint32_t i = 0; i < declared::kMaxScheduledPerBlock.value; ++i) {
        QCOMPARE(schedule(3, remark()), std::string());
    }
    QCOMPARE(repeat(remark(), { 2, 5 }), std::string());
    m_runtime->nextBlock();
    QVERIFY(m_runtime->findEvent<event::PeriodicFailed>().has_value());
}

void SchedulerTest::triesAgain()
{
    const BlockNumber when = in_(1);
    QCOMPARE(schedule(1, failing()), std::string());
    QCOMPARE(root(declared::SetRetry { { when, 0 }, 2, 3 }), std::string());
    std::vector<std::uint32_t> ran;
    for (std::uint32_t block = 1; block <= 12; ++block) {
        m_runtime->nextBlock();
        if (const auto dispatched = m_runtime->findEvent<event::Dispatched>(); dispatched) {
            QCOMPARE(dispatched->result.error->text(), std::string("BadOrigin"));
            ran.push_back(block);
        }
    }
    QCOMPARE(ran, (std::vector<std::uint32_t> { 1, 4, 7 }));
    // A full agenda ends that too.
    for (std::uint32_t i = 0; i < declared::kMaxScheduledPerBlock.value; ++i) {
        QCOMPARE(schedule(3, remark()), std::string());
    }
    QCOMPARE(schedule(1, failing()), std::string());
    QCOMPARE(root(declared::SetRetry { { in_(1), 0 }, 2, 2 }), std::string());
    m_runtime->nextBlock();
    QVERIFY(m_runtime->findEvent<event::RetryFailed>().has_value());
}

void SchedulerTest::retriesAreSetAndTakenBack()
{
    const TaskAddress task(in_(2), 0);
    QCOMPARE(root(declared::SetRetry { task, 1, 1 }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::CancelRetry { task }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::SetRetryNamed { name(1), 1, 1 }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::CancelRetryNamed { name(1) }), std::string("Scheduler.NotFound"));
    QCOMPARE(root(declared::ScheduleNamed { name(1), in_(2), {}, 1, failing() }), std::string());
    QCOMPARE(root(declared::SetRetryNamed { name(1), 4, 9 }), std::string());
    const auto set = m_runtime->findEvent<event::RetrySet>();
    QVERIFY(set->task == task && set->id == name(1) && set->period == 9 && set->retries == 4);
    QCOMPARE(root(declared::CancelRetryNamed { name(1) }), std::string());
    QVERIFY(!contains<declared::kRetries>(m_runtime->state(), task));
    QCOMPARE(root(declared::SetRetry { task, 4, 9 }), std::string());
    QCOMPARE(root(declared::CancelRetry { task }), std::string());
    QVERIFY(m_runtime->findEvent<event::RetryCancelled>()->task == task);
    m_runtime->nextBlock(2);
    QVERIFY(!m_runtime->findEvent<event::Scheduled>());
}

void SchedulerTest::runsAsWhoScheduled()
{
    // No call schedules for an account, but storage may hold such a task.
    const BlockNumber when = in_(1);
    const auto task = [&](const subtensor::OriginCaller& origin) {
        return scheduler::Scheduled { {}, 1, *preimage::keep(m_runtime->context(), pay(kOther, kSome)), {},
            origin };
    };
    const subtensor::OriginCaller signedBy = callerOf(Origin::signedBy(kOwner));
    const subtensor::OriginCaller ethereum = subtensor::origin::FromEthereum {};
    QVERIFY(scheduler::placeTask(m_runtime->context(), when, task(signedBy)).has_value());
    QVERIFY(scheduler::placeTask(m_runtime->context(), when, task(ethereum)).has_value());
    m_runtime->nextBlock();
    QCOMPARE(other(), kSome);
    const auto dispatched = m_runtime->findEvents<event::Dispatched>();
    QVERIFY(!dispatched[0].result.error);
    QCOMPARE(dispatched[1].result.error->text(), std::string("BadOrigin"));
}

void SchedulerTest::tooHeavyForAnyBlock()
{
    const Weight tooMuch { declared::kMaximumWeight.value.refTime, 0 };
    const EncodedCall heavy = EncodedCall::of(
        subtensor::utility::Call(subtensor::utility::WithWeight { setOther(5'000), tooMuch }));
    const BlockNumber when = in_(1);
    QCOMPARE(schedule(1, heavy), std::string());
    m_runtime->nextBlock();
    QVERIFY(m_runtime->findEvent<event::PermanentlyOverweight>()->task == TaskAddress(when, 0));
    QCOMPARE(other(), Rao());
    QCOMPARE(tasksAt(when), std::size_t { 1 }); // it stays, but is not looked at again
    m_runtime->nextBlock();
    QVERIFY(!m_runtime->findEvent<event::PermanentlyOverweight>());
    QVERIFY(!m_runtime->findEvent<event::Dispatched>());
}

void SchedulerTest::waitsForRoom()
{
    const Weight most { declared::kMaximumWeight.value.refTime / 2, 0 };
    const auto half = [&](std::uint64_t amount) {
        return EncodedCall::of(
            subtensor::utility::Call(subtensor::utility::WithWeight { setOther(amount), most }));
    };
    const BlockNumber when = in_(1);
    QCOMPARE(schedule(1, half(5'000)), std::string());
    QCOMPARE(schedule(1, half(6'000)), std::string());
    m_runtime->nextBlock();
    QCOMPARE(other(), Rao(5'000));
    QVERIFY(m_runtime->findEvent<event::AgendaIncomplete>()->when == when);
    QVERIFY(find<declared::kIncompleteSince>(m_runtime->state()) == when);
    m_runtime->nextBlock();
    QCOMPARE(other(), Rao(6'000));
    QVERIFY(!contains<declared::kAgenda>(m_runtime->state(), when));
    QVERIFY(find<declared::kIncompleteSince>(m_runtime->state()) == in_(1));
}

void SchedulerTest::longCallsAreStored()
{
    const Hash256 hash = crypto::blake2b256(longCall().bytes);
    QCOMPARE(schedule(1, longCall()), std::string());
    QVERIFY(statusOf(hash).has_value());
    QVERIFY(preimage::fetch(m_runtime->context(), hash, std::nullopt) == longCall().bytes);
    m_runtime->nextBlock();
    QCOMPARE(other(), Rao(7'000));
    // A call of the most bytes that stay inline.
    const EncodedCall inlined = remark(preimage::kMostInlineBytes - 4);
    QCOMPARE(inlined.bytes.size(), preimage::kMostInlineBytes);
    const auto kept = preimage::keep(m_runtime->context(), inlined);
    QVERIFY(kept && !preimage::storedHash(*kept));
    QVERIFY(
        preimage::storedHash(*preimage::keep(m_runtime->context(), remark(preimage::kMostInlineBytes - 3))));
    const auto huge = preimage::keep(m_runtime->context(), remark(preimage::kMostBytes));
    QVERIFY(!huge && huge.error() == DispatchError::of(DispatchError::Kind::Exhausted));
}

void SchedulerTest::lostCallsAreReported()
{
    const Hash256 hash = crypto::blake2b256(longCall().bytes);
    const auto length = static_cast<std::uint32_t>(longCall().bytes.size());
    QCOMPARE(schedule(1, longCall()), std::string());
    erase<bytes::kPreimageFor>(m_runtime->state(), std::tuple(hash, length));
    m_runtime->nextBlock();
    QVERIFY(m_runtime->findEvent<event::CallUnavailable>().has_value());
    QCOMPARE(other(), Rao());
}

void SchedulerTest::notesBytes()
{
    const Bytes stored(100, std::byte { 7 });
    const Hash256 hash = crypto::blake2b256(stored);
    const bytes::Call note = bytes::NotePreimage { stored };
    QCOMPARE(as(kOwner, bytes::UnnotePreimage { hash }), std::string("Preimage.NotNoted"));
    QCOMPARE(as(kOwner, note), std::string());
    QVERIFY(m_runtime->findEvent<bytes::event::Noted>()->hash == hash);
    QCOMPARE(held(), Rao(104'000'000 + 100 * 1'000'000));
    QCOMPARE(m_runtime->freeBalance(kOwner), kMuch.saturatingMinus(held()));
    QCOMPARE(as(kOwner, note), std::string("Preimage.AlreadyNoted"));
    m_runtime->endow(kOther, kMuch);
    QCOMPARE(as(kOther, bytes::UnnotePreimage { hash }), std::string("Preimage.NotAuthorized"));
    QCOMPARE(as(kOwner, bytes::UnnotePreimage { hash }), std::string());
    QVERIFY(m_runtime->findEvent<bytes::event::Cleared>()->hash == hash);
    QCOMPARE(held(), Rao());
    QCOMPARE(m_runtime->freeBalance(kOwner), kMuch);
    QCOMPARE(
        as(kOwner, bytes::NotePreimage { Bytes(preimage::kMostBytes + 1) }), std::string("Preimage.TooBig"));
    QCOMPARE(as(account(77), note), std::string("Token.CannotCreateHold"));
    m_runtime->endow(account(78), Rao(1'000'000));
    QCOMPARE(as(account(78), note), std::string("Token.FundsUnavailable"));
    QCOMPARE(RuntimeHarness::textOf(m_runtime->dispatchAs(Origin::none(), note)), std::string("BadOrigin"));
}

void SchedulerTest::requestsBytes()
{
    const Bytes stored(10, std::byte { 7 });
    const Hash256 hash = crypto::blake2b256(stored);
    const auto root = [&](const bytes::Call& call) { return m_runtime->callAsRoot(call); };
    QCOMPARE(as(kOwner, bytes::RequestPreimage { hash }), std::string("BadOrigin"));
    QCOMPARE(as(kOwner, bytes::UnrequestPreimage { hash }), std::string("BadOrigin"));
    QCOMPARE(root(bytes::UnrequestPreimage { hash }), std::string("Preimage.NotRequested"));
    QCOMPARE(root(bytes::RequestPreimage { hash }), std::string());
    QVERIFY(m_runtime->findEvent<bytes::event::Requested>()->hash == hash);
    QCOMPARE(root(bytes::RequestPreimage { hash }), std::string());
    // What is asked for costs nothing.
    const CallResult noted
        = m_runtime->dispatchAs(Origin::signedBy(kOwner), bytes::Call(bytes::NotePreimage { stored }));
    QVERIFY(noted && noted->pays == Pays::No);
    QCOMPARE(held(), Rao());
    QCOMPARE(as(kOwner, bytes::UnnotePreimage { hash }), std::string("Preimage.NotAuthorized"));
    QCOMPARE(std::get<status::Requested>(*statusOf(hash)).count, 2U);
    QCOMPARE(root(bytes::UnrequestPreimage { hash }), std::string());
    QCOMPARE(root(bytes::UnnotePreimage { hash }), std::string());
    QVERIFY(!statusOf(hash) && !preimage::fetch(m_runtime->context(), hash, std::nullopt));
    // Bytes that have an owner go back to the owner.
    QCOMPARE(as(kOwner, bytes::NotePreimage { stored }), std::string());
    QCOMPARE(root(bytes::UnrequestPreimage { hash }), std::string("Preimage.NotRequested"));
    QCOMPARE(root(bytes::RequestPreimage { hash }), std::string());
    QCOMPARE(root(bytes::UnrequestPreimage { hash }), std::string());
    QVERIFY(std::holds_alternative<status::Unrequested>(*statusOf(hash)));
    QCOMPARE(root(bytes::NotePreimage { stored }), std::string());
    QVERIFY(std::holds_alternative<status::Requested>(*statusOf(hash)));
    QCOMPARE(as(kOwner, bytes::UnnotePreimage { hash }), std::string());
    QCOMPARE(held(), Rao());
    QVERIFY(!std::get<status::Requested>(*statusOf(hash)).maybeTicket);
}

void SchedulerTest::upgradesOldBytes()
{
    namespace old = bytes::old_request_status;
    const Hash256 hash = crypto::blake2b256(Bytes(10));
    const auto upgrade = [&](std::vector<Hash256> hashes) {
        return m_runtime->dispatchAs(
            Origin::signedBy(kOwner), bytes::Call(bytes::EnsureUpdated { std::move(hashes) }));
    };
    QCOMPARE(RuntimeHarness::textOf(upgrade({})), std::string("Preimage.TooFew"));
    QCOMPARE(RuntimeHarness::textOf(upgrade(std::vector<Hash256>(1'025))), std::string("Preimage.TooMany"));
    QVERIFY(upgrade({ hash })->pays == Pays::Yes);
    QVERIFY(balances::reserve(m_runtime->context(), kOwner, Rao(300'000'000)).has_value());
    store<bytes::kStatusFor>(m_runtime->state(), hash, old::Unrequested { { kOwner, Rao(300'000'000) }, 10 });
    QVERIFY(upgrade({ hash })->pays == Pays::No);
    QVERIFY(!contains<bytes::kStatusFor>(m_runtime->state(), hash));
    QCOMPARE(held(), Rao(114'000'000));
    QCOMPARE(m_runtime->freeBalance(kOwner), kMuch.saturatingMinus(held()));
    QVERIFY(std::holds_alternative<status::Unrequested>(*statusOf(hash)));
    const Hash256 other = crypto::blake2b256(Bytes(11));
    store<bytes::kStatusFor>(m_runtime->state(), other, old::Requested { std::nullopt, 3, 11 });
    QVERIFY(upgrade({ other })->pays == Pays::No);
    QCOMPARE(std::get<status::Requested>(*statusOf(other)).count, 3U);
    QCOMPARE(RuntimeHarness::textOf(
                 m_runtime->dispatchAs(Origin::root(), bytes::Call(bytes::EnsureUpdated { { hash } }))),
        std::string("BadOrigin"));
}

void SchedulerTest::failedCallsLeaveNothing()
{
    QCOMPARE(root(declared::ScheduleNamed { name(1), in_(2), {}, 1, remark() }), std::string());
    m_runtime->clearEvents();
    const auto before = written(m_runtime->state());
    QVERIFY(!schedule(0, longCall()).empty());
    QVERIFY(!root(declared::ScheduleNamed { name(1), in_(2), {}, 1, longCall() }).empty());
    QVERIFY(!as(account(77), bytes::NotePreimage { Bytes(10) }).empty());
    QVERIFY(written(m_runtime->state()) == before);
    QCOMPARE(m_runtime->eventNames(), std::vector<std::string>());
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "scheduler_test.moc"
