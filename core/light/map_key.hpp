// SPDX-License-Identifier: MIT
#pragma once

// The keys of a map, read back from storage keys. A list proven complete names storage keys; hashers ending
// in Concat and Identity hold the map key itself, and for the former it is hashed again here, so that no key
// can be taken apart in another way than the chain put it together.

#include "core/chain/storage_key.hpp"
#include "core/light/error.hpp"

#include <span>
#include <vector>

namespace taonaut::light {

/// One part of a map's key. hasher: Blake2_128Concat, Twox64Concat or Identity.
struct KeyPart {
    chain::Hasher hasher = chain::Hasher::Identity;
    std::size_t bytes = 0; ///< encoded size of the part; 0 for the last one: all that is left
};

/// The parts' encoded keys, in order. storageKey: starts with `prefix` (pallet and item, and whatever parts
/// were fixed). Errors: KeyMisshaped, KeyRehashMismatch.
[[nodiscard]] Result<std::vector<Bytes>> mapKeyOf(
    ByteView storageKey, ByteView prefix, std::span<const KeyPart> parts);

} // namespace taonaut::light
