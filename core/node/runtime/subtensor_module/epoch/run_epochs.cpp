// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/epoch/run_epochs.hpp"

#include "core/economics/epoch/mechanism_totals.hpp"
#include "core/economics/mechanisms.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/epoch/epoch_input.hpp"
#include "core/node/runtime/subtensor_module/epoch/sparse_storage.hpp"
#include "core/node/runtime/subtensor_module/epoch/voting_power.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/alpha_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

using subtensor::AlphaAmount;

std::vector<ShareU16> shares(const std::vector<std::uint16_t>& parts)
{
    return std::vector<ShareU16>(parts.begin(), parts.end());
}

std::vector<AlphaAmount> amounts(const std::vector<std::uint64_t>& rao)
{
    return std::vector<AlphaAmount>(rao.begin(), rao.end());
}

std::vector<std::uint64_t> emissionParts(const Overlay& state, NetUid netuid, std::uint64_t emission)
{
    const auto stored = find<declared::kMechanismEmissionSplit>(state, netuid);
    std::vector<std::uint16_t> parts;
    if (stored) {
        for (const ShareU16 part : *stored) {
            parts.push_back(part.value());
        }
    }
    const auto split = stored ? std::optional(std::span<const std::uint16_t>(parts)) : std::nullopt;
    return economics::splitEmission(emission, load<declared::kMechanismCountCurrent>(state, netuid), split);
}

void storeMechanism(BlockContext& context, StorageIndex index, const economics::EpochOutput& output)
{
    store<declared::kIncentive>(context.state, index, shares(output.incentive));
    context.deposit(declared::event::IncentiveAlphaEmittedToMiners { index, amounts(output.serverEmission) });
    writeRows(context.state, prefixOf<declared::kBonds>(index), output.bonds);
}

void storeSubnet(BlockContext& context, NetUid netuid, const economics::EpochOutput& totals)
{
    Overlay& state = context.state;
    store<declared::kActive>(state, netuid, totals.active);
    store<declared::kEmission>(state, netuid, amounts(totals.emission));
    store<declared::kConsensus>(state, netuid, shares(totals.consensus));
    store<declared::kDividends>(state, netuid, shares(totals.dividends));
    store<declared::kValidatorTrust>(state, netuid, shares(totals.validatorTrust));
    store<declared::kValidatorPermit>(state, netuid, totals.permits);
    store<declared::kStakeWeight>(state, netuid, shares(totals.stakeWeight));
}

std::vector<EpochEarnings> earnings(const EpochNeurons& neurons, const economics::EpochOutput& totals)
{
    std::vector<EpochEarnings> result;
    result.reserve(neurons.count());
    for (std::size_t uid = 0; uid < totals.serverEmission.size(); ++uid) {
        if (neurons.hotkeys[uid]) {
            result.push_back(
                { *neurons.hotkeys[uid], totals.serverEmission[uid], totals.validatorEmission[uid] });
        }
    }
    std::sort(result.begin(), result.end(),
        [](const EpochEarnings& left, const EpochEarnings& right) { return left.hotkey < right.hotkey; });
    return result;
}

} // namespace

std::vector<EpochEarnings> runEpochs(BlockContext& context, NetUid netuid, std::uint64_t emission)
{
    const EpochNeurons neurons = epochNeurons(context, netuid);
    economics::MechanismTotals totals(emission);
    std::uint8_t mechanism = 0;
    for (const std::uint64_t part : emissionParts(context.state, netuid, emission)) {
        const MechanismId id(mechanism);
        const economics::EpochOutput output
            = economics::runEpoch(epochInput(context, netuid, id, neurons, part));
        storeMechanism(context, mechanismIndex(netuid, id), output);
        totals.add(output, part);
        ++mechanism;
    }
    storeSubnet(context, netuid, totals.totals());
    updateVotingPower(context, netuid, neurons, totals.totals().permits, totals.mechanisms());
    return earnings(neurons, totals.totals());
}

} // namespace taonaut::node::subtensor_module
