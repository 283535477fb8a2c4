// SPDX-License-Identifier: MIT
#include "core/subtensor/legacy_runtime.hpp"

#include "core/subtensor/pallets/subtensor_module/legacy_storage.hpp"
#include "core/subtensor/pallets/swap_legacy.hpp"

namespace taonaut::subtensor {

namespace {

constexpr PalletName kSubtensor = subtensor_module::kPallet;
constexpr PalletName kSwap = swap::kPallet;
constexpr PalletName kRegistry { 17, "Registry" };
constexpr PalletName kShield { 30, "MevShield" };

constexpr ErrorId kErrors[] {
    { kSubtensor, 74, "CannotUnstakeLock", "The stake is locked. Only what is not locked can move." },
    { kSubtensor, 95, "ZeroMaxStakeAmount", "The price is beyond the limit already. Choose another limit." },
    { kSubtensor, 98, "StakingOperationRateLimitExceeded",
        "This stake changed in this block already. Try again in the next one." },
    { kSubtensor, 128, "PrecisionLoss", "The amount cannot be taken exactly. Choose another amount." },
    { kSubtensor, 59, "ColdkeyIsInArbitration", "The swap of this coldkey is disputed." },
    { kSubtensor, 65, "SwapAlreadyScheduled", "A swap of this coldkey is scheduled already." },
    { kSubtensor, 66, "FailedToSchedule", "The swap of this coldkey could not be scheduled." },
    { kRegistry, 0, "CannotRegister", "The account may not have an identity." },
    { kRegistry, 1, "TooManyFieldsInIdentityInfo", "The identity has too many further fields." },
    { kRegistry, 2, "NotRegistered", "The account has no identity." },
    { kSwap, 5, "LiquidityNotFound", "There is no such position." },
    { kSwap, 7, "MaxPositionsExceeded", "There are as many positions as allowed. Close one first." },
    { kSwap, 8, "TooManySwapSteps", "The amount crosses too many prices. Choose a smaller amount." },
    { kSwap, 12, "UserLiquidityDisabled", "Users cannot provide liquidity on this subnet." },
    { kShield, 0, "SubmissionAlreadyExists", "The same encrypted transaction was sent before." },
    { kShield, 1, "MissingSubmission", "There is no such encrypted transaction." },
    { kShield, 2, "CommitmentMismatch", "What was decrypted is not what was announced." },
    { kShield, 3, "SignatureInvalid", "The signature inside is wrong." },
    { kShield, 4, "BadPublicKeyLen", "The key does not have the right length." },
    { kShield, 5, "KeyExpired", "The key to encrypt to has expired. Encrypt again." },
    { kShield, 6, "KeyHashMismatch", "It was encrypted to another key. Encrypt again." },
};

} // namespace

std::span<const ErrorId> legacyErrors() noexcept
{
    return kErrors;
}

std::vector<PalletDeclaration> legacyDeclarations()
{
    return { { subtensor_module::kPallet, subtensor_module::legacyItems() },
        { swap::kPallet, swap::legacyItems() } };
}

} // namespace taonaut::subtensor
