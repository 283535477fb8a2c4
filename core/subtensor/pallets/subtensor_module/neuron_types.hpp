// SPDX-License-Identifier: MIT
#pragma once

// What neurons announce about themselves.

#include "core/subtensor/bounded.hpp"

namespace taonaut::subtensor::subtensor_module {

/// Where a neuron answers requests.
struct AxonInfo {
    std::uint64_t block = 0; ///< when it was announced
    std::uint32_t version = 0;
    Uint128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0; ///< 4 or 6
    std::uint8_t protocol = 0;
    std::uint8_t placeholder1 = 0;
    std::uint8_t placeholder2 = 0;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::AxonInfo";
    static constexpr auto fields()
    {
        return std::tuple { field("block", &AxonInfo::block, "u64"),
            field("version", &AxonInfo::version, "u32"), field("ip", &AxonInfo::ip, "u128"),
            field("port", &AxonInfo::port, "u16"), field("ip_type", &AxonInfo::ipType, "u8"),
            field("protocol", &AxonInfo::protocol, "u8"),
            field("placeholder1", &AxonInfo::placeholder1, "u8"),
            field("placeholder2", &AxonInfo::placeholder2, "u8") };
    }
    friend bool operator==(const AxonInfo&, const AxonInfo&) = default;
};
/// Where a neuron publishes its measurements.
struct PrometheusInfo {
    std::uint64_t block = 0; ///< when it was announced
    std::uint32_t version = 0;
    Uint128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0; ///< 4 or 6
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::PrometheusInfo";
    static constexpr auto fields()
    {
        return std::tuple { field("block", &PrometheusInfo::block, "u64"),
            field("version", &PrometheusInfo::version, "u32"), field("ip", &PrometheusInfo::ip, "u128"),
            field("port", &PrometheusInfo::port, "u16"), field("ip_type", &PrometheusInfo::ipType, "u8") };
    }
    friend bool operator==(const PrometheusInfo&, const PrometheusInfo&) = default;
};
/// The key with which a neuron answers over TLS.
struct NeuronCertificate {
    Bytes publicKey;
    std::uint8_t algorithm = 0;
    static constexpr std::string_view kPath = "pallet_subtensor::pallet::NeuronCertificate";
    static constexpr auto fields()
    {
        return std::tuple { fieldAs<BoundedVec<std::byte, struct PublicKeyLimit>>(
                                "public_key", &NeuronCertificate::publicKey, "BoundedVec<u8, ConstU32<64>>"),
            field("algorithm", &NeuronCertificate::algorithm, "u8") };
    }
    friend bool operator==(const NeuronCertificate&, const NeuronCertificate&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
