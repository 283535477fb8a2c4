// SPDX-License-Identifier: MIT
#pragma once

// What registering a neuron cost before prices fell by half-lives: every interval of blocks the price that
// most registrations were paid with follows the demand, work or TAO. Source: opentensor/subtensor v1.0
// pallets/subtensor/src/block_step.rs.

#include <cstdint>

namespace taonaut::economics::classic {

/// A price in rao, or a difficulty of work, and its bounds.
struct Price {
    std::uint64_t current = 0;
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    friend bool operator==(const Price&, const Price&) = default;
};

/// Registrations of the interval that ended.
struct Demand {
    std::uint16_t registrations = 0; ///< of all kinds
    std::uint16_t byWork = 0;
    std::uint16_t byBurn = 0;
    std::uint16_t target = 2; ///< what there should be; above zero
};

/// The price moved by demand: current × (registrations + target) / (2 × target), of which
/// `memory` / (2^64 - 1) stays at the current price; brought into the bounds, the upper one first. Numbers
/// have 18 fraction bits.
[[nodiscard]] std::uint64_t adjusted(const Price& price, const Demand& demand, std::uint64_t memory);

struct RegistrationPrices {
    Price burn;
    Price difficulty;
    friend bool operator==(const RegistrationPrices&, const RegistrationPrices&) = default;
};
/// Above the target the kind of registration that there was more of gets dearer, at or below the target the
/// other one gets cheaper; both where there were as many of each.
[[nodiscard]] RegistrationPrices afterInterval(
    const RegistrationPrices& prices, const Demand& demand, std::uint64_t memory);

} // namespace taonaut::economics::classic
