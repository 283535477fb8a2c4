// SPDX-License-Identifier: MIT
#pragma once

// Looking around in a connected runtime by hand: which calls, storage items and runtime functions it has, a
// form for what each is asked with, and its answers as arguments that can be shown. Everything by the chain's
// metadata; nothing of it needs to be declared by this program.

#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/call_argument.hpp"
#include "core/wallet/value_form.hpp"

namespace taonaut::wallet {

using RuntimeHandle = std::shared_ptr<const subtensor::ChainRuntime>;

/// In the order of the metadata.
[[nodiscard]] std::vector<std::string> palletsWithStorage(const subtensor::ChainRuntime& runtime);
[[nodiscard]] std::vector<std::string> storageItems(
    const subtensor::ChainRuntime& runtime, std::string_view pallet);
[[nodiscard]] std::vector<std::string> functionGroups(const subtensor::ChainRuntime& runtime);
[[nodiscard]] std::vector<std::string> functionsOf(
    const subtensor::ChainRuntime& runtime, std::string_view group);

[[nodiscard]] ValueForm callForm(const RuntimeHandle& runtime, NameResolver names);

/// A storage item of the runtime that it was found in.
class StorageItem {
public:
    [[nodiscard]] static std::optional<StorageItem> find(
        RuntimeHandle runtime, std::string_view pallet, std::string_view name);

    [[nodiscard]] const std::vector<std::string>& docs() const { return m_entry->docs; }
    /// "u16", "AccountId32"; none for a plain value.
    [[nodiscard]] std::vector<std::string> keyTypes() const;
    [[nodiscard]] std::string valueType() const;
    /// An absent value is none; otherwise it is the default.
    [[nodiscard]] bool isOptional() const { return m_entry->modifier == metadata::Modifier::Optional; }
    [[nodiscard]] const Bytes& defaultValue() const { return m_entry->defaultValue; }

    /// One per key, labelled by `labels` in order.
    [[nodiscard]] std::vector<ValueForm> keyForms(
        const std::vector<std::string>& labels, const NameResolver& names) const;
    /// The storage key of the first keys; the prefix of a list if that is not all. Errors: those of the
    /// forms.
    [[nodiscard]] Result<Bytes> key(std::span<const ValueForm> keys) const;
    /// The keys inside a storage key; nothing where a hasher does not keep them or the bytes are others.
    [[nodiscard]] std::optional<std::vector<Argument>> keysIn(ByteView storageKey) const;
    /// Errors: those of metadata::decodeValue and of the decoder.
    [[nodiscard]] Result<std::vector<Argument>> value(ByteView stored) const;

private:
    StorageItem(RuntimeHandle runtime, const metadata::Pallet& pallet, const metadata::StorageEntry& entry);

    RuntimeHandle m_runtime;
    const metadata::Pallet* m_pallet; // both inside the runtime
    const metadata::StorageEntry* m_entry;
    std::vector<metadata::TypeId> m_keys;
};

/// A runtime function of the runtime that it was found in.
class FunctionItem {
public:
    [[nodiscard]] static std::optional<FunctionItem> find(
        RuntimeHandle runtime, std::string_view group, std::string_view name);

    [[nodiscard]] const std::vector<std::string>& docs() const { return m_function->docs; }
    /// "Core_version"
    [[nodiscard]] std::string fullName() const { return m_group + "_" + m_function->name; }
    [[nodiscard]] std::string answerType() const;
    [[nodiscard]] std::vector<ValueForm> argumentForms(const NameResolver& names) const;
    /// Errors: those of metadata::decodeValue and of the decoder.
    [[nodiscard]] Result<std::vector<Argument>> answer(ByteView bytes) const;

private:
    FunctionItem(RuntimeHandle runtime, std::string group, const metadata::RuntimeFunction& function)
        : m_runtime(std::move(runtime))
        , m_group(std::move(group))
        , m_function(&function)
    {
    }
    RuntimeHandle m_runtime;
    std::string m_group;
    const metadata::RuntimeFunction* m_function; // inside the runtime
};

/// "u64", "Vec<AccountId32>", "(u16, u16)": a type on one line, cut at `longest` characters.
[[nodiscard]] std::string typeText(
    const metadata::TypeRegistry& types, metadata::TypeId type, std::size_t longest = 80);

} // namespace taonaut::wallet
