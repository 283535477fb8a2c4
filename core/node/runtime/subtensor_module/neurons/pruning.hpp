// SPDX-License-Identifier: MIT
#pragma once

// Which neurons a subnet keeps when it is full or made smaller.

#include "core/node/runtime/subtensor_module/neurons/neurons.hpp"

namespace taonaut::node::subtensor_module {

/// Neurons of the owner that are never pruned, at most ImmuneOwnerUidsLimit: the owner hotkey first, then the
/// coldkey's hotkeys from the earliest registration on.
[[nodiscard]] std::vector<Uid> immortalUids(const BlockContext& context, NetUid netuid);
/// Whether the neuron is younger than ImmunityPeriod.
[[nodiscard]] bool isImmune(const BlockContext& context, NetUid netuid, Uid uid);

/// Makes room for at most that many neurons: the ones with the least emission go, the others keep their order
/// and get the uids from 0 on; weights and bonds follow. Errors: SubnetNotExists, InvalidValue (outside of
/// MinAllowedUids to MaxAllowedUids), TrimmingWouldExceedMaxImmunePercentage.
[[nodiscard]] DispatchResult trimNeurons(BlockContext& context, NetUid netuid, std::uint16_t most);

} // namespace taonaut::node::subtensor_module
