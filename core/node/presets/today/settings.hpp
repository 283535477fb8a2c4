// SPDX-License-Identifier: MIT
#pragma once

// Settings of the chain and of the subnets, and the state of their epochs.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

void writeChainSettings(const Network& network, Entries& entries);
void writeSubnetSettings(const Network& network, Entries& entries);

} // namespace taonaut::node::presets
