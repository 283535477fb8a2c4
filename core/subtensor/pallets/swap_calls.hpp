// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Swap.

#include "core/subtensor/pallets/swap.hpp"
#include "core/subtensor/quantities.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::swap {

struct SetFeeRate {
    NetUid netuid;
    ShareU16 rate;
    static constexpr CaseName kCase { 0, "set_fee_rate", "Sets the fee of a pool, in 1/65535. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SetFeeRate::netuid, "NetUid"),
            field("rate", &SetFeeRate::rate, "u16") };
    }
    friend bool operator==(const SetFeeRate&, const SetFeeRate&) = default;
};
struct ToggleUserLiquidity {
    NetUid netuid;
    bool enable = false;
    static constexpr CaseName kCase { 4, "toggle_user_liquidity", "No longer in use; always fails." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &ToggleUserLiquidity::netuid, "NetUid"),
            field("enable", &ToggleUserLiquidity::enable, "bool") };
    }
    friend bool operator==(const ToggleUserLiquidity&, const ToggleUserLiquidity&) = default;
};
struct AddLiquidity {
    AccountId hotkey;
    NetUid netuid;
    TickIndex tickLow;
    TickIndex tickHigh;
    std::uint64_t liquidity = 0;
    static constexpr CaseName kCase { 1, "add_liquidity", "No longer in use; always fails." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &AddLiquidity::hotkey, "T::AccountId"),
            field("netuid", &AddLiquidity::netuid, "NetUid"),
            field("tick_low", &AddLiquidity::tickLow, "TickIndex"),
            field("tick_high", &AddLiquidity::tickHigh, "TickIndex"),
            field("liquidity", &AddLiquidity::liquidity, "u64") };
    }
    friend bool operator==(const AddLiquidity&, const AddLiquidity&) = default;
};
struct RemoveLiquidity {
    AccountId hotkey;
    NetUid netuid;
    PositionId positionId;
    static constexpr CaseName kCase { 2, "remove_liquidity", "No longer in use; always fails." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RemoveLiquidity::hotkey, "T::AccountId"),
            field("netuid", &RemoveLiquidity::netuid, "NetUid"),
            field("position_id", &RemoveLiquidity::positionId, "PositionId") };
    }
    friend bool operator==(const RemoveLiquidity&, const RemoveLiquidity&) = default;
};
struct ModifyPosition {
    AccountId hotkey;
    NetUid netuid;
    PositionId positionId;
    std::int64_t liquidityDelta = 0;
    static constexpr CaseName kCase { 3, "modify_position", "No longer in use; always fails." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &ModifyPosition::hotkey, "T::AccountId"),
            field("netuid", &ModifyPosition::netuid, "NetUid"),
            field("position_id", &ModifyPosition::positionId, "PositionId"),
            field("liquidity_delta", &ModifyPosition::liquidityDelta, "i64") };
    }
    friend bool operator==(const ModifyPosition&, const ModifyPosition&) = default;
};
struct DisableLp {
    static constexpr CaseName kCase { 5, "disable_lp", "No longer in use; always fails." };
    friend bool operator==(const DisableLp&, const DisableLp&) = default;
};

struct Call : std::variant<SetFeeRate, ToggleUserLiquidity, AddLiquidity, RemoveLiquidity, ModifyPosition,
                  DisableLp> {
    using variant::variant;
    static constexpr PalletName kPallet = swap::kPallet;
    static constexpr std::string_view kPath = "pallet_subtensor_swap::pallet::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Swap, Runtime>";
};

} // namespace taonaut::subtensor::swap
