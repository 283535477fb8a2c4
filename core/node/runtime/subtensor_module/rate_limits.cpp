// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/rate_limits.hpp"

#include "core/base/wide.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/registration_storage.hpp"

#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
namespace limited = declared::rate_limit;

namespace {

constexpr std::uint64_t kSetChildrenLimit = 150;
constexpr std::uint64_t kOwnerHotkeyLimit = 50'400;
constexpr std::uint64_t kMechanismLimit = 7'200;
constexpr std::uint64_t kTrimmingLimit = 216'000;
constexpr Milliseconds kNormalSlot { 12'000 };

bool haveElapsed(std::uint64_t limit, std::uint64_t now, std::uint64_t last)
{
    return last == 0 || (now > last ? now - last : 0) >= limit;
}

std::uint64_t tempoOf(const BlockContext& context, NetUid netuid)
{
    return load<declared::kTempo>(context.state, netuid);
}

/// The key of those that LastRateLimitedBlock counts.
std::optional<RateLimitKey> ownKeyOf(LimitedTransaction transaction, NetUid netuid)
{
    switch (transaction.kind) {
    case TransactionKind::RegisterNetwork:
        return RateLimitKey(limited::NetworkLastRegistered {});
    case TransactionKind::SetSNOwnerHotkey:
        return RateLimitKey(limited::SetSNOwnerHotkey { netuid });
    case TransactionKind::OwnerHyperparamUpdate:
        return RateLimitKey(limited::OwnerHyperparamUpdate { netuid, transaction.setting });
    default:
        return std::nullopt;
    }
}

std::uint16_t numberOf(TransactionKind kind)
{
    return static_cast<std::uint16_t>(kind);
}

bool exceeds(std::uint64_t limit, std::uint64_t now, std::uint64_t last)
{
    return limit != 0 && last != 0 && (now > last ? now - last : 0) <= limit;
}

} // namespace

std::uint64_t rateLimit(const BlockContext& context, LimitedTransaction transaction, NetUid netuid)
{
    const Overlay& state = context.state;
    switch (transaction.kind) {
    case TransactionKind::SetChildren:
        return kSetChildrenLimit;
    case TransactionKind::SetChildkeyTake:
        return load<declared::kTxChildkeyTakeRateLimit>(state);
    case TransactionKind::RegisterNetwork:
        return load<declared::kNetworkRateLimit>(state);
    case TransactionKind::SetWeightsVersionKey:
        return saturatingMultiply(
            tempoOf(context, netuid), load<declared::kWeightsVersionKeyRateLimit>(state));
    case TransactionKind::SetSNOwnerHotkey:
        return kOwnerHotkeyLimit;
    case TransactionKind::OwnerHyperparamUpdate:
        return tempoOf(context, netuid) * load<declared::kOwnerHyperparamRateLimit>(state);
    case TransactionKind::MechanismCountUpdate:
    case TransactionKind::MechanismEmission:
        return isFast(context) ? 1 : kMechanismLimit;
    case TransactionKind::MaxUidsTrimming:
        return isFast(context) ? 1 : kTrimmingLimit;
    case TransactionKind::AddStakeBurn:
        return tempoOf(context, netuid);
    case TransactionKind::TempoUpdate:
        return declared::constant::kMinTempo.value;
    case TransactionKind::Unknown:
        break;
    }
    return 0;
}

std::uint64_t lastBlockOf(
    const BlockContext& context, LimitedTransaction transaction, const AccountId& account, NetUid netuid)
{
    if (const auto key = ownKeyOf(transaction, netuid)) {
        return lastRateLimitedBlock(context, *key);
    }
    return load<declared::kTransactionKeyLastBlock>(
        context.state, account, netuid, numberOf(transaction.kind));
}

bool passesRateLimit(
    const BlockContext& context, LimitedTransaction transaction, const AccountId& account, NetUid netuid)
{
    return haveElapsed(rateLimit(context, transaction, netuid), context.number.value(),
        lastBlockOf(context, transaction, account, netuid));
}

void recordTransaction(
    BlockContext& context, LimitedTransaction transaction, const AccountId& account, NetUid netuid)
{
    const std::uint64_t now = context.number.value();
    if (const auto key = ownKeyOf(transaction, netuid)) {
        setLastRateLimitedBlock(context, *key, now);
        return;
    }
    store<declared::kTransactionKeyLastBlock>(
        context.state, account, netuid, numberOf(transaction.kind), now);
}

std::uint64_t lastRateLimitedBlock(const BlockContext& context, const RateLimitKey& key)
{
    return load<declared::kLastRateLimitedBlock>(context.state, key);
}

void setLastRateLimitedBlock(BlockContext& context, const RateLimitKey& key, std::uint64_t block)
{
    store<declared::kLastRateLimitedBlock>(context.state, key, block);
}

void removeLastRateLimitedBlock(BlockContext& context, const RateLimitKey& key)
{
    erase<declared::kLastRateLimitedBlock>(context.state, key);
}

bool exceedsTxRateLimit(const BlockContext& context, std::uint64_t last)
{
    return exceeds(load<declared::kTxRateLimit>(context.state), context.number.value(), last);
}

bool exceedsTxDelegateTakeRateLimit(const BlockContext& context, std::uint64_t last)
{
    return exceeds(load<declared::kTxDelegateTakeRateLimit>(context.state), context.number.value(), last);
}

Result<AccountId, DispatchError> ensureSubnetOwner(
    const BlockContext& context, const Origin& origin, NetUid netuid)
{
    const Result<AccountId, DispatchError> sender = ensureSigned(origin);
    if (sender && load<declared::kSubnetOwner>(context.state, netuid) != *sender) {
        return refuse(DispatchError::Kind::BadOrigin);
    }
    return sender;
}

Result<std::optional<AccountId>, DispatchError> ensureSubnetOwnerOrRoot(
    const BlockContext& context, const Origin& origin, NetUid netuid)
{
    if (ensureRoot(origin)) {
        return std::nullopt;
    }
    const Result<AccountId, DispatchError> owner = ensureSubnetOwner(context, origin, netuid);
    return owner ? Result<std::optional<AccountId>, DispatchError>(*owner) : refuse(owner);
}

Result<std::optional<AccountId>, DispatchError> ensureOwnerOrRootWithLimit(
    const BlockContext& context, const Origin& origin, NetUid netuid, LimitedTransaction transaction)
{
    const auto owner = ensureSubnetOwnerOrRoot(context, origin, netuid);
    if (owner && *owner && !passesRateLimit(context, transaction, **owner, netuid)) {
        return refuse(declared::error("TxRateLimitExceeded"));
    }
    return owner;
}

void recordOwnerChange(BlockContext& context, const std::optional<AccountId>& owner, NetUid netuid,
    LimitedTransaction transaction)
{
    if (owner) {
        recordTransaction(context, transaction, *owner, netuid);
    }
}

bool isInAdminFreezeWindow(const BlockContext& context, NetUid netuid)
{
    if (tempoOf(context, netuid) == 0) {
        return false;
    }
    if (load<declared::kPendingEpochAt>(context.state, netuid) > context.number.value()) {
        return true;
    }
    return blocksUntilNextAutoEpoch(context, netuid) < load<declared::kAdminFreezeWindow>(context.state);
}

DispatchResult ensureAdminWindowOpen(const BlockContext& context, NetUid netuid)
{
    if (isInAdminFreezeWindow(context, netuid)) {
        return refuse(declared::error("AdminActionProhibitedDuringWeightsWindow"));
    }
    return {};
}

std::uint64_t blocksUntilNextAutoEpoch(const BlockContext& context, NetUid netuid)
{
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t tempo = tempoOf(context, netuid);
    if (tempo == 0) {
        return kMost;
    }
    const std::uint64_t last = load<declared::kLastEpochBlock>(context.state, netuid);
    const std::uint64_t next = last > kMost - tempo ? kMost : last + tempo;
    const std::uint64_t now = context.number.value();
    return next > now ? next - now : 0;
}

bool isFast(const BlockContext& context) noexcept
{
    return context.settings.slotDuration < kNormalSlot;
}

} // namespace taonaut::node::subtensor_module
