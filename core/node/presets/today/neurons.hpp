// SPDX-License-Identifier: MIT
#pragma once

// Seats on the subnets: uid maps, announced endpoints, what hotkeys earned, takes and child hotkeys.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

void writeNeurons(const Network& network, Entries& entries);
/// Seats of the root subnet and the list of those who stake there.
void writeRoot(const Network& network, Entries& entries);
/// Takes, child and parent hotkeys.
void writeDelegation(const Network& network, Entries& entries);

} // namespace taonaut::node::presets
