// SPDX-License-Identifier: MIT
#include "core/node/presets/today/dividends.hpp"

#include "core/economics/emission/dividends.hpp"
#include "core/subtensor/pallets/subtensor_module/network_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

#include <map>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;
using subtensor::AlphaAmount;

namespace {

constexpr std::uint16_t kUsualTake = 11'796;

/// A hotkey that stakers of a subnet earn with: a neuron, or a parent of one.
struct Earner {
    std::uint64_t alpha = 0; ///< its stake on the subnet
    std::uint64_t root = 0;
    std::uint16_t take = kUsualTake;
    U96F32 dividend;
};
using Earners = std::map<AccountId, Earner>;

Earner& earnerOf(Earners& earners, const Validator& validator)
{
    Earner& earner = earners[validator.hotkey];
    earner.root = validator.rootStake;
    earner.take = validator.take;
    return earner;
}

/// Gives a neuron's dividends to it and its parents.
void share(const Network& network, const Subnet& subnet, std::size_t uid, Earners& earners)
{
    const Neuron& neuron = subnet.neurons[uid];
    Earner& own = neuron.validator ? earnerOf(earners, network.validators[*neuron.validator])
                                   : earners[neuron.hotkey];
    own.alpha = subnet.stakes[uid].value;
    std::vector<economics::ParentKey> parents;
    std::vector<std::size_t> who;
    for (const ParentLink& link : subnet.parents) {
        if (link.childUid == uid) {
            parents.push_back({ { link.proportion, 0, network.validators[link.parent].rootStake }, false });
            who.push_back(link.parent);
        }
    }
    const economics::ParentSplit split = economics::splitAmongParents(subnet.epoch.validatorEmission[uid],
        { own.alpha, own.root, {}, 0 }, parents, economics::storedProportion(kTaoWeightParts), {});
    own.dividend = own.dividend.saturatingAdd(U96F32::from(split.own));
    for (std::size_t i = 0; i < who.size(); ++i) {
        Earner& parent = earnerOf(earners, network.validators[who[i]]);
        parent.dividend = parent.dividend.saturatingAdd(U96F32::from(split.parents[i]));
    }
}

void writeEarnings(const Network& network, const Subnet& subnet, Entries& entries)
{
    Earners earners;
    for (std::size_t uid = 0; uid < subnet.neurons.size(); ++uid) {
        if (subnet.epoch.validatorEmission[uid] > 0) {
            share(network, subnet, uid, earners);
        }
    }
    std::vector<economics::DividendClaim> claims;
    for (const auto& [hotkey, earner] : earners) {
        claims.push_back({ earner.dividend, earner.alpha, earner.root });
    }
    const std::vector<economics::DividendPayout> payouts
        = economics::distributeDividends(kTempo * subnet.perBlock.validator, kTempo * subnet.perBlock.root,
            economics::storedProportion(kTaoWeightParts), claims);
    std::size_t position = 0;
    for (const auto& [hotkey, earner] : earners) {
        const economics::DividendPayout& payout = payouts[position++];
        const std::uint64_t alpha = economics::afterTake(payout.alpha, earner.take).rest;
        const std::uint64_t root = economics::afterTake(payout.root, earner.take).rest;
        if (alpha > 0) {
            entries.add<declared::kAlphaDividendsPerSubnet>(subnet.netuid, hotkey, AlphaAmount(alpha));
            entries.add<declared::kTotalHotkeyAlphaLastEpoch>(
                hotkey, subnet.netuid, AlphaAmount(earner.alpha));
        }
        if (root > 0) {
            entries.add<declared::kRootAlphaDividendsPerSubnet>(subnet.netuid, hotkey, AlphaAmount(root));
        }
    }
}

} // namespace

void writeDividends(const Network& network, Entries& entries)
{
    for (const Subnet& subnet : network.subnets) {
        writeEarnings(network, subnet, entries);
    }
}

void writePending(const Network& network, Entries& entries)
{
    for (const Subnet& subnet : network.subnets) {
        const std::uint64_t blocks = kTempo - subnet.firstDue();
        const economics::AlphaOutSplit& block = subnet.perBlock;
        entries.add<declared::kPendingServerEmission>(subnet.netuid, AlphaAmount(blocks * block.server));
        entries.add<declared::kPendingValidatorEmission>(
            subnet.netuid, AlphaAmount(blocks * block.validator));
        entries.add<declared::kPendingRootAlphaDivs>(subnet.netuid, AlphaAmount(blocks * block.root));
        entries.add<declared::kPendingOwnerCut>(subnet.netuid, AlphaAmount(blocks * block.ownerCut));
    }
}

} // namespace taonaut::node::presets
