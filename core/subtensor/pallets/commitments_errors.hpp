// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Commitments. Source: opentensor/subtensor pallets/commitments/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/commitments.hpp"

namespace taonaut::subtensor::commitments {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "TooManyFieldsInCommitmentInfo", "There are too many fields." },
    { kPallet, 1, "AccountNotAllowedCommit",
        "The hotkey is not registered on this subnet. Register it first." },
    { kPallet, 2, "SpaceLimitExceeded", "The bytes of this epoch are used up. Try again in the next one." },
    { kPallet, 3, "UnexpectedUnreserveLeftover", "The deposit could not be given back." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::commitments
