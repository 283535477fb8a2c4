// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet SafeMode.

#include "core/subtensor/pallets/safe_mode.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::safe_mode {

namespace event {

struct Entered {
    BlockNumber until;
    static constexpr CaseName kCase { 0, "Entered", "The chain is restricted." };
    static constexpr auto fields()
    {
        return std::tuple { field("until", &Entered::until, "BlockNumberFor<T>") };
    }
    friend bool operator==(const Entered&, const Entered&) = default;
};
struct Extended {
    BlockNumber until;
    static constexpr CaseName kCase { 1, "Extended", "The chain is restricted for longer." };
    static constexpr auto fields()
    {
        return std::tuple { field("until", &Extended::until, "BlockNumberFor<T>") };
    }
    friend bool operator==(const Extended&, const Extended&) = default;
};
struct Exited {
    ExitReason reason = ExitReason::Timeout;
    static constexpr CaseName kCase { 2, "Exited", "The chain is no longer restricted." };
    static constexpr auto fields() { return std::tuple { field("reason", &Exited::reason, "ExitReason") }; }
    friend bool operator==(const Exited&, const Exited&) = default;
};
struct DepositPlaced {
    AccountId account;
    Rao amount;
    static constexpr CaseName kCase { 3, "DepositPlaced", "A deposit was taken." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &DepositPlaced::account, "T::AccountId"),
            field("amount", &DepositPlaced::amount, "BalanceOf<T>") };
    }
    friend bool operator==(const DepositPlaced&, const DepositPlaced&) = default;
};
struct DepositReleased {
    AccountId account;
    Rao amount;
    static constexpr CaseName kCase { 4, "DepositReleased", "A deposit was given back." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &DepositReleased::account, "T::AccountId"),
            field("amount", &DepositReleased::amount, "BalanceOf<T>") };
    }
    friend bool operator==(const DepositReleased&, const DepositReleased&) = default;
};
struct DepositSlashed {
    AccountId account;
    Rao amount;
    static constexpr CaseName kCase { 5, "DepositSlashed", "A deposit was taken for good." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &DepositSlashed::account, "T::AccountId"),
            field("amount", &DepositSlashed::amount, "BalanceOf<T>") };
    }
    friend bool operator==(const DepositSlashed&, const DepositSlashed&) = default;
};
struct CannotDeposit {
    static constexpr CaseName kCase { 6, "CannotDeposit", "A deposit could not be taken." };
    friend bool operator==(const CannotDeposit&, const CannotDeposit&) = default;
};
struct CannotRelease {
    static constexpr CaseName kCase { 7, "CannotRelease", "A deposit could not be given back." };
    friend bool operator==(const CannotRelease&, const CannotRelease&) = default;
};

} // namespace event

struct Event
    : std::variant<event::Entered, event::Extended, event::Exited, event::DepositPlaced,
          event::DepositReleased, event::DepositSlashed, event::CannotDeposit, event::CannotRelease> {
    using variant::variant;
    static constexpr PalletName kPallet = safe_mode::kPallet;
    static constexpr std::string_view kPath = "pallet_safe_mode::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_safe_mode::Event<Runtime>";
};

} // namespace taonaut::subtensor::safe_mode
