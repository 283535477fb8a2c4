// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Contracts.

#include "core/subtensor/pallets/contracts.hpp"
#include "core/subtensor/primitives.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::contracts {

struct CallOldWeight {
    Address dest;
    Rao value;
    std::uint64_t gasLimit = 0;
    std::optional<Compacted<Rao>> storageDepositLimit;
    Bytes data;
    static constexpr CaseName kCase { 0, "call_old_weight",
        "Calls a contract, with weight in the old form." };
    static constexpr auto fields()
    {
        return std::tuple { field("dest", &CallOldWeight::dest, "AccountIdLookupOf<T>"),
            compact("value", &CallOldWeight::value, "BalanceOf<T>"),
            compact("gas_limit", &CallOldWeight::gasLimit, "OldWeight"),
            field("storage_deposit_limit", &CallOldWeight::storageDepositLimit,
                "Option<<BalanceOf<T> as codec::HasCompact>::Type>"),
            field("data", &CallOldWeight::data, "Vec<u8>") };
    }
    friend bool operator==(const CallOldWeight&, const CallOldWeight&) = default;
};
struct InstantiateWithCodeOldWeight {
    Rao value;
    std::uint64_t gasLimit = 0;
    std::optional<Compacted<Rao>> storageDepositLimit;
    Bytes code;
    Bytes data;
    Bytes salt;
    static constexpr CaseName kCase { 1, "instantiate_with_code_old_weight",
        "Stores code and creates a contract, with weight in the old form." };
    static constexpr auto fields()
    {
        return std::tuple { compact("value", &InstantiateWithCodeOldWeight::value, "BalanceOf<T>"),
            compact("gas_limit", &InstantiateWithCodeOldWeight::gasLimit, "OldWeight"),
            field("storage_deposit_limit", &InstantiateWithCodeOldWeight::storageDepositLimit,
                "Option<<BalanceOf<T> as codec::HasCompact>::Type>"),
            field("code", &InstantiateWithCodeOldWeight::code, "Vec<u8>"),
            field("data", &InstantiateWithCodeOldWeight::data, "Vec<u8>"),
            field("salt", &InstantiateWithCodeOldWeight::salt, "Vec<u8>") };
    }
    friend bool operator==(const InstantiateWithCodeOldWeight&, const InstantiateWithCodeOldWeight&)
        = default;
};
struct InstantiateOldWeight {
    Rao value;
    std::uint64_t gasLimit = 0;
    std::optional<Compacted<Rao>> storageDepositLimit;
    Hash256 codeHash;
    Bytes data;
    Bytes salt;
    static constexpr CaseName kCase { 2, "instantiate_old_weight",
        "Creates a contract, with weight in the old form." };
    static constexpr auto fields()
    {
        return std::tuple { compact("value", &InstantiateOldWeight::value, "BalanceOf<T>"),
            compact("gas_limit", &InstantiateOldWeight::gasLimit, "OldWeight"),
            field("storage_deposit_limit", &InstantiateOldWeight::storageDepositLimit,
                "Option<<BalanceOf<T> as codec::HasCompact>::Type>"),
            field("code_hash", &InstantiateOldWeight::codeHash, "CodeHash<T>"),
            field("data", &InstantiateOldWeight::data, "Vec<u8>"),
            field("salt", &InstantiateOldWeight::salt, "Vec<u8>") };
    }
    friend bool operator==(const InstantiateOldWeight&, const InstantiateOldWeight&) = default;
};
struct UploadCode {
    Bytes code;
    std::optional<Compacted<Rao>> storageDepositLimit;
    Determinism determinism = Determinism::Enforced;
    static constexpr CaseName kCase { 3, "upload_code", "Stores code." };
    static constexpr auto fields()
    {
        return std::tuple { field("code", &UploadCode::code, "Vec<u8>"),
            field("storage_deposit_limit", &UploadCode::storageDepositLimit,
                "Option<<BalanceOf<T> as codec::HasCompact>::Type>"),
            field("determinism", &UploadCode::determinism, "Determinism") };
    }
    friend bool operator==(const UploadCode&, const UploadCode&) = default;
};
struct RemoveCode {
    Hash256 codeHash;
    static constexpr CaseName kCase { 4, "remove_code", "Removes code that no contract needs." };
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &RemoveCode::codeHash, "CodeHash<T>") };
    }
    friend bool operator==(const RemoveCode&, const RemoveCode&) = default;
};
struct SetCode {
    Address dest;
    Hash256 codeHash;
    static constexpr CaseName kCase { 5, "set_code", "Gives a contract other code. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("dest", &SetCode::dest, "AccountIdLookupOf<T>"),
            field("code_hash", &SetCode::codeHash, "CodeHash<T>") };
    }
    friend bool operator==(const SetCode&, const SetCode&) = default;
};
struct CallContract {
    Address dest;
    Rao value;
    Weight gasLimit;
    std::optional<Compacted<Rao>> storageDepositLimit;
    Bytes data;
    static constexpr CaseName kCase { 6, "call", "Calls a contract." };
    static constexpr auto fields()
    {
        return std::tuple { field("dest", &CallContract::dest, "AccountIdLookupOf<T>"),
            compact("value", &CallContract::value, "BalanceOf<T>"),
            field("gas_limit", &CallContract::gasLimit, "Weight"),
            field("storage_deposit_limit", &CallContract::storageDepositLimit,
                "Option<<BalanceOf<T> as codec::HasCompact>::Type>"),
            field("data", &CallContract::data, "Vec<u8>") };
    }
    friend bool operator==(const CallContract&, const CallContract&) = default;
};
struct InstantiateWithCode {
    Rao value;
    Weight gasLimit;
    std::optional<Compacted<Rao>> storageDepositLimit;
    Bytes code;
    Bytes data;
    Bytes salt;
    static constexpr CaseName kCase { 7, "instantiate_with_code", "Stores code and creates a contract." };
    static constexpr auto fields()
    {
        return std::tuple { compact("value", &InstantiateWithCode::value, "BalanceOf<T>"),
            field("gas_limit", &InstantiateWithCode::gasLimit, "Weight"),
            field("storage_deposit_limit", &InstantiateWithCode::storageDepositLimit,
                "Option<<BalanceOf<T> as codec::HasCompact>::Type>"),
            field("code", &InstantiateWithCode::code, "Vec<u8>"),
            field("data", &InstantiateWithCode::data, "Vec<u8>"),
            field("salt", &InstantiateWithCode::salt, "Vec<u8>") };
    }
    friend bool operator==(const InstantiateWithCode&, const InstantiateWithCode&) = default;
};
struct Instantiate {
    Rao value;
    Weight gasLimit;
    std::optional<Compacted<Rao>> storageDepositLimit;
    Hash256 codeHash;
    Bytes data;
    Bytes salt;
    static constexpr CaseName kCase { 8, "instantiate", "Creates a contract." };
    static constexpr auto fields()
    {
        return std::tuple { compact("value", &Instantiate::value, "BalanceOf<T>"),
            field("gas_limit", &Instantiate::gasLimit, "Weight"),
            field("storage_deposit_limit", &Instantiate::storageDepositLimit,
                "Option<<BalanceOf<T> as codec::HasCompact>::Type>"),
            field("code_hash", &Instantiate::codeHash, "CodeHash<T>"),
            field("data", &Instantiate::data, "Vec<u8>"), field("salt", &Instantiate::salt, "Vec<u8>") };
    }
    friend bool operator==(const Instantiate&, const Instantiate&) = default;
};
struct Migrate {
    Weight weightLimit;
    static constexpr CaseName kCase { 9, "migrate", "Brings storage to the present form." };
    static constexpr auto fields()
    {
        return std::tuple { field("weight_limit", &Migrate::weightLimit, "Weight") };
    }
    friend bool operator==(const Migrate&, const Migrate&) = default;
};

struct Call : std::variant<CallOldWeight, InstantiateWithCodeOldWeight, InstantiateOldWeight, UploadCode,
                  RemoveCode, SetCode, CallContract, InstantiateWithCode, Instantiate, Migrate> {
    using variant::variant;
    static constexpr PalletName kPallet = contracts::kPallet;
    static constexpr std::string_view kPath = "pallet_contracts::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Contracts, Runtime>";
};

} // namespace taonaut::subtensor::contracts
