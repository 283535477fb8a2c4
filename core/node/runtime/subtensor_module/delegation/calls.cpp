// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/delegation/calls.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/delegation/children.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/alpha_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/epoch_events.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

/// Blocks for which voting power is still kept after its end was asked for.
constexpr std::uint64_t kVotingPowerGrace = 100'800;
constexpr std::uint64_t kWholeAlpha = 1'000'000'000'000'000'000; // of the average's weight

DispatchResult chooseDestination(
    BlockContext& context, const AccountId& coldkey, NetUid netuid, const AccountId& hotkey)
{
    if (const DispatchResult exists = ensureSubnetExists(context.state, netuid); !exists) {
        return exists;
    }
    if (!isRegistered(context.state, netuid, hotkey)) {
        return refuse(declared::error("HotKeyNotRegisteredInSubNet"));
    }
    const auto current = find<declared::kAutoStakeDestination>(context.state, coldkey, netuid);
    if (current && *current == hotkey) {
        return refuse(declared::error("SameAutoStakeHotkeyAlreadySet"));
    }
    if (current) {
        mutate<declared::kAutoStakeDestinationColdkeys>(context.state, *current, netuid,
            [&coldkey](std::vector<AccountId>& coldkeys) { std::erase(coldkeys, coldkey); });
    }
    store<declared::kAutoStakeDestination>(context.state, coldkey, netuid, hotkey);
    mutate<declared::kAutoStakeDestinationColdkeys>(
        context.state, hotkey, netuid, [&coldkey](std::vector<AccountId>& coldkeys) {
            if (std::find(coldkeys.begin(), coldkeys.end(), coldkey) == coldkeys.end()) {
                coldkeys.push_back(coldkey);
            }
        });
    context.deposit(declared::event::AutoStakeDestinationSet { coldkey, netuid, hotkey });
    return {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::SetChildren& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(scheduleChildren(context, *coldkey, call.hotkey, call.netuid, call.children))
                   : refuse(coldkey);
}

CallResult run(
    BlockContext& context, const Origin& origin, const declared::SetAutoParentDelegationEnabled& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    if (!ownsHotkey(context.state, *coldkey, call.hotkey)) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    if (!isRegistered(context.state, kRoot, call.hotkey)) {
        return refuse(declared::error("HotKeyNotRegisteredInSubNet"));
    }
    store<declared::kAutoParentDelegationEnabled>(context.state, call.hotkey, call.enabled);
    context.deposit(declared::event::AutoParentDelegationEnabledSet { call.hotkey, call.enabled });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetColdkeyAutoStakeHotkey& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    return coldkey ? outcomeOf(chooseDestination(context, *coldkey, call.netuid, call.hotkey))
                   : refuse(coldkey);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::EnableVotingPowerTracking& call)
{
    if (const auto who = ensureSubnetOwnerOrRoot(context, origin, call.netuid); !who) {
        return refuse(who);
    }
    store<declared::kVotingPowerTrackingEnabled>(context.state, call.netuid, true);
    erase<declared::kVotingPowerDisableAtBlock>(context.state, call.netuid);
    context.deposit(declared::event::VotingPowerTrackingEnabled { call.netuid });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::DisableVotingPowerTracking& call)
{
    if (const auto who = ensureSubnetOwnerOrRoot(context, origin, call.netuid); !who) {
        return refuse(who);
    }
    if (!load<declared::kVotingPowerTrackingEnabled>(context.state, call.netuid)) {
        return refuse(declared::error("VotingPowerTrackingNotEnabled"));
    }
    const std::uint64_t end = context.number.value() + kVotingPowerGrace;
    store<declared::kVotingPowerDisableAtBlock>(context.state, call.netuid, end);
    context.deposit(declared::event::VotingPowerTrackingDisableScheduled { call.netuid, end });
    return PostDispatch {};
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SudoSetVotingPowerEmaAlpha& call)
{
    if (const DispatchResult root = ensureRoot(origin); !root) {
        return refuse(root);
    }
    if (call.alpha > kWholeAlpha) {
        return refuse(declared::error("InvalidVotingPowerEmaAlpha"));
    }
    store<declared::kVotingPowerEmaAlpha>(context.state, call.netuid, call.alpha);
    context.deposit(declared::event::VotingPowerEmaAlphaSet { call.netuid, call.alpha });
    return PostDispatch {};
}

} // namespace taonaut::node::subtensor_module
