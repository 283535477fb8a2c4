// SPDX-License-Identifier: MIT
#pragma once

// Opening the weights that were committed to a round of drand. In every block, before emission, the
// commitments of the epoch that lies RevealPeriodEpochs back are opened if their round is on the chain, and
// set as their hotkeys would set them. Those whose round is not there are tried again in each block of the
// epoch; older ones are dropped. What cannot be opened or set is dropped as well.
//
// On the public chain the commitment is encrypted to the round (identity-based encryption on BLS12-381), and
// the signature of the round opens it. That takes a pairing, which this program does not have: here a
// commitment is the payload itself, not encrypted, and a commitment of the public tools does not open. The
// rounds of a chain without network are its own (core/node/runtime/drand).
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/{reveal_commits,block_step}.rs.

#include "core/node/runtime/subtensor_module/weights/set.hpp"

namespace taonaut::node::subtensor_module {

/// What a commitment hides: hotkey, uids, values and version key in SCALE, the hotkey with a length before
/// it.
[[nodiscard]] Bytes timelockPayload(const AccountId& hotkey, const NewWeights& weights);
/// The weights in a payload of that hotkey, or in one of the older form without a hotkey. Nothing for other
/// bytes and for a payload of another hotkey.
[[nodiscard]] std::optional<NewWeights> readTimelockPayload(ByteView payload, const AccountId& hotkey);

/// Opens what is due on every subnet but those whose epoch is put off in this block. Part of the block step.
void revealDue(BlockContext& context);
/// The same for one subnet.
void revealDueOn(BlockContext& context, NetUid netuid);

} // namespace taonaut::node::subtensor_module
