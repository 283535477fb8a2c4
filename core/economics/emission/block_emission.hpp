// SPDX-License-Identifier: MIT
#pragma once

// How much comes into being in one block. TAO and the alpha of each subnet follow the same curve: at most 21
// million tokens, one token a block at first, half of that each time when half of what was missing has been
// issued. Height does not matter; what is recycled lowers the issuance and delays the next halving.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/block_emission.rs.

#include <cstdint>

namespace taonaut::economics {

/// 21 million tokens in rao.
constexpr std::uint64_t kTotalSupply = 21'000'000'000'000'000;
/// One token: what a block emits before the first halving, in rao.
constexpr std::uint64_t kFirstBlockEmission = 1'000'000'000;

/// Rao of one block at this issuance, also in rao. Zero from the 30th halving on. The chain computes it with
/// a logarithm of fixed-point numbers; the whole numbers here are the same for every issuance.
[[nodiscard]] constexpr std::uint64_t blockEmission(std::uint64_t issuance) noexcept
{
    if (issuance >= kTotalSupply) {
        return 0;
    }
    std::uint64_t missing = kTotalSupply - issuance;
    std::uint64_t emission = kFirstBlockEmission;
    while (emission != 0 && missing <= kTotalSupply / 2) {
        missing *= 2;
        emission /= 2;
    }
    return emission;
}

/// The issuance at which less is emitted than at this one; kTotalSupply when nothing is emitted any more.
[[nodiscard]] constexpr std::uint64_t nextHalving(std::uint64_t issuance) noexcept
{
    std::uint64_t missing = kTotalSupply;
    for (std::uint64_t emission = blockEmission(issuance); emission != 0 && missing > 1;) {
        missing /= 2;
        if (blockEmission(kTotalSupply - missing) < emission) {
            return kTotalSupply - missing;
        }
    }
    return kTotalSupply;
}

} // namespace taonaut::economics
