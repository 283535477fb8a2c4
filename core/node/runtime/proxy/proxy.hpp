// SPDX-License-Identifier: MIT
#pragma once

// Pallet Proxy: accounts that act for others, each within the filter of its kind (filter.hpp), at once or
// after announcing the call; accounts without a key that only their delegates can move. What the call of a
// delegate answers is in the event and in LastCallResult; the proxy call itself succeeds.
// Source: opentensor/subtensor pallets/proxy/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/proxy_calls.hpp"

namespace taonaut::node::proxy {

using subtensor::proxy::ProxyType;

[[nodiscard]] DispatchInfo infoOf(const subtensor::proxy::Call& call);
/// Errors: all of the pallet's except InvalidDerivedAccountId, BadOrigin, CannotLookup, those of reserve.
[[nodiscard]] CallResult run(BlockContext& context, const Origin& origin, const subtensor::proxy::Call& call);
/// Forgets what calls of this block answered.
void onFinalize(BlockContext& context);

/// Makes an account a delegate and reserves the deposit (event ProxyAdded). delay: blocks from announcing a
/// call to running it. Errors: NoSelfProxy, Duplicate, TooMany, those of reserve.
[[nodiscard]] DispatchResult addDelegate(BlockContext& context, const AccountId& delegator,
    const AccountId& delegate, ProxyType type, std::uint32_t delay);
/// Takes a delegate back and frees the deposit (event ProxyRemoved). Errors: NotFound.
[[nodiscard]] DispatchResult removeDelegate(BlockContext& context, const AccountId& delegator,
    const AccountId& delegate, ProxyType type, std::uint32_t delay);

/// Who pays for a transaction with this call: an account whose delegate the sender is and that has chosen to
/// pay for it, at most two proxies deep, also when the inner ones are a batch for one and the same account.
/// None: the sender. Source: opentensor/subtensor runtime/src/transaction_payment_wrapper.rs.
[[nodiscard]] std::optional<AccountId> feePayer(
    const Overlay& state, const AccountId& sender, const subtensor::EncodedCall& call);

} // namespace taonaut::node::proxy
