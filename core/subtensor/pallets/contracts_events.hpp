// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Contracts.

#include "core/subtensor/pallets/contracts.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::contracts {

namespace event {

struct Instantiated {
    AccountId deployer;
    AccountId contract;
    static constexpr CaseName kCase { 0, "Instantiated", "A contract was created." };
    static constexpr auto fields()
    {
        return std::tuple { field("deployer", &Instantiated::deployer, "T::AccountId"),
            field("contract", &Instantiated::contract, "T::AccountId") };
    }
    friend bool operator==(const Instantiated&, const Instantiated&) = default;
};
struct Terminated {
    AccountId contract;
    AccountId beneficiary;
    static constexpr CaseName kCase { 1, "Terminated", "A contract was removed." };
    static constexpr auto fields()
    {
        return std::tuple { field("contract", &Terminated::contract, "T::AccountId"),
            field("beneficiary", &Terminated::beneficiary, "T::AccountId") };
    }
    friend bool operator==(const Terminated&, const Terminated&) = default;
};
struct CodeStored {
    Hash256 codeHash;
    Rao depositHeld;
    AccountId uploader;
    static constexpr CaseName kCase { 2, "CodeStored", "Code was stored." };
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &CodeStored::codeHash, "T::Hash"),
            field("deposit_held", &CodeStored::depositHeld, "BalanceOf<T>"),
            field("uploader", &CodeStored::uploader, "T::AccountId") };
    }
    friend bool operator==(const CodeStored&, const CodeStored&) = default;
};
struct ContractEmitted {
    AccountId contract;
    Bytes data;
    static constexpr CaseName kCase { 3, "ContractEmitted", "A contract reports." };
    static constexpr auto fields()
    {
        return std::tuple { field("contract", &ContractEmitted::contract, "T::AccountId"),
            field("data", &ContractEmitted::data, "Vec<u8>") };
    }
    friend bool operator==(const ContractEmitted&, const ContractEmitted&) = default;
};
struct CodeRemoved {
    Hash256 codeHash;
    Rao depositReleased;
    AccountId remover;
    static constexpr CaseName kCase { 4, "CodeRemoved", "Code was removed." };
    static constexpr auto fields()
    {
        return std::tuple { field("code_hash", &CodeRemoved::codeHash, "T::Hash"),
            field("deposit_released", &CodeRemoved::depositReleased, "BalanceOf<T>"),
            field("remover", &CodeRemoved::remover, "T::AccountId") };
    }
    friend bool operator==(const CodeRemoved&, const CodeRemoved&) = default;
};
struct ContractCodeUpdated {
    AccountId contract;
    Hash256 newCodeHash;
    Hash256 oldCodeHash;
    static constexpr CaseName kCase { 5, "ContractCodeUpdated", "A contract has other code." };
    static constexpr auto fields()
    {
        return std::tuple { field("contract", &ContractCodeUpdated::contract, "T::AccountId"),
            field("new_code_hash", &ContractCodeUpdated::newCodeHash, "T::Hash"),
            field("old_code_hash", &ContractCodeUpdated::oldCodeHash, "T::Hash") };
    }
    friend bool operator==(const ContractCodeUpdated&, const ContractCodeUpdated&) = default;
};
struct Called {
    Origin caller;
    AccountId contract;
    static constexpr CaseName kCase { 6, "Called", "A contract was called." };
    static constexpr auto fields()
    {
        return std::tuple { field("caller", &Called::caller, "Origin<T>"),
            field("contract", &Called::contract, "T::AccountId") };
    }
    friend bool operator==(const Called&, const Called&) = default;
};
struct DelegateCalled {
    AccountId contract;
    Hash256 codeHash;
    static constexpr CaseName kCase { 7, "DelegateCalled", "A contract ran code of another one." };
    static constexpr auto fields()
    {
        return std::tuple { field("contract", &DelegateCalled::contract, "T::AccountId"),
            field("code_hash", &DelegateCalled::codeHash, "CodeHash<T>") };
    }
    friend bool operator==(const DelegateCalled&, const DelegateCalled&) = default;
};
struct StorageDepositTransferredAndHeld {
    AccountId from;
    AccountId to;
    Rao amount;
    static constexpr CaseName kCase { 8, "StorageDepositTransferredAndHeld", "Rao are held for storage." };
    static constexpr auto fields()
    {
        return std::tuple { field("from", &StorageDepositTransferredAndHeld::from, "T::AccountId"),
            field("to", &StorageDepositTransferredAndHeld::to, "T::AccountId"),
            field("amount", &StorageDepositTransferredAndHeld::amount, "BalanceOf<T>") };
    }
    friend bool operator==(const StorageDepositTransferredAndHeld&, const StorageDepositTransferredAndHeld&)
        = default;
};
struct StorageDepositTransferredAndReleased {
    AccountId from;
    AccountId to;
    Rao amount;
    static constexpr CaseName kCase { 9, "StorageDepositTransferredAndReleased",
        "Rao held for storage were given back." };
    static constexpr auto fields()
    {
        return std::tuple { field("from", &StorageDepositTransferredAndReleased::from, "T::AccountId"),
            field("to", &StorageDepositTransferredAndReleased::to, "T::AccountId"),
            field("amount", &StorageDepositTransferredAndReleased::amount, "BalanceOf<T>") };
    }
    friend bool operator==(
        const StorageDepositTransferredAndReleased&, const StorageDepositTransferredAndReleased&)
        = default;
};

} // namespace event

struct Event : std::variant<event::Instantiated, event::Terminated, event::CodeStored, event::ContractEmitted,
                   event::CodeRemoved, event::ContractCodeUpdated, event::Called, event::DelegateCalled,
                   event::StorageDepositTransferredAndHeld, event::StorageDepositTransferredAndReleased> {
    using variant::variant;
    static constexpr PalletName kPallet = contracts::kPallet;
    static constexpr std::string_view kPath = "pallet_contracts::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_contracts::Event<Runtime>";
};

} // namespace taonaut::subtensor::contracts
