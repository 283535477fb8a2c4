// SPDX-License-Identifier: MIT
#pragma once

// What is known of one server, as a value: how fast it answers, how often it failed, whether it was caught,
// what it claims. Pure: the time and chance are given by the caller. Which server to use is in
// endpoint_choice.hpp.

#include "core/net/backoff.hpp"

#include <chrono>
#include <optional>

namespace taonaut::net {

enum class Failure : std::uint8_t {
    Lost, ///< no connection, a lost one, garbage
    Silent, ///< it does not answer
    Busy, ///< it asks for patience
};

class EndpointScore {
public:
    using Clock = std::chrono::steady_clock;
    using Milliseconds = std::chrono::milliseconds;

    /// Share of the newest answer in the running mean of latencies, in percent.
    static constexpr int kNewestShare = 25;
    static constexpr Milliseconds kFirstWhenBusy { 2'000 };
    /// A server that worked this long without a failure counts as sound again.
    static constexpr Milliseconds kSteady { 10'000 };

    void opened(Clock::time_point now);
    void answered(Milliseconds latency);
    /// chance: from 0 up to 1, see Backoff. asked: what the server said how long to wait; the pause is not
    /// shorter, but at most Backoff::kLongest.
    void failed(
        Failure failure, Clock::time_point now, double chance, std::optional<Milliseconds> asked = {});
    /// Caught lying: not used again before forgive().
    void dropForGood() noexcept { m_dropped = true; }
    /// Nothing bad is remembered any more.
    void forgive();
    /// The pause ends now.
    void hurry() noexcept { m_retryAt.reset(); }

    [[nodiscard]] bool isDropped() const noexcept { return m_dropped; }
    [[nodiscard]] std::optional<Milliseconds> latency() const noexcept { return m_latency; }
    /// Failures in a row.
    [[nodiscard]] int failures() const noexcept { return m_failures; }
    /// It failed lately: not trusted to lead on its word alone.
    [[nodiscard]] bool isShaky(Clock::time_point now) const;
    [[nodiscard]] bool mayConnect(Clock::time_point now) const;
    /// End of the pause; empty when there is none.
    [[nodiscard]] std::optional<Clock::time_point> retryAt() const noexcept { return m_retryAt; }

private:
    std::optional<Milliseconds> m_latency;
    std::optional<Clock::time_point> m_openSince;
    std::optional<Clock::time_point> m_retryAt;
    std::optional<Clock::time_point> m_failedAt;
    Backoff m_backoff;
    int m_failures = 0;
    bool m_dropped = false;
};

} // namespace taonaut::net
