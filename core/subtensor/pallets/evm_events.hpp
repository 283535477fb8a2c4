// SPDX-License-Identifier: MIT
#pragma once

// Events of pallet EVM.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/pallets/ethereum/receipts.hpp"
#include "core/subtensor/pallets/evm.hpp"
#include "core/subtensor/scale_enumeration.hpp"

namespace taonaut::subtensor::evm {

namespace event {

struct Log {
    ethereum::Log log;
    static constexpr CaseName kCase { 0, "Log", "A contract reports." };
    static constexpr auto fields() { return std::tuple { field("log", &Log::log, "Log") }; }
    friend bool operator==(const Log&, const Log&) = default;
};
struct Created {
    H160 address;
    static constexpr CaseName kCase { 1, "Created", "A contract was created." };
    static constexpr auto fields() { return std::tuple { field("address", &Created::address, "H160") }; }
    friend bool operator==(const Created&, const Created&) = default;
};
struct CreatedFailed {
    H160 address;
    static constexpr CaseName kCase { 2, "CreatedFailed", "A contract could not be created." };
    static constexpr auto fields()
    {
        return std::tuple { field("address", &CreatedFailed::address, "H160") };
    }
    friend bool operator==(const CreatedFailed&, const CreatedFailed&) = default;
};
struct Executed {
    H160 address;
    static constexpr CaseName kCase { 3, "Executed", "A contract ran." };
    static constexpr auto fields() { return std::tuple { field("address", &Executed::address, "H160") }; }
    friend bool operator==(const Executed&, const Executed&) = default;
};
struct ExecutedFailed {
    H160 address;
    static constexpr CaseName kCase { 4, "ExecutedFailed", "A contract failed." };
    static constexpr auto fields()
    {
        return std::tuple { field("address", &ExecutedFailed::address, "H160") };
    }
    friend bool operator==(const ExecutedFailed&, const ExecutedFailed&) = default;
};

} // namespace event

struct Event
    : std::variant<event::Log, event::Created, event::CreatedFailed, event::Executed, event::ExecutedFailed> {
    using variant::variant;
    static constexpr PalletName kPallet = evm::kPallet;
    static constexpr std::string_view kPath = "pallet_evm::pallet::Event";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName = "pallet_evm::Event<Runtime>";
};

} // namespace taonaut::subtensor::evm
