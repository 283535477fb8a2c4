// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/epoch/voting_power.hpp"

#include "core/base/wide.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::uint64_t kWholeRate = 1'000'000'000'000'000'000;

void endTracking(BlockContext& context, NetUid netuid)
{
    (void)erasePrefix<declared::kVotingPower>(context.state, netuid);
    store<declared::kVotingPowerTrackingEnabled>(context.state, netuid, false);
    erase<declared::kVotingPowerDisableAtBlock>(context.state, netuid);
    context.deposit(declared::event::VotingPowerTrackingDisabled { netuid });
}

void dropDeregistered(BlockContext& context, NetUid netuid)
{
    for (const auto& [hotkey, power] : entriesBelow<declared::kVotingPower>(context.state, netuid)) {
        if (!load<declared::kIsNetworkMember>(context.state, hotkey, netuid)) {
            erase<declared::kVotingPower>(context.state, netuid, hotkey);
        }
    }
}

struct Tracking {
    std::uint64_t rate = 0;
    std::uint64_t leastStake = 0;
};

void update(Overlay& state, NetUid netuid, const AccountId& hotkey, std::uint64_t stake, Tracking tracking)
{
    const std::uint64_t before = load<declared::kVotingPower>(state, netuid, hotkey);
    const std::uint64_t power = movedVotingPower(before, stake, tracking.rate);
    if (power < tracking.leastStake && before >= tracking.leastStake) {
        erase<declared::kVotingPower>(state, netuid, hotkey);
    } else if (power > 0) { // also while it still grows towards the threshold
        store<declared::kVotingPower>(state, netuid, hotkey, power);
    }
}

} // namespace

std::uint64_t movedVotingPower(std::uint64_t before, std::uint64_t stake, std::uint64_t rate) noexcept
{
    const std::uint64_t kept = rate > kWholeRate ? 0 : kWholeRate - rate;
    const Uint128 sum = saturatingAdd(Uint128 { rate } * stake, Uint128 { kept } * before);
    return static_cast<std::uint64_t>(
        std::min<Uint128>(sum / kWholeRate, std::numeric_limits<std::uint64_t>::max()));
}

void updateVotingPower(BlockContext& context, NetUid netuid, const EpochNeurons& neurons,
    const std::vector<bool>& permits, std::size_t mechanisms)
{
    Overlay& state = context.state;
    if (!load<declared::kVotingPowerTrackingEnabled>(state, netuid)) {
        return;
    }
    const std::uint64_t endsAt = load<declared::kVotingPowerDisableAtBlock>(state, netuid);
    if (endsAt > 0 && context.number.value() >= endsAt) {
        endTracking(context, netuid);
        return;
    }
    const Tracking tracking { load<declared::kVotingPowerEmaAlpha>(state, netuid),
        load<declared::kStakeThreshold>(state) };
    for (std::size_t uid = 0; uid < std::min(neurons.count(), permits.size()); ++uid) {
        if (!neurons.hotkeys[uid]) {
            continue;
        }
        // Chain quirk: stake counts once for each mechanism.
        const std::uint64_t stake = saturatingMultiply<std::uint64_t>(neurons.stake[uid].toU64(), mechanisms);
        if (permits[uid]) {
            update(state, netuid, *neurons.hotkeys[uid], stake, tracking);
        } else {
            erase<declared::kVotingPower>(state, netuid, *neurons.hotkeys[uid]);
        }
    }
    dropDeregistered(context, netuid);
}

} // namespace taonaut::node::subtensor_module
