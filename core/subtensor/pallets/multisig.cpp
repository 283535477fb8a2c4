// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/multisig.hpp"

#include "core/subtensor/pallets/multisig_calls.hpp"
#include "core/subtensor/pallets/multisig_errors.hpp"
#include "core/subtensor/pallets/multisig_events.hpp"

namespace taonaut::subtensor::multisig {

namespace {

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
