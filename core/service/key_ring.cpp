// SPDX-License-Identifier: MIT
#include "core/service/key_ring.hpp"

#include "core/crypto/secret_uri.hpp"
#include "core/service/account_book.hpp"

#include <algorithm>

namespace taonaut::service {

Result<wallet::SigningKey> developmentKey(const std::string& name)
{
    const auto& names = AccountBook::developmentNames();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        return fail(AccountError::NotDevelopment, name);
    }
    auto pair = crypto::sr25519FromUri(bytesOf("//" + name));
    return pair ? Result<wallet::SigningKey>(wallet::SigningKey(std::move(*pair))) : fail(pair);
}

void KeyRing::open(wallet::SigningKey key)
{
    const AccountId account = key.account();
    m_keys.insert_or_assign(account, std::move(key));
}

void KeyRing::openDevelopment(wallet::SigningKey key)
{
    const AccountId account = key.account();
    m_development.insert_or_assign(account, std::move(key));
}

void KeyRing::close(const AccountId& account)
{
    m_keys.erase(account);
    m_development.erase(account);
}

void KeyRing::lock()
{
    m_keys.clear();
}

const wallet::SigningKey* KeyRing::find(const AccountId& account) const
{
    for (const auto* keys : { &m_development, &m_keys }) {
        if (const auto found = keys->find(account); found != keys->end()) {
            return &found->second;
        }
    }
    return nullptr;
}

} // namespace taonaut::service
