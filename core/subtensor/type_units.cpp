// SPDX-License-Identifier: MIT
#include "core/subtensor/type_units.hpp"

#include <algorithm>

namespace taonaut::subtensor {

using metadata::Primitive;
using metadata::TypeId;
using metadata::TypeRegistry;

namespace {

constexpr unsigned kMostWrappers = 64;
constexpr std::string_view kUnits[] { "Percent", "PerU16", "Permill", "Perbill", "Perquintill", "FixedI32",
    "FixedU32", "FixedI64", "FixedU64", "FixedI128", "FixedU128" };

bool endsWith(const metadata::Type& type, std::string_view name)
{
    return !type.path.empty() && type.path.back() == name;
}

/// The bits of the fraction, as the type parameter of substrate_fixed writes them: digits of two, the lowest
/// outermost.
std::optional<unsigned> typeNumber(const TypeRegistry& types, TypeId id, unsigned depth = 0)
{
    const metadata::Type& type = types.at(id);
    if (endsWith(type, "UTerm")) {
        return 0;
    }
    constexpr unsigned kMostDigits = 10;
    const bool digits = endsWith(type, "UInt") && type.parameters.size() == 2 && type.parameters[0].type
        && type.parameters[1].type && depth < kMostDigits;
    if (!digits) {
        return std::nullopt;
    }
    const auto higher = typeNumber(types, *type.parameters[0].type, depth + 1);
    const bool one = endsWith(types.at(*type.parameters[1].type), "B1");
    return higher ? std::optional(2 * *higher + (one ? 1U : 0U)) : std::nullopt;
}

std::string ownUnit(const TypeRegistry& types, const metadata::Type& type)
{
    if (type.path.empty()
        || std::find(std::begin(kUnits), std::end(kUnits), type.path.back()) == std::end(kUnits)) {
        return {};
    }
    std::string unit = type.path.back();
    for (const metadata::Parameter& parameter : type.parameters) {
        const auto bits = parameter.type ? typeNumber(types, *parameter.type) : std::nullopt;
        unit += bits ? " of " + std::to_string(*bits) + " bits" : "";
    }
    return unit;
}

/// The type of the only part that takes bytes.
std::optional<TypeId> onlyPart(const TypeRegistry& types, TypeId type)
{
    std::optional<TypeId> only;
    bool more = false;
    const auto look = [&](TypeId part) {
        if (!types.isZeroSized(part)) {
            more = more || only.has_value();
            only = part;
        }
    };
    const metadata::TypeDef& def = types.at(type).def;
    if (std::holds_alternative<metadata::Composite>(def) || std::holds_alternative<metadata::Tuple>(def)) {
        metadata::forEachPart(def, look);
    }
    return more ? std::nullopt : only;
}

std::optional<plan::IntegerForm> plainInteger(Primitive primitive)
{
    switch (primitive) {
    case Primitive::U8:
    case Primitive::I8:
        return plan::IntegerForm { 1, false, primitive == Primitive::I8 };
    case Primitive::U16:
    case Primitive::I16:
        return plan::IntegerForm { 2, false, primitive == Primitive::I16 };
    case Primitive::U32:
    case Primitive::I32:
        return plan::IntegerForm { 4, false, primitive == Primitive::I32 };
    case Primitive::U64:
    case Primitive::I64:
        return plan::IntegerForm { 8, false, primitive == Primitive::I64 };
    case Primitive::U128:
    case Primitive::I128:
        return plan::IntegerForm { 16, false, primitive == Primitive::I128 };
    default:
        return std::nullopt;
    }
}

} // namespace

std::string formOf(const TypeRegistry& types, TypeId type)
{
    static constexpr std::string_view kForms[] { "structure", "enumeration", "list", "array", "tuple", "",
        "compact", "bits" };
    static constexpr std::string_view kPrimitives[] { "bool", "char", "str", "u8", "u16", "u32", "u64",
        "u128", "u256", "i8", "i16", "i32", "i64", "i128", "i256" };
    const metadata::TypeDef& def = types.at(type).def;
    if (const auto* primitive = std::get_if<Primitive>(&def)) {
        return std::string(kPrimitives[static_cast<std::size_t>(*primitive)]);
    }
    return std::string(kForms[def.index()]);
}

std::optional<plan::IntegerForm> integerOf(const TypeRegistry& types, TypeId type)
{
    const auto* compact = types.as<metadata::Compact>(type);
    TypeId inner = compact == nullptr ? type : compact->inner;
    for (unsigned i = 0; compact != nullptr && i < kMostWrappers; ++i) {
        const auto only = onlyPart(types, inner);
        if (!only) {
            break;
        }
        inner = *only;
    }
    const auto* primitive = types.as<Primitive>(inner);
    auto form = primitive == nullptr ? std::nullopt : plainInteger(*primitive);
    if (form && compact != nullptr) {
        form->compact = true;
        return form->negative ? std::nullopt : form;
    }
    return form;
}

std::string unitOf(const TypeRegistry& types, TypeId type)
{
    for (unsigned i = 0; i < kMostWrappers; ++i) {
        if (const auto* compact = types.as<metadata::Compact>(type)) {
            type = compact->inner;
        }
        std::string unit = ownUnit(types, types.at(type));
        const auto only = onlyPart(types, type);
        if (!unit.empty() || !only) {
            return unit;
        }
        type = *only;
    }
    return {};
}

const metadata::Case* onlyCase(const metadata::Variant& variant, std::string_view name)
{
    const auto has = [&](const metadata::Case& one) { return one.name == name; };
    const auto& cases = variant.cases;
    const auto found = std::find_if(cases.begin(), cases.end(), has);
    const bool only = found != cases.end() && std::none_of(found + 1, cases.end(), has);
    return only ? &*found : nullptr;
}

} // namespace taonaut::subtensor
