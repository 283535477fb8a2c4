// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/grandpa.hpp"

#include "core/subtensor/pallets/grandpa_calls.hpp"

namespace taonaut::subtensor::grandpa {

namespace {

constexpr ErrorId kErrors[] {
    { kPallet, 0, "PauseFailed", "Finality rests already, or a pause is announced." },
    { kPallet, 1, "ResumeFailed", "Finality does not rest." },
    { kPallet, 2, "ChangePending", "Another change of voters is announced." },
    { kPallet, 3, "TooSoon", "A change cannot be forced yet." },
    { kPallet, 4, "InvalidKeyOwnershipProof", "The proof of who owns the key is wrong." },
    { kPallet, 5, "InvalidEquivocationProof", "The proof of the double vote is wrong." },
    { kPallet, 6, "DuplicateOffenceReport", "This double vote was reported before." },
};

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_grandpa::pallet::Error", { parameter("T") }, kErrors);
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
        { kState.declare(), kPendingChange.declare(), kNextForced.declare(), kStalled.declare(),
            kCurrentSetId.declare(), kSetIdSession.declare(), kAuthorities.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kMaxAuthorities.declare(), kMaxNominators.declare(), kMaxSetIdSessionEntries.declare() },
        typeOf<Error>(), "pallet_grandpa::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::grandpa
