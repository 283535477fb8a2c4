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

std::vector<ConstantDeclaration> constants(bool fast)
{
    using namespace constant;
    // The value of fast networks or the declared one.
    const auto ofSpeed = [fast]<class T>(const Constant<T>& constant, T ofFast) {
        return constant.declare(fast ? ofFast : constant.value);
    };
    return { kInitialIssuance.declare(), kInitialMinAllowedWeights.declare(), kInitialEmissionValue.declare(),
        ofSpeed(kInitialTempo, std::uint16_t { 10 }), kInitialDifficulty.declare(),
        kInitialMaxDifficulty.declare(), kInitialMinDifficulty.declare(),
        kInitialRAORecycledForRegistration.declare(), kInitialBurn.declare(), kInitialMaxBurn.declare(),
        kInitialMinBurn.declare(), kInitialMinStake.declare(), kMinBurnUpperBound.declare(),
        kMaxBurnLowerBound.declare(), kMinTempo.declare(), kMaxTempo.declare(),
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
        ofSpeed(kInitialTxChildKeyTakeRateLimit, std::uint64_t { 5 }), kInitialAdjustmentAlpha.declare(),
        kInitialNetworkImmunityPeriod.declare(), kInitialNetworkMinLockCost.declare(),
        kInitialSubnetOwnerCut.declare(), kInitialNetworkLockReductionInterval.declare(),
        kInitialNetworkRateLimit.declare(), kKeySwapCost.declare(), kAlphaHigh.declare(), kAlphaLow.declare(),
        kLiquidAlphaOn.declare(), kYuma3On.declare(), ofSpeed(kInitialColdkeySwapAnnouncementDelay, { 50 }),
        ofSpeed(kInitialColdkeySwapReannouncementDelay, { 10 }),
        kInitialDissolveNetworkScheduleDuration.declare(), kInitialTaoWeight.declare(),
        kInitialEmaPriceHalvingPeriod.declare(), kInitialStartCallDelay.declare(),
        kKeySwapOnSubnetCost.declare(), ofSpeed(kHotkeySwapOnSubnetInterval, std::uint64_t { 1 }),
        kLeaseDividendsDistributionInterval.declare(), kMaxImmuneUidsPercentage.declare(),
        kSubtensorPalletId.declare(), kBurnAccountId.declare(),
        ofSpeed(kInitialMaxEpochsPerBlock, std::uint8_t { 32 }) };
}

} // namespace

PalletDeclaration declaration(const RuntimeParameters& parameters)
{
    return { kPallet, storageItems(), typeOf<Call>(), typeOf<Event>(), constants(parameters.isFast()),
        typeOf<Error>(), "pallet_subtensor::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::subtensor_module
