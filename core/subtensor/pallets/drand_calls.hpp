// SPDX-License-Identifier: MIT
#pragma once

// Calls of pallet Drand.

#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/pallets/drand_payloads.hpp"
#include "core/subtensor/scale_enumeration.hpp"
#include "core/subtensor/signatures.hpp"

namespace taonaut::subtensor::drand {

struct WritePulse {
    PulsesPayload pulsesPayload;
    std::optional<MultiSignature> signature;
    static constexpr CaseName kCase { 0, "write_pulse",
        "Brings rounds of the beacon onto the chain. By nodes." };
    static constexpr auto fields()
    {
        return std::tuple { field("pulses_payload", &WritePulse::pulsesPayload,
                                "PulsesPayload<T::Public, BlockNumberFor<T>>"),
            field("signature", &WritePulse::signature, "Option<T::Signature>") };
    }
    friend bool operator==(const WritePulse&, const WritePulse&) = default;
};
struct SetBeaconConfig {
    BeaconConfigurationPayload configPayload;
    std::optional<MultiSignature> signature;
    static constexpr CaseName kCase { 1, "set_beacon_config", "Sets the beacon. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("config_payload", &SetBeaconConfig::configPayload,
                                "BeaconConfigurationPayload<T::Public, BlockNumberFor<T>>"),
            field("signature", &SetBeaconConfig::signature, "Option<T::Signature>") };
    }
    friend bool operator==(const SetBeaconConfig&, const SetBeaconConfig&) = default;
};
struct SetOldestStoredRound {
    std::uint64_t oldestRound = 0;
    static constexpr CaseName kCase { 2, "set_oldest_stored_round",
        "Sets the oldest round that is kept. Root." };
    static constexpr auto fields()
    {
        return std::tuple { field("oldest_round", &SetOldestStoredRound::oldestRound, "u64") };
    }
    friend bool operator==(const SetOldestStoredRound&, const SetOldestStoredRound&) = default;
};

struct Call : std::variant<WritePulse, SetBeaconConfig, SetOldestStoredRound> {
    using variant::variant;
    static constexpr PalletName kPallet = drand::kPallet;
    static constexpr std::string_view kPath = "pallet_drand::pallet::Call";
    static Parameters parameters() { return { parameter("T") }; }
    static constexpr std::string_view kOuterTypeName
        = "self::sp_api_hidden_includes_construct_runtime::hidden_include::dispatch\n::CallableCallFor<"
          "Drand, Runtime>";
};

} // namespace taonaut::subtensor::drand
