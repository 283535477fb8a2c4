// SPDX-License-Identifier: MIT
// What lies below the staking calls: shares in the form of old and of today, the two books of TAO, and the
// pools when they are begun, fed and taken away.

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/subtensor/pallets/alpha_assets.hpp"
#include "core/subtensor/pallets/balances_events.hpp"
#include "stake_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::test;
using subtensor::AlphaAmount;
namespace rooms = node::subtensor_module;
namespace pools = subtensor::swap;
namespace alpha_assets = subtensor::alpha_assets;

namespace {

const AccountId kAlice = StakeBench::alice();
const AccountId kBob = StakeBench::bob();
const AccountId kHotkey = StakeBench::aliceHotkey();
constexpr std::uint64_t kMostTao = 21'000'000 * kTao;

} // namespace

class StakeBooksTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<StakeBench>(); }
    void sharesOfOldAreReadAndMoved();
    void rewardsAreForAll();
    void moreThanThereIsIsNotTaken();
    void mintingEndsAt21Million();
    void creditIsSpentAndRecycled();
    void recyclingLowersBothBooks();
    void dustLeavesBothBooks();
    void payingLeavesTheExistentialDeposit();
    void injectionsKeepThePrice();
    void injectionsOutOfRangeAreRefused();
    void poolsBeginAtAPrice();
    void poolsAreCleared();
    void alphaComesAndGoes();

private:
    [[nodiscard]] std::pair<Rao, Rao> books()
    {
        return { node::balances::totalIssuance(state()), load<module::kTotalIssuance>(state()) };
    }
    /// Both fell by as much.
    void haveFallen(const std::pair<Rao, Rao>& before, std::uint64_t by)
    {
        QCOMPARE(books().first, before.first.saturatingMinus(Rao(by)));
        QCOMPARE(books().second, before.second.saturatingMinus(Rao(by)));
    }
    [[nodiscard]] BlockContext& context() { return m_bench->runtime.context(); }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }
    std::unique_ptr<StakeBench> m_bench;
};

void StakeBooksTest::sharesOfOldAreReadAndMoved()
{
    store<module::kTotalHotkeyAlpha>(state(), kHotkey, kFirstNet, AlphaAmount(30 * kTao));
    store<module::kTotalHotkeyShares>(state(), kHotkey, kFirstNet, U64F64::from(3));
    store<module::kAlpha>(state(), kHotkey, kAlice, kFirstNet, U64F64::from(1));
    store<module::kAlpha>(state(), kHotkey, kBob, kFirstNet, U64F64::from(2));
    QCOMPARE(m_bench->stake(kHotkey, kAlice, kFirstNet), 10 * kTao);
    QCOMPARE(m_bench->stake(kHotkey, kBob, kFirstNet), 20 * kTao);
    rooms::increaseStake(context(), kHotkey, kAlice, kFirstNet, AlphaAmount(6 * kTao));
    // The denominator and the share that changed are of today's form now; the other one is still read.
    QVERIFY(!contains<module::kTotalHotkeyShares>(state(), kHotkey, kFirstNet));
    QVERIFY(!contains<module::kAlpha>(state(), kHotkey, kAlice, kFirstNet));
    QVERIFY(contains<module::kAlpha>(state(), kHotkey, kBob, kFirstNet));
    QVERIFY(contains<module::kAlphaV2>(state(), kHotkey, kAlice, kFirstNet));
    QVERIFY(16 * kTao - m_bench->stake(kHotkey, kAlice, kFirstNet) <= 1);
    QVERIFY(20 * kTao - m_bench->stake(kHotkey, kBob, kFirstNet) <= 1);
    rooms::decreaseStake(context(), kHotkey, kBob, kFirstNet, AlphaAmount(kTao));
    QVERIFY(!contains<module::kAlpha>(state(), kHotkey, kBob, kFirstNet));
    QVERIFY(19 * kTao - m_bench->stake(kHotkey, kBob, kFirstNet) <= 1);
    QCOMPARE(rooms::hotkeyAlpha(state(), kHotkey, kFirstNet), AlphaAmount(35 * kTao));
}

void StakeBooksTest::rewardsAreForAll()
{
    rooms::increaseStake(context(), kHotkey, kAlice, kFirstNet, AlphaAmount(kTao));
    rooms::increaseStake(context(), kHotkey, kBob, kFirstNet, AlphaAmount(3 * kTao));
    rooms::increaseForAll(context(), kHotkey, kFirstNet, AlphaAmount(4 * kTao));
    QCOMPARE(m_bench->stake(kHotkey, kAlice, kFirstNet), 2 * kTao);
    QCOMPARE(m_bench->stake(kHotkey, kBob, kFirstNet), 6 * kTao);
    QCOMPARE(rooms::coldkeyAlpha(state(), kBob, kFirstNet), AlphaAmount(6 * kTao));
}

void StakeBooksTest::moreThanThereIsIsNotTaken()
{
    rooms::increaseStake(context(), kHotkey, kAlice, kFirstNet, AlphaAmount(kTao));
    rooms::decreaseStake(context(), kHotkey, kAlice, kFirstNet, AlphaAmount(kTao + 1));
    QCOMPARE(m_bench->stake(kHotkey, kAlice, kFirstNet), kTao);
    rooms::decreaseStake(context(), kHotkey, kBob, kFirstNet, AlphaAmount(1));
    QVERIFY(!contains<module::kAlphaV2>(state(), kHotkey, kBob, kFirstNet));
    rooms::increaseStake(context(), kHotkey, kBob, kFirstNet, AlphaAmount(0));
    QVERIFY(!contains<module::kAlphaV2>(state(), kHotkey, kBob, kFirstNet));
}

void StakeBooksTest::mintingEndsAt21Million()
{
    store<subtensor::balances::kTotalIssuance>(state(), Rao(kMostTao - 5));
    const Rao own = load<module::kTotalIssuance>(state());
    const rooms::Credit credit = rooms::mintTao(context(), Rao(10));
    QCOMPARE(credit.left, Rao(5));
    QCOMPARE(node::balances::totalIssuance(state()), Rao(kMostTao));
    QCOMPARE(load<module::kTotalIssuance>(state()), Rao(own.value() + 5));
    QCOMPARE(rooms::mintTao(context(), Rao(10)).left, Rao());
}

void StakeBooksTest::creditIsSpentAndRecycled()
{
    const std::pair<Rao, Rao> before = books();
    rooms::Credit credit = rooms::mintTao(context(), Rao(kTao));
    const std::uint64_t alices = m_bench->free(kAlice);
    QVERIFY(!rooms::spendTao(context(), kAlice, credit, Rao(kTao + 1)));
    QVERIFY(rooms::spendTao(context(), kAlice, credit, Rao(kTao / 4)));
    QVERIFY(rooms::spendTao(context(), kAlice, credit, Rao()));
    QVERIFY(!rooms::spendTao(context(), account(99), credit, Rao(499))); // would not live
    QCOMPARE(credit.left, Rao(kTao * 3 / 4));
    QCOMPARE(m_bench->free(kAlice), alices + kTao / 4);
    rooms::recycleCredit(context(), credit);
    QCOMPARE(books().first, Rao(before.first.value() + kTao / 4));
    QCOMPARE(books().second, Rao(before.second.value() + kTao / 4));
}

void StakeBooksTest::recyclingLowersBothBooks()
{
    const std::pair<Rao, Rao> before = books();
    QVERIFY(rooms::recycleTao(context(), kAlice, Rao(kTao)).has_value());
    haveFallen(before, kTao);
    const Rao all(m_bench->free(kAlice));
    QCOMPARE(rooms::recycleTao(context(), kAlice, all).error().text(),
        std::string("SubtensorModule.InsufficientBalance"));
    // What is burned stays in both.
    QVERIFY(rooms::burnTao(context(), kAlice, Rao(kTao)).has_value());
    QCOMPARE(m_bench->free(rooms::burnAccount()), kTao);
    haveFallen(before, kTao);
    QCOMPARE(rooms::burnTao(context(), kAlice, all).error().text(),
        std::string("SubtensorModule.InsufficientBalance"));
}

void StakeBooksTest::dustLeavesBothBooks()
{
    m_bench->runtime.endow(account(50), Rao(1'000));
    const std::pair<Rao, Rao> before = books();
    QVERIFY(rooms::transferTao(context(), account(50), kAlice, Rao(600)).has_value());
    QCOMPARE(m_bench->free(account(50)), std::uint64_t { 0 });
    haveFallen(before, 400);
    m_bench->runtime.endow(account(50), Rao(1'000));
    QVERIFY(rooms::transferAllTao(context(), account(50), kAlice).has_value());
    QVERIFY(rooms::transferAllTao(context(), account(50), kAlice).has_value()); // nothing is left
    QCOMPARE(rooms::transferTao(context(), account(50), kAlice, Rao(1)).error().text(),
        std::string("SubtensorModule.InsufficientBalance"));
}

void StakeBooksTest::payingLeavesTheExistentialDeposit()
{
    m_bench->runtime.endow(account(50), Rao(1'700));
    QCOMPARE(rooms::payToSubnet(context(), kFirstNet, account(50), Rao()).value(), Rao());
    QCOMPARE(rooms::payToSubnet(context(), kFirstNet, account(50), Rao(1'700)).value(), Rao(1'200));
    QCOMPARE(m_bench->free(account(50)), std::uint64_t { 500 });
    QCOMPARE(rooms::payToSubnet(context(), kFirstNet, account(50), Rao(1)).error().text(),
        std::string("SubtensorModule.InsufficientBalance"));
}

void StakeBooksTest::injectionsKeepThePrice()
{
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const U64F64 before = economics::spotPrice(pool);
    const Rao tao(10 * kTao);
    const AlphaAmount alpha(3 * kTao); // much less than the price asks for
    QVERIFY(rooms::adjustProtocolLiquidity(context(), kFirstNet, tao, alpha));
    QCOMPARE(m_bench->poolOf(kFirstNet).tao, pool.tao); // the reserves are the caller's part
    store<module::kSubnetTAO>(state(), kFirstNet, Rao(pool.tao + tao.value()));
    store<module::kSubnetAlphaIn>(state(), kFirstNet, AlphaAmount(pool.alpha + alpha.value()));
    const U64F64 after = rooms::spotPrice(state(), kFirstNet);
    const U64F64 moved = after > before ? after.saturatingSub(before) : before.saturatingSub(after);
    QVERIFY(moved < U64F64::from(1).safeDiv(U64F64::from(1'000'000'000'000)));
    QVERIFY(m_bench->poolOf(kFirstNet).quoteWeight != economics::kWholeWeight / 2);
}

void StakeBooksTest::injectionsOutOfRangeAreRefused()
{
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    QVERIFY(!rooms::adjustProtocolLiquidity(context(), kFirstNet, Rao(pool.tao * 100), AlphaAmount()));
    QCOMPARE(m_bench->poolOf(kFirstNet), pool);
    QVERIFY(!contains<pools::kSwapBalancer>(state(), kFirstNet));
}

void StakeBooksTest::poolsBeginAtAPrice()
{
    const U64F64 wanted = U64F64::from(1).safeDiv(U64F64::from(5)); // of a quarter
    rooms::initializePool(context(), kFirstNet, wanted);
    QVERIFY(load<pools::kPalSwapInitialized>(state(), kFirstNet));
    const U64F64 price = rooms::spotPrice(state(), kFirstNet);
    const U64F64 apart = price > wanted ? price.saturatingSub(wanted) : wanted.saturatingSub(price);
    QVERIFY(apart < U64F64::from(1).safeDiv(U64F64::from(1'000'000'000'000)));
    rooms::initializePool(context(), kFirstNet, U64F64::from(1)); // it has begun
    QCOMPARE(rooms::spotPrice(state(), kFirstNet), price);
    rooms::initializePool(context(), kSecondNet, U64F64::from(1'000'000)); // no weights give that
    QVERIFY(!load<pools::kPalSwapInitialized>(state(), kSecondNet));
    rooms::initializePool(context(), kSecondNet);
    QCOMPARE(m_bench->poolOf(kSecondNet).quoteWeight, economics::kWholeWeight / 2);
}

void StakeBooksTest::poolsAreCleared()
{
    rooms::initializePool(context(), kFirstNet);
    store<pools::kFeeRate>(state(), kFirstNet, subtensor::ShareU16(77));
    rooms::clearPool(context(), kFirstNet);
    QCOMPARE(load<module::kSubnetTAO>(state(), kFirstNet), Rao());
    QCOMPARE(load<module::kSubnetAlphaIn>(state(), kFirstNet), AlphaAmount());
    QVERIFY(!contains<pools::kPalSwapInitialized>(state(), kFirstNet));
    QVERIFY(!contains<pools::kFeeRate>(state(), kFirstNet));
    QVERIFY(!contains<pools::kSwapBalancer>(state(), kFirstNet));
    QCOMPARE(rooms::spotPrice(state(), kFirstNet), U64F64());
}

void StakeBooksTest::alphaComesAndGoes()
{
    const std::uint64_t in = load<module::kSubnetAlphaIn>(state(), kFirstNet).value();
    const std::uint64_t out = load<module::kSubnetAlphaOut>(state(), kFirstNet).value();
    const std::uint64_t issued = load<alpha_assets::kTotalAlphaIssuance>(state(), kFirstNet).value();
    rooms::mintAlphaIn(context(), kFirstNet, AlphaAmount(10));
    rooms::mintAlphaOut(context(), kFirstNet, AlphaAmount(20));
    rooms::burnAlpha(context(), kFirstNet, AlphaAmount(3));
    rooms::recycleAlpha(context(), kFirstNet, AlphaAmount(4));
    QCOMPARE(load<module::kSubnetAlphaIn>(state(), kFirstNet), AlphaAmount(in + 10));
    QCOMPARE(load<module::kSubnetAlphaOut>(state(), kFirstNet), AlphaAmount(out + 16));
    QCOMPARE(load<alpha_assets::kTotalAlphaIssuance>(state(), kFirstNet), AlphaAmount(issued + 26));
    QCOMPARE(load<alpha_assets::kAlphaBurned>(state(), kFirstNet), AlphaAmount(3));
    QCOMPARE(load<alpha_assets::kAlphaRecycled>(state(), kFirstNet), AlphaAmount(4));
    QCOMPARE(rooms::alphaIssuance(state(), kFirstNet), AlphaAmount(in + out + 26));
}

QTEST_GUILESS_MAIN(StakeBooksTest)
#include "stake_books_test.moc"
