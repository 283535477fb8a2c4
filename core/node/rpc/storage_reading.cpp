// SPDX-License-Identifier: MIT
#include "core/node/rpc/storage_reading.hpp"

namespace taonaut::node::rpc {

std::vector<trie::Change> readAll(const trie::StateTrie& state, std::span<const Bytes> keys)
{
    std::vector<trie::Change> values;
    values.reserve(keys.size());
    for (const Bytes& key : keys) {
        const std::optional<ByteView> value = state.get(key);
        values.push_back({ key, value ? std::optional(toBytes(*value)) : std::nullopt });
    }
    return values;
}

std::vector<trie::Change> takeChanges(const trie::StateTrie& state, std::vector<trie::Change>& told)
{
    std::vector<trie::Change> changes;
    for (trie::Change& entry : told) {
        const std::optional<ByteView> value = state.get(entry.key);
        const bool same = value ? entry.value && equal(*value, *entry.value) : !entry.value;
        if (!same) {
            entry.value = value ? std::optional(toBytes(*value)) : std::nullopt;
            changes.push_back(entry);
        }
    }
    return changes;
}

} // namespace taonaut::node::rpc
