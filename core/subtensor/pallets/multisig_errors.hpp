// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Multisig: refuse(error("MinimumThreshold")).
// Source: polkadot-sdk substrate/frame/multisig/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/multisig.hpp"

namespace taonaut::subtensor::multisig {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "MinimumThreshold", "At least two approvals must be asked for." },
    { kPallet, 1, "AlreadyApproved", "You have approved this call already." },
    { kPallet, 2, "NoApprovalsNeeded",
        "The call needs no more approvals. Send it with its bytes to run it." },
    { kPallet, 3, "TooFewSignatories", "The list of signatories is too short." },
    { kPallet, 4, "TooManySignatories", "The list of signatories is too long." },
    { kPallet, 5, "SignatoriesOutOfOrder",
        "The signatories are not in order. Sort them by their account ids." },
    { kPallet, 6, "SenderInSignatories", "The sender stands among the other signatories. Leave it out." },
    { kPallet, 7, "NotFound", "No such call waits for approvals." },
    { kPallet, 8, "NotOwner", "Only the account that approved first may do this." },
    { kPallet, 9, "NoTimepoint",
        "The call waits already. Name the block and position of its first approval." },
    { kPallet, 10, "WrongTimepoint", "The first approval stands elsewhere. Check block and position." },
    { kPallet, 11, "UnexpectedTimepoint", "This is the first approval, so there is no earlier one to name." },
    { kPallet, 12, "MaxWeightTooLow", "The call may need more weight than allowed. Raise the limit." },
    { kPallet, 13, "AlreadyStored", "The bytes of the call are stored already." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::multisig
