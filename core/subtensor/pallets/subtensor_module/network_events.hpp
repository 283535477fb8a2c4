// SPDX-License-Identifier: MIT
#pragma once

// Subnets, their neurons and epochs.

#include "core/subtensor/ethereum_types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::subtensor_module::event {

struct NetworkAdded {
    NetUid netuid;
    std::uint16_t mechanism = 0;
    static constexpr CaseName kCase { 0, "NetworkAdded", "A subnet was opened." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &NetworkAdded::netuid, "NetUid"),
            field("", &NetworkAdded::mechanism, "u16") };
    }
    friend bool operator==(const NetworkAdded&, const NetworkAdded&) = default;
};
struct NetworkRemoved {
    NetUid netuid;
    static constexpr CaseName kCase { 1, "NetworkRemoved", "A subnet was closed." };
    static constexpr auto fields() { return std::tuple { field("", &NetworkRemoved::netuid, "NetUid") }; }
    friend bool operator==(const NetworkRemoved&, const NetworkRemoved&) = default;
};
struct NeuronRegistered {
    NetUid netuid;
    Uid uid;
    AccountId hotkey;
    static constexpr CaseName kCase { 6, "NeuronRegistered", "A neuron was registered." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &NeuronRegistered::netuid, "NetUid"),
            field("", &NeuronRegistered::uid, "u16"), field("", &NeuronRegistered::hotkey, "T::AccountId") };
    }
    friend bool operator==(const NeuronRegistered&, const NeuronRegistered&) = default;
};
struct BulkNeuronsRegistered {
    NetUid netuid;
    std::uint16_t count = 0;
    static constexpr CaseName kCase { 7, "BulkNeuronsRegistered", "Neurons were registered in bulk." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &BulkNeuronsRegistered::netuid, "u16"),
            field("", &BulkNeuronsRegistered::count, "u16") };
    }
    friend bool operator==(const BulkNeuronsRegistered&, const BulkNeuronsRegistered&) = default;
};
struct BulkBalancesSet {
    std::uint16_t first = 0;
    std::uint16_t second = 0;
    static constexpr CaseName kCase { 8, "BulkBalancesSet", "Balances were set in bulk." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &BulkBalancesSet::first, "u16"),
            field("", &BulkBalancesSet::second, "u16") };
    }
    friend bool operator==(const BulkBalancesSet&, const BulkBalancesSet&) = default;
};
struct AxonServed {
    NetUid netuid;
    AccountId hotkey;
    static constexpr CaseName kCase { 28, "AxonServed", "A neuron announced where it answers requests." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &AxonServed::netuid, "NetUid"),
            field("", &AxonServed::hotkey, "T::AccountId") };
    }
    friend bool operator==(const AxonServed&, const AxonServed&) = default;
};
struct PrometheusServed {
    NetUid netuid;
    AccountId hotkey;
    static constexpr CaseName kCase { 29, "PrometheusServed",
        "A neuron announced where it publishes measurements." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &PrometheusServed::netuid, "NetUid"),
            field("", &PrometheusServed::hotkey, "T::AccountId") };
    }
    friend bool operator==(const PrometheusServed&, const PrometheusServed&) = default;
};
struct EvmKeyAssociated {
    NetUid netuid;
    AccountId hotkey;
    H160 evmKey;
    std::uint64_t blockAssociated = 0;
    static constexpr CaseName kCase { 98, "EvmKeyAssociated", "An EVM address was bound to a neuron." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &EvmKeyAssociated::netuid, "NetUid"),
            field("hotkey", &EvmKeyAssociated::hotkey, "T::AccountId"),
            field("evm_key", &EvmKeyAssociated::evmKey, "H160"),
            field("block_associated", &EvmKeyAssociated::blockAssociated, "u64") };
    }
    friend bool operator==(const EvmKeyAssociated&, const EvmKeyAssociated&) = default;
};
struct DissolveNetworkScheduled {
    AccountId account;
    NetUid netuid;
    BlockNumber executionBlock;
    static constexpr CaseName kCase { 80, "DissolveNetworkScheduled",
        "The closing of a subnet was scheduled." };
    static constexpr auto fields()
    {
        return std::tuple { field("account", &DissolveNetworkScheduled::account, "T::AccountId"),
            field("netuid", &DissolveNetworkScheduled::netuid, "NetUid"),
            field("execution_block", &DissolveNetworkScheduled::executionBlock, "BlockNumberFor<T>") };
    }
    friend bool operator==(const DissolveNetworkScheduled&, const DissolveNetworkScheduled&) = default;
};
struct FirstEmissionBlockNumberSet {
    NetUid netuid;
    std::uint64_t block = 0;
    static constexpr CaseName kCase { 95, "FirstEmissionBlockNumberSet",
        "Emission of a subnet starts at this block." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &FirstEmissionBlockNumberSet::netuid, "NetUid"),
            field("", &FirstEmissionBlockNumberSet::block, "u64") };
    }
    friend bool operator==(const FirstEmissionBlockNumberSet&, const FirstEmissionBlockNumberSet&) = default;
};
struct SubnetOwnerHotkeySet {
    NetUid netuid;
    AccountId hotkey;
    static constexpr CaseName kCase { 94, "SubnetOwnerHotkeySet", "A subnet has another owner hotkey." };
    static constexpr auto fields()
    {
        return std::tuple { field("", &SubnetOwnerHotkeySet::netuid, "NetUid"),
            field("", &SubnetOwnerHotkeySet::hotkey, "T::AccountId") };
    }
    friend bool operator==(const SubnetOwnerHotkeySet&, const SubnetOwnerHotkeySet&) = default;
};
struct SubnetOwnerChanged {
    NetUid netuid;
    AccountId oldColdkey;
    AccountId newColdkey;
    static constexpr CaseName kCase { 134, "SubnetOwnerChanged", "A subnet has another owner." };
    static constexpr auto fields()
    {
        return std::tuple { field("netuid", &SubnetOwnerChanged::netuid, "NetUid"),
            field("old_coldkey", &SubnetOwnerChanged::oldColdkey, "T::AccountId"),
            field("new_coldkey", &SubnetOwnerChanged::newColdkey, "T::AccountId") };
    }
    friend bool operator==(const SubnetOwnerChanged&, const SubnetOwnerChanged&) = default;
};

} // namespace taonaut::subtensor::subtensor_module::event
