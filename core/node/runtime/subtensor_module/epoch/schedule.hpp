// SPDX-License-Identifier: MIT
#pragma once

// When the epochs of a subnet come: Tempo blocks after the last one, or when its owner asked for one
// (PendingEpochAt), or when none ended for longer than the longest tempo. A block runs at most
// MaxEpochsPerBlock of them; the rest are put off to the next block.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/run_coinbase.rs.

#include "core/node/runtime/context.hpp"

namespace taonaut::node::subtensor_module {

/// Whether an epoch of the subnet is due in this block. Never for a tempo of 0.
[[nodiscard]] bool shouldRunEpoch(const BlockContext& context, NetUid netuid);

/// Which of the subnets are due but put off in this block. subnets: in the order in which they run; those
/// whose neurons are not in order do not count.
[[nodiscard]] std::vector<NetUid> epochsDeferred(
    const BlockContext& context, const std::vector<NetUid>& subnets);

/// Whether the keys of the subnet name no hotkey twice, without which its epoch does not run. O(n log n).
[[nodiscard]] bool isEpochInputConsistent(const BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
