// SPDX-License-Identifier: MIT
#pragma once

// Prices of alpha and what an exchange would bring.
// Source: opentensor/subtensor pallets/swap/runtime-api/src/lib.rs.

#include "core/subtensor/api/function.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::api {

/// What an exchange would bring, its fee and what is lost to the moved price.
struct SimSwapResult {
    Rao taoAmount;
    AlphaAmount alphaAmount;
    Rao taoFee;
    AlphaAmount alphaFee;
    Rao taoSlippage;
    AlphaAmount alphaSlippage;
    static constexpr std::string_view kPath = "pallet_subtensor_swap_runtime_api::SimSwapResult";
    static constexpr auto fields()
    {
        return std::tuple { field("tao_amount", &SimSwapResult::taoAmount, "TaoBalance"),
            field("alpha_amount", &SimSwapResult::alphaAmount, "AlphaBalance"),
            field("tao_fee", &SimSwapResult::taoFee, "TaoBalance"),
            field("alpha_fee", &SimSwapResult::alphaFee, "AlphaBalance"),
            field("tao_slippage", &SimSwapResult::taoSlippage, "TaoBalance"),
            field("alpha_slippage", &SimSwapResult::alphaSlippage, "AlphaBalance") };
    }
    friend bool operator==(const SimSwapResult&, const SimSwapResult&) = default;
};

struct SubnetPrice {
    NetUid netuid;
    std::uint64_t price = 0; ///< rao for one whole alpha
    static constexpr std::string_view kPath = "pallet_subtensor_swap_runtime_api::SubnetPrice";
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SubnetPrice::netuid, "NetUid"),
            field("price", &SubnetPrice::price, "u64") };
    }
    friend bool operator==(const SubnetPrice&, const SubnetPrice&) = default;
};

} // namespace taonaut::subtensor::api
