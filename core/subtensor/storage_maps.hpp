// SPDX-License-Identifier: MIT
#pragma once

// Storage maps with several keys, each behind a hasher of its own:
//
//   inline constexpr StorageNMap<KeyParts<IdentityKey<NetUid>, Blake2Key<AccountId>>, Uid> kUids { … };
//   kUids.key(netuid, hotkey)   the whole storage key
//   kUids.prefix(netuid)        what all keys of the subnet start with, for listing
//   kUids.keyOf(storageKey)     tuple of netuid and hotkey

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor {

/// One key of a map. The hasher is one that keeps the key readable.
template <metadata::Hasher kHasherOfKey, class K> struct KeyPart {
    static_assert(detail::keepsKey(kHasherOfKey));
    using Key = K;
    static constexpr metadata::Hasher kHasher = kHasherOfKey;
};
template <class K> using Blake2Key = KeyPart<metadata::Hasher::Blake2_128Concat, K>;
template <class K> using Twox64Key = KeyPart<metadata::Hasher::Twox64Concat, K>;
template <class K> using IdentityKey = KeyPart<metadata::Hasher::Identity, K>;

template <class... Parts> struct KeyParts {
};

template <class Parts, class V, class Wire = V> class StorageNMap;

/// A value per combination of keys.
template <class... Parts, class V, class Wire>
class StorageNMap<KeyParts<Parts...>, V, Wire> : public ItemValue<V, Wire> {
public:
    using Key = std::tuple<typename Parts::Key...>;
    static constexpr std::size_t kKeys = sizeof...(Parts);
    using ItemValue<V, Wire>::ItemValue;

    [[nodiscard]] Bytes key(const typename Parts::Key&... keys) const
    {
        Bytes result = this->item().prefix();
        appendKey(result, keys...);
        return result;
    }
    /// The part of a storage key behind the item's prefix.
    void appendKey(Bytes& target, const typename Parts::Key&... keys) const
    {
        (appendPart<Parts>(target, keys), ...);
    }
    /// What all storage keys start with whose first keys are these. Without arguments: all of the map.
    template <class... First> [[nodiscard]] Bytes prefix(const First&... keys) const
    {
        Bytes result = this->item().prefix();
        appendFirst(result, keys...);
        return result;
    }
    /// The part of such a prefix behind the item's own.
    template <class... First> void appendFirst(Bytes& target, const First&... keys) const
    {
        static_assert(sizeof...(First) < sizeof...(Parts));
        appendSome(std::index_sequence_for<First...> {}, target, keys...);
    }
    /// The keys inside a storage key of this item, which are not compared with their hashes.
    [[nodiscard]] static Key readKey(scale::Decoder& in)
    {
        (void)in.raw(32);
        return Key { readPart<Parts>(in)... }; // braces: from left to right
    }
    /// The keys inside a storage key. Errors: OtherItem and the decoder's.
    [[nodiscard]] Result<Key> keyOf(ByteView storageKey) const
    {
        scale::Decoder in(storageKey);
        (void)in.raw(this->item().prefix().size());
        Key keys { readPart<Parts>(in)... }; // braces: from left to right
        if (const auto done = in.finish(); !done) {
            return fail(done);
        }
        const Bytes same = std::apply([this](const auto&... each) { return key(each...); }, keys);
        if (!equal(same, storageKey)) {
            return fail(SubtensorError::OtherItem, toBareHex(storageKey));
        }
        return keys;
    }
    [[nodiscard]] StorageDeclaration declare() const
    {
        StorageDeclaration result = this->declareValue();
        result.hashers = { Parts::kHasher... };
        result.key = typeOf<Key>();
        return result;
    }

private:
    template <std::size_t... kPositions, class... First>
    static void appendSome(std::index_sequence<kPositions...>, Bytes& target, const First&... keys)
    {
        using All = std::tuple<Parts...>;
        (appendPart<std::tuple_element_t<kPositions, All>>(target, keys), ...);
    }
    template <class Part> static void appendPart(Bytes& target, const typename Part::Key& key)
    {
        chain::appendHashed(target, Part::kHasher, subtensor::encode(key));
    }
    template <class Part> static typename Part::Key readPart(scale::Decoder& in)
    {
        (void)in.raw(detail::hashSize(Part::kHasher));
        return subtensor::read<typename Part::Key>(in);
    }
};

} // namespace taonaut::subtensor
