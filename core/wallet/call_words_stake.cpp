// SPDX-License-Identifier: MIT
// Words for calls of SubtensorModule that move stake, and for what decides where it goes.

#include "core/wallet/call_words.hpp"

namespace taonaut::wallet {

namespace {

PriceLimit limitOf(ArgumentReader& arguments)
{
    PriceLimit limit;
    limit.price = arguments.price("limit_price");
    limit.partial = arguments.flag("allow_partial");
    return limit;
}

Action addStake(ArgumentReader& arguments)
{
    AddStakeAction action;
    action.hotkey = arguments.account("hotkey");
    action.netuid = arguments.netuid("netuid");
    action.amount = arguments.rao("amount_staked");
    return action;
}

Action addStakeLimit(ArgumentReader& arguments)
{
    auto action = std::get<AddStakeAction>(addStake(arguments));
    action.limit = limitOf(arguments);
    return action;
}

Action addStakeBurn(ArgumentReader& arguments)
{
    AddStakeAction action;
    action.hotkey = arguments.account("hotkey");
    action.netuid = arguments.netuid("netuid");
    action.amount = arguments.rao("amount");
    if (const auto price = arguments.optionalPrice("limit")) {
        action.limit = PriceLimit { *price, false };
    }
    action.burnt = true;
    return action;
}

Action removeStake(ArgumentReader& arguments)
{
    RemoveStakeAction action;
    action.hotkey = arguments.account("hotkey");
    action.netuid = arguments.netuid("netuid");
    action.amount = arguments.alpha("amount_unstaked", action.netuid);
    return action;
}

Action removeStakeLimit(ArgumentReader& arguments)
{
    auto action = std::get<RemoveStakeAction>(removeStake(arguments));
    action.limit = limitOf(arguments);
    return action;
}

Action removeStakeFullLimit(ArgumentReader& arguments)
{
    RemoveStakeAction action;
    action.hotkey = arguments.account("hotkey");
    action.netuid = arguments.netuid("netuid");
    if (const auto price = arguments.optionalPrice("limit_price")) {
        action.limit = PriceLimit { *price, false };
    }
    return action;
}

template <bool kToRoot> Action unstakeAll(ArgumentReader& arguments)
{
    return UnstakeAllAction { arguments.account("hotkey"), kToRoot };
}

/// The subnets and the amount.
void readMove(ArgumentReader& arguments, MoveStakeAction& action)
{
    action.fromNetuid = arguments.netuid("origin_netuid");
    action.toNetuid = arguments.netuid("destination_netuid");
    action.amount = arguments.alpha("alpha_amount", action.fromNetuid);
}

Action moveStake(ArgumentReader& arguments)
{
    MoveStakeAction action;
    action.fromHotkey = arguments.account("origin_hotkey");
    action.toHotkey = arguments.account("destination_hotkey");
    readMove(arguments, action);
    return action;
}

Action transferStake(ArgumentReader& arguments)
{
    MoveStakeAction action;
    action.toColdkey = arguments.account("destination_coldkey");
    action.fromHotkey = arguments.account("hotkey");
    action.toHotkey = action.fromHotkey;
    readMove(arguments, action);
    return action;
}

Action swapStake(ArgumentReader& arguments)
{
    MoveStakeAction action;
    action.fromHotkey = arguments.account("hotkey");
    action.toHotkey = action.fromHotkey;
    readMove(arguments, action);
    return action;
}

Action swapStakeLimit(ArgumentReader& arguments)
{
    auto action = std::get<MoveStakeAction>(swapStake(arguments));
    action.limit = limitOf(arguments);
    return action;
}

template <EndAlphaAction::Kind kKind> Action endAlpha(ArgumentReader& arguments)
{
    EndAlphaAction action;
    action.kind = kKind;
    action.hotkey = arguments.account("hotkey");
    action.amount = arguments.alpha("amount", arguments.netuid("netuid"));
    return action;
}

Action claimRoot(ArgumentReader& arguments)
{
    RootClaimAction action;
    action.netuids = arguments.netuids("subnets");
    return action;
}

Action setRootClaimType(ArgumentReader& arguments)
{
    RootClaimAction action;
    action.kind = RootClaimAction::Kind::Mode;
    const Argument* type = arguments.review().argument("new_root_claim_type");
    const Argument* subnets = type == nullptr ? nullptr : type->part("subnets");
    for (std::size_t i = 0; subnets != nullptr && i < subnets->parts.size(); ++i) {
        const auto netuid = subnets->parts[i].number();
        if (!netuid || *netuid > std::numeric_limits<std::uint16_t>::max()) {
            arguments.refuse();
        }
        action.netuids.push_back(NetUid(static_cast<std::uint16_t>(netuid.value_or(0))));
    }
    action.mode = arguments.choice("new_root_claim_type");
    return action;
}

Action autoStake(ArgumentReader& arguments)
{
    return AutoStakeAction { arguments.account("hotkey"), arguments.netuid("netuid") };
}

Action lockStake(ArgumentReader& arguments)
{
    LockAction action;
    action.kind = LockAction::Kind::Lock;
    action.hotkey = arguments.account("hotkey");
    action.netuid = arguments.netuid("netuid");
    action.amount = arguments.alpha("amount", *action.netuid);
    return action;
}

Action moveLock(ArgumentReader& arguments)
{
    LockAction action;
    action.kind = LockAction::Kind::Move;
    action.hotkey = arguments.account("destination_hotkey");
    action.netuid = arguments.netuid("netuid");
    return action;
}

Action perpetualLock(ArgumentReader& arguments)
{
    LockAction action;
    action.kind = LockAction::Kind::Perpetual;
    action.netuid = arguments.netuid("netuid");
    action.enabled = arguments.flag("enabled");
    return action;
}

Action rejectLocked(ArgumentReader& arguments)
{
    LockAction action;
    action.kind = LockAction::Kind::RejectLocked;
    action.enabled = arguments.flag("enabled");
    return action;
}

Action autoParent(ArgumentReader& arguments)
{
    LockAction action;
    action.kind = LockAction::Kind::AutoParentDelegation;
    action.hotkey = arguments.account("hotkey");
    action.enabled = arguments.flag("enabled");
    return action;
}

constexpr std::string_view kPallet = "SubtensorModule";

constexpr CallWords kWords[] {
    { kPallet, "add_stake", addStake },
    { kPallet, "add_stake_limit", addStakeLimit },
    { kPallet, "add_stake_burn", addStakeBurn },
    { kPallet, "remove_stake", removeStake },
    { kPallet, "remove_stake_limit", removeStakeLimit },
    { kPallet, "remove_stake_full_limit", removeStakeFullLimit },
    { kPallet, "unstake_all", unstakeAll<false> },
    { kPallet, "unstake_all_alpha", unstakeAll<true> },
    { kPallet, "move_stake", moveStake },
    { kPallet, "transfer_stake", transferStake },
    { kPallet, "swap_stake", swapStake },
    { kPallet, "swap_stake_limit", swapStakeLimit },
    { kPallet, "recycle_alpha", endAlpha<EndAlphaAction::Kind::Recycle> },
    { kPallet, "burn_alpha", endAlpha<EndAlphaAction::Kind::Burn> },
    { kPallet, "claim_root", claimRoot },
    { kPallet, "set_root_claim_type", setRootClaimType },
    { kPallet, "set_coldkey_auto_stake_hotkey", autoStake },
    { kPallet, "lock_stake", lockStake },
    { kPallet, "move_lock", moveLock },
    { kPallet, "set_perpetual_lock", perpetualLock },
    { kPallet, "set_reject_locked_alpha", rejectLocked },
    { kPallet, "set_auto_parent_delegation_enabled", autoParent },
};

} // namespace

std::span<const CallWords> stakeWords()
{
    return kWords;
}

} // namespace taonaut::wallet
