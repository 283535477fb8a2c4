// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/safe_mode.hpp"

#include "core/subtensor/pallets/safe_mode_calls.hpp"
#include "core/subtensor/pallets/safe_mode_events.hpp"

namespace taonaut::subtensor::safe_mode {

namespace {

constexpr std::string_view kExitReasonNames[] { "Timeout", "Force" };

constexpr ErrorId kErrors[] {
    { kPallet, 0, "Entered", "The chain is restricted." },
    { kPallet, 1, "Exited", "The chain is not restricted." },
    { kPallet, 2, "NotConfigured", "This is switched off." },
    { kPallet, 3, "NoDeposit", "There is no deposit." },
    { kPallet, 4, "AlreadyDeposited", "There is a deposit already." },
    { kPallet, 5, "CannotReleaseYet", "It is too early to give the deposit back." },
    { kPallet, 6, "CurrencyError", "The deposit could not be moved." },
};

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
