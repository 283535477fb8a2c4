// SPDX-License-Identifier: MIT
#include "core/wallet/runtime_browser.hpp"

#include "core/chain/storage_key.hpp"
#include "core/metadata/overloaded.hpp"
#include "core/scale/decoder.hpp"
#include "core/wallet/argument_builder.hpp"

namespace taonaut::wallet {

using metadata::Hasher;
using metadata::TypeId;
using metadata::TypeRegistry;
using subtensor::ChainRuntime;

namespace {

/// What is decoded and told within a frame of the screen.
constexpr metadata::ValueLimits kLimits { 64, 1U << 14 };
constexpr int kDeepestType = 4;
constexpr std::size_t kItemPrefix = 32;

std::shared_ptr<const metadata::Metadata> metadataOf(const RuntimeHandle& runtime)
{
    return { runtime, &runtime->metadata() };
}

template <class List> std::vector<std::string> namesOf(const List& list)
{
    std::vector<std::string> names;
    for (const auto& one : list) {
        names.push_back(one.name);
    }
    return names;
}

/// A structure gives its fields, everything else is one value.
std::vector<Argument> fieldsOf(Argument all)
{
    if (all.role == Role::Group && !all.parts.empty()) {
        return std::move(all.parts);
    }
    std::vector<Argument> single;
    single.push_back(std::move(all));
    return single;
}

Result<std::vector<Argument>> readWhole(const TypeRegistry& types, TypeId type, ByteView bytes)
{
    scale::Decoder in(bytes);
    const auto value = metadata::decodeValue(types, type, in, kLimits);
    if (!value) {
        return fail(value);
    }
    const auto whole = in.finish();
    return whole ? Result<std::vector<Argument>>(fieldsOf(argumentOf(types, {}, {}, *value))) : fail(whole);
}

/// How many bytes stand before the key itself; nothing where the key is lost.
std::optional<std::size_t> hashSize(Hasher hasher)
{
    switch (hasher) {
    case Hasher::Blake2_128Concat:
        return 16;
    case Hasher::Twox64Concat:
        return 8;
    case Hasher::Identity:
        return 0;
    default:
        return std::nullopt;
    }
}

std::string_view primitiveName(metadata::Primitive primitive)
{
    constexpr std::string_view kNames[] { "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "u256",
        "i8", "i16", "i32", "i64", "i128", "i256" };
    return kNames[static_cast<std::size_t>(primitive)];
}

class TypeText {
public:
    TypeText(const TypeRegistry& types, std::size_t longest)
        : m_types(types)
        , m_left(longest)
    {
    }
    std::string of(TypeId type, int depth = 0)
    {
        if (depth > kDeepestType || m_left == 0) {
            return "…";
        }
        --m_left; // so many types at most, however wide they are
        const metadata::Type& described = m_types.at(type);
        if (described.path.empty()) {
            return std::visit([&](const auto& def) { return definition(def, depth); }, described.def);
        }
        std::vector<TypeId> parameters;
        const bool plain = described.path.back() == "MultiAddress" || described.path.back() == "RuntimeCall";
        for (const metadata::Parameter& parameter : described.parameters) {
            if (parameter.type && !plain) {
                parameters.push_back(*parameter.type);
            }
        }
        return parameters.empty() ? described.path.back()
                                  : described.path.back() + "<" + joined(parameters, depth) + ">";
    }

private:
    std::string joined(const std::vector<TypeId>& types, int depth)
    {
        std::string text;
        for (const TypeId type : types) {
            text += (text.empty() ? "" : ", ") + of(type, depth + 1);
        }
        return text;
    }
    std::string definition(const metadata::Composite&, int) { return "{…}"; }
    std::string definition(const metadata::Variant&, int) { return "enum"; }
    std::string definition(const metadata::Sequence& list, int depth)
    {
        return "Vec<" + of(list.element, depth + 1) + ">";
    }
    std::string definition(const metadata::Array& array, int depth)
    {
        return "[" + of(array.element, depth + 1) + "; " + std::to_string(array.length) + "]";
    }
    std::string definition(const metadata::Tuple& tuple, int depth)
    {
        return "(" + joined(tuple.elements, depth) + ")";
    }
    std::string definition(metadata::Primitive primitive, int)
    {
        return std::string(primitiveName(primitive));
    }
    std::string definition(const metadata::Compact& compact, int depth)
    {
        return "Compact<" + of(compact.inner, depth + 1) + ">";
    }
    std::string definition(const metadata::BitSequence&, int) { return "bits"; }

    const TypeRegistry& m_types;
    std::size_t m_left;
};

} // namespace

std::vector<std::string> palletsWithStorage(const ChainRuntime& runtime)
{
    std::vector<std::string> names;
    for (const metadata::Pallet& pallet : runtime.metadata().pallets) {
        if (pallet.storagePrefix && !pallet.storage.empty()) {
            names.push_back(pallet.name);
        }
    }
    return names;
}

std::vector<std::string> storageItems(const ChainRuntime& runtime, std::string_view pallet)
{
    const metadata::Pallet* found = runtime.metadata().pallet(pallet);
    return found == nullptr ? std::vector<std::string>() : namesOf(found->storage);
}

std::vector<std::string> functionGroups(const ChainRuntime& runtime)
{
    return namesOf(runtime.metadata().apis);
}

std::vector<std::string> functionsOf(const ChainRuntime& runtime, std::string_view group)
{
    for (const metadata::RuntimeApi& one : runtime.metadata().apis) {
        if (one.name == group) {
            return namesOf(one.functions);
        }
    }
    return {};
}

ValueForm callForm(const RuntimeHandle& runtime, NameResolver names)
{
    return ValueForm::ofCall(metadataOf(runtime), std::move(names));
}

StorageItem::StorageItem(
    RuntimeHandle runtime, const metadata::Pallet& pallet, const metadata::StorageEntry& entry)
    : m_runtime(std::move(runtime))
    , m_pallet(&pallet)
    , m_entry(&entry)
{
    if (entry.key) {
        const auto* tuple = m_runtime->types().as<metadata::Tuple>(*entry.key);
        const bool several
            = entry.hashers.size() > 1 && tuple != nullptr && tuple->elements.size() == entry.hashers.size();
        m_keys = several ? tuple->elements : std::vector<TypeId> { *entry.key };
    }
}

std::optional<StorageItem> StorageItem::find(
    RuntimeHandle runtime, std::string_view pallet, std::string_view name)
{
    if (runtime == nullptr) {
        return std::nullopt;
    }
    const metadata::Pallet* owner = runtime->metadata().pallet(pallet);
    const metadata::StorageEntry* entry = runtime->metadata().storage(pallet, name);
    const bool found = owner != nullptr && entry != nullptr && owner->storagePrefix;
    return found ? std::optional(StorageItem(std::move(runtime), *owner, *entry)) : std::nullopt;
}

std::vector<std::string> StorageItem::keyTypes() const
{
    std::vector<std::string> texts;
    for (const TypeId type : m_keys) {
        texts.push_back(typeText(m_runtime->types(), type));
    }
    return texts;
}

std::string StorageItem::valueType() const
{
    return typeText(m_runtime->types(), m_entry->value);
}

std::vector<ValueForm> StorageItem::keyForms(
    const std::vector<std::string>& labels, const NameResolver& names) const
{
    std::vector<ValueForm> forms;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        forms.emplace_back(
            metadataOf(m_runtime), m_keys[i], i < labels.size() ? labels[i] : std::string(), names);
    }
    return forms;
}

Result<Bytes> StorageItem::key(std::span<const ValueForm> keys) const
{
    Bytes key = chain::storagePrefix(*m_pallet->storagePrefix, m_entry->name);
    for (std::size_t i = 0; i < keys.size() && i < m_entry->hashers.size(); ++i) {
        const Result<Bytes> encoded = keys[i].bytes();
        if (!encoded) {
            return fail(encoded);
        }
        chain::appendHashed(key, m_entry->hashers[i], *encoded);
    }
    return key;
}

std::optional<std::vector<Argument>> StorageItem::keysIn(ByteView storageKey) const
{
    std::vector<Argument> keys;
    scale::Decoder in(storageKey.subspan(std::min(kItemPrefix, storageKey.size())));
    for (std::size_t i = 0; i < m_keys.size() && i < m_entry->hashers.size(); ++i) {
        const auto size = hashSize(m_entry->hashers[i]);
        if (!size) {
            return std::nullopt;
        }
        (void)in.raw(*size);
        const auto value = metadata::decodeValue(m_runtime->types(), m_keys[i], in, kLimits);
        if (!value) {
            return std::nullopt;
        }
        keys.push_back(argumentOf(m_runtime->types(), {}, {}, *value));
    }
    return in.finish() ? std::optional(std::move(keys)) : std::nullopt;
}

Result<std::vector<Argument>> StorageItem::value(ByteView stored) const
{
    return readWhole(m_runtime->types(), m_entry->value, stored);
}

std::optional<FunctionItem> FunctionItem::find(
    RuntimeHandle runtime, std::string_view group, std::string_view name)
{
    const metadata::RuntimeFunction* function
        = runtime == nullptr ? nullptr : runtime->metadata().function(group, name);
    return function == nullptr
        ? std::nullopt
        : std::optional(FunctionItem(std::move(runtime), std::string(group), *function));
}

std::string FunctionItem::answerType() const
{
    return typeText(m_runtime->types(), m_function->result);
}

std::vector<ValueForm> FunctionItem::argumentForms(const NameResolver& names) const
{
    std::vector<ValueForm> forms;
    for (const metadata::RuntimeFunction::Argument& argument : m_function->arguments) {
        forms.emplace_back(metadataOf(m_runtime), argument.type, argument.name, names);
    }
    return forms;
}

Result<std::vector<Argument>> FunctionItem::answer(ByteView bytes) const
{
    return readWhole(m_runtime->types(), m_function->result, bytes);
}

std::string typeText(const TypeRegistry& types, TypeId type, std::size_t longest)
{
    std::string text = TypeText(types, longest).of(type);
    if (text.size() > longest) {
        text.resize(longest);
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0x80U) != 0) {
            text.pop_back(); // not in the middle of a letter
        }
        text += "…";
    }
    return text;
}

} // namespace taonaut::wallet
