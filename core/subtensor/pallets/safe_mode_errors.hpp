// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet SafeMode: refuse(error("Entered")).
// Source: polkadot-sdk substrate/frame/safe-mode/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/safe_mode.hpp"

namespace taonaut::subtensor::safe_mode {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "Entered", "The chain is restricted." },
    { kPallet, 1, "Exited", "The chain is not restricted." },
    { kPallet, 2, "NotConfigured", "This is switched off." },
    { kPallet, 3, "NoDeposit", "There is no deposit." },
    { kPallet, 4, "AlreadyDeposited", "There is a deposit already." },
    { kPallet, 5, "CannotReleaseYet", "It is too early to give the deposit back." },
    { kPallet, 6, "CurrencyError", "The deposit could not be moved." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::safe_mode
