// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/weights/reveal.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/epoch/schedule.hpp"
#include "core/node/runtime/subtensor_module/weights/commit.hpp"
#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_events.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

using Commits = std::decay_t<decltype(declared::kTimelockedWeightCommits)>::Value;
using Commit = Commits::value_type; // hotkey, block, bytes, round

using Weights = std::tuple<std::vector<Uid>, std::vector<ShareU16>, std::uint64_t>;
using WeightsOfHotkey = std::tuple<Bytes, std::vector<Uid>, std::vector<ShareU16>, std::uint64_t>;

/// Reads a value from the front; what follows it does not matter.
template <class T> std::optional<T> readFront(ByteView bytes)
{
    scale::Decoder in(bytes);
    T value = subtensor::read<T>(in);
    return in.ok() ? std::optional<T>(std::move(value)) : std::nullopt;
}

std::optional<NewWeights> withoutHotkey(ByteView payload)
{
    std::optional<Weights> weights = readFront<Weights>(payload);
    if (!weights) {
        return std::nullopt;
    }
    auto& [uids, values, versionKey] = *weights;
    return NewWeights { std::move(uids), std::move(values), versionKey };
}

bool hasRound(const BlockContext& context, std::uint64_t round)
{
    return contains<subtensor::drand::kPulses>(context.state, round);
}

/// Sets the committed weights; whatever is wrong with them is passed over.
void open(BlockContext& context, NetUid netuid, MechanismId mechanism, const Commit& commit)
{
    const AccountId& hotkey = std::get<0>(commit);
    const auto weights = readTimelockPayload(std::get<2>(commit).value, hotkey);
    if (weights && setWeights(context, hotkey, netuid, mechanism, *weights)) {
        context.deposit(
            declared::event::TimelockedWeightsRevealed { mechanismIndex(netuid, mechanism), hotkey });
    }
}

void dropOlder(BlockContext& context, StorageIndex index, std::uint64_t epoch)
{
    std::vector<std::uint64_t> older;
    forEachBelow<declared::kTimelockedWeightCommits>(
        context.state,
        [&](std::uint64_t committed, const Commits&) {
            if (committed < epoch) {
                older.push_back(committed);
            }
        },
        index);
    for (const std::uint64_t committed : older) {
        erase<declared::kTimelockedWeightCommits>(context.state, index, committed);
    }
}

void revealMechanism(BlockContext& context, NetUid netuid, MechanismId mechanism, std::uint64_t epoch)
{
    const StorageIndex index = mechanismIndex(netuid, mechanism);
    const Commits commits = take<declared::kTimelockedWeightCommits>(context.state, index, epoch);
    Commits waiting;
    for (const Commit& commit : commits) {
        if (hasRound(context, std::get<3>(commit))) {
            open(context, netuid, mechanism, commit);
        } else {
            waiting.push_back(commit);
        }
    }
    if (!waiting.empty()) {
        store<declared::kTimelockedWeightCommits>(context.state, index, epoch, waiting);
    }
}

} // namespace

Bytes timelockPayload(const AccountId& hotkey, const NewWeights& weights)
{
    const ByteView key = hotkey.view();
    return subtensor::encode(
        WeightsOfHotkey(Bytes(key.begin(), key.end()), weights.uids, weights.values, weights.versionKey));
}

std::optional<NewWeights> readTimelockPayload(ByteView payload, const AccountId& hotkey)
{
    std::optional<WeightsOfHotkey> weights = readFront<WeightsOfHotkey>(payload);
    if (!weights) {
        return withoutHotkey(payload);
    }
    auto& [key, uids, values, versionKey] = *weights;
    const std::optional<AccountId> named = readFront<AccountId>(key);
    if (!named) {
        return withoutHotkey(payload);
    }
    if (*named != hotkey) {
        return std::nullopt;
    }
    return NewWeights { std::move(uids), std::move(values), versionKey };
}

void revealDueOn(BlockContext& context, NetUid netuid)
{
    const std::uint64_t epoch = epochWithLookahead(context, netuid);
    const std::uint64_t period = load<declared::kRevealPeriodEpochs>(context.state, netuid);
    const std::uint64_t due = epoch > period ? epoch - period : 0;
    const std::uint8_t mechanisms = load<declared::kMechanismCountCurrent>(context.state, netuid);
    for (std::uint8_t each = 0; each < mechanisms; ++each) {
        const MechanismId mechanism(each);
        dropOlder(context, mechanismIndex(netuid, mechanism), due);
        if (epoch < period) {
            return;
        }
        revealMechanism(context, netuid, mechanism, due);
    }
}

void revealDue(BlockContext& context)
{
    std::vector<NetUid> subnets;
    forEach<declared::kNetworksAdded>(context.state, [&](NetUid netuid, bool added) {
        if (added && netuid != NetUid(0)) {
            subnets.push_back(netuid);
        }
    });
    const std::vector<NetUid> putOff = epochsDeferred(context, subnets);
    for (const NetUid netuid : subnets) {
        if (std::find(putOff.begin(), putOff.end(), netuid) == putOff.end()) {
            revealDueOn(context, netuid);
        }
    }
}

} // namespace taonaut::node::subtensor_module
