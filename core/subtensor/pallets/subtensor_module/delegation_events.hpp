// SPDX-License-Identifier: MIT
#pragma once

// Takes, child hotkeys and root dividends. Takes are in units of 1/65535.

#include "core/subtensor/pallets/subtensor_module/types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct DelegateAdded {
    AccountId coldkey;
    AccountId hotkey;
    ShareU16 take;
    static constexpr CaseName kCase { 30, "DelegateAdded", "A hotkey became a delegate." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &DelegateAdded::coldkey, "T::AccountId"),
            field("", &DelegateAdded::hotkey, "T::AccountId"), field("", &DelegateAdded::take, "u16") };
    }
    friend bool operator==(const DelegateAdded&, const DelegateAdded&) = default;
};
struct TakeDecreased {
    AccountId coldkey;
    AccountId hotkey;
    ShareU16 take;
    static constexpr CaseName kCase { 64, "TakeDecreased", "A delegate lowered its take." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &TakeDecreased::coldkey, "T::AccountId"),
            field("", &TakeDecreased::hotkey, "T::AccountId"), field("", &TakeDecreased::take, "u16") };
    }
    friend bool operator==(const TakeDecreased&, const TakeDecreased&) = default;
};
struct TakeIncreased {
    AccountId coldkey;
    AccountId hotkey;
    ShareU16 take;
    static constexpr CaseName kCase { 65, "TakeIncreased", "A delegate raised its take." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &TakeIncreased::coldkey, "T::AccountId"),
            field("", &TakeIncreased::hotkey, "T::AccountId"), field("", &TakeIncreased::take, "u16") };
    }
    friend bool operator==(const TakeIncreased&, const TakeIncreased&) = default;
};
struct ChildKeyTakeSet {
    AccountId hotkey;
    ShareU16 take;
    static constexpr CaseName kCase { 48, "ChildKeyTakeSet", "A child hotkey has a new take." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &ChildKeyTakeSet::hotkey, "T::AccountId"),
            field("", &ChildKeyTakeSet::take, "u16") };
    }
    friend bool operator==(const ChildKeyTakeSet&, const ChildKeyTakeSet&) = default;
};
struct SetChildrenScheduled {
    AccountId hotkey;
    NetUid netuid;
    std::uint64_t block = 0;
    std::vector<std::tuple<ShareU64, AccountId>> children;
    static constexpr CaseName kCase { 75, "SetChildrenScheduled",
        "New child hotkeys take effect at this block." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &SetChildrenScheduled::hotkey, "T::AccountId"),
            field("", &SetChildrenScheduled::netuid, "NetUid"),
            field("", &SetChildrenScheduled::block, "u64"),
            field("", &SetChildrenScheduled::children, "Vec<(u64, T::AccountId)>") };
    }
    friend bool operator==(const SetChildrenScheduled&, const SetChildrenScheduled&) = default;
};
struct SetChildren {
    AccountId hotkey;
    NetUid netuid;
    std::vector<std::tuple<ShareU64, AccountId>> children;
    static constexpr CaseName kCase { 76, "SetChildren", "New child hotkeys took effect." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &SetChildren::hotkey, "T::AccountId"),
            field("", &SetChildren::netuid, "NetUid"),
            field("", &SetChildren::children, "Vec<(u64, T::AccountId)>") };
    }
    friend bool operator==(const SetChildren&, const SetChildren&) = default;
};
struct AutoParentDelegationEnabledSet {
    AccountId hotkey;
    bool enabled = false;
    static constexpr CaseName kCase { 126, "AutoParentDelegationEnabledSet",
        "A root validator chose whether it lends its stake by itself." };
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &AutoParentDelegationEnabledSet::hotkey, "T::AccountId"),
            field("enabled", &AutoParentDelegationEnabledSet::enabled, "bool") };
    }
    friend bool operator==(const AutoParentDelegationEnabledSet&, const AutoParentDelegationEnabledSet&)
        = default;
};
struct RootClaimed {
    AccountId coldkey;
    static constexpr CaseName kCase { 114, "RootClaimed", "Root dividends were claimed." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &RootClaimed::coldkey, "T::AccountId") };
    }
    friend bool operator==(const RootClaimed&, const RootClaimed&) = default;
};
struct RootClaimTypeSet {
    AccountId coldkey;
    RootClaimType rootClaimType;
    static constexpr CaseName kCase { 115, "RootClaimTypeSet",
        "A coldkey chose what becomes of its root dividends." };
    static constexpr auto fields()
    {
        return std::tuple { field("coldkey", &RootClaimTypeSet::coldkey, "T::AccountId"),
            field("root_claim_type", &RootClaimTypeSet::rootClaimType, "RootClaimTypeEnum") };
    }
    friend bool operator==(const RootClaimTypeSet&, const RootClaimTypeSet&) = default;
};
struct VotingPowerTrackingEnabled {
    NetUid netuid;
    static constexpr CaseName kCase { 116, "VotingPowerTrackingEnabled",
        "The voting power of a subnet is tracked." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &VotingPowerTrackingEnabled::netuid, "NetUid") };
    }
    friend bool operator==(const VotingPowerTrackingEnabled&, const VotingPowerTrackingEnabled&) = default;
};
struct VotingPowerTrackingDisableScheduled {
    NetUid netuid;
    std::uint64_t disableAtBlock = 0;
    static constexpr CaseName kCase { 117, "VotingPowerTrackingDisableScheduled",
        "Tracking of voting power ends at this block." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &VotingPowerTrackingDisableScheduled::netuid, "NetUid"),
            field("disable_at_block", &VotingPowerTrackingDisableScheduled::disableAtBlock, "u64") };
    }
    friend bool operator==(
        const VotingPowerTrackingDisableScheduled&, const VotingPowerTrackingDisableScheduled&)
        = default;
};
struct VotingPowerTrackingDisabled {
    NetUid netuid;
    static constexpr CaseName kCase { 118, "VotingPowerTrackingDisabled",
        "The voting power of a subnet is no longer tracked." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &VotingPowerTrackingDisabled::netuid, "NetUid") };
    }
    friend bool operator==(const VotingPowerTrackingDisabled&, const VotingPowerTrackingDisabled&) = default;
};
struct VotingPowerEmaAlphaSet {
    NetUid netuid;
    std::uint64_t alpha = 0;
    static constexpr CaseName kCase { 119, "VotingPowerEmaAlphaSet",
        "How fast voting power follows the stake was changed." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &VotingPowerEmaAlphaSet::netuid, "NetUid"),
            field("alpha", &VotingPowerEmaAlphaSet::alpha, "u64") };
    }
    friend bool operator==(const VotingPowerEmaAlphaSet&, const VotingPowerEmaAlphaSet&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
