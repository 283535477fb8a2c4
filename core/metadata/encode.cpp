// SPDX-License-Identifier: MIT
#include "core/metadata/metadata.hpp"
#include "core/metadata/type_codec.hpp"

namespace taonaut::metadata {

namespace {

void writeStorageEntry(scale::Encoder& out, const StorageEntry& entry)
{
    out.text(entry.name).u8(static_cast<std::uint8_t>(entry.modifier)).boolean(entry.key.has_value());
    if (entry.key) {
        writeList(out, entry.hashers, [&](Hasher hasher) { out.u8(static_cast<std::uint8_t>(hasher)); });
        out.compact(*entry.key);
    }
    out.compact(entry.value).bytes(entry.defaultValue);
    writeLines(out, entry.docs);
}

void writeOptionalType(scale::Encoder& out, const std::optional<TypeId>& type)
{
    out.boolean(type.has_value());
    if (type) {
        out.compact(*type);
    }
}

void writePallet(scale::Encoder& out, const Pallet& pallet, std::uint8_t version)
{
    out.text(pallet.name).boolean(pallet.storagePrefix.has_value());
    if (pallet.storagePrefix) {
        out.text(*pallet.storagePrefix);
        writeList(out, pallet.storage, [&](const StorageEntry& entry) { writeStorageEntry(out, entry); });
    }
    writeOptionalType(out, pallet.calls);
    writeOptionalType(out, pallet.events);
    writeList(out, pallet.constants, [&](const Constant& constant) {
        out.text(constant.name).compact(constant.type).bytes(constant.value);
        writeLines(out, constant.docs);
    });
    writeOptionalType(out, pallet.errors);
    out.u8(pallet.index);
    if (version > 14) {
        writeLines(out, pallet.docs);
    }
}

void writeExtrinsic(scale::Encoder& out, const ExtrinsicFormat& format, std::uint8_t version)
{
    const std::uint8_t extrinsicVersion = format.versions.empty() ? 0 : format.versions.front();
    if (version == 14) {
        out.compact(format.type.value_or(0)).u8(extrinsicVersion);
    } else {
        out.u8(extrinsicVersion).compact(format.address).compact(format.call).compact(format.signature);
        out.compact(format.extra.value_or(0));
    }
    writeList(out, format.extensions, [&](const TransactionExtension& extension) {
        out.text(extension.identifier).compact(extension.extra).compact(extension.additional);
    });
}

void writeApi(scale::Encoder& out, const RuntimeApi& api)
{
    out.text(api.name);
    writeList(out, api.functions, [&](const RuntimeFunction& function) {
        out.text(function.name);
        writeList(out, function.arguments, [&](const RuntimeFunction::Argument& argument) {
            out.text(argument.name).compact(argument.type);
        });
        out.compact(function.result);
        writeLines(out, function.docs);
    });
    writeLines(out, api.docs);
}

} // namespace

Result<Bytes> Metadata::encode() const
{
    if (version != 14 && version != 15) {
        return fail(MetadataError::NotWritable, std::to_string(version));
    }
    scale::Encoder out;
    out.raw(bytesOf("meta")).u8(version);
    out.compact(types.size());
    for (TypeId id = 0; id < types.size(); ++id) {
        out.compact(id);
        writeType(out, types.at(id));
    }
    writeList(out, pallets, [&](const Pallet& pallet) { writePallet(out, pallet, version); });
    writeExtrinsic(out, extrinsic, version);
    out.compact(runtimeType);
    if (version > 14) {
        const OuterEnums outer = outerEnums.value_or(OuterEnums {});
        writeList(out, apis, [&](const RuntimeApi& api) { writeApi(out, api); });
        out.compact(outer.call).compact(outer.event).compact(outer.error);
        writeList(out, custom,
            [&](const CustomValue& value) { out.text(value.name).compact(value.type).bytes(value.value); });
    }
    return out.take();
}

} // namespace taonaut::metadata
