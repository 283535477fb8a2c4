// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/classic/block_step.hpp"

#include "core/economics/classic/registration.hpp"
#include "core/economics/classic/root_network.hpp"
#include "core/economics/emission/block_emission.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/classic/books.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
namespace classic = economics::classic;
using subtensor::StorageIndex;
using subtensor::Uid;

namespace {

std::vector<NetUid> subnetsBesidesRoot(const Overlay& state)
{
    std::vector<NetUid> result = subnets(state);
    std::erase(result, kRoot);
    return result;
}

void adjust(Overlay& state, NetUid netuid)
{
    const std::uint16_t byWork = load<declared::kPOWRegistrationsThisInterval>(state, netuid);
    const std::uint16_t all = load<declared::kRegistrationsThisInterval>(state, netuid);
    const classic::Demand demand { all, byWork, static_cast<std::uint16_t>(all - std::min(all, byWork)),
        load<declared::kTargetRegistrationsPerInterval>(state, netuid) };
    const classic::RegistrationPrices prices = classic::afterInterval(
        { { load<declared::kBurn>(state, netuid).value(), load<declared::kMinBurn>(state, netuid).value(),
              load<declared::kMaxBurn>(state, netuid).value() },
            { load<declared::kDifficulty>(state, netuid), load<declared::kMinDifficulty>(state, netuid),
                load<declared::kMaxDifficulty>(state, netuid) } },
        demand, load<declared::kAdjustmentAlpha>(state, netuid).value());
    store<declared::kBurn>(state, netuid, Rao(prices.burn.current));
    store<declared::kDifficulty>(state, netuid, prices.difficulty.current);
    store<declared::kRegistrationsThisInterval>(state, netuid, std::uint16_t { 0 });
    store<declared::kPOWRegistrationsThisInterval>(state, netuid, std::uint16_t { 0 });
    store<declared::kBurnRegistrationsThisInterval>(state, netuid, std::uint16_t { 0 });
}

/// A validator's weights in the order of the subnets.
std::vector<std::uint16_t> rootRow(const Overlay& state, Uid uid, const std::vector<NetUid>& netuids)
{
    std::vector<std::uint16_t> row(netuids.size());
    for (const auto& [subnet, weight] : load<declared::kWeights>(state, StorageIndex(0), uid)) {
        const auto place = std::find(netuids.begin(), netuids.end(), NetUid(subnet.value()));
        if (place != netuids.end()) {
            row[static_cast<std::size_t>(place - netuids.begin())] = weight.value();
        }
    }
    return row;
}

classic::RootNetwork rootNetwork(const Overlay& state, const std::vector<NetUid>& netuids)
{
    classic::RootNetwork network;
    network.kappa = load<declared::kKappa>(state, kRoot).value();
    network.rho = load<declared::kRho>(state, kRoot);
    const std::uint16_t validators = neuronCount(state, kRoot);
    for (std::uint16_t number = 0; number < validators; ++number) {
        const AccountId hotkey = load<declared::kKeys>(state, kRoot, Uid(number));
        network.stake.push_back(load<declared::kTotalHotkeyAlpha>(state, hotkey, kRoot).value());
        network.weights.push_back(rootRow(state, Uid(number), netuids));
    }
    return network;
}

std::uint64_t emissionOfBlock(const Overlay& state)
{
    return economics::blockEmission(load<declared::kTotalIssuance>(state).value());
}

} // namespace

void adjustRegistrationPrices(BlockContext& context)
{
    Overlay& state = context.state;
    const std::uint64_t now = context.number.value();
    for (const NetUid netuid : subnets(state)) {
        const std::uint64_t last = load<declared::kLastAdjustmentBlock>(state, netuid);
        if (now - std::min(now, last) >= load<declared::kAdjustmentInterval>(state, netuid)) {
            adjust(state, netuid);
            store<declared::kLastAdjustmentBlock>(state, netuid, now);
        }
        store<declared::kRegistrationsThisBlock>(state, netuid, std::uint16_t { 0 });
        if (netuid != kRoot) {
            recycleBurned(context, netuid);
        }
    }
}

void runRootEpoch(BlockContext& context)
{
    Overlay& state = context.state;
    const std::uint16_t tempo = load<declared::kTempo>(state, kRoot);
    if (classic::blocksUntilEpoch(kRoot.value(), tempo, context.number.value()) != 0) {
        return;
    }
    const std::vector<NetUid> netuids = subnetsBesidesRoot(state);
    const auto emission
        = classic::rootEpoch(rootNetwork(state, netuids), netuids.size(), emissionOfBlock(state));
    if (!emission) {
        return;
    }
    for (std::size_t i = 0; i < netuids.size(); ++i) {
        store<declared::kSubnetTaoInEmission>(state, netuids[i], Rao(emission->at(i)));
    }
}

void payToSubnets(BlockContext& context)
{
    Overlay& state = context.state;
    Credit credit = mintTao(context, Rao(emissionOfBlock(state)));
    for (const NetUid netuid : subnetsBesidesRoot(state)) {
        const Rao emission = load<declared::kSubnetTaoInEmission>(state, netuid);
        const auto owner = find<declared::kSubnetOwner>(state, netuid);
        const auto cut = owner ? std::optional(load<declared::kSubnetOwnerCut>(state).value()) : std::nullopt;
        const classic::SubnetPayment payment = classic::paySubnet(emission.value(), cut);
        if (owner) {
            (void)spendTao(context, *owner, credit, Rao(payment.ownerCut));
        }
        if (spendTao(context, subnetAccount(netuid), credit, Rao(payment.pending))) {
            addPending(context, netuid, payment.pending);
        }
    }
    recycleCredit(context, credit);
}

void classicBlockStep(BlockContext& context)
{
    adjustRegistrationPrices(context);
    runRootEpoch(context);
    payToSubnets(context);
    payFromSubnets(context);
}

} // namespace taonaut::node::subtensor_module
