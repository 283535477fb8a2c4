// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/balances.hpp"

#include "core/subtensor/hold_reason.hpp"
#include "core/subtensor/pallets/balances_calls.hpp"
#include "core/subtensor/pallets/balances_events.hpp"

namespace taonaut::subtensor::balances {

using metadata::TypeDescription;
using metadata::TypeKey;

namespace {

constexpr std::string_view kReasonNames[] { "Fee", "Misc", "All" };
constexpr std::string_view kStatusNames[] { "Free", "Reserved" };
constexpr std::string_view kDirectionNames[] { "Increase", "Decrease" };

constexpr ErrorId kErrors[] {
    { kPallet, 0, "VestingBalance", "The balance is not vested yet." },
    kLiquidityRestrictions,
    kInsufficientBalance,
    kExistentialDepositError,
    kExpendability,
    { kPallet, 5, "ExistingVestingSchedule", "The account has a vesting schedule already." },
    kDeadAccount,
    { kPallet, 7, "TooManyReserves", "The account has too many named reserves." },
    { kPallet, 8, "TooManyHolds", "The account has too many holds." },
    { kPallet, 9, "TooManyFreezes", "The account has too many freezes." },
    kIssuanceDeactivated,
    kDeltaZero,
};

struct Error {
    static TypeDescription describe()
    {
        return describeErrors("pallet_balances::pallet::Error", { parameter("T"), parameter("I") }, kErrors);
    }
};

TypeDescription describeEmpty(std::string_view path)
{
    return { splitPath(path), {}, metadata::BasicVariant<TypeKey> {}, {} };
}

} // namespace

PlainEnumeration enumerationOf(LockReasons)
{
    return { "pallet_balances::types::Reasons", kReasonNames };
}

PlainEnumeration enumerationOf(BalanceStatus)
{
    return { "frame_support::traits::tokens::misc::BalanceStatus", kStatusNames };
}

PlainEnumeration enumerationOf(AdjustmentDirection)
{
    return { "pallet_balances::types::AdjustmentDirection", kDirectionNames };
}

TypeDescription NoFreezeReason::describe()
{
    return describeEmpty("node_subtensor_runtime::RuntimeFreezeReason");
}

NoFreezeReason NoFreezeReason::read(scale::Decoder& in)
{
    in.setError(scale::DecodeError::BadTag);
    return {};
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kTotalIssuance.declare(), kInactiveIssuance.declare(), kAccount.declare(), kLocks.declare(),
            kReserves.declare(), kHolds.declare(), kFreezes.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kExistentialDeposit.declare(), kMaxLocks.declare(), kMaxReserves.declare(), kMaxFreezes.declare() },
        typeOf<Error>(), "pallet_balances::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::balances
