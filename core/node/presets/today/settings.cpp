// SPDX-License-Identifier: MIT
#include "core/node/presets/today/settings.hpp"

#include "core/node/presets/seeded_numbers.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <array>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;
using subtensor::ShareU16;
using subtensor::ShareU64;

namespace {

/// All subnets are as old as the chain. So that the oldest of them can be replaced at all, their protection
/// ends after a day instead of half a year.
constexpr std::uint64_t kNetworkImmunity = 7'200;
/// The moving prices of subnets that are old already follow the price at full speed.
constexpr std::uint64_t kEmaHalvingBlocks = 1;

void writeExistence(const Subnet& subnet, SeededNumbers& numbers, Entries& entries)
{
    const NetUid netuid = subnet.netuid;
    const Rao locked(numbers.spread(60, 6) * kWhole);
    entries.add<declared::kNetworksAdded>(netuid, true);
    entries.add<declared::kSubnetOwner>(netuid, subnet.owner);
    entries.add<declared::kSubnetOwnerHotkey>(netuid, subnet.ownerHotkey);
    entries.add<declared::kSubnetLocked>(netuid, locked);
    entries.add<declared::kLargestLocked>(netuid, locked);
    entries.add<declared::kNetworkRegisteredAt>(netuid, kRegistered);
    entries.add<declared::kRegisteredSubnetCounter>(netuid, numbers.between(1, 3));
    entries.add<declared::kFirstEmissionBlockNumber>(netuid, std::uint64_t { 1 });
    entries.add<declared::kSubnetMechanism>(netuid, std::uint16_t { 1 });
    entries.add<declared::kSubtokenEnabled>(netuid, true);
    entries.add<declared::kSubnetEmissionEnabled>(netuid, true);
    entries.add<declared::kEMAPriceHalvingBlocks>(netuid, kEmaHalvingBlocks);
    entries.add<declared::kTransferToggle>(netuid, true);
}

void writeSchedule(const Subnet& subnet, Entries& entries)
{
    const NetUid netuid = subnet.netuid;
    entries.add<declared::kTempo>(netuid, kTempo);
    entries.add<declared::kLastEpochBlock>(netuid, kRegistered);
    entries.add<declared::kPendingEpochAt>(netuid, subnet.firstDue());
    entries.add<declared::kBlocksSinceLastStep>(netuid, kTempo - subnet.firstDue());
    entries.add<declared::kLastMechansimStepBlock>(netuid, kLastSeen);
    entries.add<declared::kSubnetEpochIndex>(netuid, subnet.age * 10);
}

void writeRegistration(const Subnet& subnet, SeededNumbers& numbers, Entries& entries)
{
    const NetUid netuid = subnet.netuid;
    entries.add<declared::kNetworkRegistrationAllowed>(netuid, true);
    entries.add<declared::kNetworkPowRegistrationAllowed>(netuid, false);
    entries.add<declared::kMaxRegistrationsPerBlock>(netuid, std::uint16_t { 1 });
    entries.add<declared::kTargetRegistrationsPerInterval>(netuid, std::uint16_t { 1 });
    entries.add<declared::kAdjustmentInterval>(netuid, std::uint16_t { 360 });
    entries.add<declared::kBurn>(netuid, Rao(numbers.spread(500'000, 12)));
    entries.add<declared::kMinBurn>(netuid, Rao(500'000));
    entries.add<declared::kMaxBurn>(netuid, Rao(100 * kWhole));
    entries.add<declared::kRegistrationsThisInterval>(netuid, std::uint16_t { 0 });
    entries.add<declared::kRAORecycledForRegistration>(netuid, Rao(numbers.spread(kWhole, 10)));
}

void writeConsensusSettings(const Subnet& subnet, SeededNumbers& numbers, Entries& entries)
{
    constexpr std::array<std::uint16_t, 4> kImmunity { 5'000, 7'200, 8'192, 14'400 };
    constexpr std::array<std::uint16_t, 4> kLeastWeights { 1, 1, 3, 8 };
    const NetUid netuid = subnet.netuid;
    entries.add<declared::kRho>(netuid, std::uint16_t { 10 });
    entries.add<declared::kKappa>(netuid, ShareU16(32'767));
    entries.add<declared::kYuma3On>(netuid, subnet.isYuma3);
    entries.add<declared::kLiquidAlphaOn>(netuid, subnet.isLiquidAlpha);
    entries.add<declared::kBondsMovingAverage>(netuid, std::uint64_t { 900'000 });
    entries.add<declared::kImmunityPeriod>(netuid, kImmunity[numbers.below(kImmunity.size())]);
    entries.add<declared::kActivityCutoff>(netuid, std::uint16_t { 5'000 });
    entries.add<declared::kMaxAllowedUids>(netuid, kMostNeurons);
    entries.add<declared::kMaxAllowedValidators>(netuid, kPermits);
    entries.add<declared::kMinAllowedWeights>(netuid, kLeastWeights[numbers.below(kLeastWeights.size())]);
    entries.add<declared::kWeightsSetRateLimit>(netuid, std::uint64_t { 100 });
    entries.add<declared::kWeightsVersionKey>(
        netuid, netuid.value() <= kDevelopersSubnets ? std::uint64_t { 0 } : numbers.below(40));
    entries.add<declared::kCommitRevealWeightsEnabled>(netuid, subnet.isCommitReveal);
    entries.add<declared::kRevealPeriodEpochs>(netuid, std::uint64_t { 1 });
    entries.add<declared::kServingRateLimit>(netuid, std::uint64_t { 50 });
    entries.add<declared::kRecycleOrBurn>(
        netuid, numbers.chance(500) ? declared::RecycleOrBurn::Burn : declared::RecycleOrBurn::Recycle);
}

void writeRootSettings(Entries& entries)
{
    const NetUid root(0);
    entries.add<declared::kNetworksAdded>(root, true);
    entries.add<declared::kTempo>(root, std::uint16_t { 100 });
    entries.add<declared::kMaxAllowedUids>(root, kPermits);
    entries.add<declared::kMaxAllowedValidators>(root, kPermits);
    entries.add<declared::kMinAllowedWeights>(root, std::uint16_t { 0 });
    entries.add<declared::kNetworkRegistrationAllowed>(root, true);
    entries.add<declared::kTargetRegistrationsPerInterval>(root, std::uint16_t { 1 });
    entries.add<declared::kSubtokenEnabled>(root, true);
    entries.add<declared::kNetworkRegisteredAt>(root, kRegistered);
}

} // namespace

void writeChainSettings(const Network& network, Entries& entries)
{
    entries.add<declared::kTotalNetworks>(static_cast<std::uint16_t>(network.subnets.size() + 1));
    entries.add<declared::kSubnetLimit>(kSubnetCount);
    entries.add<declared::kNetworkImmunityPeriod>(kNetworkImmunity);
    entries.add<declared::kNetworkLastLockCost>(Rao(1'400 * kWhole));
    entries.add<declared::kBlockEmission>(Rao(kWhole / 2));
    entries.add<declared::kTaoWeight>(ShareU64(kTaoWeightParts));
    entries.add<declared::kStakeThreshold>(kStakeThresholdRao);
    entries.add<declared::kTxRateLimit>(std::uint64_t { 1 });
    entries.add<declared::kNominatorMinRequiredStake>(std::uint64_t { 100'000'000 });
    writeRootSettings(entries);
}

void writeSubnetSettings(const Network& network, Entries& entries)
{
    for (const Subnet& subnet : network.subnets) {
        SeededNumbers numbers(network.seed, "settings", subnet.netuid.value());
        writeExistence(subnet, numbers, entries);
        writeSchedule(subnet, entries);
        writeRegistration(subnet, numbers, entries);
        writeConsensusSettings(subnet, numbers, entries);
    }
}

} // namespace taonaut::node::presets
