// SPDX-License-Identifier: MIT
#pragma once

// What accounts are called in sentences: own accounts and contacts by name, all others by their ends.

#include "core/service/session.hpp"

#include <QString>
#include <map>

namespace taonaut::ui {

class AccountNames {
public:
    AccountNames() = default;
    /// Own accounts, their hotkeys and contacts.
    explicit AccountNames(const service::Snapshot& snapshot);
    explicit AccountNames(const std::vector<service::NamedAccount>& names);

    /// The name, or "5DrZyLP1…v9DPjHkd".
    [[nodiscard]] QString of(const AccountId& account) const;
    /// Empty for accounts without a name.
    [[nodiscard]] QString nameOf(const AccountId& account) const;
    /// By exact name; empty when none or more than one has it.
    [[nodiscard]] std::optional<AccountId> find(std::string_view name) const;

private:
    void add(const AccountId& account, const std::string& name);
    std::map<AccountId, QString> m_names;
};

} // namespace taonaut::ui
