// SPDX-License-Identifier: MIT
#pragma once

// The smallest metadata in which everything is used once, to be changed by tests.

#include "core/metadata/metadata.hpp"

namespace taonaut::tests {

/// Numbers of the types in smallMetadata().
enum SmallType : metadata::TypeId { Unit, Byte, Choices, Pair, Extrinsic, Itself };

inline metadata::Type unnamed(metadata::TypeDef def)
{
    return { {}, {}, std::move(def), {} };
}

inline std::vector<metadata::Type> smallTypes()
{
    using namespace metadata;
    const Variant choices { { { "first", { { "value", Byte, "u8", { "Documented." } } }, 3, {} } } };
    const Type extrinsic { { "sp_runtime", "UncheckedExtrinsic" },
        { { "Address", Byte }, { "Call", Choices }, { "Signature", Byte }, { "Extra", Unit } }, Tuple {},
        {} };
    return { unnamed(Tuple {}), unnamed(Primitive::U8), unnamed(choices), unnamed(Tuple { { Byte, Byte } }),
        extrinsic, unnamed(Composite { { { "again", Itself, std::nullopt, {} } } }) };
}

inline metadata::Metadata smallMetadata(std::uint8_t version = 15)
{
    using namespace metadata;
    Metadata result;
    result.version = version;
    result.types = *TypeRegistry::create(smallTypes());
    Pallet pallet;
    pallet.name = "Things";
    pallet.index = 9;
    pallet.storagePrefix = "Things";
    pallet.storage = {
        { "Plain", Modifier::Default, {}, std::nullopt, Byte, Bytes(1), {} },
        { "Map", Modifier::Optional, { Hasher::Identity }, Byte, Byte, Bytes(1), { "Documented." } },
        { "Double", Modifier::Optional, { Hasher::Identity, Hasher::Twox64Concat }, Pair, Byte, Bytes(1),
            {} },
    };
    pallet.calls = pallet.events = pallet.errors = Choices;
    pallet.constants = { { "Limit", Byte, Bytes(1), {} } };
    result.pallets = { pallet };
    result.extrinsic = { { 4 }, Byte, Choices, Byte, Unit, std::nullopt, { { "Check", Byte, Unit } } };
    if (version == 14) {
        result.extrinsic.type = Extrinsic;
        return result;
    }
    result.pallets.front().docs = { "Documented." };
    result.apis = { { "Core", { { "version", { { "at", Byte } }, Byte, {} } }, {}, std::nullopt } };
    result.outerEnums = OuterEnums { Choices, Choices, Choices };
    result.custom = { { "more", Byte, Bytes(1) } };
    return result;
}

} // namespace taonaut::tests
