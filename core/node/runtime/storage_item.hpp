// SPDX-License-Identifier: MIT
#pragma once

// Typed access to the storage items that core/subtensor declares. An absent or damaged value reads as the
// item's default, as in the chain's own runtime. Keys of plain items are computed once per process.

#include "core/node/runtime/overlay.hpp"
#include "core/subtensor/item.hpp"

namespace taonaut::node {

/// The key of a plain item, the prefix of a map.
template <const auto& kItem> [[nodiscard]] const Bytes& keyOf()
{
    static const Bytes key = kItem.item().prefix();
    return key;
}

namespace detail {
template <class Item> [[nodiscard]] auto valueOrDefault(const Item& item, std::optional<ByteView> stored)
{
    auto value = item.decodeOrDefault(stored);
    return value ? std::move(*value) : item.defaultValue();
}
} // namespace detail

/// State: Overlay or trie::StateTrie.
template <const auto& kItem, class State> [[nodiscard]] auto load(const State& state)
{
    return detail::valueOrDefault(kItem, state.get(keyOf<kItem>()));
}
template <const auto& kMap, class State, class Key>
[[nodiscard]] auto load(const State& state, const Key& key)
{
    return detail::valueOrDefault(kMap, state.get(kMap.key(key)));
}

template <const auto& kItem>
void store(Overlay& state, const typename std::decay_t<decltype(kItem)>::Value& value)
{
    state.put(keyOf<kItem>(), kItem.encode(value));
}
template <const auto& kMap>
void store(Overlay& state, const typename std::decay_t<decltype(kMap)>::Key& key,
    const typename std::decay_t<decltype(kMap)>::Value& value)
{
    state.put(kMap.key(key), kMap.encode(value));
}

/// An entry of the genesis state.
template <const auto& kItem>
[[nodiscard]] trie::Entry entry(const typename std::decay_t<decltype(kItem)>::Value& value)
{
    return { kItem.key(), kItem.encode(value) };
}
template <const auto& kMap>
[[nodiscard]] trie::Entry entry(const typename std::decay_t<decltype(kMap)>::Key& key,
    const typename std::decay_t<decltype(kMap)>::Value& value)
{
    return { kMap.key(key), kMap.encode(value) };
}

} // namespace taonaut::node
