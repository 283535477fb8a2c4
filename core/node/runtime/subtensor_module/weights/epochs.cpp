// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/weights/epochs.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/weights/calls.hpp"
#include "core/node/runtime/subtensor_module/weights/set.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/constants.hpp"
#include "core/subtensor/pallets/subtensor_module/epoch_events.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// What an owner, but not root, must respect. Errors: AdminActionProhibitedDuringWeightsWindow,
/// TxRateLimitExceeded.
DispatchResult checkOwner(
    const BlockContext& context, const AccountId& owner, NetUid netuid, LimitedTransaction transaction)
{
    if (const DispatchResult open = ensureAdminWindowOpen(context, netuid); !open) {
        return open;
    }
    if (!passesRateLimit(context, transaction, owner, netuid)) {
        return refuse(declared::error("TxRateLimitExceeded"));
    }
    return {};
}

/// Errors: DynamicTempoBlockedByCommitReveal, EpochTriggerAlreadyPending, AutoEpochAlreadyImminent.
DispatchResult checkTrigger(const BlockContext& context, NetUid netuid)
{
    if (commitsFirst(context, netuid)) {
        return refuse(declared::error("DynamicTempoBlockedByCommitReveal"));
    }
    if (load<declared::kPendingEpochAt>(context.state, netuid) != 0) {
        return refuse(declared::error("EpochTriggerAlreadyPending"));
    }
    if (blocksUntilNextAutoEpoch(context, netuid) < load<declared::kAdminFreezeWindow>(context.state)) {
        return refuse(declared::error("AutoEpochAlreadyImminent"));
    }
    return {};
}

} // namespace

void restartWithTempo(BlockContext& context, NetUid netuid, std::uint16_t tempo)
{
    store<declared::kTempo>(context.state, netuid, tempo);
    context.deposit(declared::event::TempoSet { { netuid, tempo } });
    store<declared::kLastEpochBlock>(context.state, netuid, std::uint64_t { context.number.value() });
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetTempo& call)
{
    const Result<AccountId, DispatchError> owner = ensureSubnetOwner(context, origin, call.netuid);
    if (!owner) {
        return refuse(owner);
    }
    if (call.tempo < declared::constant::kMinTempo.value
        || call.tempo > declared::constant::kMaxTempo.value) {
        return refuse(declared::error("TempoOutOfBounds"));
    }
    const auto checked = checkOwner(context, *owner, call.netuid, TransactionKind::TempoUpdate);
    if (!checked) {
        return refuse(checked);
    }
    restartWithTempo(context, call.netuid, call.tempo);
    recordTransaction(context, TransactionKind::TempoUpdate, *owner, call.netuid);
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetActivityCutoffFactor& call)
{
    const auto owner = ensureSubnetOwnerOrRoot(context, origin, call.netuid);
    if (!owner) {
        return refuse(owner);
    }
    if (call.factorMilli < declared::constant::kMinActivityCutoffFactorMilli.value
        || call.factorMilli > declared::constant::kMaxActivityCutoffFactorMilli.value) {
        return refuse(declared::error("ActivityCutoffFactorMilliOutOfBounds"));
    }
    if (*owner) {
        const auto checked
            = checkOwner(context, **owner, call.netuid, Hyperparameter::ActivityCutoffFactorMilli);
        if (!checked) {
            return refuse(checked);
        }
    }
    store<declared::kActivityCutoffFactorMilli>(context.state, call.netuid, call.factorMilli);
    context.deposit(declared::event::ActivityCutoffFactorMilliSet { { call.netuid, call.factorMilli } });
    recordOwnerChange(context, *owner, call.netuid, Hyperparameter::ActivityCutoffFactorMilli);
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::TriggerEpoch& call)
{
    const Result<AccountId, DispatchError> owner = ensureSubnetOwner(context, origin, call.netuid);
    if (!owner) {
        return refuse(owner);
    }
    if (const DispatchResult checked = checkTrigger(context, call.netuid); !checked) {
        return refuse(checked);
    }
    if (!passesRateLimit(context, Hyperparameter::TriggerEpoch, *owner, call.netuid)) {
        return refuse(declared::error("TxRateLimitExceeded"));
    }
    const std::uint64_t firesAt
        = std::uint64_t { context.number.value() } + load<declared::kAdminFreezeWindow>(context.state);
    store<declared::kPendingEpochAt>(context.state, call.netuid, firesAt);
    recordTransaction(context, Hyperparameter::TriggerEpoch, *owner, call.netuid);
    context.deposit(declared::event::EpochTriggered { call.netuid, *owner, firesAt });
    return PostDispatch {};
}

} // namespace taonaut::node::subtensor_module
