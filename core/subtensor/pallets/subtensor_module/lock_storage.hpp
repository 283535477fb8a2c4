// SPDX-License-Identifier: MIT
#pragma once

// Storage: locks on stake.

#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_types.hpp"
#include "core/subtensor/pallets/subtensor_module/storage_maps.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

using metadata::Hasher;
using metadata::Modifier;

inline constexpr StorageNMap<KeyParts<Blake2Key<AccountId>, IdentityKey<NetUid>, Blake2Key<AccountId>>,
    LockState>
    kLock { kPallet, "Lock", "A lock by coldkey, subnet and hotkey.", Modifier::Optional };
inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Blake2Key<AccountId>, Blake2Key<AccountId>>,
    std::monostate>
    kLockingColdkeys { kPallet, "LockingColdkeys", "Coldkeys with a lock to a hotkey on a subnet.",
        Modifier::Optional };
inline constexpr PerHotkeyOfSubnet<LockState> kHotkeyLock { kPallet, "HotkeyLock",
    "Lasting locks to a hotkey, summed up.", Modifier::Optional };
inline constexpr PerHotkeyOfSubnet<LockState> kDecayingHotkeyLock { kPallet, "DecayingHotkeyLock",
    "Decaying locks to a hotkey, summed up.", Modifier::Optional };
inline constexpr PerSubnet<LockState> kOwnerLock { kPallet, "OwnerLock",
    "Lasting locks to the owner hotkey, summed up.", Modifier::Optional };
inline constexpr PerSubnet<LockState> kDecayingOwnerLock { kPallet, "DecayingOwnerLock",
    "Decaying locks to the owner hotkey, summed up.", Modifier::Optional };
inline constexpr PerSubnetOfAccount<bool> kDecayingLock { kPallet, "DecayingLock",
    "Whether the lock of a coldkey decays.", Modifier::Optional };
inline constexpr StorageValue<std::uint64_t> kMaturityRate { kPallet, "MaturityRate",
    "Blocks in which conviction grows.", Modifier::Default, defaultOf<std::uint64_t, 934'866> };
inline constexpr StorageValue<std::uint64_t> kUnlockRate { kPallet, "UnlockRate",
    "Blocks in which a lock decays.", Modifier::Default, defaultOf<std::uint64_t, 934'866> };
inline constexpr StorageMap<Hasher::Blake2_128Concat, AccountId, Uint128> kAccountFlags { kPallet,
    "AccountFlags", "Choices of an account; bit 0: accepts locked alpha." };
inline constexpr PerSubnet<bool> kOwnerCutAutoLockEnabled { kPallet, "OwnerCutAutoLockEnabled",
    "Whether the owner's cut is locked." };
inline constexpr PerSubnet<bool> kOwnerCutEnabled { kPallet, "OwnerCutEnabled",
    "Whether the owner gets a cut.", Modifier::Default, defaultOf<bool, true> };

} // namespace taonaut::subtensor::subtensor_module
