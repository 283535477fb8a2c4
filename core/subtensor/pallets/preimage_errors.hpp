// SPDX-License-Identifier: MIT
#pragma once

// Errors of pallet Preimage: refuse(error("TooBig")).
// Source: polkadot-sdk substrate/frame/preimage/src/lib.rs.

#include "core/subtensor/error_table.hpp"
#include "core/subtensor/pallets/preimage.hpp"

namespace taonaut::subtensor::preimage {

inline constexpr ErrorId kErrors[] {
    { kPallet, 0, "TooBig", "The bytes are too long." },
    { kPallet, 1, "AlreadyNoted", "The bytes are stored already." },
    { kPallet, 2, "NotAuthorized", "The sender may not do this." },
    { kPallet, 3, "NotNoted", "The bytes are not stored." },
    { kPallet, 4, "Requested", "The bytes are needed and cannot be removed." },
    { kPallet, 5, "NotRequested", "The bytes are not needed." },
    { kPallet, 6, "TooMany", "Too many hashes were given." },
    { kPallet, 7, "TooFew", "No hash was given." },
};

[[nodiscard]] consteval const ErrorId& error(std::string_view name)
{
    return errorNamed(kErrors, name);
}

} // namespace taonaut::subtensor::preimage
