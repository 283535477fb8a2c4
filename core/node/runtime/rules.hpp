// SPDX-License-Identifier: MIT
#pragma once

// Which economics a chain has. Fixed by its genesis options for all of its life; no storage item tells it,
// because the public chain never had two at once.

#include <cstdint>

namespace taonaut::node {

enum class EconomicRules : std::uint8_t {
    Current, ///< alpha and pools, as spec 425
    Classic, ///< early 2024: one TAO a block, divided among the subnets by the root network
};

} // namespace taonaut::node
