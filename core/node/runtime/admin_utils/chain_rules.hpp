// SPDX-License-Identifier: MIT
#pragma once

// The settings of the chain, which belong to root.

#include "core/node/runtime/admin_utils/rules.hpp"
#include "core/node/runtime/admin_utils/setters.hpp"
#include "core/subtensor/pallets/admin_utils/errors.hpp"
#include "core/subtensor/pallets/evm_chain_id.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::admin_utils {

namespace module = subtensor::subtensor_module;
namespace told = subtensor::subtensor_module::event;

template <> struct Rule<declared::SwapAuthorities> : RootRuns<keepAuthors> {
};
template <> struct Rule<declared::ScheduleGrandpaChange> : RootRuns<keepVoters> {
};
/// The take of new delegates is the greatest take.
template <>
struct Rule<declared::SudoSetDefaultTake>
    : ChainSets<module::kMaxDelegateTake, Telling<told::MaxDelegateTakeSet>> {
};
template <>
struct Rule<declared::SudoSetTxRateLimit> : ChainSets<module::kTxRateLimit, Telling<told::TxRateLimitSet>> {
};
template <>
struct Rule<declared::SudoSetSubnetOwnerCut>
    : ChainSets<module::kSubnetOwnerCut, Telling<told::SubnetOwnerCutSet>> {
};
template <>
struct Rule<declared::SudoSetNetworkRateLimit>
    : ChainSets<module::kNetworkRateLimit, Telling<told::NetworkRateLimitSet>> {
};
template <> struct Rule<declared::SudoSetTotalIssuance> {
    static CallResult run(BlockContext&, const Origin&, const declared::SudoSetTotalIssuance&)
    {
        return refuse(declared::error("Deprecated"));
    }
};
template <>
struct Rule<declared::SudoSetNetworkImmunityPeriod>
    : ChainSets<module::kNetworkImmunityPeriod, Telling<told::NetworkImmunityPeriodSet>> {
};
template <>
struct Rule<declared::SudoSetNetworkMinLockCost>
    : ChainSets<module::kNetworkMinLockCost, Telling<told::NetworkMinLockCostSet>> {
};
template <>
struct Rule<declared::SudoSetSubnetLimit> : ChainSets<module::kSubnetLimit, Telling<told::SubnetLimitSet>> {
};
template <>
struct Rule<declared::SudoSetLockReductionInterval>
    : ChainSets<module::kNetworkLockReductionInterval, Telling<told::NetworkLockCostReductionIntervalSet>> {
};
template <>
struct Rule<declared::SudoSetStakeThreshold>
    : ChainSets<module::kStakeThreshold, Telling<told::StakeThresholdSet>> {
};
template <> struct Rule<declared::SudoSetNominatorMinRequiredStake> : RootRuns<setNominatorMinimum> {
};
template <>
struct Rule<declared::SudoSetTxDelegateTakeRateLimit>
    : ChainSets<module::kTxDelegateTakeRateLimit, Telling<told::TxDelegateTakeRateLimitSet>> {
};
template <>
struct Rule<declared::SudoSetMinDelegateTake>
    : ChainSets<module::kMinDelegateTake, Telling<told::MinDelegateTakeSet>> {
};
template <>
struct Rule<declared::SudoSetDissolveNetworkScheduleDuration>
    : ChainSets<module::kDissolveNetworkScheduleDuration, Telling<told::DissolveNetworkScheduleDurationSet>> {
};
template <>
struct Rule<declared::SudoSetEvmChainId> : ChainSets<subtensor::evm_chain_id::kChainId, Telling<>> {
};
template <> struct Rule<declared::SudoToggleEvmPrecompile> : RootRuns<togglePrecompile> {
};
template <>
struct Rule<declared::SudoSetSubnetMovingAlpha> : ChainSets<module::kSubnetMovingAlpha, Telling<>> {
};
template <>
struct Rule<declared::SudoSetCommitRevealVersion>
    : ChainSets<module::kCommitRevealWeightsVersion, Telling<told::CommitRevealVersionSet>> {
};
template <> struct Rule<declared::SudoSetCkBurn> : ChainSets<module::kCKBurn, Telling<>> {
};
template <>
struct Rule<declared::SudoSetAdminFreezeWindow>
    : ChainSets<module::kAdminFreezeWindow, Telling<told::AdminFreezeWindowSet>> {
};
template <>
struct Rule<declared::SudoSetOwnerHparamRateLimit>
    : ChainSets<module::kOwnerHyperparamRateLimit, Telling<told::OwnerHyperparamRateLimitSet>> {
};
template <> struct Rule<declared::SudoSetTaoFlowCutoff> : ChainSets<module::kTaoFlowCutoff, Telling<>> {
};
template <>
struct Rule<declared::SudoSetTaoFlowNormalizationExponent>
    : ChainSets<module::kFlowNormExponent, Telling<>, checkFlowExponent> {
};
template <>
struct Rule<declared::SudoSetTaoFlowSmoothingFactor> : ChainSets<module::kFlowEmaSmoothingFactor, Telling<>> {
};
template <> struct Rule<declared::SudoSetMaxMechanismCount> : RootRuns<setMostMechanisms> {
};
template <>
struct Rule<declared::SudoSetStartCallDelay>
    : ChainSets<module::kStartCallDelay, Telling<told::StartCallDelaySet>> {
};
template <>
struct Rule<declared::SudoSetColdkeySwapAnnouncementDelay>
    : ChainSets<module::kColdkeySwapAnnouncementDelay, Telling<told::ColdkeySwapAnnouncementDelaySet>> {
};
template <>
struct Rule<declared::SudoSetColdkeySwapReannouncementDelay>
    : ChainSets<module::kColdkeySwapReannouncementDelay, Telling<told::ColdkeySwapReannouncementDelaySet>> {
};
template <>
struct Rule<declared::SudoSetNetTaoFlowEnabled> : ChainSets<module::kNetTaoFlowEnabled, Telling<>> {
};
template <>
struct Rule<declared::SudoSetMaxEpochsPerBlock>
    : ChainSets<module::kMaxEpochsPerBlock, Telling<told::MaxEpochsPerBlockSet>, checkEpochsPerBlock> {
};

} // namespace taonaut::node::admin_utils
