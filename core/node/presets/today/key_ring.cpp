// SPDX-License-Identifier: MIT
#include "core/node/presets/today/key_ring.hpp"

#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;

KeyRing::Keys& KeyRing::of(const AccountId& coldkey)
{
    const auto [place, isNew] = m_positions.try_emplace(coldkey, m_coldkeys.size());
    if (isNew) {
        m_coldkeys.push_back(coldkey);
        m_keys.emplace_back();
    }
    return m_keys[place->second];
}

void KeyRing::own(const AccountId& coldkey, const AccountId& hotkey)
{
    Keys& keys = of(coldkey);
    keys.owned.push_back(hotkey);
    keys.staking.push_back(hotkey);
}

void KeyRing::nominate(const AccountId& coldkey, const AccountId& hotkey)
{
    std::vector<AccountId>& staking = of(coldkey).staking;
    if (std::find(staking.begin(), staking.end(), hotkey) == staking.end()) {
        staking.push_back(hotkey);
    }
}

void KeyRing::write(Entries& entries) const
{
    for (std::size_t i = 0; i < m_coldkeys.size(); ++i) {
        const Keys& keys = m_keys[i];
        for (const AccountId& hotkey : keys.owned) {
            entries.add<declared::kOwner>(hotkey, m_coldkeys[i]);
        }
        if (!keys.owned.empty()) {
            entries.add<declared::kOwnedHotkeys>(m_coldkeys[i], keys.owned);
        }
        entries.add<declared::kStakingHotkeys>(m_coldkeys[i], keys.staking);
    }
}

} // namespace taonaut::node::presets
