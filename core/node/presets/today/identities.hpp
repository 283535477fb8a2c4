// SPDX-License-Identifier: MIT
#pragma once

// Names of subnets and validators, all invented, and the symbols of the alphas. Addresses are below
// ".example", where nobody can be.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

void writeIdentities(const Network& network, Entries& entries);

} // namespace taonaut::node::presets
