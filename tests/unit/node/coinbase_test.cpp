// SPDX-License-Identifier: MIT
// The block step: what is issued, where it goes, when epochs run and how their pay is divided.

#include "core/economics/emission/block_emission.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/subtensor_module/coinbase/block_step.hpp"
#include "core/node/runtime/subtensor_module/coinbase/distribution.hpp"
#include "core/node/runtime/subtensor_module/coinbase/emission.hpp"
#include "core/node/runtime/subtensor_module/delegation/children.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "subnet_bench.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::node::subtensor_module;
using namespace taonaut::test;
namespace module = subtensor::subtensor_module;
using subtensor::AlphaAmount;
using subtensor::ShareU16;
using subtensor::ShareU64;
using subtensor::Uid;

namespace {

constexpr std::uint64_t kTao = 1'000'000'000;
constexpr NetUid kRootNet { 0 };

AccountId coldkey(std::uint16_t uid)
{
    return accountNumbered(static_cast<std::uint8_t>(100 + uid));
}

/// A block with started subnets: neuron 0 is the owner's, 1 validates, 2 mines.
class Coinbase : public SubnetBench {
public:
    Coinbase()
    {
        store<module::kNetworksAdded>(state(), kRootNet, true);
        store<module::kTempo>(state(), kRootNet, std::uint16_t { 0 });
    }

    void start(NetUid netuid, I96F32 movingPrice)
    {
        open(netuid, 3);
        store<module::kTempo>(state(), netuid, std::uint16_t { 10 });
        store<module::kSubnetMechanism>(state(), netuid, std::uint16_t { 1 });
        store<module::kSubtokenEnabled>(state(), netuid, true);
        store<module::kFirstEmissionBlockNumber>(state(), netuid, std::uint64_t { 1 });
        store<module::kSubnetMovingPrice>(state(), netuid, movingPrice);
        store<module::kSubnetAlphaIn>(state(), netuid, AlphaAmount(10'000 * kTao));
        endow(subnetAccount(netuid), Rao(1'000 * kTao));
        store<module::kSubnetTAO>(state(), netuid, Rao(1'000 * kTao));
        for (std::uint16_t uid = 0; uid < 3; ++uid) {
            store<module::kOwner>(state(), hotkey(uid), uid == 0 ? owner() : coldkey(uid));
        }
        store<module::kLastUpdate>(
            state(), subtensor::StorageIndex(netuid.value()), std::vector<std::uint64_t>(3, 990));
        stake(1, netuid, 1'000 * kTao);
    }
    void stake(std::uint16_t uid, NetUid netuid, std::uint64_t amount)
    {
        increaseStake(context(), hotkey(uid), coldkey(uid), netuid, AlphaAmount(amount));
        mutate<module::kSubnetAlphaOut>(
            state(), netuid, [&](AlphaAmount& out) { out = AlphaAmount(out.value() + amount); });
    }
    void weigh(NetUid netuid, std::uint16_t target)
    {
        store<module::kWeights>(state(), subtensor::StorageIndex(netuid.value()), Uid(1),
            std::vector { std::tuple(Uid(target), ShareU16(65'535)) });
    }
    void endow(const AccountId& who, Rao amount)
    {
        Credit credit = mintTao(context(), amount);
        QVERIFY(spendTao(context(), who, credit, amount));
    }
    void step(std::uint32_t block)
    {
        at(block);
        blockStep(context());
    }
    [[nodiscard]] std::uint64_t alphaOut(NetUid netuid)
    {
        return load<module::kSubnetAlphaOut>(state(), netuid).value();
    }
    [[nodiscard]] std::uint64_t alphaAt(std::uint16_t uid, NetUid netuid)
    {
        return load<module::kTotalHotkeyAlpha>(state(), hotkey(uid), netuid).value();
    }
};

I96F32 price(unsigned parts, unsigned of)
{
    return I96F32::ratio(parts, of);
}

} // namespace

class CoinbaseTest : public QObject {
    Q_OBJECT
private slots:
    void emissionHalvesAtTheExactIssuance()
    {
        Coinbase bench;
        const std::uint64_t threshold = economics::kTotalSupply / 2;
        bench.endow(coldkey(1), Rao(threshold - 1));
        QCOMPARE(issueBlockEmission(bench.context()).left, Rao(kTao));
        store<module::kTotalIssuance>(bench.state(), Rao(threshold));
        QCOMPARE(issueBlockEmission(bench.context()).left, Rao(kTao / 2));
        QCOMPARE(load<module::kBlockEmission>(bench.state()), Rao(kTao / 2));
    }

    void whatNobodyGetsIsRecycled()
    {
        Coinbase bench;
        bench.endow(coldkey(1), Rao(5 * kTao));
        bench.step(1'001);
        QCOMPARE(load<module::kTotalIssuance>(bench.state()), Rao(5 * kTao));
        QCOMPARE(balances::totalIssuance(bench.state()), Rao(5 * kTao));
    }

    void emissionReachesThePool()
    {
        Coinbase bench;
        bench.start(kSubnet, price(1, 10));
        const Rao before = load<module::kTotalIssuance>(bench.state());
        bench.step(1'001);
        const Rao tao = load<module::kSubnetTAO>(bench.state(), kSubnet);
        const Rao issued = load<module::kTotalIssuance>(bench.state()).saturatingMinus(before);
        QVERIFY(issued.value() >= kTao - 2 && issued.value() <= kTao);
        QCOMPARE(tao, Rao(1'000 * kTao + issued.value()));
        QCOMPARE(balances::reducibleBalance(
                     bench.context(), subnetAccount(kSubnet), balances::Preservation::Expendable),
            tao);
        QCOMPARE(load<module::kSubnetAlphaOutEmission>(bench.state(), kSubnet), AlphaAmount(kTao));
        // The quirk: the last answer was for alpha.
        QCOMPARE(load<module::kBlockEmission>(bench.state()), Rao(kTao));
    }

    void rootIsPaidOnlyWhenPricesAddUpToMoreThanOne()
    {
        for (const bool isSelling : { false, true }) {
            Coinbase bench;
            bench.start(kSubnet, price(isSelling ? 3 : 2, 2));
            store<module::kSubnetTAO>(bench.state(), kRootNet, Rao(1'000'000 * kTao));
            store<module::kSubnetAlphaOut>(bench.state(), kSubnet, AlphaAmount(500'000 * kTao));
            const std::uint64_t before = bench.alphaOut(kSubnet);
            bench.step(1'001);
            const std::uint64_t pending = load<module::kPendingRootAlphaDivs>(bench.state(), kSubnet).value();
            const std::uint64_t bought = load<module::kSubnetProtocolAlpha>(bench.state(), kSubnet).value();
            const std::uint64_t grown = bench.alphaOut(kSubnet) - before - bought;
            QCOMPARE(pending > 0, isSelling);
            QCOMPARE(grown < kTao, !isSelling); // what root would get leaves the issuance
        }
    }

    void epochsComeEveryTempoAndAreDeferred()
    {
        Coinbase bench;
        for (std::uint16_t netuid = 1; netuid <= 3; ++netuid) {
            bench.start(NetUid(netuid), price(1, 10));
        }
        const auto epochs = [&](std::uint16_t netuid) {
            return load<module::kSubnetEpochIndex>(bench.state(), NetUid(netuid));
        };
        for (std::uint32_t block = 1'001; block <= 1'009; ++block) {
            bench.step(block);
        }
        QCOMPARE(epochs(1) + epochs(2) + epochs(3), std::uint64_t { 0 });
        bench.step(1'010);
        QCOMPARE(epochs(1) + epochs(2), std::uint64_t { 2 });
        QCOMPARE(epochs(3), std::uint64_t { 0 });
        QCOMPARE(load<module::kPendingEpochAt>(bench.state(), NetUid(3)), std::uint64_t { 1'011 });
        const std::vector<std::string> names = bench.events();
        QVERIFY(std::find(names.begin(), names.end(), "SubtensorModule.EpochDeferred") != names.end());
        bench.step(1'011);
        QCOMPARE(epochs(3), std::uint64_t { 1 });
        QCOMPARE(load<module::kPendingEpochAt>(bench.state(), NetUid(3)), std::uint64_t { 0 });
        QCOMPARE(load<module::kLastMechansimStepBlock>(bench.state(), NetUid(1)), std::uint64_t { 1'010 });
        bench.step(1'020);
        QCOMPARE(epochs(1), std::uint64_t { 2 });
        QCOMPARE(epochs(3), std::uint64_t { 1 });
    }

    void ownersMinersAreBurnedOrRecycled()
    {
        for (const auto choice : { module::RecycleOrBurn::Burn, module::RecycleOrBurn::Recycle }) {
            Coinbase bench;
            bench.start(kSubnet, price(1, 10));
            bench.weigh(kSubnet, 0);
            store<module::kRecycleOrBurn>(bench.state(), kSubnet, choice);
            const std::uint64_t before = bench.alphaOut(kSubnet);
            distributeEmission(bench.context(), kSubnet, { kTao, kTao, 0, 0 });
            QCOMPARE(load<module::kMinerBurned>(bench.state(), kSubnet), U96F32::one());
            QCOMPARE(bench.alphaAt(0, kSubnet), std::uint64_t { 0 });
            const std::uint64_t lost = before - bench.alphaOut(kSubnet);
            QCOMPARE(lost, choice == module::RecycleOrBurn::Recycle ? kTao : 0);
        }
    }

    void minersAreStakedWhereTheirOwnersChose()
    {
        Coinbase bench;
        bench.start(kSubnet, price(1, 10));
        bench.weigh(kSubnet, 2);
        store<module::kAutoStakeDestination>(bench.state(), coldkey(2), kSubnet, bench.hotkey(1));
        distributeEmission(bench.context(), kSubnet, { kTao, 0, 0, 0 });
        QCOMPARE(bench.alphaAt(2, kSubnet), std::uint64_t { 0 });
        QVERIFY(stakeOf(bench.state(), bench.hotkey(1), coldkey(2), kSubnet).value() >= kTao / 2 - 2);
        QCOMPARE(load<module::kMinerBurned>(bench.state(), kSubnet), U96F32::zero());
    }

    void dividendsConserveAlpha()
    {
        Coinbase bench;
        bench.start(kSubnet, price(1, 10));
        bench.weigh(kSubnet, 2);
        increaseStake(bench.context(), bench.hotkey(1), coldkey(1), kRootNet, AlphaAmount(50'000 * kTao));
        const std::uint64_t before = bench.alphaAt(1, kSubnet);
        // Server, validator, root and cut: 10, 7, 3 and 5 alpha.
        distributeEmission(bench.context(), kSubnet, { 10 * kTao, 7 * kTao, 3 * kTao, 5 * kTao });
        const std::uint64_t root
            = load<module::kRootAlphaDividendsPerSubnet>(bench.state(), kSubnet, bench.hotkey(1)).value();
        const std::uint64_t paid = bench.alphaAt(0, kSubnet) + (bench.alphaAt(1, kSubnet) - before)
            + bench.alphaAt(2, kSubnet) + root;
        QVERIFY(root > 0);
        QVERIFY2(paid <= 25 * kTao && paid >= 25 * kTao - 10, std::to_string(paid).c_str());
        QCOMPARE(bench.alphaAt(0, kSubnet), 5 * kTao);
    }

    void withoutMinersValidatorsGetAll()
    {
        Coinbase bench;
        bench.start(kSubnet, price(1, 10));
        const std::uint64_t before = bench.alphaAt(1, kSubnet);
        distributeEmission(bench.context(), kSubnet, { 2 * kTao, 3 * kTao, 0, 0 });
        const std::uint64_t paid = bench.alphaAt(1, kSubnet) - before;
        QVERIFY(paid <= 5 * kTao && paid >= 5 * kTao - 4);
    }

    void pendingChildrenTakeEffect()
    {
        Coinbase bench;
        bench.start(kSubnet, price(1, 10));
        const module::Relatives children { { ShareU64(7), bench.hotkey(2) } };
        store<module::kPendingChildKeys>(
            bench.state(), kSubnet, bench.hotkey(1), std::tuple(children, std::uint64_t { 1'000 }));
        applyPendingChildren(bench.context(), kSubnet);
        QVERIFY(load<module::kChildKeys>(bench.state(), bench.hotkey(1), kSubnet).empty());
        bench.at(1'001);
        applyPendingChildren(bench.context(), kSubnet);
        QCOMPARE(load<module::kChildKeys>(bench.state(), bench.hotkey(1), kSubnet), children);
        const module::Relatives parents { { ShareU64(7), bench.hotkey(1) } };
        QCOMPARE(load<module::kParentKeys>(bench.state(), bench.hotkey(2), kSubnet), parents);
        QVERIFY(!contains<module::kPendingChildKeys>(bench.state(), kSubnet, bench.hotkey(1)));
        // The child cannot have its parent as a child.
        const module::Relatives back { { ShareU64(9), bench.hotkey(1) } };
        store<module::kPendingChildKeys>(
            bench.state(), kSubnet, bench.hotkey(2), std::tuple(back, std::uint64_t { 0 }));
        applyPendingChildren(bench.context(), kSubnet);
        QVERIFY(load<module::kChildKeys>(bench.state(), bench.hotkey(2), kSubnet).empty());
    }

    void twoRunsAreIdentical()
    {
        const auto run = [] {
            Coinbase bench;
            bench.start(kSubnet, price(3, 2));
            bench.start(NetUid(257), price(1, 10));
            bench.weigh(kSubnet, 2);
            bench.weigh(NetUid(257), 0);
            for (std::uint32_t block = 1'001; block <= 1'025; ++block) {
                bench.step(block);
            }
            return bench.state().changes();
        };
        const std::vector<trie::Change> first = run();
        const std::vector<trie::Change> second = run();
        QCOMPARE(first.size(), second.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].key, second[i].key);
            QCOMPARE(first[i].value, second[i].value);
        }
    }
};

QTEST_GUILESS_MAIN(CoinbaseTest)
#include "coinbase_test.moc"
