// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Sudo: refuse(error("RequireSudo")).
// Source: polkadot-sdk substrate/frame/sudo/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/sudo.hpp"

namespace taonaut::subtensor::sudo {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "RequireSudo", "Only the root account may do this." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::sudo
