// SPDX-License-Identifier: MIT
#pragma once

// Guards against paying an address that only looks like a known one.
//
// Attackers make addresses whose first or last characters equal those of somebody whom the victim pays, and
// have them copied from a transaction list or exchanged in the clipboard. A candidate is a look-alike of a
// known account when their texts share three characters after the first two (which hardly vary between
// addresses of this network) or the last four. By chance two honest addresses do so once in 190,000 or
// 11,000,000 pairs.

#include "core/base/bytes.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::wallet {

/// How much of the texts of two accounts is equal.
struct AddressMatch {
    AccountId known;
    std::size_t equalPrefix = 0; ///< characters from the start
    std::size_t equalSuffix = 0; ///< characters from the end
};

/// The known account that the candidate resembles most. Empty when it resembles none, or is itself known.
[[nodiscard]] std::optional<AddressMatch> lookAlike(
    const AccountId& candidate, std::span<const AccountId> known);

/// Positions at which the texts of two accounts differ, for marking both; in ascending order.
[[nodiscard]] std::vector<std::size_t> differingPositions(const AccountId& left, const AccountId& right);

/// The account named by text from a clipboard or a field. White space around it and between its characters
/// (groups of four, line breaks) is ignored. Errors: those of crypto::accountFromSs58.
[[nodiscard]] Result<AccountId> accountFromPaste(std::string_view text);

/// Whether everybody can sign for this account: keys derived from the public development phrase under their
/// customary names, and the phrase itself.
[[nodiscard]] bool isDevelopmentAccount(const AccountId& account);

} // namespace taonaut::wallet
