// SPDX-License-Identifier: MIT
// Pallet Utility: what stays of a batch in each of its forms, calls in other names, how deep calls may go.

#include "core/node/runtime/origin_caller.hpp"
#include "core/node/runtime/utility/utility.hpp"
#include "core/subtensor/pallets/utility_events.hpp"
#include "inner_calls.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::utility;
namespace event = subtensor::utility::event;

namespace {

const AccountId kPayer = account(1);
const AccountId kFirst = account(11);
const AccountId kSecond = account(12);
const AccountId kThird = account(13);
constexpr Rao kMuch(1'000'000'000);
constexpr Rao kSome(1'000'000);
constexpr Rao kTooMuch(2'000'000'000'000);

/// One that succeeds, one that fails, one that would succeed.
std::vector<EncodedCall> mixed()
{
    return { pay(kFirst, kSome), pay(kSecond, kTooMuch), pay(kThird, kSome) };
}

subtensor::OriginCaller signedCaller(const AccountId& who)
{
    return callerOf(Origin::signedBy(who));
}

std::vector<std::string> utilityEvents(const RuntimeHarness& runtime)
{
    std::vector<std::string> names;
    for (const std::string& name : runtime.eventNames()) {
        if (name.starts_with("Utility.")) {
            names.push_back(name.substr(8));
        }
    }
    return names;
}

using Names = std::vector<std::string>;

} // namespace

class UtilityTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_runtime.emplace();
        m_runtime->endow(kPayer, kMuch);
    }
    void batchStopsAtTheFirstFailure();
    void batchToItsEnd();
    void batchAllIsAllOrNothing();
    void forceBatchGoesOn();
    void aBatchCountsWhatItUsed();
    void anEmptyBatchIsFree();
    void rootPassesFilters();
    void batchAllNotInsideOfBatchAll();
    void tooManyCalls();
    void nobodyMayBatch();
    void subAccount();
    void inAnyName();
    void inAnyNameFallible();
    void withWeight();
    void ifElse();
    void nestingIsBounded();
    void failedCallsLeaveNothing();

private:
    Rao balance(const AccountId& who) { return m_runtime->freeBalance(who); }
    std::string asRoot(const declared::Call& call) { return m_runtime->callAsRoot(call); }
    std::string asPayer(const declared::Call& call) { return m_runtime->call(kPayer, call); }
    std::optional<RuntimeHarness> m_runtime;
};

void UtilityTest::batchStopsAtTheFirstFailure()
{
    QCOMPARE(asPayer(declared::Batch { mixed() }), std::string());
    QCOMPARE(balance(kFirst), kSome);
    QCOMPARE(balance(kSecond), Rao());
    QCOMPARE(balance(kThird), Rao());
    QCOMPARE(utilityEvents(*m_runtime), (Names { "ItemCompleted", "BatchInterrupted" }));
    const auto interrupted = m_runtime->findEvent<event::BatchInterrupted>();
    QCOMPARE(interrupted->index, 1U);
    QCOMPARE(interrupted->error.text(), std::string("Token.FundsUnavailable"));
}

void UtilityTest::batchToItsEnd()
{
    QCOMPARE(asPayer(declared::Batch { { pay(kFirst, kSome), pay(kSecond, kSome) } }), std::string());
    QCOMPARE(balance(kSecond), kSome);
    QCOMPARE(utilityEvents(*m_runtime), (Names { "ItemCompleted", "ItemCompleted", "BatchCompleted" }));
}

void UtilityTest::batchAllIsAllOrNothing()
{
    QCOMPARE(asPayer(declared::BatchAll { mixed() }), std::string("Token.FundsUnavailable"));
    QCOMPARE(balance(kFirst), Rao());
    QCOMPARE(balance(kPayer), kMuch);
    QCOMPARE(m_runtime->eventNames(), Names());
    QCOMPARE(asPayer(declared::BatchAll { { pay(kFirst, kSome), pay(kThird, kSome) } }), std::string());
    QCOMPARE(balance(kThird), kSome);
    QCOMPARE(utilityEvents(*m_runtime), (Names { "ItemCompleted", "ItemCompleted", "BatchCompleted" }));
}

void UtilityTest::forceBatchGoesOn()
{
    QCOMPARE(asPayer(declared::ForceBatch { mixed() }), std::string());
    QCOMPARE(balance(kFirst), kSome);
    QCOMPARE(balance(kSecond), Rao());
    QCOMPARE(balance(kThird), kSome);
    QCOMPARE(utilityEvents(*m_runtime),
        (Names { "ItemCompleted", "ItemFailed", "ItemCompleted", "BatchCompletedWithErrors" }));
    m_runtime->clearEvents();
    QCOMPARE(asPayer(declared::ForceBatch { { pay(kFirst, kSome) } }), std::string());
    QCOMPARE(utilityEvents(*m_runtime), (Names { "ItemCompleted", "BatchCompleted" }));
}

void UtilityTest::aBatchCountsWhatItUsed()
{
    const declared::Call batch = declared::Batch { mixed() };
    const DispatchInfo info = utility::infoOf(batch);
    const CallResult result = m_runtime->dispatchAs(Origin::signedBy(kPayer), batch);
    QVERIFY(result.has_value() && result->weight.has_value());
    // The base for two calls, and two transfers: the third was not tried.
    const Weight transfer = infoOf(pay(kFirst, kSome)).weight;
    const Weight base = benchmarked(19'446'696 + 2 * 5'450'264, 3'983, 2, 0);
    QCOMPARE(result->weight->refTime, base.refTime + 2 * transfer.refTime);
    QVERIFY(result->weight->refTime < info.weight.refTime);
    QCOMPARE(info.weight.refTime, base.refTime + 5'450'264 + 3 * transfer.refTime);
    // Of a batch that fails too.
    const CallResult failed
        = m_runtime->dispatchAs(Origin::signedBy(kPayer), declared::Call(declared::BatchAll { mixed() }));
    QVERIFY(!failed && failed.error().post.weight.has_value());
    QCOMPARE(failed.error().post.weight->refTime,
        benchmarked(13'428'230 + 2 * 5'663'250, 3'983, 2, 0).refTime + 2 * transfer.refTime);
}

void UtilityTest::anEmptyBatchIsFree()
{
    QVERIFY(utility::infoOf(declared::Batch {}).pays == Pays::No);
    QVERIFY(utility::infoOf(declared::Batch { { remark() } }).pays == Pays::Yes);
    QCOMPARE(asPayer(declared::Batch {}), std::string());
    QCOMPARE(utilityEvents(*m_runtime), (Names { "BatchCompleted" }));
}

void UtilityTest::rootPassesFilters()
{
    const std::vector<EncodedCall> nested { batch({ remark() }) };
    QCOMPARE(asPayer(declared::Batch { nested }), std::string("System.CallFiltered"));
    QCOMPARE(asRoot(declared::Batch { nested }), std::string());
    QCOMPARE(asRoot(declared::BatchAll { { batchAll({ remark() }) } }), std::string());
    QCOMPARE(asRoot(declared::ForceBatch { nested }), std::string());
}

void UtilityTest::batchAllNotInsideOfBatchAll()
{
    // Not directly, which the chain refuses at once, but a level further down.
    const auto deeper = [](EncodedCall call) {
        return EncodedCall::of(declared::Call(declared::AsDerivative { 0, std::move(call) }));
    };
    QCOMPARE(asPayer(declared::BatchAll { { deeper(batchAll({ remark() })) } }),
        std::string("System.CallFiltered"));
    QCOMPARE(asPayer(declared::BatchAll { { deeper(batch({ remark() })) } }), std::string());
    QCOMPARE(asPayer(declared::Batch { { deeper(batchAll({ remark() })) } }), std::string());
}

void UtilityTest::tooManyCalls()
{
    const std::vector<EncodedCall> calls(declared::kBatchedCallsLimit.value + 1, remark(0));
    BlockContext& context = m_runtime->context();
    const Origin payer = Origin::signedBy(kPayer);
    for (const declared::Call& call : { declared::Call(declared::Batch { calls }),
             declared::Call(declared::BatchAll { calls }), declared::Call(declared::ForceBatch { calls }) }) {
        QCOMPARE(
            RuntimeHarness::textOf(utility::run(context, payer, call)), std::string("Utility.TooManyCalls"));
    }
}

void UtilityTest::nobodyMayBatch()
{
    const std::vector<EncodedCall> calls { remark() };
    for (const declared::Call& call : { declared::Call(declared::Batch { calls }),
             declared::Call(declared::BatchAll { calls }), declared::Call(declared::ForceBatch { calls }),
             declared::Call(declared::IfElse { remark(), remark() }),
             declared::Call(declared::AsDerivative { 1, remark() }) }) {
        QCOMPARE(
            RuntimeHarness::textOf(m_runtime->dispatchAs(Origin::none(), call)), std::string("BadOrigin"));
    }
}

void UtilityTest::subAccount()
{
    const AccountId own = utility::derivativeAccount(kPayer, 7);
    QVERIFY(own != utility::derivativeAccount(kPayer, 8));
    m_runtime->endow(own, kMuch);
    QCOMPARE(asPayer(declared::AsDerivative { 7, pay(kFirst, kSome) }), std::string());
    QCOMPARE(balance(kFirst), kSome);
    QCOMPARE(balance(kPayer), kMuch);
    QCOMPARE(
        asPayer(declared::AsDerivative { 8, pay(kFirst, kSome) }), std::string("Token.FundsUnavailable"));
    QCOMPARE(asRoot(declared::AsDerivative { 7, remark() }), std::string("BadOrigin"));
    // The limits of the sender hold for the sub-account.
    const Origin limited
        = Origin::signedBy(kPayer).limitedBy([](const EncodedCall& call) { return call != remark(); });
    const declared::Call call = declared::AsDerivative { 7, remark() };
    QCOMPARE(
        RuntimeHarness::textOf(m_runtime->dispatchAs(limited, call)), std::string("System.CallFiltered"));
}

void UtilityTest::inAnyName()
{
    const declared::DispatchAs call { signedCaller(kPayer), pay(kFirst, kSome) };
    QCOMPARE(asPayer(call), std::string("BadOrigin"));
    QCOMPARE(asRoot(call), std::string());
    QCOMPARE(balance(kFirst), kSome);
    QVERIFY(!m_runtime->findEvent<event::DispatchedAs>()->result.error);
    QCOMPARE(asRoot(declared::DispatchAs { signedCaller(kPayer), pay(kFirst, kTooMuch) }), std::string());
    QCOMPARE(m_runtime->findEvent<event::DispatchedAs>()->result.error->text(),
        std::string("Token.FundsUnavailable"));
    const subtensor::OriginCaller ethereum = subtensor::origin::FromEthereum {};
    QCOMPARE(asRoot(declared::DispatchAs { ethereum, remark() }), std::string());
    QCOMPARE(m_runtime->findEvent<event::DispatchedAs>()->result.error->text(), std::string("BadOrigin"));
}

void UtilityTest::inAnyNameFallible()
{
    const declared::DispatchAsFallible call { signedCaller(kPayer), pay(kFirst, kSome) };
    QCOMPARE(asPayer(call), std::string("BadOrigin"));
    QCOMPARE(asRoot(call), std::string());
    QVERIFY(m_runtime->findEvent<event::DispatchedAs>().has_value());
    m_runtime->clearEvents();
    QCOMPARE(asRoot(declared::DispatchAsFallible { signedCaller(kPayer), pay(kFirst, kTooMuch) }),
        std::string("Token.FundsUnavailable"));
    QVERIFY(!m_runtime->findEvent<event::DispatchedAs>());
}

void UtilityTest::withWeight()
{
    const Weight weight { 17, 4 };
    QVERIFY(utility::infoOf(declared::WithWeight { remark(), weight }).weight == weight);
    QCOMPARE(asPayer(declared::WithWeight { remark(), weight }), std::string("BadOrigin"));
    QCOMPARE(asRoot(declared::WithWeight { remark(), weight }), std::string());
    QCOMPARE(asRoot(declared::WithWeight { pay(kFirst, kSome), weight }), std::string("BadOrigin"));
}

void UtilityTest::ifElse()
{
    QCOMPARE(asPayer(declared::IfElse { pay(kFirst, kSome), pay(kSecond, kSome) }), std::string());
    QCOMPARE(balance(kFirst), kSome);
    QCOMPARE(balance(kSecond), Rao());
    QCOMPARE(utilityEvents(*m_runtime), (Names { "IfElseMainSuccess" }));
    m_runtime->clearEvents();
    QCOMPARE(asPayer(declared::IfElse { batchAll(mixed()), pay(kSecond, kSome) }), std::string());
    QCOMPARE(balance(kFirst), kSome); // as before: nothing of the first call stays
    QCOMPARE(balance(kSecond), kSome);
    QCOMPARE(m_runtime->findEvent<event::IfElseFallbackCalled>()->mainError.text(),
        std::string("Token.FundsUnavailable"));
    m_runtime->clearEvents();
    QCOMPARE(asPayer(declared::IfElse { pay(kFirst, kTooMuch), batch({ batch({ remark() }) }) }),
        std::string("System.CallFiltered"));
    QCOMPARE(m_runtime->eventNames(), Names());
}

void UtilityTest::nestingIsBounded()
{
    EncodedCall call = remark();
    for (std::size_t depth = 1; depth < EncodedCall::kMostNested; ++depth) {
        call = EncodedCall::of(declared::Call(declared::AsDerivative { 0, call }));
    }
    QCOMPARE(RuntimeHarness::textOf(m_runtime->dispatchAs(Origin::signedBy(kPayer), call)), std::string());
    for (std::size_t more = 0; more < 3; ++more) {
        call = EncodedCall::of(declared::Call(declared::AsDerivative { 0, call }));
    }
    QCOMPARE(RuntimeHarness::textOf(m_runtime->dispatchAs(Origin::signedBy(kPayer), call)),
        std::string("Corruption"));
}

void UtilityTest::failedCallsLeaveNothing()
{
    const auto before = written(m_runtime->state());
    QVERIFY(!asPayer(declared::BatchAll { mixed() }).empty());
    QVERIFY(!asPayer(declared::IfElse { pay(kFirst, kTooMuch), pay(kFirst, kTooMuch) }).empty());
    QVERIFY(!asRoot(declared::DispatchAsFallible { signedCaller(kPayer), batchAll(mixed()) }).empty());
    QVERIFY(!asRoot(declared::WithWeight { pay(kFirst, kSome), {} }).empty());
    QVERIFY(!asPayer(declared::AsDerivative { 3, batchAll(mixed()) }).empty());
    QVERIFY(written(m_runtime->state()) == before);
    QCOMPARE(m_runtime->eventNames(), Names());
}

QTEST_GUILESS_MAIN(UtilityTest)
#include "utility_test.moc"
