// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/subtensor_module/types.hpp"

#include "core/subtensor/pallets/subtensor_module/rate_limits.hpp"

namespace taonaut::subtensor::subtensor_module {

namespace {

constexpr std::string_view kRecycleOrBurnNames[] { "Burn", "Recycle" };
constexpr std::string_view kHyperparameterNames[] { "Unknown", "ServingRateLimit", "MaxDifficulty",
    "AdjustmentAlpha", "MaxWeightLimit", "ImmunityPeriod", "MinAllowedWeights", "Kappa", "Rho",
    "ActivityCutoff", "PowRegistrationAllowed", "MinBurn", "MaxBurn", "BondsMovingAverage", "BondsPenalty",
    "CommitRevealEnabled", "LiquidAlphaEnabled", "AlphaValues", "WeightCommitInterval", "TransferEnabled",
    "AlphaSigmoidSteepness", "Yuma3Enabled", "BondsResetEnabled", "ImmuneNeuronLimit", "RecycleOrBurn",
    "MaxAllowedUids", "BurnHalfLife", "BurnIncreaseMult", "SubnetEmissionEnabled", "MinChildkeyTake",
    "ActivityCutoffFactorMilli", "TriggerEpoch" };

} // namespace

PlainEnumeration enumerationOf(RecycleOrBurn)
{
    return { "pallet_subtensor::pallet::RecycleOrBurnEnum", kRecycleOrBurnNames };
}

PlainEnumeration enumerationOf(Hyperparameter)
{
    return { "pallet_subtensor::utils::rate_limiting::Hyperparameter", kHyperparameterNames };
}

} // namespace taonaut::subtensor::subtensor_module
