// SPDX-License-Identifier: MIT
#pragma once

// Values of many keys, and what changed in them from one state to the next.

#include "core/trie/state_trie.hpp"

namespace taonaut::node::rpc {

/// The keys with their values, in the order asked.
[[nodiscard]] std::vector<trie::Change> readAll(const trie::StateTrie& state, std::span<const Bytes> keys);
/// The entries of `told` whose value is another one in `state`; `told` takes the new values over.
[[nodiscard]] std::vector<trie::Change> takeChanges(
    const trie::StateTrie& state, std::vector<trie::Change>& told);

} // namespace taonaut::node::rpc
