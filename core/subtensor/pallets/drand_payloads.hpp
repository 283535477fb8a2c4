// SPDX-License-Identifier: MIT
#pragma once

// What nodes bring onto the chain for pallet Drand.

#include "core/subtensor/pallets/drand.hpp"
#include "core/subtensor/signatures.hpp"

namespace taonaut::subtensor::drand {

/// Rounds that a node has fetched.
struct PulsesPayload {
    BlockNumber blockNumber;
    std::vector<Pulse> pulses;
    MultiSigner publicKey;
    static constexpr std::string_view kPath = "pallet_drand::types::PulsesPayload";
    static Parameters parameters()
    {
        return { parameter<MultiSigner>("Public"), parameter<BlockNumber>("BlockNumber") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("block_number", &PulsesPayload::blockNumber, "BlockNumber"),
            field("pulses", &PulsesPayload::pulses, "Vec<Pulse>"),
            field("public", &PulsesPayload::publicKey, "Public") };
    }
    friend bool operator==(const PulsesPayload&, const PulsesPayload&) = default;
};
/// Another beacon.
struct BeaconConfigurationPayload {
    BlockNumber blockNumber;
    BeaconConfiguration config;
    MultiSigner publicKey;
    static constexpr std::string_view kPath = "pallet_drand::types::BeaconConfigurationPayload";
    static Parameters parameters()
    {
        return { parameter<MultiSigner>("Public"), parameter<BlockNumber>("BlockNumber") };
    }
    static constexpr auto fields()
    {
        return std::tuple { field("block_number", &BeaconConfigurationPayload::blockNumber, "BlockNumber"),
            field("config", &BeaconConfigurationPayload::config, "BeaconConfiguration"),
            field("public", &BeaconConfigurationPayload::publicKey, "Public") };
    }
    friend bool operator==(const BeaconConfigurationPayload&, const BeaconConfigurationPayload&) = default;
};

} // namespace taonaut::subtensor::drand
