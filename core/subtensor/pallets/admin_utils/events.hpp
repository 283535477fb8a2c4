// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet AdminUtils.

#include "core/subtensor/fixed_point.hpp"
#include "core/subtensor/pallets/admin_utils/pallet.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/single_value.hpp"

namespace taonaut::subtensor::admin_utils {

namespace event {

struct PrecompileUpdated {
    Precompile precompileId = Precompile::BalanceTransfer;
    bool enabled = false;
    static constexpr CaseName kCase { 0, "PrecompileUpdated",
        "A precompiled contract was switched on or off." };
    static constexpr auto fields()
    {
        return std::tuple { field("precompile_id", &PrecompileUpdated::precompileId, "PrecompileEnum"),
            field("enabled", &PrecompileUpdated::enabled, "bool") };
    }
    friend bool operator==(const PrecompileUpdated&, const PrecompileUpdated&) = default;
};
struct Yuma3EnableToggled : SubnetValue<bool> {
    static constexpr CaseName kCase { 1, "Yuma3EnableToggled",
        "The third form of Yuma was switched on or off." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct BondsResetToggled : SubnetValue<bool> {
    static constexpr CaseName kCase { 2, "BondsResetToggled", "Whether bonds are reset has changed." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};
struct BurnHalfLifeSet : SubnetValue<std::uint16_t> {
    static constexpr CaseName kCase { 3, "BurnHalfLifeSet",
        "The blocks in which the price of registration halves have changed." };
    static constexpr auto fields() { return named("burn_half_life", "u16"); }
};
struct BurnIncreaseMultSet : SubnetValue<U64F64> {
    static constexpr CaseName kCase { 4, "BurnIncreaseMultSet",
        "What a registration multiplies the price with has changed." };
    static constexpr auto fields() { return named("burn_increase_mult", "U64F64"); }
};
struct SubnetEmissionEnabledSet : SubnetValue<bool> {
    static constexpr CaseName kCase { 5, "SubnetEmissionEnabledSet",
        "Whether a subnet gets emission has changed." };
    static constexpr auto fields() { return named("enabled", "bool"); }
};

} // namespace event

struct Event : std::variant<event::PrecompileUpdated, event::Yuma3EnableToggled, event::BondsResetToggled,
                   event::BurnHalfLifeSet, event::BurnIncreaseMultSet, event::SubnetEmissionEnabledSet> {
    using variant::variant;
    static constexpr PalletName kPallet = admin_utils::kPallet;
    static constexpr std::string_view kPath = "pallet_admin_utils::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_admin_utils::Event<Runtime>";
};

} // namespace taonaut::subtensor::admin_utils
