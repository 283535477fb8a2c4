// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/evm.hpp"

#include "core/subtensor/pallets/evm_calls.hpp"
#include "core/subtensor/pallets/evm_events.hpp"

namespace taonaut::subtensor::evm {

namespace {

constexpr ErrorId kErrors[] {
    { kPallet, 0, "BalanceLow", "The balance is too small." },
    { kPallet, 1, "FeeOverflow", "The fee is too large." },
    { kPallet, 2, "PaymentOverflow", "The payment is too large." },
    { kPallet, 3, "WithdrawFailed", "The fee could not be charged." },
    { kPallet, 4, "GasPriceTooLow", "The price for gas is too low. Raise it." },
    { kPallet, 5, "InvalidNonce", "The nonce is not the next one." },
    { kPallet, 6, "GasLimitTooLow", "The gas limit is too low. Raise it." },
    { kPallet, 7, "GasLimitTooHigh", "The gas limit is too high. Lower it." },
    { kPallet, 8, "InvalidChainId", "The transaction is for another chain." },
    { kPallet, 9, "InvalidSignature", "The signature is wrong." },
    { kPallet, 10, "Reentrancy", "The EVM is running already." },
    { kPallet, 11, "TransactionMustComeFromEOA", "The sender is a contract." },
    { kPallet, 12, "Undefined", "Something else is wrong." },
    { kPallet, 13, "NotAllowed", "The sender may not do this." },
    { kPallet, 14, "CreateOriginNotAllowed", "The sender may not create contracts." },
};

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_evm::pallet::Error", { parameter("T") }, kErrors);
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
        { kAccountCodes.declare(), kAccountCodesMetadata.declare(), kAccountStorages.declare(),
            kWhitelistedCreators.declare(), kDisableWhitelistCheck.declare() },
        typeOf<Call>(), typeOf<Event>(), {}, typeOf<Error>(), "pallet_evm::Error<Runtime>",
        Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::evm
