// SPDX-License-Identifier: MIT
#pragma once

// Stake, alpha and fees. Alpha amounts are of the subnet of the event.

#include "core/subtensor/pallets/subtensor_module/name.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct StakeAdded {
    AccountId coldkey;
    AccountId hotkey;
    Rao tao;
    AlphaAmount alpha;
    NetUid netuid;
    Rao fee; ///< of the pool, out of the TAO
    static constexpr CaseName kCase { 2, "StakeAdded", "TAO became stake." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &StakeAdded::coldkey, "T::AccountId"),
            field("", &StakeAdded::hotkey, "T::AccountId"), field("", &StakeAdded::tao, "TaoBalance"),
            field("", &StakeAdded::alpha, "AlphaBalance"), field("", &StakeAdded::netuid, "NetUid"),
            field("", &StakeAdded::fee, "u64") };
    }
    friend bool operator==(const StakeAdded&, const StakeAdded&) = default;
};
struct StakeRemoved {
    AccountId coldkey;
    AccountId hotkey;
    Rao tao;
    AlphaAmount alpha;
    NetUid netuid;
    AlphaAmount fee; ///< of the pool, out of the alpha
    static constexpr CaseName kCase { 3, "StakeRemoved", "Stake became TAO." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &StakeRemoved::coldkey, "T::AccountId"),
            field("", &StakeRemoved::hotkey, "T::AccountId"), field("", &StakeRemoved::tao, "TaoBalance"),
            field("", &StakeRemoved::alpha, "AlphaBalance"), field("", &StakeRemoved::netuid, "NetUid"),
            field("", &StakeRemoved::fee, "u64") };
    }
    friend bool operator==(const StakeRemoved&, const StakeRemoved&) = default;
};
struct StakeMoved {
    AccountId coldkey;
    AccountId originHotkey;
    NetUid originNetuid;
    AccountId destinationHotkey;
    NetUid destinationNetuid;
    Rao tao;
    static constexpr CaseName kCase { 4, "StakeMoved", "Stake moved to another hotkey or subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &StakeMoved::coldkey, "T::AccountId"),
            field("", &StakeMoved::originHotkey, "T::AccountId"),
            field("", &StakeMoved::originNetuid, "NetUid"),
            field("", &StakeMoved::destinationHotkey, "T::AccountId"),
            field("", &StakeMoved::destinationNetuid, "NetUid"), field("", &StakeMoved::tao, "TaoBalance") };
    }
    friend bool operator==(const StakeMoved&, const StakeMoved&) = default;
};
struct StakeTransferred {
    AccountId originColdkey;
    AccountId destinationColdkey;
    AccountId hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Rao tao;
    static constexpr CaseName kCase { 91, "StakeTransferred", "Stake went to another coldkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &StakeTransferred::originColdkey, "T::AccountId"),
            field("", &StakeTransferred::destinationColdkey, "T::AccountId"),
            field("", &StakeTransferred::hotkey, "T::AccountId"),
            field("", &StakeTransferred::originNetuid, "NetUid"),
            field("", &StakeTransferred::destinationNetuid, "NetUid"),
            field("", &StakeTransferred::tao, "TaoBalance") };
    }
    friend bool operator==(const StakeTransferred&, const StakeTransferred&) = default;
};
struct StakeSwapped {
    AccountId coldkey;
    AccountId hotkey;
    NetUid originNetuid;
    NetUid destinationNetuid;
    Rao tao;
    static constexpr CaseName kCase { 92, "StakeSwapped", "Stake moved to another subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &StakeSwapped::coldkey, "T::AccountId"),
            field("", &StakeSwapped::hotkey, "T::AccountId"),
            field("", &StakeSwapped::originNetuid, "NetUid"),
            field("", &StakeSwapped::destinationNetuid, "NetUid"),
            field("", &StakeSwapped::tao, "TaoBalance") };
    }
    friend bool operator==(const StakeSwapped&, const StakeSwapped&) = default;
};
struct TransactionFeePaidWithAlpha {
    AccountId who;
    NetUid netuid;
    AlphaAmount alphaFee;
    Rao taoAmount;
    static constexpr CaseName kCase { 123, "TransactionFeePaidWithAlpha",
        "A transaction fee was paid by selling alpha." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &TransactionFeePaidWithAlpha::who, "T::AccountId"),
            field("netuid", &TransactionFeePaidWithAlpha::netuid, "NetUid"),
            field("alpha_fee", &TransactionFeePaidWithAlpha::alphaFee, "AlphaBalance"),
            field("tao_amount", &TransactionFeePaidWithAlpha::taoAmount, "TaoBalance") };
    }
    friend bool operator==(const TransactionFeePaidWithAlpha&, const TransactionFeePaidWithAlpha&) = default;
};
struct Faucet {
    AccountId account;
    Rao amount;
    static constexpr CaseName kCase { 56, "Faucet", "A faucet gave TAO on a test chain." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &Faucet::account, "T::AccountId"), field("", &Faucet::amount, "u64") };
    }
    friend bool operator==(const Faucet&, const Faucet&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
