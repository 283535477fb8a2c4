// SPDX-License-Identifier: MIT
#pragma once

// Pallet SubtensorModule (7): subnets, neurons, stake, weights.
// Source: opentensor/subtensor pallets/subtensor/src.

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::subtensor_module {

inline constexpr PalletName kPallet { 7, "SubtensorModule" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

} // namespace taonaut::subtensor::subtensor_module
