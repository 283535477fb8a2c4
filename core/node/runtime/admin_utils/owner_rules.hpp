// SPDX-License-Identifier: MIT
#pragma once

// The settings of a subnet that belong to its owner: item, events, rate limit, checks.

#include "core/node/runtime/admin_utils/rules.hpp"
#include "core/node/runtime/admin_utils/setters.hpp"
#include "core/subtensor/pallets/admin_utils/events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::admin_utils {

namespace module = subtensor::subtensor_module;
namespace told = subtensor::subtensor_module::event;

using Setting = subtensor_module::Hyperparameter;
using Kind = subtensor_module::TransactionKind;

template <>
struct Rule<declared::SudoSetServingRateLimit>
    : OwnerSets<module::kServingRateLimit, Telling<told::ServingRateLimitSet>, Setting::ServingRateLimit,
          Subnet::Any> {
};
template <>
struct Rule<declared::SudoSetMaxDifficulty>
    : OwnerSets<module::kMaxDifficulty, Telling<told::MaxDifficultySet>, Setting::MaxDifficulty> {
};
template <>
struct Rule<declared::SudoSetWeightsVersionKey>
    : OwnerSets<module::kWeightsVersionKey, Telling<told::WeightsVersionKeySet>, Kind::SetWeightsVersionKey> {
};
template <>
struct Rule<declared::SudoSetAdjustmentAlpha>
    : OwnerSets<module::kAdjustmentAlpha, Telling<told::AdjustmentAlphaSet>, Setting::AdjustmentAlpha> {
};
template <>
struct Rule<declared::SudoSetImmunityPeriod>
    : OwnerSets<module::kImmunityPeriod, Telling<told::ImmunityPeriodSet>, Setting::ImmunityPeriod> {
};
template <>
struct Rule<declared::SudoSetMinAllowedWeights>
    : OwnerSets<module::kMinAllowedWeights, Telling<told::MinAllowedWeightSet>, Setting::MinAllowedWeights> {
};
template <>
struct Rule<declared::SudoSetMaxAllowedUids>
    : OwnerSets<module::kMaxAllowedUids, Telling<told::MaxAllowedUidsSet>, Setting::MaxAllowedUids,
          Subnet::MustExist, checkMaxUids> {
};
template <> struct Rule<declared::SudoSetRho> : OwnerSets<module::kRho, Telling<>, Setting::Rho> {
};
template <>
struct Rule<declared::SudoSetActivityCutoff>
    : OwnerSets<module::kActivityCutoff, Telling<told::ActivityCutoffSet>, Setting::ActivityCutoff,
          Subnet::MustExist, checkActivityCutoff> {
};
template <>
struct Rule<declared::SudoSetMinBurn> : OwnerSets<module::kMinBurn, Telling<told::MinBurnSet>,
                                            Setting::MinBurn, Subnet::MustExist, checkMinBurn> {
};
template <>
struct Rule<declared::SudoSetMaxBurn> : OwnerSets<module::kMaxBurn, Telling<told::MaxBurnSet>,
                                            Setting::MaxBurn, Subnet::MustExist, checkMaxBurn> {
};
template <>
struct Rule<declared::SudoSetBondsMovingAverage>
    : OwnerSets<module::kBondsMovingAverage, Telling<told::BondsMovingAverageSet>,
          Setting::BondsMovingAverage, Subnet::MustExist, checkBondsMovingAverage> {
};
template <>
struct Rule<declared::SudoSetBondsPenalty>
    : OwnerSets<module::kBondsPenalty, Telling<told::BondsPenaltySet>, Setting::BondsPenalty> {
};
template <>
struct Rule<declared::SudoSetCommitRevealWeightsEnabled>
    : OwnerSets<module::kCommitRevealWeightsEnabled, Telling<told::CommitRevealEnabled>,
          Setting::CommitRevealEnabled> {
};
template <>
struct Rule<declared::SudoSetLiquidAlphaEnabled>
    : OwnerSets<module::kLiquidAlphaOn, Telling<>, Setting::LiquidAlphaEnabled, Subnet::Any> {
};
template <> struct Rule<declared::SudoSetAlphaValues> : OwnerRuns<Setting::AlphaValues, setAlphaValues> {
};
template <>
struct Rule<declared::SudoSetCommitRevealWeightsInterval>
    : OwnerRuns<Setting::WeightCommitInterval, setRevealInterval, Subnet::MustExist> {
};
template <>
struct Rule<declared::SudoSetToggleTransfer>
    : OwnerSets<module::kTransferToggle, Telling<told::TransferToggle>, Setting::TransferEnabled,
          Subnet::Any> {
};
template <>
struct Rule<declared::SudoSetRecycleOrBurn>
    : OwnerSets<module::kRecycleOrBurn, Telling<>, Setting::RecycleOrBurn, Subnet::Any> {
};
template <> struct Rule<declared::SudoSetSubnetOwnerHotkey> {
    static CallResult run(
        BlockContext& context, const Origin& origin, const declared::SudoSetSubnetOwnerHotkey& call)
    {
        return outcomeOf(setOwnerHotkey(context, origin, call.netuid, call.value));
    }
};
template <> struct Rule<declared::SudoSetSnOwnerHotkey> {
    static CallResult run(
        BlockContext& context, const Origin& origin, const declared::SudoSetSnOwnerHotkey& call)
    {
        return outcomeOf(setOwnerHotkey(context, origin, call.netuid, call.value));
    }
};
template <>
struct Rule<declared::SudoSetAlphaSigmoidSteepness>
    : OwnerSets<module::kAlphaSigmoidSteepness, Telling<>, Setting::AlphaSigmoidSteepness, Subnet::MustExist,
          checkSteepness> {
};
template <>
struct Rule<declared::SudoSetYuma3Enabled>
    : OwnerSets<module::kYuma3On, Telling<declared::event::Yuma3EnableToggled>, Setting::Yuma3Enabled,
          Subnet::Any> {
};
template <>
struct Rule<declared::SudoSetBondsResetEnabled>
    : OwnerSets<module::kBondsResetOn, Telling<told::BondsResetOnSet, declared::event::BondsResetToggled>,
          Setting::BondsResetEnabled, Subnet::Any> {
};
template <>
struct Rule<declared::SudoSetOwnerImmuneNeuronLimit>
    : OwnerSets<module::kImmuneOwnerUidsLimit, Telling<>, Setting::ImmuneNeuronLimit, Subnet::Any,
          checkImmuneNeurons> {
};
template <>
struct Rule<declared::SudoSetMechanismCount> : OwnerRuns<Kind::MechanismCountUpdate, setMechanisms> {
};
template <>
struct Rule<declared::SudoSetMechanismEmissionSplit> : OwnerRuns<Kind::MechanismEmission, setSplit> {
};
template <> struct Rule<declared::SudoTrimToMaxAllowedUids> : OwnerRuns<Kind::MaxUidsTrimming, trim> {
};
template <>
struct Rule<declared::SudoSetBurnHalfLife>
    : OwnerSets<module::kBurnHalfLife, Telling<declared::event::BurnHalfLifeSet>, Setting::BurnHalfLife,
          Subnet::MustExist, checkBurnHalfLife> {
};
template <>
struct Rule<declared::SudoSetBurnIncreaseMult>
    : OwnerSets<module::kBurnIncreaseMult, Telling<declared::event::BurnIncreaseMultSet>,
          Setting::BurnIncreaseMult, Subnet::MustExist, checkBurnIncrease> {
};
template <>
struct Rule<declared::SudoSetMinChildkeyTakePerSubnet>
    : OwnerSets<module::kMinChildkeyTakePerSubnet, Telling<told::MinChildKeyTakePerSubnetSet>,
          Setting::MinChildkeyTake, Subnet::MustExist, checkMinChildkeyTake> {
};
template <> struct Rule<declared::SudoSetOwnerCutEnabled> {
    static CallResult run(
        BlockContext& context, const Origin& origin, const declared::SudoSetOwnerCutEnabled& call)
    {
        return outcomeOf(setOwnerCut(context, origin, call));
    }
};
template <> struct Rule<declared::SudoSetOwnerCutAutoLockEnabled> {
    static CallResult run(
        BlockContext& context, const Origin& origin, const declared::SudoSetOwnerCutAutoLockEnabled& call)
    {
        return outcomeOf(setOwnerCutLock(context, origin, call));
    }
};

} // namespace taonaut::node::admin_utils
