// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Preimage.

#include "core/subtensor/pallets/preimage.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::preimage {

namespace event {

struct Noted {
    Hash256 hash;
    static constexpr CaseName kCase { 0, "Noted", "Bytes were stored." };
    static constexpr auto fields() { return std::tuple { field("hash", &Noted::hash, "T::Hash") }; }
    friend bool operator==(const Noted&, const Noted&) = default;
};
struct Requested {
    Hash256 hash;
    static constexpr CaseName kCase { 1, "Requested", "Bytes are needed." };
    static constexpr auto fields() { return std::tuple { field("hash", &Requested::hash, "T::Hash") }; }
    friend bool operator==(const Requested&, const Requested&) = default;
};
struct Cleared {
    Hash256 hash;
    static constexpr CaseName kCase { 2, "Cleared", "Bytes were removed." };
    static constexpr auto fields() { return std::tuple { field("hash", &Cleared::hash, "T::Hash") }; }
    friend bool operator==(const Cleared&, const Cleared&) = default;
};

} // namespace event

struct Event : std::variant<event::Noted, event::Requested, event::Cleared> {
    using variant::variant;
    static constexpr PalletName kPallet = preimage::kPallet;
    static constexpr std::string_view kPath = "pallet_preimage::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_preimage::Event<Runtime>";
};

} // namespace taonaut::subtensor::preimage
