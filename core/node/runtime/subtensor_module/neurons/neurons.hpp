// SPDX-License-Identifier: MIT
#pragma once

// The neurons of a subnet: hotkeys with a number, the uid, from 0 without gaps, and for each uid an entry in
// every vector of the subnet. Uids and Keys are each other's inverse. Source: opentensor/subtensor
// pallets/subtensor/src/subnets/{uids,registration}.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

using subtensor::Uid;

[[nodiscard]] std::optional<Uid> uidOf(const Overlay& state, NetUid netuid, const AccountId& hotkey);
/// Nothing for a uid that the subnet does not have.
[[nodiscard]] std::optional<AccountId> hotkeyOf(const Overlay& state, NetUid netuid, Uid uid);
[[nodiscard]] bool isRegistered(const Overlay& state, NetUid netuid, const AccountId& hotkey);
[[nodiscard]] bool isRegisteredAnywhere(const Overlay& state, const AccountId& hotkey);

/// The next free uid for the hotkey.
[[nodiscard]] Uid appendNeuron(BlockContext& context, NetUid netuid, const AccountId& hotkey);
/// The hotkey takes a uid over: what the old one earned, set and announced is gone.
void replaceNeuron(BlockContext& context, NetUid netuid, Uid uid, const AccountId& hotkey);
/// The uid that a newcomer would replace. None: all are safe.
[[nodiscard]] std::optional<Uid> uidToPrune(const BlockContext& context, NetUid netuid);
/// Appends, or replaces where the subnet is full. Event NeuronRegistered is the caller's. Errors:
/// NoNeuronIdAvailable.
[[nodiscard]] Result<Uid, DispatchError> registerNeuron(
    BlockContext& context, NetUid netuid, const AccountId& hotkey);

} // namespace taonaut::node::subtensor_module
