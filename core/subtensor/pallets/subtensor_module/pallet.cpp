// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/subtensor_module/pallet.hpp"

#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/events.hpp"

namespace taonaut::subtensor::subtensor_module {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_subtensor::pallet::Error", { parameter("T") }, errors());
    }
};

std::vector<ConstantDeclaration> constants()
{
    using namespace constant;
    return { kInitialIssuance.declare(), kInitialMinAllowedWeights.declare(), kInitialEmissionValue.declare(),
        kInitialTempo.declare(), kInitialDifficulty.declare(), kInitialMaxDifficulty.declare(),
        kInitialMinDifficulty.declare(), kInitialRAORecycledForRegistration.declare(), kInitialBurn.declare(),
        kInitialMaxBurn.declare(), kInitialMinBurn.declare(), kInitialMinStake.declare(),
        kMinBurnUpperBound.declare(), kMaxBurnLowerBound.declare(), kMinTempo.declare(), kMaxTempo.declare(),
        kMinActivityCutoffFactorMilli.declare(), kMaxActivityCutoffFactorMilli.declare(),
        kInitialAdjustmentInterval.declare(), kInitialBondsMovingAverage.declare(),
        kInitialBondsPenalty.declare(), kInitialBondsResetOn.declare(),
        kInitialTargetRegistrationsPerInterval.declare(), kInitialRho.declare(),
        kInitialAlphaSigmoidSteepness.declare(), kInitialKappa.declare(), kInitialMinAllowedUids.declare(),
        kInitialMaxAllowedUids.declare(), kInitialValidatorPruneLen.declare(),
        kInitialScalingLawPower.declare(), kInitialImmunityPeriod.declare(), kInitialActivityCutoff.declare(),
        kInitialMaxRegistrationsPerBlock.declare(), kInitialPruningScore.declare(),
        kInitialMaxAllowedValidators.declare(), kInitialDefaultDelegateTake.declare(),
        kInitialMinDelegateTake.declare(), kInitialDefaultChildKeyTake.declare(),
        kInitialMinChildKeyTake.declare(), kInitialMaxChildKeyTake.declare(),
        kInitialWeightsVersionKey.declare(), kInitialServingRateLimit.declare(),
        kInitialTxRateLimit.declare(), kInitialTxDelegateTakeRateLimit.declare(),
        kInitialTxChildKeyTakeRateLimit.declare(), kInitialAdjustmentAlpha.declare(),
        kInitialNetworkImmunityPeriod.declare(), kInitialNetworkMinLockCost.declare(),
        kInitialSubnetOwnerCut.declare(), kInitialNetworkLockReductionInterval.declare(),
        kInitialNetworkRateLimit.declare(), kKeySwapCost.declare(), kAlphaHigh.declare(), kAlphaLow.declare(),
        kLiquidAlphaOn.declare(), kYuma3On.declare(), kInitialColdkeySwapAnnouncementDelay.declare(),
        kInitialColdkeySwapReannouncementDelay.declare(), kInitialDissolveNetworkScheduleDuration.declare(),
        kInitialTaoWeight.declare(), kInitialEmaPriceHalvingPeriod.declare(),
        kInitialStartCallDelay.declare(), kKeySwapOnSubnetCost.declare(),
        kHotkeySwapOnSubnetInterval.declare(), kLeaseDividendsDistributionInterval.declare(),
        kMaxImmuneUidsPercentage.declare(), kSubtensorPalletId.declare(), kBurnAccountId.declare(),
        kInitialMaxEpochsPerBlock.declare() };
}

} // namespace

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, storageItems(), typeOf<Call>(), typeOf<Event>(), constants(), typeOf<Error>(),
        "pallet_subtensor::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::subtensor_module
