// SPDX-License-Identifier: MIT
// Dividends of root stake: what is owed, what a claim sells or keeps, what it weighs, thresholds, and the
// claims that blocks make by themselves.

#include "core/economics/root_claim.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
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
namespace rooms = node::subtensor_module;

namespace {

const AccountId kAlice = StakeBench::alice();
const AccountId kBob = StakeBench::bob();
const AccountId kHotkey = StakeBench::aliceHotkey();
Hash256 hashOf(std::uint8_t byte)
{
    Hash256 hash;
    hash.bytes.fill(std::byte { byte });
    return hash;
}

constexpr std::uint64_t kEarned = 25 * kTao; // on the first subnet, for 100 TAO on root
constexpr std::uint64_t kEarnedThere = 10 * kTao; // on the second one

} // namespace

class RootClaimTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void dividendsAreOwedByStake();
    void tooManyDividendsGoToTheOwner();
    void swapStakesOnRoot();
    void keepStakesOnTheSubnet();
    void someSubnetsAreKept();
    void aClaimCountsOnce();
    void littleIsNotClaimed();
    void whatAClaimWeighs();
    void aClaimThatFailsChangesNothing();
    void newStakeHasNoOldDividends();
    void claimsAreRefused();
    void settings();
    void blocksClaim();

private:
    /// As the coinbase does it: the alpha comes into being outside of the pool and is nobody's yet.
    void earn(NetUid netuid, std::uint64_t alpha)
    {
        mutate<module::kSubnetAlphaOut>(
            state(), netuid, [alpha](AlphaAmount& out) { out = AlphaAmount(out.value() + alpha); });
        rooms::addRootDividends(m_bench->runtime.context(), kHotkey, netuid, AlphaAmount(alpha));
    }
    std::string choose(module::RootClaimType type)
    {
        return m_bench->as(kAlice, module::SetRootClaimType { std::move(type) });
    }
    std::string claim(std::set<NetUid> subnets)
    {
        return m_bench->as(kAlice, module::ClaimRoot { std::move(subnets) });
    }
    [[nodiscard]] std::uint64_t owed(const AccountId& coldkey, NetUid netuid)
    {
        return rooms::owedRootDividends(state(), kHotkey, coldkey, netuid).value();
    }
    [[nodiscard]] std::uint64_t stake(NetUid netuid) { return m_bench->stake(kHotkey, kAlice, netuid); }
    [[nodiscard]] Overlay& state() { return m_bench->state(); }
    std::unique_ptr<StakeBench> m_bench;
};

void RootClaimTest::init()
{
    m_bench = std::make_unique<StakeBench>();
    QCOMPARE(m_bench->as(kAlice, module::AddStake { kHotkey, kRootNet, Rao(75 * kTao) }), std::string());
    QCOMPARE(m_bench->as(kBob, module::AddStake { kHotkey, kRootNet, Rao(25 * kTao) }), std::string());
    earn(kFirstNet, kEarned);
    earn(kSecondNet, kEarnedThere);
    m_bench->runtime.clearEvents();
}

void RootClaimTest::dividendsAreOwedByStake()
{
    const I96F32 rate = I96F32::from(kEarned).safeDiv(I96F32::from(100 * kTao));
    QCOMPARE(load<module::kRootClaimable>(state(), kHotkey).at(kFirstNet), rate);
    QCOMPARE(owed(kAlice, kFirstNet), rate.saturatingMul(I96F32::from(75 * kTao)).toU64());
    QCOMPARE(owed(kAlice, kFirstNet), kEarned * 3 / 4);
    QCOMPARE(owed(kBob, kFirstNet), kEarned / 4);
    // A tenth has no end in binary: what is owed is cut down.
    QVERIFY(owed(kAlice, kSecondNet) <= kEarnedThere * 3 / 4);
    QVERIFY(owed(kAlice, kSecondNet) + 100 > kEarnedThere * 3 / 4);
    earn(kFirstNet, kEarned);
    QCOMPARE(owed(kAlice, kFirstNet), kEarned * 3 / 2);
}

void RootClaimTest::tooManyDividendsGoToTheOwner()
{
    earn(kFirstNet, 100 * kTao + 1);
    QCOMPARE(owed(kAlice, kFirstNet), kEarned * 3 / 4);
    QCOMPARE(stake(kFirstNet), 100 * kTao + 1);
    earn(kFirstNet, 100 * kTao);
    QCOMPARE(stake(kFirstNet), 100 * kTao + 1);
}

void RootClaimTest::swapStakesOnRoot()
{
    const std::uint64_t amount = owed(kAlice, kFirstNet);
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    const auto sold
        = economics::quote(pool, Side::Sell, amount, economics::kLowestPriceLimit, Fees::Dropped).value();
    const std::uint64_t rootAccount = m_bench->free(subnetAccount(kRootNet));
    const std::uint64_t account = m_bench->free(subnetAccount(kFirstNet));
    const Rao total = load<module::kTotalStake>(state());
    const Rao root = load<module::kSubnetTAO>(state(), kRootNet);
    const std::int64_t flow = load<module::kSubnetProtocolFlow>(state(), kFirstNet);
    const Rao sells = load<module::kSubnetRootSellTao>(state(), kFirstNet);
    QCOMPARE(claim({ kFirstNet }), std::string());
    QCOMPARE(stake(kRootNet), 75 * kTao + sold.paidOut);
    QCOMPARE(stake(kFirstNet), std::uint64_t { 0 });
    QCOMPARE(m_bench->free(subnetAccount(kRootNet)), rootAccount + sold.paidOut);
    QCOMPARE(m_bench->free(subnetAccount(kFirstNet)), account - sold.paidOut);
    QCOMPARE(m_bench->poolOf(kFirstNet), economics::afterSwap(pool, Side::Sell, sold));
    QCOMPARE(load<module::kSubnetTAO>(state(), kRootNet), Rao(root.value() + sold.paidOut));
    QCOMPARE(load<module::kTotalStake>(state()), total); // out of one pool, into the other
    QCOMPARE(load<module::kSubnetRootSellTao>(state(), kFirstNet), Rao(sells.value() + sold.paidOut));
    QCOMPARE(load<module::kSubnetProtocolFlow>(state(), kFirstNet),
        flow - static_cast<std::int64_t>(sold.paidOut));
    // The new root stake gives no claim to what was earned before; nor does what was claimed.
    QVERIFY(owed(kAlice, kFirstNet) <= 1);
    QVERIFY(owed(kAlice, kSecondNet) <= kEarnedThere * 3 / 4);
    QCOMPARE(owed(kBob, kFirstNet), kEarned / 4);
    QCOMPARE(m_bench->runtime.eventNames(),
        (std::vector<std::string> { "Balances.Transfer", "SubtensorModule.RootClaimed" }));
    QCOMPARE(*m_bench->runtime.findEvent<event::RootClaimed>(), event::RootClaimed { kAlice });
}

void RootClaimTest::keepStakesOnTheSubnet()
{
    QCOMPARE(choose(module::root_claim::Keep {}), std::string());
    QCOMPARE(*m_bench->runtime.findEvent<event::RootClaimTypeSet>(),
        (event::RootClaimTypeSet { kAlice, module::root_claim::Keep {} }));
    const economics::Pool pool = m_bench->poolOf(kFirstNet);
    QCOMPARE(claim({ kFirstNet, kSecondNet }), std::string());
    QCOMPARE(stake(kFirstNet), kEarned * 3 / 4);
    QVERIFY(stake(kSecondNet) + 100 > kEarnedThere * 3 / 4);
    QCOMPARE(stake(kRootNet), 75 * kTao);
    QCOMPARE(m_bench->poolOf(kFirstNet), pool);
    QVERIFY(load<module::kRootClaimed>(state(), kFirstNet, kHotkey, kAlice) == kEarned * 3 / 4);
}

void RootClaimTest::someSubnetsAreKept()
{
    QCOMPARE(choose(module::root_claim::KeepSubnets { { kSecondNet } }), std::string());
    const std::uint64_t kept = owed(kAlice, kSecondNet);
    QCOMPARE(claim({ kFirstNet, kSecondNet }), std::string());
    QCOMPARE(stake(kFirstNet), std::uint64_t { 0 });
    QVERIFY(stake(kRootNet) > 75 * kTao);
    // Sold first on subnet 1: the root stake that came of it claims nothing of what was earned before.
    QVERIFY(stake(kSecondNet) <= kept && stake(kSecondNet) + 1 >= kept);
}

void RootClaimTest::aClaimCountsOnce()
{
    QCOMPARE(choose(module::root_claim::Keep {}), std::string());
    QCOMPARE(claim({ kFirstNet }), std::string());
    const std::uint64_t first = stake(kFirstNet);
    QCOMPARE(claim({ kFirstNet }), std::string());
    QCOMPARE(stake(kFirstNet), first);
    QCOMPARE(m_bench->runtime.findEvents<event::RootClaimed>().size(), std::size_t { 2 });
    earn(kFirstNet, kEarned);
    QCOMPARE(claim({ kFirstNet }), std::string());
    QCOMPARE(stake(kFirstNet), 2 * first);
}

void RootClaimTest::littleIsNotClaimed()
{
    QCOMPARE(choose(module::root_claim::Keep {}), std::string());
    QCOMPARE(m_bench->runtime.callAsRoot(
                 module::Call(module::SudoSetRootClaimThreshold { kFirstNet, 10'000'000 })),
        std::string());
    QCOMPARE(claim({ kFirstNet }), std::string());
    earn(kFirstNet, 12'000'000); // 0.009 for alice
    const std::uint64_t before = stake(kFirstNet);
    QCOMPARE(claim({ kFirstNet }), std::string());
    QCOMPARE(stake(kFirstNet), before);
    earn(kFirstNet, 12'000'000);
    QCOMPARE(claim({ kFirstNet }), std::string());
    QVERIFY(stake(kFirstNet) >= before + 17'999'900);
}

void RootClaimTest::whatAClaimWeighs()
{
    const std::size_t hotkeys = load<module::kStakingHotkeys>(state(), kAlice).size();
    const auto weightOf = [this](std::set<NetUid> subnets) {
        const CallResult result = m_bench->runtime.dispatchAs(
            Origin::signedBy(kAlice), module::Call(module::ClaimRoot { std::move(subnets) }));
        return result.value().weight;
    };
    const std::uint64_t read = 25'000'000;
    const std::uint64_t write = 100'000'000;
    const std::uint64_t fixed = read + 3 * read * hotkeys;
    const std::uint64_t one = 60'000'000 + 7 * read + 5 * write;
    QCOMPARE(weightOf({ kFirstNet }), std::optional(Weight { fixed + one, 6'987 }));
    // Subnets on which nothing can be claimed cost as much, those on which nothing was ever earned nothing.
    QCOMPARE(weightOf({ kFirstNet, kSecondNet }), std::optional(Weight { fixed + 2 * one, 2 * 6'987 }));
    QCOMPARE(weightOf({ NetUid(9) }), std::optional(Weight { fixed, 0 }));
}

void RootClaimTest::aClaimThatFailsChangesNothing()
{
    store<module::kSubnetTAO>(state(), kSecondNet, Rao(999'999));
    const std::uint64_t first = owed(kAlice, kFirstNet);
    QCOMPARE(claim({ kFirstNet, kSecondNet }), std::string("Swap.ReservesTooLow"));
    QCOMPARE(owed(kAlice, kFirstNet), first);
    QCOMPARE(stake(kRootNet), 75 * kTao);
    QVERIFY(m_bench->runtime.events().empty());
}

void RootClaimTest::newStakeHasNoOldDividends()
{
    const std::uint64_t before = owed(kAlice, kFirstNet);
    QCOMPARE(m_bench->as(kAlice, module::AddStake { kHotkey, kRootNet, Rao(60 * kTao) }), std::string());
    QCOMPARE(owed(kAlice, kFirstNet), before);
    QCOMPARE(m_bench->as(kAlice, module::RemoveStake { kHotkey, kRootNet, AlphaAmount(60 * kTao) }),
        std::string());
    QCOMPARE(owed(kAlice, kFirstNet), before);
    // Later dividends are shared by the stake of then.
    earn(kFirstNet, 4 * kTao);
    QVERIFY(before + 3 * kTao - owed(kAlice, kFirstNet) < 100);
}

void RootClaimTest::claimsAreRefused()
{
    QCOMPARE(claim({}), failed("InvalidSubnetNumber"));
    std::set<NetUid> six;
    for (std::uint16_t i = 0; i < 6; ++i) {
        six.insert(NetUid(i));
    }
    QCOMPARE(claim(six), failed("InvalidSubnetNumber"));
    QCOMPARE(choose(module::root_claim::KeepSubnets { {} }), failed("InvalidSubnetNumber"));
    QCOMPARE(claim({ NetUid(77) }), std::string()); // nothing is owed there
    // Whoever claims is numbered.
    QCOMPARE(m_bench->as(account(7), module::ClaimRoot { { kFirstNet } }), std::string());
    QVERIFY(contains<module::kStakingColdkeys>(state(), account(7)));
}

void RootClaimTest::settings()
{
    const auto asRoot
        = [this](auto call) { return m_bench->runtime.callAsRoot(module::Call(std::move(call))); };
    QCOMPARE(asRoot(module::SudoSetNumRootClaims { 51 }), failed("InvalidNumRootClaim"));
    QCOMPARE(asRoot(module::SudoSetNumRootClaims { 50 }), std::string());
    QCOMPARE(load<module::kNumRootClaim>(state()), std::uint64_t { 50 });
    QCOMPARE(m_bench->as(kAlice, module::SudoSetNumRootClaims { 1 }), std::string("BadOrigin"));
    QCOMPARE(asRoot(module::SudoSetRootClaimThreshold { kFirstNet, 10'000'001 }),
        failed("InvalidRootClaimThreshold"));
    QCOMPARE(asRoot(module::SudoSetRootClaimThreshold { kFirstNet, 7 }), std::string());
    QCOMPARE(load<module::kRootClaimableThreshold>(state(), kFirstNet), I96F32::from(7));
    // The owner of the subnet may too; alice owns the second one.
    QCOMPARE(m_bench->as(kAlice, module::SudoSetRootClaimThreshold { kSecondNet, 9 }), std::string());
    QCOMPARE(
        m_bench->as(kBob, module::SudoSetRootClaimThreshold { kSecondNet, 9 }), std::string("BadOrigin"));
}

void RootClaimTest::blocksClaim()
{
    QCOMPARE(choose(module::root_claim::Keep {}), std::string());
    const Hash256 parent = hashOf(0xAA);
    // With many draws of two stakers both are drawn.
    store<module::kNumRootClaim>(state(), std::uint64_t { 0 });
    rooms::claimAutomatically(m_bench->runtime.context(), parent);
    QCOMPARE(stake(kFirstNet), std::uint64_t { 0 });
    store<module::kNumRootClaim>(state(), std::uint64_t { 50 });
    const auto drawn = economics::automaticClaims(parent, 50, 2);
    m_bench->runtime.clearEvents();
    rooms::claimAutomatically(m_bench->runtime.context(), parent);
    QCOMPARE(m_bench->runtime.findEvents<event::RootClaimed>().size(), drawn.size());
    for (const std::uint64_t number : drawn) {
        const AccountId coldkey = *find<module::kStakingColdkeysByIndex>(state(), number);
        QVERIFY(owed(coldkey, kFirstNet) <= 1);
    }
    // A block does it by itself.
    for (int i = 0; i < 20 && owed(kAlice, kFirstNet) > 1; ++i) {
        m_bench->runtime.nextBlock();
    }
    QVERIFY(stake(kFirstNet) >= kEarned * 3 / 4);
    // One claim that fails does not stop the others.
    store<module::kSubnetTAO>(state(), kSecondNet, Rao(0));
    earn(kFirstNet, kEarned);
    earn(kSecondNet, kEarned);
    const std::uint64_t alices = stake(kFirstNet);
    for (std::uint8_t byte = 1; byte < 20; ++byte) {
        rooms::claimAutomatically(m_bench->runtime.context(), hashOf(byte));
    }
    QVERIFY(stake(kFirstNet) > alices); // alice keeps, so nothing of hers is sold
    QVERIFY(owed(kBob, kFirstNet) > 1);
}

QTEST_GUILESS_MAIN(RootClaimTest)
#include "root_claim_test.moc"
