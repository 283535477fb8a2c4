// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/swap.hpp"

#include "core/subtensor/pallets/swap_calls.hpp"
#include "core/subtensor/pallets/swap_events.hpp"

namespace taonaut::subtensor::swap {

namespace {

constexpr ErrorId kErrors[] {
    { kPallet, 0, "FeeRateTooHigh", "The fee is above the greatest one." },
    { kPallet, 1, "InsufficientInputAmount", "The amount is too small to trade." },
    { kPallet, 2, "InsufficientLiquidity", "The pool is too small for the amount." },
    { kPallet, 3, "PriceLimitExceeded", "The price is beyond the limit already. Choose another limit." },
    { kPallet, 4, "InsufficientBalance", "The balance is too small." },
    { kPallet, 5, "InvalidTickRange", "The range of prices is not valid." },
    { kPallet, 6, "InvalidLiquidityValue", "The liquidity is not valid." },
    { kPallet, 7, "ReservesTooLow",
        "The trade would leave too little in the pool. Choose a smaller amount." },
    { kPallet, 8, "MechanismDoesNotExist", "There is no such subnet." },
    { kPallet, 9, "SubtokenDisabled", "Trading of this subnet has not started." },
    { kPallet, 10, "ReservesOutOfBalance", "The two sides of the pool are too far apart to trade." },
    { kPallet, 11, "SwapInputTooLarge", "The amount is too large for the pool. Choose a smaller amount." },
    { kPallet, 12, "Deprecated", "This call is no longer in use." },
};

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

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kFeeRate.declare(), kSwapBalancer.declare(), kPalSwapInitialized.declare(),
            kHasMigrationRun.declare(), kScrapReservoirAlpha.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kProtocolId.declare(), kMaxFeeRate.declare(), kMinimumLiquidity.declare(),
            kMinimumReserve.declare() },
        typeOf<Error>(), "pallet_subtensor_swap::Error<Runtime>", Call::kOuterTypeName,
        Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::swap
