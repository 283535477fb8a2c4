// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Crowdloan: refuse(error("DepositTooLow")).
// Source: opentensor/subtensor pallets/crowdloan/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/crowdloan.hpp"

namespace taonaut::subtensor::crowdloan {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "DepositTooLow", "The deposit is too small. Raise it." },
    { kPallet, 1, "CapTooLow", "The cap is not above the deposit or what was raised. Raise it." },
    { kPallet, 2, "MinimumContributionTooLow", "The least contribution is too small. Raise it." },
    { kPallet, 3, "CannotEndInPast", "The last block is in the past." },
    { kPallet, 4, "BlockDurationTooShort", "The crowdloan is too short. Choose a later block." },
    { kPallet, 5, "BlockDurationTooLong", "The crowdloan is too long. Choose an earlier block." },
    { kPallet, 6, "InsufficientBalance", "The balance is too small." },
    { kPallet, 7, "Overflow", "A number became too large." },
    { kPallet, 8, "InvalidCrowdloanId", "There is no such crowdloan." },
    { kPallet, 9, "CapRaised", "The cap is reached; no more is taken." },
    { kPallet, 10, "ContributionPeriodEnded", "The crowdloan has ended." },
    { kPallet, 11, "ContributionTooLow", "The contribution is too small. Raise it." },
    { kPallet, 12, "InvalidOrigin", "Only the creator may do this." },
    { kPallet, 13, "AlreadyFinalized", "The crowdloan is finalized already." },
    { kPallet, 14, "ContributionPeriodNotEnded", "The crowdloan has not ended yet." },
    { kPallet, 15, "NoContribution", "You have nothing in this crowdloan." },
    { kPallet, 16, "CapNotRaised", "The cap is not reached yet." },
    { kPallet, 17, "Underflow", "A number became too small." },
    { kPallet, 18, "CallUnavailable", "The call to run at the end is not available." },
    { kPallet, 19, "NotReadyToDissolve", "Contributions must be given back first." },
    { kPallet, 20, "DepositCannotBeWithdrawn", "The deposit of the creator stays until the end." },
    { kPallet, 21, "MaxContributorsReached", "The crowdloan has as many contributors as it may have." },
    { kPallet, 22, "InvalidFinalizationConfig", "Give either a call or a receiver, not both." },
    { kPallet, 23, "MaxContributionReached", "You have contributed the most allowed." },
    { kPallet, 24, "MaximumContributionTooLow", "The greatest contribution is below the least one." },
    { kPallet, 25, "MinimumContributionTooHigh", "The least contribution is above the greatest one." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::crowdloan
