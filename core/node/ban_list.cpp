// SPDX-License-Identifier: MIT
#include "core/node/ban_list.hpp"

#include <algorithm>

namespace taonaut::node {

void BanList::add(const Hash256& transaction, UnixTime now)
{
    if (m_until.size() >= kCapacity) {
        std::erase_if(m_until, [&](const auto& ban) { return ban.second <= now; });
    }
    if (m_until.size() >= kCapacity) { // all still run: the older half goes
        std::vector<UnixTime> ends;
        ends.reserve(m_until.size());
        for (const auto& [hash, until] : m_until) {
            ends.push_back(until);
        }
        const auto middle = ends.begin() + static_cast<std::ptrdiff_t>(ends.size() / 2);
        std::nth_element(ends.begin(), middle, ends.end());
        std::erase_if(m_until, [&](const auto& ban) { return ban.second <= *middle; });
    }
    m_until[transaction] = now + m_duration;
}

bool BanList::contains(const Hash256& transaction, UnixTime now) const
{
    const auto place = m_until.find(transaction);
    return place != m_until.end() && place->second > now;
}

} // namespace taonaut::node
