// SPDX-License-Identifier: MIT
#pragma once

// The eight bytes from which the account of a pallet is made. Source: polkadot-sdk
// substrate/frame/support/src/lib.rs (PalletId).

#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor {

struct PalletId {
    std::array<std::byte, 8> bytes {};
    static constexpr std::string_view kPath = "frame_support::PalletId";
    static constexpr auto fields() { return std::tuple { field("", &PalletId::bytes, "[u8; 8]") }; }
    friend bool operator==(const PalletId&, const PalletId&) = default;
};

/// Of eight ASCII characters.
[[nodiscard]] constexpr PalletId palletId(const char (&text)[9])
{
    PalletId result;
    for (std::size_t i = 0; i < result.bytes.size(); ++i) {
        result.bytes[i] = static_cast<std::byte>(text[i]);
    }
    return result;
}

} // namespace taonaut::subtensor
