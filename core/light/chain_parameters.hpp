// SPDX-License-Identifier: MIT
#pragma once

// What a user of the client trusts without proof: which chain it is, and one block of it together with the
// keys in force after that block. Everything else follows from signatures.
//
// A chain whose genesis state is at hand starts there. Finney cannot: the hand-overs between its first sets
// of voters left no provable trace, so it starts from a checkpoint that ships with the application. The risk
// of an old checkpoint is that retired keys can sign another history from it (weak subjectivity).

#include "core/chain/header.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/authority_set.hpp"
#include "core/light/error.hpp"

#include <string>

namespace taonaut::chain {
class ChainSpec;
}

namespace taonaut::light {

struct Checkpoint {
    Hash256 genesisHash;
    BlockNumber blockNumber;
    Hash256 blockHash;
    chain::Header header;
    consensus::AuthoritySet voters; ///< in force after the block
    consensus::AuraAuthorities authors; ///< in force for the next block
    std::string date; ///< ISO 8601 day of the block
    std::string origin; ///< where the facts come from, for people
};

/// Whether the chain's clock may differ from the wall clock by an offset that its own node tells.
enum class ChainClock : std::uint8_t { Wall, Movable };

class ChainParameters {
public:
    /// Starts at the genesis block that the specification describes. slotDurationMs: not 0.
    /// Errors: those of consensus::genesisAuraAuthorities and genesisGrandpaAuthorities.
    [[nodiscard]] static Result<ChainParameters> fromGenesis(
        const chain::ChainSpec& spec, std::uint64_t slotDurationMs, ChainClock clock);
    /// Errors: StateHashMismatch, NoAuthors, those of consensus::totalWeight.
    [[nodiscard]] static Result<ChainParameters> fromCheckpoint(
        std::string name, std::uint64_t slotDurationMs, Checkpoint checkpoint);

    [[nodiscard]] const std::string& name() const noexcept { return m_name; }
    [[nodiscard]] const Hash256& genesisHash() const noexcept { return m_start.genesisHash; }
    [[nodiscard]] std::uint64_t slotDurationMs() const noexcept { return m_slotDurationMs; }
    [[nodiscard]] ChainClock clock() const noexcept { return m_clock; }
    /// The trusted block; for a chain that starts at genesis, genesis.
    [[nodiscard]] const Checkpoint& start() const noexcept { return m_start; }

private:
    ChainParameters(std::string name, std::uint64_t slotDurationMs, ChainClock clock, Checkpoint start);

    std::string m_name;
    std::uint64_t m_slotDurationMs;
    ChainClock m_clock;
    Checkpoint m_start;
};

} // namespace taonaut::light
