// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/stake/stake.hpp"

#include "core/economics/share_pool.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
using economics::Change;
using economics::ShareHolding;

namespace {

template <class State> SafeFloat denominatorOf(const State& state, const AccountId& hotkey, NetUid netuid)
{
    const auto old = find<declared::kTotalHotkeyShares>(state, hotkey, netuid);
    return old ? SafeFloat::of(*old) : load<declared::kTotalHotkeySharesV2>(state, hotkey, netuid);
}

template <class State>
SafeFloat shareOf(const State& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid)
{
    const auto old = find<declared::kAlpha>(state, hotkey, coldkey, netuid);
    return old ? SafeFloat::of(*old) : load<declared::kAlphaV2>(state, hotkey, coldkey, netuid);
}

template <class State> ShareHolding holdingOf(const State& state, const AccountId& hotkey, NetUid netuid)
{
    return { load<declared::kTotalHotkeyAlpha>(state, hotkey, netuid).value(),
        denominatorOf(state, hotkey, netuid), {} };
}

template <class State>
ShareHolding holdingOf(const State& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid)
{
    ShareHolding holding = holdingOf(state, hotkey, netuid);
    holding.share = shareOf(state, hotkey, coldkey, netuid);
    return holding;
}

void putValue(Overlay& state, const AccountId& hotkey, NetUid netuid, std::uint64_t value)
{
    if (value == 0) {
        erase<declared::kTotalHotkeyAlpha>(state, hotkey, netuid);
    } else {
        store<declared::kTotalHotkeyAlpha>(state, hotkey, netuid, AlphaAmount(value));
    }
}

void putHolding(Overlay& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid,
    const ShareHolding& holding)
{
    erase<declared::kTotalHotkeyShares>(state, hotkey, netuid);
    erase<declared::kAlpha>(state, hotkey, coldkey, netuid);
    if (holding.denominator.isZero()) {
        erase<declared::kTotalHotkeySharesV2>(state, hotkey, netuid);
    } else {
        store<declared::kTotalHotkeySharesV2>(state, hotkey, netuid, holding.denominator);
    }
    if (holding.share.isZero()) {
        erase<declared::kAlphaV2>(state, hotkey, coldkey, netuid);
    } else {
        store<declared::kAlphaV2>(state, hotkey, coldkey, netuid, holding.share);
    }
    putValue(state, hotkey, netuid, holding.value);
}

void change(BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid,
    Change direction, AlphaAmount amount)
{
    const ShareHolding before = holdingOf(context.state, hotkey, coldkey, netuid);
    putHolding(
        context.state, hotkey, coldkey, netuid, economics::afterOne(before, direction, amount.value()));
}

} // namespace

AlphaAmount stakeOf(const Overlay& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid)
{
    return AlphaAmount(economics::valueOfShare(holdingOf(state, hotkey, coldkey, netuid)));
}

AlphaAmount stakeOf(
    const trie::StateTrie& state, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid)
{
    return AlphaAmount(economics::valueOfShare(holdingOf(state, hotkey, coldkey, netuid)));
}

AlphaAmount hotkeyAlpha(const Overlay& state, const AccountId& hotkey, NetUid netuid)
{
    return load<declared::kTotalHotkeyAlpha>(state, hotkey, netuid);
}

AlphaAmount coldkeyAlpha(const Overlay& state, const AccountId& coldkey, NetUid netuid)
{
    std::uint64_t total = 0;
    for (const AccountId& hotkey : load<declared::kStakingHotkeys>(state, coldkey)) {
        total = economics::valueAfterAll(
            total, Change::Increase, stakeOf(state, hotkey, coldkey, netuid).value());
    }
    return AlphaAmount(total);
}

void noteStaker(BlockContext& context, const AccountId& hotkey, const AccountId& coldkey)
{
    std::vector<AccountId> hotkeys = load<declared::kStakingHotkeys>(context.state, coldkey);
    if (std::find(hotkeys.begin(), hotkeys.end(), hotkey) == hotkeys.end()) {
        hotkeys.push_back(hotkey);
        store<declared::kStakingHotkeys>(context.state, coldkey, hotkeys);
    }
}

void increaseStake(BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid,
    AlphaAmount amount)
{
    if (amount.value() == 0) {
        return;
    }
    noteStaker(context, hotkey, coldkey);
    change(context, hotkey, coldkey, netuid, Change::Increase, amount);
}

void decreaseStake(BlockContext& context, const AccountId& hotkey, const AccountId& coldkey, NetUid netuid,
    AlphaAmount amount)
{
    if (amount.value() != 0 && stakeOf(context.state, hotkey, coldkey, netuid) >= amount) {
        change(context, hotkey, coldkey, netuid, Change::Decrease, amount);
    }
}

void increaseForAll(BlockContext& context, const AccountId& hotkey, NetUid netuid, AlphaAmount amount)
{
    if (amount.value() != 0) {
        const std::uint64_t before = hotkeyAlpha(context.state, hotkey, netuid).value();
        putValue(context.state, hotkey, netuid,
            economics::valueAfterAll(before, Change::Increase, amount.value()));
    }
}

bool canIncreaseStake(const Overlay& state, const AccountId& hotkey, NetUid netuid, AlphaAmount amount)
{
    return economics::isWithinPrecision(holdingOf(state, hotkey, netuid), amount.value());
}

} // namespace taonaut::node::subtensor_module
