// SPDX-License-Identifier: MIT
#pragma once

// Randomness of actors: the same seed and label, the same draws, on every machine. Block j of the stream is
// BLAKE2b-256(seed ++ label ++ u64 j); each block gives four u64, little-endian.

#include "core/base/bytes.hpp"

#include <array>
#include <string>
#include <string_view>

namespace taonaut::lab {

class Rng {
public:
    Rng(const Hash256& seed, std::string_view label);

    [[nodiscard]] std::uint64_t next();
    /// 0 to n - 1; 0 for n = 0. The high half of draw x n.
    [[nodiscard]] std::uint64_t below(std::uint64_t n);
    /// least to most, both included.
    [[nodiscard]] std::uint64_t between(std::uint64_t least, std::uint64_t most);

private:
    Bytes m_prefix; ///< seed and label
    std::uint64_t m_block = 0;
    std::array<std::uint64_t, 4> m_words {};
    std::size_t m_used = 4;
};

} // namespace taonaut::lab
