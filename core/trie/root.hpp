// SPDX-License-Identifier: MIT
#pragma once

// Roots of tries that are not kept: genesis states of specifications and the extrinsics root of a header.

#include "core/trie/state_trie.hpp"

namespace taonaut::trie {

/// BLAKE2b-256 of the byte 00.
[[nodiscard]] const Hash256& emptyRoot();

/// Entries in any order; of equal keys the last wins. O(n log n), no nodes are kept.
[[nodiscard]] Hash256 root(std::vector<Entry> entries, Version version);

/// Root of compact(index) -> value. The extrinsics root of this chain uses version 0.
[[nodiscard]] Hash256 orderedRoot(std::span<const Bytes> values, Version version);

} // namespace taonaut::trie
