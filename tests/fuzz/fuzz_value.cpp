// SPDX-License-Identifier: MIT
// Values of types that a runtime has. The first byte of the input chooses the type, the rest are the value's
// bytes.

#include "core/scale/decoder.hpp"
#include "tests/fuzz/value_forms.hpp"
#include "tests/fuzz/value_types.hpp"

using namespace taonaut;
using namespace taonaut::metadata;

TAONAUT_FUZZ(data, size)
{
    if (size == 0) {
        return 0;
    }
    const TypeRegistry& types = fuzz::valueTypes();
    const auto type = static_cast<TypeId>(data[0] % types.size());
    const ByteView bytes = fuzz::viewOf(data + 1, size - 1);
    constexpr ValueLimits kLimits { 64, 2000 };
    scale::Decoder in(bytes);
    const auto tree = ValueTree::read(types, type, in, kLimits);
    scale::Decoder other(bytes);
    const auto value = decodeValue(types, type, other, kLimits);
    fuzz::require(tree.has_value() == value.has_value());
    if (!tree) {
        fuzz::require(tree.error().text() == value.error().text());
        return 0;
    }
    fuzz::require(in.offset() == other.offset());
    const ByteView read = bytes.first(in.offset());
    fuzz::requireAgreement(*tree, read, kLimits);
    // With less room the answer is the same or none.
    constexpr ValueLimits kTight { 6, 24 };
    const auto tight = ValueTree::readWhole(types, type, read, kTight);
    fuzz::require(!tight || tight->parts() == tree->parts());
    fuzz::require(tight || tight.error().is(MetadataError::ValueTooLarge)
        || tight.error().is(MetadataError::NestedTooDeep));
    return 0;
}
