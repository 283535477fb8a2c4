// SPDX-License-Identifier: MIT
#pragma once

// Who takes part in a population, and how much there is of everything. Keys come from the seed, so that a
// population is the same people whenever it is started again on the same chain.

#include "core/lab/signer.hpp"

#include <string_view>

namespace taonaut::lab {

struct PopulationOptions {
    Hash256 seed;
    /// Secret URI of the account that pays for everybody and holds the root key of the local chain.
    std::string treasury = "//Alice";
    std::uint16_t subnets = 1;
    std::uint16_t validators = 4; ///< per subnet
    std::uint16_t miners = 12; ///< per subnet, at any time
    std::uint16_t traders = 3; ///< per subnet
    std::uint32_t shortestLife = 1'500; ///< blocks after which a miner may leave for another
    std::uint32_t longestLife = 9'000;
    std::uint32_t weightsEvery = 20; ///< blocks from weights to weights of a validator
    std::uint32_t tradeEvery = 12; ///< blocks from trade to trade of a trader, about
};

/// One of the population's keys: `role` and numbers decide it together with the seed.
[[nodiscard]] crypto::sr25519::KeyPair keyOf(
    const Hash256& seed, std::string_view role, std::uint32_t subnet, std::uint32_t number);

/// Registration is tried up to this price.
inline constexpr Rao kDearestRegistration { 80 * Rao::kPerTao };

} // namespace taonaut::lab
