// SPDX-License-Identifier: MIT
#include "core/economics/classic/root_network.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/classic/block_step.hpp"
#include "core/node/runtime/subtensor_module/classic/books.hpp"
#include "core/node/runtime/subtensor_module/epoch/run_epochs.hpp"
#include "core/node/runtime/subtensor_module/epoch/schedule.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// The coldkeys with stake at a hotkey, in storage order.
struct Stakers {
    std::vector<AccountId> coldkeys;
    std::vector<std::uint64_t> stakes;
};
Stakers stakersOf(const Overlay& state, const AccountId& hotkey)
{
    Stakers result;
    forEachBelow<declared::kAlphaV2>(
        state,
        [&](const AccountId& coldkey, NetUid netuid, const SafeFloat&) {
            if (netuid == kRoot) {
                result.coldkeys.push_back(coldkey);
                result.stakes.push_back(stakeOf(state, hotkey, coldkey, kRoot).value());
            }
        },
        hotkey);
    return result;
}

void payEarnings(BlockContext& context, const EpochEarnings& earned)
{
    const Overlay& state = context.state;
    const Stakers stakers = stakersOf(state, earned.hotkey);
    const auto take = find<declared::kDelegates>(state, earned.hotkey);
    const economics::classic::HotkeyPayment payment = economics::classic::payHotkey(earned.incentive,
        earned.dividends, take ? std::optional(take->value()) : std::nullopt, stakers.stakes);
    for (std::size_t i = 0; i < stakers.coldkeys.size(); ++i) {
        increaseStake(context, earned.hotkey, stakers.coldkeys[i], kRoot, AlphaAmount(payment.stakers[i]));
    }
    const AccountId owner = load<declared::kOwner>(state, earned.hotkey);
    increaseStake(context, earned.hotkey, owner, kRoot, AlphaAmount(payment.owner));
}

std::uint64_t drainPending(Overlay& state, NetUid netuid)
{
    const std::uint64_t amount = load<declared::kPendingServerEmission>(state, netuid).value();
    store<declared::kPendingServerEmission>(state, netuid, {});
    return amount;
}

void payFromSubnet(BlockContext& context, NetUid netuid)
{
    const std::uint64_t pending = drainPending(context.state, netuid);
    const std::vector<EpochEarnings> earnings = runEpochs(context, netuid, pending);
    std::uint64_t earned = 0;
    for (const EpochEarnings& each : earnings) {
        earned += each.incentive + each.dividends;
    }
    // More than there is would be a mistake of the epoch; nothing is paid then.
    const bool isPaid = earned <= pending && (earned == 0 || moveToRoot(context, netuid, earned));
    if (isPaid) {
        for (const EpochEarnings& each : earnings) {
            payEarnings(context, each);
        }
    }
    recyclePending(context, netuid, isPaid ? pending - earned : pending);
}

void noteEpoch(Overlay& state, NetUid netuid, std::uint64_t block)
{
    store<declared::kBlocksSinceLastStep>(state, netuid, std::uint64_t { 0 });
    store<declared::kLastMechansimStepBlock>(state, netuid, block);
    store<declared::kLastEpochBlock>(state, netuid, block);
    mutate<declared::kSubnetEpochIndex>(state, netuid, [](std::uint64_t& index) { ++index; });
}

} // namespace

void payFromSubnets(BlockContext& context)
{
    Overlay& state = context.state;
    const std::uint64_t now = context.number.value();
    for (const NetUid netuid : subnets(state)) {
        const std::uint16_t tempo = load<declared::kTempo>(state, netuid);
        if (netuid == kRoot) {
            continue;
        }
        if (economics::classic::blocksUntilEpoch(netuid.value(), tempo, now) != 0
            || !isEpochInputConsistent(context, netuid)) {
            mutate<declared::kBlocksSinceLastStep>(state, netuid, [](std::uint64_t& blocks) { ++blocks; });
            continue;
        }
        payFromSubnet(context, netuid);
        noteEpoch(state, netuid, now);
    }
}

} // namespace taonaut::node::subtensor_module
