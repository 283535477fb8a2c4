// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/delegation/children.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/delegation/relations.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/rate_limits.hpp"
#include "core/node/runtime/subtensor_module/stake/swaps.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <limits>
#include <set>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr subtensor::ShareU64 kWhole { std::numeric_limits<std::uint64_t>::max() };

bool hasDuplicates(const Relatives& children)
{
    std::set<AccountId> seen;
    for (const auto& [proportion, child] : children) {
        if (!seen.insert(child).second) {
            return true;
        }
    }
    return false;
}

/// Whether the hotkey has enough stake to lend, or is the subnet owner's.
bool mayHaveChildren(const Overlay& state, const AccountId& hotkey, NetUid netuid)
{
    const auto owner = find<declared::kSubnetOwnerHotkey>(state, netuid);
    return totalStakeOfHotkey(state, hotkey).value() >= load<declared::kStakeThreshold>(state)
        || (owner && *owner == hotkey);
}

/// Children that contradict the relations that are there are dropped without a word.
void apply(BlockContext& context, NetUid netuid, const AccountId& hotkey, const Relatives& children)
{
    Relations relations(context.state, hotkey, netuid);
    if (relations.setChildren(children)) {
        relations.store(context.state);
        context.deposit(declared::event::SetChildren { hotkey, netuid, children });
    }
}

void schedule(BlockContext& context, NetUid netuid, const AccountId& hotkey, const Relatives& children)
{
    if (!isTrading(context.state, netuid)) {
        apply(context, netuid, hotkey, children);
        return;
    }
    const std::uint64_t due
        = context.number.value() + load<declared::kPendingChildKeyCooldown>(context.state);
    store<declared::kPendingChildKeys>(context.state, netuid, hotkey, std::tuple(children, due));
    context.deposit(declared::event::SetChildrenScheduled { hotkey, netuid, due, children });
}

} // namespace

DispatchResult scheduleChildren(BlockContext& context, const AccountId& coldkey, const AccountId& hotkey,
    NetUid netuid, const Relatives& children)
{
    if (!passesRateLimit(context, TransactionKind::SetChildren, hotkey, netuid)) {
        return refuse(declared::error("TxRateLimitExceeded"));
    }
    if (netuid == kRoot) {
        return refuse(declared::error("RegistrationNotPermittedOnRootSubnet"));
    }
    if (const DispatchResult exists = ensureSubnetExists(context.state, netuid); !exists) {
        return exists;
    }
    if (!ownsHotkey(context.state, coldkey, hotkey)) {
        return refuse(declared::error("NonAssociatedColdKey"));
    }
    if (hasDuplicates(children)) {
        return refuse(declared::error("DuplicateChild"));
    }
    if (const DispatchResult checked = Relations(context.state, hotkey, netuid).check(children); !checked) {
        return checked;
    }
    if (!children.empty() && !mayHaveChildren(context.state, hotkey, netuid)) {
        return refuse(declared::error("NotEnoughStakeToSetChildkeys"));
    }
    recordTransaction(context, TransactionKind::SetChildren, hotkey, netuid);
    schedule(context, netuid, hotkey, children);
    return {};
}

void applyPendingChildren(BlockContext& context, NetUid netuid)
{
    const bool trading = isTrading(context.state, netuid);
    for (const auto& [hotkey, pending] : entriesBelow<declared::kPendingChildKeys>(context.state, netuid)) {
        const auto& [children, dueAfter] = pending;
        if (dueAfter < context.number.value() || !trading) {
            apply(context, netuid, hotkey, children);
            erase<declared::kPendingChildKeys>(context.state, netuid, hotkey);
        }
    }
}

void makeRootValidatorsParents(BlockContext& context, NetUid netuid)
{
    const AccountId owner = load<declared::kSubnetOwnerHotkey>(context.state, netuid);
    for (const auto& [uid, validator] : entriesBelow<declared::kKeys>(context.state, kRoot)) {
        if (validator == owner || !load<declared::kAutoParentDelegationEnabled>(context.state, validator)) {
            continue;
        }
        const AccountId coldkey = coldkeyOf(context.state, validator);
        (void)scheduleChildren(
            context, coldkey, validator, netuid, { { kWhole, owner } }); // who cannot does not
    }
}

DispatchResult moveRelations(BlockContext& context, const AccountId& from, const AccountId& to, NetUid netuid)
{
    Relations relations(context.state, from, netuid);
    if (const DispatchResult moved = relations.moveTo(context.state, to); !moved) {
        return moved;
    }
    if (const auto pending = find<declared::kPendingChildKeys>(context.state, netuid, from)) {
        if (const DispatchResult checked = relations.check(std::get<0>(*pending)); !checked) {
            return checked;
        }
        erase<declared::kPendingChildKeys>(context.state, netuid, from);
        store<declared::kPendingChildKeys>(context.state, netuid, to, *pending);
    }
    relations.store(context.state);
    return {};
}

} // namespace taonaut::node::subtensor_module
