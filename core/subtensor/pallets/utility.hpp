// SPDX-License-Identifier: MIT
#pragma once

// Pallet Utility (11): several calls as one, and calls in another name.
// Source: opentensor/subtensor pallets/utility/src/lib.rs.

#include "core/subtensor/item.hpp"

namespace taonaut::subtensor::utility {

inline constexpr PalletName kPallet { 11, "Utility" };

namespace event {
/// Of every event declared in this namespace.
template <class E> [[nodiscard]] constexpr PalletName palletOf(const E*) noexcept
{
    return kPallet;
}
} // namespace event

inline constexpr Constant<std::uint32_t> kBatchedCallsLimit { "batched_calls_limit", 10'922,
    "Most calls of a batch." };

/// All errors in the order of their numbers.
[[nodiscard]] std::span<const ErrorId> errors() noexcept;

[[nodiscard]] PalletDeclaration declaration(const RuntimeParameters& parameters);

} // namespace taonaut::subtensor::utility
