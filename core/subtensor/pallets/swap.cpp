// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/swap.hpp"

#include "core/subtensor/pallets/swap_calls.hpp"
#include "core/subtensor/pallets/swap_events.hpp"
#include "core/subtensor/pallets/swap_legacy.hpp"

namespace taonaut::subtensor::swap {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_subtensor_swap::pallet::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

Balancer evenBalancer()
{
    return { { 500'000'000'000'000'000 } };
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters& parameters)
{
    std::vector<StorageDeclaration> storage { kFeeRate.declare(), kSwapBalancer.declare(),
        kPalSwapInitialized.declare(), kHasMigrationRun.declare(), kScrapReservoirAlpha.declare() };
    if (parameters.compatViews) {
        storage.push_back(kAlphaSqrtPrice.declare());
    }
    return { kPallet, std::move(storage), typeOf<Call>(), typeOf<Event>(),
        { kProtocolId.declare(), kMaxFeeRate.declare(), kMinimumLiquidity.declare(),
            kMinimumReserve.declare() },
        typeOf<Error>(), "pallet_subtensor_swap::Error<Runtime>", Call::kOuterTypeName,
        Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::swap
