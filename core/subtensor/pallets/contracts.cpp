// SPDX-License-Identifier: MIT
#include "core/subtensor/pallets/contracts.hpp"

#include "core/subtensor/pallets/contracts_calls.hpp"
#include "core/subtensor/pallets/contracts_events.hpp"

namespace taonaut::subtensor::contracts {

namespace {

constexpr std::string_view kDeterminismNames[] { "Enforced", "Relaxed" };

constexpr ErrorId kErrors[] {
    { kPallet, 0, "InvalidSchedule", "The limits are not valid." },
    { kPallet, 1, "InvalidCallFlags", "The flags of the call are not valid." },
    { kPallet, 2, "OutOfGas", "The weight limit was reached. Raise it." },
    { kPallet, 3, "OutputBufferTooSmall", "The contract left too little room for an answer." },
    { kPallet, 4, "TransferFailed", "The rao could not be moved." },
    { kPallet, 5, "MaxCallDepthReached", "Contracts called each other too deeply." },
    { kPallet, 6, "ContractNotFound", "There is no such contract." },
    { kPallet, 7, "CodeTooLarge", "The code is too long." },
    { kPallet, 8, "CodeNotFound", "There is no such code." },
    { kPallet, 9, "CodeInfoNotFound", "There is nothing known of this code." },
    { kPallet, 10, "OutOfBounds", "The contract reached beyond its memory." },
    { kPallet, 11, "DecodingFailed", "The contract read bytes of another form." },
    { kPallet, 12, "ContractTrapped", "The contract failed." },
    { kPallet, 13, "ValueTooLarge", "A value is too large." },
    { kPallet, 14, "TerminatedWhileReentrant", "A contract cannot remove itself while it is being called." },
    { kPallet, 15, "InputForwarded", "The input was passed on already." },
    { kPallet, 16, "RandomSubjectTooLong", "The subject is too long." },
    { kPallet, 17, "TooManyTopics", "There are too many topics." },
    { kPallet, 18, "NoChainExtension", "The chain offers no such function." },
    { kPallet, 19, "XCMDecodeFailed", "The message cannot be read." },
    { kPallet, 20, "DuplicateContract", "There is such a contract already." },
    { kPallet, 21, "TerminatedInConstructor", "A contract cannot remove itself while it is created." },
    { kPallet, 22, "ReentranceDenied", "The contract may not be called while it runs." },
    { kPallet, 23, "StateChangeDenied", "The call may not change anything." },
    { kPallet, 24, "StorageDepositNotEnoughFunds", "The balance is too small for the deposit." },
    { kPallet, 25, "StorageDepositLimitExhausted", "The deposit would be above the limit. Raise it." },
    { kPallet, 26, "CodeInUse", "The code is needed." },
    { kPallet, 27, "ContractReverted", "The contract took its changes back." },
    { kPallet, 28, "CodeRejected", "The code is not valid." },
    { kPallet, 29, "Indeterministic", "The code may give different results." },
    { kPallet, 30, "MigrationInProgress", "Storage is being brought to a new form. Try again later." },
    { kPallet, 31, "NoMigrationPerformed", "There is nothing to bring to a new form." },
    { kPallet, 32, "MaxDelegateDependenciesReached", "The contract needs too much other code." },
    { kPallet, 33, "DelegateDependencyNotFound", "The contract does not need this code." },
    { kPallet, 34, "DelegateDependencyAlreadyExists", "The contract needs this code already." },
    { kPallet, 35, "CannotAddSelfAsDelegateDependency", "A contract cannot need its own code." },
    { kPallet, 36, "OutOfTransientStorage", "The storage of the call is full." },
};

struct Error {
    static metadata::TypeDescription describe()
    {
        return describeErrors("pallet_contracts::pallet::Error", { parameter("T") }, kErrors);
    }
};

} // namespace

PlainEnumeration enumerationOf(Determinism)
{
    return { "pallet_contracts::wasm::Determinism", kDeterminismNames };
}

std::span<const ErrorId> errors() noexcept
{
    return kErrors;
}

PalletDeclaration declaration(const RuntimeParameters&)
{
    return { kPallet,
        { kPristineCode.declare(), kCodeInfoOf.declare(), kNonce.declare(), kContractInfoOf.declare(),
            kDeletionQueue.declare(), kDeletionQueueCounter.declare(), kMigrationInProgress.declare() },
        typeOf<Call>(), typeOf<Event>(),
        { kSchedule.declare(), kDepositPerByte.declare(), kDefaultDepositLimit.declare(),
            kDepositPerItem.declare(), kCodeHashLockupDepositPercent.declare(), kMaxCodeLen.declare(),
            kMaxStorageKeyLen.declare(), kMaxTransientStorageSize.declare(),
            kMaxDelegateDependencies.declare(), kUnsafeUnstableInterface.declare(),
            kMaxDebugBufferLen.declare(), kEnvironment.declare(), kApiVersion.declare() },
        typeOf<Error>(), "pallet_contracts::Error<Runtime>", Call::kOuterTypeName, Event::kOuterTypeName };
}

} // namespace taonaut::subtensor::contracts
