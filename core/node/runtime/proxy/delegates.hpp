// SPDX-License-Identifier: MIT
#pragma once

// The lists behind pallet Proxy: delegates, announcements, accounts without a key, and their deposits. For
// the files of this folder.

#include "core/node/runtime/proxy/proxy.hpp"

#include <functional>

namespace taonaut::node::proxy {

using subtensor::proxy::Announcement;
using subtensor::proxy::ProxyDefinition;

/// The first delegate that fits. type: none for any kind. Errors: NotProxy.
[[nodiscard]] Result<ProxyDefinition, DispatchError> findProxy(const BlockContext& context,
    const AccountId& real, const AccountId& delegate, const std::optional<ProxyType>& type);
/// Takes all delegates of the account back.
void removeAllDelegates(BlockContext& context, const AccountId& delegator);

/// Block and position of the extrinsic in which an account without key came into being.
struct Birth {
    BlockNumber height;
    std::uint32_t extrinsic = 0;
};
[[nodiscard]] Birth here(const BlockContext& context);
/// blake2_256 of ("modlpy/proxy____", spawner, height, position, kind, index).
[[nodiscard]] AccountId pureAccount(
    const AccountId& spawner, ProxyType type, std::uint16_t index, const Birth& birth);
/// Errors: Duplicate, those of reserve.
[[nodiscard]] DispatchResult createPure(BlockContext& context, const AccountId& spawner, ProxyType type,
    std::uint32_t delay, std::uint16_t index);
/// Errors: NoPermission.
[[nodiscard]] DispatchResult killPure(BlockContext& context, const AccountId& who, const AccountId& spawner,
    ProxyType type, std::uint16_t index, const Birth& birth);

/// Errors: NotProxy, TooMany, those of reserve.
[[nodiscard]] DispatchResult announce(
    BlockContext& context, const AccountId& delegate, const AccountId& real, const Hash256& callHash);
/// Takes announcements back. Errors: NotFound if none is meant.
[[nodiscard]] DispatchResult dropAnnouncements(BlockContext& context, const AccountId& delegate,
    const std::function<bool(const Announcement&)>& isMeant);

/// Brings both deposits of the account to what they cost now. Whether anything changed. Errors: those of
/// reserve.
[[nodiscard]] Result<bool, DispatchError> pokeDeposits(BlockContext& context, const AccountId& who);

} // namespace taonaut::node::proxy
