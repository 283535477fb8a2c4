// SPDX-License-Identifier: MIT
#pragma once

// SS58, the text form of an account: base58(prefix, account id, checksum). Bittensor writes prefix 42; 13116
// is registered for it and may appear in other wallets. Two texts can name one account: always compare
// account ids.

#include "core/base/bytes.hpp"

#include <string>
#include <string_view>

namespace taonaut::crypto {

constexpr std::uint16_t kBittensorPrefix = 42;
constexpr std::uint16_t kBittensorRegisteredPrefix = 13116;

struct Ss58Address {
    std::uint16_t prefix = kBittensorPrefix;
    AccountId account;
};

[[nodiscard]] std::string toSs58(const AccountId& account, std::uint16_t prefix = kBittensorPrefix);

/// Any prefix; policy is the caller's. Errors: BadBase58, BadLength, InvalidPrefix, FormatNotAllowed,
/// InvalidChecksum, NotCanonical (a two-byte form of a prefix below 64).
[[nodiscard]] Result<Ss58Address> decodeSs58(std::string_view text);

/// An address that a user may pay on Bittensor: prefix 42 or 13116. Errors: those above and OtherNetwork.
[[nodiscard]] Result<AccountId> accountFromSs58(std::string_view text);

} // namespace taonaut::crypto
