// SPDX-License-Identifier: MIT
#pragma once

// Storage: takes, child hotkeys and root dividends.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_sets.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

/// Children or parents of a hotkey, each with its part of the stake.
using Relatives = std::vector<std::tuple<ShareU64, AccountId>>;

namespace defaults {
[[nodiscard]] I96F32 claimThreshold();
} // namespace defaults

inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, ShareU16> kDelegates { kPallet, "Delegates",
    "Take of a delegate, in 1/65535.", Modifier::Default, defaultOf<ShareU16, 11'796> };
inline constexpr StorageValue<ShareU16> kMaxDelegateTake { kPallet, "MaxDelegateTake",
    "Greatest take, in 1/65535.", Modifier::Default, defaultOf<ShareU16, 11'796> };
inline constexpr StorageValue<ShareU16> kMinDelegateTake { kPallet, "MinDelegateTake",
    "Least take, in 1/65535." };
inline constexpr PerSubnetOfAccount<ShareU16> kChildkeyTake { kPallet, "ChildkeyTake",
    "Take of a child hotkey, in 1/65535." };
inline constexpr StorageValue<ShareU16> kMaxChildkeyTake { kPallet, "MaxChildkeyTake",
    "Greatest take of child hotkeys, in 1/65535.", Modifier::Default, defaultOf<ShareU16, 11'796> };
inline constexpr StorageValue<ShareU16> kMinChildkeyTake { kPallet, "MinChildkeyTake",
    "Least take of child hotkeys, in 1/65535." };
inline constexpr PerSubnet<ShareU16> kMinChildkeyTakePerSubnet { kPallet, "MinChildkeyTakePerSubnet",
    "Least take of child hotkeys on a subnet, in 1/65535." };
inline constexpr PerSubnetOfAccount<Relatives> kChildKeys { kPallet, "ChildKeys",
    "Child hotkeys of a hotkey and their parts." };
inline constexpr PerSubnetOfAccount<Relatives> kParentKeys { kPallet, "ParentKeys",
    "Parent hotkeys of a hotkey and its parts." };
inline constexpr PerHotkeyOfSubnet<std::tuple<Relatives, std::uint64_t>> kPendingChildKeys { kPallet,
    "PendingChildKeys", "Child hotkeys to come and the block of their effect." };
inline constexpr StorageValue<std::uint64_t> kPendingChildKeyCooldown { kPallet, "PendingChildKeyCooldown",
    "Blocks that new child hotkeys wait.", Modifier::Default, defaultOf<std::uint64_t, 7200> };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, bool> kAutoParentDelegationEnabled { kPallet,
    "AutoParentDelegationEnabled", "Whether a root validator lends its stake by itself.", Modifier::Default,
    defaultOf<bool, true> };
inline constexpr StorageValue<ShareU64> kTaoWeight { kPallet, "TaoWeight",
    "Weight of root stake, in 1/(2^64 - 1).", Modifier::Default,
    defaultOf<ShareU64, 971'718'665'099'567'868> };
inline constexpr StorageValue<ShareU64> kCKBurn { kPallet, "CKBurn",
    "Part of child earnings that is burned, in 1/(2^64 - 1)." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, std::map<NetUid, I96F32>> kRootClaimable {
    kPallet, "RootClaimable", "Alpha per unit of root stake that a hotkey has earned, by subnet."
};
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Blake2Key<AccountId>, Blake2Key<AccountId>>,
    Uint128>
    kRootClaimed { kPallet, "RootClaimed", "Alpha claimed by subnet, hotkey and coldkey." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, subtensor_module::RootClaimType>
    kRootClaimType { kPallet, "RootClaimType", "What becomes of root dividends of a coldkey." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, NetUid, I96F32> kRootClaimableThreshold { kPallet,
    "RootClaimableThreshold", "Alpha below which nothing is claimed by itself.", Modifier::Default,
    &defaults::claimThreshold };
inline constexpr StorageValue<std::uint64_t> kNumRootClaim { kPallet, "NumRootClaim",
    "Claims that the chain makes by itself per block.", Modifier::Default, defaultOf<std::uint64_t, 5> };
inline constexpr StorageMap<Hasher::Identity, AccountId, std::uint64_t> kStakingColdkeys { kPallet,
    "StakingColdkeys", "Position of a coldkey in the list of stakers.", Modifier::Optional };
inline constexpr StorageMap<Hasher::Identity, std::uint64_t, AccountId> kStakingColdkeysByIndex { kPallet,
    "StakingColdkeysByIndex", "List of stakers by position.", Modifier::Optional };
inline constexpr StorageValue<std::uint64_t> kNumStakingColdkeys { kPallet, "NumStakingColdkeys",
    "Number of stakers." };

} // namespace taonaut::subtensor::subtensor_module
