// SPDX-License-Identifier: MIT
#include "core/metadata/type_plan.hpp"

#include "core/metadata/overloaded.hpp"
#include "core/metadata/type_registry.hpp"

namespace taonaut::metadata {

namespace {

constexpr unsigned kMostCompactNesting = 16;

std::uint8_t byteWidth(Primitive primitive)
{
    switch (primitive) {
    case Primitive::U8:
    case Primitive::I8:
    case Primitive::Bool:
        return 1;
    case Primitive::U16:
    case Primitive::I16:
        return 2;
    case Primitive::U32:
    case Primitive::I32:
    case Primitive::Char:
        return 4;
    case Primitive::U64:
    case Primitive::I64:
        return 8;
    case Primitive::U128:
    case Primitive::I128:
        return 16;
    case Primitive::U256:
    case Primitive::I256:
        return 32;
    case Primitive::Str:
        break;
    }
    return 0;
}

TypeForm formOf(Primitive primitive)
{
    switch (primitive) {
    case Primitive::Bool:
        return TypeForm::Boolean;
    case Primitive::Char:
        return TypeForm::Character;
    case Primitive::Str:
        return TypeForm::Text;
    case Primitive::U256:
        return TypeForm::WideUnsigned;
    case Primitive::I256:
        return TypeForm::WideSigned;
    default:
        return primitive >= Primitive::I8 ? TypeForm::Signed : TypeForm::Unsigned;
    }
}

/// The integer that a compact stands for, reached through structures of one field.
std::optional<Primitive> integerIn(const TypeRegistry& types, TypeId type)
{
    for (unsigned i = 0; i < kMostCompactNesting; ++i) {
        const TypeDef& def = types.at(type).def;
        if (const auto* primitive = std::get_if<Primitive>(&def)) {
            return *primitive;
        }
        const auto* composite = std::get_if<Composite>(&def);
        const auto* tuple = std::get_if<Tuple>(&def);
        if (composite != nullptr && composite->fields.size() == 1) {
            type = composite->fields.front().type;
        } else if (tuple != nullptr && tuple->elements.size() == 1) {
            type = tuple->elements.front();
        } else {
            break;
        }
    }
    return std::nullopt;
}

bool isByte(const TypeRegistry& types, TypeId type)
{
    const auto* primitive = types.as<Primitive>(type);
    return primitive != nullptr && *primitive == Primitive::U8;
}

TypePlan planOf(const TypeRegistry& types, const Compact& compact)
{
    TypePlan plan;
    if (types.isZeroSized(compact.inner)) {
        plan.form = TypeForm::CompactNothing;
        return plan;
    }
    const std::optional<Primitive> integer = integerIn(types, compact.inner);
    if (integer && *integer >= Primitive::U8 && *integer <= Primitive::U128) {
        plan.form = TypeForm::CompactInteger;
        plan.width = byteWidth(*integer);
    }
    return plan;
}

TypePlan planOf(const TypeRegistry& types, const BitSequence& bits)
{
    TypePlan plan;
    plan.form = TypeForm::BadBits;
    const auto* store = types.as<Primitive>(bits.store);
    if (store != nullptr && *store >= Primitive::U8 && *store <= Primitive::U64) {
        const std::vector<std::string>& order = types.at(bits.order).path;
        plan.form = TypeForm::Bits;
        plan.width = byteWidth(*store);
        plan.highBitFirst = !order.empty() && order.back() == "Msb0";
    }
    return plan;
}

} // namespace

TypePlan planOf(const TypeRegistry& types, TypeId type)
{
    TypePlan plan;
    const Overloaded byDefinition {
        [&](const Composite&) { plan.form = TypeForm::Structure; },
        [&](const Variant&) { plan.form = TypeForm::Enumeration; },
        [&](const Sequence& sequence) {
            plan.form = isByte(types, sequence.element) ? TypeForm::ByteList : TypeForm::List;
            plan.element = sequence.element;
            plan.leastElement = types.isZeroSized(sequence.element) ? 0 : 1;
        },
        [&](const Array& array) {
            plan.form = isByte(types, array.element) ? TypeForm::FixedByteList : TypeForm::FixedList;
            plan.element = array.element;
            plan.length = array.length;
        },
        [&](const Tuple&) { plan.form = TypeForm::Group; },
        [&](Primitive primitive) {
            plan.form = formOf(primitive);
            plan.width = byteWidth(primitive);
        },
        [&](const Compact& compact) { plan = planOf(types, compact); },
        [&](const BitSequence& bits) { plan = planOf(types, bits); },
    };
    std::visit(byDefinition, types.at(type).def);
    return plan;
}

} // namespace taonaut::metadata
