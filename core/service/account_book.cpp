// SPDX-License-Identifier: MIT
#include "core/service/account_book.hpp"

#include "core/crypto/secret_uri.hpp"
#include "core/crypto/ss58.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

/// A text member of a JSON object, or the empty string.
std::string textOf(const nlohmann::json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

nlohmann::json listOf(const nlohmann::json& object, const char* member)
{
    const auto found = object.find(member);
    return found != object.end() && found->is_array() ? *found : nlohmann::json::array();
}

} // namespace

std::string_view moduleOf(AccountError)
{
    return "account";
}

std::string_view nameOf(AccountError reason)
{
    switch (reason) {
    case AccountError::UnknownAccount:
        return "UnknownAccount";
    case AccountError::AlreadyListed:
        return "AlreadyListed";
    case AccountError::NotDevelopment:
        return "NotDevelopment";
    case AccountError::NoKey:
        return "NoKey";
    case AccountError::Locked:
        return "Locked";
    case AccountError::BadName:
        return "BadName";
    case AccountError::TooLong:
        return "TooLong";
    case AccountError::TooManyTries:
        return "TooManyTries";
    }
    return "Unknown";
}

const std::vector<std::string>& AccountBook::developmentNames()
{
    static const std::vector<std::string> names { "Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "One",
        "Two", "Three" };
    return names;
}

AccountBook::AccountBook(const Profile& profile)
    : m_file(profile.accounts())
{
    const auto listing = wallet::Keystore(profile.wallets()).list();
    for (const wallet::WalletFile& file : listing.wallets) {
        m_accounts.push_back({ file.account, file.name, AccountKind::Wallet });
    }
    for (const auto& unreadable : listing.unreadable) {
        m_problems.push_back(unreadable.second);
    }
    const Result<nlohmann::json> saved = Profile::readJson(m_file);
    if (!saved) {
        m_problems.push_back(saved.error());
        return;
    }
    if (!saved->is_object()) {
        return;
    }
    for (const nlohmann::json& entry : listOf(*saved, "watched")) {
        const auto address = crypto::decodeSs58(entry.is_object() ? textOf(entry, "address") : std::string());
        if (address && find(address->account) == nullptr) {
            m_accounts.push_back({ address->account, textOf(entry, "name"), AccountKind::WatchOnly });
        }
    }
    const Result<Account> nothing = fail(AccountError::NotDevelopment);
    for (const nlohmann::json& name : listOf(*saved, "development")) {
        if (const auto account = name.is_string() ? openDevelopment(name.get<std::string>()) : nothing) {
            m_accounts.push_back(*account);
        }
    }
    const auto chosen = crypto::decodeSs58(textOf(*saved, "selected"));
    if (chosen && find(chosen->account) != nullptr) {
        m_selected = chosen->account;
    } else if (!m_accounts.empty()) {
        m_selected = m_accounts.front().id;
    }
}

const Account* AccountBook::find(const AccountId& id) const
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&](const Account& account) { return account.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

Result<void> AccountBook::append(Account account)
{
    if (find(account.id) != nullptr) {
        return fail(AccountError::AlreadyListed, account.name);
    }
    m_selected = account.id;
    m_accounts.push_back(std::move(account));
    return save();
}

Result<void> AccountBook::addWallet(const wallet::WalletFile& file)
{
    // A watched account for which the key arrives becomes a wallet.
    std::erase_if(m_accounts, [&](const Account& account) {
        return account.id == file.account && account.kind == AccountKind::WatchOnly;
    });
    return append({ file.account, file.name, AccountKind::Wallet });
}

Result<Account> AccountBook::openDevelopment(const std::string& name)
{
    const auto& names = developmentNames();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        return fail(AccountError::NotDevelopment, name);
    }
    auto key = crypto::sr25519FromUri(bytesOf("//" + name));
    if (!key) {
        return fail(key);
    }
    const AccountId id { key->publicKey().bytes };
    if (find(id) != nullptr) {
        return fail(AccountError::AlreadyListed, name);
    }
    m_keys.insert_or_assign(id, wallet::SigningKey(std::move(*key)));
    return Account { id, name, AccountKind::Development };
}

Result<AccountId> AccountBook::addDevelopment(const std::string& name)
{
    const Result<Account> account = openDevelopment(name);
    if (!account) {
        return fail(account);
    }
    if (auto added = append(*account); !added) {
        return fail(added);
    }
    return account->id;
}

Result<void> AccountBook::addWatched(const std::string& name, const AccountId& id)
{
    return append({ id, name, AccountKind::WatchOnly });
}

Result<void> AccountBook::select(const AccountId& id)
{
    if (find(id) == nullptr) {
        return fail(AccountError::UnknownAccount);
    }
    m_selected = id;
    return save();
}

void AccountBook::unlock(const AccountId& id, wallet::SigningKey key)
{
    m_keys.insert_or_assign(id, std::move(key));
}

void AccountBook::lock()
{
    std::erase_if(m_keys, [&](const auto& entry) {
        const Account* account = find(entry.first);
        return account == nullptr || account->kind != AccountKind::Development;
    });
}

Result<const wallet::SigningKey*> AccountBook::key(const AccountId& id) const
{
    const Account* account = find(id);
    if (account == nullptr) {
        return fail(AccountError::UnknownAccount);
    }
    if (account->kind == AccountKind::WatchOnly) {
        return fail(AccountError::NoKey);
    }
    const auto found = m_keys.find(id);
    if (found == m_keys.end()) {
        return fail(AccountError::Locked);
    }
    return &found->second;
}

Result<void> AccountBook::save() const
{
    nlohmann::json watched = nlohmann::json::array();
    nlohmann::json development = nlohmann::json::array();
    for (const Account& account : m_accounts) {
        if (account.kind == AccountKind::WatchOnly) {
            watched.push_back({ { "name", account.name }, { "address", crypto::toSs58(account.id) } });
        } else if (account.kind == AccountKind::Development) {
            development.push_back(account.name);
        }
    }
    nlohmann::json file { { "watched", watched }, { "development", development } };
    if (m_selected) {
        file["selected"] = crypto::toSs58(*m_selected);
    }
    return Profile::writeJson(m_file, file);
}

} // namespace taonaut::service
