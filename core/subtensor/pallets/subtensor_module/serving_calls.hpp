// SPDX-License-Identifier: MIT
#pragma once

// What a neuron announces about itself.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module {

struct ServeAxon {
    NetUid netuid;
    std::uint32_t version = 0;
    Uint128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0; ///< 4 or 6
    std::uint8_t protocol = 0;
    std::uint8_t placeholder1 = 0;
    std::uint8_t placeholder2 = 0;
    static constexpr CaseName kCase { 4, "serve_axon",
        "Announces where the neuron of this hotkey answers requests." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &ServeAxon::netuid, "NetUid"),
            field("version", &ServeAxon::version, "u32"), field("ip", &ServeAxon::ip, "u128"),
            field("port", &ServeAxon::port, "u16"), field("ip_type", &ServeAxon::ipType, "u8"),
            field("protocol", &ServeAxon::protocol, "u8"),
            field("placeholder1", &ServeAxon::placeholder1, "u8"),
            field("placeholder2", &ServeAxon::placeholder2, "u8") };
    }
    friend bool operator==(const ServeAxon&, const ServeAxon&) = default;
};
struct ServeAxonTls {
    NetUid netuid;
    std::uint32_t version = 0;
    Uint128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0; ///< 4 or 6
    std::uint8_t protocol = 0;
    std::uint8_t placeholder1 = 0;
    std::uint8_t placeholder2 = 0;
    Bytes certificate;
    static constexpr CaseName kCase { 40, "serve_axon_tls",
        "Announces where the neuron answers requests, with a certificate." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &ServeAxonTls::netuid, "NetUid"),
            field("version", &ServeAxonTls::version, "u32"), field("ip", &ServeAxonTls::ip, "u128"),
            field("port", &ServeAxonTls::port, "u16"), field("ip_type", &ServeAxonTls::ipType, "u8"),
            field("protocol", &ServeAxonTls::protocol, "u8"),
            field("placeholder1", &ServeAxonTls::placeholder1, "u8"),
            field("placeholder2", &ServeAxonTls::placeholder2, "u8"),
            field("certificate", &ServeAxonTls::certificate, "Vec<u8>") };
    }
    friend bool operator==(const ServeAxonTls&, const ServeAxonTls&) = default;
};
struct ServePrometheus {
    NetUid netuid;
    std::uint32_t version = 0;
    Uint128 ip = 0;
    std::uint16_t port = 0;
    std::uint8_t ipType = 0; ///< 4 or 6
    static constexpr CaseName kCase { 5, "serve_prometheus",
        "Announces where the neuron publishes its measurements." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &ServePrometheus::netuid, "NetUid"),
            field("version", &ServePrometheus::version, "u32"), field("ip", &ServePrometheus::ip, "u128"),
            field("port", &ServePrometheus::port, "u16"), field("ip_type", &ServePrometheus::ipType, "u8") };
    }
    friend bool operator==(const ServePrometheus&, const ServePrometheus&) = default;
};
struct AssociateEvmKey {
    NetUid netuid;
    H160 evmKey;
    std::uint64_t blockNumber = 0;
    std::array<std::byte, 65>
        signature {}; ///< of the EVM key, over the hotkey and the hash of the block number
    static constexpr CaseName kCase { 93, "associate_evm_key",
        "Binds an EVM address to the neuron of this hotkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &AssociateEvmKey::netuid, "NetUid"),
            field("evm_key", &AssociateEvmKey::evmKey, "H160"),
            field("block_number", &AssociateEvmKey::blockNumber, "u64"),
            field("signature", &AssociateEvmKey::signature, "Signature") };
    }
    friend bool operator==(const AssociateEvmKey&, const AssociateEvmKey&) = default;
};

} // namespace taonaut::subtensor::subtensor_module
