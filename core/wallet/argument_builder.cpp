// SPDX-License-Identifier: MIT
#include "core/wallet/argument_builder.hpp"

#include "core/scale/decoder.hpp"
#include "core/scale/encoder.hpp"

#include <algorithm>
#include <list>

namespace taonaut::wallet {

using metadata::TypeRegistry;
using metadata::Value;

namespace {

constexpr std::string_view kTaoTypes[] { "TaoBalance", "TaoCurrency", "T::Balance", "Balance",
    "BalanceOf<T>" };
constexpr std::string_view kAlphaTypes[] { "AlphaBalance", "AlphaCurrency" };
constexpr std::string_view kBlockTypes[] { "BlockNumberFor<T>", "BlockNumber" };

template <std::size_t N> bool isOneOf(std::string_view text, const std::string_view (&list)[N])
{
    return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

Role roleOfNumber(std::string_view typeText)
{
    if (isOneOf(typeText, kTaoTypes)) {
        return Role::Tao;
    }
    if (isOneOf(typeText, kAlphaTypes)) {
        return Role::Alpha;
    }
    if (isOneOf(typeText, kBlockTypes)) {
        return Role::Block;
    }
    return typeText == "NetUid" ? Role::Subnet : Role::Plain;
}

std::string_view lastName(const metadata::Type& type)
{
    return type.path.empty() ? std::string_view() : std::string_view(type.path.back());
}

/// Where a text type inside is asked for: "Vec<u16>" for Vec, "(A, B)" for tuples.
std::string_view betweenBrackets(std::string_view text)
{
    const std::size_t open = text.find_first_of("<(");
    if (open == std::string_view::npos || text.size() < open + 2) {
        return {};
    }
    const char close = text[open] == '<' ? '>' : ')';
    // "<T as Config>::RuntimeCall" is a name, not a list of parts.
    return text.back() == close && (open > 0 || text[open] == '(')
        ? text.substr(open + 1, text.size() - open - 2)
        : std::string_view();
}

bool isPrintableText(const std::string& text)
{
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return (code < 0x20 && letter != '\n' && letter != '\t') || code == 0x7f;
    });
}

/// The bytes as text, if they are one.
std::optional<std::string> textIn(const Bytes& bytes)
{
    scale::Encoder out;
    out.bytes(bytes);
    scale::Decoder in(out.view());
    std::string text = in.text();
    return in.finish() && isPrintableText(text) ? std::optional(std::move(text)) : std::nullopt;
}

class Builder {
public:
    explicit Builder(const TypeRegistry& types)
        : m_types(types)
    {
    }

    Argument build(std::string name, std::string_view typeText, const Value& value)
    {
        Argument result;
        result.name = std::move(name);
        result.type
            = typeText.empty() ? metadata::pathText(m_types.at(value.type).path) : std::string(typeText);
        fill(result, typeText, value);
        return result;
    }

private:
    void fill(Argument& result, std::string_view typeText, const Value& value)
    {
        std::visit([&](const auto& data) { enter(result, typeText, value.type, data); }, value.data);
    }

    void enter(Argument& result, std::string_view, metadata::TypeId, bool flag) { result.value = flag; }
    void enter(Argument& result, std::string_view typeText, metadata::TypeId, const Value::Number& number)
    {
        result.value = Number { number.magnitude, number.negative };
        result.role = roleOfNumber(typeText);
    }
    void enter(Argument& result, std::string_view, metadata::TypeId, const std::string& text)
    {
        result.value = text;
        result.role = Role::Text;
    }
    void enter(Argument& result, std::string_view, metadata::TypeId type, const Bytes& bytes)
    {
        result.value = bytes;
        result.role = Role::Bytes;
        if (m_types.as<metadata::Sequence>(type) == nullptr) {
            return;
        }
        if (auto text = textIn(bytes)) {
            result.value = std::move(*text);
            result.role = Role::Text;
        }
    }
    void enter(Argument& result, std::string_view, metadata::TypeId, const Value::Bits& bits)
    {
        result.value = BitRow { bits.count, bits.store };
    }
    void enter(Argument& result, std::string_view typeText, metadata::TypeId type, const Value::List& list)
    {
        const auto* composite = m_types.as<metadata::Composite>(type);
        if (composite == nullptr || list.members.size() != 1) {
            enterParts(result, typeText, type, list.members);
            return;
        }
        const Value& only = list.members.front().value;
        if (!enterFixed(result, lastName(m_types.at(type)), only)) {
            // A name of its own for a number, or a list with a bound.
            const bool isList = m_types.as<metadata::Sequence>(only.type) != nullptr;
            const bool namesNumber = roleOfNumber(typeText) != Role::Plain;
            const std::string_view inner = keep(composite->fields.front().typeName.value_or(""));
            fill(result, isList || namesNumber ? typeText : inner, only);
        }
    }
    void enter(
        Argument& result, std::string_view typeText, metadata::TypeId type, const Value::Choice& choice)
    {
        const std::string_view name = lastName(m_types.at(type));
        if (name == "MultiAddress" && choice.name == "Id" && choice.members.size() == 1) {
            fill(result, {}, choice.members.front().value);
            return;
        }
        result.value = ChosenCase { choice.name, choice.index };
        result.role = choice.members.empty() ? Role::Plain : Role::Group;
        for (std::size_t i = 0; i < choice.members.size(); ++i) {
            const metadata::Case* chosen = m_types.as<metadata::Variant>(type)->find(choice.index);
            const std::string_view inner
                = name == "Option" ? typeInside(typeText, i) : keep(chosen->fields[i].typeName.value_or(""));
            result.parts.push_back(build(choice.members[i].name, inner, choice.members[i].value));
        }
        nameAlphaSubnets(result.parts);
    }

    /// Accounts and hashes.
    static bool enterFixed(Argument& result, std::string_view typeName, const Value& value)
    {
        const Bytes* bytes = std::get_if<Bytes>(&value.data);
        if (bytes == nullptr || bytes->size() != AccountId::kSize) {
            return false;
        }
        if (typeName == "AccountId32") {
            result.value = *AccountId::from(*bytes);
            result.role = Role::Account;
            return true;
        }
        if (typeName == "H256") {
            result.value = *Hash256::from(*bytes);
            result.role = Role::Hash;
            return true;
        }
        return false;
    }

    void enterParts(Argument& result, std::string_view typeText, metadata::TypeId type,
        const std::vector<Value::Member>& members)
    {
        result.role = Role::Group;
        const auto* composite = m_types.as<metadata::Composite>(type);
        const bool isTuple = m_types.as<metadata::Tuple>(type) != nullptr;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const std::string_view inner = composite != nullptr
                ? keep(composite->fields[i].typeName.value_or(""))
                : typeInside(typeText, isTuple ? i : 0);
            result.parts.push_back(build(members[i].name, inner, members[i].value));
        }
        nameAlphaSubnets(result.parts);
    }

    /// Texts of types are borrowed: this one outlives the call.
    std::string_view keep(std::string text)
    {
        m_kept.push_back(std::move(text));
        return m_kept.back();
    }

    const TypeRegistry& m_types;
    std::list<std::string> m_kept;
};

} // namespace

std::string_view typeInside(std::string_view typeText, std::size_t place)
{
    const std::string_view list = betweenBrackets(typeText);
    std::size_t start = 0;
    int depth = 0;
    std::size_t current = 0;
    for (std::size_t i = 0; i <= list.size(); ++i) {
        const char letter = i < list.size() ? list[i] : ',';
        depth += letter == '<' || letter == '(' ? 1 : letter == '>' || letter == ')' ? -1 : 0;
        if (letter != ',' || depth != 0) {
            continue;
        }
        if (current++ == place) {
            std::string_view found = list.substr(start, i - start);
            found.remove_prefix(std::min(found.find_first_not_of(" \n"), found.size()));
            return found;
        }
        start = i + 1;
    }
    return {};
}

Argument argumentOf(
    const TypeRegistry& types, std::string name, std::string_view typeText, const Value& value)
{
    return Builder(types).build(std::move(name), typeText, value);
}

void nameAlphaSubnets(std::vector<Argument>& arguments)
{
    // Of two subnets that a call names alpha is of the one that it leaves; events name their values not at
    // all.
    const Argument* subnet = nullptr;
    std::size_t subnets = 0;
    for (const Argument& argument : arguments) {
        if (argument.role == Role::Subnet && argument.number()) {
            ++subnets;
            const bool named = argument.name == "netuid" || argument.name == "origin_netuid";
            subnet = named || subnet == nullptr ? &argument : subnet;
        }
    }
    const bool known = subnet != nullptr && (subnets == 1 || !subnet->name.empty());
    for (Argument& argument : arguments) {
        if (argument.role == Role::Alpha && known) {
            argument.netuid = NetUid(static_cast<std::uint16_t>(*subnet->number()));
        }
    }
}

} // namespace taonaut::wallet
