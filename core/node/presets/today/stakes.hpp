// SPDX-License-Identifier: MIT
#pragma once

// Who has staked how much at whom.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

/// Root stake of the validators of the root subnet, then stake on all subnets. Notes who nominates whom.
void placeStakes(Network& network);

/// Root stake alone: of the seats of root, of all other validators and of neurons. Subnets have none.
void placeRootStakes(Network& network);

/// TotalHotkeyAlpha, shares and what goes with them.
void writeStakes(const Network& network, Entries& entries);

} // namespace taonaut::node::presets
