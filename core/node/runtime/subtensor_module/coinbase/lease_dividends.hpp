// SPDX-License-Identifier: MIT
#pragma once

// The owner's cut of a leased subnet is shared with those who paid for it.
// Source: opentensor/subtensor pallets/subtensor/src/subnets/leasing.rs.

#include "core/node/runtime/context.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

/// Puts the contributors' part of a cut by, and pays out what has gathered in every hundredth block. Nothing
/// for a lease that is over. What cannot be paid waits for the next time.
void distributeLeaseDividends(BlockContext& context, std::uint32_t lease, subtensor::AlphaAmount cut);

} // namespace taonaut::node::subtensor_module
