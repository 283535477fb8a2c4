// SPDX-License-Identifier: MIT
#pragma once

// Where the light client starts on the chains that this program knows by name: checkpoints that ship with it
// (resources/chains), and the genesis of a chain whose raw specification is at hand.

#include "core/light/chain_parameters.hpp"

#include <string_view>

namespace taonaut::service {

enum class KnownChainError : std::uint16_t {
    BadCheckpoint, ///< not the JSON of a checkpoint; detail names the member
    NoVerifiedStart, ///< the chain is known, but no block of it that its present voters can be proven from
    NoSlotDuration, ///< the specification does not say how long a slot is
};
std::string_view moduleOf(KnownChainError reason);
std::string_view nameOf(KnownChainError reason);

/// Finney, from the checkpoint that ships with the program.
[[nodiscard]] Result<light::ChainParameters> finney();

/// The public test network. Its voters changed twice without a provable trace after genesis, and its
/// published facts contradict each other about the number of the present set. Errors: NoVerifiedStart.
[[nodiscard]] Result<light::ChainParameters> testNetwork();

/// A chain from its own genesis. Errors: NoSlotDuration, those of ChainSpec::fromJson and
/// ChainParameters::fromGenesis.
[[nodiscard]] Result<light::ChainParameters> chainFromSpec(std::string_view specification);

/// The form of resources/chains/*.json. Errors: BadCheckpoint, those of ChainParameters::fromCheckpoint.
[[nodiscard]] Result<light::ChainParameters> chainFromCheckpoint(std::string_view text);

} // namespace taonaut::service
