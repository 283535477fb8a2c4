// SPDX-License-Identifier: MIT
#pragma once

// The runtime of a connected chain as this program understands it: the chain's metadata, how each declared
// item fits it, and typed access with the chain's own numbers. Declared types go in and come out; the bytes
// between are the chain's. Immutable, shared between threads.
//
//   const auto call = runtime->encodeCall(balances::Call(balances::TransferKeepAlive { … }));
//   const auto info = runtime->read(system::kAccount, stored);
//
// Metadata is what a server claims; metadata.hpp tells what that is good for.

#include "core/metadata/metadata.hpp"
#include "core/subtensor/event_reader.hpp"
#include "core/subtensor/features.hpp"
#include "core/subtensor/fit.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/runtime_api.hpp"

#include <memory>
#include <span>

namespace taonaut::subtensor {

struct ErrorNames {
    std::string_view pallet;
    std::string_view error;
    friend bool operator==(const ErrorNames&, const ErrorNames&) = default;
};

class ChainRuntime {
public:
    /// Compares all declarations: milliseconds, off the GUI thread. Errors: those of Metadata::validate.
    [[nodiscard]] static Result<std::shared_ptr<const ChainRuntime>> create(metadata::Metadata chain);
    /// The runtime as this program declares it: for history without a connection.
    [[nodiscard]] static std::shared_ptr<const ChainRuntime> declared();

    ChainRuntime(const ChainRuntime&) = delete;
    ChainRuntime& operator=(const ChainRuntime&) = delete;

    [[nodiscard]] const metadata::Metadata& metadata() const noexcept { return m_chain; }
    [[nodiscard]] const metadata::TypeRegistry& types() const noexcept { return m_chain.types; }

    /// Every declared item, then what a transaction is made of.
    [[nodiscard]] std::span<const ItemFit> fits() const noexcept { return m_fits; }
    /// Null for what this program does not declare.
    [[nodiscard]] const ItemFit* fit(ItemKind kind, std::string_view pallet, std::string_view name) const;

    /// Whether everything that a feature needs is there, and what is not.
    [[nodiscard]] const FeatureState& feature(Feature feature) const;
    [[nodiscard]] bool supports(Feature one) const { return feature(one).isOn(); }

    // By the chain's numbers; nothing for numbers that it does not have. Views into metadata().
    [[nodiscard]] std::optional<CallNames> namesOfCall(std::uint8_t pallet, std::uint8_t call) const;
    [[nodiscard]] std::optional<EventNames> namesOfEvent(std::uint8_t pallet, std::uint8_t event) const;
    [[nodiscard]] std::optional<ErrorNames> namesOfError(std::uint8_t pallet, std::uint8_t error) const;

    /// Call bytes for this chain. C: balances::Call and its kin. Calls inside of calls are given as declared
    /// too (EncodedCall::of) and get the chain's numbers here. Errors: NotOnThisChain, NotRepresentable (a
    /// call inside that the chain does not have, among others), NestedTooDeep and the decoder's.
    template <PalletPart C> [[nodiscard]] Result<Bytes> encodeCall(const C& call) const
    {
        return callToChain(subtensor::encodeCall(call));
    }
    /// The whole of `call`. Errors: OtherItem (a call of another pallet), UnknownCall, NotOnThisChain,
    /// NotRepresentable, NestedTooDeep and the decoder's.
    template <PalletPart C> [[nodiscard]] Result<C> readCall(ByteView call) const
    {
        return decodePart<C>(callFromChain(call));
    }
    /// event: pallet index, event index, fields, the whole. Errors: as readCall.
    template <PalletPart E> [[nodiscard]] Result<E> readEvent(ByteView event) const
    {
        return decodePart<E>(eventFromChain(event));
    }
    /// Events of a block, known or not. events: the value of System.Events. Errors: those of readEvents.
    [[nodiscard]] Result<std::vector<ChainEvent>> readEvents(ByteView events) const
    {
        return subtensor::readEvents(m_chain, events);
    }

    /// A stored value. Errors: NotOnThisChain, NotRepresentable, NestedTooDeep and the decoder's.
    template <class Item>
    [[nodiscard]] Result<typename Item::Value> read(const Item& item, ByteView stored) const
    {
        return decodeVia<typename Item::Value>(
            find(ItemKind::Storage, item.item().pallet.name, item.item().name), stored);
    }
    /// The stored value; for an absent one the chain's default, or the zero value of an Optional item.
    /// Errors: as read.
    template <class Item>
    [[nodiscard]] Result<typename Item::Value> readOrDefault(
        const Item& item, const std::optional<ByteView>& stored) const
    {
        const ItemName& name = item.item();
        if (stored || name.modifier == metadata::Modifier::Optional) {
            return stored ? read(item, *stored) : Result<typename Item::Value>(item.defaultValue());
        }
        const metadata::StorageEntry* entry = m_chain.storage(name.pallet.name, name.name);
        return read(item, entry == nullptr ? ByteView() : ByteView(entry->defaultValue));
    }
    /// The storage key, if the chain has the item as declared. Errors: NotOnThisChain.
    template <class Item, class... Keys>
    [[nodiscard]] Result<Bytes> key(const Item& item, const Keys&... keys) const
    {
        const auto found = find(ItemKind::Storage, item.item().pallet.name, item.item().name);
        return found ? Result<Bytes>(item.key(keys...)) : fail(found);
    }

    /// Errors: as read.
    template <class T>
    [[nodiscard]] Result<T> constant(const PalletName& pallet, const Constant<T>& constant) const
    {
        const metadata::Constant* there = m_chain.constant(pallet.name, constant.name);
        return decodeVia<T>(find(ItemKind::Constant, pallet.name, constant.name),
            there == nullptr ? ByteView() : ByteView(there->value));
    }

    /// What a runtime function is asked with. Errors: NotOnThisChain.
    template <class R, class... Arguments>
    [[nodiscard]] Result<Bytes> encodeArguments(const api::Function<R, Arguments...>& function,
        const std::type_identity_t<Arguments>&... arguments) const
    {
        const auto found = find(ItemKind::Function, function.group, function.name);
        return found ? Result<Bytes>(function.encodeArguments(arguments...)) : fail(found);
    }
    /// What it answered. Errors: as read.
    template <class R, class... Arguments>
    [[nodiscard]] Result<R> readAnswer(const api::Function<R, Arguments...>& function, ByteView answer) const
    {
        return decodeVia<R>(find(ItemKind::Function, function.group, function.name), answer);
    }

private:
    explicit ChainRuntime(metadata::Metadata chain);

    /// Errors: NotOnThisChain.
    [[nodiscard]] Result<const ItemFit*> find(
        ItemKind kind, std::string_view pallet, std::string_view name) const;
    /// Between the declared numbers and fields and the chain's.
    [[nodiscard]] Result<Bytes> callToChain(ByteView call) const;
    [[nodiscard]] Result<Bytes> callFromChain(ByteView call) const;
    [[nodiscard]] Result<Bytes> eventFromChain(ByteView event) const;
    [[nodiscard]] Result<Bytes> fromChain(ItemKind kind, ByteView encoded) const;

    template <class C> [[nodiscard]] static Result<C> decodePart(const Result<Bytes>& declared)
    {
        if (!declared) {
            return fail(declared);
        }
        if (std::to_integer<std::uint8_t>(declared->front()) != C::kPallet.index) {
            return fail(SubtensorError::OtherItem);
        }
        return subtensor::decode<C>(ByteView(*declared).subspan(1));
    }
    template <class T>
    [[nodiscard]] static Result<T> decodeVia(const Result<const ItemFit*>& fit, ByteView bytes)
    {
        if (!fit) {
            return fail(fit);
        }
        if ((*fit)->read.isIdentity()) {
            return subtensor::decode<T>(bytes);
        }
        const Result<Bytes> translated = (*fit)->read.apply(bytes);
        return translated ? subtensor::decode<T>(*translated) : fail(translated);
    }

    metadata::Metadata m_chain;
    std::vector<ItemFit> m_fits;
    std::vector<const ItemFit*> m_byName; ///< sorted by kind, pallet, name
    std::vector<FeatureState> m_features;
};

} // namespace taonaut::subtensor
