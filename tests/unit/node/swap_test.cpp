// SPDX-License-Identifier: MIT
// Pallet Swap: the fee of a pool, what trades pay after it has changed, and calls that are no longer in use.

#include "core/subtensor/pallets/swap_calls.hpp"
#include "core/subtensor/pallets/swap_events.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
namespace declared = subtensor::swap;
using subtensor::ShareU16;

class SwapTest : public QObject {
    Q_OBJECT
private slots:
    void rootSetsTheFee();
    void feesAreRefused();
    void callsOfOldAreDeprecated();
};

void SwapTest::rootSetsTheFee()
{
    StakeBench bench;
    QCOMPARE(bench.runtime.callAsRoot(declared::Call(declared::SetFeeRate { kFirstNet, ShareU16(10'000) })),
        std::string());
    QCOMPARE(*bench.runtime.findEvent<declared::event::FeeRateSet>(),
        (declared::event::FeeRateSet { kFirstNet, ShareU16(10'000) }));
    const std::uint64_t authors = bench.authorsBalance();
    const auto stake = [&bench](NetUid netuid) {
        return bench.as(
            StakeBench::alice(), module::AddStake { StakeBench::aliceHotkey(), netuid, Rao(kTao) });
    };
    QCOMPARE(stake(kFirstNet), std::string());
    const std::uint64_t fee = kTao * 10'000 / 65'535;
    QCOMPARE(bench.authorsBalance(), authors + fee);
    QCOMPARE(stake(kSecondNet), std::string()); // another pool has its own
    QCOMPARE(bench.authorsBalance(), authors + fee + kTao * 33 / 65'535);
    // Without a fee the author gets nothing, and nothing is owed to it.
    QCOMPARE(bench.runtime.callAsRoot(declared::Call(declared::SetFeeRate { kFirstNet, ShareU16(0) })),
        std::string());
    QCOMPARE(stake(kFirstNet), std::string());
    QCOMPARE(bench.authorsBalance(), authors + fee + kTao * 33 / 65'535);
    QCOMPARE(
        bench.as(StakeBench::alice(),
            module::RemoveStake { StakeBench::aliceHotkey(), kFirstNet, subtensor::AlphaAmount(kTao / 2) }),
        std::string());
    QCOMPARE(bench.authorsBalance(), authors + fee + kTao * 33 / 65'535);
}

void SwapTest::feesAreRefused()
{
    StakeBench bench;
    QCOMPARE(bench.runtime.call(
                 StakeBench::alice(), declared::Call(declared::SetFeeRate { kFirstNet, ShareU16(1) })),
        std::string("BadOrigin"));
    QCOMPARE(bench.runtime.callAsRoot(declared::Call(declared::SetFeeRate { NetUid(77), ShareU16(1) })),
        std::string("Swap.MechanismDoesNotExist"));
    QCOMPARE(bench.runtime.callAsRoot(declared::Call(declared::SetFeeRate { kFirstNet, ShareU16(10'001) })),
        std::string("Swap.FeeRateTooHigh"));
    QVERIFY(!contains<declared::kFeeRate>(bench.state(), kFirstNet));
}

void SwapTest::callsOfOldAreDeprecated()
{
    StakeBench bench;
    const std::vector<declared::Call> calls { declared::ToggleUserLiquidity {}, declared::AddLiquidity {},
        declared::RemoveLiquidity {}, declared::ModifyPosition {}, declared::DisableLp {} };
    for (const declared::Call& call : calls) {
        QCOMPARE(bench.runtime.callAsRoot(call), std::string("Swap.Deprecated"));
        QCOMPARE(bench.runtime.call(StakeBench::alice(), call), std::string("Swap.Deprecated"));
    }
}

QTEST_GUILESS_MAIN(SwapTest)
#include "swap_test.moc"
