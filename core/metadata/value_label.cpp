// SPDX-License-Identifier: MIT
#include "core/metadata/value_label.hpp"

#include "core/metadata/value_shape.hpp"

namespace taonaut::metadata {

std::string caseLabel(const Variant& variant, const Case& one)
{
    const bool findable = !one.name.starts_with('#') && variant.find(std::string_view(one.name)) == &one;
    return findable ? one.name : "#" + std::to_string(one.index);
}

const Case* caseOfLabel(const Variant& variant, std::string_view label)
{
    if (!label.starts_with('#')) {
        return variant.find(label);
    }
    const auto found = std::find_if(variant.cases.begin(), variant.cases.end(),
        [&](const Case& one) { return label == caseLabel(variant, one); });
    return found == variant.cases.end() ? nullptr : &*found;
}

bool mayBeNull(const TypeRegistry& types, TypeId type)
{
    constexpr unsigned kMostNesting = 256; // values are nested less
    for (unsigned i = 0; i < kMostNesting; ++i) {
        if (optionOf(types, type)) {
            return true;
        }
        const auto* composite = types.as<Composite>(type);
        if (composite == nullptr || shapeOf(composite->fields) != MemberShape::Single) {
            return false;
        }
        type = composite->fields.front().type;
    }
    return false;
}

} // namespace taonaut::metadata
