// SPDX-License-Identifier: MIT
#pragma once

// How little may be staked.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// The least that may be staked or left staked, in TAO. Source: opentensor/subtensor
/// pallets/subtensor/src/lib.rs (DefaultMinStake).
constexpr Rao kLeastStake { 2'000'000 };

/// The least that a nominator may have at somebody else's hotkey: NominatorMinRequiredStake millionths of
/// kLeastStake.
[[nodiscard]] Rao leastNomination(const Overlay& state);

} // namespace taonaut::node::subtensor_module
