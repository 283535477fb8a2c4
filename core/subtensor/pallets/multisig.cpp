// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/multisig.hpp"

#include "core/subtensor/pallets/multisig_calls.hpp"
#include "core/subtensor/pallets/multisig_events.hpp"

namespace taonaut::subtensor::multisig {

namespace {

constexpr ErrorId kErrors[] {
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

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_multisig::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kMultisigs.declare() }, typeOf<Call>(), typeOf<Event>(),
        { kDepositBase.declare(), kDepositFactor.declare(), kMaxSignatories.declare() }, typeOf<Error>(),
        "pallet_multisig::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::multisig
