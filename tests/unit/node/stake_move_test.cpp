// SPDX-License-Identifier: MIT
// Stake that changes hotkey, coldkey or subnet: shares on the same subnet, a sale and a purchase with one fee
// between two, limits on the ratio of prices, locks that travel with the alpha.

#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/root_claim_calls.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using economics::Fees;
using economics::Side;
using economics::SwapQuote;
using subtensor::AlphaAmount;
namespace event = module::event;

namespace {

const AccountId kAlice = StakeBench::alice();
const AccountId kBob = StakeBench::bob();
const AccountId kHotkey = StakeBench::aliceHotkey();
const AccountId kOther = StakeBench::bobHotkey();

} // namespace

class StakeMoveTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void sharesMoveWithoutSwap();
    void swappingSellsAndBuysWithOneFee();
    void fromRootTheFeeIsTheBuyers();
    void transfersGoToAnotherColdkey();
    void transfersAcrossSubnets();
    void whatIsTooLittleStaysFree();
    void limitsAreOnTheRatio();
    void movesAreRefused();
    void transfersAreRefused();
    void locksTravelWithTheAlpha();
    void locksToAnotherHotkeyStopTransfers();
    void rootClaimsFollowRootStake();

private:
    std::string swapStake(NetUid from, NetUid to, std::uint64_t alpha)
    {
        return m_bench->as(kAlice, module::SwapStake { kHotkey, from, to, AlphaAmount(alpha) });
    }
    std::string give(std::uint64_t alpha, NetUid from = kFirstNet, NetUid to = kFirstNet)
    {
        return m_bench->as(kAlice, module::TransferStake { kBob, kHotkey, from, to, AlphaAmount(alpha) });
    }
    [[nodiscard]] std::uint64_t held(NetUid netuid = kFirstNet)
    {
        return m_bench->stake(kHotkey, kAlice, netuid);
    }
    [[nodiscard]] std::optional<module::LockState> lockOf(const AccountId& coldkey)
    {
        return find<module::kLock>(state(), coldkey, kFirstNet, kHotkey);
    }
    [[nodiscard]] SwapQuote bought(NetUid netuid, std::uint64_t tao, Fees fees)
    {
        return economics::quote(m_bench->poolOf(netuid), Side::Buy, tao, economics::kHighestPriceLimit, fees)
            .value();
    }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }
    std::unique_ptr<StakeBench> m_bench;
};

void StakeMoveTest::init()
{
    m_bench = std::make_unique<StakeBench>();
    for (const NetUid netuid : { kRootNet, kFirstNet }) {
        QCOMPARE(m_bench->as(kAlice, module::AddStake { kHotkey, netuid, Rao(100 * kTao) }), std::string());
    }
    m_bench->runtime.clearEvents();
}

void StakeMoveTest::sharesMoveWithoutSwap()
{
    constexpr std::uint64_t kAmount = 30 * kTao + 1;
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const std::uint64_t stake = held();
    const Rao worth(economics::spotPrice(pool).saturatingMul(U64F64::from(kAmount)).toU64());
    QCOMPARE(m_bench->as(
                 kAlice, module::MoveStake { kHotkey, kOther, kFirstNet, kFirstNet, AlphaAmount(kAmount) }),
        std::string());
    QCOMPARE(held(), stake - kAmount);
    QCOMPARE(m_bench->stake(kOther, kAlice, kFirstNet), kAmount);
    QCOMPARE(m_bench->poolOf(kFirstNet), pool);
    QCOMPARE(m_bench->runtime.eventNames(),
        (std::vector<std::string> {
            "SubtensorModule.StakeRemoved", "SubtensorModule.StakeAdded", "SubtensorModule.StakeMoved" }));
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeRemoved>(),
        (event::StakeRemoved { kAlice, kHotkey, worth, AlphaAmount(kAmount), kFirstNet, AlphaAmount() }));
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeAdded>(),
        (event::StakeAdded { kAlice, kOther, worth, AlphaAmount(kAmount), kFirstNet, Rao() }));
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeMoved>(),
        (event::StakeMoved { kAlice, kHotkey, kFirstNet, kOther, kFirstNet, worth }));
    // More than one has is all of it; what is worth less than 0.002 TAO does not move.
    QCOMPARE(m_bench->as(kAlice, module::MoveStake { kOther, kHotkey, kFirstNet, kFirstNet, AlphaAmount(1) }),
        failed("AmountTooLow"));
    QCOMPARE(m_bench->as(kAlice,
                 module::MoveStake { kOther, kHotkey, kFirstNet, kFirstNet, AlphaAmount(1'000 * kTao) }),
        std::string());
    QCOMPARE(m_bench->stake(kOther, kAlice, kFirstNet), std::uint64_t { 0 });
}

void StakeMoveTest::swappingSellsAndBuysWithOneFee()
{
    constexpr std::uint64_t kAmount = 40 * kTao;
    const Sale sale = saleOf(m_bench->poolOf(kFirstNet), kAmount);
    const SwapQuote purchase = bought(kSecondNet, sale.quote.paidOut, Fees::Dropped);
    const std::uint64_t free = m_bench->free(kAlice);
    const std::uint64_t authors = m_bench->authorsBalance();
    QCOMPARE(swapStake(kFirstNet, kSecondNet, kAmount), std::string());
    QCOMPARE(held(kSecondNet), purchase.paidOut);
    QCOMPARE(m_bench->free(kAlice), free);
    QCOMPARE(m_bench->authorsBalance(), authors + sale.authors);
    QCOMPARE(m_bench->poolOf(kFirstNet), sale.after);
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeAdded>(),
        (event::StakeAdded {
            kAlice, kHotkey, Rao(sale.quote.paidOut), AlphaAmount(purchase.paidOut), kSecondNet, Rao() }));
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeSwapped>(),
        (event::StakeSwapped { kAlice, kHotkey, kFirstNet, kSecondNet, Rao(sale.quote.paidOut) }));
}

void StakeMoveTest::fromRootTheFeeIsTheBuyers()
{
    const SwapQuote purchase = bought(kSecondNet, 10 * kTao, Fees::Charged);
    QVERIFY(purchase.fee > 0);
    const std::uint64_t authors = m_bench->authorsBalance();
    QCOMPARE(swapStake(kRootNet, kSecondNet, 10 * kTao), std::string());
    QCOMPARE(held(kRootNet), 90 * kTao);
    QCOMPARE(held(kSecondNet), purchase.paidOut);
    QCOMPARE(m_bench->authorsBalance(), authors + purchase.fee);
    // Onto root it is the seller's.
    const Sale sale = saleOf(m_bench->poolOf(kFirstNet), 10 * kTao);
    QCOMPARE(swapStake(kFirstNet, kRootNet, 10 * kTao), std::string());
    QCOMPARE(held(kRootNet), 90 * kTao + sale.quote.paidOut);
}

void StakeMoveTest::transfersGoToAnotherColdkey()
{
    const std::uint64_t stake = held();
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const Rao worth(economics::spotPrice(pool).saturatingMul(U64F64::from(7 * kTao)).toU64());
    QCOMPARE(give(7 * kTao), std::string());
    QCOMPARE(held(), stake - 7 * kTao);
    QCOMPARE(m_bench->stake(kHotkey, kBob, kFirstNet), 7 * kTao);
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeTransferred>(),
        (event::StakeTransferred { kAlice, kBob, kHotkey, kFirstNet, kFirstNet, worth }));
    const std::vector<AccountId> hotkeys = load<module::kStakingHotkeys>(state(), kBob);
    QVERIFY(std::find(hotkeys.begin(), hotkeys.end(), kHotkey) != hotkeys.end());
    QCOMPARE(find<module::kLastColdkeyHotkeyStakeBlock>(state(), kBob, kHotkey),
        std::optional<std::uint64_t>(m_bench->runtime.number().value()));
}

void StakeMoveTest::transfersAcrossSubnets()
{
    const Sale sale = saleOf(m_bench->poolOf(kFirstNet), 12 * kTao);
    const SwapQuote purchase = bought(kSecondNet, sale.quote.paidOut, Fees::Dropped);
    const std::uint64_t alice = m_bench->free(kAlice);
    const std::uint64_t bob = m_bench->free(kBob);
    QCOMPARE(give(12 * kTao, kFirstNet, kSecondNet), std::string());
    QCOMPARE(m_bench->stake(kHotkey, kBob, kSecondNet), purchase.paidOut);
    QCOMPARE(m_bench->free(kAlice), alice);
    QCOMPARE(m_bench->free(kBob), bob);
    QVERIFY(contains<module::kDelegates>(state(), kHotkey)); // bob does not own it
    QCOMPARE(*m_bench->runtime.findEvent<event::StakeTransferred>(),
        (event::StakeTransferred { kAlice, kBob, kHotkey, kFirstNet, kSecondNet, Rao(sale.quote.paidOut) }));
}

void StakeMoveTest::whatIsTooLittleStaysFree()
{
    // A limit cuts the amount down to what sells for less than 0.002 TAO.
    const economics::Pool from = m_bench->poolOf(kFirstNet);
    const economics::Pool to = m_bench->poolOf(kSecondNet);
    const std::uint64_t ratio
        = economics::priceInRao(economics::spotPrice(from).safeDiv(economics::spotPrice(to)));
    const std::uint64_t most = economics::maxMove(from, to, ratio).value();
    const Sale sale = saleOf(from, most);
    QVERIFY(most > 0 && sale.quote.paidOut < 2'000'000);
    const std::uint64_t free = m_bench->free(kAlice);
    const std::uint64_t stake = held();
    QCOMPARE(
        m_bench->as(kAlice,
            module::SwapStakeLimit { kHotkey, kFirstNet, kSecondNet, AlphaAmount(kTao), Rao(ratio), true }),
        std::string());
    QCOMPARE(held(), stake - most);
    QCOMPARE(held(kSecondNet), std::uint64_t { 0 });
    QCOMPARE(m_bench->free(kAlice), free + sale.quote.paidOut);
    QVERIFY(!m_bench->runtime.findEvent<event::StakeAdded>());
}

void StakeMoveTest::limitsAreOnTheRatio()
{
    const economics::Pool from = m_bench->poolOf(kFirstNet);
    const economics::Pool to = m_bench->poolOf(kSecondNet);
    const std::uint64_t ratio
        = economics::priceInRao(economics::spotPrice(from).safeDiv(economics::spotPrice(to)));
    const std::uint64_t limit = ratio - ratio / 50;
    const std::uint64_t most = economics::maxMove(from, to, limit).value();
    const std::uint64_t stake = held();
    QVERIFY(most < stake);
    const auto swapLimit = [this](std::uint64_t alpha, std::uint64_t price, bool partial) {
        return m_bench->as(kAlice,
            module::SwapStakeLimit {
                kHotkey, kFirstNet, kSecondNet, AlphaAmount(alpha), Rao(price), partial });
    };
    QCOMPARE(swapLimit(most + 1, limit, false), failed("SlippageTooHigh"));
    QCOMPARE(swapLimit(kTao, ratio + 10, false), failed("SlippageTooHigh"));
    const Sale sale = saleOf(from, most);
    const SwapQuote purchase = bought(kSecondNet, sale.quote.paidOut, Fees::Dropped);
    QCOMPARE(swapLimit(stake, limit, true), std::string());
    QCOMPARE(held(), stake - most);
    QCOMPARE(held(kSecondNet), purchase.paidOut);
    QCOMPARE(swapLimit(kTao, 0, false), std::string()); // no limit
    // From root the limit is on the price of the destination alone.
    QCOMPARE(m_bench->as(kAlice,
                 module::SwapStakeLimit {
                     kHotkey, kRootNet, kSecondNet, AlphaAmount(kTao), Rao(100 * kTao), false }),
        std::string("Swap.PriceLimitExceeded"));
    QCOMPARE(
        m_bench->as(kAlice,
            module::SwapStakeLimit { kHotkey, kFirstNet, kRootNet, AlphaAmount(kTao), Rao(kTao), false }),
        std::string("Swap.PriceLimitExceeded"));
}

void StakeMoveTest::movesAreRefused()
{
    const auto move = [this](const AccountId& to, NetUid from, NetUid destination) {
        return m_bench->as(kAlice, module::MoveStake { kHotkey, to, from, destination, AlphaAmount(kTao) });
    };
    QCOMPARE(move(kHotkey, kFirstNet, kFirstNet), failed("SameNetuid"));
    QCOMPARE(swapStake(kFirstNet, kFirstNet, kTao), failed("SameNetuid"));
    QCOMPARE(move(kHotkey, kFirstNet, NetUid(77)), failed("SubnetNotExists"));
    QCOMPARE(move(kOther, NetUid(77), NetUid(77)), failed("SubnetNotExists"));
    QCOMPARE(move(account(99), kFirstNet, kFirstNet), failed("HotKeyAccountNotExists"));
    QCOMPARE(m_bench->as(
                 kAlice, module::MoveStake { account(99), kHotkey, kFirstNet, kFirstNet, AlphaAmount(kTao) }),
        failed("HotKeyAccountNotExists"));
    QCOMPARE(swapStake(kFirstNet, kSecondNet, 0), failed("AmountTooLow"));
    QCOMPARE(swapStake(kSecondNet, kFirstNet, kTao), failed("AmountTooLow")); // none there
    QCOMPARE(swapStake(kRootNet, kFirstNet, 2'000'000), failed("AmountTooLow")); // not more than the least
    QCOMPARE(swapStake(kRootNet, kFirstNet, 2'000'001), std::string());
    store<module::kSubtokenEnabled>(state(), kSecondNet, false);
    QCOMPARE(swapStake(kFirstNet, kSecondNet, kTao), failed("SubtokenDisabled"));
    QCOMPARE(swapStake(kSecondNet, kFirstNet, kTao), failed("SubtokenDisabled"));
    store<module::kSubtokenEnabled>(state(), kSecondNet, true);
    QCOMPARE(m_bench->as(kAlice, module::LockStake { kHotkey, kFirstNet, AlphaAmount(held() - 1) }),
        std::string());
    QCOMPARE(swapStake(kFirstNet, kSecondNet, kTao), failed("StakeUnavailable"));
    const Rao tao = load<module::kSubnetTAO>(state(), kFirstNet);
    store<module::kSubnetTAO>(state(), kFirstNet, Rao(999'999));
    QCOMPARE(swapStake(kFirstNet, kSecondNet, kTao), failed("InsufficientLiquidity"));
    store<module::kSubnetTAO>(state(), kFirstNet, tao);
    store<module::kSubnetAlphaIn>(state(), kSecondNet, AlphaAmount(999'999));
    QCOMPARE(swapStake(kRootNet, kSecondNet, kTao), std::string("Swap.ReservesTooLow"));
    QCOMPARE(held(kRootNet), 100 * kTao - 2'000'001); // the sale before was undone
}

void StakeMoveTest::transfersAreRefused()
{
    store<module::kTransferToggle>(state(), kFirstNet, false);
    QCOMPARE(give(kTao), failed("TransferDisallowed"));
    QCOMPARE(give(kTao, kFirstNet, kSecondNet), failed("TransferDisallowed"));
    QCOMPARE(give(kTao, kRootNet, kFirstNet), failed("TransferDisallowed"));
    QCOMPARE(swapStake(kFirstNet, kSecondNet, kTao), std::string()); // to oneself it is allowed
    store<module::kTransferToggle>(state(), kFirstNet, true);
    QCOMPARE(give(kTao), std::string());
    QCOMPARE(m_bench->as(
                 kAlice, module::TransferStake { kAlice, kHotkey, kFirstNet, kFirstNet, AlphaAmount(kTao) }),
        failed("SameNetuid"));
}

void StakeMoveTest::locksTravelWithTheAlpha()
{
    const std::uint64_t stake = held();
    const std::uint64_t locked = stake - 10 * kTao;
    QCOMPARE(
        m_bench->as(kAlice, module::LockStake { kHotkey, kFirstNet, AlphaAmount(locked) }), std::string());
    QCOMPARE(give(10 * kTao), std::string()); // free alpha goes first
    QVERIFY(!lockOf(kBob));
    QCOMPARE(lockOf(kAlice)->lockedMass, AlphaAmount(locked));
    QCOMPARE(give(4 * kTao), failed("AccountRejectsLockedAlpha"));
    QCOMPARE(m_bench->as(kBob, module::SetRejectLockedAlpha { false }), std::string());
    QCOMPARE(*m_bench->runtime.findEvent<event::RejectLockedAlphaUpdated>(),
        (event::RejectLockedAlphaUpdated { kBob, false }));
    QCOMPARE(give(4 * kTao), std::string());
    QCOMPARE(lockOf(kBob)->lockedMass, AlphaAmount(4 * kTao));
    QCOMPARE(lockOf(kAlice)->lockedMass, AlphaAmount(locked - 4 * kTao));
    QVERIFY(contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, kBob));
    // The sum over both is what it was.
    QCOMPARE(find<module::kDecayingHotkeyLock>(state(), kFirstNet, kHotkey)->lockedMass, AlphaAmount(locked));
    // The whole lock goes with the last alpha.
    QCOMPARE(give(held()), std::string());
    QVERIFY(!lockOf(kAlice));
    QVERIFY(!contains<module::kLockingColdkeys>(state(), kFirstNet, kHotkey, kAlice));
    QCOMPARE(lockOf(kBob)->lockedMass, AlphaAmount(locked));
    QCOMPARE(m_bench->as(kBob, module::SetRejectLockedAlpha { true }), std::string());
    QVERIFY(!contains<module::kAccountFlags>(state(), kBob));
}

void StakeMoveTest::locksToAnotherHotkeyStopTransfers()
{
    QCOMPARE(m_bench->as(kBob, module::AddStake { kOther, kFirstNet, Rao(5 * kTao) }), std::string());
    QCOMPARE(m_bench->as(kBob, module::LockStake { kOther, kFirstNet, AlphaAmount(kTao) }), std::string());
    QCOMPARE(m_bench->as(kBob, module::SetRejectLockedAlpha { false }), std::string());
    QCOMPARE(m_bench->as(kAlice, module::LockStake { kHotkey, kFirstNet, AlphaAmount(held() - kTao) }),
        std::string());
    QCOMPARE(give(2 * kTao), failed("LockHotkeyMismatch"));
    QCOMPARE(give(kTao), std::string());
}

void StakeMoveTest::rootClaimsFollowRootStake()
{
    store<module::kRootClaimable>(state(), kHotkey,
        std::map<NetUid, I96F32> { { kFirstNet, I96F32::from(1).safeDiv(I96F32::from(4)) } });
    QCOMPARE(m_bench->as(
                 kAlice, module::TransferStake { kBob, kHotkey, kRootNet, kRootNet, AlphaAmount(8 * kTao) }),
        std::string());
    // Bob cannot claim what was earned before; what alice has claimed does not fall below nothing.
    QVERIFY(load<module::kRootClaimed>(state(), kFirstNet, kHotkey, kBob) == 2 * kTao);
    QVERIFY(load<module::kRootClaimed>(state(), kFirstNet, kHotkey, kAlice) == 0);
}

QTEST_GUILESS_MAIN(StakeMoveTest)
#include "stake_move_test.moc"
