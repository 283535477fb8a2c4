// SPDX-License-Identifier: MIT
#include "core/subtensor/type_comparison.hpp"

#include "core/subtensor/check.hpp"

namespace taonaut::subtensor {

using metadata::TypeId;
using metadata::TypeRegistry;

namespace {

constexpr std::size_t kMostDepth = 64;
constexpr unsigned kMostWrappers = 64;

std::string formOf(const TypeRegistry& types, TypeId type)
{
    static constexpr std::string_view kForms[] { "structure", "enumeration", "list", "array", "tuple", "",
        "compact", "bits" };
    static constexpr std::string_view kPrimitives[] { "bool", "char", "str", "u8", "u16", "u32", "u64",
        "u128", "u256", "i8", "i16", "i32", "i64", "i128", "i256" };
    const metadata::TypeDef& def = types.at(type).def;
    if (const auto* primitive = std::get_if<metadata::Primitive>(&def)) {
        return std::string(kPrimitives[static_cast<std::size_t>(*primitive)]);
    }
    return std::string(kForms[def.index()]);
}

} // namespace

TypeComparison::Parts TypeComparison::partsOf(
    const TypeRegistry& types, const std::vector<metadata::Field>& fields)
{
    Parts result;
    for (const metadata::Field& field : fields) {
        if (!types.isZeroSized(field.type)) {
            result.push_back({ field.name.value_or(""), field.type });
        }
    }
    return result;
}

/// What a structure or tuple consists of; nothing for types of another form.
std::optional<TypeComparison::Parts> TypeComparison::partsOf(const TypeRegistry& types, TypeId type)
{
    if (const auto* composite = types.as<metadata::Composite>(type)) {
        return partsOf(types, composite->fields);
    }
    if (const auto* tuple = types.as<metadata::Tuple>(type)) {
        Parts result;
        for (const TypeId element : tuple->elements) {
            if (!types.isZeroSized(element)) {
                result.push_back({ {}, element });
            }
        }
        return result;
    }
    return std::nullopt;
}

TypeId TypeComparison::unwrapped(const TypeRegistry& types, TypeId type)
{
    for (unsigned i = 0; i < kMostWrappers; ++i) {
        const auto parts = partsOf(types, type);
        if (!parts || parts->size() != 1) {
            break;
        }
        type = parts->front().type;
    }
    return type;
}

bool TypeComparison::differ(const std::string& what)
{
    if (m_difference.empty()) {
        for (const std::string& step : m_path) {
            m_difference += (m_difference.empty() ? "" : ".") + step;
        }
        m_difference += (m_difference.empty() ? "" : ": ") + what;
    }
    return false;
}

bool TypeComparison::differ(TypeId left, TypeId right)
{
    return differ(formOf(m_left, left) + ", " + formOf(m_right, right));
}

bool TypeComparison::inside(const std::string& step, TypeId left, TypeId right)
{
    m_path.push_back(step);
    const bool alike = types(left, right);
    m_path.pop_back();
    return alike;
}

bool TypeComparison::types(TypeId left, TypeId right)
{
    if (m_stepsLeft == 0 || m_path.size() > kMostDepth) {
        return differ("too deep or too large to compare");
    }
    --m_stepsLeft;
    left = unwrapped(m_left, left);
    right = unwrapped(m_right, right);
    if (m_left.isZeroSized(left) && m_right.isZeroSized(right)) {
        return true;
    }
    return !m_met.emplace(left, right).second || definitions(left, right);
}

bool TypeComparison::parts(const Parts& left, const Parts& right)
{
    if (left.size() != right.size()) {
        return differ(std::to_string(left.size()) + " parts, " + std::to_string(right.size()));
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        const std::string& name = left[i].name;
        const std::string& other = right[i].name;
        if (!name.empty() && !other.empty() && name != other) {
            return differ(name + ", " + other);
        }
        if (!inside(name.empty() ? std::to_string(i) : name, left[i].type, right[i].type)) {
            return false;
        }
    }
    return true;
}

bool TypeComparison::fields(
    const std::vector<metadata::Field>& left, const std::vector<metadata::Field>& right)
{
    return parts(partsOf(m_left, left), partsOf(m_right, right));
}

bool TypeComparison::variants(const metadata::Variant& left, const metadata::Variant& right)
{
    if (left.cases.size() != right.cases.size()) {
        return differ(std::to_string(left.cases.size()) + " cases, " + std::to_string(right.cases.size()));
    }
    for (const metadata::Case& one : left.cases) {
        const metadata::Case* other = right.find(one.index);
        if (other == nullptr || other->name != one.name) {
            return differ("case " + std::to_string(one.index) + " is " + one.name + ", "
                + (other == nullptr ? "nothing" : other->name));
        }
        m_path.push_back(one.name);
        const bool alike = fields(one.fields, other->fields);
        m_path.pop_back();
        if (!alike) {
            return false;
        }
    }
    return true;
}

bool TypeComparison::definitions(TypeId left, TypeId right)
{
    const auto leftParts = partsOf(m_left, left);
    const auto rightParts = partsOf(m_right, right);
    if (leftParts && rightParts) { // a tuple may stand for a structure
        return parts(*leftParts, *rightParts);
    }
    const metadata::TypeDef& leftDef = m_left.at(left).def;
    const metadata::TypeDef& rightDef = m_right.at(right).def;
    if (leftDef.index() != rightDef.index()) {
        return differ(left, right);
    }
    if (const auto* variant = std::get_if<metadata::Variant>(&leftDef)) {
        return variants(*variant, std::get<metadata::Variant>(rightDef));
    }
    if (const auto* sequence = std::get_if<metadata::Sequence>(&leftDef)) {
        return inside("[]", sequence->element, std::get<metadata::Sequence>(rightDef).element);
    }
    if (const auto* array = std::get_if<metadata::Array>(&leftDef)) {
        const auto& other = std::get<metadata::Array>(rightDef);
        return array->length == other.length
            ? inside("[]", array->element, other.element)
            : differ(std::to_string(array->length) + " elements, " + std::to_string(other.length));
    }
    if (const auto* compact = std::get_if<metadata::Compact>(&leftDef)) {
        return inside("compact", compact->inner, std::get<metadata::Compact>(rightDef).inner);
    }
    if (const auto* bits = std::get_if<metadata::BitSequence>(&leftDef)) {
        const auto& other = std::get<metadata::BitSequence>(rightDef);
        const bool sameOrder = m_left.at(bits->order).path == m_right.at(other.order).path;
        return sameOrder ? inside("bits", bits->store, other.store) : differ("order of bits");
    }
    return leftDef == rightDef || differ(left, right); // primitives
}

bool encodedAlike(const TypeRegistry& left, TypeId leftType, const TypeRegistry& right, TypeId rightType,
    std::string* difference)
{
    TypeComparison comparison(left, right);
    const bool alike = comparison.types(leftType, rightType);
    if (difference != nullptr) {
        *difference = comparison.difference();
    }
    return alike;
}

} // namespace taonaut::subtensor
