// SPDX-License-Identifier: MIT
#include "core/wallet/call_argument.hpp"

#include "core/base/hex.hpp"
#include "core/crypto/ss58.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::wallet {

namespace {

std::string digits(const Number& number)
{
    std::string text;
    Uint128 rest = number.magnitude;
    do {
        text += static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
    } while (rest != 0);
    if (number.negative) {
        text += '-';
    }
    std::reverse(text.begin(), text.end());
    return text;
}

/// At most `longest` characters; never cuts inside one.
std::string quoted(const std::string& text, std::size_t longest)
{
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size() && count < longest; ++count) {
        do {
            ++end;
        } while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U);
    }
    return "\"" + text.substr(0, end) + (end < text.size() ? "…" : "") + "\"";
}

std::string partsText(const Argument& argument, char open, char close, std::size_t longest)
{
    std::string text(1, open);
    for (std::size_t i = 0; i < argument.parts.size(); ++i) {
        const Argument& part = argument.parts[i];
        text += (i == 0 ? "" : ", ") + (part.name.empty() ? "" : part.name + ": ")
            + neutralText(part, longest);
    }
    return text + close;
}

struct Text {
    const Argument& argument;
    std::size_t longest;

    std::string operator()(std::monostate) const { return partsText(argument, '[', ']', longest); }
    std::string operator()(bool flag) const { return flag ? "true" : "false"; }
    std::string operator()(const Number& number) const { return digits(number); }
    std::string operator()(const std::string& text) const { return quoted(text, longest); }
    std::string operator()(const Bytes& bytes) const { return toHex(bytes); }
    std::string operator()(const AccountId& account) const { return crypto::toSs58(account); }
    std::string operator()(const Hash256& hash) const { return toHex(hash.view()); }
    std::string operator()(const ChosenCase& chosen) const
    {
        return argument.parts.empty() ? chosen.name : chosen.name + partsText(argument, '(', ')', longest);
    }
    std::string operator()(const BitRow& bits) const
    {
        return std::to_string(bits.count) + ":" + toHex(bits.store);
    }
    std::string operator()(const NestedCall& call) const { return "#" + std::to_string(call.index); }
};

} // namespace

std::optional<std::uint64_t> Argument::number() const
{
    const auto* found = std::get_if<Number>(&value);
    const bool fits = found != nullptr && !found->negative
        && found->magnitude <= std::numeric_limits<std::uint64_t>::max();
    return fits ? std::optional(static_cast<std::uint64_t>(found->magnitude)) : std::nullopt;
}

const Argument* Argument::part(std::string_view partName) const
{
    const auto found
        = std::find_if(parts.begin(), parts.end(), [&](const Argument& one) { return one.name == partName; });
    return found == parts.end() ? nullptr : &*found;
}

bool Argument::isNone() const
{
    const auto* chosen = std::get_if<ChosenCase>(&value);
    return chosen != nullptr && chosen->name == "None" && parts.empty();
}

const Argument* Argument::held() const
{
    const auto* chosen = std::get_if<ChosenCase>(&value);
    if (chosen != nullptr && chosen->name == "Some" && parts.size() == 1) {
        return &parts.front();
    }
    return isNone() ? nullptr : this;
}

std::string neutralText(const Argument& argument, std::size_t longest)
{
    return std::visit(Text { argument, longest }, argument.value);
}

} // namespace taonaut::wallet
