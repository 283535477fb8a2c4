// SPDX-License-Identifier: MIT
#include "core/wallet/argument_reader.hpp"

#include <algorithm>

namespace taonaut::wallet {

Argument* ArgumentReader::takeIf(std::string_view name)
{
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (!m_taken[i] && m_review.arguments[i].name == name) {
            m_taken[i] = true;
            return &m_review.arguments[i];
        }
    }
    return nullptr;
}

Argument* ArgumentReader::take(std::string_view name)
{
    Argument* found = takeIf(name);
    if (found == nullptr) {
        refuse();
    }
    return found;
}

AccountId ArgumentReader::account(std::string_view name)
{
    const Argument* argument = take(name);
    const AccountId* account = argument == nullptr ? nullptr : argument->account();
    if (account == nullptr) {
        refuse();
        return {};
    }
    return *account;
}

std::optional<AccountId> ArgumentReader::optionalAccount(std::string_view name)
{
    const Argument* argument = take(name);
    if (argument == nullptr || argument->isNone()) {
        return std::nullopt;
    }
    const AccountId* account = argument->held()->account();
    if (account == nullptr) {
        refuse();
        return std::nullopt;
    }
    return *account;
}

std::vector<AccountId> ArgumentReader::accounts(std::string_view name)
{
    std::vector<AccountId> result;
    const Argument* argument = take(name);
    for (std::size_t i = 0; argument != nullptr && i < argument->parts.size(); ++i) {
        if (const AccountId* account = argument->parts[i].account()) {
            result.push_back(*account);
        } else {
            refuse();
        }
    }
    return result;
}

std::uint64_t ArgumentReader::amount(std::string_view name, Role role)
{
    Argument* argument = take(name);
    if (argument == nullptr || argument->role != role || !argument->number()) {
        refuse();
        return 0;
    }
    return *argument->number();
}

Rao ArgumentReader::rao(std::string_view name)
{
    return Rao(amount(name, Role::Tao));
}

NetUid ArgumentReader::netuid(std::string_view name)
{
    return NetUid(static_cast<std::uint16_t>(amount(name, Role::Subnet)));
}

std::optional<NetUid> ArgumentReader::optionalNetuid(std::string_view name)
{
    const Argument* argument = take(name);
    const Argument* held = argument == nullptr ? nullptr : argument->held();
    if (held == nullptr) {
        return std::nullopt;
    }
    if (held->role != Role::Subnet || !held->number()) {
        refuse();
        return std::nullopt;
    }
    return NetUid(static_cast<std::uint16_t>(*held->number()));
}

std::vector<NetUid> ArgumentReader::netuids(std::string_view name)
{
    std::vector<NetUid> result;
    const Argument* argument = take(name);
    for (std::size_t i = 0; argument != nullptr && i < argument->parts.size(); ++i) {
        const Argument& part = argument->parts[i];
        if (part.role != Role::Subnet || !part.number()) {
            refuse();
        }
        result.push_back(NetUid(static_cast<std::uint16_t>(part.number().value_or(0))));
    }
    return result;
}

AlphaAmount ArgumentReader::alpha(std::string_view name, NetUid netuid)
{
    return { netuid, amount(name, Role::Alpha) };
}

std::uint64_t ArgumentReader::price(std::string_view name)
{
    Argument* argument = take(name);
    if (argument == nullptr || argument->role != Role::Tao || !argument->number()) {
        refuse();
        return 0;
    }
    argument->role = Role::Price;
    return *argument->number();
}

std::optional<std::uint64_t> ArgumentReader::optionalPrice(std::string_view name)
{
    Argument* argument = take(name);
    if (argument == nullptr || argument->isNone()) {
        return std::nullopt;
    }
    Argument& held = argument->parts.size() == 1 ? argument->parts.front() : *argument;
    if (held.role != Role::Tao || !held.number()) {
        refuse();
        return std::nullopt;
    }
    held.role = Role::Price;
    return held.number();
}

std::uint64_t ArgumentReader::numberUpTo(std::string_view name, std::uint64_t most)
{
    const Argument* argument = take(name);
    const std::optional<std::uint64_t> number = argument == nullptr ? std::nullopt : argument->number();
    if (!number || *number > most) {
        refuse();
        return 0;
    }
    return *number;
}

std::uint16_t ArgumentReader::share(std::string_view name)
{
    Argument* argument = take(name);
    const std::optional<std::uint64_t> number = argument == nullptr ? std::nullopt : argument->number();
    if (!number || *number > std::numeric_limits<std::uint16_t>::max()) {
        refuse();
        return 0;
    }
    argument->role = Role::Share;
    return static_cast<std::uint16_t>(*number);
}

bool ArgumentReader::flag(std::string_view name)
{
    const Argument* argument = take(name);
    const bool* value = argument == nullptr ? nullptr : std::get_if<bool>(&argument->value);
    if (value == nullptr) {
        refuse();
        return false;
    }
    return *value;
}

Hash256 ArgumentReader::hash(std::string_view name)
{
    Argument* argument = take(name);
    if (argument != nullptr) {
        if (const auto* hash = std::get_if<Hash256>(&argument->value)) {
            return *hash;
        }
        const auto* bytes = std::get_if<Bytes>(&argument->value);
        if (bytes != nullptr && bytes->size() == Hash256::kSize) {
            const Hash256 hash = *Hash256::from(*bytes);
            argument->value = hash;
            argument->role = Role::Hash;
            return hash;
        }
    }
    refuse();
    return {};
}

std::string ArgumentReader::choice(std::string_view name)
{
    const Argument* argument = take(name);
    const auto* chosen = argument == nullptr ? nullptr : std::get_if<ChosenCase>(&argument->value);
    if (chosen == nullptr) {
        refuse();
        return {};
    }
    return chosen->name;
}

std::string ArgumentReader::optionalChoice(std::string_view name)
{
    const Argument* argument = take(name);
    const Argument* held = argument == nullptr ? nullptr : argument->held();
    const auto* chosen = held == nullptr ? nullptr : std::get_if<ChosenCase>(&held->value);
    if (held != nullptr && chosen == nullptr) {
        refuse();
    }
    return chosen == nullptr ? std::string() : chosen->name;
}

void ArgumentReader::skip(std::string_view name)
{
    (void)take(name);
}

std::vector<std::size_t> ArgumentReader::rest()
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (!m_taken[i]) {
            m_taken[i] = true;
            places.push_back(i);
        }
    }
    return places;
}

void ArgumentReader::nested(std::size_t calls)
{
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        const Argument& argument = m_review.arguments[i];
        const bool isCall = argument.role == Role::Call;
        const bool holdsCalls = !argument.parts.empty() && argument.parts.front().role == Role::Call;
        const bool emptyList = argument.name == "calls" && argument.parts.empty();
        if (isCall || holdsCalls || emptyList) {
            m_taken[i] = true;
        }
    }
    if (calls != 0 && m_review.nested.size() != calls) {
        refuse();
    }
}

bool ArgumentReader::isComplete() const
{
    return m_ok && std::all_of(m_taken.begin(), m_taken.end(), [](bool taken) { return taken; });
}

} // namespace taonaut::wallet
