// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/safe_mode.hpp"

#include "core/subtensor/pallets/safe_mode_calls.hpp"
#include "core/subtensor/pallets/safe_mode_errors.hpp"
#include "core/subtensor/pallets/safe_mode_events.hpp"

namespace taonaut::subtensor::safe_mode {

namespace {

constexpr std::string_view kExitReasonNames[] { "Timeout", "Force" };

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_safe_mode::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

PlainEnumeration enumerationOf(ExitReason)
{
    return { "pallet_safe_mode::pallet::ExitReason", kExitReasonNames };
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet, { kEnteredUntil.declare(), kDeposits.declare() }, typeOf<Call>(), typeOf<Event>(),
        { kEnterDuration.declare(), kExtendDuration.declare(), kEnterDepositAmount.declare(),
            kExtendDepositAmount.declare(), kReleaseDelay.declare() },
        typeOf<Error>(), "pallet_safe_mode::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::safe_mode
