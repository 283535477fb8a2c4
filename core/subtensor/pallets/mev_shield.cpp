// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/mev_shield.hpp"

#include "core/subtensor/pallets/mev_shield_calls.hpp"
#include "core/subtensor/pallets/mev_shield_errors.hpp"
#include "core/subtensor/pallets/mev_shield_events.hpp"

namespace taonaut::subtensor::mev_shield {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_shield::pallet::Error", { parameter("T") }, kErrors);
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
        { kCurrentKey.declare(), kPendingKey.declare(), kNextKey.declare(), kAuthorKeys.declare(),
            kPendingKeyExpiresAt.declare(), kNextKeyExpiresAt.declare(), kHasMigrationRun.declare(),
            kMaxPendingExtrinsicsLimit.declare(), kExtrinsicLifetime.declare(), kOnInitializeWeight.declare(),
            kMaxExtrinsicWeight.declare(), kPendingExtrinsics.declare(),
            kCounterForPendingExtrinsics.declare(), kNextPendingExtrinsicIndex.declare() },
        typeOf<Call>(), typeOf<Event>(), {}, typeOf<Error>(), "pallet_shield::Error<Runtime>",
        Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::mev_shield
