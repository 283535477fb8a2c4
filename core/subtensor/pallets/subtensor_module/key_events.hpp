// SPDX-License-Identifier: MIT
#pragma once

// Replacing hotkeys and coldkeys.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct HotkeySwapped {
    AccountId coldkey;
    AccountId oldHotkey;
    AccountId newHotkey;
    static constexpr CaseName kCase { 66, "HotkeySwapped", "A hotkey was replaced on all subnets." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &HotkeySwapped::coldkey, "T::AccountId"),
            field("old_hotkey", &HotkeySwapped::oldHotkey, "T::AccountId"),
            field("new_hotkey", &HotkeySwapped::newHotkey, "T::AccountId") };
    }
    friend bool operator==(const HotkeySwapped&, const HotkeySwapped&) = default;
};
struct HotkeySwappedOnSubnet {
    AccountId coldkey;
    AccountId oldHotkey;
    AccountId newHotkey;
    NetUid netuid;
    static constexpr CaseName kCase { 102, "HotkeySwappedOnSubnet", "A hotkey was replaced on one subnet." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &HotkeySwappedOnSubnet::coldkey, "T::AccountId"),
            field("old_hotkey", &HotkeySwappedOnSubnet::oldHotkey, "T::AccountId"),
            field("new_hotkey", &HotkeySwappedOnSubnet::newHotkey, "T::AccountId"),
            field("netuid", &HotkeySwappedOnSubnet::netuid, "NetUid") };
    }
    friend bool operator==(const HotkeySwappedOnSubnet&, const HotkeySwappedOnSubnet&) = default;
};
struct ColdkeySwapAnnounced {
    AccountId who;
    Hash256 newColdkeyHash;
    static constexpr CaseName kCase { 69, "ColdkeySwapAnnounced", "The swap of a coldkey was announced." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &ColdkeySwapAnnounced::who, "T::AccountId"),
            field("new_coldkey_hash", &ColdkeySwapAnnounced::newColdkeyHash, "T::Hash") };
    }
    friend bool operator==(const ColdkeySwapAnnounced&, const ColdkeySwapAnnounced&) = default;
};
struct ColdkeySwapReset {
    AccountId who;
    static constexpr CaseName kCase { 70, "ColdkeySwapReset",
        "Announcement and dispute of a coldkey were removed by root." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &ColdkeySwapReset::who, "T::AccountId") };
    }
    friend bool operator==(const ColdkeySwapReset&, const ColdkeySwapReset&) = default;
};
struct ColdkeySwapped {
    AccountId oldColdkey;
    AccountId newColdkey;
    static constexpr CaseName kCase { 71, "ColdkeySwapped", "A coldkey was replaced." };
    static constexpr auto fields()
    {
        return std::tuple { field("old_coldkey", &ColdkeySwapped::oldColdkey, "T::AccountId"),
            field("new_coldkey", &ColdkeySwapped::newColdkey, "T::AccountId") };
    }
    friend bool operator==(const ColdkeySwapped&, const ColdkeySwapped&) = default;
};
struct ColdkeySwapDisputed {
    AccountId coldkey;
    static constexpr CaseName kCase { 72, "ColdkeySwapDisputed",
        "The swap of a coldkey was disputed; the account is frozen." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &ColdkeySwapDisputed::coldkey, "T::AccountId") };
    }
    friend bool operator==(const ColdkeySwapDisputed&, const ColdkeySwapDisputed&) = default;
};
struct ColdkeySwapCleared {
    AccountId who;
    static constexpr CaseName kCase { 122, "ColdkeySwapCleared",
        "The announced swap of a coldkey was taken back." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &ColdkeySwapCleared::who, "T::AccountId") };
    }
    friend bool operator==(const ColdkeySwapCleared&, const ColdkeySwapCleared&) = default;
};
struct AllBalanceUnstakedAndTransferredToNewColdkey {
    AccountId currentColdkey;
    AccountId newColdkey;
    Rao totalBalance;
    static constexpr CaseName kCase { 73, "AllBalanceUnstakedAndTransferredToNewColdkey",
        "Everything of a coldkey went to another." };
    static constexpr auto fields()
    {
        return std::tuple { field("current_coldkey",
                                &AllBalanceUnstakedAndTransferredToNewColdkey::currentColdkey,
                                "T::AccountId"),
            field("new_coldkey", &AllBalanceUnstakedAndTransferredToNewColdkey::newColdkey, "T::AccountId"),
            field("total_balance", &AllBalanceUnstakedAndTransferredToNewColdkey::totalBalance,
                "<<T as Config>::Currency as fungible::Inspect<<T as "
                "frame_system::\nConfig>::AccountId,>>::Balance") };
    }
    friend bool operator==(const AllBalanceUnstakedAndTransferredToNewColdkey&,
        const AllBalanceUnstakedAndTransferredToNewColdkey&)
        = default;
};
struct ArbitrationPeriodExtended {
    AccountId coldkey;
    static constexpr CaseName kCase { 74, "ArbitrationPeriodExtended",
        "The arbitration over a coldkey takes longer." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &ArbitrationPeriodExtended::coldkey, "T::AccountId") };
    }
    friend bool operator==(const ArbitrationPeriodExtended&, const ArbitrationPeriodExtended&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
