// SPDX-License-Identifier: MIT
#pragma once

// Typed access to the storage items that core/subtensor declares, with any number of keys:
//
//   load<declared::kTempo>(state, netuid)              value or the item's default
//   find<declared::kKeys>(state, netuid, uid)          value or nothing
//   store<declared::kKeys>(state, netuid, uid, hotkey)
//   mutate<declared::kBurn>(state, netuid, [](Rao& burn) { … })
//   forEachBelow<declared::kKeys>(state, netuid)([&](std::uint16_t uid, const AccountId& hotkey) { … })
//
// An absent or damaged value reads as the item's default, as in the chain's own runtime. Items without
// modifier "Optional" distinguish absent and default only by `find` and `contains`. Prefixes of items are
// computed once per process. State is an Overlay or a trie::StateTrie.
//
// Cost: one key costs its hashes and one look-up. Walking over m entries costs O(m + w log w) where w is the
// number of entries below the prefix that the block has written; the order is that of the storage keys, which
// is that of the keys themselves for Identity hashers only.

#include "core/node/runtime/overlay.hpp"
#include "core/subtensor/storage_maps.hpp"

namespace taonaut::node {

/// The key of a plain item, the prefix of a map.
template <const auto& kItem> [[nodiscard]] const Bytes& keyOf()
{
    static const Bytes key = kItem.item().prefix();
    return key;
}
/// The storage key of an entry.
template <const auto& kItem, class... Keys> [[nodiscard]] Bytes keyOf(const Keys&... keys)
{
    Bytes key;
    key.reserve(128);
    append(key, keyOf<kItem>());
    kItem.appendKey(key, keys...);
    return key;
}
/// What the storage keys of all entries with these first keys begin with.
template <const auto& kMap, class... First> [[nodiscard]] Bytes prefixOf(const First&... keys)
{
    Bytes prefix;
    prefix.reserve(128);
    append(prefix, keyOf<kMap>());
    kMap.appendFirst(prefix, keys...);
    return prefix;
}

namespace detail {
template <const auto& kItem> using ItemOf = std::decay_t<decltype(kItem)>;
template <const auto& kItem> using ValueOf = typename ItemOf<kItem>::Value;

template <class Item> [[nodiscard]] auto valueOrDefault(const Item& item, std::optional<ByteView> stored)
{
    auto value = item.decodeOrDefault(stored);
    return value ? std::move(*value) : item.defaultValue();
}
} // namespace detail

template <const auto& kItem, class State, class... Keys>
[[nodiscard]] detail::ValueOf<kItem> load(const State& state, const Keys&... keys)
{
    static_assert(sizeof...(Keys) == detail::ItemOf<kItem>::kKeys);
    return detail::valueOrDefault(kItem, state.get(keyOf<kItem>(keys...)));
}
/// Nothing for an absent or damaged value.
template <const auto& kItem, class State, class... Keys>
[[nodiscard]] std::optional<detail::ValueOf<kItem>> find(const State& state, const Keys&... keys)
{
    static_assert(sizeof...(Keys) == detail::ItemOf<kItem>::kKeys);
    const std::optional<ByteView> stored = state.get(keyOf<kItem>(keys...));
    auto value = stored ? kItem.decode(*stored) : fail(subtensor::SubtensorError::OtherItem);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}
template <const auto& kItem, class State, class... Keys>
[[nodiscard]] bool contains(const State& state, const Keys&... keys)
{
    static_assert(sizeof...(Keys) == detail::ItemOf<kItem>::kKeys);
    return state.get(keyOf<kItem>(keys...)).has_value();
}

template <const auto& kItem> void store(Overlay& state, const detail::ValueOf<kItem>& value)
{
    state.put(keyOf<kItem>(), kItem.encode(value));
}
template <const auto& kMap, class K>
void store(Overlay& state, const K& key, const detail::ValueOf<kMap>& value)
{
    state.put(keyOf<kMap>(key), kMap.encode(value));
}
template <const auto& kMap, class K1, class K2>
void store(Overlay& state, const K1& first, const K2& second, const detail::ValueOf<kMap>& value)
{
    state.put(keyOf<kMap>(first, second), kMap.encode(value));
}
template <const auto& kMap, class K1, class K2, class K3>
void store(
    Overlay& state, const K1& first, const K2& second, const K3& third, const detail::ValueOf<kMap>& value)
{
    state.put(keyOf<kMap>(first, second, third), kMap.encode(value));
}

/// An entry of the genesis state.
template <const auto& kItem> [[nodiscard]] trie::Entry entry(const detail::ValueOf<kItem>& value)
{
    return { keyOf<kItem>(), kItem.encode(value) };
}
template <const auto& kMap, class K>
[[nodiscard]] trie::Entry entry(const K& key, const detail::ValueOf<kMap>& value)
{
    return { keyOf<kMap>(key), kMap.encode(value) };
}
template <const auto& kMap, class K1, class K2>
[[nodiscard]] trie::Entry entry(const K1& first, const K2& second, const detail::ValueOf<kMap>& value)
{
    return { keyOf<kMap>(first, second), kMap.encode(value) };
}
template <const auto& kMap, class K1, class K2, class K3>
[[nodiscard]] trie::Entry entry(
    const K1& first, const K2& second, const K3& third, const detail::ValueOf<kMap>& value)
{
    return { keyOf<kMap>(first, second, third), kMap.encode(value) };
}

template <const auto& kItem, class... Keys> void erase(Overlay& state, const Keys&... keys)
{
    static_assert(sizeof...(Keys) == detail::ItemOf<kItem>::kKeys);
    state.remove(keyOf<kItem>(keys...));
}
/// Value or default, and the entry is gone.
template <const auto& kItem, class... Keys>
[[nodiscard]] detail::ValueOf<kItem> take(Overlay& state, const Keys&... keys)
{
    static_assert(sizeof...(Keys) == detail::ItemOf<kItem>::kKeys);
    const Bytes key = keyOf<kItem>(keys...);
    detail::ValueOf<kItem> value = detail::valueOrDefault(kItem, state.get(key));
    state.remove(key);
    return value;
}

namespace detail {
template <const auto& kItem, class Change>
void mutateAt(Overlay& state, const Bytes& key, const Change& change)
{
    ValueOf<kItem> value = valueOrDefault(kItem, state.get(key));
    change(value);
    state.put(key, kItem.encode(value));
}
} // namespace detail

/// Changes the value, or the default where there is none, and stores it.
template <const auto& kItem, class Change> void mutate(Overlay& state, const Change& change)
{
    detail::mutateAt<kItem>(state, keyOf<kItem>(), change);
}
template <const auto& kMap, class K, class Change>
void mutate(Overlay& state, const K& key, const Change& change)
{
    detail::mutateAt<kMap>(state, keyOf<kMap>(key), change);
}
template <const auto& kMap, class K1, class K2, class Change>
void mutate(Overlay& state, const K1& first, const K2& second, const Change& change)
{
    detail::mutateAt<kMap>(state, keyOf<kMap>(first, second), change);
}
template <const auto& kMap, class K1, class K2, class K3, class Change>
void mutate(Overlay& state, const K1& first, const K2& second, const K3& third, const Change& change)
{
    detail::mutateAt<kMap>(state, keyOf<kMap>(first, second, third), change);
}

} // namespace taonaut::node

#include "core/node/runtime/storage_walk.hpp" // forEach, forEachBelow, entries, erasePrefix
