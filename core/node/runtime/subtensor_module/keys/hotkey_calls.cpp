// SPDX-License-Identifier: MIT
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/calls.hpp"
#include "core/node/runtime/subtensor_module/keys/hotkey_swap.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/pool/tao.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/key_events.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

constexpr Rao kCostOfAll { Rao::kPerTao / 10 };
constexpr Rao kCostOfOne { Rao::kPerTao / 1'000 };
/// Blocks from one swap of a hotkey on a subnet to the next of the same coldkey.
constexpr std::uint64_t kInterval = 7'200;
constexpr std::uint64_t kFastInterval = 1;

namespace limited = declared::rate_limit;

std::uint64_t intervalOf(const BlockContext& context)
{
    return isFast(context) ? kFastInterval : kInterval;
}

bool isCleanForRoot(const Overlay& state, const AccountId& hotkey)
{
    return load<declared::kRootClaimable>(state, hotkey).empty()
        && hotkeyAlpha(state, hotkey, kRoot).value() == 0
        && !anyBelow<declared::kRootClaimed>(state, kRoot, hotkey);
}

DispatchResult check(const BlockContext& context, const AccountId& coldkey, const HotkeySwap& swap,
    const std::optional<NetUid>& netuid)
{
    const Overlay& state = context.state;
    const bool ownsNew = !hotkeyAccountExists(state, swap.to) || ownsHotkey(state, coldkey, swap.to);
    if (!ownsHotkey(state, coldkey, swap.from) || !ownsNew) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    if (swap.from == swap.to) {
        return refuse(declared::error("NewHotKeyIsSameWithOld"));
    }
    if (exceedsTxRateLimit(context, lastRateLimitedBlock(context, limited::LastTxBlock { coldkey }))) {
        return refuse(declared::error("HotKeySetTxRateLimitExceeded"));
    }
    const bool registered
        = netuid ? isRegistered(state, *netuid, swap.to) : isRegisteredAnywhere(state, swap.to);
    if (registered) {
        return refuse(declared::error("HotKeyAlreadyRegisteredInSubNet"));
    }
    const bool touchesRoot = !netuid || *netuid == kRoot;
    return touchesRoot && !isCleanForRoot(state, swap.to)
        ? DispatchResult(refuse(declared::error("NewHotKeyNotCleanForRootSwap")))
        : DispatchResult {};
}

template <class Key> void copyLimit(BlockContext& context, const HotkeySwap& swap)
{
    setLastRateLimitedBlock(context, Key { swap.to }, lastRateLimitedBlock(context, Key { swap.from }));
}

DispatchResult pay(BlockContext& context, const AccountId& coldkey, Rao cost)
{
    return cost > spendableTao(context, coldkey)
        ? DispatchResult(refuse(declared::error("NotEnoughBalanceToPaySwapHotKey")))
        : recycleTao(context, coldkey, cost);
}

std::vector<NetUid> concernedSubnets(const Overlay& state, const AccountId& hotkey)
{
    std::vector<NetUid> result;
    for (const NetUid netuid : subnets(state)) {
        if (load<declared::kIsNetworkMember>(state, hotkey, netuid)
            || !load<declared::kChildKeys>(state, hotkey, netuid).empty()) {
            result.push_back(netuid);
        }
    }
    return result;
}

DispatchResult swapOnAll(BlockContext& context, const AccountId& coldkey, const HotkeySwap& swap)
{
    const std::uint64_t now = context.number.value();
    const std::vector<NetUid> concerned = concernedSubnets(context.state, swap.from);
    for (const NetUid netuid : concerned) {
        const std::uint64_t last = load<declared::kLastHotkeySwapOnNetuid>(context.state, netuid, coldkey);
        if (last != 0 && last + intervalOf(context) >= now) {
            return refuse(declared::error("HotKeySwapOnSubnetIntervalNotPassed"));
        }
    }
    if (const DispatchResult paid = pay(context, coldkey, kCostOfAll); !paid) {
        return paid;
    }
    if (const DispatchResult swapped = swapHotkeyEverywhere(context, coldkey, swap); !swapped) {
        return swapped;
    }
    for (const NetUid netuid : concerned) {
        store<declared::kLastHotkeySwapOnNetuid>(context.state, netuid, coldkey, now);
    }
    setLastRateLimitedBlock(context, limited::LastTxBlock { coldkey }, now);
    context.deposit(declared::event::HotkeySwapped { coldkey, swap.from, swap.to });
    return {};
}

void addOwned(BlockContext& context, const AccountId& coldkey, const AccountId& hotkey)
{
    store<declared::kOwner>(context.state, hotkey, coldkey);
    mutate<declared::kOwnedHotkeys>(context.state, coldkey, [&hotkey](std::vector<AccountId>& hotkeys) {
        if (std::find(hotkeys.begin(), hotkeys.end(), hotkey) == hotkeys.end()) {
            hotkeys.push_back(hotkey);
        }
    });
}

DispatchResult swapOnOne(
    BlockContext& context, const AccountId& coldkey, NetUid netuid, const HotkeySwap& swap)
{
    const std::uint64_t now = context.number.value();
    const std::uint64_t last = load<declared::kLastHotkeySwapOnNetuid>(context.state, netuid, coldkey);
    if (last + intervalOf(context) >= now) {
        return refuse(declared::error("HotKeySwapOnSubnetIntervalNotPassed"));
    }
    if (isSubnetAccount(swap.to)) {
        return refuse(declared::error("CannotUseSystemAccount"));
    }
    if (const DispatchResult paid = pay(context, coldkey, kCostOfOne); !paid) {
        return paid;
    }
    addOwned(context, coldkey, swap.to);
    moveLocksOfHotkey(context, swap.from, swap.to, { netuid });
    if (const DispatchResult swapped = swapHotkeyOn(context, netuid, swap); !swapped) {
        return swapped;
    }
    setLastRateLimitedBlock(context, limited::LastTxBlock { coldkey }, now);
    store<declared::kLastHotkeySwapOnNetuid>(context.state, netuid, coldkey, now);
    context.deposit(declared::event::HotkeySwappedOnSubnet { coldkey, swap.from, swap.to, netuid });
    return {};
}

CallResult swapSigned(
    BlockContext& context, const Origin& origin, const HotkeySwap& swap, const std::optional<NetUid>& netuid)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (const DispatchResult checked = check(context, *coldkey, swap, netuid); !checked) {
        return refuse(checked);
    }
    copyLimit<limited::LastTxBlock>(context, swap);
    copyLimit<limited::LastTxBlockDelegateTake>(context, swap);
    copyLimit<limited::LastTxBlockChildKeyTake>(context, swap);
    return outcomeOf(
        netuid ? swapOnOne(context, *coldkey, *netuid, swap) : swapOnAll(context, *coldkey, swap));
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::TryAssociateHotkey& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(createAccountIfMissing(context, *coldkey, call.hotkey)) : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SwapHotkey& call)
{
    return swapSigned(context, origin, { call.hotkey, call.newHotkey, false }, call.netuid);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SwapHotkeyV2& call)
{
    return swapSigned(context, origin, { call.hotkey, call.newHotkey, call.keepStake }, call.netuid);
}

} // namespace taonaut::node::subtensor_module
