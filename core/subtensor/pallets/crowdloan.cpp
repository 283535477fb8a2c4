// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/crowdloan.hpp"

#include "core/subtensor/pallets/crowdloan_calls.hpp"
#include "core/subtensor/pallets/crowdloan_errors.hpp"
#include "core/subtensor/pallets/crowdloan_events.hpp"

namespace taonaut::subtensor::crowdloan {

namespace {

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_crowdloan::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters& parameters)
{
    return { kPallet,
        { kCrowdloans.declare(), kNextCrowdloanId.declare(), kContributions.declare(),
            kCurrentCrowdloanId.declare(), kHasMigrationRun.declare(), kMaxContributions.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kPalletId.declare(), kMinimumDeposit.declare(), kAbsoluteMinimumContribution.declare(),
            kMinimumBlockDuration.declare(minimumBlockDuration(parameters.slotDurationMs)),
            kMaximumBlockDuration.declare(maximumBlockDuration(parameters.slotDurationMs)),
            kRefundContributorsLimit.declare(), kMaxContributors.declare() },
        typeOf<Error>(), "pallet_crowdloan::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::crowdloan
