// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet MevShield: refuse(error("BadEncKeyLen")).
// Source: opentensor/subtensor pallets/shield/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/mev_shield.hpp"

namespace taonaut::subtensor::mev_shield {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "BadEncKeyLen", "The key does not have the right length." },
    { kPallet, 1, "Unreachable", "This cannot happen." },
    { kPallet, 2, "TooManyPendingExtrinsics", "Too many calls are stored. Try again later." },
    { kPallet, 3, "WeightExceedsAbsoluteMax", "The weight is above the limit." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::mev_shield
