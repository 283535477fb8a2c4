// SPDX-License-Identifier: MIT
#include "core/net/request_pacer.hpp"

namespace taonaut::net {

std::chrono::milliseconds RequestPacer::wait(Clock::time_point now) const
{
    // One token is there as long as the bucket is at most burst - 1 tokens from full.
    const Clock::time_point nextAt = m_fullAt - m_interval * (m_burst - 1);
    return nextAt <= now ? std::chrono::milliseconds(0)
                         : std::chrono::ceil<std::chrono::milliseconds>(nextAt - now);
}

bool RequestPacer::take(Clock::time_point now)
{
    if (wait(now) > std::chrono::milliseconds(0)) {
        return false;
    }
    m_fullAt = std::max(m_fullAt, now) + m_interval;
    return true;
}

void RequestPacer::hold(Clock::time_point until)
{
    m_fullAt = std::max(m_fullAt, until + m_interval * (m_burst - 1));
}

} // namespace taonaut::net
