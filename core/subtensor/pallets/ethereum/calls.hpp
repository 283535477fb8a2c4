// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Ethereum.

#include "core/subtensor/pallets/ethereum/pallet.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::ethereum {

struct Transact {
    Transaction transaction;
    static constexpr CaseName kCase { 0, "transact", "Runs a transaction that an EVM key has signed." };
    static constexpr auto fields()
    {
        return std::tuple { field("transaction", &Transact::transaction, "Transaction") };
    }
    friend bool operator==(const Transact&, const Transact&) = default;
};

struct Call : std::variant<Transact> {
    using variant::variant;
    static constexpr PalletName kPallet = ethereum::kPallet;
    static constexpr std::string_view kPath = "pallet_ethereum::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Ethereum, Runtime>";
};

} // namespace taonaut::subtensor::ethereum
