// SPDX-License-Identifier: MIT
#pragma once

// Which coldkey owns which hotkeys and stakes at which, as Owner, OwnedHotkeys and StakingHotkeys keep it.

#include "core/base/bytes.hpp"
#include "core/node/presets/today/entries.hpp"

#include <unordered_map>

namespace taonaut::node::presets {

class KeyRing {
public:
    /// hotkey: not owned yet. Its coldkey counts as staking there from the first day.
    void own(const AccountId& coldkey, const AccountId& hotkey);
    /// Somebody's stake at another's hotkey; again is no change.
    void nominate(const AccountId& coldkey, const AccountId& hotkey);
    [[nodiscard]] const std::vector<AccountId>& coldkeys() const noexcept { return m_coldkeys; }
    void write(Entries& entries) const;

private:
    struct Keys {
        std::vector<AccountId> owned;
        std::vector<AccountId> staking;
    };
    Keys& of(const AccountId& coldkey);

    std::vector<AccountId> m_coldkeys; ///< in the order of their appearance
    std::vector<Keys> m_keys; ///< likewise
    std::unordered_map<AccountId, std::size_t, FixedHash<AccountId>> m_positions;
};

} // namespace taonaut::node::presets
