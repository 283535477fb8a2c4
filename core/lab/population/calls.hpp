// SPDX-License-Identifier: MIT
#pragma once

// The calls that a population sends, as call bytes.

#include "core/subtensor/encoded_call.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::lab::call {

[[nodiscard]] Bytes transfer(const AccountId& dest, Rao amount);
[[nodiscard]] Bytes registerNetwork(const AccountId& hotkey);
[[nodiscard]] Bytes startCall(NetUid netuid);
[[nodiscard]] Bytes registerNeuron(NetUid netuid, const AccountId& hotkey, Rao dearest);
[[nodiscard]] Bytes addStake(const AccountId& hotkey, NetUid netuid, Rao amount);
[[nodiscard]] Bytes removeStake(const AccountId& hotkey, NetUid netuid, subtensor::AlphaAmount amount);
/// ip: IPv4 as a number.
[[nodiscard]] Bytes serveAxon(NetUid netuid, std::uint32_t ip, std::uint16_t port);
[[nodiscard]] Bytes setWeights(
    NetUid netuid, std::vector<subtensor::Uid> uids, std::vector<subtensor::ShareU16> weights);
/// All of them, each whether or not the others fail.
[[nodiscard]] Bytes each(std::vector<Bytes> calls);

// As root of the local chain.
[[nodiscard]] Bytes enableEmission(NetUid netuid);
[[nodiscard]] Bytes allowPlainWeights(NetUid netuid);
[[nodiscard]] Bytes closeFreezeWindow();
[[nodiscard]] Bytes setWeightsRateLimit(NetUid netuid, std::uint64_t blocks);
[[nodiscard]] Bytes setImmunity(NetUid netuid, std::uint16_t blocks);

} // namespace taonaut::lab::call
