// SPDX-License-Identifier: MIT
#include "core/node/presets/classic/root_votes.hpp"

#include "core/economics/classic/root_network.hpp"
#include "core/node/presets/seeded_numbers.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;

RootVotes drawRootVotes(const Network& network)
{
    SeededNumbers numbers(network.seed, "root votes");
    std::vector<std::uint64_t> merit(network.subnets.size());
    std::generate(merit.begin(), merit.end(), [&] { return numbers.spread(64, 6); });
    RootVotes votes;
    for (std::size_t uid = 0; uid < network.rootStakes.size(); ++uid) {
        std::vector<std::uint64_t> row(merit.size());
        for (std::size_t i = 0; i < row.size(); ++i) {
            // Up to two fifths off, and some subnets unknown to some.
            row[i] = numbers.chance(120) ? 0 : merit[i] * numbers.between(600, 1400);
        }
        const std::uint64_t largest = std::max<std::uint64_t>(*std::max_element(row.begin(), row.end()), 1);
        std::vector<std::uint16_t>& vote = votes.emplace_back();
        for (const std::uint64_t each : row) {
            vote.push_back(static_cast<std::uint16_t>(each * 65'535 / largest));
        }
    }
    return votes;
}

std::vector<std::uint64_t> emissionsByVotes(const Network& network, const RootVotes& votes)
{
    economics::classic::RootNetwork root;
    for (const StakePool& pool : network.rootStakes) {
        root.stake.push_back(pool.value);
    }
    root.weights = votes;
    return economics::classic::rootEpoch(root, network.subnets.size(), kWhole)
        .value_or(std::vector<std::uint64_t>(network.subnets.size()));
}

void writeRootVotes(const Network& network, const RootVotes& votes, Entries& entries)
{
    for (std::size_t uid = 0; uid < votes.size(); ++uid) {
        std::vector<std::tuple<subtensor::Uid, subtensor::ShareU16>> row;
        for (std::size_t i = 0; i < votes[uid].size(); ++i) {
            if (votes[uid][i] > 0) {
                row.emplace_back(network.subnets[i].netuid.value(), votes[uid][i]);
            }
        }
        entries.add<declared::kWeights>(
            subtensor::StorageIndex(0), subtensor::Uid(static_cast<std::uint16_t>(uid)), row);
    }
}

} // namespace taonaut::node::presets
