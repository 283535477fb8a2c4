// SPDX-License-Identifier: MIT
#pragma once

// Pallet SubtensorModule (7): subnets, neurons, stake, weights.
// Source: opentensor/subtensor pallets/subtensor/src.

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::subtensor_module {

inline constexpr PalletName kPallet { 7, "SubtensorModule" };

} // namespace taonaut::subtensor::subtensor_module
