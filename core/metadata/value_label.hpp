// SPDX-License-Identifier: MIT
#pragma once

// The parts of the JSON form that writing and reading decide alike. Internal to this module.

#include "core/metadata/type_registry.hpp"

namespace taonaut::metadata {

/// The name of the case, or "#" and its index where the name does not find it.
[[nodiscard]] std::string caseLabel(const Variant& variant, const Case& one);
/// The case that has the label, or null.
[[nodiscard]] const Case* caseOfLabel(const Variant& variant, std::string_view label);

/// Whether a value of the type may be written as null.
[[nodiscard]] bool mayBeNull(const TypeRegistry& types, TypeId type);

} // namespace taonaut::metadata
