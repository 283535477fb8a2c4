// SPDX-License-Identifier: MIT
#pragma once

// Declarations of what a pallet has: storage items, constants, errors. One object per item, from which the
// wallet derives keys and decodes values, the embedded chain its storage and both the metadata.

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/metadata/metadata.hpp"
#include "core/subtensor/error.hpp"
#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

struct PalletName {
    std::uint8_t index = 0;
    std::string_view name;
};

/// An error that a pallet's calls answer with.
struct ErrorId {
    PalletName pallet;
    std::uint8_t index = 0;
    std::string_view name;
    std::string_view docs {};
};

namespace detail {
/// Whether storage keys made with the hasher still tell the key.
[[nodiscard]] constexpr bool keepsKey(metadata::Hasher hasher)
{
    using enum metadata::Hasher;
    return hasher == Blake2_128Concat || hasher == Twox64Concat || hasher == Identity;
}
/// Bytes of the hash in front of a key that its hasher keeps.
[[nodiscard]] constexpr std::size_t hashSize(metadata::Hasher hasher)
{
    using enum metadata::Hasher;
    return hasher == Blake2_128Concat ? 16 : hasher == Twox64Concat ? 8 : 0;
}
} // namespace detail

/// What is the same for every storage item. An absent value means none (Optional) or the default (Default).
struct ItemName {
    PalletName pallet;
    std::string_view name;
    std::string_view docs {};
    metadata::Modifier modifier = metadata::Modifier::Default;

    /// The whole key of a plain value, the common prefix of a map: 32 bytes.
    [[nodiscard]] Bytes prefix() const { return chain::storagePrefix(pallet.name, name); }
};

/// A storage entry as metadata has it, its types still to be numbered.
struct StorageDeclaration {
    ItemName item;
    std::vector<metadata::Hasher> hashers;
    metadata::TypeKey key = nullptr; ///< of a map
    metadata::TypeKey value = nullptr;
    Bytes defaultValue; ///< encoded; one zero byte (None) for optional items
};

/// How values of an item are read. `Wire` is `V` itself or an aggregate around it that metadata names, such
/// as BoundedVec.
template <class V, class Wire = V> class ItemValue {
public:
    using Value = V;

    /// makeDefault: null for V {}.
    constexpr ItemValue(PalletName pallet, std::string_view name, std::string_view docs = {},
        metadata::Modifier modifier = metadata::Modifier::Default, V (*makeDefault)() = nullptr)
        : m_item { pallet, name, docs, modifier }
        , m_makeDefault(makeDefault)
    {
    }

    [[nodiscard]] constexpr const ItemName& item() const noexcept { return m_item; }
    /// Errors: the decoder's.
    [[nodiscard]] Result<V> decode(ByteView bytes) const { return subtensor::decode<V>(bytes); }
    [[nodiscard]] Bytes encode(const V& value) const { return subtensor::encode(value); }
    /// What an absent value of a Default item means.
    [[nodiscard]] V defaultValue() const { return m_makeDefault == nullptr ? V {} : m_makeDefault(); }
    /// The stored value, or the default for an absent one. Errors: the decoder's.
    [[nodiscard]] Result<V> decodeOrDefault(const std::optional<ByteView>& stored) const
    {
        return stored ? decode(*stored) : Result<V>(defaultValue());
    }

protected:
    [[nodiscard]] StorageDeclaration declareValue() const
    {
        const bool optional = m_item.modifier == metadata::Modifier::Optional;
        return { m_item, {}, nullptr, typeOf<Wire>(), optional ? Bytes(1) : encode(defaultValue()) };
    }

private:
    ItemName m_item;
    V (*m_makeDefault)();
};

/// One value.
template <class V, class Wire = V> class StorageValue : public ItemValue<V, Wire> {
public:
    static constexpr std::size_t kKeys = 0;
    using ItemValue<V, Wire>::ItemValue;
    [[nodiscard]] Bytes key() const { return this->item().prefix(); }
    [[nodiscard]] StorageDeclaration declare() const { return this->declareValue(); }
};

/// A value per key; kHasher is one that keeps the key readable.
template <metadata::Hasher kHasher, class K, class V, class Wire = V>
class StorageMap : public ItemValue<V, Wire> {
    static_assert(detail::keepsKey(kHasher));

public:
    using Key = K;
    static constexpr std::size_t kKeys = 1;
    using ItemValue<V, Wire>::ItemValue;

    [[nodiscard]] Bytes prefix() const { return this->item().prefix(); }
    [[nodiscard]] Bytes key(const K& key) const
    {
        Bytes result = prefix();
        appendKey(result, key);
        return result;
    }
    /// The part of a storage key behind the item's prefix.
    void appendKey(Bytes& target, const K& key) const
    {
        chain::appendHashed(target, kHasher, subtensor::encode(key));
    }
    void appendFirst(Bytes&) const { } ///< all of the map lies below the prefix
    /// The key inside a storage key of this item, which is not compared with its hash.
    [[nodiscard]] static K readKey(scale::Decoder& in)
    {
        (void)in.raw(32 + detail::hashSize(kHasher));
        return subtensor::read<K>(in);
    }
    /// The map key inside a storage key. Errors: OtherItem and the decoder's.
    [[nodiscard]] Result<K> keyOf(ByteView storageKey) const
    {
        const std::size_t start = prefix().size() + detail::hashSize(kHasher);
        const Result<K> result = subtensor::decode<K>(storageKey.subspan(std::min(start, storageKey.size())));
        if (result && !equal(key(*result), storageKey)) {
            return fail(SubtensorError::OtherItem, toBareHex(storageKey));
        }
        return result;
    }
    [[nodiscard]] StorageDeclaration declare() const
    {
        StorageDeclaration result = this->declareValue();
        result.hashers = { kHasher };
        result.key = typeOf<K>();
        return result;
    }
};

/// The default of an item, where it is not zero: `Modifier::Default, defaultOf<std::uint16_t, 360>`.
template <class V, auto kValue> [[nodiscard]] V defaultOf()
{
    return V(kValue);
}

/// A constant as metadata has it, its type still to be numbered.
struct ConstantDeclaration {
    std::string_view name;
    metadata::TypeKey type = nullptr;
    Bytes value; ///< encoded
    std::string_view docs {};
};

/// A constant of the runtime. Constants that depend on the kind of chain are given to `declare` by value.
template <class T> struct Constant {
    std::string_view name;
    T value {};
    std::string_view docs {};

    [[nodiscard]] ConstantDeclaration declare() const { return declare(value); }
    [[nodiscard]] ConstantDeclaration declare(const T& other) const
    {
        return { name, typeOf<T>(), encode(other), docs };
    }
};

/// Everything that a pallet declares.
struct PalletDeclaration {
    PalletName name;
    std::vector<StorageDeclaration> storage;
    metadata::TypeKey calls = nullptr; ///< null: none, as for events and errors
    metadata::TypeKey events = nullptr;
    std::vector<ConstantDeclaration> constants {};
    metadata::TypeKey errors = nullptr;
    std::string_view outerError {}; ///< the type of errors as the source of the chain writes it
    std::string_view outerCall {}; ///< of calls
    std::string_view outerEvent {}; ///< of events
};

/// What differs between chains that run the same runtime.
struct RuntimeParameters {
    std::uint64_t slotDurationMs = 12'000;
    /// Whether values that older clients read, and that this runtime could do without, are kept up to date:
    /// Swap.AlphaSqrtPrice.
    bool compatViews = false;

    /// Blocks follow each other so fast that waiting times counted in blocks are shortened.
    [[nodiscard]] constexpr bool isFast() const noexcept { return slotDurationMs < 12'000; }
};

/// The enumeration of a pallet's errors.
[[nodiscard]] metadata::TypeDescription describeErrors(
    std::string_view path, Parameters parameters, std::span<const ErrorId> errors);

} // namespace taonaut::subtensor
