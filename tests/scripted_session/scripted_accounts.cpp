// SPDX-License-Identifier: MIT
// ScriptedSession: the list of accounts and contacts.

#include "core/crypto/secret_uri.hpp"
#include "core/service/account_book.hpp"
#include "tests/scripted_session/scripted_session.hpp"

namespace taonaut::test {

using service::AccountError;
using service::AccountKind;
using service::RequestId;
using wallet::KeyForm;

AccountId ScriptedSession::list(Listed account)
{
    const AccountId id = account.id;
    m_selected = id;
    m_accounts.push_back(std::move(account));
    publish();
    return id;
}

ScriptedSession::Listed* ScriptedSession::find(const AccountId& account)
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&](const Listed& listed) { return listed.id == account; });
    return found == m_accounts.end() ? nullptr : &*found;
}

service::HotkeyView* ScriptedSession::findHotkey(const AccountId& account)
{
    for (Listed& listed : m_accounts) {
        for (service::HotkeyView& hotkey : listed.hotkeys) {
            if (hotkey.id == account) {
                return &hotkey;
            }
        }
    }
    return nullptr;
}

std::string ScriptedSession::nameOf(const AccountId& account) const
{
    for (const Listed& listed : m_accounts) {
        if (listed.id == account) {
            return listed.label.empty() ? listed.name : listed.label;
        }
    }
    for (const service::Contact& contact : m_contacts) {
        if (contact.id == account) {
            return contact.name;
        }
    }
    return {};
}

service::AccountView ScriptedSession::viewOf(const Listed& account) const
{
    service::AccountView view;
    view.id = account.id;
    view.name = nameOf(account.id);
    view.kind = account.kind;
    view.unlocked = account.unlocked;
    view.label = account.label;
    view.note = account.note;
    view.form = account.kind == AccountKind::WatchOnly ? KeyForm::PublicOnly : account.form;
    view.hotkeys = account.hotkeys;
    view.warnings = account.warnings;
    if (account.kind == AccountKind::Wallet) {
        view.path = std::string(kWalletsFolder) + "/" + account.name;
    }
    return view;
}

// The world outside

AccountId ScriptedSession::addDevelopment(const std::string& name)
{
    wallet::SigningKey key(*crypto::sr25519FromUri(bytesOf("//" + name)));
    return list({ key.account(), name, AccountKind::Development, std::move(key), true });
}

AccountId ScriptedSession::addWallet(const std::string& name, std::string_view uri)
{
    wallet::SigningKey key(*crypto::sr25519FromUri(bytesOf(uri)));
    return list({ key.account(), name, AccountKind::Wallet, std::move(key), true });
}

AccountId ScriptedSession::addWatched(const std::string& name, const AccountId& account)
{
    return list({ account, name, AccountKind::WatchOnly, std::nullopt, false });
}

void ScriptedSession::addHotkey(const AccountId& coldkey, service::HotkeyView hotkey)
{
    find(coldkey)->hotkeys.push_back(std::move(hotkey));
    publish();
}

void ScriptedSession::addFound(service::FoundWallet wallet)
{
    m_found.push_back(std::move(wallet));
    publish();
}

void ScriptedSession::addContact(service::Contact contact)
{
    m_contacts.push_back(std::move(contact));
    publish();
}

// Accounts

RequestId ScriptedSession::closeAccount(AccountId account)
{
    if (find(account) == nullptr) {
        return failLater(AccountError::UnknownAccount);
    }
    return later([this, account](RequestId id) {
        std::erase_if(m_accounts, [&](const Listed& listed) { return listed.id == account; });
        if (m_selected == account) {
            m_selected = m_accounts.empty() ? std::nullopt : std::optional(m_accounts.front().id);
        }
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::useDevelopmentAccount(std::string name)
{
    const auto& names = service::AccountBook::developmentNames();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        return failLater(Error(AccountError::NotDevelopment, name));
    }
    return later([this, name = std::move(name)](RequestId id) {
        addDevelopment(name);
        emit finished(id);
    });
}

RequestId ScriptedSession::watchAddress(std::string name, AccountId account)
{
    if (find(account) != nullptr) {
        return failLater(Error(AccountError::AlreadyListed, name));
    }
    return later([this, name = std::move(name), account](RequestId id) {
        addWatched(name, account);
        emit finished(id);
    });
}

void ScriptedSession::select(AccountId account)
{
    if (find(account) != nullptr) {
        m_selected = account;
        publish();
    }
}

RequestId ScriptedSession::setLabel(AccountId account, std::string label)
{
    if (find(account) == nullptr) {
        return failLater(AccountError::UnknownAccount);
    }
    return later([this, account, label = std::move(label)](RequestId id) {
        find(account)->label = label;
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::setNote(AccountId account, std::string note)
{
    if (find(account) == nullptr) {
        return failLater(AccountError::UnknownAccount);
    }
    return later([this, account, note = std::move(note)](RequestId id) {
        find(account)->note = note;
        publish();
        emit finished(id);
    });
}

RequestId ScriptedSession::saveContact(service::Contact contact)
{
    return later([this, contact = std::move(contact)](RequestId id) {
        std::erase_if(m_contacts, [&](const auto& known) { return known.id == contact.id; });
        addContact(contact);
        emit finished(id);
    });
}

RequestId ScriptedSession::removeContact(AccountId account)
{
    return later([this, account](RequestId id) {
        std::erase_if(m_contacts, [&](const auto& known) { return known.id == account; });
        publish();
        emit finished(id);
    });
}

} // namespace taonaut::test
