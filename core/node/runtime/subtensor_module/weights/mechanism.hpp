// SPDX-License-Identifier: MIT
#pragma once

// Mechanisms: a subnet may judge its neurons by several tasks at once, each with its own weights, bonds and
// commitments. What belongs to a mechanism is stored under subnet + 4096 x mechanism; the first is 0, the
// subnet itself. Source: opentensor/subtensor pallets/subtensor/src/subnets/mechanism.rs.

#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/quantities.hpp"

namespace taonaut::node::subtensor_module {

using subtensor::MechanismId;
using subtensor::ShareU16;
using subtensor::StorageIndex;
using subtensor::Uid;

inline constexpr std::uint16_t kMostSubnets = 4'096;
inline constexpr std::uint8_t kMostMechanisms = 16;
/// Neurons times mechanisms of a subnet.
inline constexpr std::uint16_t kMostUidsOverMechanisms = 256;

/// Where the data of a mechanism stands.
[[nodiscard]] constexpr StorageIndex mechanismIndex(NetUid netuid, MechanismId mechanism = {}) noexcept
{
    const std::uint32_t index = std::uint32_t { mechanism.value() } * kMostSubnets + netuid.value();
    return StorageIndex(static_cast<std::uint16_t>(index < 0xFFFF ? index : 0xFFFF)); // saturates
}

/// Errors: MechanismDoesNotExist, also when the subnet does not.
[[nodiscard]] DispatchResult ensureMechanismExists(
    const BlockContext& context, NetUid netuid, MechanismId mechanism);
/// Errors: TooManyUIDsPerMechanism.
[[nodiscard]] DispatchResult ensureUidsOverMechanisms(std::uint16_t mostUids, std::uint8_t mechanisms);

/// Fewer than before: all data of the mechanisms that end is removed. Another number: the emission is split
/// evenly again. Errors: MechanismDoesNotExist (no such subnet), InvalidValue, TooManyUIDsPerMechanism.
[[nodiscard]] DispatchResult setMechanismCount(BlockContext& context, NetUid netuid, std::uint8_t count);
/// The most mechanisms that owners can choose. Errors: InvalidValue.
[[nodiscard]] DispatchResult setMaxMechanismCount(BlockContext& context, std::uint8_t count);
/// split: parts of 65535 that add up to the whole, for the first mechanisms; none: evenly. Errors:
/// MechanismDoesNotExist (no such subnet), InvalidValue.
[[nodiscard]] DispatchResult setEmissionSplit(
    BlockContext& context, NetUid netuid, const std::optional<std::vector<ShareU16>>& split);

} // namespace taonaut::node::subtensor_module
