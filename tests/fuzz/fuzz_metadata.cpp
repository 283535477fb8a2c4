// SPDX-License-Identifier: MIT
// Metadata, and the values that it holds itself, whose types are then as hostile as their bytes.

#include "core/metadata/digest.hpp"
#include "core/metadata/renumber.hpp"
#include "tests/fuzz/value_forms.hpp"

using namespace taonaut;
using namespace taonaut::metadata;

namespace {

void requireStable(const Metadata& read)
{
    if (const auto written = read.encode()) {
        const auto again = Metadata::decode(*written);
        fuzz::require(again.has_value());
        const auto twice = again->encode();
        fuzz::require(twice && *twice == *written);
    }
}

void look(const TypeRegistry& types, TypeId type, ByteView bytes)
{
    constexpr ValueLimits kLimits { 16, 500 };
    if (const auto tree = ValueTree::readWhole(types, type, bytes, kLimits)) {
        fuzz::requireAgreement(*tree, bytes, kLimits);
    }
}

void lookAtValues(const Metadata& metadata)
{
    for (const Pallet& pallet : metadata.pallets) {
        for (const Constant& constant : pallet.constants) {
            look(metadata.types, constant.type, constant.value);
        }
        for (const StorageEntry& entry : pallet.storage) {
            look(metadata.types, entry.value, entry.defaultValue);
        }
    }
}

void requireSameOrder(const Metadata& metadata)
{
    const auto ordered = asVersion15(metadata);
    if (!ordered) {
        return;
    }
    fuzz::require(ordered->types.size() == metadata.types.size());
    const auto again = asVersion15(*ordered);
    fuzz::require(again && *again == *ordered);
    static_cast<void>(metadataDigest(*ordered, {}));
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    if (const auto read = Metadata::decode(fuzz::viewOf(data, size))) {
        requireStable(*read);
        lookAtValues(*read);
        requireSameOrder(*read);
    }
    return 0;
}
