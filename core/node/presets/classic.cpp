// SPDX-License-Identifier: MIT
#include "core/node/presets/classic.hpp"

#include "core/economics/classic/root_network.hpp"
#include "core/node/presets/classic/root_votes.hpp"
#include "core/node/presets/classic/settings.hpp"
#include "core/node/presets/today/balances.hpp"
#include "core/node/presets/today/epochs.hpp"
#include "core/node/presets/today/identities.hpp"
#include "core/node/presets/today/neurons.hpp"
#include "core/node/presets/today/population.hpp"
#include "core/node/presets/today/stakes.hpp"

namespace taonaut::node::presets {
namespace {

constexpr std::uint16_t kSlots = 32;
constexpr Rao kIssuance(8'000'000 * kWhole);
constexpr std::uint16_t kOwnerCut = 11'796;

/// Takes away what there was not yet.
Network populateOfOld(std::uint64_t seed)
{
    Network network = populate(seed, kSlots);
    network.taoWeight = std::numeric_limits<std::uint64_t>::max(); // stake is TAO, and counts as such
    for (Subnet& subnet : network.subnets) {
        subnet.isYuma3 = false;
        subnet.isLiquidAlpha = false;
        subnet.isCommitReveal = false;
        subnet.burnsMinerShare = false;
        subnet.parents.clear();
    }
    placeRootStakes(network);
    return network;
}

} // namespace

std::vector<trie::Entry> classic(std::uint64_t seed, const std::vector<balances::Endowment>& devAccounts)
{
    Network network = populateOfOld(seed);
    const RootVotes votes = drawRootVotes(network);
    const std::vector<std::uint64_t> emissions = emissionsByVotes(network, votes);
    for (std::size_t i = 0; i < network.subnets.size(); ++i) {
        network.subnets[i].perBlock.server = economics::classic::paySubnet(emissions[i], kOwnerCut).pending;
    }
    runLastEpochs(network);

    Entries entries;
    network.keys.write(entries);
    writeClassicSettings(network, emissions, entries);
    writeNeurons(network, entries);
    writeRoot(network, entries);
    writeDelegation(network, entries);
    writeStakes(network, entries);
    writeEpochs(network, entries);
    writeRootVotes(network, votes, entries);
    writeIdentities(network, entries);
    writeBalances(endow(network, devAccounts, kIssuance), entries);
    return entries.take();
}

} // namespace taonaut::node::presets
