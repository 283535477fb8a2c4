// SPDX-License-Identifier: MIT
#include "core/metadata/value_tree.hpp"

#include "core/metadata/integers.hpp"

namespace taonaut::metadata {

namespace {

ValueKind kindOf(TypeForm form)
{
    switch (form) {
    case TypeForm::Boolean:
        return ValueKind::Boolean;
    case TypeForm::Character:
    case TypeForm::Unsigned:
    case TypeForm::Signed:
    case TypeForm::CompactInteger:
        return ValueKind::Number;
    case TypeForm::Text:
        return ValueKind::Text;
    case TypeForm::ByteList:
    case TypeForm::FixedByteList:
    case TypeForm::WideUnsigned:
    case TypeForm::WideSigned:
        return ValueKind::Bytes;
    case TypeForm::Enumeration:
        return ValueKind::Choice;
    case TypeForm::Bits:
        return ValueKind::Bits;
    default:
        return ValueKind::List;
    }
}

} // namespace

ValueKind ValueView::kind() const
{
    return kindOf(form());
}

ByteView ValueView::encoded() const noexcept
{
    const ValueNode* next = m_node + m_node->span; // begins where this part ends
    return { m_bytes + m_node->begin, next->begin - m_node->begin };
}

bool ValueView::boolean() const
{
    return form() == TypeForm::Boolean && encoded().front() == std::byte { 1 };
}

ValueNumber ValueView::number() const
{
    switch (form()) {
    case TypeForm::Character:
    case TypeForm::Unsigned:
        return { littleEndian(encoded()), false };
    case TypeForm::Signed:
        return twosComplement(encoded());
    case TypeForm::CompactInteger:
        return { compactInteger(encoded()), false };
    default:
        return {};
    }
}

std::string_view ValueView::text() const
{
    if (form() != TypeForm::Text) {
        return {};
    }
    const ByteView content = encoded().subspan(m_node->extra);
    return { reinterpret_cast<const char*>(content.data()), content.size() };
}

ByteView ValueView::bytes() const
{
    switch (form()) {
    case TypeForm::ByteList:
        return encoded().subspan(m_node->extra);
    case TypeForm::FixedByteList:
    case TypeForm::WideUnsigned:
    case TypeForm::WideSigned:
        return encoded();
    case TypeForm::Bits:
        return encoded().last(bitStoreSize(m_types->plan(type()), bitCount()));
    default:
        return {};
    }
}

std::size_t ValueView::bitCount() const
{
    return form() == TypeForm::Bits ? m_node->extra : 0;
}

bool ValueView::bit(std::size_t index) const
{
    if (index >= bitCount()) {
        return false;
    }
    const BitPlace place = placeOfBit(m_types->plan(type()), index);
    return (bytes()[place.byte] & place.mask) != std::byte { 0 };
}

const Case* ValueView::chosen() const
{
    const auto* variant = m_types->as<Variant>(type());
    return variant == nullptr ? nullptr : &variant->cases[m_node->extra];
}

std::string_view ValueView::caseName() const
{
    const Case* one = chosen();
    return one == nullptr ? std::string_view() : one->name;
}

std::uint8_t ValueView::caseIndex() const
{
    const Case* one = chosen();
    return one == nullptr ? std::uint8_t { 0 } : one->index;
}

const std::vector<Field>* ValueView::fields() const
{
    if (const auto* composite = m_types->as<Composite>(type())) {
        return &composite->fields;
    }
    const Case* one = chosen();
    return one == nullptr ? nullptr : &one->fields;
}

std::size_t ValueView::size() const
{
    const Case* one = chosen();
    if (one != nullptr) {
        return one->fields.size();
    }
    return kind() == ValueKind::List ? m_node->extra : 0;
}

ValueMembers ValueView::members() const
{
    return ValueMembers(*this);
}

std::optional<ValueView> ValueView::member(std::string_view name) const
{
    for (const ValueMember& one : members()) {
        if (one.name == name) {
            return one.value;
        }
    }
    return std::nullopt;
}

std::optional<ValueView> ValueView::member(std::size_t position) const
{
    if (position >= size()) {
        return std::nullopt;
    }
    ValueMembers::Iterator at = members().begin();
    for (std::size_t i = 0; i < position; ++i) {
        ++at;
    }
    return (*at).value;
}

ValueMember ValueMembers::Iterator::operator*() const
{
    const bool named = m_fields != nullptr && (*m_fields)[m_position].name;
    return { named ? std::string_view(*(*m_fields)[m_position].name) : std::string_view(), m_value };
}

ValueMembers::Iterator& ValueMembers::Iterator::operator++() noexcept
{
    ++m_position;
    m_value.m_node += m_value.m_node->span;
    return *this;
}

ValueMembers::Iterator ValueMembers::begin() const
{
    ValueView first = m_owner;
    ++first.m_node;
    return { m_owner.fields(), 0, first };
}

ValueMembers::Iterator ValueMembers::end() const
{
    return { nullptr, m_owner.size(), m_owner };
}

} // namespace taonaut::metadata
