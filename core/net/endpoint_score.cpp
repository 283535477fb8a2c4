// SPDX-License-Identifier: MIT
#include "core/net/endpoint_score.hpp"

namespace taonaut::net {

void EndpointScore::opened(Clock::time_point now)
{
    m_openSince = now;
    m_retryAt.reset();
}

void EndpointScore::answered(Milliseconds latency)
{
    m_latency = m_latency ? (latency * kNewestShare + *m_latency * (100 - kNewestShare)) / 100 : latency;
}

void EndpointScore::failed(
    Failure failure, Clock::time_point now, double chance, std::optional<Milliseconds> asked)
{
    if (m_openSince && now - *m_openSince >= kSteady && failure == Failure::Lost) {
        m_backoff.reset();
        m_failures = 0;
    }
    ++m_failures;
    m_failedAt = now;
    m_openSince.reset();
    if (failure != Failure::Lost) {
        m_backoff.atLeast(kFirstWhenBusy);
    }
    const Milliseconds pause = std::max(m_backoff.next(chance), asked.value_or(Milliseconds(0)));
    m_retryAt = now + std::min(pause, Backoff::kLongest);
}

void EndpointScore::forgive()
{
    m_dropped = false;
    m_failures = 0;
    m_failedAt.reset();
    m_retryAt.reset();
    m_backoff.reset();
}

bool EndpointScore::isShaky(Clock::time_point now) const
{
    return m_failedAt && (!m_openSince || now - *m_openSince < kSteady);
}

bool EndpointScore::mayConnect(Clock::time_point now) const
{
    return !m_dropped && (!m_retryAt || *m_retryAt <= now);
}

} // namespace taonaut::net
