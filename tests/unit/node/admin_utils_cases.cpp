// SPDX-License-Identifier: MIT
#include "admin_utils_cases.hpp"

namespace taonaut::test {

namespace {

using namespace subtensor::admin_utils;
using subtensor::ShareU16;
using subtensor::ShareU64;

void addOwnerCases(std::vector<AdminCase>& cases)
{
    const auto add = [&](Call call, Caller caller = Caller::OwnerLimited) {
        cases.push_back({ std::move(call), caller,
            caller == Caller::OwnerHotkey ? Window::Ignored : Window::MustBeOpen });
    };
    const NetUid netuid = kSubnet;
    add(SudoSetServingRateLimit { { netuid, 9 } });
    add(SudoSetMaxDifficulty { { netuid, 9 } });
    add(SudoSetWeightsVersionKey { { netuid, 9 } });
    add(SudoSetAdjustmentAlpha { { netuid, ShareU64(9) } });
    add(SudoSetImmunityPeriod { { netuid, 9 } });
    add(SudoSetMinAllowedWeights { { netuid, 9 } });
    add(SudoSetMaxAllowedUids { { netuid, 100 } });
    add(SudoSetRho { { netuid, 9 } });
    add(SudoSetActivityCutoff { { netuid, 360 } });
    add(SudoSetMinBurn { { netuid, Rao(1'000) } });
    add(SudoSetMaxBurn { { netuid, Rao(200'000'000) } });
    add(SudoSetBondsMovingAverage { { netuid, 975'000 } });
    add(SudoSetBondsPenalty { { netuid, ShareU16(9) } });
    add(SudoSetCommitRevealWeightsEnabled { { netuid, true } });
    add(SudoSetLiquidAlphaEnabled { { netuid, true } });
    add(SudoSetAlphaValues { netuid, ShareU16(1'638), ShareU16(1'638) });
    add(SudoSetCommitRevealWeightsInterval { { netuid, 2 } });
    add(SudoSetToggleTransfer { { netuid, false } });
    add(SudoSetRecycleOrBurn { { netuid, subtensor::subtensor_module::RecycleOrBurn::Recycle } });
    add(SudoSetSubnetOwnerHotkey { { netuid, accountNumbered(9) } }, Caller::OwnerHotkey);
    add(SudoSetSnOwnerHotkey { { netuid, accountNumbered(9) } }, Caller::OwnerHotkey);
    add(SudoSetAlphaSigmoidSteepness { { netuid, 9 } });
    add(SudoSetYuma3Enabled { { netuid, true } });
    add(SudoSetBondsResetEnabled { { netuid, true } });
    add(SudoSetOwnerImmuneNeuronLimit { { netuid, 2 } });
    add(SudoSetMechanismCount { { netuid, 1 } });
    add(SudoSetMechanismEmissionSplit { { netuid, std::nullopt } });
    add(SudoTrimToMaxAllowedUids { { netuid, 100 } });
    add(SudoSetBurnHalfLife { { netuid, 9 } });
    add(SudoSetBurnIncreaseMult { { netuid, U64F64::from(2) } });
    add(SudoSetMinChildkeyTakePerSubnet { { netuid, ShareU16(9) } });
    add(SudoSetOwnerCutEnabled { { netuid, false } }, Caller::OwnerFree);
    add(SudoSetOwnerCutAutoLockEnabled { { netuid, true } }, Caller::OwnerFree);
}

void addRootCases(std::vector<AdminCase>& cases)
{
    const auto add = [&](Call call, Window window = Window::Ignored) {
        cases.push_back({ std::move(call), Caller::Root, window });
    };
    const NetUid netuid = kSubnet;
    add(SudoSetMinDifficulty { { netuid, 9 } }, Window::MustBeOpen);
    add(SudoSetWeightsSetRateLimit { { netuid, 9 } });
    add(SudoSetAdjustmentInterval { { netuid, 9 } });
    add(SudoSetKappa { { netuid, ShareU16(9) } });
    add(SudoSetNetworkRegistrationAllowed { { netuid, false } });
    cases.push_back({ SudoSetNetworkPowRegistrationAllowed { { netuid, true } }, Caller::Nobody });
    add(SudoSetTargetRegistrationsPerInterval { { netuid, 9 } }, Window::MustBeOpen);
    add(SudoSetDifficulty { { netuid, 9 } }, Window::MustBeOpen);
    add(SudoSetMaxAllowedValidators { { netuid, 9 } }, Window::MustBeOpen);
    add(SudoSetMaxRegistrationsPerBlock { { netuid, 9 } }, Window::MustBeOpen);
    add(SudoSetTempo { { netuid, 400 } }, Window::MustBeOpen);
    add(SudoSetRaoRecycled { { netuid, Rao(9) } });
    add(SudoSetEmaPriceHalvingPeriod { { netuid, 9 } });
    add(SudoSetSubtokenEnabled { { netuid, true } }, Window::MustBeOpen);
    add(SudoSetMinAllowedUids { { netuid, 2 } }, Window::MustBeOpen);
    add(SudoSetMinNonImmuneUids { { netuid, 9 } });
    add(SudoSetSubnetEmissionEnabled { { netuid, false } });
}

void addChainCases(std::vector<AdminCase>& cases)
{
    const auto add = [&](Call call, Caller caller = Caller::Root) {
        cases.push_back({ std::move(call), caller, Window::Ignored });
    };
    add(SwapAuthorities {}, Caller::Nobody);
    add(ScheduleGrandpaChange {}, Caller::Nobody);
    add(SudoSetDefaultTake { { ShareU16(9) } });
    add(SudoSetTxRateLimit { { 9 } });
    add(SudoSetSubnetOwnerCut { { ShareU16(9) } });
    add(SudoSetNetworkRateLimit { { 9 } });
    add(SudoSetTotalIssuance { { Rao(9) } }, Caller::Nobody);
    add(SudoSetNetworkImmunityPeriod { { 9 } });
    add(SudoSetNetworkMinLockCost { { Rao(9) } });
    add(SudoSetSubnetLimit { { 9 } });
    add(SudoSetLockReductionInterval { { 9 } });
    add(SudoSetStakeThreshold { { 9 } });
    add(SudoSetNominatorMinRequiredStake { { 9 } });
    add(SudoSetTxDelegateTakeRateLimit { { 9 } });
    add(SudoSetMinDelegateTake { { ShareU16(9) } });
    add(SudoSetDissolveNetworkScheduleDuration { { 9 } });
    add(SudoSetEvmChainId { { 9 } });
    add(SudoToggleEvmPrecompile { Precompile::Staking, false });
    add(SudoSetSubnetMovingAlpha { { I96F32::from(0) } });
    add(SudoSetCommitRevealVersion { { 5 } });
    add(SudoSetCkBurn { { ShareU64(9) } });
    add(SudoSetAdminFreezeWindow { { 9 } });
    add(SudoSetOwnerHparamRateLimit { { 9 } });
    add(SudoSetTaoFlowCutoff { { I64F64::from(0) } });
    add(SudoSetTaoFlowNormalizationExponent { { U64F64::from(2) } });
    add(SudoSetTaoFlowSmoothingFactor { { 9 } });
    add(SudoSetMaxMechanismCount { { 9 } });
    add(SudoSetStartCallDelay { { 9 } });
    add(SudoSetColdkeySwapAnnouncementDelay { { 9 } });
    add(SudoSetColdkeySwapReannouncementDelay { { 9 } });
    add(SudoSetNetTaoFlowEnabled { { false } });
    add(SudoSetMaxEpochsPerBlock { { 9 } });
}

} // namespace

std::vector<AdminCase> adminCases()
{
    std::vector<AdminCase> cases;
    addOwnerCases(cases);
    addRootCases(cases);
    addChainCases(cases);
    return cases;
}

} // namespace taonaut::test
