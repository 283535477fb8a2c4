// SPDX-License-Identifier: MIT
// What must hold of any state: a small chain where all of it holds, and each rule broken by hand.

#include "core/economics/emission/block_emission.hpp"
#include "core/node/genesis.hpp"
#include "core/node/runtime/invariants/invariants.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/subtensor/pallets/balances.hpp"
#include "core/subtensor/pallets/commitments.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"
#include "core/subtensor/pallets/swap.hpp"
#include "core/subtensor/pallets/system.hpp"

#include <QtTest>
#include <functional>

using namespace taonaut;
using namespace taonaut::node;
using namespace taonaut::node::invariants;
namespace declared = subtensor::subtensor_module;
using subtensor::AlphaAmount;
using subtensor::ShareU16;
using subtensor::ShareU64;
using subtensor::StorageIndex;
using subtensor::Uid;

namespace {

const NetUid kRootNet(0);
const NetUid kNet(3);
const NetUid kGone(7);

AccountId account(std::uint8_t seed)
{
    AccountId result;
    result.mutableView()[0] = std::byte { seed };
    result.mutableView()[31] = std::byte { 1 };
    return result;
}
const AccountId kColdkey = account(1);
const AccountId kNominator = account(2);
const AccountId kFirst = account(11);
const AccountId kSecond = account(12);

void endow(Overlay& state, const AccountId& who, std::uint64_t rao)
{
    subtensor::system::AccountInfo info;
    info.data.free = Rao(rao);
    info.data.reserved = Rao(7);
    store<subtensor::system::kAccount>(state, who, info);
    mutate<subtensor::balances::kTotalIssuance>(
        state, [&](Rao& total) { total = total.saturatingPlus(Rao(rao + 7)); });
}

void addNeurons(Overlay& state)
{
    std::uint16_t uid = 0;
    for (const AccountId& hotkey : { kFirst, kSecond }) {
        store<declared::kKeys>(state, kNet, Uid(uid), hotkey);
        store<declared::kUids>(state, kNet, hotkey, Uid(uid));
        store<declared::kIsNetworkMember>(state, hotkey, kNet, true);
        ++uid;
    }
    store<declared::kSubnetworkN>(state, kNet, 2);
    store<declared::kActive>(state, kNet, { true, true });
    store<declared::kEmission>(state, kNet, std::vector<AlphaAmount>(2));
    store<declared::kConsensus>(state, kNet, std::vector<ShareU16>(2));
    store<declared::kDividends>(state, kNet, std::vector<ShareU16>(2));
    store<declared::kValidatorTrust>(state, kNet, std::vector<ShareU16>(2));
    store<declared::kValidatorPermit>(state, kNet, { true, false });
    store<declared::kMechanismCountCurrent>(state, kNet, 2);
    for (const unsigned index : { 3U, 4'096U + 3U }) {
        const StorageIndex mechanism(static_cast<std::uint16_t>(index));
        store<declared::kLastUpdate>(state, mechanism, { 5, 6 });
        store<declared::kIncentive>(state, mechanism, std::vector<ShareU16>(2));
        store<declared::kWeights>(
            state, mechanism, Uid(0), { { Uid(0), ShareU16(1) }, { Uid(1), ShareU16(2) } });
        store<declared::kBonds>(state, mechanism, Uid(0), { { Uid(1), ShareU16(2) } });
    }
}

void addStake(Overlay& state)
{
    store<declared::kTotalHotkeyAlpha>(state, kFirst, kNet, AlphaAmount(100));
    store<declared::kTotalHotkeySharesV2>(state, kFirst, kNet, SafeFloat::of(std::uint64_t { 30 }));
    store<declared::kAlphaV2>(state, kFirst, kColdkey, kNet, SafeFloat::of(std::uint64_t { 20 }));
    store<declared::kAlpha>(state, kFirst, kNominator, kNet, U64F64::from(10)); // in the old form
    store<declared::kStakingHotkeys>(state, kColdkey, { kFirst });
    store<declared::kStakingHotkeys>(state, kNominator, { kSecond, kFirst });
    store<declared::kSubnetAlphaOut>(state, kNet, AlphaAmount(150));
    store<declared::kSubnetAlphaIn>(state, kNet, AlphaAmount(5'000));
    store<declared::kPendingServerEmission>(state, kNet, AlphaAmount(10));
    store<declared::kPendingValidatorEmission>(state, kNet, AlphaAmount(10));
    store<declared::kPendingRootAlphaDivs>(state, kNet, AlphaAmount(10));
    store<declared::kPendingOwnerCut>(state, kNet, AlphaAmount(10));
    store<declared::kSubnetProtocolAlpha>(state, kNet, AlphaAmount(10));
}

/// Two subnets, two neurons, a staker and a nominator, a parent and its child.
Overlay sound()
{
    Overlay state { trie::StateTrie {} };
    endow(state, kColdkey, 1'000);
    endow(state, subtensor_module::subnetAccount(kNet), 500);
    endow(state, subtensor_module::subnetAccount(kRootNet), 100);
    store<declared::kTotalIssuance>(state, Rao(1'621));
    store<declared::kNetworksAdded>(state, kRootNet, true);
    store<declared::kNetworksAdded>(state, kNet, true);
    store<declared::kTotalNetworks>(state, 2);
    store<declared::kSubnetTAO>(state, kNet, Rao(507));
    store<declared::kSubnetTAO>(state, kRootNet, Rao(100));
    store<subtensor::swap::kSwapBalancer>(state, kNet, { { 10'000'000'000'000'000 } });
    addNeurons(state);
    addStake(state);
    for (const AccountId& hotkey : { kFirst, kSecond }) {
        store<declared::kOwner>(state, hotkey, kColdkey);
    }
    store<declared::kOwnedHotkeys>(state, kColdkey, { kFirst, kSecond });
    store<declared::kChildKeys>(state, kFirst, kNet, { { ShareU64(9), kSecond } });
    store<declared::kParentKeys>(state, kSecond, kNet, { { ShareU64(9), kFirst } });
    return state;
}

std::string textOf(const std::vector<BrokenInvariant>& broken)
{
    std::string text;
    for (const BrokenInvariant& one : broken) {
        text += std::string(nameOf(one.invariant)) + ": " + one.sentence + "\n";
    }
    return text;
}

using Break = std::function<void(Overlay&)>;
using Row = std::tuple<const char*, Invariant, const char*, Break>;

constexpr std::uint64_t kTooMuch = economics::kTotalSupply + 1;

const std::vector<Row>& moneyRows()
{
    static const std::vector<Row> kRows {
        { "rao from nowhere", Invariant::Issuance, "the total issuance says 1620",
            [](Overlay& state) { store<subtensor::balances::kTotalIssuance>(state, Rao(1'620)); } },
        { "too many rao", Invariant::Issuance, "more than there may be",
            [](Overlay& state) { store<declared::kTotalIssuance>(state, Rao(kTooMuch)); } },
        { "a pool without cover", Invariant::SubnetAccounts, "less than the 508 of its pool",
            [](Overlay& state) { store<declared::kSubnetTAO>(state, kNet, Rao(508)); } },
        { "root without cover", Invariant::SubnetAccounts, "account of subnet 0 has 107",
            [](Overlay& state) { store<declared::kSubnetTAO>(state, kRootNet, Rao(108)); } },
        { "too much alpha", Invariant::AlphaSupply, "more than there may be",
            [](Overlay& state) {
                store<declared::kSubnetAlphaIn>(state, kNet, AlphaAmount(kTooMuch - 150));
            } },
        { "more staked than there is", Invariant::AlphaSupply, "but only 149 are outside",
            [](Overlay& state) { store<declared::kSubnetAlphaOut>(state, kNet, AlphaAmount(149)); } },
        { "more for the next epoch than there is", Invariant::AlphaSupply, "151 rao are staked",
            [](Overlay& state) { store<declared::kPendingOwnerCut>(state, kNet, AlphaAmount(11)); } },
        { "light TAO", Invariant::PoolWeights, "weighs 9999999999999999 parts",
            [](Overlay& state) {
                store<subtensor::swap::kSwapBalancer>(state, kNet, { { 9'999'999'999'999'999 } });
            } },
        { "heavy TAO", Invariant::PoolWeights, "pool of subnet 3",
            [](Overlay& state) {
                store<subtensor::swap::kSwapBalancer>(state, kNet, { { 990'000'000'000'000'001 } });
            } },
    };
    return kRows;
}

const std::vector<Row>& stakeRows()
{
    static const std::vector<Row> kRows {
        { "shares without denominator", Invariant::Shares, "a denominator that is zero",
            [](Overlay& state) { erase<declared::kTotalHotkeySharesV2>(state, kFirst, kNet); } },
        { "denominator without shares", Invariant::Shares, "0 holders and a denominator that is not zero",
            [](Overlay& state) {
                erase<declared::kAlphaV2>(state, kFirst, kColdkey, kNet);
                erase<declared::kAlpha>(state, kFirst, kNominator, kNet);
            } },
        { "a share too large", Invariant::Shares, "are not worth the 100 rao",
            [](Overlay& state) {
                store<declared::kAlphaV2>(state, kFirst, kColdkey, kNet, SafeFloat::of(std::uint64_t { 21 }));
            } },
        { "a share too small", Invariant::Shares, "do not add up to their denominator",
            [](Overlay& state) {
                store<declared::kAlphaV2>(state, kFirst, kColdkey, kNet, SafeFloat::of(std::uint64_t { 19 }));
            } },
        { "an owner who does not know", Invariant::Keys, "which does not list it",
            [](Overlay& state) { store<declared::kOwnedHotkeys>(state, kColdkey, { kFirst }); } },
        { "another's hotkey", Invariant::Keys, "which is another's",
            [](Overlay& state) { store<declared::kOwnedHotkeys>(state, kNominator, { kFirst }); } },
        { "a staker who does not know", Invariant::Keys, "which it does not list",
            [](Overlay& state) { erase<declared::kStakingHotkeys>(state, kColdkey); } },
        { "a staker of the old form", Invariant::Keys, "which it does not list",
            [](Overlay& state) { store<declared::kStakingHotkeys>(state, kNominator, { kSecond }); } },
        { "a child that does not know", Invariant::Keys, "has the child",
            [](Overlay& state) { erase<declared::kParentKeys>(state, kSecond, kNet); } },
        { "a parent with another part", Invariant::Keys, "has the parent",
            [](Overlay& state) {
                store<declared::kParentKeys>(state, kSecond, kNet, { { ShareU64(8), kFirst } });
            } },
    };
    return kRows;
}

const std::vector<Row>& neuronRows()
{
    static const std::vector<Row> kRows {
        { "a hotkey missing", Invariant::Neurons, "2 neurons and 1 hotkeys",
            [](Overlay& state) { erase<declared::kKeys>(state, kNet, Uid(1)); } },
        { "a neuron too many", Invariant::Neurons, "hotkey for neuron 2",
            [](Overlay& state) { store<declared::kKeys>(state, kNet, Uid(2), kNominator); } },
        { "a hotkey with another number", Invariant::Neurons, "does not know it",
            [](Overlay& state) { store<declared::kUids>(state, kNet, kSecond, Uid(0)); } },
        { "a number of nobody", Invariant::Neurons, "which is another's",
            [](Overlay& state) { store<declared::kUids>(state, kNet, kNominator, Uid(1)); } },
        { "no member", Invariant::Neurons, "neuron 1 as a member",
            [](Overlay& state) { erase<declared::kIsNetworkMember>(state, kSecond, kNet); } },
        { "a member that is no neuron", Invariant::Neurons, "which is no neuron of it",
            [](Overlay& state) { store<declared::kIsNetworkMember>(state, kNominator, kNet, true); } },
        { "active", Invariant::Neurons, "1 entries in Active",
            [](Overlay& state) { store<declared::kActive>(state, kNet, { true }); } },
        { "emission", Invariant::Neurons, "in Emission",
            [](Overlay& state) { store<declared::kEmission>(state, kNet, std::vector<AlphaAmount>(3)); } },
        { "consensus", Invariant::Neurons, "in Consensus",
            [](Overlay& state) { erase<declared::kConsensus>(state, kNet); } },
        { "dividends", Invariant::Neurons, "in Dividends",
            [](Overlay& state) { erase<declared::kDividends>(state, kNet); } },
        { "trust", Invariant::Neurons, "in ValidatorTrust",
            [](Overlay& state) { erase<declared::kValidatorTrust>(state, kNet); } },
        { "permits", Invariant::Neurons, "in ValidatorPermit",
            [](Overlay& state) { erase<declared::kValidatorPermit>(state, kNet); } },
        { "stake weights", Invariant::Neurons, "more stake weights",
            [](Overlay& state) { store<declared::kStakeWeight>(state, kNet, std::vector<ShareU16>(3)); } },
        { "last update of the second mechanism", Invariant::Neurons, "in LastUpdate",
            [](Overlay& state) { erase<declared::kLastUpdate>(state, StorageIndex(4'099)); } },
        { "incentive", Invariant::Neurons, "in Incentive",
            [](Overlay& state) { erase<declared::kIncentive>(state, StorageIndex(3)); } },
        { "weights on nobody", Invariant::Neurons, "row of neuron 0 in Weights",
            [](Overlay& state) {
                store<declared::kWeights>(state, StorageIndex(3), Uid(0), { { Uid(2), ShareU16(1) } });
            } },
        { "weights of nobody", Invariant::Neurons, "row of neuron 5 in Weights",
            [](Overlay& state) { store<declared::kWeights>(state, StorageIndex(4'099), Uid(5), {}); } },
        { "a bond twice", Invariant::Neurons, "row of neuron 0 in Bonds",
            [](Overlay& state) {
                store<declared::kBonds>(
                    state, StorageIndex(3), Uid(0), { { Uid(1), ShareU16(1) }, { Uid(1), ShareU16(1) } });
            } },
    };
    return kRows;
}

const std::vector<Row>& subnetRows()
{
    static const std::vector<Row> kRows {
        { "a subnet too few", Invariant::Subnets, "There are 2 subnets; TotalNetworks says 1",
            [](Overlay& state) { store<declared::kTotalNetworks>(state, 1); } },
        { "a setting left over", Invariant::Subnets, "SubtensorModule.Burn has entries of subnet 7",
            [](Overlay& state) { store<declared::kBurn>(state, kGone, Rao(1)); } },
        { "behind an account", Invariant::Subnets, "SubtensorModule.ChildkeyTake",
            [](Overlay& state) { store<declared::kChildkeyTake>(state, kFirst, kGone, ShareU16(1)); } },
        { "behind two accounts", Invariant::Subnets, "SubtensorModule.AlphaV2",
            [](Overlay& state) { store<declared::kAlphaV2>(state, kSecond, kColdkey, kGone, {}); } },
        { "of a second mechanism", Invariant::Subnets, "SubtensorModule.Bonds has entries of subnet 7",
            [](Overlay& state) { store<declared::kBonds>(state, StorageIndex(4'103), Uid(0), {}); } },
        { "of another pallet", Invariant::Subnets, "Swap.FeeRate",
            [](Overlay& state) { store<subtensor::swap::kFeeRate>(state, kGone, ShareU16(1)); } },
        { "a pool left over", Invariant::Subnets, "SubtensorModule.SubnetAlphaIn",
            [](Overlay& state) { store<declared::kSubnetAlphaIn>(state, kGone, AlphaAmount(1)); } },
    };
    return kRows;
}

} // namespace

class InvariantsTest : public QObject {
    Q_OBJECT
private slots:
    void allHoldOfASoundState()
    {
        const auto broken = checkInvariants(sound());
        QVERIFY2(broken.empty(), textOf(broken).c_str());
    }
    void allHoldOfGenesis()
    {
        const auto broken = checkInvariants(Overlay(Genesis::localnet({}).state));
        QVERIFY2(broken.empty(), textOf(broken).c_str());
    }
    void whatTheChainLeavesBehindIsAllowed()
    {
        Overlay state = sound();
        store<declared::kSubnetTAO>(state, kGone, Rao(0));
        store<declared::kSubnetAlphaIn>(state, kGone, AlphaAmount(0));
        store<declared::kRegisteredSubnetCounter>(state, kGone, 2);
        const auto broken = checkInvariants(state);
        QVERIFY2(broken.empty(), textOf(broken).c_str());
    }
    /// Roundings of many changes may reach the last digit of a denominator, never a rao.
    void roundingsOfSharesAreAllowed()
    {
        Overlay state = sound();
        mutate<declared::kTotalHotkeySharesV2>(
            state, kFirst, kNet, [](SafeFloat& all) { all.mantissa += 5; });
        const auto broken = checkInvariants(state);
        QVERIFY2(broken.empty(), textOf(broken).c_str());
    }

    void broken_data()
    {
        QTest::addColumn<const Row*>("row");
        for (const auto* const rows : { &moneyRows(), &stakeRows(), &neuronRows(), &subnetRows() }) {
            for (const Row& row : *rows) {
                QTest::newRow(std::get<0>(row)) << &row;
            }
        }
    }
    void broken()
    {
        QFETCH(const Row*, row);
        const auto& [name, invariant, words, breaking] = *row;
        Overlay state = sound();
        breaking(state);
        const auto found = checkInvariants(state);
        const bool isTold = std::any_of(found.begin(), found.end(), [&](const BrokenInvariant& one) {
            return one.invariant == std::get<1>(*row)
                && one.sentence.find(std::get<2>(*row)) != std::string::npos;
        });
        QVERIFY2(isTold, (std::string(words) + " is not said in:\n" + textOf(found)).c_str());
    }
    void longListsAreCut()
    {
        Overlay state = sound();
        for (int uid = 2; uid < 150; ++uid) {
            store<declared::kKeys>(state, kNet, Uid(static_cast<std::uint16_t>(uid)), kNominator);
        }
        QCOMPARE(checkInvariants(state).size(), std::size_t { 100 });
    }
};

QTEST_GUILESS_MAIN(InvariantsTest)
#include "invariants_test.moc"
