// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/commitments.hpp"

#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/commitments_events.hpp"

namespace taonaut::subtensor::commitments {

namespace {

constexpr ErrorId kErrors[] {
    { kPallet, 0, "TooManyFieldsInCommitmentInfo", "There are too many fields." },
    { kPallet, 1, "AccountNotAllowedCommit",
        "The hotkey is not registered on this subnet. Register it first." },
    { kPallet, 2, "SpaceLimitExceeded", "The bytes of this epoch are used up. Try again in the next one." },
    { kPallet, 3, "UnexpectedUnreserveLeftover", "The deposit could not be given back." },
};

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_commitments::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kTimelockedIndex.declare(), kCommitmentOf.declare(), kLastCommitment.declare(),
            kLastBondsReset.declare(), kRevealedCommitments.declare(), kUsedSpaceOf.declare(),
            kMaxSpace.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kMaxFields.declare(), kInitialDeposit.declare(), kFieldDeposit.declare() }, typeOf<Error>(),
        "pallet_commitments::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::commitments
