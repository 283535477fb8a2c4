// SPDX-License-Identifier: MIT
// The states that chains begin with besides the local network: the same for ever, in order, and alive.

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/secret_uri.hpp"
#include "core/economics/emission/block_emission.hpp"
#include "core/economics/pool.hpp"
#include "core/node/genesis.hpp"
#include "core/node/presets/classic.hpp"
#include "core/node/presets/today.hpp"
#include "core/node/runtime/invariants/invariants.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/balances.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/token_symbols.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"
#include "core/subtensor/pallets/swap.hpp"

#include <QtTest>
#include <numeric>
#include <set>

using namespace taonaut;
using namespace taonaut::node;

namespace declared = taonaut::subtensor::subtensor_module;

class PresetsTest : public QObject {
    Q_OBJECT
private slots:
    void todayIsPinned();
    void classicIsPinned();
    void profilesTellPresetAndSeed();
    void everySeedIsAnotherNetwork();
    void noKeyTwice();
    void booksBalance();
    void emissionIsHalved();
    void subnetsAreFull();
    void pricesAreThoseOfALivingNetwork();
    void epochsCameOut();
    void epochsAreStaggered();
    void weightsAreReady();
    void developersHaveSeats();
    void childrenKnowTheirParents();
    void namesAreInvented();
    void symbolsAreTheChains();
};

namespace {

constexpr std::uint16_t kSubnets = 128;

AccountId accountOf(std::string_view uri)
{
    AccountId account;
    account.bytes = crypto::sr25519FromUri(bytesOf(uri))->publicKey().bytes;
    return account;
}

std::vector<balances::Endowment> developers()
{
    return { { accountOf("//Alice"), Rao(1'000'000 * Rao::kPerTao) },
        { accountOf("//Bob"), Rao(1'000'000 * Rao::kPerTao) },
        { accountOf("//Charlie"), Rao(1'000'000 * Rao::kPerTao) } };
}

const trie::StateTrie& today()
{
    static const trie::StateTrie state = trie::StateTrie::build(presets::today(1, developers()));
    return state;
}

std::uint64_t sumOf(const std::vector<subtensor::ShareU16>& shares)
{
    return std::accumulate(shares.begin(), shares.end(), std::uint64_t { 0 },
        [](std::uint64_t sum, subtensor::ShareU16 each) { return sum + each.value(); });
}

economics::Pool poolOf(NetUid netuid)
{
    economics::Pool pool;
    pool.tao = load<declared::kSubnetTAO>(today(), netuid).value();
    pool.alpha = load<declared::kSubnetAlphaIn>(today(), netuid).value();
    pool.quoteWeight = load<subtensor::swap::kSwapBalancer>(today(), netuid).quote.parts;
    return pool;
}

/// The first rule that does not hold; nothing, all hold.
std::string brokenRule(const trie::StateTrie& state)
{
    const auto broken = invariants::checkInvariants(Overlay(state));
    return broken.empty() ? std::string() : broken.front().sentence;
}

template <class Visit> void forEachSubnet(const Visit& visit)
{
    for (std::uint16_t number = 1; number <= kSubnets; ++number) {
        visit(NetUid(number));
    }
}

} // namespace

void PresetsTest::todayIsPinned()
{
    QCOMPARE(toHex(today().root().view()),
        std::string("0x198a81f34558b3e172203c3683ae71b93cda39b7c220a0e86ffc81de86f41333"));
}

void PresetsTest::classicIsPinned()
{
    const trie::StateTrie state = trie::StateTrie::build(presets::classic(1, developers()));
    QCOMPARE(toHex(state.root().view()),
        std::string("0x293d4d9df8c3301e1140657e46f8bc70d75e8dfb195a731ff2de669cbd1a2074"));
    QCOMPARE(presets::classic(1, developers()).size(), state.size());
    QCOMPARE(load<declared::kTotalNetworks>(state), std::uint16_t { 33 });
    QCOMPARE(economics::blockEmission(load<declared::kTotalIssuance>(state).value()), Rao::kPerTao);
    QCOMPARE(brokenRule(state), std::string());
}

void PresetsTest::profilesTellPresetAndSeed()
{
    GenesisOptions options;
    options.preset = Preset::Today;
    options.seed = 7;
    QCOMPARE(profileName(options), std::string("today-fast-7"));
    options.speed = Speed::Normal;
    QCOMPARE(profileName(options), std::string("today-normal-7"));
    QCOMPARE(profileName(GenesisOptions()), std::string("localnet-fast"));
}

void PresetsTest::everySeedIsAnotherNetwork()
{
    const trie::StateTrie other = trie::StateTrie::build(presets::today(2, developers()));
    QVERIFY(other.root() != today().root());
    QCOMPARE(brokenRule(other), std::string());
}

void PresetsTest::noKeyTwice()
{
    QCOMPARE(presets::today(1, developers()).size(), today().size());
    QVERIFY(today().size() > 300'000);
}

void PresetsTest::booksBalance()
{
    QCOMPARE(brokenRule(today()), std::string());
    QCOMPARE(load<declared::kTotalIssuance>(today()), load<subtensor::balances::kTotalIssuance>(today()));
    std::uint64_t staked = 0;
    forEach<declared::kSubnetTAO>(today(), [&](NetUid, Rao tao) { staked += tao.value(); });
    QCOMPARE(load<declared::kTotalStake>(today()).value(), staked);
}

void PresetsTest::emissionIsHalved()
{
    const std::uint64_t issuance = load<declared::kTotalIssuance>(today()).value();
    QCOMPARE(issuance, 10'900'000 * Rao::kPerTao);
    QCOMPARE(economics::blockEmission(issuance), Rao::kPerTao / 2);
}

void PresetsTest::subnetsAreFull()
{
    QCOMPARE(load<declared::kTotalNetworks>(today()), std::uint16_t { kSubnets + 1 });
    QCOMPARE(load<declared::kSubnetworkN>(today(), NetUid(0)), std::uint16_t { 64 });
    int full = 0;
    std::uint64_t neurons = 0;
    forEachSubnet([&](NetUid netuid) {
        const std::uint16_t count = load<declared::kSubnetworkN>(today(), netuid);
        QVERIFY(count >= 64 && count <= 256);
        full += count == 256 ? 1 : 0;
        neurons += count;
        const std::vector<bool> permits = load<declared::kValidatorPermit>(today(), netuid);
        const auto permitted = std::count(permits.begin(), permits.end(), true);
        QVERIFY(permitted >= 4 && permitted <= 65);
    });
    QVERIFY(full > 100 && full < kSubnets);
    QVERIFY(neurons > 30'000);
}

void PresetsTest::pricesAreThoseOfALivingNetwork()
{
    std::uint64_t moving = 0;
    forEachSubnet([&](NetUid netuid) {
        const std::uint64_t price = economics::priceInRao(economics::spotPrice(poolOf(netuid)));
        QVERIFY(price >= 2'000'000 && price <= 420'000'000);
        QVERIFY(load<declared::kSubnetTAO>(today(), netuid).value() > 500 * Rao::kPerTao);
        moving += economics::priceInRao(load<declared::kSubnetMovingPrice>(today(), netuid).to<U64F64>());
    });
    QVERIFY(moving > Rao::kPerTao); // root alpha is sold
}

void PresetsTest::epochsCameOut()
{
    forEachSubnet([](NetUid netuid) {
        const subtensor::StorageIndex index(netuid.value());
        const std::uint64_t incentive = sumOf(load<declared::kIncentive>(today(), index));
        const std::uint64_t dividends = sumOf(load<declared::kDividends>(today(), netuid));
        QVERIFY(incentive > 65'000 && incentive <= 65'535); // each rounded down
        QVERIFY(dividends > 65'000 && dividends <= 65'535);
        std::uint64_t emission = 0;
        for (const subtensor::AlphaAmount each : load<declared::kEmission>(today(), netuid)) {
            emission += each.value();
        }
        // 82 % of one alpha in each of 360 blocks, less what rounding leaves.
        QVERIFY(emission > 295'100'000'000 && emission <= 295'300'000'000);
        QVERIFY(anyBelow<declared::kAlphaDividendsPerSubnet>(today(), netuid));
        QVERIFY(anyBelow<declared::kRootAlphaDividendsPerSubnet>(today(), netuid));
        QVERIFY(anyBelow<declared::kBonds>(today(), index));
    });
}

void PresetsTest::epochsAreStaggered()
{
    std::set<std::uint64_t> due;
    forEachSubnet([&](NetUid netuid) {
        due.insert(load<declared::kPendingEpochAt>(today(), netuid));
        QCOMPARE(load<declared::kTempo>(today(), netuid), std::uint16_t { 360 });
    });
    QCOMPARE(due.size(), std::size_t { kSubnets });
    QVERIFY(*due.begin() > 3 && *due.rbegin() < 360);
}

void PresetsTest::weightsAreReady()
{
    std::size_t rows = 0;
    std::size_t cells = 0;
    forEach<declared::kWeights>(
        today(), [&](subtensor::StorageIndex index, subtensor::Uid uid, const auto& row) {
            const NetUid netuid(index.value());
            QVERIFY(load<declared::kLastUpdate>(today(), index).at(uid.value())
                > load<declared::kBlockAtRegistration>(today(), netuid, uid));
            QVERIFY(std::is_sorted(row.begin(), row.end(),
                [](const auto& left, const auto& right) { return std::get<0>(left) < std::get<0>(right); }));
            QVERIFY(std::any_of(row.begin(), row.end(),
                [](const auto& cell) { return std::get<1>(cell).value() == 65'535; }));
            ++rows;
            cells += row.size();
        });
    QVERIFY(rows > std::size_t { kSubnets } * 16);
    QVERIFY(cells > rows * 50);
}

void PresetsTest::developersHaveSeats()
{
    const AccountId validator = accountOf("//Bob_hk");
    const AccountId miner = accountOf("//Charlie_hk");
    QCOMPARE(load<declared::kSubnetOwner>(today(), NetUid(1)), accountOf("//Alice"));
    QCOMPARE(load<declared::kSubnetOwnerHotkey>(today(), NetUid(1)), accountOf("//Alice_hk"));
    QCOMPARE(load<declared::kOwner>(today(), validator), accountOf("//Bob"));
    QCOMPARE(load<declared::kOwner>(today(), miner), accountOf("//Charlie"));
    QVERIFY(contains<declared::kUids>(today(), NetUid(0), validator));
    for (const NetUid netuid : { NetUid(1), NetUid(2), NetUid(3) }) {
        const auto uid = find<declared::kUids>(today(), netuid, validator);
        QVERIFY(uid && load<declared::kValidatorPermit>(today(), netuid).at(uid->value()));
        QVERIFY(contains<declared::kUids>(today(), netuid, miner));
        QVERIFY(!load<declared::kCommitRevealWeightsEnabled>(today(), netuid));
    }
}

void PresetsTest::childrenKnowTheirParents()
{
    std::size_t links = 0;
    forEach<declared::kParentKeys>(
        today(), [&](const AccountId& child, NetUid netuid, const declared::Relatives& parents) {
            for (const auto& [proportion, parent] : parents) {
                const declared::Relatives children = load<declared::kChildKeys>(today(), parent, netuid);
                QVERIFY(children == (declared::Relatives { { proportion, child } }));
                ++links;
            }
        });
    QVERIFY(links > 20);
}

void PresetsTest::namesAreInvented()
{
    std::set<Bytes> names;
    std::set<Bytes> symbols;
    std::size_t count = 0;
    forEach<declared::kSubnetIdentitiesV3>(today(), [&](NetUid, const declared::SubnetIdentity& identity) {
        names.insert(identity.subnetName);
        ++count;
        const std::string url(
            reinterpret_cast<const char*>(identity.subnetUrl.data()), identity.subnetUrl.size());
        QVERIFY(url.starts_with("https://") && url.ends_with(".example"));
    });
    QVERIFY(count > 90);
    QCOMPARE(names.size(), count);
    forEach<declared::kTokenSymbol>(today(), [&](NetUid, const Bytes& symbol) { symbols.insert(symbol); });
    QCOMPARE(symbols.size(), std::size_t { kSubnets + 1 });
}

void PresetsTest::symbolsAreTheChains()
{
    // All of them one after the other, hashed: the list of the chain's source.
    Bytes all;
    std::set<Bytes> each;
    for (std::size_t number = 0; number < declared::kTokenSymbolCount; ++number) {
        const Bytes symbol = declared::tokenSymbol(number);
        each.insert(symbol);
        append(all, symbol);
    }
    QCOMPARE(each.size(), declared::kTokenSymbolCount);
    QCOMPARE(toHex(crypto::blake2b256(all).view()),
        std::string("0xc4778aba7302850e80c5294ae9b57f6f06cd2dc27ea547e2a79a015ec69d22b0"));
    QCOMPARE(declared::tokenSymbol(declared::kTokenSymbolCount), declared::tokenSymbol(0));
}

QTEST_GUILESS_MAIN(PresetsTest)
#include "presets_test.moc"
