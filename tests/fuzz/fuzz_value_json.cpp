// SPDX-License-Identifier: MIT
// The JSON form of values. The first byte of the input chooses the type, the rest is the text.

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
    const auto value = fromJson(types, type, fuzz::textOf(data + 1, size - 1));
    if (!value) {
        return 0;
    }
    const auto bytes = encodeValue(types, *value);
    fuzz::require(bytes.has_value());
    const auto tree = ValueTree::readWhole(types, type, *bytes);
    fuzz::require(tree.has_value());
    fuzz::require(toValue(tree->root()) == *value);
    fuzz::requireAgreement(*tree, *bytes, {});
    return 0;
}
