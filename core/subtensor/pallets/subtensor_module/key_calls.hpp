// SPDX-License-Identifier: MIT
#pragma once

// Binding and replacing hotkeys and coldkeys.

#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct TryAssociateHotkey {
    AccountId hotkey;
    static constexpr CaseName kCase { 91, "try_associate_hotkey",
        "Binds a hotkey that has no owner yet to this coldkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &TryAssociateHotkey::hotkey, "T::AccountId") };
    }
    friend bool operator==(const TryAssociateHotkey&, const TryAssociateHotkey&) = default;
};
struct SwapHotkey {
    AccountId hotkey;
    AccountId newHotkey;
    std::optional<NetUid> netuid; ///< none: all subnets
    static constexpr CaseName kCase { 70, "swap_hotkey",
        "Replaces a hotkey on one subnet or on all, with its stake." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &SwapHotkey::hotkey, "T::AccountId"),
            field("new_hotkey", &SwapHotkey::newHotkey, "T::AccountId"),
            field("netuid", &SwapHotkey::netuid, "Option<NetUid>") };
    }
    friend bool operator==(const SwapHotkey&, const SwapHotkey&) = default;
};
struct SwapHotkeyV2 {
    AccountId hotkey;
    AccountId newHotkey;
    std::optional<NetUid> netuid; ///< none: all subnets
    bool keepStake = false; ///< leave the stake at the old hotkey
    static constexpr CaseName kCase { 72, "swap_hotkey_v2",
        "Replaces a hotkey on one subnet or on all, with or without its stake." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &SwapHotkeyV2::hotkey, "T::AccountId"),
            field("new_hotkey", &SwapHotkeyV2::newHotkey, "T::AccountId"),
            field("netuid", &SwapHotkeyV2::netuid, "Option<NetUid>"),
            field("keep_stake", &SwapHotkeyV2::keepStake, "bool") };
    }
    friend bool operator==(const SwapHotkeyV2&, const SwapHotkeyV2&) = default;
};
struct SwapColdkey {
    AccountId oldColdkey;
    AccountId newColdkey;
    Rao swapCost;
    static constexpr CaseName kCase { 71, "swap_coldkey", "Replaces a coldkey at once. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("old_coldkey", &SwapColdkey::oldColdkey, "T::AccountId"),
            field("new_coldkey", &SwapColdkey::newColdkey, "T::AccountId"),
            field("swap_cost", &SwapColdkey::swapCost, "TaoBalance") };
    }
    friend bool operator==(const SwapColdkey&, const SwapColdkey&) = default;
};
struct ScheduleSwapColdkey {
    AccountId newColdkey;
    static constexpr CaseName kCase { 73, "schedule_swap_coldkey", "No longer in use; always fails." };
    static constexpr auto fields()
    {
        return std::tuple { field("new_coldkey", &ScheduleSwapColdkey::newColdkey, "T::AccountId") };
    }
    friend bool operator==(const ScheduleSwapColdkey&, const ScheduleSwapColdkey&) = default;
};
struct AnnounceColdkeySwap {
    Hash256 newColdkeyHash; ///< blake2_256 of the account
    static constexpr CaseName kCase { 125, "announce_coldkey_swap",
        "Announces the hash of a new coldkey; until then the account can do little else." };
    static constexpr auto fields()
    {
        return std::tuple { field("new_coldkey_hash", &AnnounceColdkeySwap::newColdkeyHash, "T::Hash") };
    }
    friend bool operator==(const AnnounceColdkeySwap&, const AnnounceColdkeySwap&) = default;
};
struct SwapColdkeyAnnounced {
    AccountId newColdkey;
    static constexpr CaseName kCase { 126, "swap_coldkey_announced",
        "Replaces this coldkey by the one announced, after the delay." };
    static constexpr auto fields()
    {
        return std::tuple { field("new_coldkey", &SwapColdkeyAnnounced::newColdkey, "T::AccountId") };
    }
    friend bool operator==(const SwapColdkeyAnnounced&, const SwapColdkeyAnnounced&) = default;
};
struct DisputeColdkeySwap {
    static constexpr CaseName kCase { 127, "dispute_coldkey_swap",
        "Disputes the announced swap of this coldkey and freezes the account." };
    friend bool operator==(const DisputeColdkeySwap&, const DisputeColdkeySwap&) = default;
};
struct ResetColdkeySwap {
    AccountId coldkey;
    static constexpr CaseName kCase { 128, "reset_coldkey_swap",
        "Removes announcement and dispute of a coldkey. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &ResetColdkeySwap::coldkey, "T::AccountId") };
    }
    friend bool operator==(const ResetColdkeySwap&, const ResetColdkeySwap&) = default;
};
struct ClearColdkeySwapAnnouncement {
    static constexpr CaseName kCase { 133, "clear_coldkey_swap_announcement",
        "Takes the announced swap of this coldkey back." };
    friend bool operator==(const ClearColdkeySwapAnnouncement&, const ClearColdkeySwapAnnouncement&)
        = default;
};

} // namespace taonaut::subtensor::subtensor_module
