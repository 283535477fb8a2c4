// SPDX-License-Identifier: MIT
#pragma once

// A neuron of a subnet, with and without its weights and bonds.
// Source: opentensor/subtensor pallets/subtensor/src/rpc_info/neuron_info.rs.

#include "core/subtensor/api/compact_values.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_types.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::subtensor::api {

using subtensor_module::AxonInfo;
using subtensor_module::PrometheusInfo;

struct NeuronInfoLite {
    AccountId hotkey;
    AccountId coldkey;
    Uid uid;
    NetUid netuid;
    bool active = false;
    AxonInfo axonInfo;
    PrometheusInfo prometheusInfo;
    std::vector<AmountOf<AlphaAmount>> stake;
    std::uint16_t rank = 0; ///< always 0 at spec 425
    AlphaAmount emission;
    std::uint16_t incentive = 0;
    std::uint16_t consensus = 0;
    std::uint16_t trust = 0; ///< always 0 at spec 425
    std::uint16_t validatorTrust = 0;
    std::uint16_t dividends = 0;
    std::uint64_t lastUpdate = 0; ///< block
    bool validatorPermit = false;
    std::uint16_t pruningScore = 0; ///< always 65535 at spec 425
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::neuron_info::NeuronInfoLite";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &NeuronInfoLite::hotkey, "AccountId"),
            field("coldkey", &NeuronInfoLite::coldkey, "AccountId"),
            compact("uid", &NeuronInfoLite::uid, "Compact<u16>"),
            compact("netuid", &NeuronInfoLite::netuid, "Compact<NetUid>"),
            field("active", &NeuronInfoLite::active, "bool"),
            field("axon_info", &NeuronInfoLite::axonInfo, "AxonInfo"),
            field("prometheus_info", &NeuronInfoLite::prometheusInfo, "PrometheusInfo"),
            field("stake", &NeuronInfoLite::stake, "Vec<(AccountId, Compact<AlphaBalance>)>"),
            compact("rank", &NeuronInfoLite::rank, "Compact<u16>"),
            compact("emission", &NeuronInfoLite::emission, "Compact<AlphaBalance>"),
            compact("incentive", &NeuronInfoLite::incentive, "Compact<u16>"),
            compact("consensus", &NeuronInfoLite::consensus, "Compact<u16>"),
            compact("trust", &NeuronInfoLite::trust, "Compact<u16>"),
            compact("validator_trust", &NeuronInfoLite::validatorTrust, "Compact<u16>"),
            compact("dividends", &NeuronInfoLite::dividends, "Compact<u16>"),
            compact("last_update", &NeuronInfoLite::lastUpdate, "Compact<u64>"),
            field("validator_permit", &NeuronInfoLite::validatorPermit, "bool"),
            compact("pruning_score", &NeuronInfoLite::pruningScore, "Compact<u16>") };
    }
    friend bool operator==(const NeuronInfoLite&, const NeuronInfoLite&) = default;
};

struct NeuronInfo {
    AccountId hotkey;
    AccountId coldkey;
    Uid uid;
    NetUid netuid;
    bool active = false;
    AxonInfo axonInfo;
    PrometheusInfo prometheusInfo;
    std::vector<AmountOf<AlphaAmount>> stake;
    std::uint16_t rank = 0;
    AlphaAmount emission;
    std::uint16_t incentive = 0;
    std::uint16_t consensus = 0;
    std::uint16_t trust = 0;
    std::uint16_t validatorTrust = 0;
    std::uint16_t dividends = 0;
    std::uint64_t lastUpdate = 0;
    bool validatorPermit = false;
    std::vector<std::tuple<Compacted<std::uint16_t>, Compacted<std::uint16_t>>> weights;
    std::vector<std::tuple<Compacted<std::uint16_t>, Compacted<std::uint16_t>>> bonds;
    std::uint16_t pruningScore = 0;
    static constexpr std::string_view kPath = "pallet_subtensor::rpc_info::neuron_info::NeuronInfo";
    static Parameters parameters() { return { parameter<AccountId>("AccountId") }; }
    static constexpr auto fields()
    {
        return std::tuple { field("hotkey", &NeuronInfo::hotkey, "AccountId"),
            field("coldkey", &NeuronInfo::coldkey, "AccountId"),
            compact("uid", &NeuronInfo::uid, "Compact<u16>"),
            compact("netuid", &NeuronInfo::netuid, "Compact<NetUid>"),
            field("active", &NeuronInfo::active, "bool"),
            field("axon_info", &NeuronInfo::axonInfo, "AxonInfo"),
            field("prometheus_info", &NeuronInfo::prometheusInfo, "PrometheusInfo"),
            field("stake", &NeuronInfo::stake, "Vec<(AccountId, Compact<AlphaBalance>)>"),
            compact("rank", &NeuronInfo::rank, "Compact<u16>"),
            compact("emission", &NeuronInfo::emission, "Compact<AlphaBalance>"),
            compact("incentive", &NeuronInfo::incentive, "Compact<u16>"),
            compact("consensus", &NeuronInfo::consensus, "Compact<u16>"),
            compact("trust", &NeuronInfo::trust, "Compact<u16>"),
            compact("validator_trust", &NeuronInfo::validatorTrust, "Compact<u16>"),
            compact("dividends", &NeuronInfo::dividends, "Compact<u16>"),
            compact("last_update", &NeuronInfo::lastUpdate, "Compact<u64>"),
            field("validator_permit", &NeuronInfo::validatorPermit, "bool"),
            field("weights", &NeuronInfo::weights, "Vec<(Compact<u16>, Compact<u16>)>"),
            field("bonds", &NeuronInfo::bonds, "Vec<(Compact<u16>, Compact<u16>)>"),
            compact("pruning_score", &NeuronInfo::pruningScore, "Compact<u16>") };
    }
    friend bool operator==(const NeuronInfo&, const NeuronInfo&) = default;
};

} // namespace taonaut::subtensor::api
