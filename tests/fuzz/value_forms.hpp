// SPDX-License-Identifier: MIT
#pragma once

// What must hold of every value that was read, for the programs that read values.

#include "core/metadata/value_json.hpp"
#include "core/metadata/value_text.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace taonaut::fuzz {

/// Tree, value, bytes, JSON and text agree, and the limits were kept.
inline void requireAgreement(
    const metadata::ValueTree& tree, ByteView bytes, const metadata::ValueLimits& limits)
{
    using namespace metadata;
    const ValueView root = tree.root();
    require(tree.parts() <= limits.parts && root.parts() == tree.parts());
    require(equal(root.encoded(), bytes));
    const Value value = toValue(root);
    const auto written = encodeValue(root.types(), value, limits);
    require(written && equal(*written, bytes));
    const auto read = fromJson(root.types(), root.type(), toJson(root), limits);
    require(read && *read == value);
    require(valueText(root).size() <= ValueTextOptions().limit);
}

} // namespace taonaut::fuzz
