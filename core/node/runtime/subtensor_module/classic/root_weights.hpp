// SPDX-License-Identifier: MIT
#pragma once

// Root weights of early 2024: what a validator of the root network thinks the subnets are worth. Set with the
// call set_weights on subnet 0; uids are netuids. Source: opentensor/subtensor v1.0
// pallets/subtensor/src/weights.rs.

#include "core/node/runtime/subtensor_module/weights/set.hpp"

namespace taonaut::node::subtensor_module {

/// Errors: WeightVecNotEqualSize, HotKeyNotRegisteredInSubNet, NotEnoughStakeToSetWeights,
/// SettingWeightsTooFast, UidVecContainInvalidOne (no such subnet, or root itself), DuplicateUids,
/// WeightVecLengthIsLow, checked in this order. Nothing is written after an error.
[[nodiscard]] DispatchResult setRootWeights(
    BlockContext& context, const AccountId& hotkey, const NewWeights& weights);

} // namespace taonaut::node::subtensor_module
