// SPDX-License-Identifier: MIT
#pragma once

// The keys that are open right now. A key lives here from unlock to lock and nowhere else. Belongs to one
// thread.

#include "core/service/account.hpp"
#include "core/wallet/signing_key.hpp"

#include <map>

namespace taonaut::service {

/// The key //name of the public development phrase. Errors: NotDevelopment.
[[nodiscard]] Result<wallet::SigningKey> developmentKey(const std::string& name);

class KeyRing {
public:
    /// Until lock().
    void open(wallet::SigningKey key);
    /// Until close(): everybody has this key.
    void openDevelopment(wallet::SigningKey key);
    /// Wipes the key of one account.
    void close(const AccountId& account);
    /// Wipes every key that is not everybody's.
    void lock();

    [[nodiscard]] bool isOpen(const AccountId& account) const { return find(account) != nullptr; }
    /// Borrowed until the key is wiped. Null when it is not open.
    [[nodiscard]] const wallet::SigningKey* find(const AccountId& account) const;

private:
    std::map<AccountId, wallet::SigningKey> m_keys;
    std::map<AccountId, wallet::SigningKey> m_development;
};

} // namespace taonaut::service
