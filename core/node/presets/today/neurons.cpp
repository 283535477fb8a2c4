// SPDX-License-Identifier: MIT
#include "core/node/presets/today/neurons.hpp"

#include "core/node/presets/seeded_numbers.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"

#include <set>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;
using subtensor::AlphaAmount;
using subtensor::ShareU16;
using subtensor::ShareU64;
using subtensor::StorageIndex;
using subtensor::Uid;

namespace {

void writeSeat(NetUid netuid, Uid uid, const AccountId& hotkey, Entries& entries)
{
    entries.add<declared::kKeys>(netuid, uid, hotkey);
    entries.add<declared::kUids>(netuid, hotkey, uid);
    entries.add<declared::kIsNetworkMember>(hotkey, netuid, true);
    entries.add<declared::kBlockAtRegistration>(netuid, uid, kRegistered);
}

/// An endpoint in 198.18.0.0/15, the network that is set aside for measurements: nobody is there.
declared::AxonInfo endpoint(SeededNumbers& numbers)
{
    declared::AxonInfo axon;
    axon.block = kLastSeen;
    axon.version = static_cast<std::uint32_t>(numbers.between(8'000, 10'002));
    axon.ip = (std::uint64_t { 198 } << 24) + (std::uint64_t { 18 } << 16) + numbers.below(1 << 17);
    axon.port = static_cast<std::uint16_t>(numbers.between(8'000, 65'000));
    axon.ipType = 4;
    axon.protocol = 4;
    return axon;
}

void writeSubnetNeurons(const Network& network, const Subnet& subnet, Entries& entries)
{
    SeededNumbers numbers(network.seed, "endpoints", subnet.netuid.value());
    entries.add<declared::kSubnetworkN>(subnet.netuid, static_cast<std::uint16_t>(subnet.neurons.size()));
    for (std::size_t uid = 0; uid < subnet.neurons.size(); ++uid) {
        const Neuron& neuron = subnet.neurons[uid];
        writeSeat(subnet.netuid, Uid(static_cast<std::uint16_t>(uid)), neuron.hotkey, entries);
        if (numbers.chance(neuron.validator ? 400 : 900)) {
            entries.add<declared::kAxons>(subnet.netuid, neuron.hotkey, endpoint(numbers));
        }
    }
}

/// Lists of a subnet without epochs.
void writeEmptyLists(NetUid netuid, std::size_t count, Entries& entries)
{
    const StorageIndex index(netuid.value());
    const std::vector<ShareU16> zeros(count);
    entries.add<declared::kActive>(netuid, std::vector<bool>(count, true));
    entries.add<declared::kConsensus>(netuid, zeros);
    entries.add<declared::kIncentive>(index, zeros);
    entries.add<declared::kDividends>(netuid, zeros);
    entries.add<declared::kEmission>(netuid, std::vector<AlphaAmount>(count));
    entries.add<declared::kLastUpdate>(index, std::vector<std::uint64_t>(count, kRegistered));
    entries.add<declared::kValidatorTrust>(netuid, zeros);
    entries.add<declared::kValidatorPermit>(netuid, std::vector<bool>(count, false));
}

void writeRootStakers(const Network& network, Entries& entries)
{
    SeededNumbers numbers(network.seed, "root claims");
    std::set<AccountId> known;
    for (const StakePool& pool : network.rootStakes) {
        for (const Holding& holding : pool.holdings) {
            if (holding.shares == 0 || !known.insert(holding.coldkey).second) {
                continue;
            }
            const std::uint64_t position = known.size() - 1;
            entries.add<declared::kStakingColdkeys>(holding.coldkey, position);
            entries.add<declared::kStakingColdkeysByIndex>(position, holding.coldkey);
            if (numbers.chance(100)) {
                entries.add<declared::kRootClaimType>(
                    holding.coldkey, declared::RootClaimType(declared::root_claim::Keep {}));
            }
        }
    }
    entries.add<declared::kNumStakingColdkeys>(std::uint64_t { known.size() });
}

void writeParents(const Network& network, const Subnet& subnet, Entries& entries)
{
    std::map<std::size_t, declared::Relatives> parentsOf;
    for (const ParentLink& link : subnet.parents) {
        const AccountId& parent = network.validators[link.parent].hotkey;
        const AccountId& child = subnet.neurons[link.childUid].hotkey;
        const ShareU64 proportion(link.proportion);
        entries.add<declared::kChildKeys>(
            parent, subnet.netuid, declared::Relatives { { proportion, child } });
        parentsOf[link.childUid].emplace_back(proportion, parent);
    }
    for (const auto& [uid, parents] : parentsOf) {
        entries.add<declared::kParentKeys>(subnet.neurons[uid].hotkey, subnet.netuid, parents);
    }
}

} // namespace

void writeNeurons(const Network& network, Entries& entries)
{
    for (const Subnet& subnet : network.subnets) {
        writeSubnetNeurons(network, subnet, entries);
    }
}

void writeRoot(const Network& network, Entries& entries)
{
    const NetUid root(0);
    entries.add<declared::kSubnetworkN>(root, static_cast<std::uint16_t>(network.rootStakes.size()));
    for (std::size_t uid = 0; uid < network.rootStakes.size(); ++uid) {
        writeSeat(root, Uid(static_cast<std::uint16_t>(uid)), network.rootStakes[uid].hotkey, entries);
    }
    writeEmptyLists(root, network.rootStakes.size(), entries);
    writeRootStakers(network, entries);
}

void writeDelegation(const Network& network, Entries& entries)
{
    for (const Validator& validator : network.validators) {
        entries.add<declared::kDelegates>(validator.hotkey, ShareU16(validator.take));
    }
    for (const Subnet& subnet : network.subnets) {
        writeParents(network, subnet, entries);
    }
}

} // namespace taonaut::node::presets
