// SPDX-License-Identifier: MIT
#include "core/subtensor/extensions.hpp"
#include "core/subtensor/extrinsic_types.hpp"
#include "core/subtensor/runtime.hpp"
#include "core/subtensor/runtime_api.hpp"

#include <cassert>

namespace taonaut::subtensor {

using metadata::TypeBuilder;
using metadata::TypeId;
using metadata::TypeKey;

namespace {

constexpr std::uint8_t kTransactionVersion = 4;

std::optional<TypeId> addOptional(TypeBuilder& types, TypeKey type)
{
    return type == nullptr ? std::nullopt : std::optional(types.add(type));
}

metadata::StorageEntry storageEntry(TypeBuilder& types, const StorageDeclaration& declared)
{
    metadata::StorageEntry entry;
    entry.name = declared.item.name;
    entry.modifier = declared.item.modifier;
    entry.hashers = declared.hashers;
    entry.key = addOptional(types, declared.key);
    entry.value = types.add(declared.value);
    entry.defaultValue = declared.defaultValue;
    entry.docs = docLines(declared.item.docs);
    return entry;
}

metadata::Pallet pallet(TypeBuilder& types, const PalletDeclaration& declared)
{
    metadata::Pallet result;
    result.name = declared.name.name;
    result.index = declared.name.index;
    if (!declared.storage.empty()) {
        result.storagePrefix = result.name;
    }
    for (const StorageDeclaration& item : declared.storage) {
        result.storage.push_back(storageEntry(types, item));
    }
    result.calls = addOptional(types, declared.calls);
    result.events = addOptional(types, declared.events);
    for (const ConstantDeclaration& constant : declared.constants) {
        result.constants.push_back({ std::string(constant.name), types.add(constant.type), constant.value,
            docLines(constant.docs) });
    }
    result.errors = addOptional(types, declared.errors);
    return result;
}

metadata::ExtrinsicFormat extrinsicFormat(TypeBuilder& types, std::uint8_t version)
{
    metadata::ExtrinsicFormat format;
    format.versions = { kTransactionVersion };
    if (version == 14) {
        format.type = types.add(typeOf<extrinsic_types::UncheckedExtrinsic>());
    }
    format.address = types.add(typeOf<Address>());
    format.call = types.add(typeOf<KnownCall>());
    format.signature = types.add(typeOf<extrinsic_types::Signature>());
    format.extra = types.add(extrinsic_types::allExtensions());
    for (const ExtensionDeclaration& extension : extensions()) {
        const TypeId extra = types.add(extension.extra);
        format.extensions.push_back(
            { std::string(extension.identifier), extra, types.add(extension.additional) });
    }
    return format;
}

metadata::RuntimeApi runtimeApi(TypeBuilder& types, const api::GroupDeclaration& group)
{
    metadata::RuntimeApi result;
    result.name = group.name;
    for (const api::FunctionDeclaration& declared : group.functions) {
        metadata::RuntimeFunction function;
        function.name = declared.name;
        for (const auto& [name, type] : declared.arguments) {
            function.arguments.push_back({ std::string(name), types.add(type) });
        }
        function.result = types.add(declared.answer);
        result.functions.push_back(std::move(function));
    }
    return result;
}

} // namespace

metadata::Metadata assembleMetadata(std::uint8_t version, std::span<const PalletDeclaration> pallets,
    std::span<const api::GroupDeclaration> functions)
{
    assert(version == 14 || version == 15);
    TypeBuilder types;
    metadata::Metadata result;
    result.version = version;
    // The order in which types are numbered, and with it the digest, is that of the statements.
    for (const PalletDeclaration& declared : pallets) {
        result.pallets.push_back(pallet(types, declared));
    }
    result.extrinsic = extrinsicFormat(types, version);
    result.runtimeType = types.add(typeOf<extrinsic_types::Runtime>());
    if (version == 15) {
        for (const api::GroupDeclaration& group : functions) {
            result.apis.push_back(runtimeApi(types, group));
        }
        const TypeId callId = types.add(typeOf<KnownCall>());
        const TypeId eventId = types.add(typeOf<KnownEvent>());
        result.outerEnums = metadata::OuterEnums { callId, eventId, types.add(typeOf<KnownError>()) };
    }
    result.types = types.take();
    return result;
}

metadata::Metadata buildMetadata(std::uint8_t version, const RuntimeParameters& parameters)
{
    return assembleMetadata(version, declarations(parameters), api::declarations());
}

} // namespace taonaut::subtensor
