// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/weights/set.hpp"

#include "core/economics/weights_upscale.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/classic/root_weights.hpp"
#include "core/node/runtime/subtensor_module/epoch/stake_weight.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_events.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// The neuron of the owner's hotkey.
std::optional<Uid> ownerUid(const BlockContext& context, NetUid netuid)
{
    const auto owner = find<declared::kSubnetOwnerHotkey>(context.state, netuid);
    return owner ? find<declared::kUids>(context.state, netuid, *owner) : std::nullopt;
}

/// A single weight, on the neuron that sets it.
bool isSelfWeight(Uid uid, const NewWeights& weights)
{
    return weights.values.size() == 1 && !weights.uids.empty() && weights.uids.front() == uid;
}

bool versionIsCurrent(const BlockContext& context, NetUid netuid, std::uint64_t versionKey)
{
    const std::uint64_t least = load<declared::kWeightsVersionKey>(context.state, netuid);
    return least == 0 || versionKey >= least;
}

bool mayValidate(const BlockContext& context, NetUid netuid, Uid uid, const NewWeights& weights)
{
    if (isSelfWeight(uid, weights) || ownerUid(context, netuid) == uid) {
        return true;
    }
    const std::vector<bool> permits = load<declared::kValidatorPermit>(context.state, netuid);
    return uid.value() < permits.size() && permits[uid.value()];
}

bool hasDuplicates(std::vector<Uid> uids)
{
    std::sort(uids.begin(), uids.end());
    return std::adjacent_find(uids.begin(), uids.end()) != uids.end();
}

bool allExist(const BlockContext& context, NetUid netuid, const std::vector<Uid>& uids)
{
    return std::all_of(uids.begin(), uids.end(),
        [&](Uid uid) { return contains<declared::kKeys>(context.state, netuid, uid); });
}

bool isLongEnough(const BlockContext& context, NetUid netuid, Uid uid, const NewWeights& weights)
{
    const std::size_t least = std::min(load<declared::kSubnetworkN>(context.state, netuid),
        load<declared::kMinAllowedWeights>(context.state, netuid));
    return isSelfWeight(uid, weights) || weights.values.size() >= least;
}

/// The checks that come before the neuron is known.
DispatchResult checkSender(const BlockContext& context, const AccountId& hotkey, NetUid netuid,
    MechanismId mechanism, const NewWeights& weights)
{
    if (netuid == NetUid(0)) {
        return refuse(declared::error("CanNotSetRootNetworkWeights"));
    }
    if (weights.uids.size() != weights.values.size()) {
        return refuse(declared::error("WeightVecNotEqualSize"));
    }
    if (const DispatchResult exists = ensureMechanismExists(context, netuid, mechanism); !exists) {
        return exists;
    }
    if (weights.uids.size() > load<declared::kSubnetworkN>(context.state, netuid)) {
        return refuse(declared::error("UidsLengthExceedUidsInSubNet"));
    }
    if (!contains<declared::kUids>(context.state, netuid, hotkey)) {
        return refuse(declared::error("HotKeyNotRegisteredInSubNet"));
    }
    if (!hasStakeForWeights(context, hotkey, netuid)) {
        return refuse(declared::error("NotEnoughStakeToSetWeights"));
    }
    if (!versionIsCurrent(context, netuid, weights.versionKey)) {
        return refuse(declared::error("IncorrectWeightVersionKey"));
    }
    return {};
}

/// The checks of the neuron and of its weights.
DispatchResult checkWeights(
    const BlockContext& context, NetUid netuid, MechanismId mechanism, Uid uid, const NewWeights& weights)
{
    if (!commitsFirst(context, netuid) && !passesWeightsRateLimit(context, netuid, mechanism, uid)) {
        return refuse(declared::error("SettingWeightsTooFast"));
    }
    if (!mayValidate(context, netuid, uid, weights)) {
        return refuse(declared::error("NeuronNoValidatorPermit"));
    }
    if (hasDuplicates(weights.uids)) {
        return refuse(declared::error("DuplicateUids"));
    }
    if (!allExist(context, netuid, weights.uids)) {
        return refuse(declared::error("UidVecContainInvalidOne"));
    }
    if (!isLongEnough(context, netuid, uid, weights)) {
        return refuse(declared::error("WeightVecLengthIsLow"));
    }
    return {}; // the greatest weight allowed is the constant 65535, which no weight exceeds
}

std::vector<std::tuple<Uid, ShareU16>> scaledUp(const NewWeights& weights)
{
    std::vector<std::uint16_t> values;
    for (const ShareU16 value : weights.values) {
        values.push_back(value.value());
    }
    values = economics::maxUpscaled(values);
    std::vector<std::tuple<Uid, ShareU16>> row;
    for (std::size_t i = 0; i < values.size(); ++i) {
        row.emplace_back(weights.uids[i], ShareU16(values[i]));
    }
    return row;
}

} // namespace

DispatchResult setWeights(BlockContext& context, const AccountId& hotkey, NetUid netuid,
    MechanismId mechanism, const NewWeights& weights)
{
    if (netuid == NetUid(0) && context.settings.rules == EconomicRules::Classic) {
        return setRootWeights(context, hotkey, weights);
    }
    if (const DispatchResult checked = checkSender(context, hotkey, netuid, mechanism, weights); !checked) {
        return checked;
    }
    const Uid uid = *find<declared::kUids>(context.state, netuid, hotkey);
    if (const DispatchResult checked = checkWeights(context, netuid, mechanism, uid, weights); !checked) {
        return checked;
    }
    const StorageIndex index = mechanismIndex(netuid, mechanism);
    store<declared::kWeights>(context.state, index, uid, scaledUp(weights));
    if (!commitsFirst(context, netuid)) {
        recordWeights(context, netuid, mechanism, uid);
    }
    context.deposit(declared::event::WeightsSet { index, uid });
    return {};
}

bool hasStakeForWeights(const BlockContext& context, const AccountId& hotkey, NetUid netuid)
{
    const std::optional<Uid> owner = ownerUid(context, netuid);
    if (owner && find<declared::kUids>(context.state, netuid, hotkey) == owner) {
        return true;
    }
    const I64F64 least = I64F64::from(load<declared::kStakeThreshold>(context.state));
    return stakeWeightOf(context, hotkey, netuid) >= least;
}

bool passesWeightsRateLimit(const BlockContext& context, NetUid netuid, MechanismId mechanism, Uid uid)
{
    if (!ensureMechanismExists(context, netuid, mechanism)
        || !contains<declared::kKeys>(context.state, netuid, uid)) {
        return false;
    }
    const std::vector<std::uint64_t> updates
        = load<declared::kLastUpdate>(context.state, mechanismIndex(netuid, mechanism));
    const std::uint64_t last = uid.value() < updates.size() ? updates[uid.value()] : 0;
    const std::uint64_t now = context.number.value();
    return last == 0
        || (now > last ? now - last : 0) >= load<declared::kWeightsSetRateLimit>(context.state, netuid);
}

void recordWeights(BlockContext& context, NetUid netuid, MechanismId mechanism, Uid uid)
{
    const StorageIndex index = mechanismIndex(netuid, mechanism);
    std::vector<std::uint64_t> updates = load<declared::kLastUpdate>(context.state, index);
    const std::size_t neurons = load<declared::kSubnetworkN>(context.state, netuid);
    updates.resize(std::max(updates.size(), neurons));
    if (uid.value() < updates.size()) {
        updates[uid.value()] = context.number.value();
        store<declared::kLastUpdate>(context.state, index, updates);
    }
}

bool commitsFirst(const BlockContext& context, NetUid netuid)
{
    return load<declared::kCommitRevealWeightsEnabled>(context.state, netuid);
}

} // namespace taonaut::node::subtensor_module
