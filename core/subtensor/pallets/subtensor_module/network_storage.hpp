// SPDX-License-Identifier: MIT
#pragma once

// Storage: the subnets and their epochs.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_types.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageValue<std::uint16_t> kTotalNetworks { kPallet, "TotalNetworks",
    "Number of subnets." };
inline constexpr PerSubnet<bool> kNetworksAdded { kPallet, "NetworksAdded", "Whether a subnet exists." };
inline constexpr PerSubnet<std::uint16_t> kSubnetworkN { kPallet, "SubnetworkN", "Number of neurons." };
inline constexpr PerSubnet<AccountId> kSubnetOwner { kPallet, "SubnetOwner",
    "Coldkey of the owner; zero: none." };
inline constexpr PerSubnet<AccountId> kSubnetOwnerHotkey { kPallet, "SubnetOwnerHotkey",
    "Hotkey of the owner; zero: none." };
inline constexpr PerSubnet<Rao> kSubnetLocked { kPallet, "SubnetLocked", "Rao locked for a subnet." };
inline constexpr PerSubnet<Rao> kLargestLocked { kPallet, "LargestLocked", "Most rao locked for a subnet." };
inline constexpr PerSubnet<std::uint64_t> kNetworkRegisteredAt { kPallet, "NetworkRegisteredAt",
    "Block at which a subnet was opened." };
inline constexpr PerSubnet<std::uint64_t> kRegisteredSubnetCounter { kPallet, "RegisteredSubnetCounter",
    "How often a number was given to a subnet." };
inline constexpr PerSubnet<std::uint64_t> kFirstEmissionBlockNumber { kPallet, "FirstEmissionBlockNumber",
    "Block at which emission starts.", Modifier::Optional };
inline constexpr PerSubnet<std::uint16_t> kTempo { kPallet, "Tempo", "Blocks from epoch to epoch.",
    Modifier::Default, defaultOf<std::uint16_t, 360> };
inline constexpr PerSubnet<std::uint64_t> kBlocksSinceLastStep { kPallet, "BlocksSinceLastStep",
    "Blocks since the last epoch." };
inline constexpr PerSubnet<std::uint64_t> kLastMechansimStepBlock { kPallet, "LastMechansimStepBlock",
    "Block of the last epoch." };
inline constexpr PerSubnet<std::uint64_t> kLastEpochBlock { kPallet, "LastEpochBlock",
    "Block of the last epoch." };
inline constexpr PerSubnet<std::uint64_t> kPendingEpochAt { kPallet, "PendingEpochAt",
    "Block of an epoch that was asked for." };
inline constexpr PerSubnet<std::uint64_t> kSubnetEpochIndex { kPallet, "SubnetEpochIndex",
    "Number of epochs so far." };
inline constexpr PerSubnet<AlphaAmount> kPendingServerEmission { kPallet, "PendingServerEmission",
    "Alpha for miners since the last epoch." };
inline constexpr PerSubnet<AlphaAmount> kPendingValidatorEmission { kPallet, "PendingValidatorEmission",
    "Alpha for validators since the last epoch." };
inline constexpr PerSubnet<AlphaAmount> kPendingRootAlphaDivs { kPallet, "PendingRootAlphaDivs",
    "Alpha for root stake since the last epoch." };
inline constexpr PerSubnet<AlphaAmount> kPendingOwnerCut { kPallet, "PendingOwnerCut",
    "Alpha for the owner since the last epoch." };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, std::uint8_t> kMechanismCountCurrent { kPallet,
    "MechanismCountCurrent", "Number of mechanisms.", Modifier::Default, defaultOf<std::uint8_t, 1> };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, std::vector<ShareU16>> kMechanismEmissionSplit {
    kPallet, "MechanismEmissionSplit", "Parts of the mechanisms of the emission.", Modifier::Optional
};
inline constexpr StorageMap<Hasher::Blake2_128Concat, NetUid, SubnetIdentity> kSubnetIdentitiesV3 { kPallet,
    "SubnetIdentitiesV3", "Identity of a subnet.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, ChainIdentity> kIdentitiesV2 { kPallet,
    "IdentitiesV2", "Identity of a coldkey.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Twox64Concat, std::uint32_t, SubnetLease> kSubnetLeases { kPallet,
    "SubnetLeases", "Leases of subnets.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<Twox64Key<std::uint32_t>, IdentityKey<AccountId>>, U64F64>
    kSubnetLeaseShares { kPallet, "SubnetLeaseShares", "Parts of the contributors of a leased subnet." };
inline constexpr StorageMap<Hasher::Twox64Concat, NetUid, std::uint32_t> kSubnetUidToLeaseId { kPallet,
    "SubnetUidToLeaseId", "Lease of a subnet.", Modifier::Optional };
inline constexpr StorageValue<std::uint32_t> kNextSubnetLeaseId { kPallet, "NextSubnetLeaseId",
    "Number of the next lease." };
inline constexpr StorageMap<Hasher::Twox64Concat, std::uint32_t, AlphaAmount> kAccumulatedLeaseDividends {
    kPallet, "AccumulatedLeaseDividends", "Alpha that waits for the contributors of a lease."
};

} // namespace taonaut::subtensor::subtensor_module
