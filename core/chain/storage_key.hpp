// SPDX-License-Identifier: MIT
#pragma once

// Storage keys: twox128(pallet) ++ twox128(item), then for maps each key after its hasher. Hashers ending in
// Concat append the key itself, so that the key can be read back from the storage key.

#include "core/base/bytes.hpp"
#include "core/metadata/hasher.hpp"

#include <string_view>

namespace taonaut::chain {

using metadata::Hasher;

/// 32 bytes: the key of a plain value, or the prefix of a map.
[[nodiscard]] Bytes storagePrefix(std::string_view pallet, std::string_view item);

/// Hash of one encoded map key, with the key appended for Concat hashers.
void appendHashed(Bytes& target, Hasher hasher, ByteView encodedKey);

/// `System.Account` of an account.
[[nodiscard]] Bytes systemAccountKey(const AccountId& account);
/// `System.Events`.
[[nodiscard]] Bytes systemEventsKey();

} // namespace taonaut::chain
