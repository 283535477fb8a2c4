// SPDX-License-Identifier: MIT
#pragma once

// Setting weights: what a validator thinks the other neurons of its subnet are worth. Weights are stored as
// they come, scaled up so that the greatest is 65535. Source: opentensor/subtensor
// pallets/subtensor/src/subnets/weights.rs (internal_set_weights).

#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"

namespace taonaut::node::subtensor_module {

/// What a validator sets: a value for each of the neurons named.
struct NewWeights {
    std::vector<Uid> uids;
    std::vector<ShareU16> values; ///< relative to each other
    std::uint64_t versionKey = 0;
};

/// All checks in the order of the chain, then the weights. Errors: CanNotSetRootNetworkWeights,
/// WeightVecNotEqualSize, MechanismDoesNotExist, UidsLengthExceedUidsInSubNet, HotKeyNotRegisteredInSubNet,
/// NotEnoughStakeToSetWeights, IncorrectWeightVersionKey, SettingWeightsTooFast, NeuronNoValidatorPermit,
/// DuplicateUids, UidVecContainInvalidOne, WeightVecLengthIsLow. Nothing is written after an error.
[[nodiscard]] DispatchResult setWeights(BlockContext& context, const AccountId& hotkey, NetUid netuid,
    MechanismId mechanism, const NewWeights& weights);

/// Whether the hotkey has the stake that setting weights needs; the owner of the subnet needs none.
[[nodiscard]] bool hasStakeForWeights(const BlockContext& context, const AccountId& hotkey, NetUid netuid);
/// Whether enough blocks have passed since the neuron set or committed weights. False also without such a
/// mechanism or neuron.
[[nodiscard]] bool passesWeightsRateLimit(
    const BlockContext& context, NetUid netuid, MechanismId mechanism, Uid uid);
/// The block in which the neuron set or committed weights.
void recordWeights(BlockContext& context, NetUid netuid, MechanismId mechanism, Uid uid);
/// Whether weights of the subnet are committed before they are revealed.
[[nodiscard]] bool commitsFirst(const BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
