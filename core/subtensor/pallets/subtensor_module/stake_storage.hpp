// SPDX-License-Identifier: MIT
#pragma once

// Storage: stake. The stake of a position is the total of its hotkey times its share.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

inline constexpr PerSubnetOfAccount<AlphaAmount> kTotalHotkeyAlpha { kPallet, "TotalHotkeyAlpha",
    "Alpha staked at a hotkey." };
inline constexpr PerSubnetOfAccount<AlphaAmount> kTotalHotkeyAlphaLastEpoch { kPallet,
    "TotalHotkeyAlphaLastEpoch", "Alpha staked at a hotkey at the last epoch." };
inline constexpr PerSubnetOfAccount<U64F64> kTotalHotkeyShares { kPallet, "TotalHotkeyShares",
    "All shares of a hotkey in the old form." };
inline constexpr PerSubnetOfAccount<SafeFloat> kTotalHotkeySharesV2 { kPallet, "TotalHotkeySharesV2",
    "All shares of a hotkey." };
inline constexpr StorageNMap<KeyParts<Blake2Key<AccountId>, Blake2Key<AccountId>, IdentityKey<NetUid>>,
    U64F64>
    kAlpha { kPallet, "Alpha", "Shares by hotkey, coldkey and subnet in the old form." };
inline constexpr StorageNMap<KeyParts<Blake2Key<AccountId>, Blake2Key<AccountId>, IdentityKey<NetUid>>,
    SafeFloat>
    kAlphaV2 { kPallet, "AlphaV2", "Shares by hotkey, coldkey and subnet." };
inline constexpr StorageValue<std::optional<Bytes>> kAlphaMapLastKey { kPallet, "AlphaMapLastKey",
    "How far an upgrade of Alpha came." };
inline constexpr StorageValue<std::optional<Bytes>> kAlphaV2MapLastKey { kPallet, "AlphaV2MapLastKey",
    "How far an upgrade of AlphaV2 came." };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, std::vector<AccountId>> kStakingHotkeys {
    kPallet, "StakingHotkeys", "Hotkeys at which a coldkey stakes."
};
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, std::vector<AccountId>> kOwnedHotkeys {
    kPallet, "OwnedHotkeys", "Hotkeys of a coldkey."
};
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, AccountId> kOwner { kPallet, "Owner",
    "Coldkey of a hotkey; zero: none." };
inline constexpr PerSubnetOfAccount<AccountId> kAutoStakeDestination { kPallet, "AutoStakeDestination",
    "Hotkey at which a coldkey's earnings are staked.", Modifier::Optional };
inline constexpr PerSubnetOfAccount<std::vector<AccountId>> kAutoStakeDestinationColdkeys { kPallet,
    "AutoStakeDestinationColdkeys", "Coldkeys whose earnings are staked at a hotkey." };
inline constexpr StorageNMap<KeyParts<Twox64Key<AccountId>, Twox64Key<AccountId>>, std::uint64_t>
    kLastColdkeyHotkeyStakeBlock { kPallet, "LastColdkeyHotkeyStakeBlock",
        "Block of the last stake of a coldkey at a hotkey.", Modifier::Optional };
inline constexpr StorageValue<Rao> kTotalStake { kPallet, "TotalStake",
    "Rao in all pools and on the root subnet." };
inline constexpr StorageValue<Rao> kTotalIssuance { kPallet, "TotalIssuance",
    "All rao, those in the pools included." };
inline constexpr StorageValue<std::uint64_t> kStakeThreshold { kPallet, "StakeThreshold",
    "Stake that setting weights needs." };
inline constexpr StorageValue<std::uint64_t> kNominatorMinRequiredStake { kPallet,
    "NominatorMinRequiredStake", "Least stake of a nominator, in 10^-6 of the least stake." };
inline constexpr PerSubnet<bool> kTransferToggle { kPallet, "TransferToggle",
    "Whether stake can go to other coldkeys.", Modifier::Default, defaultOf<bool, true> };

} // namespace taonaut::subtensor::subtensor_module
