// SPDX-License-Identifier: MIT
#pragma once

// What the root validators of preset `classic` think of the subnets, and what a block brings each of them.

#include "core/node/presets/today/model.hpp"

namespace taonaut::node::presets {

/// By uid of root: weights of the subnets in their order.
using RootVotes = std::vector<std::vector<std::uint16_t>>;
[[nodiscard]] RootVotes drawRootVotes(const Network& network);

/// Rao per block of each subnet, as the root epoch finds it.
[[nodiscard]] std::vector<std::uint64_t> emissionsByVotes(const Network& network, const RootVotes& votes);

void writeRootVotes(const Network& network, const RootVotes& votes, Entries& entries);

} // namespace taonaut::node::presets
