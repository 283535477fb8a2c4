// SPDX-License-Identifier: MIT
#pragma once

// How many messages a public server gets: a bucket of tokens that fills at a steady rate. One message, single
// call or batch, takes one token. Pure: the time is given by the caller.

#include <algorithm>
#include <chrono>

namespace taonaut::net {

class RequestPacer {
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::milliseconds kInterval { 1'000 };
    static constexpr unsigned kBurst = 4;

    /// interval: until one token more, above 0. burst: tokens of a full bucket, at least 1.
    explicit RequestPacer(std::chrono::milliseconds interval = kInterval, unsigned burst = kBurst)
        : m_interval(interval)
        , m_burst(burst)
    {
    }

    /// Whether a message may go now; it then has taken its token.
    [[nodiscard]] bool take(Clock::time_point now);
    /// Until the next message may go; zero when one may go now. Rounded up.
    [[nodiscard]] std::chrono::milliseconds wait(Clock::time_point now) const;
    /// The server asked for patience: nothing goes before that moment, and then one at a time.
    void hold(Clock::time_point until);

private:
    std::chrono::milliseconds m_interval;
    unsigned m_burst;
    /// When the bucket would be full if nothing more were taken. Full once that has passed.
    Clock::time_point m_fullAt {};
};

} // namespace taonaut::net
