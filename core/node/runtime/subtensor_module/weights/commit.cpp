// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/weights/commit.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/epoch/schedule.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_events.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

using Commit = std::tuple<Hash256, std::uint64_t, std::uint64_t, std::uint64_t>; // hash, epoch, block, 0
using Commits = std::vector<Commit>;

const Hash256& hashOf(const Commit& commit)
{
    return std::get<0>(commit);
}
std::uint64_t epochOf(const Commit& commit)
{
    return std::get<1>(commit);
}

/// First epoch after the commitment in which it can be revealed.
std::uint64_t revealEpochOf(const BlockContext& context, NetUid netuid, std::uint64_t committed)
{
    const std::uint64_t period = load<declared::kRevealPeriodEpochs>(context.state, netuid);
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();
    return committed > kMost - period ? kMost : committed + period;
}

Commits::iterator find(Commits& commits, const Hash256& hash)
{
    return std::find_if(
        commits.begin(), commits.end(), [&](const Commit& commit) { return hashOf(commit) == hash; });
}

/// Takes the expired ones off the front and answers their hashes.
std::vector<Hash256> dropExpired(const BlockContext& context, NetUid netuid, Commits& commits)
{
    const auto kept = std::find_if(commits.begin(), commits.end(),
        [&](const Commit& commit) { return !isExpired(context, netuid, epochOf(commit)); });
    std::vector<Hash256> expired;
    std::transform(commits.begin(), kept, std::back_inserter(expired), hashOf);
    commits.erase(commits.begin(), kept);
    return expired;
}

/// The neuron that commits now. Errors: CommitRevealDisabled, HotKeyNotRegisteredInSubNet,
/// CommittingWeightsTooFast.
Result<Uid, DispatchError> committingNeuron(
    const BlockContext& context, const AccountId& hotkey, NetUid netuid, MechanismId mechanism)
{
    const std::optional<Uid> uid = node::find<declared::kUids>(context.state, netuid, hotkey);
    if (!uid) {
        return refuse(declared::error("HotKeyNotRegisteredInSubNet"));
    }
    if (!passesWeightsRateLimit(context, netuid, mechanism, *uid)) {
        return refuse(declared::error("CommittingWeightsTooFast"));
    }
    return *uid;
}

/// Errors: MechanismDoesNotExist, BadOrigin, CommitRevealDisabled.
Result<AccountId, DispatchError> committer(
    const BlockContext& context, const Origin& origin, NetUid netuid, MechanismId mechanism)
{
    if (const DispatchResult exists = ensureMechanismExists(context, netuid, mechanism); !exists) {
        return refuse(exists);
    }
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    if (who && !commitsFirst(context, netuid)) {
        return refuse(declared::error("CommitRevealDisabled"));
    }
    return who;
}

/// What a hotkey has committed and not revealed, without what has expired.
struct OpenCommits {
    Commits commits;
    std::vector<Hash256> expired;

    /// Why the hash is not among them.
    [[nodiscard]] tl::unexpected<DispatchError> whyMissing(const Hash256& hash) const
    {
        return std::find(expired.begin(), expired.end(), hash) != expired.end()
            ? refuse(declared::error("ExpiredWeightCommit"))
            : refuse(declared::error("InvalidRevealCommitHashNotMatch"));
    }
};

/// Errors: CommitRevealDisabled, NoWeightsCommitFound.
Result<OpenCommits, DispatchError> openCommits(
    const BlockContext& context, const AccountId& who, NetUid netuid, StorageIndex index)
{
    if (!commitsFirst(context, netuid)) {
        return refuse(declared::error("CommitRevealDisabled"));
    }
    std::optional<Commits> commits = node::find<declared::kWeightCommits>(context.state, index, who);
    if (!commits) {
        return refuse(declared::error("NoWeightsCommitFound"));
    }
    OpenCommits open { std::move(*commits), {} };
    open.expired = dropExpired(context, netuid, open.commits);
    return open;
}

void put(BlockContext& context, StorageIndex index, const AccountId& who, const Commits& commits)
{
    if (commits.empty()) {
        erase<declared::kWeightCommits>(context.state, index, who);
    } else {
        store<declared::kWeightCommits>(context.state, index, who, commits);
    }
}

} // namespace

Hash256 commitHash(const AccountId& hotkey, StorageIndex index, const RevealedWeights& revealed)
{
    const NewWeights& weights = revealed.weights;
    return crypto::blake2b256(subtensor::encode(
        std::tuple(hotkey, index, weights.uids, weights.values, revealed.salt, weights.versionKey)));
}

std::uint64_t epochWithLookahead(const BlockContext& context, NetUid netuid)
{
    const std::uint64_t epochs = load<declared::kSubnetEpochIndex>(context.state, netuid);
    const bool due = shouldRunEpoch(context, netuid);
    return due && epochs != std::numeric_limits<std::uint64_t>::max() ? epochs + 1 : epochs;
}

bool isRevealEpoch(const BlockContext& context, NetUid netuid, std::uint64_t committed)
{
    return epochWithLookahead(context, netuid) == revealEpochOf(context, netuid, committed);
}

bool isExpired(const BlockContext& context, NetUid netuid, std::uint64_t committed)
{
    return epochWithLookahead(context, netuid) > revealEpochOf(context, netuid, committed);
}

DispatchResult commitWeights(
    BlockContext& context, const Origin& origin, NetUid netuid, MechanismId mechanism, const Hash256& hash)
{
    const Result<AccountId, DispatchError> who = committer(context, origin, netuid, mechanism);
    if (!who) {
        return refuse(who);
    }
    const Result<Uid, DispatchError> uid = committingNeuron(context, *who, netuid, mechanism);
    if (!uid) {
        return refuse(uid);
    }
    const StorageIndex index = mechanismIndex(netuid, mechanism);
    Commits commits = load<declared::kWeightCommits>(context.state, index, *who);
    dropExpired(context, netuid, commits);
    if (commits.size() >= kMostOpenCommits) {
        return refuse(declared::error("TooManyUnrevealedCommits"));
    }
    commits.emplace_back(hash, epochWithLookahead(context, netuid), context.number.value(), 0);
    put(context, index, *who, commits);
    context.deposit(declared::event::WeightsCommitted { *who, index, hash });
    recordWeights(context, netuid, mechanism, *uid);
    return {};
}

DispatchResult commitTimelocked(BlockContext& context, const Origin& origin, NetUid netuid,
    MechanismId mechanism, const Bytes& commit, std::uint64_t revealRound, std::uint16_t version)
{
    if (commit.size() > kLongestCommit) {
        return refuse(DispatchError::Kind::Corruption);
    }
    const Result<AccountId, DispatchError> who = committer(context, origin, netuid, mechanism);
    if (!who) {
        return refuse(who);
    }
    if (version != load<declared::kCommitRevealWeightsVersion>(context.state)) {
        return refuse(declared::error("IncorrectCommitRevealVersion"));
    }
    const Result<Uid, DispatchError> uid = committingNeuron(context, *who, netuid, mechanism);
    if (!uid) {
        return refuse(uid);
    }
    const StorageIndex index = mechanismIndex(netuid, mechanism);
    const std::uint64_t epoch = epochWithLookahead(context, netuid);
    auto commits = load<declared::kTimelockedWeightCommits>(context.state, index, epoch);
    const auto open = std::count_if(
        commits.begin(), commits.end(), [&](const auto& entry) { return std::get<0>(entry) == *who; });
    if (static_cast<std::size_t>(open) >= kMostOpenCommits) {
        return refuse(declared::error("TooManyUnrevealedCommits"));
    }
    commits.push_back({ *who, context.number.value(), { commit }, revealRound });
    store<declared::kTimelockedWeightCommits>(context.state, index, epoch, commits);
    const Hash256 hash = crypto::blake2b256(commit);
    context.deposit(declared::event::TimelockedWeightsCommitted { *who, index, hash, revealRound });
    recordWeights(context, netuid, mechanism, *uid);
    return {};
}

DispatchResult revealWeights(BlockContext& context, const Origin& origin, NetUid netuid,
    MechanismId mechanism, const RevealedWeights& revealed)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    if (!who) {
        return refuse(who);
    }
    const StorageIndex index = mechanismIndex(netuid, mechanism);
    Result<OpenCommits, DispatchError> open = openCommits(context, *who, netuid, index);
    if (!open) {
        return refuse(open);
    }
    const Hash256 hash = commitHash(*who, index, revealed);
    const auto found = find(open->commits, hash);
    if (open->commits.empty()
        && open->expired.end() == std::find(open->expired.begin(), open->expired.end(), hash)) {
        return refuse(declared::error("NoWeightsCommitFound"));
    }
    if (found == open->commits.end()) {
        return open->whyMissing(hash);
    }
    if (!isRevealEpoch(context, netuid, epochOf(*found))) {
        return refuse(declared::error("RevealTooEarly"));
    }
    open->commits.erase(open->commits.begin(), std::next(found));
    if (const DispatchResult set = setWeights(context, *who, netuid, mechanism, revealed.weights); !set) {
        return set;
    }
    put(context, index, *who, open->commits);
    context.deposit(declared::event::WeightsRevealed { *who, index, hash });
    return {};
}

DispatchResult revealSeveral(
    BlockContext& context, const Origin& origin, NetUid netuid, const std::vector<RevealedWeights>& revealed)
{
    const Result<AccountId, DispatchError> who = ensureSigned(origin);
    if (!who) {
        return refuse(who);
    }
    const StorageIndex index = mechanismIndex(netuid);
    Result<OpenCommits, DispatchError> open = openCommits(context, *who, netuid, index);
    if (!open) {
        return refuse(open);
    }
    std::vector<Hash256> hashes;
    for (const RevealedWeights& each : revealed) {
        hashes.push_back(commitHash(*who, index, each));
        const auto found = find(open->commits, hashes.back());
        if (found == open->commits.end()) {
            return open->whyMissing(hashes.back());
        }
        if (!isRevealEpoch(context, netuid, epochOf(*found))) {
            return refuse(declared::error("RevealTooEarly"));
        }
    }
    for (std::size_t i = 0; i < revealed.size(); ++i) {
        const auto found = find(open->commits, hashes[i]);
        if (found == open->commits.end()) {
            return open->whyMissing(hashes[i]); // named twice
        }
        open->commits.erase(found);
        const DispatchResult set = setWeights(context, *who, netuid, MechanismId(), revealed[i].weights);
        if (!set) {
            return set;
        }
    }
    put(context, index, *who, open->commits);
    context.deposit(declared::event::WeightsBatchRevealed { *who, netuid, std::move(hashes) });
    return {};
}

DispatchResult checkReveal(const BlockContext& context, const AccountId& hotkey, NetUid netuid,
    MechanismId mechanism, const RevealedWeights& revealed)
{
    const StorageIndex index = mechanismIndex(netuid, mechanism);
    Commits commits = load<declared::kWeightCommits>(context.state, index, hotkey);
    const auto found = find(commits, commitHash(hotkey, index, revealed));
    if (found == commits.end()) {
        return refuse(declared::error("NoWeightsCommitFound"));
    }
    if (!isRevealEpoch(context, netuid, epochOf(*found))) {
        return refuse(declared::error("RevealTooEarly"));
    }
    return {};
}

DispatchResult setRevealPeriod(BlockContext& context, NetUid netuid, std::uint64_t epochs)
{
    if (epochs > kMostRevealPeriod) {
        return refuse(declared::error("RevealPeriodTooLarge"));
    }
    if (epochs < kLeastRevealPeriod) {
        return refuse(declared::error("RevealPeriodTooSmall"));
    }
    store<declared::kRevealPeriodEpochs>(context.state, netuid, epochs);
    context.deposit(declared::event::CommitRevealPeriodsSet { { netuid, epochs } });
    return {};
}

} // namespace taonaut::node::subtensor_module
