// SPDX-License-Identifier: MIT
// Stake becomes TAO, or nothing: sales at the market price and down to a limit, the fee that the author gets
// out of a second sale, whole positions, dust of nominators, and alpha that is burned or recycled.

#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/subtensor/pallets/alpha_assets.hpp"
#include "core/subtensor/pallets/subtensor_module/alpha_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using economics::Fees;
using economics::Side;
using node::subtensor_module::subnetAccount;
using subtensor::AlphaAmount;
namespace event = module::event;
namespace alpha_assets = subtensor::alpha_assets;

namespace {

const AccountId kAlice = StakeBench::alice();
const AccountId kBob = StakeBench::bob();
const AccountId kHotkey = StakeBench::aliceHotkey();

} // namespace

class StakeRemoveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void sellingPaysTheSellerAndTheAuthor();
    void aWholePositionMayBeSmall();
    void rootIsOneToOne();
    void aLimitIsFilledInPart();
    void aLimitIsAllOrNothing();
    void wholePositions();
    void sellingIsRefused();
    void lockedAlphaStays();
    void dustOfNominatorsGoes();
    void dustThatNobodyBuysIsGone();
    void pendingChildrenOfThePoorAreDropped();
    void unstakingAllSkipsWhatCannotBeSold();
    void unstakingAllAlphaRestakesOnRoot();
    void alphaIsRecycledAndBurned();
    void destructionIsRefused();
    void buyingToBurn();

private:
    std::string remove(std::uint64_t alpha, NetUid netuid = kFirstNet)
    {
        return m_bench->as(kAlice, module::RemoveStake { kHotkey, netuid, AlphaAmount(alpha) });
    }
    std::string removeLimit(std::uint64_t alpha, std::uint64_t limit, bool partial)
    {
        return m_bench->as(
            kAlice, module::RemoveStakeLimit { kHotkey, kFirstNet, AlphaAmount(alpha), Rao(limit), partial });
    }
    [[nodiscard]] std::uint64_t held(NetUid netuid = kFirstNet)
    {
        return m_bench->stake(kHotkey, kAlice, netuid);
    }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }
    std::unique_ptr<StakeBench> m_bench;
};

void StakeRemoveTest::init()
{
    m_bench = std::make_unique<StakeBench>();
    for (const NetUid netuid : { kRootNet, kFirstNet, kSecondNet }) {
        QCOMPARE(m_bench->as(kAlice, module::AddStake { kHotkey, netuid, Rao(100 * kTao) }), std::string());
    }
    m_bench->runtime.clearEvents();
}

void StakeRemoveTest::sellingPaysTheSellerAndTheAuthor()
{
    constexpr std::uint64_t kAmount = 20 * kTao + 3;
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const Sale sale = saleOf(pool, kAmount);
    const std::uint64_t fee = kAmount * 33 / 65'535;
    QCOMPARE(sale.quote.fee, fee);
    QCOMPARE(sale.quote.paidIn, kAmount - fee);
    const std::uint64_t before = m_bench->free(kAlice);
    const std::uint64_t authors = m_bench->authorsBalance();
    const std::uint64_t stake = held();
    const std::uint64_t account = m_bench->free(subnetAccount(kFirstNet));
    const std::uint64_t out = load<module::kSubnetAlphaOut>(state(), kFirstNet).value();
    const Rao total = load<module::kTotalStake>(state());
    const Uint128 volume = load<module::kSubnetVolume>(state(), kFirstNet);
    const std::int64_t flow = load<module::kSubnetTaoFlow>(state(), kFirstNet);
    QCOMPARE(remove(kAmount), std::string());

    const std::uint64_t paid = sale.quote.paidOut + sale.authors;
    QCOMPARE(m_bench->free(kAlice), before + sale.quote.paidOut);
    QCOMPARE(m_bench->authorsBalance(), authors + sale.authors);
    QCOMPARE(m_bench->free(subnetAccount(kFirstNet)), account - paid);
    QCOMPARE(held(), stake - kAmount);
    QCOMPARE(m_bench->poolOf(kFirstNet), sale.after);
    QCOMPARE(load<module::kSubnetAlphaOut>(state(), kFirstNet), AlphaAmount(out - kAmount));
    QCOMPARE(load<module::kTotalStake>(state()), Rao(total.value() - paid));
    QVERIFY(load<module::kSubnetVolume>(state(), kFirstNet) == volume + paid);
    QCOMPARE(load<module::kSubnetTaoFlow>(state(), kFirstNet), flow - static_cast<std::int64_t>(paid));
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeRemoved>(),
        (event::StakeRemoved { kAlice, kHotkey, Rao(sale.quote.paidOut), AlphaAmount(sale.quote.paidIn),
            kFirstNet, AlphaAmount(fee) }));
    QCOMPARE(m_bench->runtime.eventNames(),
        (std::vector<std::string> {
            "Balances.Transfer", "Balances.Transfer", "SubtensorModule.StakeRemoved" }));
}

void StakeRemoveTest::aWholePositionMayBeSmall()
{
    const std::uint64_t stake = held();
    // Worth less than 0.002 TAO: not as a part, but as the whole.
    QCOMPARE(remove(kTao / 1'000), failed("AmountTooLow"));
    QCOMPARE(remove(stake - kTao / 1'000), std::string());
    QCOMPARE(held(), kTao / 1'000);
    QCOMPARE(remove(kTao / 1'000), std::string());
    QCOMPARE(held(), std::uint64_t { 0 });
    QVERIFY(!contains<module::kAlphaV2>(state(), kHotkey, kAlice, kFirstNet));
    QVERIFY(!contains<module::kTotalHotkeyAlpha>(state(), kHotkey, kFirstNet));
    // There is nothing left; more than one has is cut down to what one has.
    QCOMPARE(remove(1), failed("AmountTooLow"));
    QCOMPARE(remove(~std::uint64_t { 0 }, kSecondNet), std::string());
    QCOMPARE(held(kSecondNet), std::uint64_t { 0 });
}

void StakeRemoveTest::rootIsOneToOne()
{
    const std::uint64_t before = m_bench->free(kAlice);
    const std::uint64_t authors = m_bench->authorsBalance();
    QCOMPARE(remove(40 * kTao, kRootNet), std::string());
    QCOMPARE(m_bench->free(kAlice), before + 40 * kTao);
    QCOMPARE(m_bench->authorsBalance(), authors);
    QCOMPARE(load<module::kNumStakingColdkeys>(state()), std::uint64_t { 1 });
    QCOMPARE(remove(60 * kTao, kRootNet), std::string());
    QCOMPARE(load<module::kNumStakingColdkeys>(state()), std::uint64_t { 0 });
    QVERIFY(!contains<module::kStakingColdkeys>(state(), kAlice));
}

void StakeRemoveTest::aLimitIsFilledInPart()
{
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const std::uint64_t limit = economics::priceInRao(economics::spotPrice(pool)) - 10'000'000;
    const std::uint64_t most = economics::maxAmount(pool, Side::Sell, limit).value();
    const std::uint64_t stake = held();
    QVERIFY(most < stake);
    const Sale sale = saleOf(pool, most, limit);
    const std::uint64_t before = m_bench->free(kAlice);
    QCOMPARE(removeLimit(stake, limit, true), std::string());
    QCOMPARE(m_bench->free(kAlice), before + sale.quote.paidOut);
    QCOMPARE(held(), stake - sale.quote.paidIn - sale.quote.fee);
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeRemoved>(),
        (event::StakeRemoved { kAlice, kHotkey, Rao(sale.quote.paidOut), AlphaAmount(sale.quote.paidIn),
            kFirstNet, AlphaAmount(sale.quote.fee) }));
    QCOMPARE(removeLimit(stake, limit + 1'000, true), std::string("Swap.PriceLimitExceeded"));
}

void StakeRemoveTest::aLimitIsAllOrNothing()
{
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const std::uint64_t limit = economics::priceInRao(economics::spotPrice(pool)) - 10'000'000;
    const std::uint64_t most = economics::maxAmount(pool, Side::Sell, limit).value();
    const std::uint64_t stake = held();
    QCOMPARE(removeLimit(most + 1, limit, false), failed("SlippageTooHigh"));
    QCOMPARE(held(), stake);
    QCOMPARE(removeLimit(most, limit, false), std::string());
    QCOMPARE(held(), stake - most);
    // With a limit an amount is not cut down to what one has.
    QCOMPARE(removeLimit(held() + 1, 1'000, true), failed("NotEnoughStakeToWithdraw"));
}

void StakeRemoveTest::wholePositions()
{
    const auto removeAll = [this](NetUid netuid, std::optional<Rao> limit) {
        return m_bench->as(kAlice, module::RemoveStakeFullLimit { kHotkey, netuid, limit });
    };
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const std::uint64_t spot = economics::priceInRao(economics::spotPrice(pool));
    const std::uint64_t before = m_bench->free(kAlice);
    const Sale sale = saleOf(pool, held());
    QCOMPARE(removeAll(kFirstNet, Rao(spot - 1'000)), failed("SlippageTooHigh"));
    QCOMPARE(removeAll(kFirstNet, Rao(spot / 2)), std::string());
    QCOMPARE(held(), std::uint64_t { 0 });
    QCOMPARE(m_bench->free(kAlice), before + sale.quote.paidOut);
    QCOMPARE(removeAll(kSecondNet, std::nullopt), std::string());
    QCOMPARE(held(kSecondNet), std::uint64_t { 0 });
    QCOMPARE(removeAll(kSecondNet, std::nullopt), failed("AmountTooLow"));
    QCOMPARE(removeAll(kSecondNet, Rao(1'000)), failed("AmountTooLow"));
    QCOMPARE(removeAll(kRootNet, Rao(kTao + 1)), failed("SlippageTooHigh"));
    QCOMPARE(removeAll(kRootNet, Rao(kTao)), std::string());
}

void StakeRemoveTest::sellingIsRefused()
{
    QCOMPARE(remove(kTao, NetUid(77)), failed("SubtokenDisabled")); // asked before whether it exists
    store<module::kSubtokenEnabled>(state(), NetUid(77), true);
    m_bench->runtime.checkInvariants({}); // kept of a subnet that is not there, by this test
    QCOMPARE(remove(kTao, NetUid(77)), failed("SubnetNotExists"));
    erase<module::kSubtokenEnabled>(state(), NetUid(77));
    m_bench->runtime.checkInvariants(brokenSentence);
    store<module::kSubtokenEnabled>(state(), kFirstNet, false);
    QCOMPARE(remove(kTao), failed("SubtokenDisabled"));
    // Chain quirk: a sale with a limit does not ask for that.
    QCOMPARE(removeLimit(kTao, 1'000, false), std::string());
    store<module::kSubtokenEnabled>(state(), kFirstNet, true);
    QCOMPARE(remove(0), failed("AmountTooLow"));
    QCOMPARE(m_bench->as(kAlice, module::RemoveStake { account(99), kFirstNet, AlphaAmount(kTao) }),
        failed("AmountTooLow"));
    QCOMPARE(m_bench->as(kAlice, module::UnstakeAll { account(99) }), failed("HotKeyAccountNotExists"));
    QCOMPARE(m_bench->as(kAlice, module::UnstakeAllAlpha { account(99) }), failed("HotKeyAccountNotExists"));
    // More than a thousand times the alpha in the pool; a pool that has no TAO to pay.
    const AlphaAmount alpha = load<module::kSubnetAlphaIn>(state(), kFirstNet);
    store<module::kSubnetAlphaIn>(state(), kFirstNet, AlphaAmount(held() / 1'000 - 1));
    QCOMPARE(remove(held()), failed("InsufficientLiquidity"));
    QCOMPARE(removeLimit(held(), 1'000, true), failed("InsufficientLiquidity"));
    store<module::kSubnetAlphaIn>(state(), kFirstNet, alpha);
    store<module::kSubnetTAO>(state(), kFirstNet, Rao(999'999));
    QCOMPARE(remove(kTao), failed("InsufficientLiquidity"));
    QCOMPARE(removeLimit(kTao, 1'000, true), std::string("Swap.ReservesTooLow"));
}

void StakeRemoveTest::lockedAlphaStays()
{
    const std::uint64_t stake = held();
    QCOMPARE(m_bench->as(kAlice, module::LockStake { kHotkey, kFirstNet, AlphaAmount(stake - 5 * kTao) }),
        std::string());
    QCOMPARE(remove(5 * kTao + 1), failed("StakeUnavailable"));
    QCOMPARE(removeLimit(5 * kTao + 1, 1'000, true), failed("StakeUnavailable"));
    QCOMPARE(m_bench->as(kAlice, module::RecycleAlpha { kHotkey, AlphaAmount(5 * kTao + 1), kFirstNet }),
        failed("StakeUnavailable"));
    QCOMPARE(m_bench->as(kAlice, module::BurnAlpha { kHotkey, AlphaAmount(5 * kTao + 1), kFirstNet }),
        failed("StakeUnavailable"));
    QCOMPARE(remove(5 * kTao), std::string());
}

void StakeRemoveTest::dustOfNominatorsGoes()
{
    QCOMPARE(m_bench->as(kBob, module::AddStake { kHotkey, kFirstNet, Rao(10 * kTao) }), std::string());
    store<module::kNominatorMinRequiredStake>(state(), std::uint64_t { 1'000'000'000 }); // 2 TAO
    const std::uint64_t stake = m_bench->stake(kHotkey, kBob, kFirstNet);
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const std::uint64_t part = stake - 6 * kTao; // 6 alpha are worth less than 2 TAO
    const Sale first = saleOf(pool, part);
    const std::uint64_t before = m_bench->free(kBob);
    m_bench->runtime.clearEvents();
    QCOMPARE(m_bench->as(kBob, module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(part) }), std::string());
    const auto sales = m_bench->runtime.findEvents<event::StakeRemoved>();
    QCOMPARE(sales.size(), std::size_t { 2 });
    const std::uint64_t rest = (sales[1].alpha.value() + sales[1].fee.value());
    QVERIFY(rest <= 6 * kTao && rest + 1 >= 6 * kTao);
    const Sale second = saleOf(first.after, rest);
    QCOMPARE(sales[1].tao, Rao(second.quote.paidOut));
    QCOMPARE(m_bench->free(kBob), before + first.quote.paidOut + second.quote.paidOut);
    QCOMPARE(m_bench->stake(kHotkey, kBob, kFirstNet), std::uint64_t { 0 });
    // The owner of the hotkey may keep as little as it likes.
    QCOMPARE(remove(held() - kTao), std::string());
    QCOMPARE(held(), kTao);
}

void StakeRemoveTest::dustThatNobodyBuysIsGone()
{
    QCOMPARE(m_bench->as(kBob, module::AddStake { kHotkey, kFirstNet, Rao(10 * kTao) }), std::string());
    store<module::kNominatorMinRequiredStake>(state(), std::uint64_t { 1'000'000'000 });
    const std::uint64_t stake = m_bench->stake(kHotkey, kBob, kFirstNet);
    // The remainder buys not one rao: 2 alpha rao at a quarter of a TAO.
    QCOMPARE(
        m_bench->as(kBob, module::RemoveStake { kHotkey, kFirstNet, AlphaAmount(stake - 2) }), std::string());
    QCOMPARE(m_bench->runtime.findEvents<event::StakeRemoved>().size(), std::size_t { 1 });
    QCOMPARE(m_bench->stake(kHotkey, kBob, kFirstNet), std::uint64_t { 0 });
}

void StakeRemoveTest::pendingChildrenOfThePoorAreDropped()
{
    using Pending = std::decay_t<decltype(load<module::kPendingChildKeys>(state(), kFirstNet, kHotkey))>;
    Pending pending;
    std::get<1>(pending) = 1'000'000;
    store<module::kPendingChildKeys>(state(), kFirstNet, kHotkey, pending);
    store<module::kStakeThreshold>(state(), std::uint64_t { 200 * kTao });
    QCOMPARE(remove(kTao), std::string()); // 300 TAO less a little
    QVERIFY(contains<module::kPendingChildKeys>(state(), kFirstNet, kHotkey));
    store<module::kStakeThreshold>(state(), std::uint64_t { 400 * kTao });
    QCOMPARE(remove(kTao), std::string());
    QVERIFY(!contains<module::kPendingChildKeys>(state(), kFirstNet, kHotkey));
}

void StakeRemoveTest::unstakingAllSkipsWhatCannotBeSold()
{
    const std::uint64_t stake = held();
    store<module::kSubtokenEnabled>(state(), kSecondNet, false);
    QCOMPARE(m_bench->as(kAlice, module::LockStake { kHotkey, kFirstNet, AlphaAmount(kTao) }), std::string());
    const std::uint64_t before = m_bench->free(kAlice);
    QCOMPARE(m_bench->as(kAlice, module::UnstakeAll { kHotkey }), std::string());
    QCOMPARE(held(kRootNet), std::uint64_t { 0 });
    QCOMPARE(held(kFirstNet), stake); // locked in part: skipped as a whole
    QVERIFY(held(kSecondNet) != 0);
    QCOMPARE(m_bench->free(kAlice), before + 100 * kTao);
    store<module::kSubtokenEnabled>(state(), kSecondNet, true);
    const Sale sale = saleOf(m_bench->poolOf(kSecondNet), held(kSecondNet));
    QCOMPARE(m_bench->as(kAlice, module::UnstakeAll { kHotkey }), std::string());
    QCOMPARE(held(kSecondNet), std::uint64_t { 0 });
    QCOMPARE(m_bench->free(kAlice), before + 100 * kTao + sale.quote.paidOut);
    m_bench->runtime.clearEvents();
    QCOMPARE(m_bench->as(kAlice, module::UnstakeAll { kHotkey }), std::string()); // nothing to do
    QVERIFY(m_bench->runtime.events().empty());
}

void StakeRemoveTest::unstakingAllAlphaRestakesOnRoot()
{
    const Sale first = saleOf(m_bench->poolOf(kFirstNet), held());
    const Sale second = saleOf(m_bench->poolOf(kSecondNet), held(kSecondNet));
    const std::uint64_t sum = first.quote.paidOut + second.quote.paidOut;
    const std::uint64_t before = m_bench->free(kAlice);
    QCOMPARE(m_bench->as(kAlice, module::UnstakeAllAlpha { kHotkey }), std::string());
    QCOMPARE(held(), std::uint64_t { 0 });
    QCOMPARE(held(kSecondNet), std::uint64_t { 0 });
    QCOMPARE(held(kRootNet), 100 * kTao + sum);
    QCOMPARE(m_bench->free(kAlice), before);
    QCOMPARE(m_bench->runtime.findEvent<event::StakeAdded>()->tao, Rao(sum));
    QCOMPARE(m_bench->as(kAlice, module::UnstakeAllAlpha { kHotkey }), failed("AmountTooLow"));
}

void StakeRemoveTest::alphaIsRecycledAndBurned()
{
    const std::uint64_t stake = held();
    const std::uint64_t out = load<module::kSubnetAlphaOut>(state(), kFirstNet).value();
    QCOMPARE(m_bench->as(kAlice, module::RecycleAlpha { kHotkey, AlphaAmount(3 * kTao), kFirstNet }),
        std::string());
    QCOMPARE(held(), stake - 3 * kTao);
    QCOMPARE(load<module::kSubnetAlphaOut>(state(), kFirstNet), AlphaAmount(out - 3 * kTao));
    QCOMPARE(load<alpha_assets::kAlphaRecycled>(state(), kFirstNet), AlphaAmount(3 * kTao));
    QCOMPARE(
        m_bench->as(kAlice, module::BurnAlpha { kHotkey, AlphaAmount(2 * kTao), kFirstNet }), std::string());
    QCOMPARE(held(), stake - 5 * kTao);
    QCOMPARE(load<module::kSubnetAlphaOut>(state(), kFirstNet), AlphaAmount(out - 3 * kTao));
    QCOMPARE(load<alpha_assets::kAlphaBurned>(state(), kFirstNet), AlphaAmount(2 * kTao));
    QCOMPARE(*m_bench->runtime.findEvent<event::AlphaRecycled>(),
        (event::AlphaRecycled { kAlice, kHotkey, AlphaAmount(3 * kTao), kFirstNet }));
    QCOMPARE(*m_bench->runtime.findEvent<event::AlphaBurned>(),
        (event::AlphaBurned { kAlice, kHotkey, AlphaAmount(2 * kTao), kFirstNet }));
    // More than one has is all of it.
    QCOMPARE(
        m_bench->as(kAlice, module::BurnAlpha { kHotkey, AlphaAmount(2 * stake), kFirstNet }), std::string());
    QCOMPARE(held(), std::uint64_t { 0 });
}

void StakeRemoveTest::destructionIsRefused()
{
    const auto refused = [this](const AccountId& hotkey, NetUid netuid, std::string_view error) {
        QCOMPARE(m_bench->as(kAlice, module::RecycleAlpha { hotkey, AlphaAmount(1), netuid }), failed(error));
        QCOMPARE(m_bench->as(kAlice, module::BurnAlpha { hotkey, AlphaAmount(1), netuid }), failed(error));
    };
    refused(kHotkey, NetUid(77), "SubnetNotExists");
    refused(kHotkey, kRootNet, "CannotBurnOrRecycleOnRootSubnet");
    refused(account(99), kFirstNet, "HotKeyAccountNotExists");
    store<module::kSubtokenEnabled>(state(), kFirstNet, false);
    refused(kHotkey, kFirstNet, "SubtokenDisabled");
    store<module::kSubtokenEnabled>(state(), kFirstNet, true);
    m_bench->runtime.checkInvariants({}); // less alpha than is staked, by this test
    store<module::kSubnetAlphaOut>(state(), kFirstNet, AlphaAmount(0));
    refused(kHotkey, kFirstNet, "InsufficientLiquidity");
}

void StakeRemoveTest::buyingToBurn()
{
    const economics::Pool pool = m_bench->poolOf(kSecondNet);
    const auto quote
        = economics::quote(pool, Side::Buy, 4 * kTao, economics::kHighestPriceLimit, Fees::Charged).value();
    const std::uint64_t stake = held(kSecondNet);
    const AlphaAmount burned = load<alpha_assets::kAlphaBurned>(state(), kSecondNet);
    QCOMPARE(m_bench->as(kAlice, module::AddStakeBurn { kHotkey, kSecondNet, Rao(4 * kTao), std::nullopt }),
        std::string());
    QVERIFY(held(kSecondNet) + 1 >= stake && held(kSecondNet) <= stake + 1);
    const auto done = m_bench->runtime.findEvent<event::AddStakeBurn>();
    QVERIFY(done.has_value());
    QCOMPARE(*done, (event::AddStakeBurn { kSecondNet, kHotkey, Rao(4 * kTao), AlphaAmount(quote.paidOut) }));
    QCOMPARE(
        load<alpha_assets::kAlphaBurned>(state(), kSecondNet), AlphaAmount(burned.value() + quote.paidOut));
    const std::uint64_t spot = economics::priceInRao(economics::spotPrice(m_bench->poolOf(kSecondNet)));
    QCOMPARE(
        m_bench->as(kAlice, module::AddStakeBurn { kHotkey, kSecondNet, Rao(50 * kTao), Rao(spot + 10) }),
        failed("SlippageTooHigh"));
    QCOMPARE(m_bench->as(kAlice, module::AddStakeBurn { kHotkey, kRootNet, Rao(kTao), std::nullopt }),
        failed("CannotBurnOrRecycleOnRootSubnet"));
    QCOMPARE(held(kRootNet), 100 * kTao); // bought and not burned: undone
}

QTEST_GUILESS_MAIN(StakeRemoveTest)
#include "stake_remove_test.moc"
