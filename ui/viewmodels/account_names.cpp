// SPDX-License-Identifier: MIT
#include "account_names.hpp"

#include "format.hpp"

namespace taonaut::ui {

AccountNames::AccountNames(const service::Snapshot& snapshot)
{
    for (const service::Contact& contact : snapshot.contacts) {
        add(contact.id, contact.name);
    }
    for (const service::AccountView& account : snapshot.accounts) {
        for (const service::HotkeyView& hotkey : account.hotkeys) {
            if (hotkey.id) {
                add(*hotkey.id, hotkey.name);
            }
        }
        add(account.id, account.name);
    }
}

AccountNames::AccountNames(const std::vector<service::NamedAccount>& names)
{
    for (const service::NamedAccount& named : names) {
        add(named.account, named.name);
    }
}

void AccountNames::add(const AccountId& account, const std::string& name)
{
    if (const QString text = quoted(name); !text.isEmpty()) {
        m_names.insert_or_assign(account, text);
    }
}

QString AccountNames::of(const AccountId& account) const
{
    const QString name = nameOf(account);
    return name.isEmpty() ? shortAddress(account) : name;
}

QString AccountNames::nameOf(const AccountId& account) const
{
    const auto found = m_names.find(account);
    return found == m_names.end() ? QString() : found->second;
}

std::optional<AccountId> AccountNames::find(std::string_view name) const
{
    std::optional<AccountId> found;
    for (const auto& [account, text] : m_names) {
        if (text.toStdString() == name) {
            if (found) {
                return std::nullopt;
            }
            found = account;
        }
    }
    return found;
}

} // namespace taonaut::ui
