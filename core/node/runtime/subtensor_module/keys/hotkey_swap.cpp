// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/keys/hotkey_swap.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/delegation/children.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/node/runtime/subtensor_module/weights/mechanism.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_events.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>
#include <set>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Moves what a hotkey has in a map by subnet and hotkey, or by storage index and hotkey.
template <const auto& kMap, class Key>
void moveEntry(BlockContext& context, const Key& key, const HotkeySwap& swap)
{
    if (const auto value = find<kMap>(context.state, key, swap.from)) {
        erase<kMap>(context.state, key, swap.from);
        store<kMap>(context.state, key, swap.to, *value);
    }
}

void moveNeuron(BlockContext& context, NetUid netuid, const HotkeySwap& swap)
{
    if (const auto uid = find<declared::kUids>(context.state, netuid, swap.from)) {
        erase<declared::kUids>(context.state, netuid, swap.from);
        store<declared::kUids>(context.state, netuid, swap.to, *uid);
        store<declared::kKeys>(context.state, netuid, *uid, swap.to);
    }
    moveEntry<declared::kPrometheus>(context, netuid, swap);
    moveEntry<declared::kAxons>(context, netuid, swap);
    moveEntry<declared::kNeuronCertificates>(context, netuid, swap);
    const std::uint8_t mechanisms = load<declared::kMechanismCountCurrent>(context.state, netuid);
    for (std::uint8_t mechanism = 0; mechanism < mechanisms; ++mechanism) {
        moveEntry<declared::kWeightCommits>(context, mechanismIndex(netuid, MechanismId(mechanism)), swap);
    }
    if (auto emissions = find<declared::kLoadedEmission>(context.state, netuid)) {
        for (auto& emission : *emissions) {
            std::get<0>(emission) = std::get<0>(emission) == swap.from ? swap.to : std::get<0>(emission);
        }
        store<declared::kLoadedEmission>(context.state, netuid, *emissions);
    }
}

/// Where others have named the hotkey as a child that is not in effect yet.
void moveInPending(BlockContext& context, NetUid netuid, const HotkeySwap& swap)
{
    for (auto& [parent, pending] : entriesBelow<declared::kPendingChildKeys>(context.state, netuid)) {
        Relatives& children = std::get<0>(pending);
        const auto place = std::find_if(children.begin(), children.end(),
            [&swap](const auto& child) { return std::get<1>(child) == swap.from; });
        if (place != children.end()) {
            const auto proportion = std::get<0>(*place);
            children.erase(place);
            children.emplace_back(proportion, swap.to);
            store<declared::kPendingChildKeys>(context.state, netuid, parent, pending);
        }
    }
}

void moveDestinations(BlockContext& context, NetUid netuid, const HotkeySwap& swap)
{
    const auto coldkeys = find<declared::kAutoStakeDestinationColdkeys>(context.state, swap.from, netuid);
    if (!coldkeys) {
        return;
    }
    for (const AccountId& coldkey : *coldkeys) {
        store<declared::kAutoStakeDestination>(context.state, coldkey, netuid, swap.to);
    }
    erase<declared::kAutoStakeDestinationColdkeys>(context.state, swap.from, netuid);
    store<declared::kAutoStakeDestinationColdkeys>(context.state, swap.to, netuid, *coldkeys);
}

AlphaAmount together(AlphaAmount left, AlphaAmount right)
{
    return AlphaAmount(Rao(left.value()).saturatingPlus(Rao(right.value())).value());
}

void moveDividends(BlockContext& context, NetUid netuid, const HotkeySwap& swap)
{
    const AlphaAmount alpha = take<declared::kTotalHotkeyAlphaLastEpoch>(context.state, swap.from, netuid);
    mutate<declared::kTotalHotkeyAlphaLastEpoch>(
        context.state, swap.to, netuid, [alpha](AlphaAmount& total) { total = together(total, alpha); });
    const AlphaAmount dividends = take<declared::kAlphaDividendsPerSubnet>(context.state, netuid, swap.from);
    mutate<declared::kAlphaDividendsPerSubnet>(context.state, netuid, swap.to,
        [dividends](AlphaAmount& total) { total = together(total, dividends); });
    const std::uint64_t power = take<declared::kVotingPower>(context.state, netuid, swap.from);
    if (power != 0) {
        mutate<declared::kVotingPower>(context.state, netuid, swap.to,
            [power](std::uint64_t& total) { total = Rao(total).saturatingPlus(Rao(power)).value(); });
    }
}

std::set<AccountId> stakersOn(const Overlay& state, NetUid netuid, const AccountId& hotkey)
{
    std::set<AccountId> result;
    const auto add = [&](const AccountId& coldkey, NetUid place, const auto&) {
        if (place == netuid) {
            result.insert(coldkey);
        }
    };
    forEachBelow<declared::kAlpha>(state, add, hotkey);
    forEachBelow<declared::kAlphaV2>(state, add, hotkey);
    return result;
}

void moveStakes(BlockContext& context, NetUid netuid, const HotkeySwap& swap)
{
    for (const AccountId& coldkey : stakersOn(context.state, netuid, swap.from)) {
        const AlphaAmount held = stakeOf(context.state, swap.from, coldkey, netuid);
        decreaseStake(context, swap.from, coldkey, netuid, held);
        increaseStake(context, swap.to, coldkey, netuid, held);
        noteStaker(context, swap.to, coldkey);
    }
}

void moveRootClaims(BlockContext& context, const HotkeySwap& swap)
{
    moveRootClaimable(context, swap.from, swap.to);
    for (const auto& [subnet, rate] : load<declared::kRootClaimable>(context.state, swap.to)) {
        for (const auto& [coldkey, claimed] :
            entriesBelow<declared::kRootClaimed>(context.state, subnet, swap.from)) {
            moveRootClaimed(context, subnet, { swap.from, coldkey }, { swap.to, coldkey });
        }
    }
    if (const auto enabled = find<declared::kAutoParentDelegationEnabled>(context.state, swap.from)) {
        erase<declared::kAutoParentDelegationEnabled>(context.state, swap.from);
        store<declared::kAutoParentDelegationEnabled>(context.state, swap.to, *enabled);
    }
}

/// Coldkeys that have stake at the old hotkey list the new one instead.
void moveInStakingHotkeys(BlockContext& context, const std::set<AccountId>& coldkeys, const HotkeySwap& swap)
{
    for (const AccountId& coldkey : coldkeys) {
        std::vector<AccountId> hotkeys = load<declared::kStakingHotkeys>(context.state, coldkey);
        if (std::find(hotkeys.begin(), hotkeys.end(), swap.from) != hotkeys.end()) {
            std::erase_if(
                hotkeys, [&swap](const AccountId& each) { return each == swap.from || each == swap.to; });
            hotkeys.push_back(swap.to);
            store<declared::kStakingHotkeys>(context.state, coldkey, hotkeys);
        }
    }
}

std::set<AccountId> allStakers(const Overlay& state, const AccountId& hotkey)
{
    std::set<AccountId> result;
    const auto add = [&result](const AccountId& coldkey, NetUid, const auto&) { result.insert(coldkey); };
    forEachBelow<declared::kAlpha>(state, add, hotkey);
    forEachBelow<declared::kAlphaV2>(state, add, hotkey);
    return result;
}

void moveOwner(BlockContext& context, const AccountId& coldkey, const HotkeySwap& swap)
{
    erase<declared::kOwner>(context.state, swap.from);
    store<declared::kOwner>(context.state, swap.to, coldkey);
    mutate<declared::kOwnedHotkeys>(context.state, coldkey, [&swap](std::vector<AccountId>& hotkeys) {
        if (std::find(hotkeys.begin(), hotkeys.end(), swap.to) == hotkeys.end()) {
            hotkeys.push_back(swap.to);
        }
        std::erase(hotkeys, swap.from);
    });
}

void forgetLimits(BlockContext& context, const AccountId& hotkey)
{
    removeLastRateLimitedBlock(context, declared::rate_limit::LastTxBlock { hotkey });
    removeLastRateLimitedBlock(context, declared::rate_limit::LastTxBlockDelegateTake { hotkey });
    removeLastRateLimitedBlock(context, declared::rate_limit::LastTxBlockChildKeyTake { hotkey });
}

} // namespace

DispatchResult swapHotkeyOn(BlockContext& context, NetUid netuid, const HotkeySwap& swap)
{
    const bool isMember = take<declared::kIsNetworkMember>(context.state, swap.from, netuid);
    store<declared::kIsNetworkMember>(context.state, swap.to, netuid, isMember);
    if (isMember) {
        moveNeuron(context, netuid, swap);
    }
    if (const auto part = find<declared::kChildkeyTake>(context.state, swap.from, netuid)) {
        erase<declared::kChildkeyTake>(context.state, swap.from, netuid);
        store<declared::kChildkeyTake>(context.state, swap.to, netuid, *part);
    }
    if (const DispatchResult moved = moveRelations(context, swap.from, swap.to, netuid); !moved) {
        return moved;
    }
    moveInPending(context, netuid, swap);
    moveDestinations(context, netuid, swap);
    if (find<declared::kSubnetOwnerHotkey>(context.state, netuid) == swap.from) {
        if (isSubnetAccount(swap.to)) {
            return refuse(declared::error("CannotUseSystemAccount"));
        }
        store<declared::kSubnetOwnerHotkey>(context.state, netuid, swap.to);
        context.deposit(declared::event::SubnetOwnerHotkeySet { netuid, swap.to });
    }
    if (!swap.keepStake) {
        moveDividends(context, netuid, swap);
        moveStakes(context, netuid, swap);
        if (netuid == kRoot) {
            moveRootClaims(context, swap);
        }
    }
    return {};
}

DispatchResult swapHotkeyEverywhere(BlockContext& context, const AccountId& coldkey, const HotkeySwap& swap)
{
    const std::set<AccountId> stakers = allStakers(context.state, swap.from);
    const std::vector<NetUid> all = subnets(context.state);
    moveLocksOfHotkey(context, swap.from, swap.to, all);
    if (isSubnetAccount(swap.to)) {
        return refuse(declared::error("CannotUseSystemAccount"));
    }
    moveOwner(context, coldkey, swap);
    for (const NetUid netuid : all) {
        if (const DispatchResult swapped = swapHotkeyOn(context, netuid, swap); !swapped) {
            return swapped;
        }
    }
    forgetLimits(context, swap.from);
    if (const auto part = find<declared::kDelegates>(context.state, swap.from)) {
        erase<declared::kDelegates>(context.state, swap.from);
        store<declared::kDelegates>(context.state, swap.to, *part);
    }
    if (!swap.keepStake) {
        moveInStakingHotkeys(context, stakers, swap);
    }
    return {};
}

} // namespace taonaut::node::subtensor_module
