// SPDX-License-Identifier: MIT
#pragma once

// Calls on their way to a server whose messages are counted: they wait for a token, and those that wait go
// together as one JSON-RPC batch. Where the server does not take batches, or not such large ones, they go one
// by one, or in smaller ones. Pure: texts in, messages out.

#include "core/net/request_pacer.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace taonaut::net {

/// What is remembered of a server beyond one connection.
struct Pace {
    static constexpr std::size_t kBatchCalls = 64;

    RequestPacer pacer {};
    std::size_t batchCalls = kBatchCalls; ///< in one message; 1: no batches
};

class OutgoingCalls {
public:
    static constexpr std::size_t kBatchBytes = 256U << 10;
    using Id = std::uint64_t;

    /// text: one JSON-RPC request.
    void add(Id id, std::string text) { m_waiting.push_back({ id, std::move(text) }); }
    /// The next message, if there is one and it may go now.
    [[nodiscard]] std::optional<std::string> next(Pace& pace, RequestPacer::Clock::time_point now);
    [[nodiscard]] bool isEmpty() const noexcept { return m_waiting.empty(); }

    /// An answer to this call came.
    void answered(Id id);
    /// Nobody waits for this answer any more. A batch of which no answer came at all was not understood.
    void gaveUp(Id id, Pace& pace);
    /// The calls of the oldest batch of which no answer came; empty when there is none.
    [[nodiscard]] std::vector<Id> oldestBatch() const;
    /// The server refused that batch: its calls wait again. tooLarge: smaller ones are taken; otherwise none.
    void batchRefused(Pace& pace, bool tooLarge);

private:
    struct Waiting {
        Id id = 0;
        std::string text;
    };
    std::deque<Waiting> m_waiting;
    std::deque<std::vector<Waiting>> m_batches; ///< sent, and nothing of them answered yet
};

} // namespace taonaut::net
