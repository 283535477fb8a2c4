// SPDX-License-Identifier: MIT
#pragma once

// What the settings of AdminUtils must be, beyond who may set them. Each check names its errors; they come
// after those of the caller, the window and the subnet.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/admin_utils/chain_calls.hpp"
#include "core/subtensor/pallets/admin_utils/owner_calls.hpp"
#include "core/subtensor/pallets/admin_utils/subnet_calls.hpp"

namespace taonaut::node::admin_utils {

namespace declared = subtensor::admin_utils;

/// Who sets a value.
enum class By : std::uint8_t { Root, Owner };

/// Every value will do.
struct AnyValue {
    template <class Call> DispatchResult operator()(const BlockContext&, const Call&, By) const { return {}; }
};
inline constexpr AnyValue anyValue {};

[[nodiscard]] bool exists(const BlockContext& context, NetUid netuid);
[[nodiscard]] const subtensor::ErrorId& subnetDoesNotExist() noexcept;

/// Within what stands now. Errors: MaxAllowedUidsLessThanMinAllowedUids, MaxAllowedUIdsLessThanCurrentUIds,
/// MaxAllowedUidsGreaterThanDefaultMaxAllowedUids, SubtensorModule.TooManyUIDsPerMechanism.
DispatchResult checkMaxUids(const BlockContext&, const declared::SudoSetMaxAllowedUids&, By);
/// Errors: MinAllowedUidsGreaterThanMaxAllowedUids, MinAllowedUidsGreaterThanCurrentUids.
DispatchResult checkMinUids(const BlockContext&, const declared::SudoSetMinAllowedUids&, By);
/// Errors: MaxValidatorsLargerThanMaxUIds.
DispatchResult checkMaxValidators(const BlockContext&, const declared::SudoSetMaxAllowedValidators&, By);
/// Errors: SubtensorModule.ActivityCutoffTooLow.
DispatchResult checkActivityCutoff(const BlockContext&, const declared::SudoSetActivityCutoff&, By);
/// Below 1 TAO and below the greatest price. Errors: ValueNotInBounds.
DispatchResult checkMinBurn(const BlockContext&, const declared::SudoSetMinBurn&, By);
/// Above 0.1 TAO and above the least price. Errors: ValueNotInBounds.
DispatchResult checkMaxBurn(const BlockContext&, const declared::SudoSetMaxBurn&, By);
/// At most 975,000 by the owner. Errors: BondsMovingAverageMaxReached.
DispatchResult checkBondsMovingAverage(const BlockContext&, const declared::SudoSetBondsMovingAverage&, By);
/// Between the least and the greatest take of the chain. Errors: InvalidValue.
DispatchResult checkMinChildkeyTake(
    const BlockContext&, const declared::SudoSetMinChildkeyTakePerSubnet&, By);
/// Not negative, unless by root. Errors: NegativeSigmoidSteepness.
DispatchResult checkSteepness(const BlockContext&, const declared::SudoSetAlphaSigmoidSteepness&, By);
/// 1 to 10. Errors: SubtensorModule.InvalidValue.
DispatchResult checkImmuneNeurons(const BlockContext&, const declared::SudoSetOwnerImmuneNeuronLimit&, By);
/// Not of the root subnet; 1 to 36,100 blocks. Errors: NotPermittedOnRootSubnet, InvalidValue.
DispatchResult checkBurnHalfLife(const BlockContext&, const declared::SudoSetBurnHalfLife&, By);
/// Not of the root subnet; 1 to 3. Errors: NotPermittedOnRootSubnet, InvalidValue.
DispatchResult checkBurnIncrease(const BlockContext&, const declared::SudoSetBurnIncreaseMult&, By);
/// Errors: NotPermittedOnRootSubnet.
DispatchResult checkEmissionEnabled(const BlockContext&, const declared::SudoSetSubnetEmissionEnabled&, By);
/// 1 to 2. Errors: InvalidValue.
DispatchResult checkFlowExponent(
    const BlockContext&, const declared::SudoSetTaoFlowNormalizationExponent&, By);
/// At least 1. Errors: ValueNotInBounds.
DispatchResult checkEpochsPerBlock(const BlockContext&, const declared::SudoSetMaxEpochsPerBlock&, By);

} // namespace taonaut::node::admin_utils
