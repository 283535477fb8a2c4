// SPDX-License-Identifier: MIT
#pragma once

// Ordered sets and maps in SCALE: lists in rising order. Like the chain, reading accepts any order and keeps
// the last of equal keys.

#include "core/subtensor/scale_container.hpp"

#include <map>
#include <set>

namespace taonaut::subtensor {

namespace detail {
[[nodiscard]] metadata::TypeDescription describeSet(metadata::TypeKey element, metadata::TypeKey list);
[[nodiscard]] metadata::TypeDescription describeMap(
    metadata::TypeKey key, metadata::TypeKey value, metadata::TypeKey list);
} // namespace detail

template <class T> struct ScaleType<std::set<T>> {
    static void write(scale::Encoder& out, const std::set<T>& set)
    {
        out.compact(set.size());
        for (const T& element : set) {
            ScaleType<T>::write(out, element);
        }
    }
    static std::set<T> read(scale::Decoder& in)
    {
        const std::size_t count = in.count(1);
        std::set<T> set;
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            set.insert(ScaleType<T>::read(in));
        }
        return set;
    }
    static metadata::TypeDescription describe()
    {
        return detail::describeSet(typeOf<T>(), typeOf<std::vector<T>>());
    }
};

template <class K, class V> struct ScaleType<std::map<K, V>> {
    static void write(scale::Encoder& out, const std::map<K, V>& map)
    {
        out.compact(map.size());
        for (const auto& [key, value] : map) {
            ScaleType<K>::write(out, key);
            ScaleType<V>::write(out, value);
        }
    }
    static std::map<K, V> read(scale::Decoder& in)
    {
        const std::size_t count = in.count(1);
        std::map<K, V> map;
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            K key = ScaleType<K>::read(in);
            map.insert_or_assign(std::move(key), ScaleType<V>::read(in));
        }
        return map;
    }
    static metadata::TypeDescription describe()
    {
        return detail::describeMap(typeOf<K>(), typeOf<V>(), typeOf<std::vector<std::tuple<K, V>>>());
    }
};

template <class T> struct CanonicalOf<std::set<T>> {
    using Type = std::set<Canonical<T>>;
};
template <class K, class V> struct CanonicalOf<std::map<K, V>> {
    using Type = std::map<Canonical<K>, Canonical<V>>;
};

} // namespace taonaut::subtensor
