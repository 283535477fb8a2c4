// SPDX-License-Identifier: MIT
#pragma once

// A trusted start as JSON: the form of resources/chains, of own checkpoints in a profile and of what
// `taonaut verify --export-checkpoint` writes. Strict: every member is checked, the first bad one is named.

#include "core/light/chain_parameters.hpp"

#include <nlohmann/json_fwd.hpp>

namespace taonaut::service {

/// {name, genesisHash, slotDuration, checkpoint: {blockNumber, blockHash, header, setId, grandpaAuthorities,
/// auraAuthorities, date, origin}}. Other members are ignored. Errors: BadCheckpoint (detail: the member),
/// those of ChainParameters::fromCheckpoint.
[[nodiscard]] Result<light::ChainParameters> chainFromJson(const nlohmann::json& value);
/// Gives the same chain again. Members in the order of resources/chains.
[[nodiscard]] nlohmann::ordered_json jsonOfChain(const light::ChainParameters& chain);

} // namespace taonaut::service
