// SPDX-License-Identifier: MIT
#pragma once

// How often things may be done. The chain keeps the block of the last time, by account, subnet and kind
// (TransactionKeyLastBlock) or by a key of its own (LastRateLimitedBlock); what was never done may be done.
//
// Owners of subnets meet two more bounds when they change a setting: each setting only once in some epochs
// (OwnerHyperparamRateLimit), and nothing in the last blocks before an epoch (AdminFreezeWindow), so that
// validators see the rules they are judged by. Root meets no rate limit.
// Source: opentensor/subtensor pallets/subtensor/src/utils/{rate_limiting,misc}.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/rate_limits.hpp"

namespace taonaut::node::subtensor_module {

using subtensor::subtensor_module::Hyperparameter;
using subtensor::subtensor_module::RateLimitKey;
using subtensor::subtensor_module::TransactionKind;

/// A kind of transaction that is limited; changes of a setting each by themselves.
struct LimitedTransaction {
    TransactionKind kind = TransactionKind::Unknown;
    Hyperparameter setting = Hyperparameter::Unknown; ///< of kind OwnerHyperparamUpdate

    constexpr LimitedTransaction(TransactionKind limited) // one word at each call
        : kind(limited)
    {
    }
    constexpr LimitedTransaction(Hyperparameter changed)
        : kind(TransactionKind::OwnerHyperparamUpdate)
        , setting(changed)
    {
    }
};

/// Blocks that must lie between two of them.
[[nodiscard]] std::uint64_t rateLimit(
    const BlockContext& context, LimitedTransaction transaction, NetUid netuid);
/// Block of the last one; 0: none.
[[nodiscard]] std::uint64_t lastBlockOf(
    const BlockContext& context, LimitedTransaction transaction, const AccountId& account, NetUid netuid);
/// Whether the account may do it in this block. account: whose transactions are counted, hotkey or coldkey.
[[nodiscard]] bool passesRateLimit(
    const BlockContext& context, LimitedTransaction transaction, const AccountId& account, NetUid netuid);
/// Counts one in this block.
void recordTransaction(
    BlockContext& context, LimitedTransaction transaction, const AccountId& account, NetUid netuid);

/// Block of the last of what the key stands for; 0: none.
[[nodiscard]] std::uint64_t lastRateLimitedBlock(const BlockContext& context, const RateLimitKey& key);
void setLastRateLimitedBlock(BlockContext& context, const RateLimitKey& key, std::uint64_t block);
void removeLastRateLimitedBlock(BlockContext& context, const RateLimitKey& key);

/// Whether TxRateLimit or TxDelegateTakeRateLimit forbids another transaction in this block. last: block of
/// the one before; 0: none. Chain quirk: unlike elsewhere the block exactly one limit later is too early.
[[nodiscard]] bool exceedsTxRateLimit(const BlockContext& context, std::uint64_t last);
[[nodiscard]] bool exceedsTxDelegateTakeRateLimit(const BlockContext& context, std::uint64_t last);

/// Errors: BadOrigin for anybody but the owner of the subnet.
[[nodiscard]] Result<AccountId, DispatchError> ensureSubnetOwner(
    const BlockContext& context, const Origin& origin, NetUid netuid);
/// The owner, or none for root. Errors: BadOrigin.
[[nodiscard]] Result<std::optional<AccountId>, DispatchError> ensureSubnetOwnerOrRoot(
    const BlockContext& context, const Origin& origin, NetUid netuid);
/// The same, and an owner meets the rate limit. Errors: BadOrigin, TxRateLimitExceeded.
[[nodiscard]] Result<std::optional<AccountId>, DispatchError> ensureOwnerOrRootWithLimit(
    const BlockContext& context, const Origin& origin, NetUid netuid, LimitedTransaction transaction);
/// Counts a change by an owner; changes by root are not counted.
void recordOwnerChange(BlockContext& context, const std::optional<AccountId>& owner, NetUid netuid,
    LimitedTransaction transaction);

/// Whether the subnet is so close to its next epoch, or waits for one that was asked for, that its settings
/// stand still.
[[nodiscard]] bool isInAdminFreezeWindow(const BlockContext& context, NetUid netuid);
/// Errors: AdminActionProhibitedDuringWeightsWindow.
[[nodiscard]] DispatchResult ensureAdminWindowOpen(const BlockContext& context, NetUid netuid);

/// Blocks until the next epoch by the calendar alone; the greatest number for a tempo of 0.
[[nodiscard]] std::uint64_t blocksUntilNextAutoEpoch(const BlockContext& context, NetUid netuid);

/// Whether the chain runs at the speed of tests (slots shorter than 12 s), where some limits are short.
[[nodiscard]] bool isFast(const BlockContext& context) noexcept;

} // namespace taonaut::node::subtensor_module
