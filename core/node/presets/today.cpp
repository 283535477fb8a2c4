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
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <numeric>

namespace taonaut::node::presets {
namespace {

constexpr std::size_t kUsualEntries = 450'000;

void writeIssuance(const std::vector<balances::Endowment>& endowments, Entries& entries)
{
    const Rao issuance = std::accumulate(endowments.begin(), endowments.end(), Rao(),
        [](Rao sum, const balances::Endowment& each) { return sum.saturatingPlus(each.amount); });
    entries.add<subtensor::subtensor_module::kTotalIssuance>(issuance);
    entries.append(balances::genesis(endowments));
}

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
    writeIssuance(endow(network, devAccounts), entries);
    return entries.take();
}

} // namespace taonaut::node::presets
