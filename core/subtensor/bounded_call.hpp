// SPDX-License-Identifier: MIT
#pragma once

// A call that storage keeps for later: its bytes if they are short, else the hash of bytes that pallet
// Preimage holds. Source: polkadot-sdk substrate/frame/support/src/traits/preimages.rs.

#include "core/subtensor/bounded.hpp"
#include "core/subtensor/encoded_call.hpp"

namespace taonaut::subtensor {

/// The hasher as a type; without contents.
struct BlakeTwo256 {
    [[nodiscard]] static metadata::TypeDescription describe();
};

namespace bounded_call {

struct Legacy {
    Hash256 hash;
    static constexpr CaseName kCase { 0, "Legacy" };
    static constexpr auto fields() { return std::tuple { field("hash", &Legacy::hash, "H::Output") }; }
    friend bool operator==(const Legacy&, const Legacy&) = default;
};
struct Inline {
    Bytes call;
    static constexpr CaseName kCase { 1, "Inline" };
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<std::byte, struct InlineLimit>>(
            "", &Inline::call, "BoundedInline") };
    }
    friend bool operator==(const Inline&, const Inline&) = default;
};
struct Lookup {
    Hash256 hash;
    std::uint32_t length = 0; ///< of the call in bytes
    static constexpr CaseName kCase { 2, "Lookup" };
    static constexpr auto fields()
    {
        return std::tuple { field("hash", &Lookup::hash, "H::Output"), field("len", &Lookup::length, "u32") };
    }
    friend bool operator==(const Lookup&, const Lookup&) = default;
};

} // namespace bounded_call

struct BoundedCall : std::variant<bounded_call::Legacy, bounded_call::Inline, bounded_call::Lookup> {
    using variant::variant;
    static constexpr std::string_view kPath = "frame_support::traits::preimages::Bounded";
    static Parameters parameters() { return { parameter<EncodedCall>("T"), parameter<BlakeTwo256>("H") }; }
};

} // namespace taonaut::subtensor
