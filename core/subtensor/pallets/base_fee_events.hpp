// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet BaseFee.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/pallets/base_fee.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::base_fee {

namespace event {

struct NewBaseFeePerGas {
    Uint256 fee;
    static constexpr CaseName kCase { 0, "NewBaseFeePerGas", "The price of gas has changed." };
    static constexpr auto fields() { return std::tuple { field("fee", &NewBaseFeePerGas::fee, "U256") }; }
    friend bool operator==(const NewBaseFeePerGas&, const NewBaseFeePerGas&) = default;
};
struct BaseFeeOverflow {
    static constexpr CaseName kCase { 1, "BaseFeeOverflow", "The price of gas became too large." };
    friend bool operator==(const BaseFeeOverflow&, const BaseFeeOverflow&) = default;
};
struct NewElasticity {
    Permill elasticity;
    static constexpr CaseName kCase { 2, "NewElasticity", "How fast the price of gas follows has changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("elasticity", &NewElasticity::elasticity, "Permill") };
    }
    friend bool operator==(const NewElasticity&, const NewElasticity&) = default;
};

} // namespace event

struct Event : std::variant<event::NewBaseFeePerGas, event::BaseFeeOverflow, event::NewElasticity> {
    using variant::variant;
    static constexpr PalletName kPallet = base_fee::kPallet;
    static constexpr std::string_view kPath = "pallet_base_fee::pallet::Event";
    static constexpr std::string_view kOuterTypeName = "pallet_base_fee::Event";
};

} // namespace taonaut::subtensor::base_fee
