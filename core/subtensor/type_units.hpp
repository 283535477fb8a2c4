// SPDX-License-Identifier: MIT
#pragma once

// What a single type says for the comparison of types: its form in a word, the integer that it is, and the
// unit of a fraction. Internal to this module.

#include "core/metadata/type_registry.hpp"
#include "core/subtensor/translation.hpp"

namespace taonaut::subtensor {

/// "u32", "structure", "list": for the text of a difference.
[[nodiscard]] std::string formOf(const metadata::TypeRegistry& types, metadata::TypeId type);

/// Of integers of up to 128 bits, compact or not.
[[nodiscard]] std::optional<plan::IntegerForm> integerOf(
    const metadata::TypeRegistry& types, metadata::TypeId type);

/// What a number inside structures of a single field counts: "Perquintill", "FixedU128 of 64 bits"; empty for
/// plain numbers and everything else. Two numbers of different units are encoded alike and mean something
/// different.
[[nodiscard]] std::string unitOf(const metadata::TypeRegistry& types, metadata::TypeId type);

/// The case of this name, if no other has it too; else null: which one is meant would be a guess.
[[nodiscard]] const metadata::Case* onlyCase(const metadata::Variant& variant, std::string_view name);

} // namespace taonaut::subtensor
