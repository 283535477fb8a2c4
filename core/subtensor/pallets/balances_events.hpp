// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Balances. Amounts are rao.

#include "core/subtensor/pallets/balances.hpp"

namespace taonaut::subtensor::balances {

enum class BalanceStatus : std::uint8_t { Free, Reserved };
PlainEnumeration enumerationOf(BalanceStatus);

namespace event {

/// The fields that most of these events have.
struct WhoAndAmount {
    AccountId who;
    Rao amount;
    static constexpr auto fields()
    {
        return std::tuple { field("who", &WhoAndAmount::who, "T::AccountId"),
            field("amount", &WhoAndAmount::amount, "T::Balance") };
    }
    friend bool operator==(const WhoAndAmount&, const WhoAndAmount&) = default;
};

struct Endowed {
    AccountId account;
    Rao freeBalance;
    static constexpr CaseName kCase { 0, "Endowed", "An account came into being with this balance." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &Endowed::account, "T::AccountId"),
            field("free_balance", &Endowed::freeBalance, "T::Balance") };
    }
    friend bool operator==(const Endowed&, const Endowed&) = default;
};
struct DustLost {
    AccountId account;
    Rao amount;
    static constexpr CaseName kCase { 1, "DustLost",
        "The rest of an account below the existential deposit is gone." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &DustLost::account, "T::AccountId"),
            field("amount", &DustLost::amount, "T::Balance") };
    }
    friend bool operator==(const DustLost&, const DustLost&) = default;
};
struct Transfer {
    AccountId from;
    AccountId to;
    Rao amount;
    static constexpr CaseName kCase { 2, "Transfer", "Rao went from one account to another." };
    static constexpr auto fields()
    {
        return std::tuple { field("from", &Transfer::from, "T::AccountId"),
            field("to", &Transfer::to, "T::AccountId"), field("amount", &Transfer::amount, "T::Balance") };
    }
    friend bool operator==(const Transfer&, const Transfer&) = default;
};
struct BalanceSet {
    AccountId who;
    Rao free;
    static constexpr CaseName kCase { 3, "BalanceSet", "A balance was set by root." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &BalanceSet::who, "T::AccountId"),
            field("free", &BalanceSet::free, "T::Balance") };
    }
    friend bool operator==(const BalanceSet&, const BalanceSet&) = default;
};
struct Reserved : WhoAndAmount {
    static constexpr CaseName kCase { 4, "Reserved", "Rao were reserved." };
    friend bool operator==(const Reserved&, const Reserved&) = default;
};
struct Unreserved : WhoAndAmount {
    static constexpr CaseName kCase { 5, "Unreserved", "Rao are free again." };
    friend bool operator==(const Unreserved&, const Unreserved&) = default;
};
struct ReserveRepatriated {
    AccountId from;
    AccountId to;
    Rao amount;
    BalanceStatus destinationStatus = BalanceStatus::Free;
    static constexpr CaseName kCase { 6, "ReserveRepatriated", "Reserved rao went to another account." };
    static constexpr auto fields()
    {
        return std::tuple { field("from", &ReserveRepatriated::from, "T::AccountId"),
            field("to", &ReserveRepatriated::to, "T::AccountId"),
            field("amount", &ReserveRepatriated::amount, "T::Balance"),
            field("destination_status", &ReserveRepatriated::destinationStatus, "Status") };
    }
    friend bool operator==(const ReserveRepatriated&, const ReserveRepatriated&) = default;
};
struct Deposit : WhoAndAmount {
    static constexpr CaseName kCase { 7, "Deposit", "Rao arrived." };
    friend bool operator==(const Deposit&, const Deposit&) = default;
};
struct Withdraw : WhoAndAmount {
    static constexpr CaseName kCase { 8, "Withdraw", "Rao were taken, for example as a fee." };
    friend bool operator==(const Withdraw&, const Withdraw&) = default;
};
struct Slashed : WhoAndAmount {
    static constexpr CaseName kCase { 9, "Slashed", "Rao were taken as a punishment." };
    friend bool operator==(const Slashed&, const Slashed&) = default;
};
struct Minted : WhoAndAmount {
    static constexpr CaseName kCase { 10, "Minted", "New rao arrived." };
    friend bool operator==(const Minted&, const Minted&) = default;
};
struct Burned : WhoAndAmount {
    static constexpr CaseName kCase { 11, "Burned", "Rao were destroyed." };
    friend bool operator==(const Burned&, const Burned&) = default;
};
struct Suspended : WhoAndAmount {
    static constexpr CaseName kCase { 12, "Suspended", "Rao are out of reach for now." };
    friend bool operator==(const Suspended&, const Suspended&) = default;
};
struct Restored : WhoAndAmount {
    static constexpr CaseName kCase { 13, "Restored", "Rao came back." };
    friend bool operator==(const Restored&, const Restored&) = default;
};
struct Upgraded {
    AccountId who;
    static constexpr CaseName kCase { 14, "Upgraded", "An account has the present layout." };
    static constexpr auto fields() { return std::tuple { field("who", &Upgraded::who, "T::AccountId") }; }
    friend bool operator==(const Upgraded&, const Upgraded&) = default;
};
struct Issued {
    Rao amount;
    static constexpr CaseName kCase { 15, "Issued", "The total issuance grew." };
    static constexpr auto fields() { return std::tuple { field("amount", &Issued::amount, "T::Balance") }; }
    friend bool operator==(const Issued&, const Issued&) = default;
};
struct Rescinded {
    Rao amount;
    static constexpr CaseName kCase { 16, "Rescinded", "The total issuance shrank." };
    static constexpr auto fields()
    {
        return std::tuple { field("amount", &Rescinded::amount, "T::Balance") };
    }
    friend bool operator==(const Rescinded&, const Rescinded&) = default;
};
struct Locked : WhoAndAmount {
    static constexpr CaseName kCase { 17, "Locked", "Rao were locked." };
    friend bool operator==(const Locked&, const Locked&) = default;
};
struct Unlocked : WhoAndAmount {
    static constexpr CaseName kCase { 18, "Unlocked", "Rao are no longer locked." };
    friend bool operator==(const Unlocked&, const Unlocked&) = default;
};
struct Frozen : WhoAndAmount {
    static constexpr CaseName kCase { 19, "Frozen", "Rao were frozen." };
    friend bool operator==(const Frozen&, const Frozen&) = default;
};
struct Thawed : WhoAndAmount {
    static constexpr CaseName kCase { 20, "Thawed", "Rao are no longer frozen." };
    friend bool operator==(const Thawed&, const Thawed&) = default;
};
struct TotalIssuanceForced {
    Rao before;
    Rao after;
    static constexpr CaseName kCase { 21, "TotalIssuanceForced", "The total issuance was corrected." };
    static constexpr auto fields()
    {
        return std::tuple { field("old", &TotalIssuanceForced::before, "T::Balance"),
            field("new", &TotalIssuanceForced::after, "T::Balance") };
    }
    friend bool operator==(const TotalIssuanceForced&, const TotalIssuanceForced&) = default;
};

} // namespace event

struct Event : std::variant<event::Endowed, event::DustLost, event::Transfer, event::BalanceSet,
                   event::Reserved, event::Unreserved, event::ReserveRepatriated, event::Deposit,
                   event::Withdraw, event::Slashed, event::Minted, event::Burned, event::Suspended,
                   event::Restored, event::Upgraded, event::Issued, event::Rescinded, event::Locked,
                   event::Unlocked, event::Frozen, event::Thawed, event::TotalIssuanceForced> {
    using variant::variant;
    static constexpr PalletName kPallet = balances::kPallet;
    static constexpr std::string_view kPath = "pallet_balances::pallet::Event";
    static Parameters parameters() { return { parameter("T"), parameter("I") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_balances::Event<Runtime>";
};

} // namespace taonaut::subtensor::balances
