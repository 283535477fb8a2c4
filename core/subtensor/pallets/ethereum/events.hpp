// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet Ethereum.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/pallets/ethereum/exit_reason.hpp"
#include "core/subtensor/pallets/ethereum/pallet.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::ethereum {

namespace event {

struct Executed {
    H160 from;
    H160 to;
    Hash256 transactionHash;
    ExitReason exitReason;
    Bytes extraData;
    static constexpr CaseName kCase { 0, "Executed", "A transaction of the EVM ran." };
    static constexpr auto fields()
    {
        return std::tuple { field("from", &Executed::from, "H160"), field("to", &Executed::to, "H160"),
            field("transaction_hash", &Executed::transactionHash, "H256"),
            field("exit_reason", &Executed::exitReason, "ExitReason"),
            field("extra_data", &Executed::extraData, "Vec<u8>") };
    }
    friend bool operator==(const Executed&, const Executed&) = default;
};

} // namespace event

struct Event : std::variant<event::Executed> {
    using variant::variant;
    static constexpr PalletName kPallet = ethereum::kPallet;
    static constexpr std::string_view kPath = "pallet_ethereum::pallet::Event";
    static constexpr std::string_view kOuterTypeName = "pallet_ethereum::Event";
};

} // namespace taonaut::subtensor::ethereum
