// SPDX-License-Identifier: MIT
#include "core/node/presets/today/population.hpp"

#include "core/crypto/secret_uri.hpp"
#include "core/node/presets/seeded_numbers.hpp"
#include "core/node/presets/today.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace taonaut::node::presets {
namespace {

constexpr std::size_t kValidatorCount = 112;
constexpr std::uint64_t kNominators = 2'000;
constexpr std::size_t kNominatorsOfOne = 24; ///< who may stake at one validator
constexpr std::uint64_t kOperators = 9'000; ///< coldkeys of miners

constexpr std::array<DevHotkey, 3> kDevHotkeys { {
    { "//Alice_hk", "//Alice", DevHotkey::Role::Owner },
    { "//Bob_hk", "//Bob", DevHotkey::Role::Validator },
    { "//Charlie_hk", "//Charlie", DevHotkey::Role::Miner },
} };

const DevHotkey& developer(DevHotkey::Role role)
{
    return *std::find_if(kDevHotkeys.begin(), kDevHotkeys.end(),
        [&](const DevHotkey& candidate) { return candidate.role == role; });
}

std::vector<AccountId> nominatorsOf(std::uint64_t seed, std::size_t validator)
{
    std::vector<AccountId> result;
    for (std::size_t i = 0; i < kNominatorsOfOne; ++i) {
        result.push_back(seededAccount(seed, "nominator", (validator * 16 + i) % kNominators));
    }
    return result;
}

std::vector<Validator> makeValidators(std::uint64_t seed)
{
    constexpr std::array<std::uint16_t, 5> kTakes { 11'796, 11'796, 11'796, 6'553, 3'276 };
    SeededNumbers numbers(seed, "validators");
    std::vector<Validator> result(kValidatorCount);
    for (std::size_t i = 0; i < result.size(); ++i) {
        Validator& validator = result[i];
        validator.hotkey = seededAccount(seed, "validator hotkey", i);
        validator.coldkey = seededAccount(seed, "validator coldkey", i);
        validator.take = kTakes[numbers.below(kTakes.size())];
        validator.nominators = nominatorsOf(seed, i);
    }
    const DevHotkey& dev = developer(DevHotkey::Role::Validator);
    result.front().hotkey = developmentAccount(dev.uri);
    result.front().coldkey = developmentAccount(dev.coldkeyUri);
    result.front().isDeveloper = true;
    return result;
}

std::uint64_t neuronCount(SeededNumbers& numbers)
{
    return numbers.chance(120) ? numbers.between(kPermits, 220) : kMostNeurons;
}

/// Numbers of validators, each once, in random order. The developers' own comes first where it takes part.
std::vector<std::size_t> chooseValidators(SeededNumbers& numbers, bool withDeveloper, std::size_t count)
{
    std::vector<std::size_t> all(kValidatorCount - 1);
    std::iota(all.begin(), all.end(), std::size_t { 1 });
    for (std::size_t i = 0; i < count; ++i) {
        std::swap(all[i], all[i + numbers.below(all.size() - i)]);
    }
    all.resize(count);
    if (withDeveloper) {
        all.insert(all.begin(), 0);
    }
    return all;
}

void addOwner(Network& network, Subnet& subnet)
{
    const std::uint64_t number = subnet.netuid.value();
    // A few own two subnets.
    const std::uint64_t who = number > 112 ? number - 100 : number;
    subnet.owner = seededAccount(network.seed, "owner coldkey", who);
    subnet.ownerHotkey = seededAccount(network.seed, "owner hotkey", number);
    if (number == 1) {
        const DevHotkey& dev = developer(DevHotkey::Role::Owner);
        subnet.owner = developmentAccount(dev.coldkeyUri);
        subnet.ownerHotkey = developmentAccount(dev.uri);
    }
    network.keys.own(subnet.owner, subnet.ownerHotkey);
    subnet.neurons.push_back({ subnet.ownerHotkey, subnet.owner, std::nullopt });
}

void addMiners(Network& network, Subnet& subnet, SeededNumbers& numbers, std::size_t count)
{
    const bool withDeveloper = subnet.netuid.value() <= kDevelopersSubnets;
    if (withDeveloper) {
        const DevHotkey& dev = developer(DevHotkey::Role::Miner);
        subnet.neurons.push_back(
            { developmentAccount(dev.uri), developmentAccount(dev.coldkeyUri), std::nullopt });
    }
    const std::uint64_t operatorsHere = numbers.between(24, 140);
    const std::uint64_t firstOperator = numbers.below(kOperators);
    for (std::size_t i = withDeveloper ? 1 : 0; i < count; ++i) {
        const std::uint64_t who = (firstOperator + numbers.below(operatorsHere) * 61) % kOperators;
        const AccountId coldkey = seededAccount(network.seed, "operator coldkey", who);
        const AccountId hotkey
            = seededAccount(network.seed, "miner hotkey", subnet.netuid.value() * 1000U + i);
        network.keys.own(coldkey, hotkey);
        subnet.neurons.push_back({ hotkey, coldkey, std::nullopt });
    }
}

void addParents(Subnet& subnet, SeededNumbers& numbers)
{
    if (!numbers.chance(400)) {
        return;
    }
    constexpr std::uint64_t kAll = std::numeric_limits<std::uint64_t>::max();
    constexpr std::array<std::uint64_t, 4> kProportions { kAll, kAll / 2, kAll / 4, kAll / 10 };
    std::vector<bool> isPresent(kValidatorCount);
    std::vector<std::size_t> children;
    for (std::size_t uid = 0; uid < subnet.neurons.size(); ++uid) {
        if (const auto validator = subnet.neurons[uid].validator) {
            isPresent[*validator] = true;
            children.push_back(uid);
        }
    }
    const std::uint64_t links = numbers.between(1, 3);
    for (std::size_t parent = 1; parent < kPermits && subnet.parents.size() < links; ++parent) {
        if (!isPresent[parent] && numbers.chance(200)) {
            subnet.parents.push_back({ parent, kProportions[numbers.below(kProportions.size())],
                children[numbers.below(children.size())] });
        }
    }
}

Subnet makeSubnet(Network& network, std::uint16_t number)
{
    SeededNumbers numbers(network.seed, "subnet", number);
    Subnet subnet;
    subnet.netuid = NetUid(number);
    const bool ofDevelopers = number <= kDevelopersSubnets;
    subnet.age = numbers.between(100, 1000);
    subnet.isCommitReveal = numbers.chance(250) && !ofDevelopers;
    subnet.isYuma3 = numbers.chance(750);
    subnet.isLiquidAlpha = subnet.isYuma3 && numbers.chance(200);
    subnet.burnsMinerShare = numbers.chance(350) && !ofDevelopers;
    addOwner(network, subnet);
    const std::uint64_t neurons = neuronCount(numbers);
    const std::size_t validators = numbers.between(neurons / 16, neurons / 4);
    for (const std::size_t each : chooseValidators(numbers, ofDevelopers, validators)) {
        subnet.neurons.push_back({ network.validators[each].hotkey, network.validators[each].coldkey, each });
    }
    addMiners(network, subnet, numbers, neurons - subnet.neurons.size());
    addParents(subnet, numbers);
    return subnet;
}

} // namespace

std::span<const DevHotkey> devHotkeys() noexcept
{
    return kDevHotkeys;
}

AccountId developmentAccount(std::string_view uri)
{
    const auto pair = crypto::sr25519FromUri(bytesOf(uri));
    AccountId result;
    if (pair) {
        result.bytes = pair->publicKey().bytes;
    }
    return result;
}

Network populate(std::uint64_t seed, std::uint16_t subnetCount)
{
    Network network;
    network.seed = seed;
    network.validators = makeValidators(seed);
    for (const Validator& validator : network.validators) {
        network.keys.own(validator.coldkey, validator.hotkey);
    }
    const DevHotkey& miner = developer(DevHotkey::Role::Miner);
    network.keys.own(developmentAccount(miner.coldkeyUri), developmentAccount(miner.uri));
    for (std::uint16_t number = 1; number <= subnetCount; ++number) {
        network.subnets.push_back(makeSubnet(network, number));
    }
    return network;
}

} // namespace taonaut::node::presets
