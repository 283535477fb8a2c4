// SPDX-License-Identifier: MIT
#pragma once

// The root of a trie of which one value is too large to be at hand: its leaf is known by the hash of the
// value (version 1) or of the whole leaf node (version 0).
//
// Written from the rules of the node encoding alone, without the trie module: two computations of one root
// that share no code.

#include "core/trie/state_trie.hpp"

namespace taonaut::vectors {

struct AbsentValue {
    Bytes key;
    Hash256 valueHash; ///< version 1
    Hash256 leafHash; ///< version 0
};

struct SparseRoot {
    Hash256 root;
    Bytes absentLeaf; ///< the leaf as it stands in a trie of version 1
};

/// entries: every other entry of the trie, in any order, keys distinct and none a prefix of the absent key.
[[nodiscard]] SparseRoot sparseRoot(
    const std::vector<trie::Entry>& entries, const AbsentValue& absent, trie::Version version);

} // namespace taonaut::vectors
