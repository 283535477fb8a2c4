// SPDX-License-Identifier: MIT
#include "core/wallet/value_form_node.hpp"

#include "core/metadata/overloaded.hpp"

namespace taonaut::wallet {

using metadata::Composite;
using metadata::Primitive;
using metadata::TypeDef;
using metadata::TypeId;
using metadata::Variant;

namespace {

constexpr std::size_t kMostWrappers = 16;
constexpr unsigned kUnitWidth = 64; ///< of balances on this chain

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// By how the source text of the runtime writes the type of the field.
FormUnit unitOf(std::string_view typeName)
{
    if (contains(typeName, "Alpha")) {
        return FormUnit::Alpha;
    }
    return contains(typeName, "Tao") || contains(typeName, "Balance") ? FormUnit::Tao : FormUnit::None;
}

unsigned widthOf(Primitive primitive)
{
    switch (primitive) {
    case Primitive::U8:
    case Primitive::I8:
        return 8;
    case Primitive::U16:
    case Primitive::I16:
        return 16;
    case Primitive::U32:
    case Primitive::I32:
    case Primitive::Char:
        return 32;
    case Primitive::U64:
    case Primitive::I64:
        return 64;
    case Primitive::U128:
    case Primitive::I128:
        return 128;
    case Primitive::U256:
        return 256;
    default:
        return 0;
    }
}

} // namespace

BitStore BitStore::of(const metadata::TypeRegistry& types, TypeId bitSequence)
{
    const auto& bits = *types.as<metadata::BitSequence>(bitSequence);
    const auto* word = types.as<Primitive>(bits.store);
    const auto& order = types.at(bits.order).path;
    BitStore store;
    store.width = word == nullptr ? 1 : std::max(1U, widthOf(*word) / 8);
    store.highestFirst = !order.empty() && order.back() == "Msb0";
    return store;
}

std::pair<std::size_t, unsigned> BitStore::placeOf(std::size_t bit) const
{
    const std::size_t bits = 8 * width;
    const std::size_t within = highestFirst ? bits - 1 - bit % bits : bit % bits;
    return { bit / bits * width + within / 8, static_cast<unsigned>(within % 8) };
}

void FormNodeMaker::make()
{
    unwrap();
    if (m_node.m_kind == FormKind::Nothing && !m_node.m_limbs) {
        rest();
    }
}

bool FormNodeMaker::isByte(TypeId type) const
{
    const auto* primitive = types().as<Primitive>(type);
    return primitive != nullptr && *primitive == Primitive::U8;
}

std::string_view FormNodeMaker::name(TypeId type) const
{
    const auto& path = types().at(type).path;
    return path.empty() ? std::string_view() : std::string_view(path.back());
}

/// Looks through structures around one nameless field.
void FormNodeMaker::unwrap()
{
    FormUnit unit = unitOf(m_node.m_typeName);
    for (std::size_t i = 0; i < kMostWrappers; ++i) {
        const auto* composite = types().as<Composite>(m_node.m_type);
        if (composite == nullptr || composite->fields.size() != 1 || composite->fields.front().name) {
            break;
        }
        const bool account = name(m_node.m_type) == "AccountId32";
        unit = unit == FormUnit::None ? unitOf(name(m_node.m_type)) : unit;
        m_node.m_wrappers.push_back(m_node.m_type);
        m_node.m_type = composite->fields.front().type;
        const auto* array = types().as<metadata::Array>(m_node.m_type);
        if (account && array != nullptr && array->length == AccountId::kSize && isByte(array->element)) {
            m_node.m_kind = FormKind::Address;
            return;
        }
        const auto* limb = array == nullptr ? nullptr : types().as<Primitive>(array->element);
        if (name(m_node.m_wrappers.back()) == "U256" && limb != nullptr && *limb == Primitive::U64
            && array->length == 4) {
            m_node.m_kind = FormKind::Integer;
            m_node.m_width = 256;
            m_node.m_limbs = true;
            return;
        }
    }
    m_node.m_unit = unit;
}

void FormNodeMaker::rest()
{
    std::visit(metadata::Overloaded {
                   [this](const Composite& composite) {
                       m_node.m_kind = composite.fields.empty() ? FormKind::Nothing : FormKind::Fields;
                       m_node.expand(composite.fields);
                   },
                   [this](const Variant& variant) { alternatives(variant); },
                   [this](const metadata::Sequence& list) { repeated(list.element, std::nullopt); },
                   [this](const metadata::Array& array) { repeated(array.element, array.length); },
                   [this](const metadata::Tuple& tuple) { fixed(tuple.elements); },
                   [this](Primitive primitive) { integer(primitive); },
                   [this](const metadata::Compact& inner) { compact(inner); },
                   [this](const metadata::BitSequence&) { m_node.m_kind = FormKind::Bits; },
               },
        types().at(m_node.m_type).def);
    if (m_node.m_kind == FormKind::Integer && !m_node.m_signed && m_node.m_width == kUnitWidth
        && m_node.m_unit != FormUnit::None) {
        m_node.m_kind = FormKind::Amount;
    } else {
        m_node.m_unit = FormUnit::None;
    }
}

void FormNodeMaker::integer(Primitive primitive)
{
    switch (primitive) {
    case Primitive::Bool:
        m_node.m_kind = FormKind::Boolean;
        break;
    case Primitive::Str:
        m_node.m_kind = FormKind::Text;
        break;
    case Primitive::I256: // no person types one; as bytes it can be given at all
        m_node.m_kind = FormKind::Bytes;
        m_node.m_length = 32;
        break;
    default:
        m_node.m_kind = FormKind::Integer;
        m_node.m_width = widthOf(primitive);
        m_node.m_signed = primitive >= Primitive::I8;
    }
}

void FormNodeMaker::compact(const metadata::Compact& compact)
{
    if (types().isZeroSized(compact.inner)) {
        return; // the compact of nothing is nothing
    }
    TypeId inner = compact.inner;
    for (std::size_t i = 0; i < kMostWrappers; ++i) {
        const TypeDef& def = types().at(inner).def;
        const auto* structure = std::get_if<Composite>(&def);
        const auto* tuple = std::get_if<metadata::Tuple>(&def);
        m_node.m_unit = m_node.m_unit == FormUnit::None ? unitOf(name(inner)) : m_node.m_unit;
        if (structure != nullptr && structure->fields.size() == 1) {
            inner = structure->fields.front().type;
        } else if (tuple != nullptr && tuple->elements.size() == 1) {
            inner = tuple->elements.front();
        } else {
            break;
        }
    }
    const auto* primitive = types().as<Primitive>(inner);
    const bool fits = primitive != nullptr && *primitive >= Primitive::U8 && *primitive <= Primitive::U128;
    if (fits) {
        integer(*primitive);
    } else {
        m_node.m_obstacle = FormError::NotThisType;
    }
}

void FormNodeMaker::repeated(TypeId element, std::optional<std::uint32_t> count)
{
    m_node.m_length = count;
    if (isByte(element)) {
        m_node.m_kind = FormKind::Bytes;
    } else if (!count) {
        m_node.m_kind = FormKind::List;
    } else if (*count > FormNode::kMaximumRows) {
        m_node.m_obstacle = FormError::TooManyRows;
    } else {
        fixed(std::vector<TypeId>(*count, element));
    }
}

void FormNodeMaker::fixed(const std::vector<TypeId>& elements)
{
    m_node.m_kind = elements.empty() ? FormKind::Nothing : FormKind::Fields;
    for (const TypeId element : elements) {
        m_node.m_children.push_back(m_node.make(element, std::to_string(m_node.m_children.size() + 1)));
    }
}

void FormNodeMaker::alternatives(const Variant& variant)
{
    const metadata::Case* some = variant.find("Some");
    const metadata::Case* id = variant.find("Id");
    if (name(m_node.m_type) == "Option" && some != nullptr && some->fields.size() == 1
        && variant.find("None") != nullptr) {
        m_node.m_kind = FormKind::Option;
    } else if (name(m_node.m_type) == "MultiAddress" && id != nullptr && id->fields.size() == 1
        && name(id->fields.front().type) == "AccountId32") {
        m_node.m_kind = FormKind::Address;
        m_node.m_case = id;
    } else if (m_node.m_type == m_node.m_context.metadata->extrinsic.call) {
        m_node.m_kind = FormKind::Call;
        if (m_node.m_place.calls > FormNode::kMaximumCalls) {
            m_node.m_kind = FormKind::Nothing;
            m_node.m_obstacle = FormError::NestedTooDeep;
        }
    } else {
        m_node.m_kind = FormKind::Choice;
        if (variant.cases.empty()) {
            m_node.m_obstacle = FormError::NoValue;
        } else if (variant.cases.size() == 1) {
            m_node.pick(variant.cases.front());
        }
    }
}

} // namespace taonaut::wallet
