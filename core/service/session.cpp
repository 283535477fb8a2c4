// SPDX-License-Identifier: MIT
#include "core/service/session.hpp"

#include <algorithm>

namespace taonaut::service {

const AccountView* Snapshot::selectedAccount() const
{
    const auto view = std::find_if(accounts.begin(), accounts.end(),
        [this](const AccountView& account) { return account.id == selected; });
    return view == accounts.end() ? nullptr : &*view;
}

} // namespace taonaut::service

#include "moc_session.cpp"
