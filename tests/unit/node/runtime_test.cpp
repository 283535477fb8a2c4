// SPDX-License-Identifier: MIT
// The frame around the pallets: storage walks over overlay and parent, calls inside calls, what is filtered,
// what events are made of.

#include "core/subtensor/pallets/balances_events.hpp"
#include "core/subtensor/pallets/safe_mode.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/system_calls.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/pallets/utility_calls.hpp"
#include "core/subtensor/runtime_calls.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "node_fixture.hpp"
#include "runtime_harness.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
namespace utility = subtensor::utility;
using subtensor::EncodedCall;
using subtensor::PalletName;

namespace {

constexpr NetUid kNet { 7 };

/// Every event of the pallet names the pallet that declares it.
template <class Part, class... Cases> bool eventsKnowTheirPallet(subtensor::CaseList<Cases...>)
{
    return ((palletOf(static_cast<const Cases*>(nullptr)).index == Part::kPallet.index) && ...);
}
template <class... Parts> bool allEventsKnowTheirPallet(subtensor::CaseList<Parts...>)
{
    return (eventsKnowTheirPallet<Parts>(subtensor::CasesOf<Parts> {}) && ...);
}

EncodedCall remark()
{
    return EncodedCall::of(subtensor::system::Call(subtensor::system::Remark { Bytes(3) }));
}
EncodedCall batchOf(std::vector<EncodedCall> calls)
{
    return EncodedCall::of(utility::Call(utility::BatchAll { std::move(calls) }));
}

} // namespace

class RuntimeFrameTest : public QObject {
    Q_OBJECT
private slots:
    void walksSeeParentAndBlock();
    void entriesMayBeErasedWhileCopied();
    void takeAndMutate();
    void eventsNameTheirPallet();
    void depositedEventsDecode();
    void failedCallLeavesNothing();
    void nestedBatchIsFiltered();
    void originFilterReachesInnerCalls();
    void safeModeFilters();
    void bytesThatAreNoCall();
    void hooksRunBetweenBlocks();

private:
    [[nodiscard]] static std::vector<subtensor::Uid> uidsOf(const Overlay& state)
    {
        std::vector<subtensor::Uid> uids;
        forEachBelow<module::kKeys>(
            state, [&](subtensor::Uid uid, const AccountId&) { uids.push_back(uid); }, kNet);
        return uids;
    }
};

void RuntimeFrameTest::walksSeeParentAndBlock()
{
    std::vector<trie::Entry> entries;
    for (std::uint16_t uid = 0; uid < 6; uid += 2) {
        entries.push_back(entry<module::kKeys>(kNet, subtensor::Uid(uid), account(1)));
    }
    entries.push_back(entry<module::kKeys>(NetUid(8), subtensor::Uid(0), account(2)));
    Overlay state(trie::StateTrie::build(entries));
    store<module::kKeys>(state, kNet, subtensor::Uid(1), account(3));
    store<module::kKeys>(state, kNet, subtensor::Uid(2), account(4));
    store<module::kKeys>(state, kNet, subtensor::Uid(300), account(5));
    erase<module::kKeys>(state, kNet, subtensor::Uid(4));
    // Identity keys are little-endian: 300 is 2c01.
    QVERIFY(uidsOf(state)
        == (std::vector { subtensor::Uid(0), subtensor::Uid(1), subtensor::Uid(2), subtensor::Uid(300) }));
    std::size_t all = 0;
    forEach<module::kKeys>(state, [&](NetUid, subtensor::Uid, const AccountId&) { ++all; });
    QCOMPARE(all, std::size_t { 5 });
    std::size_t seen = 0;
    forEachBelow<module::kKeys>(
        state, [&](subtensor::Uid, const AccountId&) { return ++seen < 2; }, kNet);
    QCOMPARE(seen, std::size_t { 2 });
    QVERIFY(anyBelow<module::kKeys>(state, kNet));
    QVERIFY(!anyBelow<module::kKeys>(state, NetUid(9)));
    state.beginLayer();
    QCOMPARE(erasePrefix<module::kKeys>(state, kNet), std::size_t { 4 });
    QVERIFY(uidsOf(state).empty());
    state.rollbackLayer();
    QCOMPARE(uidsOf(state).size(), std::size_t { 4 });
}

void RuntimeFrameTest::entriesMayBeErasedWhileCopied()
{
    Overlay state { trie::StateTrie() };
    for (std::uint16_t uid = 0; uid < 5; ++uid) {
        store<module::kKeys>(state, kNet, subtensor::Uid(uid), account(1));
    }
    for (const auto& [uid, hotkey] : entriesBelow<module::kKeys>(state, kNet)) {
        QVERIFY(hotkey == account(1));
        erase<module::kKeys>(state, kNet, uid);
    }
    QVERIFY(entries<module::kKeys>(state).empty());
}

void RuntimeFrameTest::takeAndMutate()
{
    Overlay state { trie::StateTrie() };
    QVERIFY(!contains<module::kSubnetworkN>(state, kNet));
    mutate<module::kSubnetworkN>(state, kNet, [](std::uint16_t& count) { count += 3; });
    QCOMPARE(find<module::kSubnetworkN>(state, kNet), std::optional<std::uint16_t>(3));
    QCOMPARE(take<module::kSubnetworkN>(state, kNet), std::uint16_t { 3 });
    QVERIFY(!find<module::kSubnetworkN>(state, kNet));
    QCOMPARE(load<module::kSubnetworkN>(state, kNet), std::uint16_t { 0 });
}

void RuntimeFrameTest::eventsNameTheirPallet()
{
    QVERIFY(allEventsKnowTheirPallet(subtensor::CasesOf<subtensor::RuntimeEvent> {}));
}

void RuntimeFrameTest::depositedEventsDecode()
{
    RuntimeHarness runtime;
    namespace event = subtensor::balances::event;
    const event::Transfer transfer { account(1), account(2), Rao(3) };
    runtime.context().deposit(transfer);
    QCOMPARE(runtime.eventNames(), std::vector<std::string> { "Balances.Transfer" });
    QVERIFY(runtime.findEvent<event::Transfer>() == transfer);
    const auto records = subtensor::system::kEvents.decode(runtime.context().events.encode());
    QVERIFY(records && records->back().phase == subtensor::Phase::applying(1));
    QVERIFY(records->back().event == subtensor::RuntimeEvent(subtensor::balances::Event(transfer)));
}

void RuntimeFrameTest::failedCallLeavesNothing()
{
    RuntimeHarness runtime;
    runtime.endow(account(1), Rao(1'000'000));
    namespace balances = subtensor::balances;
    const auto pay = [](std::uint64_t amount) {
        return EncodedCall::of(
            balances::Call(balances::TransferKeepAlive { subtensor::Address::of(account(2)), Rao(amount) }));
    };
    const CallResult result
        = runtime.dispatchAs(Origin::signedBy(account(1)), batchOf({ pay(1'000), pay(5'000'000) }));
    QCOMPARE(QString::fromStdString(RuntimeHarness::textOf(result)), QString("Token.FundsUnavailable"));
    QCOMPARE(runtime.freeBalance(account(1)), Rao(1'000'000));
    QVERIFY(runtime.eventNames().empty());
    QVERIFY(runtime.dispatchAs(Origin::signedBy(account(1)), batchOf({ pay(1'000), pay(2'000) })));
    QCOMPARE(runtime.freeBalance(account(2)), Rao(3'000));
}

void RuntimeFrameTest::nestedBatchIsFiltered()
{
    RuntimeHarness runtime;
    const EncodedCall nested = batchOf({ batchOf({ remark() }) });
    const CallResult refused = runtime.dispatchAs(Origin::signedBy(account(1)), nested);
    QCOMPARE(QString::fromStdString(RuntimeHarness::textOf(refused)), QString("System.CallFiltered"));
    QVERIFY(runtime.dispatchAs(Origin::root(), nested));
}

void RuntimeFrameTest::originFilterReachesInnerCalls()
{
    RuntimeHarness runtime;
    const auto index = [](const EncodedCall& call) { return std::to_integer<int>(call.bytes.front()); };
    const Origin limited = Origin::signedBy(account(1)).limitedBy([&](const EncodedCall& call) {
        return index(call) == utility::kPallet.index;
    });
    QVERIFY(!runtime.dispatchAs(limited, remark()));
    QVERIFY(runtime.dispatchAs(limited, batchOf({})));
    const CallResult inner = runtime.dispatchAs(limited, batchOf({ remark() }));
    QCOMPARE(QString::fromStdString(RuntimeHarness::textOf(inner)), QString("System.CallFiltered"));
}

void RuntimeFrameTest::safeModeFilters()
{
    RuntimeHarness runtime;
    store<subtensor::safe_mode::kEnteredUntil>(runtime.state(), BlockNumber(1'000));
    QVERIFY(runtime.dispatchAs(Origin::signedBy(account(1)), remark()));
    QVERIFY(!runtime.dispatchAs(Origin::signedBy(account(1)), batchOf({})));
    QVERIFY(runtime.dispatchAs(Origin::root(), batchOf({})));
}

void RuntimeFrameTest::bytesThatAreNoCall()
{
    RuntimeHarness runtime;
    const CallResult result = runtime.dispatchAs(Origin::root(), EncodedCall { Bytes { std::byte { 200 } } });
    QVERIFY(!result && result.error() == DispatchError::of(DispatchError::Kind::Corruption));
    QVERIFY(infoOf(EncodedCall {}) == DispatchInfo {});
}

void RuntimeFrameTest::hooksRunBetweenBlocks()
{
    RuntimeHarness runtime;
    QCOMPARE(runtime.number(), BlockNumber(1));
    std::size_t checks = 0;
    runtime.checkInvariants([&](const Overlay&) {
        ++checks;
        return std::optional<std::string>();
    });
    runtime.nextBlock(3);
    QCOMPARE(runtime.number(), BlockNumber(4));
    QCOMPARE(checks, std::size_t { 3 });
    QCOMPARE(load<subtensor::system::kNumber>(runtime.state()), BlockNumber(4));
    runtime.runTo(BlockNumber(6));
    QCOMPARE(runtime.number(), BlockNumber(6));
}

QTEST_GUILESS_MAIN(RuntimeFrameTest)
#include "runtime_test.moc"
