// SPDX-License-Identifier: MIT
#pragma once

// How the members of structures and cases are written. Internal to this module.

#include "core/metadata/value_tree.hpp"

namespace taonaut::metadata {

enum class MemberShape : std::uint8_t {
    Empty, ///< no members
    Single, ///< one without a name, which stands for the whole
    Named, ///< every member has a name of its own
    Listed, ///< several that only their places tell apart
};
[[nodiscard]] MemberShape shapeOf(const std::vector<Field>& fields);

/// The type that an Option holds, if the type is one.
[[nodiscard]] std::optional<TypeId> optionOf(const TypeRegistry& types, TypeId type);

/// The decimal digits of a 256-bit integer, little-endian; with a minus sign if it is signed and negative.
[[nodiscard]] std::string wideText(ByteView bytes, bool isSigned);
[[nodiscard]] std::string numberText(const ValueNumber& number);

/// Takes the first code point off a UTF-8 text that is not empty.
[[nodiscard]] char32_t takeCodePoint(std::string_view& text);
void appendUtf8(std::string& target, char32_t codePoint);

} // namespace taonaut::metadata
