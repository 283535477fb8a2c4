// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet AdminUtils. Source: opentensor/subtensor pallets/admin-utils/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/admin_utils/pallet.hpp"

namespace taonaut::subtensor::admin_utils {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "SubnetDoesNotExist", "There is no such subnet." },
    { kPallet, 1, "MaxValidatorsLargerThanMaxUIds", "There would be more validators than neurons." },
    { kPallet, 2, "MaxAllowedUIdsLessThanCurrentUIds", "The subnet has more neurons already." },
    { kPallet, 3, "BondsMovingAverageMaxReached", "The memory of bonds is above what an owner may set." },
    { kPallet, 4, "NegativeSigmoidSteepness", "The steepness must not be negative." },
    { kPallet, 5, "ValueNotInBounds", "The value is out of range." },
    { kPallet, 6, "MinAllowedUidsGreaterThanCurrentUids", "The subnet has fewer neurons." },
    { kPallet, 7, "MinAllowedUidsGreaterThanMaxAllowedUids",
        "The least number of neurons would be above the most." },
    { kPallet, 8, "MaxAllowedUidsLessThanMinAllowedUids",
        "The most neurons would be below the least number." },
    { kPallet, 9, "MaxAllowedUidsGreaterThanDefaultMaxAllowedUids",
        "The most neurons would be above the limit of the chain." },
    { kPallet, 10, "InvalidValue", "The value is not valid." },
    { kPallet, 11, "NotPermittedOnRootSubnet", "This cannot be set for the root subnet." },
    { kPallet, 12, "POWRegistrationDisabled", "Registration by work is no longer in use." },
    { kPallet, 13, "Deprecated", "This call is no longer in use." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::admin_utils
