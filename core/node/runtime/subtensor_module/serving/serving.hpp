// SPDX-License-Identifier: MIT
#pragma once

// Serving: where the neuron of a hotkey answers requests (axon) and publishes its measurements (prometheus).
// Each may change once per ServingRateLimit blocks. Source: opentensor/subtensor
// pallets/subtensor/src/subnets/serving.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_types.hpp"

namespace taonaut::node::subtensor_module {

using subtensor::subtensor_module::AxonInfo;
using subtensor::subtensor_module::PrometheusInfo;

/// What the pool and the call check of an announcement, in the order of the chain. axon.block does not count.
/// Errors: HotKeyNotRegisteredInNetwork, InvalidIpType, InvalidIpAddress, ServingRateLimitExceeded,
/// InvalidPort.
[[nodiscard]] DispatchResult checkAxon(
    const BlockContext& context, const AccountId& hotkey, NetUid netuid, const AxonInfo& axon);
/// Unlike an axon its address must not be zero, and the address is looked at first. Errors: InvalidIpType,
/// InvalidIpAddress, HotKeyNotRegisteredInNetwork, ServingRateLimitExceeded, InvalidPort.
[[nodiscard]] DispatchResult checkPrometheus(
    const BlockContext& context, const AccountId& hotkey, NetUid netuid, const PrometheusInfo& info);

/// certificate: a byte for the algorithm, then the key; one of another form is passed over. Errors: those of
/// checkAxon.
[[nodiscard]] DispatchResult serveAxon(BlockContext& context, const AccountId& hotkey, NetUid netuid,
    AxonInfo axon, const std::optional<Bytes>& certificate);
/// Errors: those of checkPrometheus.
[[nodiscard]] DispatchResult servePrometheus(
    BlockContext& context, const AccountId& hotkey, NetUid netuid, PrometheusInfo info);

} // namespace taonaut::node::subtensor_module
