// SPDX-License-Identifier: MIT
#pragma once

// Walking over the entries of a map, all of them or those below its first keys, in the order of their storage
// keys. Part of storage_item.hpp, which is what to include.
//
//   forEach<kMap>(state, visit)                  visit(key, value), visit(key1, key2, value) …
//   forEachBelow<kMap>(state, visit, first…)     the same with the remaining keys only
//   entriesBelow<kMap>(state, first…)            a copy, for walks that write
//   erasePrefix<kMap>(state, first…)
//
// A visitor answers nothing, or bool: whether to go on. It must not write to the state. Entries whose key or
// value is damaged are passed over.

#include "core/node/runtime/storage_item.hpp"

namespace taonaut::node {

namespace detail {
template <class K> [[nodiscard]] std::tuple<K> tupled(K key)
{
    return { std::move(key) };
}
template <class... K> [[nodiscard]] std::tuple<K...> tupled(std::tuple<K...> keys)
{
    return keys;
}

template <std::size_t kSkipped, class Keys, class Value, class Visit, std::size_t... kRest>
bool visitWith(const Visit& visit, const Keys& keys, const Value& value, std::index_sequence<kRest...>)
{
    if constexpr (std::is_void_v<decltype(visit(std::get<kSkipped + kRest>(keys)..., value))>) {
        visit(std::get<kSkipped + kRest>(keys)..., value);
        return true;
    } else {
        return visit(std::get<kSkipped + kRest>(keys)..., value);
    }
}

/// Calls visit(keys behind the first kSkipped…, value) for each entry below the prefix.
template <const auto& kMap, std::size_t kSkipped, class State, class Visit>
void walk(const State& state, ByteView prefix, const Visit& visit)
{
    state.forEach(prefix, std::nullopt, [&](ByteView storageKey, ByteView stored) {
        scale::Decoder in(storageKey);
        const auto keys = tupled(ItemOf<kMap>::readKey(in));
        const auto value = kMap.decode(stored);
        if (!in.finish() || !value) {
            return true;
        }
        constexpr std::size_t kRest = ItemOf<kMap>::kKeys - kSkipped;
        return visitWith<kSkipped>(visit, keys, *value, std::make_index_sequence<kRest> {});
    });
}

/// The keys that remain when the first are known: one key as it is, several as a tuple.
template <class Key, std::size_t kSkipped> struct RestOf {
    using Type = Key; // kSkipped is 0: a map with one key
};
template <class K1, class K2> struct RestOf<std::tuple<K1, K2>, 1> {
    using Type = K2;
};
template <class K1, class K2, class K3> struct RestOf<std::tuple<K1, K2, K3>, 1> {
    using Type = std::tuple<K2, K3>;
};
template <class K1, class K2, class K3> struct RestOf<std::tuple<K1, K2, K3>, 2> {
    using Type = K3;
};
} // namespace detail

template <const auto& kMap, class State, class Visit> void forEach(const State& state, const Visit& visit)
{
    detail::walk<kMap, 0>(state, keyOf<kMap>(), visit);
}
/// first: the first key of a map with two keys, one or two of a map with three.
template <const auto& kMap, class State, class Visit, class... First>
void forEachBelow(const State& state, const Visit& visit, const First&... first)
{
    detail::walk<kMap, sizeof...(First)>(state, prefixOf<kMap>(first...), visit);
}

/// (keys, value) of the entries below the first keys, or of all; several remaining keys come as a tuple. For
/// walks that write to the state.
template <const auto& kMap, class State, class... First>
[[nodiscard]] auto entriesBelow(const State& state, const First&... first)
{
    using Rest = typename detail::RestOf<typename detail::ItemOf<kMap>::Key, sizeof...(First)>::Type;
    std::vector<std::pair<Rest, detail::ValueOf<kMap>>> result;
    const auto add = [&](const auto&... keysAndValue) {
        const auto all = std::tie(keysAndValue...);
        constexpr std::size_t kKeys = sizeof...(keysAndValue) - 1;
        if constexpr (kKeys == 1) {
            result.emplace_back(std::get<0>(all), std::get<1>(all));
        } else {
            [&]<std::size_t... kPlace>(std::index_sequence<kPlace...>)
            {
                result.emplace_back(Rest { std::get<kPlace>(all)... }, std::get<kKeys>(all));
            }
            (std::make_index_sequence<kKeys> {});
        }
    };
    detail::walk<kMap, sizeof...(First)>(state, prefixOf<kMap>(first...), add);
    return result;
}
template <const auto& kMap, class State> [[nodiscard]] auto entries(const State& state)
{
    return entriesBelow<kMap>(state);
}

/// Whether there is any entry below the first keys.
template <const auto& kMap, class State, class... First>
[[nodiscard]] bool anyBelow(const State& state, const First&... first)
{
    bool found = false;
    state.forEach(prefixOf<kMap>(first...), std::nullopt, [&](ByteView, ByteView) {
        found = true;
        return false;
    });
    return found;
}

/// Erases all entries below the first keys, or all of the map; at most `limit` of them. How many went.
template <const auto& kMap, class... First> std::size_t erasePrefix(Overlay& state, const First&... first)
{
    return state.removeBelow(prefixOf<kMap>(first...));
}

} // namespace taonaut::node
