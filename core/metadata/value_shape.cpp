// SPDX-License-Identifier: MIT
#include "core/metadata/value_shape.hpp"

#include "core/base/uint256.hpp"
#include "core/metadata/integers.hpp"

namespace taonaut::metadata {

MemberShape shapeOf(const std::vector<Field>& fields)
{
    if (fields.empty()) {
        return MemberShape::Empty;
    }
    std::vector<std::string_view> names;
    for (const Field& field : fields) {
        if (field.name) {
            names.emplace_back(*field.name);
        }
    }
    if (names.size() < fields.size()) {
        return fields.size() == 1 ? MemberShape::Single : MemberShape::Listed;
    }
    std::sort(names.begin(), names.end());
    const bool distinct = std::adjacent_find(names.begin(), names.end()) == names.end();
    return distinct ? MemberShape::Named : MemberShape::Listed;
}

std::optional<TypeId> optionOf(const TypeRegistry& types, TypeId type)
{
    const auto* variant = types.as<Variant>(type);
    const std::vector<std::string>& path = types.at(type).path;
    if (variant == nullptr || path.size() != 1 || path.front() != "Option" || variant->cases.size() != 2) {
        return std::nullopt;
    }
    const Case& none = variant->cases[0];
    const Case& some = variant->cases[1];
    const bool usual = none.name == "None" && none.index == 0 && none.fields.empty() && some.name == "Some"
        && some.index == 1 && some.fields.size() == 1;
    return usual ? std::optional(some.fields.front().type) : std::nullopt;
}

std::string wideText(ByteView bytes, bool isSigned)
{
    Uint256 magnitude;
    std::copy(bytes.rbegin(), bytes.rend(), magnitude.bytes.begin());
    const bool negative = isSigned && (magnitude.bytes.front() & std::byte { 0x80 }) != std::byte { 0 };
    if (negative) {
        negate(magnitude.bytes);
    }
    return (negative ? "-" : "") + magnitude.decimal();
}

std::string numberText(const ValueNumber& number)
{
    return (number.negative ? "-" : "") + decimalText(number.magnitude);
}

char32_t takeCodePoint(std::string_view& text)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = at(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t result = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && i < text.size(); ++i) {
        result = (result << 6) | (at(i) & 0x3FU);
    }
    text.remove_prefix(std::min(length, text.size()));
    return result;
}

void appendUtf8(std::string& target, char32_t codePoint)
{
    const unsigned length = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    if (length == 1) {
        target.push_back(static_cast<char>(codePoint));
        return;
    }
    const unsigned mark = 0xF00U >> length & 0xFFU;
    target.push_back(static_cast<char>(mark | (codePoint >> (6 * (length - 1)))));
    for (unsigned i = length - 1; i-- > 0;) {
        target.push_back(static_cast<char>(0x80 | ((codePoint >> (6 * i)) & 0x3F)));
    }
}

} // namespace taonaut::metadata
