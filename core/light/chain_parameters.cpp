// SPDX-License-Identifier: MIT
#include "core/light/chain_parameters.hpp"

#include "core/chain/chain_spec.hpp"
#include "core/consensus/genesis.hpp"

namespace taonaut::light {

ChainParameters::ChainParameters(
    std::string name, std::uint64_t slotDurationMs, ChainClock clock, Checkpoint start)
    : m_name(std::move(name))
    , m_slotDurationMs(slotDurationMs)
    , m_clock(clock)
    , m_start(std::move(start))
{
}

Result<ChainParameters> ChainParameters::fromGenesis(
    const chain::ChainSpec& spec, std::uint64_t slotDurationMs, ChainClock clock)
{
    Result<consensus::AuraAuthorities> authors = consensus::genesisAuraAuthorities(spec);
    if (!authors) {
        return fail(authors);
    }
    Result<consensus::AuthorityList> voters = consensus::genesisGrandpaAuthorities(spec);
    if (!voters) {
        return fail(voters);
    }
    Checkpoint start;
    start.header = spec.genesisHeader();
    start.genesisHash = start.header.hash();
    start.blockHash = start.genesisHash;
    start.voters = { 0, std::move(*voters) };
    start.authors = std::move(*authors);
    return ChainParameters(spec.name, slotDurationMs, clock, std::move(start));
}

Result<ChainParameters> ChainParameters::fromCheckpoint(
    std::string name, std::uint64_t slotDurationMs, Checkpoint checkpoint)
{
    if (checkpoint.header.hash() != checkpoint.blockHash
        || checkpoint.header.number != checkpoint.blockNumber) {
        return fail(LightError::StateHashMismatch);
    }
    if (const Result<std::uint64_t> weight = consensus::totalWeight(checkpoint.voters.authorities); !weight) {
        return fail(weight);
    }
    if (checkpoint.authors.empty()) {
        return fail(LightError::NoAuthors);
    }
    return ChainParameters(std::move(name), slotDurationMs, ChainClock::Wall, std::move(checkpoint));
}

} // namespace taonaut::light
