// SPDX-License-Identifier: MIT
#include "core/metadata/metadata.hpp"
#include "core/metadata/visit_types.hpp"

namespace taonaut::metadata {

namespace {

Result<void> checkPallet(const TypeRegistry& types, const Pallet& pallet)
{
    for (const std::optional<TypeId>& type : { pallet.calls, pallet.events, pallet.errors }) {
        if (type && types.as<Variant>(*type) == nullptr) {
            return fail(MetadataError::NotAnEnumeration, pallet.name);
        }
    }
    for (const StorageEntry& entry : pallet.storage) {
        if (entry.hashers.size() < 2) {
            continue;
        }
        const auto* keys = types.as<Tuple>(*entry.key);
        if (keys == nullptr || keys->elements.size() != entry.hashers.size()) {
            return fail(MetadataError::HashersMismatch, pallet.name + "." + entry.name);
        }
    }
    return {};
}

/// Version 14 names the parts of an extrinsic as parameters of its type.
Result<void> takeExtrinsicParts(const TypeRegistry& types, ExtrinsicFormat& format)
{
    const std::vector<Parameter>& parameters = types.at(*format.type).parameters;
    const auto part = [&](std::size_t place, std::string_view name) -> std::optional<TypeId> {
        const bool there = place < parameters.size() && (name.empty() || parameters[place].name == name);
        return there ? parameters[place].type : std::nullopt;
    };
    const auto address = part(0, "Address");
    const auto call = part(1, "Call");
    const auto signature = part(2, "Signature");
    if (!address || !call || !signature) {
        return fail(MetadataError::NoExtrinsicParts);
    }
    format.address = *address;
    format.call = *call;
    format.signature = *signature;
    format.extra = part(3, ""); // "Extra" once, "Extension" now
    return {};
}

} // namespace

Result<void> Metadata::validate()
{
    std::optional<TypeId> unknown;
    forEachMention(*this, [&](TypeId id) {
        if (!types.contains(id)) {
            unknown = id;
        }
    });
    if (unknown) {
        return fail(MetadataError::UnknownType, std::to_string(*unknown));
    }
    for (const Pallet& pallet : pallets) {
        if (const auto sound = checkPallet(types, pallet); !sound) {
            return sound;
        }
    }
    return extrinsic.type ? takeExtrinsicParts(types, extrinsic) : Result<void> {};
}

} // namespace taonaut::metadata
