// SPDX-License-Identifier: MIT
#pragma once

// Which of several untrusted servers to connect to, to follow, and to ask in place of one that is slow.
// Pure functions on what is known of each.

#include "core/net/endpoint_score.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace taonaut::net {

/// One server as the choice sees it.
struct Candidate {
    std::string provider; ///< one provider counts once
    bool connected = false; ///< open, or being opened
    bool open = false;
    bool mayConnect = true; ///< neither dropped nor in a pause
    bool shaky = false; ///< failed lately
    bool differs = false; ///< its chain is not ours
    bool behind = false; ///< it does not have a block that is known to be final
    std::optional<std::chrono::milliseconds> latency;
    std::optional<std::uint32_t> head; ///< height that it claims
    std::optional<std::int64_t> headTimeMs; ///< of that head's slot
};

constexpr std::uint32_t kClearlyBehindBlocks = 5;
constexpr std::int64_t kClearlyBehindMs = 60'000;
constexpr std::chrono::milliseconds kShortestHedge { 250 };
constexpr std::chrono::milliseconds kLongestHedge { 3'000 };
constexpr std::chrono::milliseconds kHedgeWithoutLatency { 1'000 };

/// The servers to connect to next, so that `wanted` are connected: of providers that are not connected yet
/// first, then the others; in the given order within each. Positions in `candidates`.
[[nodiscard]] std::vector<std::size_t> chooseConnections(
    std::span<const Candidate> candidates, std::size_t wanted);

/// The open server to follow: one whose chain does not differ; sound before shaky, then not clearly behind
/// the others, then the faster. Empty: none is open.
[[nodiscard]] std::optional<std::size_t> choosePrimary(std::span<const Candidate> candidates);

/// The open server to ask besides those in `asked` (positions): sound first, then the faster.
[[nodiscard]] std::optional<std::size_t> chooseHedge(
    std::span<const Candidate> candidates, std::span<const std::size_t> asked);

/// Whether another open, sound server has final blocks that this one has not, or claims to be so far ahead of
/// this one that it is to be followed instead.
[[nodiscard]] bool isClearlyBehind(std::span<const Candidate> candidates, std::size_t which);

/// How long to wait for an answer before another server is asked too: three times the usual latency.
[[nodiscard]] std::chrono::milliseconds hedgeDelay(std::optional<std::chrono::milliseconds> latency);

} // namespace taonaut::net
