// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/classic/root_weights.hpp"

#include "core/economics/weights_upscale.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_events.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>
#include <set>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
using subtensor::StorageIndex;

namespace {

const MechanismId kOnly(0);

DispatchResult checkValidator(const BlockContext& context, const AccountId& hotkey, const NewWeights& weights)
{
    if (weights.uids.size() != weights.values.size()) {
        return refuse(declared::error("WeightVecNotEqualSize"));
    }
    const auto uid = find<declared::kUids>(context.state, kRoot, hotkey);
    if (!uid) {
        return refuse(declared::error("HotKeyNotRegisteredInSubNet"));
    }
    if (!hasStakeForWeights(context, hotkey, kRoot)) {
        return refuse(declared::error("NotEnoughStakeToSetWeights"));
    }
    if (!passesWeightsRateLimit(context, kRoot, kOnly, *uid)) {
        return refuse(declared::error("SettingWeightsTooFast"));
    }
    return {};
}

DispatchResult checkRow(const BlockContext& context, const NewWeights& weights)
{
    const bool allExist = std::all_of(weights.uids.begin(), weights.uids.end(), [&](Uid uid) {
        const NetUid netuid(uid.value());
        return netuid != kRoot && subnetExists(context.state, netuid);
    });
    if (!allExist) {
        return refuse(declared::error("UidVecContainInvalidOne"));
    }
    if (std::set<Uid>(weights.uids.begin(), weights.uids.end()).size() != weights.uids.size()) {
        return refuse(declared::error("DuplicateUids"));
    }
    if (weights.uids.size() < load<declared::kMinAllowedWeights>(context.state, kRoot)) {
        return refuse(declared::error("WeightVecLengthIsLow"));
    }
    return {};
}

} // namespace

DispatchResult setRootWeights(BlockContext& context, const AccountId& hotkey, const NewWeights& weights)
{
    if (const DispatchResult checked = checkValidator(context, hotkey, weights); !checked) {
        return checked;
    }
    if (const DispatchResult checked = checkRow(context, weights); !checked) {
        return checked;
    }
    std::vector<std::uint16_t> values(weights.values.size());
    std::transform(weights.values.begin(), weights.values.end(), values.begin(),
        [](ShareU16 value) { return value.value(); });
    values = economics::maxUpscaled(values);
    std::vector<std::tuple<Uid, ShareU16>> row;
    for (std::size_t i = 0; i < values.size(); ++i) {
        row.emplace_back(weights.uids[i], ShareU16(values[i]));
    }
    const Uid uid = *find<declared::kUids>(context.state, kRoot, hotkey);
    store<declared::kWeights>(context.state, StorageIndex(0), uid, row);
    recordWeights(context, kRoot, kOnly, uid);
    context.deposit(declared::event::WeightsSet { StorageIndex(0), uid });
    return {};
}

} // namespace taonaut::node::subtensor_module
