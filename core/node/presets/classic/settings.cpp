// SPDX-License-Identifier: MIT
#include "core/node/presets/classic/settings.hpp"

#include "core/node/presets/seeded_numbers.hpp"
#include "core/node/presets/today/pools.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;
using subtensor::ShareU16;

namespace {

constexpr std::uint64_t kForEver = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint16_t kShortTempo = 99;

void writeChain(const Network& network, Entries& entries)
{
    const auto count = static_cast<std::uint16_t>(network.subnets.size());
    entries.add<declared::kTotalNetworks>(static_cast<std::uint16_t>(count + 1));
    entries.add<declared::kSubnetLimit>(count);
    entries.add<declared::kNetworkImmunityPeriod>(kForEver);
    entries.add<declared::kBlockEmission>(Rao(kWhole));
    entries.add<declared::kTaoWeight>(subtensor::ShareU64(network.taoWeight));
    entries.add<declared::kStakeThreshold>(kStakeThresholdRao);
    entries.add<declared::kTxRateLimit>(std::uint64_t { 1 });
    entries.add<declared::kSubnetTAO>(NetUid(0), Rao(rootTao(network)));
    entries.add<declared::kSubnetAlphaOut>(NetUid(0), subtensor::AlphaAmount(rootTao(network)));
    entries.add<declared::kTotalStake>(Rao(rootTao(network)));
}

void writeRoot(Entries& entries)
{
    const NetUid root(0);
    entries.add<declared::kNetworksAdded>(root, true);
    entries.add<declared::kTempo>(root, kShortTempo);
    entries.add<declared::kMaxAllowedUids>(root, kPermits);
    entries.add<declared::kMaxAllowedValidators>(root, kPermits);
    entries.add<declared::kMinAllowedWeights>(root, std::uint16_t { 8 });
    entries.add<declared::kWeightsSetRateLimit>(root, std::uint64_t { 100 });
    entries.add<declared::kTargetRegistrationsPerInterval>(root, std::uint16_t { 1 });
    entries.add<declared::kSubtokenEnabled>(root, true);
    entries.add<declared::kNetworkRegistrationAllowed>(root, true);
}

void writeSubnet(const Subnet& subnet, Rao emission, SeededNumbers& numbers, Entries& entries)
{
    const NetUid netuid = subnet.netuid;
    entries.add<declared::kNetworksAdded>(netuid, true);
    entries.add<declared::kSubnetOwner>(netuid, subnet.owner);
    entries.add<declared::kSubnetOwnerHotkey>(netuid, subnet.ownerHotkey);
    entries.add<declared::kSubnetLocked>(netuid, Rao(numbers.spread(1'000 * kWhole, 3)));
    entries.add<declared::kNetworkRegisteredAt>(netuid, kRegistered);
    entries.add<declared::kRegisteredSubnetCounter>(netuid, std::uint64_t { 1 });
    entries.add<declared::kSubnetMechanism>(netuid, std::uint16_t { 0 });
    entries.add<declared::kSubnetTaoInEmission>(netuid, emission);
    entries.add<declared::kTempo>(netuid, numbers.chance(500) ? kTempo : kShortTempo);
    entries.add<declared::kLastMechansimStepBlock>(netuid, kLastSeen);
    entries.add<declared::kSubnetEpochIndex>(netuid, subnet.age);
    entries.add<declared::kYuma3On>(netuid, false);
    entries.add<declared::kBondsMovingAverage>(netuid, std::uint64_t { 900'000 });
    entries.add<declared::kKappa>(netuid, ShareU16(32'767));
    entries.add<declared::kRho>(netuid, std::uint16_t { 10 });
    entries.add<declared::kImmunityPeriod>(netuid, std::uint16_t { 4'096 });
    entries.add<declared::kMaxAllowedUids>(netuid, kMostNeurons);
    entries.add<declared::kMaxAllowedValidators>(netuid, kPermits);
    entries.add<declared::kMinAllowedWeights>(netuid, std::uint16_t { 8 });
    entries.add<declared::kWeightsSetRateLimit>(netuid, std::uint64_t { 100 });
    entries.add<declared::kCommitRevealWeightsEnabled>(netuid, false);
}

/// Prices follow demand alone: a registration does not raise them at once, and they do not decay.
void writeRegistration(NetUid netuid, SeededNumbers& numbers, Entries& entries)
{
    entries.add<declared::kNetworkRegistrationAllowed>(netuid, true);
    entries.add<declared::kNetworkPowRegistrationAllowed>(netuid, false);
    entries.add<declared::kTargetRegistrationsPerInterval>(netuid, std::uint16_t { 2 });
    entries.add<declared::kAdjustmentInterval>(netuid, std::uint16_t { 100 });
    entries.add<declared::kBurn>(netuid, Rao(numbers.spread(kWhole, 4)));
    entries.add<declared::kMinBurn>(netuid, Rao(kWhole));
    entries.add<declared::kMaxBurn>(netuid, Rao(100 * kWhole));
    entries.add<declared::kBurnHalfLife>(netuid, std::uint16_t { 0 });
    entries.add<declared::kBurnIncreaseMult>(netuid, subtensor::U64F64::one());
}

} // namespace

void writeClassicSettings(
    const Network& network, const std::vector<std::uint64_t>& emissions, Entries& entries)
{
    writeChain(network, entries);
    writeRoot(entries);
    SeededNumbers numbers(network.seed, "classic settings");
    for (std::size_t i = 0; i < network.subnets.size(); ++i) {
        writeSubnet(network.subnets[i], Rao(emissions[i]), numbers, entries);
        writeRegistration(network.subnets[i].netuid, numbers, entries);
    }
}

} // namespace taonaut::node::presets
