// SPDX-License-Identifier: MIT
#pragma once

// BIP-32: trees of secp256k1 keys from one seed, the way of Ethereum wallets. A path such as m/44'/60'/0'/0/3
// names one key; an apostrophe marks a hardened step. Only secret keys are derived here.
//
// Whoever has a key and the extended public key above an unhardened step has the keys beside it too.

#include "core/crypto/error.hpp"
#include "core/crypto/secret.hpp"

#include <string_view>
#include <vector>

namespace taonaut::crypto {

constexpr std::uint32_t kHardened = 0x8000'0000;

using Bip32Path = std::vector<std::uint32_t>; ///< kHardened is set in hardened steps

/// "m", or "m/" and steps such as 44' or 0; at most 255 steps. Errors: BadPath.
[[nodiscard]] Result<Bip32Path> bip32Path(std::string_view text);

/// m/44'/60'/0'/0/index, where wallets of Ethereum look for their accounts.
[[nodiscard]] Bip32Path ethereumPath(std::uint32_t index);

/// The secret key at a path, 32 bytes. seed: 16 to 64 bytes. Errors: WrongLength, SecretOutOfRange (the path
/// has no key: one chance in 2^127 per step).
[[nodiscard]] Result<Secret> bip32Key(ByteView seed, const Bip32Path& path);

} // namespace taonaut::crypto
