// SPDX-License-Identifier: MIT
#pragma once

// Pallet SafeMode: root restricts the chain to a few calls for some blocks; which, the base filter of
// dispatch.cpp knows. On this chain nobody else can: deposits are switched off. Sources: polkadot-sdk
// substrate/frame/safe-mode/src/lib.rs, opentensor/subtensor runtime/src/lib.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/safe_mode_calls.hpp"

namespace taonaut::node::safe_mode {

/// Blocks of a restriction by root, and by which root makes it longer: a day and half a day.
inline constexpr std::uint32_t kRootEnterDuration = 5 * 60 * 24;
inline constexpr std::uint32_t kRootExtendDuration = 5 * 60 * 12;

[[nodiscard]] DispatchInfo infoOf(const subtensor::safe_mode::Call& call);
/// Errors: Entered, Exited, NotConfigured, NoDeposit, CurrencyError, BadOrigin. AlreadyDeposited and
/// CannotReleaseYet belong to deposits.
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::safe_mode::Call& call);
/// Ends a restriction whose time is over. Answers the weight used.
Weight onInitialize(BlockContext& context);

} // namespace taonaut::node::safe_mode
