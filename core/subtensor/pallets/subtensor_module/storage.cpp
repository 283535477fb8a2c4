// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pallet.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/rate_limits.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::subtensor::subtensor_module {

namespace defaults {

I96F32 movingAlpha()
{
    return { 12885 }; // 0.000003
}

U64F64 one()
{
    return { Uint128 { 1 } << U64F64::kFractionBits };
}

Bytes tokenSymbol()
{
    return toBytes(bytesOf("\xF0\x9D\x9C\x8F")); // mathematical italic small tau
}

std::tuple<ShareU16, ShareU16> alphaValues()
{
    return { ShareU16(45875), ShareU16(58982) };
}

U64F64 burnIncrease()
{
    // 1.26 as the nearest number with 53 significant bits
    return { (Uint128 { 1 } << U64F64::kFractionBits) | 0x428F5C28F5C29000U };
}

I96F32 claimThreshold()
{
    return { Int128 { 500000 } << I96F32::kFractionBits };
}

} // namespace defaults

std::vector<StorageDeclaration> storageItems()
{
    return { kMinActivityCutoff.declare(), kAdminFreezeWindow.declare(), kOwnerHyperparamRateLimit.declare(),
        kDissolveNetworkScheduleDuration.declare(), kLastHotkeySwapOnNetuid.declare(),
        kNextStakeJobId.declare(), kTaoWeight.declare(), kCKBurn.declare(), kMaxDelegateTake.declare(),
        kMinDelegateTake.declare(), kMaxChildkeyTake.declare(), kMinChildkeyTake.declare(), kOwner.declare(),
        kDelegates.declare(), kChildkeyTake.declare(), kPendingChildKeys.declare(), kChildKeys.declare(),
        kParentKeys.declare(), kAlphaDividendsPerSubnet.declare(), kRootAlphaDividendsPerSubnet.declare(),
        kBlockEmission.declare(), kLastHotkeyEmissionOnNetuid.declare(), kSubnetLimit.declare(),
        kTotalIssuance.declare(), kTotalStake.declare(), kSubnetMovingAlpha.declare(),
        kSubnetMovingPrice.declare(), kRootProp.declare(), kSubnetVolume.declare(), kSubnetTAO.declare(),
        kSubnetAlphaInEmission.declare(), kSubnetAlphaOutEmission.declare(), kSubnetTaoInEmission.declare(),
        kSubnetAlphaIn.declare(), kSubnetAlphaOut.declare(), kStakingHotkeys.declare(),
        kOwnedHotkeys.declare(), kAutoStakeDestination.declare(), kAutoStakeDestinationColdkeys.declare(),
        kColdkeySwapAnnouncementDelay.declare(), kColdkeySwapReannouncementDelay.declare(),
        kColdkeySwapAnnouncements.declare(), kColdkeySwapDisputes.declare(), kTotalHotkeyAlpha.declare(),
        kTotalHotkeyAlphaLastEpoch.declare(), kTotalHotkeyShares.declare(), kAlpha.declare(),
        kAlphaMapLastKey.declare(), kTokenSymbol.declare(), kSubnetTaoFlow.declare(),
        kSubnetEmaTaoFlow.declare(), kTaoFlowCutoff.declare(), kFlowNormExponent.declare(),
        kFlowEmaSmoothingFactor.declare(), kUsedWork.declare(), kMaxRegistrationsPerBlock.declare(),
        kTotalNetworks.declare(), kNetworkImmunityPeriod.declare(), kStartCallDelay.declare(),
        kNetworkMinLockCost.declare(), kNetworkLastLockCost.declare(),
        kNetworkLockReductionInterval.declare(), kSubnetOwnerCut.declare(), kNetworkRateLimit.declare(),
        kNominatorMinRequiredStake.declare(), kWeightsVersionKeyRateLimit.declare(),
        kLastRateLimitedBlock.declare(), kTransferToggle.declare(), kSubnetLocked.declare(),
        kLargestLocked.declare(), kTempo.declare(), kFirstEmissionBlockNumber.declare(),
        kSubnetMechanism.declare(), kSubnetworkN.declare(), kNetworksAdded.declare(),
        kIsNetworkMember.declare(), kNetworkRegistrationAllowed.declare(),
        kNetworkPowRegistrationAllowed.declare(), kNetworkRegisteredAt.declare(),
        kPendingServerEmission.declare(), kPendingValidatorEmission.declare(),
        kPendingRootAlphaDivs.declare(), kPendingOwnerCut.declare(), kBlocksSinceLastStep.declare(),
        kLastMechansimStepBlock.declare(), kSubnetOwner.declare(), kSubnetOwnerHotkey.declare(),
        kRecycleOrBurn.declare(), kServingRateLimit.declare(), kRho.declare(),
        kAlphaSigmoidSteepness.declare(), kKappa.declare(), kRegistrationsThisInterval.declare(),
        kPOWRegistrationsThisInterval.declare(), kBurnRegistrationsThisInterval.declare(),
        kMinAllowedUids.declare(), kMaxAllowedUids.declare(), kImmunityPeriod.declare(),
        kActivityCutoff.declare(), kMaxWeightsLimit.declare(), kWeightsVersionKey.declare(),
        kMinAllowedWeights.declare(), kMaxAllowedValidators.declare(), kAdjustmentInterval.declare(),
        kBondsMovingAverage.declare(), kBondsPenalty.declare(), kBondsResetOn.declare(),
        kWeightsSetRateLimit.declare(), kValidatorPruneLen.declare(), kScalingLawPower.declare(),
        kTargetRegistrationsPerInterval.declare(), kAdjustmentAlpha.declare(),
        kCommitRevealWeightsEnabled.declare(), kBurn.declare(), kDifficulty.declare(), kMinBurn.declare(),
        kMaxBurn.declare(), kMinDifficulty.declare(), kMaxDifficulty.declare(),
        kLastAdjustmentBlock.declare(), kRegistrationsThisBlock.declare(), kEMAPriceHalvingBlocks.declare(),
        kRAORecycledForRegistration.declare(), kTxRateLimit.declare(), kTxDelegateTakeRateLimit.declare(),
        kTxChildkeyTakeRateLimit.declare(), kLiquidAlphaOn.declare(), kYuma3On.declare(),
        kAlphaValues.declare(), kSubtokenEnabled.declare(), kVotingPower.declare(),
        kVotingPowerTrackingEnabled.declare(), kVotingPowerDisableAtBlock.declare(),
        kVotingPowerEmaAlpha.declare(), kImmuneOwnerUidsLimit.declare(), kStakeWeight.declare(),
        kUids.declare(), kKeys.declare(), kLoadedEmission.declare(), kActive.declare(), kConsensus.declare(),
        kIncentive.declare(), kDividends.declare(), kEmission.declare(), kLastUpdate.declare(),
        kValidatorTrust.declare(), kValidatorPermit.declare(), kWeights.declare(), kBonds.declare(),
        kBlockAtRegistration.declare(), kAxons.declare(), kNeuronCertificates.declare(),
        kPrometheus.declare(), kIdentitiesV2.declare(), kSubnetIdentitiesV3.declare(),
        kTransactionKeyLastBlock.declare(), kLastTxBlock.declare(), kLastTxBlockChildKeyTake.declare(),
        kLastTxBlockDelegateTake.declare(), kStakeThreshold.declare(), kWeightCommits.declare(),
        kTimelockedWeightCommits.declare(), kCRV3WeightCommits.declare(), kCRV3WeightCommitsV2.declare(),
        kRevealPeriodEpochs.declare(), kLastColdkeyHotkeyStakeBlock.declare(),
        kRootClaimableThreshold.declare(), kRootClaimable.declare(), kRootClaimed.declare(),
        kRootClaimType.declare(), kStakingColdkeysByIndex.declare(), kStakingColdkeys.declare(),
        kNumStakingColdkeys.declare(), kNumRootClaim.declare(), kAssociatedEvmAddress.declare(),
        kSubnetLeases.declare(), kSubnetLeaseShares.declare(), kSubnetUidToLeaseId.declare(),
        kNextSubnetLeaseId.declare(), kAccumulatedLeaseDividends.declare(),
        kCommitRevealWeightsVersion.declare(), kNetworkRegistrationStartBlock.declare(),
        kMinNonImmuneUids.declare(), kMaxMechanismCount.declare(), kMechanismCountCurrent.declare(),
        kMechanismEmissionSplit.declare(), kHasMigrationRun.declare(), kPendingChildKeyCooldown.declare(),
        kAlphaV2.declare(), kTotalHotkeySharesV2.declare(), kLock.declare(), kLockingColdkeys.declare(),
        kHotkeyLock.declare(), kDecayingHotkeyLock.declare(), kOwnerLock.declare(),
        kDecayingOwnerLock.declare(), kDecayingLock.declare(), kMaturityRate.declare(), kUnlockRate.declare(),
        kAccountFlags.declare(), kOwnerCutAutoLockEnabled.declare(), kOwnerCutEnabled.declare(),
        kLastEpochBlock.declare(), kPendingEpochAt.declare(), kSubnetEpochIndex.declare(),
        kActivityCutoffFactorMilli.declare(), kBurnHalfLife.declare(), kBurnIncreaseMult.declare(),
        kMinChildkeyTakePerSubnet.declare(), kAutoParentDelegationEnabled.declare(),
        kSubnetEmissionEnabled.declare(), kSubnetExcessTao.declare(), kSubnetRootSellTao.declare(),
        kSubnetProtocolAlpha.declare(), kSubnetProtocolFlow.declare(), kSubnetEmaProtocolFlow.declare(),
        kMinerBurned.declare(), kNetTaoFlowEnabled.declare(), kMaxEpochsPerBlock.declare(),
        kRegisteredSubnetCounter.declare(), kTaoInRefundDeploymentBlock.declare(),
        kAlphaV2MapLastKey.declare() };
}

} // namespace taonaut::subtensor::subtensor_module
