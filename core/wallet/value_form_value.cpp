// SPDX-License-Identifier: MIT
// From what was typed to a value.

#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/base/uint256.hpp"
#include "core/wallet/address_guard.hpp"
#include "core/wallet/value_form_node.hpp"

namespace taonaut::wallet {

using metadata::Value;

namespace {

/// The low 128 bits.
Uint128 narrow(const Uint256& value)
{
    Uint128 result = 0;
    for (std::size_t i = 16; i < value.bytes.size(); ++i) {
        result = (result << 8) | std::to_integer<unsigned>(value.bytes[i]);
    }
    return result;
}

Bytes littleEndian(const Uint256& value)
{
    return Bytes(value.bytes.rbegin(), value.bytes.rend());
}

/// Whether the integer is one of a type of this width, up to 128 bits.
bool fits(const Uint256& magnitude, bool negative, bool hasSign, unsigned width)
{
    if (width == 256) {
        return true;
    }
    if (magnitude.significant().size() > 16) {
        return false;
    }
    if (!hasSign) {
        return width == 128 || (narrow(magnitude) >> width) == 0;
    }
    // The most negative number is one further from zero than the most positive.
    const Uint128 bound = static_cast<Uint128>(1) << (width - 1);
    return negative ? narrow(magnitude) <= bound : narrow(magnitude) < bound;
}

} // namespace

std::optional<Error> FormNode::problem() const
{
    if (m_obstacle) {
        return Error(*m_obstacle);
    }
    switch (m_kind) {
    case FormKind::Choice:
    case FormKind::Call:
        return m_case == nullptr ? std::optional(Error(FormError::NoChoice)) : std::nullopt;
    case FormKind::Nothing:
    case FormKind::Option:
    case FormKind::List:
    case FormKind::Fields:
        return std::nullopt;
    default:
        break;
    }
    const Result<Value> made = leaf();
    return made ? std::nullopt : std::optional(made.error());
}

Result<Value> FormNode::value() const
{
    Result<Value> inner = own();
    for (std::size_t i = m_wrappers.size(); inner && i-- > 0;) {
        Value outer { m_wrappers[i], Value::List {} };
        std::get<Value::List>(outer.data).members.push_back({ {}, std::move(*inner) });
        inner = std::move(outer);
    }
    return inner;
}

Result<Value> FormNode::own() const
{
    if (const auto reason = problem()) {
        return tl::unexpected<Error>(*reason);
    }
    const bool isLeaf = m_kind != FormKind::Nothing && m_kind != FormKind::Choice && m_kind != FormKind::Call
        && m_kind != FormKind::Option && m_kind != FormKind::List && m_kind != FormKind::Fields;
    if (isLeaf) {
        return leaf();
    }
    std::vector<Value::Member> members;
    for (const auto& node : m_children) {
        Result<Value> one = node->value();
        if (!one) {
            return one;
        }
        members.push_back({ {}, std::move(*one) });
    }
    const metadata::Case* chosen = m_case;
    if (m_kind == FormKind::Option) {
        chosen = m_context.types().as<metadata::Variant>(m_type)->find(m_on ? "Some" : "None");
    }
    // Names as decoding gives them, so that a form's value equals the decoded one.
    const auto* structure = m_context.types().as<metadata::Composite>(m_type);
    const auto* fields = chosen != nullptr ? &chosen->fields
        : structure != nullptr             ? &structure->fields
                                           : nullptr;
    for (std::size_t i = 0; fields != nullptr && i < members.size(); ++i) {
        members[i].name = (*fields)[i].name.value_or("");
    }
    if (chosen != nullptr) {
        return Value { m_type, Value::Choice { chosen->name, chosen->index, std::move(members) } };
    }
    return Value { m_type, Value::List { std::move(members) } };
}

Result<Value> FormNode::leaf() const
{
    const auto made = [this](auto data) { return Value { m_type, std::move(data) }; };
    if (m_kind == FormKind::Boolean) {
        return made(m_on);
    }
    const bool mayBeEmpty = m_kind == FormKind::Text || m_kind == FormKind::Bits || m_kind == FormKind::Bytes;
    if (m_text.empty() && !mayBeEmpty) {
        return fail(FormError::Missing);
    }
    switch (m_kind) {
    case FormKind::Address: {
        const Result<AccountId> id = account();
        if (!id) {
            return fail(id);
        }
        if (m_case == nullptr) {
            return made(toBytes(id->view()));
        }
        const metadata::TypeId type = m_case->fields.front().type;
        const metadata::TypeId raw = m_context.types().as<metadata::Composite>(type)->fields.front().type;
        Value outer { type, Value::List {} };
        std::get<Value::List>(outer.data).members.push_back({ {}, Value { raw, toBytes(id->view()) } });
        Value::Choice choice { m_case->name, m_case->index, {} };
        choice.members.push_back({ {}, std::move(outer) });
        return made(std::move(choice));
    }
    case FormKind::Text:
        return made(m_text);
    case FormKind::Bytes:
        return bytes().map([&](Bytes&& content) { return made(std::move(content)); });
    case FormKind::Bits:
        return bits().map([&](Value::Bits&& content) { return made(std::move(content)); });
    default:
        return integer();
    }
}

Result<AccountId> FormNode::account() const
{
    if (isHex(m_text)) {
        const auto id = fixedFromHex<AccountId>(m_text);
        return id ? Result<AccountId>(*id) : fail(FormError::NotAnAddress);
    }
    if (const auto id = accountFromPaste(m_text)) {
        return *id;
    }
    const auto known = m_context.names ? m_context.names(m_text) : std::nullopt;
    return known ? Result<AccountId>(*known) : fail(FormError::NotAnAddress);
}

Result<Bytes> FormNode::bytes() const
{
    Result<Bytes> content = isHex(m_text) ? fromHex(m_text) : toBytes(bytesOf(m_text));
    if (!content) {
        return fail(FormError::BadHex);
    }
    if (m_length && content->size() != *m_length) {
        return fail(m_text.empty() ? FormError::Missing : FormError::WrongLength, std::to_string(*m_length));
    }
    return content;
}

Result<Value::Bits> FormNode::bits() const
{
    const BitStore store = BitStore::of(m_context.types(), m_type);
    const std::size_t words = (m_text.size() + 8 * store.width - 1) / (8 * store.width);
    Value::Bits result { m_text.size(), Bytes(words * store.width) };
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (m_text[i] != '0' && m_text[i] != '1') {
            return fail(FormError::NotBits);
        }
        const auto [byte, bit] = store.placeOf(i);
        result.store[byte] |= static_cast<std::byte>((m_text[i] - '0') << bit);
    }
    return result;
}

Result<Value> FormNode::integer() const
{
    if (m_kind == FormKind::Amount) {
        const Result<Rao> amount = raoFromTaoText(m_text);
        return amount ? Result<Value>(Value { m_type, Value::Number { amount->value(), false } })
                      : fail(amount);
    }
    const bool negative = m_signed && m_text.front() == '-';
    const std::string_view digits = std::string_view(m_text).substr(negative ? 1 : 0);
    const bool plain = !digits.empty()
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!plain) {
        return fail(FormError::NotAnInteger);
    }
    const auto magnitude = Uint256::fromDecimal(digits);
    if (!magnitude || !fits(*magnitude, negative, m_signed, m_width)) {
        return fail(FormError::OutOfRange, (m_signed ? "i" : "u") + std::to_string(m_width));
    }
    if (!m_limbs && m_width == 256) {
        return Value { m_type, littleEndian(*magnitude) };
    }
    if (!m_limbs) {
        const Uint128 number = narrow(*magnitude);
        return Value { m_type, Value::Number { number, negative && number != 0 } };
    }
    const Bytes bytes = littleEndian(*magnitude);
    Value result { m_type, Value::List {} };
    const metadata::TypeId element = m_context.types().as<metadata::Array>(m_type)->element;
    for (std::size_t limb = 0; limb < 4; ++limb) {
        Uint128 number = 0;
        for (std::size_t i = 8; i-- > 0;) {
            number = (number << 8) | std::to_integer<unsigned>(bytes[8 * limb + i]);
        }
        std::get<Value::List>(result.data)
            .members.push_back({ {}, Value { element, Value::Number { number, false } } });
    }
    return result;
}

} // namespace taonaut::wallet
