// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/weights/calls.hpp"

#include "core/node/runtime/subtensor_module/weights/commit.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_events.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// The version of commitments that the old form stands for.
constexpr std::uint16_t kOldFormVersion = 4;

DispatchResult setOpenly(BlockContext& context, const Origin& origin, NetUid netuid, MechanismId mechanism,
    const NewWeights& weights)
{
    if (commitsFirst(context, netuid)) {
        return refuse(declared::error("CommitRevealEnabled"));
    }
    const Result<AccountId, DispatchError> hotkey = ensureSigned(origin);
    return hotkey ? setWeights(context, *hotkey, netuid, mechanism, weights) : refuse(hotkey);
}

/// One item of a batch and how it ended.
struct ItemOutcome {
    NetUid netuid;
    DispatchResult result;
};

/// Tells of the items that failed, after all of them were tried.
void reportBatch(BlockContext& context, const std::vector<ItemOutcome>& outcomes,
    const std::vector<subtensor::Compacted<NetUid>>& netuids, const AccountId& hotkey)
{
    bool anyFailed = false;
    for (const ItemOutcome& outcome : outcomes) {
        if (outcome.result) {
            continue;
        }
        if (!anyFailed) {
            context.deposit(declared::event::BatchCompletedWithErrors {});
            anyFailed = true;
        }
        context.deposit(declared::event::BatchWeightItemFailed { outcome.netuid, outcome.result.error() });
    }
    context.deposit(declared::event::BatchWeightsCompleted { netuids, hotkey });
}

NewWeights unpacked(
    const std::vector<std::tuple<subtensor::Compacted<Uid>, subtensor::Compacted<ShareU16>>>& pairs,
    std::uint64_t versionKey)
{
    NewWeights weights;
    for (const auto& [uid, value] : pairs) {
        weights.uids.push_back(uid.value);
        weights.values.push_back(value.value);
    }
    weights.versionKey = versionKey;
    return weights;
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::SetWeights& call)
{
    const NewWeights weights { call.dests, call.weights, call.versionKey };
    return outcomeOf(setOpenly(context, origin, call.netuid, MechanismId(), weights));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetMechanismWeights& call)
{
    const NewWeights weights { call.dests, call.weights, call.versionKey };
    return outcomeOf(setOpenly(context, origin, call.netuid, call.mecid, weights));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::BatchSetWeights& call)
{
    const Result<AccountId, DispatchError> hotkey = ensureSigned(origin);
    if (!hotkey) {
        return refuse(hotkey);
    }
    if (call.netuids.size() != call.weights.size() || call.netuids.size() != call.versionKeys.size()) {
        return refuse(declared::error("InputLengthsUnequal"));
    }
    std::vector<ItemOutcome> outcomes;
    for (std::size_t i = 0; i < call.netuids.size(); ++i) {
        const NetUid netuid = call.netuids[i].value;
        const NewWeights weights = unpacked(call.weights[i], call.versionKeys[i].value);
        outcomes.push_back({ netuid, setOpenly(context, origin, netuid, MechanismId(), weights) });
    }
    reportBatch(context, outcomes, call.netuids, *hotkey);
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::CommitWeights& call)
{
    return outcomeOf(commitWeights(context, origin, call.netuid, MechanismId(), call.commitHash));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::CommitMechanismWeights& call)
{
    return outcomeOf(commitWeights(context, origin, call.netuid, call.mecid, call.commitHash));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::BatchCommitWeights& call)
{
    const Result<AccountId, DispatchError> hotkey = ensureSigned(origin);
    if (!hotkey) {
        return refuse(hotkey);
    }
    if (call.netuids.size() != call.commitHashes.size()) {
        return refuse(declared::error("InputLengthsUnequal"));
    }
    std::vector<ItemOutcome> outcomes;
    for (std::size_t i = 0; i < call.netuids.size(); ++i) {
        const NetUid netuid = call.netuids[i].value;
        outcomes.push_back(
            { netuid, commitWeights(context, origin, netuid, MechanismId(), call.commitHashes[i]) });
    }
    reportBatch(context, outcomes, call.netuids, *hotkey);
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RevealWeights& call)
{
    const RevealedWeights revealed { { call.uids, call.values, call.versionKey }, call.salt };
    return outcomeOf(revealWeights(context, origin, call.netuid, MechanismId(), revealed));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::RevealMechanismWeights& call)
{
    const RevealedWeights revealed { { call.uids, call.values, call.versionKey }, call.salt };
    return outcomeOf(revealWeights(context, origin, call.netuid, call.mecid, revealed));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::BatchRevealWeights& call)
{
    const std::size_t count = call.uidsList.size();
    if (count != call.valuesList.size() || count != call.saltsList.size()
        || count != call.versionKeys.size()) {
        return refuse(declared::error("InputLengthsUnequal"));
    }
    std::vector<RevealedWeights> revealed;
    for (std::size_t i = 0; i < count; ++i) {
        revealed.push_back(
            { { call.uidsList[i], call.valuesList[i], call.versionKeys[i] }, call.saltsList[i] });
    }
    return outcomeOf(revealSeveral(context, origin, call.netuid, revealed));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::CommitTimelockedWeights& call)
{
    return outcomeOf(commitTimelocked(context, origin, call.netuid, MechanismId(), call.commit,
        call.revealRound, call.commitRevealVersion));
}

CallResult run(
    BlockContext& context, const Origin& origin, const declared::CommitTimelockedMechanismWeights& call)
{
    return outcomeOf(commitTimelocked(
        context, origin, call.netuid, call.mecid, call.commit, call.revealRound, call.commitRevealVersion));
}

CallResult run(BlockContext& context, const Origin& origin, const declared::CommitCrv3MechanismWeights& call)
{
    return outcomeOf(commitTimelocked(
        context, origin, call.netuid, call.mecid, call.commit, call.revealRound, kOldFormVersion));
}

} // namespace taonaut::node::subtensor_module
