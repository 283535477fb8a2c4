// SPDX-License-Identifier: MIT
#pragma once

// The chains that this program knows by name (resources/chains): which chain each is, who may be asked, and
// where the light client starts - and the genesis of a chain whose raw specification is at hand.

#include "core/light/chain_parameters.hpp"
#include "core/service/network.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace taonaut::service {

enum class KnownChainError : std::uint16_t {
    BadCheckpoint, ///< not the JSON of a checkpoint; detail names the member
    NoVerifiedStart, ///< the chain is known, but no block of it that its present voters can be proven from
    NoSlotDuration, ///< the specification does not say how long a slot is
};
std::string_view moduleOf(KnownChainError reason);
std::string_view nameOf(KnownChainError reason);

struct KnownChain {
    std::string name; ///< "Bittensor"
    Hash256 genesisHash;
    std::uint64_t slotDurationMs = 0;
    std::vector<NetworkEndpoint> endpoints;
    std::optional<light::ChainParameters> start;
    std::string whyNoStart; ///< for people; empty where there is a start
};

/// network: Finney or Test. Errors: BadCheckpoint, those of ChainParameters::fromCheckpoint.
[[nodiscard]] Result<KnownChain> knownChain(Network network);
/// The form of resources/chains/*.json.
[[nodiscard]] Result<KnownChain> knownChainFromJson(std::string_view text);

/// Finney, from the checkpoint that ships with the program.
[[nodiscard]] Result<light::ChainParameters> finney();

/// The public test network. Its voters changed twice without a provable trace after genesis, and its
/// published facts contradict each other about the number of the present set. Errors: NoVerifiedStart.
[[nodiscard]] Result<light::ChainParameters> testNetwork();

/// A chain from its own genesis. Errors: NoSlotDuration, those of ChainSpec::fromJson and
/// ChainParameters::fromGenesis.
[[nodiscard]] Result<light::ChainParameters> chainFromSpec(std::string_view specification);

/// A checkpoint as text, see chainFromJson. Errors: BadCheckpoint, those of ChainParameters::fromCheckpoint.
[[nodiscard]] Result<light::ChainParameters> chainFromCheckpoint(std::string_view text);

} // namespace taonaut::service
