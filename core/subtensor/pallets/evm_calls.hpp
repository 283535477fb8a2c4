// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet EVM.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/pallets/ethereum/transaction_parts.hpp"
#include "core/subtensor/pallets/ethereum/transactions.hpp"
#include "core/subtensor/pallets/evm.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::evm {

struct Withdraw {
    H160 address;
    Rao value;
    static constexpr CaseName kCase { 0, "withdraw",
        "Takes rao of an EVM address back to the account it is made from." };
    static constexpr auto fields()
    {
        return std::tuple { field("address", &Withdraw::address, "H160"),
            field("value", &Withdraw::value, "BalanceOf<T>") };
    }
    friend bool operator==(const Withdraw&, const Withdraw&) = default;
};
struct CallContract {
    H160 source;
    H160 target;
    Bytes input;
    Uint256 value;
    std::uint64_t gasLimit = 0;
    Uint256 maxFeePerGas;
    std::optional<Uint256> maxPriorityFeePerGas;
    std::optional<Uint256> nonce;
    std::vector<std::tuple<H160, std::vector<Hash256>>> accessList;
    std::vector<ethereum::AuthorizationListItem> authorizationList;
    static constexpr CaseName kCase { 1, "call", "Calls a contract. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("source", &CallContract::source, "H160"),
            field("target", &CallContract::target, "H160"), field("input", &CallContract::input, "Vec<u8>"),
            field("value", &CallContract::value, "U256"), field("gas_limit", &CallContract::gasLimit, "u64"),
            field("max_fee_per_gas", &CallContract::maxFeePerGas, "U256"),
            field("max_priority_fee_per_gas", &CallContract::maxPriorityFeePerGas, "Option<U256>"),
            field("nonce", &CallContract::nonce, "Option<U256>"),
            field("access_list", &CallContract::accessList, "Vec<(H160, Vec<H256>)>"),
            field("authorization_list", &CallContract::authorizationList, "AuthorizationList") };
    }
    friend bool operator==(const CallContract&, const CallContract&) = default;
};
struct Create {
    H160 source;
    Bytes init;
    Uint256 value;
    std::uint64_t gasLimit = 0;
    Uint256 maxFeePerGas;
    std::optional<Uint256> maxPriorityFeePerGas;
    std::optional<Uint256> nonce;
    std::vector<std::tuple<H160, std::vector<Hash256>>> accessList;
    std::vector<ethereum::AuthorizationListItem> authorizationList;
    static constexpr CaseName kCase { 2, "create", "Creates a contract. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("source", &Create::source, "H160"), field("init", &Create::init, "Vec<u8>"),
            field("value", &Create::value, "U256"), field("gas_limit", &Create::gasLimit, "u64"),
            field("max_fee_per_gas", &Create::maxFeePerGas, "U256"),
            field("max_priority_fee_per_gas", &Create::maxPriorityFeePerGas, "Option<U256>"),
            field("nonce", &Create::nonce, "Option<U256>"),
            field("access_list", &Create::accessList, "Vec<(H160, Vec<H256>)>"),
            field("authorization_list", &Create::authorizationList, "AuthorizationList") };
    }
    friend bool operator==(const Create&, const Create&) = default;
};
struct Create2 {
    H160 source;
    Bytes init;
    Hash256 salt;
    Uint256 value;
    std::uint64_t gasLimit = 0;
    Uint256 maxFeePerGas;
    std::optional<Uint256> maxPriorityFeePerGas;
    std::optional<Uint256> nonce;
    std::vector<std::tuple<H160, std::vector<Hash256>>> accessList;
    std::vector<ethereum::AuthorizationListItem> authorizationList;
    static constexpr CaseName kCase { 3, "create2",
        "Creates a contract at an address that depends on a salt. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("source", &Create2::source, "H160"),
            field("init", &Create2::init, "Vec<u8>"), field("salt", &Create2::salt, "H256"),
            field("value", &Create2::value, "U256"), field("gas_limit", &Create2::gasLimit, "u64"),
            field("max_fee_per_gas", &Create2::maxFeePerGas, "U256"),
            field("max_priority_fee_per_gas", &Create2::maxPriorityFeePerGas, "Option<U256>"),
            field("nonce", &Create2::nonce, "Option<U256>"),
            field("access_list", &Create2::accessList, "Vec<(H160, Vec<H256>)>"),
            field("authorization_list", &Create2::authorizationList, "AuthorizationList") };
    }
    friend bool operator==(const Create2&, const Create2&) = default;
};
struct SetWhitelist {
    std::vector<H160> newList;
    static constexpr CaseName kCase { 4, "set_whitelist", "Sets who may create contracts. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("new", &SetWhitelist::newList, "Vec<H160>") };
    }
    friend bool operator==(const SetWhitelist&, const SetWhitelist&) = default;
};
struct DisableWhitelist {
    bool disabled = false;
    static constexpr CaseName kCase { 5, "disable_whitelist",
        "Chooses whether everybody may create contracts. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("disabled", &DisableWhitelist::disabled, "bool") };
    }
    friend bool operator==(const DisableWhitelist&, const DisableWhitelist&) = default;
};

struct Call : std::variant<Withdraw, CallContract, Create, Create2, SetWhitelist, DisableWhitelist> {
    using variant::variant;
    static constexpr PalletName kPallet = evm::kPallet;
    static constexpr std::string_view kPath = "pallet_evm::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "EVM, Runtime>";
};

} // namespace taonaut::subtensor::evm
