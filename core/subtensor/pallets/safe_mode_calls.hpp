// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet SafeMode.

#include "core/subtensor/pallets/safe_mode.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::safe_mode {

struct Enter {
    static constexpr CaseName kCase { 0, "enter", "Restricts the chain for a deposit." };
    friend bool operator==(const Enter&, const Enter&) = default;
};
struct ForceEnter {
    static constexpr CaseName kCase { 1, "force_enter", "Restricts the chain. Root." };
    friend bool operator==(const ForceEnter&, const ForceEnter&) = default;
};
struct Extend {
    static constexpr CaseName kCase { 2, "extend", "Restricts the chain for longer, for a deposit." };
    friend bool operator==(const Extend&, const Extend&) = default;
};
struct ForceExtend {
    static constexpr CaseName kCase { 3, "force_extend", "Restricts the chain for longer. Root." };
    friend bool operator==(const ForceExtend&, const ForceExtend&) = default;
};
struct ForceExit {
    static constexpr CaseName kCase { 4, "force_exit", "Ends the restriction. Root." };
    friend bool operator==(const ForceExit&, const ForceExit&) = default;
};
struct ForceSlashDeposit {
    AccountId account;
    BlockNumber block;
    static constexpr CaseName kCase { 5, "force_slash_deposit", "Takes a deposit for good. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &ForceSlashDeposit::account, "T::AccountId"),
            field("block", &ForceSlashDeposit::block, "BlockNumberFor<T>") };
    }
    friend bool operator==(const ForceSlashDeposit&, const ForceSlashDeposit&) = default;
};
struct ReleaseDeposit {
    AccountId account;
    BlockNumber block;
    static constexpr CaseName kCase { 6, "release_deposit", "Gives a deposit back." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &ReleaseDeposit::account, "T::AccountId"),
            field("block", &ReleaseDeposit::block, "BlockNumberFor<T>") };
    }
    friend bool operator==(const ReleaseDeposit&, const ReleaseDeposit&) = default;
};
struct ForceReleaseDeposit {
    AccountId account;
    BlockNumber block;
    static constexpr CaseName kCase { 7, "force_release_deposit", "Gives a deposit back at once. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &ForceReleaseDeposit::account, "T::AccountId"),
            field("block", &ForceReleaseDeposit::block, "BlockNumberFor<T>") };
    }
    friend bool operator==(const ForceReleaseDeposit&, const ForceReleaseDeposit&) = default;
};

struct Call : std::variant<Enter, ForceEnter, Extend, ForceExtend, ForceExit, ForceSlashDeposit,
                  ReleaseDeposit, ForceReleaseDeposit> {
    using variant::variant;
    static constexpr PalletName kPallet = safe_mode::kPallet;
    static constexpr std::string_view kPath = "pallet_safe_mode::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "SafeMode, Runtime>";
};

} // namespace taonaut::subtensor::safe_mode
