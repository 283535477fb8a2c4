// SPDX-License-Identifier: MIT
// TAO becomes stake: at the market price and up to a limit, on subnets with a pool and on root, to the rao.

#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using economics::Fees;
using economics::Side;
using economics::SwapQuote;
using node::subtensor_module::subnetAccount;
using subtensor::AlphaAmount;
namespace event = module::event;

class StakeAddTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<StakeBench>(); }
    void addingBuysAndStakes();
    void everythingLeavesTheExistentialDeposit();
    void rootIsOneToOne();
    void shareholdersSplitTheirPool();
    void aLimitIsFilledInPart();
    void aLimitIsAllOrNothing();
    void addingIsRefused();
    void limitsAreRefused();

private:
    std::string add(NetUid netuid, std::uint64_t tao)
    {
        return m_bench->as(
            StakeBench::alice(), module::AddStake { StakeBench::aliceHotkey(), netuid, Rao(tao) });
    }
    std::string addLimit(NetUid netuid, std::uint64_t tao, std::uint64_t limit, bool partial)
    {
        return m_bench->as(StakeBench::alice(),
            module::AddStakeLimit { StakeBench::bobHotkey(), netuid, Rao(tao), Rao(limit), partial });
    }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }
    std::unique_ptr<StakeBench> m_bench;
};

void StakeAddTest::addingBuysAndStakes()
{
    constexpr std::uint64_t kAmount = 10 * kTao + 7;
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const std::uint64_t before = m_bench->free(StakeBench::alice());
    const std::uint64_t authors = m_bench->authorsBalance();
    const std::uint64_t account = m_bench->free(subnetAccount(kFirstNet));
    const std::uint64_t out = load<module::kSubnetAlphaOut>(state(), kFirstNet).value();
    const Rao total = load<module::kTotalStake>(state());
    const Uint128 volume = load<module::kSubnetVolume>(state(), kFirstNet);
    const std::int64_t flow = load<module::kSubnetTaoFlow>(state(), kFirstNet);
    QCOMPARE(add(kFirstNet, kAmount), std::string());

    const std::uint64_t fee = kAmount * 33 / 65'535;
    const std::uint64_t in = kAmount - fee;
    // The constant product, with the share that remains cut at 18 digits.
    const Uint128 parts = Uint128(pool.tao) * 1'000'000'000'000'000'000U / (pool.tao + in);
    const SwapQuote quote
        = economics::quote(pool, Side::Buy, kAmount, economics::kHighestPriceLimit, Fees::Charged).value();
    QCOMPARE(quote.fee, fee);
    QCOMPARE(quote.paidIn, in);
    const auto roughly
        = pool.alpha - static_cast<std::uint64_t>(pool.alpha * parts / 1'000'000'000'000'000'000U);
    QVERIFY(quote.paidOut <= roughly && roughly - quote.paidOut <= 1);

    QCOMPARE(m_bench->free(StakeBench::alice()), before - kAmount);
    QCOMPARE(m_bench->authorsBalance(), authors + fee);
    QCOMPARE(m_bench->free(subnetAccount(kFirstNet)), account + in);
    QCOMPARE(m_bench->stake(StakeBench::aliceHotkey(), StakeBench::alice(), kFirstNet), quote.paidOut);
    QCOMPARE(load<module::kSubnetTAO>(state(), kFirstNet), Rao(pool.tao + in));
    QCOMPARE(load<module::kSubnetAlphaIn>(state(), kFirstNet), AlphaAmount(pool.alpha - quote.paidOut));
    QCOMPARE(load<module::kSubnetAlphaOut>(state(), kFirstNet), AlphaAmount(out + quote.paidOut));
    QCOMPARE(load<module::kTotalStake>(state()), Rao(total.value() + kAmount)); // the fee included
    QVERIFY(load<module::kSubnetVolume>(state(), kFirstNet) == volume + kAmount);
    QCOMPARE(load<module::kSubnetTaoFlow>(state(), kFirstNet), flow + static_cast<std::int64_t>(in));
    QVERIFY(load<subtensor::swap::kPalSwapInitialized>(state(), kFirstNet));
    QCOMPARE(
        find<module::kLastColdkeyHotkeyStakeBlock>(state(), StakeBench::alice(), StakeBench::aliceHotkey()),
        std::optional<std::uint64_t>(m_bench->runtime.number().value()));
    const std::vector<AccountId> hotkeys = load<module::kStakingHotkeys>(state(), StakeBench::alice());
    QCOMPARE(std::count(hotkeys.begin(), hotkeys.end(), StakeBench::aliceHotkey()), std::ptrdiff_t { 1 });
    QCOMPARE(m_bench->runtime.findEvents<event::StakeAdded>(),
        (std::vector { event::StakeAdded { StakeBench::alice(), StakeBench::aliceHotkey(), Rao(kAmount),
            AlphaAmount(quote.paidOut), kFirstNet, Rao(fee) } }));
    QCOMPARE(m_bench->runtime.eventNames(),
        (std::vector<std::string> {
            "Balances.Transfer", "Balances.Transfer", "SubtensorModule.StakeAdded" }));
}

void StakeAddTest::everythingLeavesTheExistentialDeposit()
{
    const std::uint64_t all = m_bench->free(StakeBench::alice());
    QCOMPARE(add(kFirstNet, all), std::string());
    QCOMPARE(m_bench->free(StakeBench::alice()), std::uint64_t { 500 });
    QCOMPARE(m_bench->runtime.findEvent<event::StakeAdded>()->tao, Rao(all - 500));
    QCOMPARE(add(kFirstNet, 501), failed("AmountTooLow"));
}

void StakeAddTest::rootIsOneToOne()
{
    const std::uint64_t authors = m_bench->authorsBalance();
    QCOMPARE(add(kRootNet, 5 * kTao), std::string());
    QCOMPARE(m_bench->stake(StakeBench::aliceHotkey(), StakeBench::alice(), kRootNet), 5 * kTao);
    QCOMPARE(m_bench->free(subnetAccount(kRootNet)), 5 * kTao);
    QCOMPARE(m_bench->authorsBalance(), authors);
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeAdded>(),
        (event::StakeAdded { StakeBench::alice(), StakeBench::aliceHotkey(), Rao(5 * kTao),
            AlphaAmount(5 * kTao), kRootNet, Rao() }));
    // Root stakers are numbered.
    QCOMPARE(load<module::kNumStakingColdkeys>(state()), std::uint64_t { 1 });
    QCOMPARE(find<module::kStakingColdkeysByIndex>(state(), std::uint64_t { 0 }),
        std::optional(StakeBench::alice()));
    // A limit of one TAO or more lets everything through, a lower one nothing.
    QCOMPARE(addLimit(kRootNet, kTao, kTao, false), std::string());
    QCOMPARE(addLimit(kRootNet, kTao, kTao - 1, false), failed("SlippageTooHigh"));
    QCOMPARE(addLimit(kRootNet, kTao, kTao - 1, true), failed("AmountTooLow"));
}

void StakeAddTest::shareholdersSplitTheirPool()
{
    QCOMPARE(add(kFirstNet, 3 * kTao), std::string());
    const std::uint64_t own = m_bench->stake(StakeBench::aliceHotkey(), StakeBench::alice(), kFirstNet);
    QCOMPARE(m_bench->as(
                 StakeBench::bob(), module::AddStake { StakeBench::aliceHotkey(), kFirstNet, Rao(7 * kTao) }),
        std::string());
    const std::uint64_t bobs = m_bench->runtime.findEvent<event::StakeAdded>()->alpha.value();
    const std::uint64_t held = m_bench->stake(StakeBench::aliceHotkey(), StakeBench::bob(), kFirstNet);
    QVERIFY(bobs - held <= 1);
    QCOMPARE(load<module::kTotalHotkeyAlpha>(state(), StakeBench::aliceHotkey(), kFirstNet),
        AlphaAmount(own + bobs));
    QVERIFY(own - m_bench->stake(StakeBench::aliceHotkey(), StakeBench::alice(), kFirstNet) <= 1);
    QVERIFY(!contains<module::kDelegates>(state(), StakeBench::aliceHotkey()));
}

void StakeAddTest::aLimitIsFilledInPart()
{
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const std::uint64_t limit = 260'000'000; // the price is 0.25 TAO
    const std::uint64_t most = economics::maxAmount(pool, Side::Buy, limit).value();
    QVERIFY(most < 100 * kTao);
    const SwapQuote quote = economics::quote(pool, Side::Buy, most, limit, Fees::Charged).value();
    const std::uint64_t before = m_bench->free(StakeBench::alice());
    QCOMPARE(addLimit(kFirstNet, 100 * kTao, limit, true), std::string());
    QCOMPARE(m_bench->free(StakeBench::alice()), before - most);
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeAdded>(),
        (event::StakeAdded { StakeBench::alice(), StakeBench::bobHotkey(), Rao(most),
            AlphaAmount(quote.paidOut), kFirstNet, Rao(quote.fee) }));
    const U64F64 price = economics::spotPrice(m_bench->poolOf(kFirstNet));
    QVERIFY(price <= economics::priceOfRao(limit));
    QVERIFY(economics::priceInRao(price) >= limit - 2);
    // Staking to somebody else's hotkey with a limit makes it a delegate.
    QVERIFY(contains<module::kDelegates>(state(), StakeBench::bobHotkey()));
    QCOMPARE(addLimit(kFirstNet, 100 * kTao, limit - 1, true), std::string("Swap.PriceLimitExceeded"));
}

void StakeAddTest::aLimitIsAllOrNothing()
{
    const std::uint64_t limit = 260'000'000;
    const std::uint64_t most = economics::maxAmount(m_bench->poolOf(kFirstNet), Side::Buy, limit).value();
    const std::uint64_t before = m_bench->free(StakeBench::alice());
    QCOMPARE(addLimit(kFirstNet, most + 1, limit, false), failed("SlippageTooHigh"));
    QCOMPARE(m_bench->free(StakeBench::alice()), before);
    QVERIFY(m_bench->runtime.events().empty());
    QCOMPARE(addLimit(kFirstNet, most, limit, false), std::string());
    QCOMPARE(m_bench->free(StakeBench::alice()), before - most);
}

void StakeAddTest::addingIsRefused()
{
    QCOMPARE(add(NetUid(77), kTao), failed("SubnetNotExists"));
    store<module::kSubtokenEnabled>(state(), kFirstNet, false);
    QCOMPARE(add(kFirstNet, kTao), failed("SubtokenDisabled"));
    store<module::kSubtokenEnabled>(state(), kFirstNet, true);
    // 0.002 TAO and the fee of that much.
    const std::uint64_t least = 2'000'000 + 2'000'000 * 33 / 65'535;
    QCOMPARE(add(kFirstNet, 0), failed("AmountTooLow"));
    QCOMPARE(add(kFirstNet, least - 1), failed("AmountTooLow"));
    QCOMPARE(add(kFirstNet, least), std::string());
    QCOMPARE(add(kFirstNet, m_bench->free(StakeBench::alice()) + 1), failed("NotEnoughBalanceToStake"));
    QCOMPARE(m_bench->as(StakeBench::alice(), module::AddStake { account(99), kFirstNet, Rao(kTao) }),
        failed("HotKeyAccountNotExists"));
    const std::uint64_t reserve = m_bench->poolOf(kFirstNet).tao;
    QCOMPARE(add(kFirstNet, 1'000 * reserve), failed("NotEnoughBalanceToStake"));
    QCOMPARE(add(kFirstNet, 1'000 * reserve + 1), failed("InsufficientLiquidity"));
    QCOMPARE(RuntimeHarness::textOf(m_bench->runtime.dispatchAs(Origin::root(),
                 module::Call(module::AddStake { StakeBench::aliceHotkey(), kFirstNet, Rao(kTao) }))),
        std::string("BadOrigin"));
    // A pool that is nearly out of alpha sells none.
    store<module::kSubnetAlphaIn>(state(), kFirstNet, AlphaAmount(999'999));
    QCOMPARE(add(kFirstNet, kTao), failed("InsufficientLiquidity"));
}

void StakeAddTest::limitsAreRefused()
{
    constexpr std::uint64_t kLimit = 300'000'000;
    const std::uint64_t reserve = m_bench->poolOf(kFirstNet).tao;
    QCOMPARE(addLimit(kFirstNet, 1'000 * reserve + 1, kLimit, true), failed("InsufficientLiquidity"));
    QCOMPARE(addLimit(kFirstNet, kTao, 250'000'000, true), std::string("Swap.PriceLimitExceeded"));
    QCOMPARE(addLimit(NetUid(77), kTao, kTao, true), failed("SubnetNotExists"));
    QCOMPARE(addLimit(kFirstNet, 2'000'000, kLimit, true), failed("AmountTooLow"));
    // What the limit leaves may be too little although the amount is not.
    QCOMPARE(addLimit(kFirstNet, kTao, 250'000'001, true), failed("AmountTooLow"));
    store<module::kSubnetAlphaIn>(state(), kFirstNet, AlphaAmount(999'999));
    QCOMPARE(addLimit(kFirstNet, kTao, kLimit, true), std::string("Swap.ReservesTooLow"));
}

QTEST_GUILESS_MAIN(StakeAddTest)
#include "stake_add_test.moc"
