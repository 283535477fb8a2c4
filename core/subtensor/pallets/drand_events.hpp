// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Drand.

#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::drand {

namespace event {

struct BeaconConfigChanged {
    static constexpr CaseName kCase { 0, "BeaconConfigChanged", "Another beacon is used." };
    friend bool operator==(const BeaconConfigChanged&, const BeaconConfigChanged&) = default;
};
struct NewPulse {
    std::vector<std::uint64_t> rounds;
    static constexpr CaseName kCase { 1, "NewPulse", "Rounds of the beacon came onto the chain." };
    static constexpr auto fields()
    {
        return std::tuple { field("rounds", &NewPulse::rounds, "Vec<RoundNumber>") };
    }
    friend bool operator==(const NewPulse&, const NewPulse&) = default;
};
struct SetOldestStoredRound {
    std::uint64_t round = 0;
    static constexpr CaseName kCase { 2, "SetOldestStoredRound",
        "The oldest round that is kept has changed." };
    static constexpr auto fields() { return std::tuple { field("", &SetOldestStoredRound::round, "u64") }; }
    friend bool operator==(const SetOldestStoredRound&, const SetOldestStoredRound&) = default;
};

} // namespace event

struct Event : std::variant<event::BeaconConfigChanged, event::NewPulse, event::SetOldestStoredRound> {
    using variant::variant;
    static constexpr PalletName kPallet = drand::kPallet;
    static constexpr std::string_view kPath = "pallet_drand::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_drand::Event<Runtime>";
};

} // namespace taonaut::subtensor::drand
