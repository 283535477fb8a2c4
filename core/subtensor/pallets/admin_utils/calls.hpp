// SPDX-License-Identifier: MIT
#pragma once

// All calls of pallet AdminUtils.

#include "core/subtensor/pallets/admin_utils/chain_calls.hpp"
#include "core/subtensor/pallets/admin_utils/owner_calls.hpp"
#include "core/subtensor/pallets/admin_utils/subnet_calls.hpp"

namespace taonaut::subtensor::admin_utils {

struct Call
    : std::variant<SwapAuthorities, SudoSetDefaultTake, SudoSetTxRateLimit, SudoSetServingRateLimit,
          SudoSetMinDifficulty, SudoSetMaxDifficulty, SudoSetWeightsVersionKey, SudoSetWeightsSetRateLimit,
          SudoSetAdjustmentInterval, SudoSetAdjustmentAlpha, SudoSetImmunityPeriod, SudoSetMinAllowedWeights,
          SudoSetMaxAllowedUids, SudoSetKappa, SudoSetRho, SudoSetActivityCutoff,
          SudoSetNetworkRegistrationAllowed, SudoSetNetworkPowRegistrationAllowed,
          SudoSetTargetRegistrationsPerInterval, SudoSetMinBurn, SudoSetMaxBurn, SudoSetDifficulty,
          SudoSetMaxAllowedValidators, SudoSetBondsMovingAverage, SudoSetBondsPenalty,
          SudoSetMaxRegistrationsPerBlock, SudoSetSubnetOwnerCut, SudoSetNetworkRateLimit, SudoSetTempo,
          SudoSetTotalIssuance, SudoSetNetworkImmunityPeriod, SudoSetNetworkMinLockCost, SudoSetSubnetLimit,
          SudoSetLockReductionInterval, SudoSetRaoRecycled, SudoSetStakeThreshold,
          SudoSetNominatorMinRequiredStake, SudoSetTxDelegateTakeRateLimit, SudoSetMinDelegateTake,
          SudoSetCommitRevealWeightsEnabled, SudoSetLiquidAlphaEnabled, SudoSetAlphaValues,
          SudoSetDissolveNetworkScheduleDuration, SudoSetCommitRevealWeightsInterval, SudoSetEvmChainId,
          ScheduleGrandpaChange, SudoSetToggleTransfer, SudoSetRecycleOrBurn, SudoToggleEvmPrecompile,
          SudoSetSubnetMovingAlpha, SudoSetSubnetOwnerHotkey, SudoSetEmaPriceHalvingPeriod,
          SudoSetAlphaSigmoidSteepness, SudoSetYuma3Enabled, SudoSetBondsResetEnabled, SudoSetSnOwnerHotkey,
          SudoSetSubtokenEnabled, SudoSetCommitRevealVersion, SudoSetOwnerImmuneNeuronLimit, SudoSetCkBurn,
          SudoSetAdminFreezeWindow, SudoSetOwnerHparamRateLimit, SudoSetMechanismCount,
          SudoSetMechanismEmissionSplit, SudoTrimToMaxAllowedUids, SudoSetMinAllowedUids,
          SudoSetTaoFlowCutoff, SudoSetTaoFlowNormalizationExponent, SudoSetTaoFlowSmoothingFactor,
          SudoSetMaxMechanismCount, SudoSetMinNonImmuneUids, SudoSetStartCallDelay,
          SudoSetColdkeySwapAnnouncementDelay, SudoSetColdkeySwapReannouncementDelay, SudoSetBurnHalfLife,
          SudoSetBurnIncreaseMult, SudoSetNetTaoFlowEnabled, SudoSetOwnerCutEnabled,
          SudoSetMinChildkeyTakePerSubnet, SudoSetSubnetEmissionEnabled, SudoSetOwnerCutAutoLockEnabled,
          SudoSetMaxEpochsPerBlock> {
    using variant::variant;
    static constexpr PalletName kPallet = admin_utils::kPallet;
    static constexpr std::string_view kPath = "pallet_admin_utils::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "AdminUtils, Runtime>";
};

} // namespace taonaut::subtensor::admin_utils
