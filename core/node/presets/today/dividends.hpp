// SPDX-License-Identifier: MIT
#pragma once

// What hotkeys earned for their stakers in the last epoch, and what waits for the next one.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

/// Needs the last epochs.
void writeDividends(const Network& network, Entries& entries);
/// Pending emissions of the blocks since the last epoch.
void writePending(const Network& network, Entries& entries);

} // namespace taonaut::node::presets
