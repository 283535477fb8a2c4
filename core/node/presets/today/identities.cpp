// SPDX-License-Identifier: MIT
#include "core/node/presets/today/identities.hpp"

#include "core/node/presets/seeded_numbers.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/token_symbols.hpp"

#include <array>
#include <string>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::array<std::string_view, 32> kFirst { "Amber", "Basalt", "Cinder", "Delta", "Ember", "Fathom",
    "Granite", "Harbor", "Indigo", "Juniper", "Kestrel", "Lumen", "Meridian", "Nimbus", "Onyx", "Pelican",
    "Quartz", "Rowan", "Saffron", "Tidal", "Umber", "Vesper", "Willow", "Xenon", "Yarrow", "Zephyr", "Alder",
    "Beacon", "Coral", "Drift", "Echo", "Fjord" };
constexpr std::array<std::string_view, 32> kSecond { "Loom", "Quarry", "Forge", "Atlas", "Signal", "Archive",
    "Orchard", "Compass", "Lattice", "Foundry", "Relay", "Mosaic", "Almanac", "Bridge", "Canvas", "Engine",
    "Garden", "Index", "Kiln", "Ledger", "Mill", "Notebook", "Oracle", "Press", "Reef", "School", "Tower",
    "Vault", "Workshop", "Yard", "Studio", "Spring" };
constexpr std::array<std::string_view, 24> kPurposes { "Ranks answers of open language models",
    "Stores files and proves that they are kept", "Forecasts the weather of the next ten days",
    "Turns speech into text in forty languages", "Trains one large model by many hands",
    "Serves image models on idle graphics cards", "Finds and labels objects in satellite pictures",
    "Predicts the outcome of public events", "Collects and cleans text from the open web",
    "Folds proteins and scores the structures", "Rents verified computing time by the minute",
    "Writes and tests small programs to order", "Detects generated pictures and voices",
    "Answers questions about scientific papers", "Translates between small languages",
    "Routes queries to the cheapest capable model", "Searches for materials with given properties",
    "Summarises long documents with citations", "Plays out trading signals on paper accounts",
    "Maps streets from the recordings of cars", "Generates three-dimensional models from text",
    "Checks proofs written in formal languages", "Measures the speed of links between regions",
    "Matches people with open clinical trials" };
constexpr std::array<std::string_view, 8> kHouses { "Staking", "Validation", "Delegation House", "Nodes",
    "Collective", "Trust", "Labs", "Cooperative" };

struct Name {
    std::string title; ///< "Amber Loom"
    std::string host; ///< "amber-loom.example"
};

/// Each pair of words once: 1,024 names.
Name nameOf(std::uint64_t seed, std::uint64_t number)
{
    const std::uint64_t shifted = (number * 389 + seed % 1024) % 1024;
    const std::string_view first = kFirst[shifted / 32];
    const std::string_view second = kSecond[shifted % 32];
    Name name { std::string(first) + " " + std::string(second),
        std::string(first) + "-" + std::string(second) + ".example" };
    for (char& letter : name.host) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return name;
}

Bytes bytes(const std::string& text)
{
    return toBytes(bytesOf(text));
}

declared::SubnetIdentity subnetIdentity(const Name& name, std::string_view purpose)
{
    declared::SubnetIdentity identity;
    identity.subnetName = bytes(name.title);
    identity.githubRepo = bytes("https://code." + name.host + "/subnet");
    identity.subnetContact = bytes("team@" + name.host);
    identity.subnetUrl = bytes("https://" + name.host);
    identity.description = bytes(std::string(purpose) + ".");
    return identity;
}

declared::ChainIdentity personIdentity(const Name& name, const std::string& title)
{
    declared::ChainIdentity identity;
    identity.name = bytes(title);
    identity.url = bytes("https://" + name.host);
    identity.description = bytes(title + ", at home at " + name.host + ".");
    return identity;
}

} // namespace

void writeIdentities(const Network& network, Entries& entries)
{
    for (std::uint16_t netuid = 0; netuid <= network.subnets.size(); ++netuid) {
        entries.add<declared::kTokenSymbol>(NetUid(netuid), declared::tokenSymbol(netuid));
    }
    SeededNumbers numbers(network.seed, "identities");
    std::uint64_t number = 0;
    for (const Subnet& subnet : network.subnets) {
        const Name name = nameOf(network.seed, number++);
        const std::string_view purpose = kPurposes[numbers.below(kPurposes.size())];
        if (numbers.chance(900)) {
            entries.add<declared::kSubnetIdentitiesV3>(subnet.netuid, subnetIdentity(name, purpose));
        }
    }
    for (const Validator& validator : network.validators) {
        const Name name = nameOf(network.seed, number++);
        const std::string first = name.title.substr(0, name.title.find(' '));
        const std::string title = first + " " + std::string(kHouses[numbers.below(kHouses.size())]);
        if (numbers.chance(850) && !validator.isDeveloper) {
            entries.add<declared::kIdentitiesV2>(validator.coldkey, personIdentity(name, title));
        }
    }
}

} // namespace taonaut::node::presets
