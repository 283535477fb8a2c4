// SPDX-License-Identifier: MIT
#include "core/node/presets/today.hpp"

#include "core/node/presets/today/balances.hpp"
#include "core/node/presets/today/dividends.hpp"
#include "core/node/presets/today/epochs.hpp"
#include "core/node/presets/today/identities.hpp"
#include "core/node/presets/today/neurons.hpp"
#include "core/node/presets/today/pools.hpp"
#include "core/node/presets/today/population.hpp"
#include "core/node/presets/today/settings.hpp"
#include "core/node/presets/today/stakes.hpp"

namespace taonaut::node::presets {
namespace {

constexpr std::size_t kUsualEntries = 450'000;

constexpr Rao kIssuance(10'900'000 * kWhole);

} // namespace

std::vector<trie::Entry> today(std::uint64_t seed, const std::vector<balances::Endowment>& devAccounts)
{
    Network network = populate(seed);
    placeStakes(network);
    fillPools(network);
    runLastEpochs(network);

    Entries entries;
    entries.reserve(kUsualEntries);
    network.keys.write(entries);
    writeChainSettings(network, entries);
    writeSubnetSettings(network, entries);
    writeNeurons(network, entries);
    writeRoot(network, entries);
    writeDelegation(network, entries);
    writeStakes(network, entries);
    writePools(network, entries);
    writeEpochs(network, entries);
    writeDividends(network, entries);
    writePending(network, entries);
    writeIdentities(network, entries);
    writeBalances(endow(network, devAccounts, kIssuance), entries);
    return entries.take();
}

} // namespace taonaut::node::presets
