// SPDX-License-Identifier: MIT
#pragma once

// How long to wait before a server is tried again: twice as long each time, up to a minute, shortened by
// chance so that many clients do not come back at the same moment.

#include <algorithm>
#include <chrono>

namespace taonaut::net {

class Backoff {
public:
    static constexpr std::chrono::milliseconds kFirst { 250 };
    static constexpr std::chrono::milliseconds kLongest { 60'000 };

    /// chance: from 0 up to 1. The pause lies between half and all of the present length, which then doubles.
    [[nodiscard]] std::chrono::milliseconds next(double chance)
    {
        const std::chrono::milliseconds whole = m_length;
        m_length = std::min(m_length * 2, kLongest);
        return whole / 2
            + std::chrono::milliseconds(static_cast<long>(static_cast<double>((whole / 2).count()) * chance));
    }
    /// The next pause is of at least this length, before chance shortens it.
    void atLeast(std::chrono::milliseconds length)
    {
        m_length = std::min(std::max(m_length, length), kLongest);
    }
    void reset() noexcept { m_length = kFirst; }

private:
    std::chrono::milliseconds m_length = kFirst;
};

} // namespace taonaut::net
