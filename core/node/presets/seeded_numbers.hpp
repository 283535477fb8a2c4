// SPDX-License-Identifier: MIT
#pragma once

// Numbers that a seed decides, the same on every machine: BLAKE2b of seed, topic and a counter. Each topic
// has a sequence of its own, so that one topic can change without moving the others. Integers only.

#include "core/base/bytes.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace taonaut::node::presets {

class SeededNumbers {
public:
    /// part: tells apart sequences of one topic, for example the subnet.
    SeededNumbers(std::uint64_t seed, std::string_view topic, std::uint64_t part = 0);

    [[nodiscard]] std::uint64_t next(); ///< uniform over 64 bits
    /// From 0 to count - 1; count > 0. Not exactly uniform, which nobody can see for counts below 2^48.
    [[nodiscard]] std::uint64_t below(std::uint64_t count);
    /// least and most included.
    [[nodiscard]] std::uint64_t between(std::uint64_t least, std::uint64_t most);
    /// True in `parts` of 1000 cases.
    [[nodiscard]] bool chance(std::uint64_t parts) { return below(1000) < parts; }
    /// A heavy tail: each doubling between least and least x 2^doublings is equally likely.
    [[nodiscard]] std::uint64_t spread(std::uint64_t least, unsigned doublings);

private:
    std::array<std::byte, 48> m_input {};
    std::array<std::uint64_t, 8> m_drawn {};
    std::size_t m_left = 0;
    std::uint64_t m_counter = 0;
};

/// An account without a known key.
[[nodiscard]] AccountId seededAccount(std::uint64_t seed, std::string_view kind, std::uint64_t number);

} // namespace taonaut::node::presets
