// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/epoch/epoch_input.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/epoch/sparse_storage.hpp"
#include "core/node/runtime/subtensor_module/epoch/stake_weight.hpp"
#include "core/node/runtime/subtensor_module/weights/commit.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>
#include <map>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

std::uint64_t activityCutoff(const Overlay& state, NetUid netuid)
{
    const std::uint64_t factor = load<declared::kActivityCutoffFactorMilli>(state, netuid);
    const std::uint64_t tempo = load<declared::kTempo>(state, netuid);
    return std::max<std::uint64_t>(1, factor * tempo / 1'000);
}

economics::EpochSettings settings(const Overlay& state, NetUid netuid)
{
    economics::EpochSettings result;
    result.tempo = load<declared::kTempo>(state, netuid);
    result.activityCutoff = activityCutoff(state, netuid);
    result.kappa = load<declared::kKappa>(state, netuid).value();
    result.bondsPenalty = load<declared::kBondsPenalty>(state, netuid).value();
    result.bondsMovingAverage = load<declared::kBondsMovingAverage>(state, netuid);
    result.yuma3 = load<declared::kYuma3On>(state, netuid);
    result.liquidAlpha = load<declared::kLiquidAlphaOn>(state, netuid);
    const auto [low, high] = load<declared::kAlphaValues>(state, netuid);
    result.alphaLow = low.value();
    result.alphaHigh = high.value();
    result.alphaSteepness = load<declared::kAlphaSigmoidSteepness>(state, netuid);
    result.maxValidators = load<declared::kMaxAllowedValidators>(state, netuid);
    result.stakeThreshold = load<declared::kStakeThreshold>(state);
    return result;
}

/// The earliest block of each neuron's commitments that can still be revealed.
class OpenCommits {
public:
    OpenCommits(const BlockContext& context, NetUid netuid, const EpochNeurons& neurons)
        : m_context(context)
        , m_netuid(netuid)
        , m_earliest(neurons.count(), economics::kNoCommit)
    {
        for (std::size_t uid = 0; uid < neurons.count(); ++uid) {
            if (neurons.hotkeys[uid]) {
                m_uids.emplace(*neurons.hotkeys[uid], uid);
            }
        }
    }

    void read(subtensor::StorageIndex index)
    {
        forEachBelow<declared::kWeightCommits>(
            m_context.state,
            [&](const AccountId& who, const auto& commits) {
                const auto open = std::find_if(commits.begin(), commits.end(),
                    [&](const auto& commit) { return !isExpired(m_context, m_netuid, std::get<1>(commit)); });
                if (open != commits.end()) {
                    add(who, std::get<2>(*open));
                }
            },
            index);
        forEachBelow<declared::kTimelockedWeightCommits>(
            m_context.state,
            [&](std::uint64_t committed, const auto& commits) {
                if (!isExpired(m_context, m_netuid, committed)) {
                    for (const auto& commit : commits) {
                        add(std::get<0>(commit), std::get<1>(commit));
                    }
                }
            },
            index);
    }

    [[nodiscard]] std::vector<std::uint64_t> take() { return std::move(m_earliest); }

private:
    void add(const AccountId& who, std::uint64_t block)
    {
        const auto uid = m_uids.find(who);
        if (uid != m_uids.end()) {
            m_earliest[uid->second] = std::min(m_earliest[uid->second], block);
        }
    }

    const BlockContext& m_context;
    NetUid m_netuid;
    std::vector<std::uint64_t> m_earliest;
    std::map<AccountId, std::size_t> m_uids;
};

std::optional<std::uint16_t> ownerUid(const Overlay& state, NetUid netuid)
{
    const auto hotkey = find<declared::kSubnetOwnerHotkey>(state, netuid);
    const auto uid = hotkey ? find<declared::kUids>(state, netuid, *hotkey) : std::nullopt;
    return uid ? std::optional(uid->value()) : std::nullopt;
}

} // namespace

EpochNeurons epochNeurons(const BlockContext& context, NetUid netuid)
{
    const Overlay& state = context.state;
    const std::size_t n = load<declared::kSubnetworkN>(state, netuid);
    EpochNeurons result;
    result.hotkeys.resize(n);
    result.registeredAt.resize(n);
    result.stake.resize(n);
    result.permits = load<declared::kValidatorPermit>(state, netuid);
    result.ownerUid = ownerUid(state, netuid);
    forEachBelow<declared::kKeys>(
        state,
        [&](subtensor::Uid uid, const AccountId& hotkey) {
            if (uid.value() < n) {
                result.hotkeys[uid.value()] = hotkey;
            }
        },
        netuid);
    forEachBelow<declared::kBlockAtRegistration>(
        state,
        [&](subtensor::Uid uid, std::uint64_t block) {
            if (uid.value() < n && result.hotkeys[uid.value()]) {
                result.registeredAt[uid.value()] = block;
            }
        },
        netuid);
    StakeWeights weights(context, netuid);
    for (std::size_t uid = 0; uid < n; ++uid) {
        if (result.hotkeys[uid]) {
            result.stake[uid] = weights.of(*result.hotkeys[uid]);
        }
    }
    return result;
}

economics::EpochInput epochInput(const BlockContext& context, NetUid netuid, subtensor::MechanismId mechanism,
    const EpochNeurons& neurons, std::uint64_t emission)
{
    const Overlay& state = context.state;
    const subtensor::StorageIndex index = mechanismIndex(netuid, mechanism);
    economics::EpochInput input;
    input.settings = settings(state, netuid);
    input.block = context.number.value();
    input.lastStepBlock = load<declared::kLastMechansimStepBlock>(state, netuid);
    input.ownerUid = neurons.ownerUid;
    input.stake = neurons.stake;
    input.permits = neurons.permits;
    input.lastUpdate = load<declared::kLastUpdate>(state, index);
    input.registeredAt = neurons.registeredAt;
    if (load<declared::kCommitRevealWeightsEnabled>(state, netuid)) {
        OpenCommits commits(context, netuid, neurons);
        commits.read(index);
        input.earliestCommit = commits.take();
    }
    input.weights = readRows(state, prefixOf<declared::kWeights>(index), neurons.count());
    input.bonds = readRows(state, prefixOf<declared::kBonds>(index), neurons.count());
    input.emission = emission;
    return input;
}

} // namespace taonaut::node::subtensor_module
