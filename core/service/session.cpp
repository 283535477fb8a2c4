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

const NetworkView* Snapshot::networkView(Network network) const
{
    const auto view = std::find_if(networks.begin(), networks.end(),
        [network](const NetworkView& candidate) { return candidate.network == network; });
    return view == networks.end() ? nullptr : &*view;
}

} // namespace taonaut::service

#include "moc_session.cpp"
