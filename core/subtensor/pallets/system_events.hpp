// SPDX-License-Identifier: MIT
#pragma once

#include "core/subtensor/pallets/system.hpp"

namespace taonaut::subtensor::system {

namespace event {

struct ExtrinsicSuccess {
    DispatchInfo dispatchInfo;
    static constexpr CaseName kCase { 0, "ExtrinsicSuccess", "An extrinsic was dispatched and succeeded." };
    static constexpr auto fields()
    {
        return std::tuple { field("dispatch_info", &ExtrinsicSuccess::dispatchInfo, "DispatchEventInfo") };
    }
    friend bool operator==(const ExtrinsicSuccess&, const ExtrinsicSuccess&) = default;
};
struct ExtrinsicFailed {
    DispatchError error;
    DispatchInfo dispatchInfo;
    static constexpr CaseName kCase { 1, "ExtrinsicFailed", "An extrinsic was dispatched and failed." };
    static constexpr auto fields()
    {
        return std::tuple { field("dispatch_error", &ExtrinsicFailed::error, "DispatchError"),
            field("dispatch_info", &ExtrinsicFailed::dispatchInfo, "DispatchEventInfo") };
    }
    friend bool operator==(const ExtrinsicFailed&, const ExtrinsicFailed&) = default;
};
struct CodeUpdated {
    static constexpr CaseName kCase { 2, "CodeUpdated", "The runtime was replaced." };
    friend bool operator==(const CodeUpdated&, const CodeUpdated&) = default;
};
struct NewAccount {
    AccountId account;
    static constexpr CaseName kCase { 3, "NewAccount", "An account came into being." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &NewAccount::account, "T::AccountId") };
    }
    friend bool operator==(const NewAccount&, const NewAccount&) = default;
};
struct KilledAccount {
    AccountId account;
    static constexpr CaseName kCase { 4, "KilledAccount", "An account was removed." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &KilledAccount::account, "T::AccountId") };
    }
    friend bool operator==(const KilledAccount&, const KilledAccount&) = default;
};
struct Remarked {
    AccountId sender;
    Hash256 hash;
    static constexpr CaseName kCase { 5, "Remarked", "Bytes with this hash were put into the block." };
    static constexpr auto fields()
    {
        return std::tuple { field("sender", &Remarked::sender, "T::AccountId"),
            field("hash", &Remarked::hash, "T::Hash") };
    }
    friend bool operator==(const Remarked&, const Remarked&) = default;
};
struct UpgradeAuthorized {
    Hash256 codeHash;
    bool checkVersion = false;
    static constexpr CaseName kCase { 6, "UpgradeAuthorized", "Code with this hash may be installed." };
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &UpgradeAuthorized::codeHash, "T::Hash"),
            field("check_version", &UpgradeAuthorized::checkVersion, "bool") };
    }
    friend bool operator==(const UpgradeAuthorized&, const UpgradeAuthorized&) = default;
};
struct RejectedInvalidAuthorizedUpgrade {
    Hash256 codeHash;
    DispatchError error;
    static constexpr CaseName kCase { 7, "RejectedInvalidAuthorizedUpgrade",
        "Code that was allowed could not be installed." };
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &RejectedInvalidAuthorizedUpgrade::codeHash, "T::Hash"),
            field("error", &RejectedInvalidAuthorizedUpgrade::error, "DispatchError") };
    }
    friend bool operator==(const RejectedInvalidAuthorizedUpgrade&, const RejectedInvalidAuthorizedUpgrade&)
        = default;
};

} // namespace event

struct Event : std::variant<event::ExtrinsicSuccess, event::ExtrinsicFailed, event::CodeUpdated,
                   event::NewAccount, event::KilledAccount, event::Remarked, event::UpgradeAuthorized,
                   event::RejectedInvalidAuthorizedUpgrade> {
    using variant::variant;
    static constexpr PalletName kPallet = system::kPallet;
    static constexpr std::string_view kPath = "frame_system::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "frame_system::Event<Runtime>";
};

} // namespace taonaut::subtensor::system
