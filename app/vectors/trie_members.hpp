// SPDX-License-Identifier: MIT
#pragma once

// Entries and proofs as vector files write them.

#include "app/vectors/members.hpp"
#include "core/trie/proof.hpp"

namespace taonaut::vectors {

/// List of {key, value}.
[[nodiscard]] std::vector<trie::Entry> entries(Members& in, const char* member);

/// 0 or 1.
[[nodiscard]] trie::Version stateVersion(Members& in, std::uint64_t number);

/// A key and what a proof is said to show for it: a value, or proven absence.
struct Claim {
    Bytes key;
    std::optional<Bytes> value;
};
/// List of {key, value}, value null for absent keys.
[[nodiscard]] std::vector<Claim> claims(Members& in, const char* member);

/// Whether the proof shows exactly the claims under the root. Errors: those of the proof; a different value
/// is told as ClaimError::OtherValue.
[[nodiscard]] Result<void> proveClaims(
    const std::vector<Bytes>& nodes, const Hash256& root, const std::vector<Claim>& claims);

enum class ClaimError : std::uint16_t {
    OtherValue, ///< the proof shows another value, or absence instead of a value, or the reverse
    OtherKeys, ///< the keys under the prefix are others than claimed
};
std::string_view moduleOf(ClaimError reason);
std::string_view nameOf(ClaimError reason);

} // namespace taonaut::vectors
