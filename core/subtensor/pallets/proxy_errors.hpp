// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Proxy: refuse(error("TooMany")).
// Source: opentensor/subtensor pallets/proxy/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/proxy.hpp"

namespace taonaut::subtensor::proxy {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "TooMany", "There are too many delegates or announcements. Remove one first." },
    { kPallet, 1, "NotFound", "There is no such delegate or announcement." },
    { kPallet, 2, "NotProxy", "The sender is not a delegate of this account." },
    { kPallet, 3, "Unproxyable", "This kind of delegate may not make this call." },
    { kPallet, 4, "Duplicate", "This delegate is there already." },
    { kPallet, 5, "NoPermission", "The call would give rights that the delegate does not have." },
    { kPallet, 6, "Unannounced", "The call was not announced, or the delay is not over." },
    { kPallet, 7, "NoSelfProxy", "An account cannot be its own delegate." },
    { kPallet, 8, "AnnouncementDepositInvariantViolated",
        "The deposit of the announcements does not fit them." },
    { kPallet, 9, "InvalidDerivedAccountId", "The account without key cannot be derived." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::proxy
