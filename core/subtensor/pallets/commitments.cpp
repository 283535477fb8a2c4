// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/commitments.hpp"

#include "core/subtensor/pallets/commitments_calls.hpp"
#include "core/subtensor/pallets/commitments_errors.hpp"
#include "core/subtensor/pallets/commitments_events.hpp"

namespace taonaut::subtensor::commitments {

namespace {

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
