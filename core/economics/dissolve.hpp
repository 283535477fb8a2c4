// SPDX-License-Identifier: MIT
#pragma once

// How the TAO of a dissolved subnet's pool is paid out: in proportion to alpha, the rao left over by rounding
// one each to those with the largest remainders. Source: opentensor/subtensor
// pallets/subtensor/src/staking/remove_stake.rs.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace taonaut::economics {

struct PotPortion {
    std::size_t holder = 0; ///< position in the list of holders
    std::uint64_t share = 0; ///< rao
    friend bool operator==(const PotPortion&, const PotPortion&) = default;
};

/// pot: rao; holders: alpha of each. The portions in the order in which they are paid: that of the holders,
/// or by remainder, largest first and equal ones in the order of the holders, when rao were left over. They
/// add up to the pot. Empty where nobody has alpha or the pot is empty.
[[nodiscard]] std::vector<PotPortion> distributePot(
    std::uint64_t pot, std::span<const std::uint64_t> holders);

} // namespace taonaut::economics
