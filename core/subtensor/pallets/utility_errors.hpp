// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Utility: refuse(error("TooManyCalls")).
// Source: opentensor/subtensor pallets/utility/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/utility.hpp"

namespace taonaut::subtensor::utility {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "TooManyCalls", "The batch has too many calls. Split it." },
    { kPallet, 1, "InvalidDerivedAccount", "The sub-account cannot be derived." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::utility
