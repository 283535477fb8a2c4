// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/keys/coldkey_swap.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/root_claim/root_claim.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/key_events.hpp"
#include "core/subtensor/pallets/subtensor_module/lock_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr Uint128 kAcceptsLockedAlpha = 1; // of AccountFlags

/// Adds what is missing, in its order.
void addAll(std::vector<AccountId>& list, const std::vector<AccountId>& added)
{
    for (const AccountId& one : added) {
        if (std::find(list.begin(), list.end(), one) == list.end()) {
            list.push_back(one);
        }
    }
}

void moveIdentity(BlockContext& context, const AccountId& from, const AccountId& to)
{
    const auto identity = find<declared::kIdentitiesV2>(context.state, from);
    if (identity && !contains<declared::kIdentitiesV2>(context.state, to)) {
        erase<declared::kIdentitiesV2>(context.state, from);
        store<declared::kIdentitiesV2>(context.state, to, *identity);
    }
}

void moveSubnet(BlockContext& context, NetUid netuid, const AccountId& from, const AccountId& to)
{
    if (load<declared::kSubnetOwner>(context.state, netuid) == from) {
        store<declared::kSubnetOwner>(context.state, netuid, to);
    }
}

void moveAutoStake(BlockContext& context, NetUid netuid, const AccountId& from, const AccountId& to)
{
    const auto hotkey = find<declared::kAutoStakeDestination>(context.state, from, netuid);
    if (!hotkey) {
        return;
    }
    erase<declared::kAutoStakeDestination>(context.state, from, netuid);
    store<declared::kAutoStakeDestination>(context.state, to, netuid, *hotkey);
    mutate<declared::kAutoStakeDestinationColdkeys>(
        context.state, *hotkey, netuid, [&](std::vector<AccountId>& coldkeys) {
            std::erase_if(coldkeys, [&](const AccountId& one) { return one == from || one == to; });
            coldkeys.push_back(to);
        });
}

void moveStake(BlockContext& context, NetUid netuid, const AccountId& from, const AccountId& to)
{
    for (const AccountId& hotkey : load<declared::kStakingHotkeys>(context.state, from)) {
        const AlphaAmount moved = stakeOf(context.state, hotkey, from, netuid);
        decreaseStake(context, hotkey, from, netuid, moved);
        increaseStake(context, hotkey, to, netuid, moved);
        if (stakeOf(context.state, hotkey, to, netuid).value() != 0) {
            moveRootClaimed(context, netuid, { hotkey, from }, { hotkey, to });
            if (netuid == kRoot) {
                indexRootStaker(context, to);
            }
        }
    }
    if (netuid == kRoot) {
        dropRootStakerIfGone(context, from);
    }
}

void moveStakingHotkeys(BlockContext& context, const AccountId& from, const AccountId& to)
{
    const std::vector<AccountId> moved = take<declared::kStakingHotkeys>(context.state, from);
    mutate<declared::kStakingHotkeys>(
        context.state, to, [&moved](std::vector<AccountId>& hotkeys) { addAll(hotkeys, moved); });
}

DispatchResult moveOwnedHotkeys(BlockContext& context, const AccountId& from, const AccountId& to)
{
    const std::vector<AccountId> moved = take<declared::kOwnedHotkeys>(context.state, from);
    for (const AccountId& hotkey : moved) {
        if (isSubnetAccount(hotkey)) {
            return refuse(declared::error("CannotUseSystemAccount"));
        }
        store<declared::kOwner>(context.state, hotkey, to);
    }
    mutate<declared::kOwnedHotkeys>(
        context.state, to, [&moved](std::vector<AccountId>& hotkeys) { addAll(hotkeys, moved); });
    return {};
}

} // namespace

DispatchResult swapColdkey(BlockContext& context, const AccountId& from, const AccountId& to)
{
    if (!load<declared::kStakingHotkeys>(context.state, to).empty()) {
        return refuse(declared::error("ColdKeyAlreadyAssociated"));
    }
    if (hotkeyAccountExists(context.state, to)) {
        return refuse(declared::error("NewColdKeyIsHotkey"));
    }
    moveIdentity(context, from, to);
    // Until the old coldkey's own choice comes with its locks.
    mutate<declared::kAccountFlags>(
        context.state, to, [](Uint128& flags) { flags = flags | kAcceptsLockedAlpha; });
    for (const NetUid netuid : subnets(context.state)) {
        moveSubnet(context, netuid, from, to);
        moveAutoStake(context, netuid, from, to);
        moveStake(context, netuid, from, to);
    }
    moveStakingHotkeys(context, from, to);
    if (const DispatchResult moved = moveOwnedHotkeys(context, from, to); !moved) {
        return moved;
    }
    if (const DispatchResult moved = moveLocksOfColdkey(context, from, to); !moved) {
        return moved;
    }
    if (const DispatchResult moved = transferAllTao(context, from, to); !moved) {
        return moved;
    }
    setLastRateLimitedBlock(context, declared::rate_limit::LastTxBlock { to }, context.number.value());
    context.deposit(declared::event::ColdkeySwapped { from, to });
    return {};
}

} // namespace taonaut::node::subtensor_module
