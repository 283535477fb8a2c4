// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Swap.

#include "core/subtensor/pallets/swap.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::swap {

namespace event {

struct FeeRateSet {
    NetUid netuid;
    ShareU16 rate;
    static constexpr CaseName kCase { 0, "FeeRateSet", "The fee of a pool has changed, in 1/65535." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &FeeRateSet::netuid, "NetUid"),
            field("rate", &FeeRateSet::rate, "u16") };
    }
    friend bool operator==(const FeeRateSet&, const FeeRateSet&) = default;
};

} // namespace event

struct Event : std::variant<event::FeeRateSet> {
    using variant::variant;
    static constexpr PalletName kPallet = swap::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor_swap::pallet::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_subtensor_swap::Event<Runtime>";
};

} // namespace taonaut::subtensor::swap
