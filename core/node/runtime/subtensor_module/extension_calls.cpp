// SPDX-License-Identifier: MIT
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/extension.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/serving/calls.hpp"
#include "core/node/runtime/subtensor_module/weights/commit.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/subtensor_module/calls.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::uint64_t kEvmKeyLimit = 7'200; ///< blocks between two bindings of a neuron

DispatchResult checkStake(const BlockContext& context, const AccountId& who, NetUid netuid)
{
    if (!hasStakeForWeights(context, who, netuid)) {
        return refuse(declared::error("NotEnoughStakeToSetWeights"));
    }
    return {};
}

/// A hotkey that is not registered fails in the call itself.
DispatchResult checkPace(const BlockContext& context, const AccountId& who, NetUid netuid,
    MechanismId mechanism, const subtensor::ErrorId& tooFast)
{
    const std::optional<Uid> uid = find<declared::kUids>(context.state, netuid, who);
    if (uid && !passesWeightsRateLimit(context, netuid, mechanism, *uid)) {
        return refuse(tooFast);
    }
    return {};
}

template <class Commit>
DispatchResult checkTimelock(const BlockContext& context, const AccountId& who, const Commit& call)
{
    if (const DispatchResult stake = checkStake(context, who, call.netuid); !stake) {
        return stake;
    }
    if (call.revealRound < load<subtensor::drand::kLastStoredRound>(context.state)) {
        return refuse(declared::error("InvalidRevealRound"));
    }
    return {};
}

template <class Take>
DispatchResult checkTake(const BlockContext& context, const AccountId& who, const Take& call)
{
    if (call.take < load<declared::kMinDelegateTake>(context.state)) {
        return refuse(declared::error("DelegateTakeTooLow"));
    }
    if (call.take > load<declared::kMaxDelegateTake>(context.state)) {
        return refuse(declared::error("DelegateTakeTooHigh"));
    }
    const std::optional<AccountId> owner = find<declared::kOwner>(context.state, call.hotkey);
    if (!owner) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    if (*owner != who) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    return {};
}

/// One function per call that is checked; all others pass.
struct Check {
    const BlockContext& context;
    const AccountId& who;

    template <class Call> DispatchResult operator()(const Call&) const { return {}; }

    DispatchResult operator()(const declared::SetWeights& call) const
    {
        return setting(call.netuid, MechanismId());
    }
    DispatchResult operator()(const declared::SetMechanismWeights& call) const
    {
        return setting(call.netuid, call.mecid);
    }
    DispatchResult operator()(const declared::BatchSetWeights& call) const
    {
        const std::size_t count = call.netuids.size();
        return batch(count == call.weights.size() && count == call.versionKeys.size(), call.netuids);
    }
    DispatchResult operator()(const declared::CommitWeights& call) const
    {
        return committing(call.netuid, MechanismId());
    }
    DispatchResult operator()(const declared::CommitMechanismWeights& call) const
    {
        return committing(call.netuid, call.mecid);
    }
    DispatchResult operator()(const declared::BatchCommitWeights& call) const
    {
        return batch(call.netuids.size() == call.commitHashes.size(), call.netuids);
    }
    DispatchResult operator()(const declared::RevealWeights& call) const
    {
        return revealing(
            call.netuid, MechanismId(), { { call.uids, call.values, call.versionKey }, call.salt });
    }
    DispatchResult operator()(const declared::RevealMechanismWeights& call) const
    {
        return revealing(call.netuid, call.mecid, { { call.uids, call.values, call.versionKey }, call.salt });
    }
    DispatchResult operator()(const declared::BatchRevealWeights& call) const;
    DispatchResult operator()(const declared::CommitTimelockedWeights& call) const
    {
        return checkTimelock(context, who, call);
    }
    DispatchResult operator()(const declared::CommitTimelockedMechanismWeights& call) const
    {
        return checkTimelock(context, who, call);
    }
    DispatchResult operator()(const declared::CommitCrv3MechanismWeights& call) const
    {
        return checkTimelock(context, who, call);
    }
    DispatchResult operator()(const declared::RegisterNetwork&) const
    {
        if (!passesRateLimit(context, TransactionKind::RegisterNetwork, who, NetUid(0))) {
            return refuse(declared::error("NetworkTxRateLimitExceeded"));
        }
        return {};
    }
    DispatchResult operator()(const declared::IncreaseTake& call) const
    {
        return checkTake(context, who, call);
    }
    DispatchResult operator()(const declared::DecreaseTake& call) const
    {
        return checkTake(context, who, call);
    }
    DispatchResult operator()(const declared::ServeAxon& call) const
    {
        return checkAxon(context, who, call.netuid, announced(call));
    }
    DispatchResult operator()(const declared::ServeAxonTls& call) const
    {
        return checkAxon(context, who, call.netuid, announced(call));
    }
    DispatchResult operator()(const declared::ServePrometheus& call) const
    {
        return checkPrometheus(context, who, call.netuid, announced(call));
    }
    DispatchResult operator()(const declared::AssociateEvmKey& call) const;

private:
    DispatchResult setting(NetUid netuid, MechanismId mechanism) const
    {
        const DispatchResult stake = checkStake(context, who, netuid);
        return !stake || commitsFirst(context, netuid)
            ? stake
            : checkPace(context, who, netuid, mechanism, declared::error("SettingWeightsTooFast"));
    }
    DispatchResult committing(NetUid netuid, MechanismId mechanism) const
    {
        const DispatchResult stake = checkStake(context, who, netuid);
        return !stake
            ? stake
            : checkPace(context, who, netuid, mechanism, declared::error("CommittingWeightsTooFast"));
    }
    DispatchResult revealing(NetUid netuid, MechanismId mechanism, const RevealedWeights& revealed) const
    {
        const DispatchResult stake = checkStake(context, who, netuid);
        return !stake ? stake : checkReveal(context, who, netuid, mechanism, revealed);
    }
    DispatchResult batch(bool sameLengths, const std::vector<subtensor::Compacted<NetUid>>& netuids) const
    {
        if (!sameLengths) {
            return refuse(declared::error("InputLengthsUnequal"));
        }
        for (const subtensor::Compacted<NetUid>& netuid : netuids) {
            if (const DispatchResult stake = checkStake(context, who, netuid.value); !stake) {
                return stake;
            }
        }
        return {};
    }
};

DispatchResult Check::operator()(const declared::BatchRevealWeights& call) const
{
    const std::size_t count = call.uidsList.size();
    if (count != call.valuesList.size() || count != call.saltsList.size()
        || count != call.versionKeys.size()) {
        return refuse(declared::error("InputLengthsUnequal"));
    }
    if (const DispatchResult stake = checkStake(context, who, call.netuid); !stake) {
        return stake;
    }
    if (!contains<declared::kWeightCommits>(context.state, mechanismIndex(call.netuid), who)) {
        return refuse(declared::error("NoWeightsCommitFound"));
    }
    for (std::size_t i = 0; i < count; ++i) {
        const RevealedWeights revealed { { call.uidsList[i], call.valuesList[i], call.versionKeys[i] },
            call.saltsList[i] };
        const DispatchResult checked = checkReveal(context, who, call.netuid, MechanismId(), revealed);
        if (!checked) {
            return checked;
        }
    }
    return {};
}

DispatchResult Check::operator()(const declared::AssociateEvmKey& call) const
{
    const std::optional<Uid> uid = find<declared::kUids>(context.state, call.netuid, who);
    if (!uid) {
        return refuse(declared::error("HotKeyNotRegisteredInSubNet"));
    }
    const auto bound = load<declared::kAssociatedEvmAddress>(context.state, call.netuid, *uid);
    const std::uint64_t now = context.number.value();
    const std::uint64_t last = std::get<1>(bound);
    const std::uint64_t limit = isFast(context) ? 1 : kEvmKeyLimit;
    if ((now > last ? now - last : 0) < limit) {
        return refuse(declared::error("EvmKeyAssociateRateLimitExceeded"));
    }
    return {};
}

} // namespace

DispatchResult checkOwnCall(const BlockContext& context, const AccountId& signer, const declared::Call& call)
{
    return std::visit(Check { context, signer }, call);
}

} // namespace taonaut::node::subtensor_module
