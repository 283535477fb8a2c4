// SPDX-License-Identifier: MIT
#pragma once

// Settings of preset `classic`, and what a block brings its subnets.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

void writeClassicSettings(
    const Network& network, const std::vector<std::uint64_t>& emissions, Entries& entries);

} // namespace taonaut::node::presets
