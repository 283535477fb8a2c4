// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Drand. Source: opentensor/subtensor pallets/drand/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/drand.hpp"

namespace taonaut::subtensor::drand {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "NoneValue", "There is no value." },
    { kPallet, 1, "StorageOverflow", "A number became too large." },
    { kPallet, 2, "DrandConnectionFailure", "The beacon could not be reached." },
    { kPallet, 3, "UnverifiedPulse", "The round is not from the beacon." },
    { kPallet, 4, "InvalidRoundNumber", "The round is not the next one." },
    { kPallet, 5, "PulseVerificationError", "The round could not be checked." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::drand
