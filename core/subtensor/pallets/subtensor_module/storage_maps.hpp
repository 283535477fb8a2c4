// SPDX-License-Identifier: MIT
#pragma once

// The forms that most storage maps of SubtensorModule have.

#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::subtensor::subtensor_module {

/// A value per subnet.
template <class V> using PerSubnet = StorageMap<metadata::Hasher::Identity, NetUid, V>;
/// A value per subnet and hotkey.
template <class V>
using PerHotkeyOfSubnet = StorageNMap<KeyParts<IdentityKey<NetUid>, Blake2Key<AccountId>>, V>;
/// A value per account and subnet.
template <class V>
using PerSubnetOfAccount = StorageNMap<KeyParts<Blake2Key<AccountId>, IdentityKey<NetUid>>, V>;

} // namespace taonaut::subtensor::subtensor_module
