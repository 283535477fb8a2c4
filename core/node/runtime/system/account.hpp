// SPDX-License-Identifier: MIT
#pragma once

// Accounts: nonce, reference counters and balance in one storage item, System.Account.
//
// An account exists while something provides for it (a balance of at least the existential deposit) or
// suffices; consumers (locks, holds) keep its last provider from going away. The last provider gone, the
// account is erased, nonce included. Source: polkadot-sdk substrate/frame/system/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/system.hpp"

namespace taonaut::node::system {

using subtensor::system::AccountData;
using subtensor::system::AccountInfo;

/// The default where there is none.
[[nodiscard]] AccountInfo account(const Overlay& state, const AccountId& who);
[[nodiscard]] AccountInfo account(const trie::StateTrie& state, const AccountId& who);
void putAccount(BlockContext& context, const AccountId& who, const AccountInfo& info);

/// The first provider creates the account (event NewAccount).
void addProvider(BlockContext& context, const AccountId& who);
/// The last provider gone, the account is erased (event KilledAccount). Errors: ConsumerRemaining.
[[nodiscard]] DispatchResult removeProvider(BlockContext& context, const AccountId& who);
/// Errors: NoProviders, TooManyConsumers.
[[nodiscard]] DispatchResult addConsumer(BlockContext& context, const AccountId& who);
void removeConsumer(BlockContext& context, const AccountId& who);
[[nodiscard]] bool canRemoveProvider(const AccountInfo& info) noexcept;
/// Writes the balance part; an account that nothing provides for is erased instead.
void putData(BlockContext& context, const AccountId& who, const AccountData& data);

} // namespace taonaut::node::system
