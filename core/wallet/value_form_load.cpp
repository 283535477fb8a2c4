// SPDX-License-Identifier: MIT
// From a value to what would have been typed.

#include "core/base/hex.hpp"
#include "core/base/tao_text.hpp"
#include "core/base/uint256.hpp"
#include "core/crypto/ss58.hpp"
#include "core/wallet/value_form_node.hpp"

namespace taonaut::wallet {

using metadata::Value;

namespace {

/// Whether the bytes of a text can be shown as that text and typed back.
bool isPlainText(ByteView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
        [](std::byte byte) { return byte >= std::byte { 0x20 } && byte < std::byte { 0x7F }; });
}

std::string_view asText(ByteView bytes)
{
    return { reinterpret_cast<const char*>(bytes.data()), bytes.size() };
}

std::string decimal(const Value::Number& number)
{
    std::array<std::byte, 16> bytes {};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[bytes.size() - 1 - i] = static_cast<std::byte>(number.magnitude >> (8 * i));
    }
    return (number.negative ? "-" : "") + Uint256::fromBytes(bytes)->decimal();
}

const std::vector<Value::Member>* membersIn(const Value& value)
{
    const auto* list = std::get_if<Value::List>(&value.data);
    return list == nullptr ? nullptr : &list->members;
}

} // namespace

Result<void> FormNode::load(const Value& value)
{
    const Value* inner = &value;
    for (std::size_t i = 0; i < m_wrappers.size(); ++i) {
        inner = inner->member(0);
        if (inner == nullptr) {
            return fail(FormError::NotThisType);
        }
    }
    return m_obstacle ? fail(*m_obstacle) : loadOwn(*inner);
}

Result<void> FormNode::loadOwn(const Value& value)
{
    const auto* choice = std::get_if<Value::Choice>(&value.data);
    switch (m_kind) {
    case FormKind::Nothing:
        return {};
    case FormKind::Choice:
    case FormKind::Call:
    case FormKind::Option:
        return choice == nullptr ? fail(FormError::NotThisType) : loadChoice(*choice);
    case FormKind::List:
        return membersIn(value) == nullptr ? fail(FormError::NotThisType) : loadRows(*membersIn(value));
    case FormKind::Fields:
        return membersIn(value) == nullptr ? fail(FormError::NotThisType) : loadChildren(*membersIn(value));
    case FormKind::Address:
        if (choice != nullptr && m_case != nullptr && choice->index != m_case->index) {
            m_kind = FormKind::Choice; // an index or another kind of address: every case is open then
            m_case = nullptr;
            return loadChoice(*choice);
        }
        break;
    default:
        break;
    }
    return loadLeaf(value) ? Result<void>() : fail(FormError::NotThisType);
}

Result<void> FormNode::loadChoice(const Value::Choice& choice)
{
    if (m_kind == FormKind::Option) {
        setOn(choice.index != 0);
        return loadChildren(choice.members);
    }
    const auto* found = m_context.types().as<metadata::Variant>(m_type)->find(choice.index);
    if (found == nullptr) {
        return fail(FormError::NotThisType);
    }
    pick(*found);
    return loadChildren(choice.members);
}

Result<void> FormNode::loadRows(const std::vector<Value::Member>& members)
{
    if (members.size() > kMaximumRows) {
        return fail(FormError::TooManyRows);
    }
    m_children.clear();
    for (std::size_t i = 0; i < members.size(); ++i) {
        addRow();
    }
    return loadChildren(members);
}

Result<void> FormNode::loadChildren(const std::vector<Value::Member>& members)
{
    if (members.size() != m_children.size()) {
        return fail(FormError::NotThisType);
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (const auto loaded = m_children[i]->load(members[i].value); !loaded) {
            return loaded;
        }
    }
    return {};
}

bool FormNode::loadLeaf(const Value& value)
{
    if (const auto* on = std::get_if<bool>(&value.data); on != nullptr && m_kind == FormKind::Boolean) {
        m_on = *on;
        return true;
    }
    if (const auto* text = std::get_if<std::string>(&value.data)) {
        m_text = *text;
        return m_kind == FormKind::Text;
    }
    if (const auto* number = std::get_if<Value::Number>(&value.data)) {
        const bool amount = m_kind == FormKind::Amount;
        m_text = amount ? taoText(Rao(static_cast<std::uint64_t>(number->magnitude))) : decimal(*number);
        return amount || m_kind == FormKind::Integer;
    }
    if (const auto* content = std::get_if<Value::Bits>(&value.data)) {
        const BitStore store = BitStore::of(m_context.types(), m_type);
        m_text.clear();
        for (std::size_t i = 0; i < content->count; ++i) {
            const auto [byte, bit] = store.placeOf(i);
            m_text.push_back(
                (std::to_integer<unsigned>(content->store.at(byte)) >> bit & 1U) != 0 ? '1' : '0');
        }
        return m_kind == FormKind::Bits;
    }
    return loadBytes(value);
}

bool FormNode::loadBytes(const Value& value)
{
    if (m_limbs) {
        Bytes bytes;
        for (std::size_t limb = 0; limb < 4; ++limb) {
            const Value* part = value.member(limb);
            const auto* number = part == nullptr ? nullptr : std::get_if<Value::Number>(&part->data);
            for (unsigned i = 0; number != nullptr && i < 8; ++i) {
                bytes.push_back(static_cast<std::byte>(number->magnitude >> (8 * i)));
            }
        }
        std::reverse(bytes.begin(), bytes.end());
        m_text = Uint256::fromBytes(bytes).value_or(Uint256 {}).decimal();
        return bytes.size() == 32;
    }
    const Value* inner = &value;
    if (m_kind == FormKind::Address && m_case != nullptr) { // MultiAddress::Id, AccountId32, [u8; 32]
        inner = inner->member(0);
        inner = inner == nullptr ? nullptr : inner->member(0);
    }
    const auto* content = inner == nullptr ? nullptr : std::get_if<Bytes>(&inner->data);
    if (content == nullptr) {
        return false;
    }
    if (m_kind == FormKind::Address) {
        const auto id = AccountId::from(*content);
        m_text = id ? crypto::toSs58(*id) : std::string();
        return id.has_value();
    }
    if (m_kind == FormKind::Integer) {
        m_text = Uint256::fromBytes(Bytes(content->rbegin(), content->rend())).value_or(Uint256 {}).decimal();
        return true;
    }
    const bool typable = !m_length && isPlainText(*content) && !isHex(asText(*content));
    m_text = typable ? std::string(asText(*content)) : toHex(*content);
    return m_kind == FormKind::Bytes;
}

} // namespace taonaut::wallet
