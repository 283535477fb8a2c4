// SPDX-License-Identifier: MIT
#include "core/node/presets/today/stakes.hpp"

#include "core/base/uint128.hpp"
#include "core/node/presets/seeded_numbers.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::uint64_t kRootStake = 3'400'000 * kWhole;
/// Of the oldest subnet.
constexpr std::uint64_t kMostAlphaStaked = 3'300'000 * kWhole;

/// total × part / whole without overflow.
std::uint64_t partOf(std::uint64_t total, std::uint64_t part, std::uint64_t whole)
{
    return static_cast<std::uint64_t>(Uint128 { total } * part / whole);
}

/// Splits the shares of a pool: the coldkey of the hotkey keeps a third to all, nominators have the rest.
void fillPool(StakePool& pool, const AccountId& owner, std::span<const AccountId> nominators,
    std::uint64_t total, SeededNumbers& numbers)
{
    std::uint64_t left = nominators.empty() ? 0 : partOf(total, numbers.between(100, 660), 1000);
    pool.holdings.push_back({ owner, total - left });
    std::vector<std::uint64_t> parts(nominators.size());
    std::generate(parts.begin(), parts.end(), [&] { return numbers.spread(16, 8); });
    const std::uint64_t whole = std::accumulate(parts.begin(), parts.end(), std::uint64_t { 0 });
    const std::uint64_t forAll = left;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        const std::uint64_t shares = isLast ? left : partOf(forAll, parts[i], whole);
        left -= shares;
        pool.holdings.push_back({ nominators[i], shares });
    }
    pool.shares = total;
    pool.value = total + (nominators.empty() ? 0 : partOf(total, numbers.below(12'000), 65'536));
}

/// Between 3 and 10 nominators of the validator, in their order.
std::vector<AccountId> someNominators(const Validator& validator, SeededNumbers& numbers)
{
    const std::uint64_t most = numbers.between(3, 10);
    std::vector<AccountId> result;
    for (const AccountId& nominator : validator.nominators) {
        if (result.size() < most && numbers.chance(400)) {
            result.push_back(nominator);
        }
    }
    return result;
}

StakePool validatorPool(Network& network, std::size_t number, std::uint64_t total, SeededNumbers& numbers)
{
    const Validator& validator = network.validators[number];
    StakePool pool;
    pool.hotkey = validator.hotkey;
    const std::vector<AccountId> nominators = someNominators(validator, numbers);
    fillPool(pool, validator.coldkey, nominators, total, numbers);
    for (const AccountId& nominator : nominators) {
        network.keys.nominate(nominator, validator.hotkey);
    }
    return pool;
}

/// Of those that have the seats of root.
void placeSeats(Network& network)
{
    SeededNumbers numbers(network.seed, "root stake");
    std::vector<std::uint64_t> parts(kPermits);
    std::generate(parts.begin(), parts.end(), [&] { return numbers.spread(64, 8); });
    parts.front() = 8'192; // the developers' validator counts
    const std::uint64_t whole = std::accumulate(parts.begin(), parts.end(), std::uint64_t { 0 });
    for (std::size_t i = 0; i < parts.size(); ++i) {
        network.rootStakes.push_back(validatorPool(network, i, partOf(kRootStake, parts[i], whole), numbers));
        network.validators[i].rootStake = network.rootStakes.back().value;
    }
}

/// What the validators among the neurons have on root.
void noteRootStakes(Network& network)
{
    for (Subnet& subnet : network.subnets) {
        for (Neuron& neuron : subnet.neurons) {
            neuron.rootStake = neuron.validator ? network.validators[*neuron.validator].rootStake : 0;
        }
    }
}

/// In thousandths of what is staked on a subnet: the owner's, all validators', all miners'.
struct Division {
    std::uint64_t owner = 120;
    std::uint64_t validators = 630;
    std::uint64_t miners = 250;
};

/// How large the stake of each uid is within its group; zero for a few miners that have earned nothing.
std::vector<std::uint64_t> partsWithinGroups(
    const Network& network, const Subnet& subnet, SeededNumbers& numbers)
{
    std::vector<std::uint64_t> parts;
    for (const Neuron& neuron : subnet.neurons) {
        if (neuron.validator) {
            const bool isDeveloper = network.validators[*neuron.validator].isDeveloper;
            parts.push_back(isDeveloper ? 65'536 : numbers.spread(256, 9));
        } else {
            parts.push_back(numbers.chance(80) ? 0 : numbers.spread(64, 10));
        }
    }
    return parts;
}

void placeSubnetStakes(Network& network, Subnet& subnet)
{
    SeededNumbers numbers(network.seed, "stake", subnet.netuid.value());
    const Division division;
    const std::uint64_t total = partOf(kMostAlphaStaked, subnet.age, 1000);
    const std::vector<std::uint64_t> parts = partsWithinGroups(network, subnet, numbers);
    std::uint64_t ofValidators = 0;
    std::uint64_t ofMiners = 0;
    for (std::size_t uid = 1; uid < parts.size(); ++uid) {
        (subnet.neurons[uid].validator ? ofValidators : ofMiners) += parts[uid];
    }
    for (std::size_t uid = 0; uid < parts.size(); ++uid) {
        const Neuron& neuron = subnet.neurons[uid];
        if (neuron.validator) {
            const std::uint64_t group = partOf(total, division.validators, 1000);
            subnet.stakes.push_back(
                validatorPool(network, *neuron.validator, partOf(group, parts[uid], ofValidators), numbers));
            continue;
        }
        const std::uint64_t stake = uid == 0
            ? partOf(total, division.owner, 1000)
            : partOf(partOf(total, division.miners, 1000), parts[uid], std::max<std::uint64_t>(ofMiners, 1));
        StakePool pool;
        pool.hotkey = neuron.hotkey;
        if (stake > 0) {
            fillPool(pool, neuron.coldkey, {}, stake, numbers);
        }
        subnet.stakes.push_back(std::move(pool));
    }
}

void writePool(const StakePool& pool, NetUid netuid, Entries& entries)
{
    if (pool.value == 0) {
        return;
    }
    const subtensor::AlphaAmount value(pool.value);
    entries.add<declared::kTotalHotkeyAlpha>(pool.hotkey, netuid, value);
    entries.add<declared::kTotalHotkeySharesV2>(pool.hotkey, netuid, SafeFloat::of(pool.shares));
    for (const Holding& holding : pool.holdings) {
        if (holding.shares > 0) {
            entries.add<declared::kAlphaV2>(
                pool.hotkey, holding.coldkey, netuid, SafeFloat::of(holding.shares));
        }
    }
}

} // namespace

void placeStakes(Network& network)
{
    placeSeats(network);
    noteRootStakes(network);
    for (Subnet& subnet : network.subnets) {
        placeSubnetStakes(network, subnet);
    }
}

void placeRootStakes(Network& network)
{
    placeSeats(network);
    SeededNumbers numbers(network.seed, "other root stake");
    for (std::size_t i = network.rootStakes.size(); i < network.validators.size(); ++i) {
        network.otherRootStakes.push_back(
            validatorPool(network, i, numbers.spread(200 * kWhole, 6), numbers));
        network.validators[i].rootStake = network.otherRootStakes.back().value;
    }
    noteRootStakes(network);
    std::map<AccountId, std::uint64_t> known;
    for (Subnet& subnet : network.subnets) {
        subnet.stakes.resize(subnet.neurons.size());
        for (Neuron& neuron : subnet.neurons) {
            if (neuron.validator) {
                continue;
            }
            const auto [place, isNew] = known.try_emplace(neuron.hotkey, numbers.spread(kWhole / 8, 8));
            neuron.rootStake = place->second;
            if (isNew) {
                StakePool pool;
                pool.hotkey = neuron.hotkey;
                fillPool(pool, neuron.coldkey, {}, place->second, numbers);
                network.otherRootStakes.push_back(std::move(pool));
            }
        }
    }
}

void writeStakes(const Network& network, Entries& entries)
{
    for (const StakePool& pool : network.otherRootStakes) {
        writePool(pool, NetUid(0), entries);
    }
    for (const StakePool& pool : network.rootStakes) {
        writePool(pool, NetUid(0), entries);
    }
    for (const Subnet& subnet : network.subnets) {
        for (const StakePool& pool : subnet.stakes) {
            writePool(pool, subnet.netuid, entries);
        }
    }
}

} // namespace taonaut::node::presets
