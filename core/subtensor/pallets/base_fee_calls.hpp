// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet BaseFee.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/pallets/base_fee.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::base_fee {

struct SetBaseFeePerGas {
    Uint256 fee;
    static constexpr CaseName kCase { 0, "set_base_fee_per_gas", "Sets the price of gas. Root." };
    static constexpr auto fields() { return std::tuple { field("fee", &SetBaseFeePerGas::fee, "U256") }; }
    friend bool operator==(const SetBaseFeePerGas&, const SetBaseFeePerGas&) = default;
};
struct SetElasticity {
    Permill elasticity;
    static constexpr CaseName kCase { 1, "set_elasticity", "Sets how fast the price of gas follows. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("elasticity", &SetElasticity::elasticity, "Permill") };
    }
    friend bool operator==(const SetElasticity&, const SetElasticity&) = default;
};

struct Call : std::variant<SetBaseFeePerGas, SetElasticity> {
    using variant::variant;
    static constexpr PalletName kPallet = base_fee::kPallet;
    static constexpr std::string_view kPath = "pallet_base_fee::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "BaseFee, Runtime>";
};

} // namespace taonaut::subtensor::base_fee
