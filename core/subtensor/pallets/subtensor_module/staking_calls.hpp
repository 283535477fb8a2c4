// SPDX-License-Identifier: MIT
#pragma once

// Staking: what a coldkey does with TAO and alpha at a hotkey. Alpha amounts are of the subnet of the call.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct AddStake {
    AccountId hotkey;
    NetUid netuid;
    Rao amountStaked;
    static constexpr CaseName kCase { 2, "add_stake",
        "Buys alpha of the subnet with TAO at the market price and stakes it at the hotkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &AddStake::hotkey, "T::AccountId"),
            field("netuid", &AddStake::netuid, "NetUid"),
            field("amount_staked", &AddStake::amountStaked, "TaoBalance") };
    }
    friend bool operator==(const AddStake&, const AddStake&) = default;
};
struct RemoveStake {
    AccountId hotkey;
    NetUid netuid;
    AlphaAmount amountUnstaked;
    static constexpr CaseName kCase { 3, "remove_stake", "Sells staked alpha for TAO at the market price." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RemoveStake::hotkey, "T::AccountId"),
            field("netuid", &RemoveStake::netuid, "NetUid"),
            field("amount_unstaked", &RemoveStake::amountUnstaked, "AlphaBalance") };
    }
    friend bool operator==(const RemoveStake&, const RemoveStake&) = default;
};
struct AddStakeLimit {
    AccountId hotkey;
    NetUid netuid;
    Rao amountStaked;
    Rao limitPrice; ///< per alpha
    bool allowPartial = false; ///< buy what the limit allows; else all or nothing
    static constexpr CaseName kCase { 88, "add_stake_limit", "Buys and stakes alpha up to a price limit." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &AddStakeLimit::hotkey, "T::AccountId"),
            field("netuid", &AddStakeLimit::netuid, "NetUid"),
            field("amount_staked", &AddStakeLimit::amountStaked, "TaoBalance"),
            field("limit_price", &AddStakeLimit::limitPrice, "TaoBalance"),
            field("allow_partial", &AddStakeLimit::allowPartial, "bool") };
    }
    friend bool operator==(const AddStakeLimit&, const AddStakeLimit&) = default;
};
struct RemoveStakeLimit {
    AccountId hotkey;
    NetUid netuid;
    AlphaAmount amountUnstaked;
    Rao limitPrice; ///< per alpha
    bool allowPartial = false; ///< sell what the limit allows; else all or nothing
    static constexpr CaseName kCase { 89, "remove_stake_limit", "Sells staked alpha down to a price limit." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RemoveStakeLimit::hotkey, "T::AccountId"),
            field("netuid", &RemoveStakeLimit::netuid, "NetUid"),
            field("amount_unstaked", &RemoveStakeLimit::amountUnstaked, "AlphaBalance"),
            field("limit_price", &RemoveStakeLimit::limitPrice, "TaoBalance"),
            field("allow_partial", &RemoveStakeLimit::allowPartial, "bool") };
    }
    friend bool operator==(const RemoveStakeLimit&, const RemoveStakeLimit&) = default;
};
struct RemoveStakeFullLimit {
    AccountId hotkey;
    NetUid netuid;
    std::optional<Rao> limitPrice; ///< per alpha; none: market price
    static constexpr CaseName kCase { 103, "remove_stake_full_limit",
        "Sells the whole position at a hotkey on a subnet, down to a price limit if there is one." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &RemoveStakeFullLimit::hotkey, "T::AccountId"),
            field("netuid", &RemoveStakeFullLimit::netuid, "NetUid"),
            field("limit_price", &RemoveStakeFullLimit::limitPrice, "Option<TaoBalance>") };
    }
    friend bool operator==(const RemoveStakeFullLimit&, const RemoveStakeFullLimit&) = default;
};
struct UnstakeAll {
    AccountId hotkey;
    static constexpr CaseName kCase { 83, "unstake_all",
        "Sells the stake at a hotkey on every subnet at the market price." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &UnstakeAll::hotkey, "T::AccountId") };
    }
    friend bool operator==(const UnstakeAll&, const UnstakeAll&) = default;
};
struct UnstakeAllAlpha {
    AccountId hotkey;
    static constexpr CaseName kCase { 84, "unstake_all_alpha",
        "Sells the stake at a hotkey on every subnet and stakes the TAO on the root subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &UnstakeAllAlpha::hotkey, "T::AccountId") };
    }
    friend bool operator==(const UnstakeAllAlpha&, const UnstakeAllAlpha&) = default;
};
struct MoveStake {
    AccountId originHotkey;
    AccountId destinationHotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    AlphaAmount alphaAmount;
    static constexpr CaseName kCase { 85, "move_stake",
        "Moves stake to another hotkey or subnet of the same coldkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("origin_hotkey", &MoveStake::originHotkey, "T::AccountId"),
            field("destination_hotkey", &MoveStake::destinationHotkey, "T::AccountId"),
            field("origin_netuid", &MoveStake::originNetuid, "NetUid"),
            field("destination_netuid", &MoveStake::destinationNetuid, "NetUid"),
            field("alpha_amount", &MoveStake::alphaAmount, "AlphaBalance") };
    }
    friend bool operator==(const MoveStake&, const MoveStake&) = default;
};
struct TransferStake {
    AccountId destinationColdkey;
    AccountId hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    AlphaAmount alphaAmount;
    static constexpr CaseName kCase { 86, "transfer_stake", "Gives stake to another coldkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("destination_coldkey", &TransferStake::destinationColdkey, "T::AccountId"),
            field("hotkey", &TransferStake::hotkey, "T::AccountId"),
            field("origin_netuid", &TransferStake::originNetuid, "NetUid"),
            field("destination_netuid", &TransferStake::destinationNetuid, "NetUid"),
            field("alpha_amount", &TransferStake::alphaAmount, "AlphaBalance") };
    }
    friend bool operator==(const TransferStake&, const TransferStake&) = default;
};
struct SwapStake {
    AccountId hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    AlphaAmount alphaAmount;
    static constexpr CaseName kCase { 87, "swap_stake",
        "Moves stake of a hotkey to another subnet at the market price." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &SwapStake::hotkey, "T::AccountId"),
            field("origin_netuid", &SwapStake::originNetuid, "NetUid"),
            field("destination_netuid", &SwapStake::destinationNetuid, "NetUid"),
            field("alpha_amount", &SwapStake::alphaAmount, "AlphaBalance") };
    }
    friend bool operator==(const SwapStake&, const SwapStake&) = default;
};
struct SwapStakeLimit {
    AccountId hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    AlphaAmount alphaAmount;
    Rao limitPrice; ///< 10^9 x price at the origin / price at the destination
    bool allowPartial = false; ///< move what the limit allows; else all or nothing
    static constexpr CaseName kCase { 90, "swap_stake_limit",
        "Moves stake of a hotkey to another subnet within a limit on the ratio of the prices." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &SwapStakeLimit::hotkey, "T::AccountId"),
            field("origin_netuid", &SwapStakeLimit::originNetuid, "NetUid"),
            field("destination_netuid", &SwapStakeLimit::destinationNetuid, "NetUid"),
            field("alpha_amount", &SwapStakeLimit::alphaAmount, "AlphaBalance"),
            field("limit_price", &SwapStakeLimit::limitPrice, "TaoBalance"),
            field("allow_partial", &SwapStakeLimit::allowPartial, "bool") };
    }
    friend bool operator==(const SwapStakeLimit&, const SwapStakeLimit&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
