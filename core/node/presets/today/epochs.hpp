// SPDX-License-Identifier: MIT
#pragma once

// What validators think of miners, and what the last epoch of each subnet made of it.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

/// Draws weights and runs an epoch of each subnet over them. Needs stakes and pools.
void runLastEpochs(Network& network);

/// Lists by uid, weights and bonds.
void writeEpochs(const Network& network, Entries& entries);

} // namespace taonaut::node::presets
