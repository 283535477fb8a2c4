// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/ethereum/pallet.hpp"

#include "core/subtensor/pallets/ethereum/calls.hpp"
#include "core/subtensor/pallets/ethereum/events.hpp"

namespace taonaut::subtensor::ethereum {

namespace {

constexpr std::string_view kExitSucceedNames[] { "Stopped", "Returned", "Suicided" };
constexpr std::string_view kExitRevertNames[] { "Reverted" };

constexpr ErrorId kErrors[] {
    { kPallet, 0, "InvalidSignature", "The signature is wrong." },
    { kPallet, 1, "PreLogExists", "The block holds another EVM block already." },
};

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_ethereum::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

PlainEnumeration enumerationOf(ExitSucceed)
{
    return { "evm_core::error::ExitSucceed", kExitSucceedNames };
}

PlainEnumeration enumerationOf(ExitRevert)
{
    return { "evm_core::error::ExitRevert", kExitRevertNames };
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kPending.declare(), kCounterForPending.declare(), kCurrentBlock.declare(),
            kCurrentReceipts.declare(), kCurrentTransactionStatuses.declare(), kBlockHash.declare() },
        typeOf<Call>(), typeOf<Event>(), {}, typeOf<Error>(), "pallet_ethereum::Error<Runtime>",
        Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::ethereum
