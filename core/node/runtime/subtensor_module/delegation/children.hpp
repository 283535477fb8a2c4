// SPDX-License-Identifier: MIT
#pragma once

// Child hotkeys: a hotkey lends parts of its stake weight on a subnet to others. A change waits for its
// cooldown and takes effect at the epoch after. ChildKeys and ParentKeys are each other's mirror.
// Source: opentensor/subtensor pallets/subtensor/src/staking/set_children.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"

namespace taonaut::node::subtensor_module {

using subtensor::subtensor_module::Relatives;

/// The coldkey asks for these children of its hotkey, in place of the present ones. Event
/// SetChildrenScheduled. Errors: RegistrationNotPermittedOnRootSubnet, SubnetNotExists, NonAssociatedColdKey,
/// TooManyChildren, InvalidChild, DuplicateChild, ProportionOverflow, ChildParentInconsistency,
/// NotEnoughStakeToSetChildkeys, TxRateLimitExceeded.
[[nodiscard]] DispatchResult scheduleChildren(BlockContext& context, const AccountId& coldkey,
    const AccountId& hotkey, NetUid netuid, const Relatives& children);
/// Gives effect to what is due on the subnet. Event SetChildren each.
void applyPendingChildren(BlockContext& context, NetUid netuid);
/// Every root validator that did not opt out lends all of its weight to the owner hotkey of a new subnet.
void makeRootValidatorsParents(BlockContext& context, NetUid netuid);

/// Puts one hotkey in the place of another in all relations of a subnet. Errors: those of relations that
/// would contradict themselves.
[[nodiscard]] DispatchResult moveRelations(
    BlockContext& context, const AccountId& from, const AccountId& to, NetUid netuid);

} // namespace taonaut::node::subtensor_module
