// SPDX-License-Identifier: MIT
#include "core/service/session.hpp"

#include <algorithm>

namespace taonaut::service {

const AccountView* Snapshot::selectedAccount() const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [this](const AccountView& account) { return account.id == selected; });
    return found == accounts.end() ? nullptr : &*found;
}

} // namespace taonaut::service

#include "moc_session.cpp"
