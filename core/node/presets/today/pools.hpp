// SPDX-License-Identifier: MIT
#pragma once

// Pools, prices and the emission of the last block.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

/// Needs the stakes: all alpha that is staked is part of what is outside the pool.
void fillPools(Network& network);

void writePools(const Network& network, Entries& entries);

[[nodiscard]] std::uint64_t rootTao(const Network& network);
[[nodiscard]] std::uint64_t taoOfPools(const Network& network);

} // namespace taonaut::node::presets
