// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Balances. Amounts are rao.

#include "core/subtensor/pallets/balances.hpp"

namespace taonaut::subtensor::balances {

enum class AdjustmentDirection : std::uint8_t { Increase, Decrease };
PlainEnumeration enumerationOf(AdjustmentDirection);

struct TransferAllowDeath {
    Address dest;
    Rao value;
    static constexpr CaseName kCase { 0, "transfer_allow_death",
        "Sends rao; the sender may cease to exist." };
    static constexpr auto fields()
    {
        return std::tuple { field("dest", &TransferAllowDeath::dest, "AccountIdLookupOf<T>"),
            compact("value", &TransferAllowDeath::value, "T::Balance") };
    }
    friend bool operator==(const TransferAllowDeath&, const TransferAllowDeath&) = default;
};
struct ForceTransfer {
    Address source;
    Address dest;
    Rao value;
    static constexpr CaseName kCase { 2, "force_transfer", "Sends rao from any account. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("source", &ForceTransfer::source, "AccountIdLookupOf<T>"),
            field("dest", &ForceTransfer::dest, "AccountIdLookupOf<T>"),
            compact("value", &ForceTransfer::value, "T::Balance") };
    }
    friend bool operator==(const ForceTransfer&, const ForceTransfer&) = default;
};
struct TransferKeepAlive {
    Address dest;
    Rao value;
    static constexpr CaseName kCase { 3, "transfer_keep_alive",
        "Sends rao; the sender keeps the existential deposit." };
    static constexpr auto fields()
    {
        return std::tuple { field("dest", &TransferKeepAlive::dest, "AccountIdLookupOf<T>"),
            compact("value", &TransferKeepAlive::value, "T::Balance") };
    }
    friend bool operator==(const TransferKeepAlive&, const TransferKeepAlive&) = default;
};
struct TransferAll {
    Address dest;
    bool keepAlive = false; ///< the sender keeps the existential deposit
    static constexpr CaseName kCase { 4, "transfer_all", "Sends everything that can be sent." };
    static constexpr auto fields()
    {
        return std::tuple { field("dest", &TransferAll::dest, "AccountIdLookupOf<T>"),
            field("keep_alive", &TransferAll::keepAlive, "bool") };
    }
    friend bool operator==(const TransferAll&, const TransferAll&) = default;
};
struct ForceUnreserve {
    Address who;
    Rao amount;
    static constexpr CaseName kCase { 5, "force_unreserve", "Frees reserved rao. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &ForceUnreserve::who, "AccountIdLookupOf<T>"),
            field("amount", &ForceUnreserve::amount, "T::Balance") };
    }
    friend bool operator==(const ForceUnreserve&, const ForceUnreserve&) = default;
};
struct UpgradeAccounts {
    std::vector<AccountId> who;
    static constexpr CaseName kCase { 6, "upgrade_accounts", "Brings accounts to the present layout." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &UpgradeAccounts::who, "Vec<T::AccountId>") };
    }
    friend bool operator==(const UpgradeAccounts&, const UpgradeAccounts&) = default;
};
struct ForceSetBalance {
    Address who;
    Rao newFree;
    static constexpr CaseName kCase { 8, "force_set_balance", "Sets the free balance of an account. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("who", &ForceSetBalance::who, "AccountIdLookupOf<T>"),
            compact("new_free", &ForceSetBalance::newFree, "T::Balance") };
    }
    friend bool operator==(const ForceSetBalance&, const ForceSetBalance&) = default;
};
struct ForceAdjustTotalIssuance {
    AdjustmentDirection direction = AdjustmentDirection::Increase;
    Rao delta;
    static constexpr CaseName kCase { 9, "force_adjust_total_issuance",
        "Corrects the total issuance. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("direction", &ForceAdjustTotalIssuance::direction, "AdjustmentDirection"),
            compact("delta", &ForceAdjustTotalIssuance::delta, "T::Balance") };
    }
    friend bool operator==(const ForceAdjustTotalIssuance&, const ForceAdjustTotalIssuance&) = default;
};
struct Burn {
    Rao value;
    bool keepAlive = false;
    static constexpr CaseName kCase { 10, "burn", "Destroys rao of the sender." };
    static constexpr auto fields()
    {
        return std::tuple { compact("value", &Burn::value, "T::Balance"),
            field("keep_alive", &Burn::keepAlive, "bool") };
    }
    friend bool operator==(const Burn&, const Burn&) = default;
};

struct Call : std::variant<TransferAllowDeath, ForceTransfer, TransferKeepAlive, TransferAll, ForceUnreserve,
                  UpgradeAccounts, ForceSetBalance, ForceAdjustTotalIssuance, Burn> {
    using variant::variant;
    static constexpr PalletName kPallet = balances::kPallet;
    static constexpr std::string_view kPath = "pallet_balances::pallet::Call";
    static Parameters parameters() { return { parameter("T"), parameter("I") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Balances, Runtime>";
};

} // namespace taonaut::subtensor::balances
