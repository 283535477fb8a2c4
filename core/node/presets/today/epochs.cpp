// SPDX-License-Identifier: MIT
#include "core/node/presets/today/epochs.hpp"

#include "core/base/uint128.hpp"
#include "core/economics/emission/dividends.hpp"
#include "core/node/presets/seeded_numbers.hpp"
#include "core/subtensor/pallets/subtensor_module/neuron_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/weights_storage.hpp"

#include <algorithm>
#include <array>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;
using subtensor::AlphaAmount;
using subtensor::ShareU16;
using subtensor::StorageIndex;
using subtensor::Uid;

namespace {

constexpr std::uint64_t kLargestWeight = 65'535;

/// How good each uid's work is: some subnets pay few, some pay all about the same. Validators do no work.
std::vector<std::uint64_t> qualities(const Subnet& subnet, SeededNumbers& numbers)
{
    constexpr std::array<unsigned, 4> kDoublings { 24, 12, 6, 2 };
    const unsigned doublings = kDoublings[numbers.below(kDoublings.size())];
    std::vector<std::uint64_t> result;
    for (const Neuron& neuron : subnet.neurons) {
        result.push_back(neuron.validator ? 0 : numbers.spread(1 << 16, doublings));
    }
    result.front() = 0;
    if (subnet.burnsMinerShare) {
        std::uint64_t sum = 0;
        for (const std::uint64_t quality : result) {
            sum += quality;
        }
        result.front() = sum * numbers.between(5, 60) / 100;
    }
    return result;
}

/// Four draws of 16 bits from each number.
class ShortDraws {
public:
    explicit ShortDraws(SeededNumbers& numbers)
        : m_numbers(numbers)
    {
    }
    std::uint64_t next()
    {
        if (m_left == 0) {
            m_drawn = m_numbers.next();
            m_left = 4;
        }
        --m_left;
        const std::uint64_t result = m_drawn & 0xFFFF;
        m_drawn >>= 16;
        return result;
    }

private:
    SeededNumbers& m_numbers;
    std::uint64_t m_drawn = 0;
    unsigned m_left = 0;
};

/// One validator's measurement: each quality up to a quarter off, a few miners not reached. The largest
/// becomes 65535.
void addRow(economics::SparseRows<std::uint16_t>& rows, const std::vector<std::uint64_t>& quality,
    std::uint64_t missed, ShortDraws& draws)
{
    std::vector<std::uint64_t> seen(quality.size());
    std::uint64_t largest = 1;
    for (std::size_t uid = 0; uid < quality.size(); ++uid) {
        const std::uint64_t draw = draws.next();
        const bool isReached = uid == 0 || draw % 128 >= missed;
        seen[uid] = isReached ? quality[uid] / 1024 * (768 + draw / 128) : 0;
        largest = std::max(largest, seen[uid]);
    }
    for (std::size_t uid = 0; uid < seen.size(); ++uid) {
        const auto weight
            = static_cast<std::uint16_t>((Uint128 { seen[uid] } * kLargestWeight + largest / 2) / largest);
        if (weight > 0) {
            rows.add(static_cast<std::uint16_t>(uid), weight);
        }
    }
    rows.endRow();
}

void drawWeights(Subnet& subnet, std::uint64_t seed)
{
    SeededNumbers numbers(seed, "weights", subnet.netuid.value());
    const std::vector<std::uint64_t> quality = qualities(subnet, numbers);
    ShortDraws draws(numbers);
    for (const Neuron& neuron : subnet.neurons) {
        if (neuron.validator) {
            addRow(subnet.weights, quality, numbers.below(38), draws);
        } else {
            subnet.weights.endRow();
        }
    }
}

/// What each uid's stake counts, parents included.
std::vector<I64F64> stakeWeights(const Network& network, const Subnet& subnet)
{
    const U96F32 taoWeight = economics::storedProportion(network.taoWeight);
    std::vector<I64F64> result;
    for (std::size_t uid = 0; uid < subnet.neurons.size(); ++uid) {
        const Neuron& neuron = subnet.neurons[uid];
        std::vector<economics::ParentPart> parents;
        for (const ParentLink& link : subnet.parents) {
            if (link.childUid == uid) {
                parents.push_back({ link.proportion, network.validators[link.parent].rootStake });
            }
        }
        const std::uint64_t root = economics::inheritedStake(neuron.rootStake, {}, parents);
        result.push_back(economics::stakeWeight(subnet.stakes[uid].value, root, taoWeight));
    }
    return result;
}

/// Bonds that grew over many epochs with these weights: in Yuma 3 the weights themselves as parts of their
/// row, else as they are.
economics::SparseRows<std::uint16_t> grownBonds(const Subnet& subnet)
{
    economics::SparseRows<std::uint16_t> bonds;
    bonds.reserve(subnet.weights.rows(), subnet.weights.cells());
    for (std::size_t uid = 0; uid < subnet.weights.rows(); ++uid) {
        const auto columns = subnet.weights.columns(uid);
        const auto values = subnet.weights.values(uid);
        std::uint64_t sum = 0;
        for (const std::uint16_t value : values) {
            sum += value;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::uint64_t share = subnet.isYuma3 ? values[i] * kLargestWeight / sum : values[i];
            if (share > 0) {
                bonds.add(columns[i], static_cast<std::uint16_t>(share));
            }
        }
        bonds.endRow();
    }
    return bonds;
}

economics::EpochInput epochInput(const Network& network, const Subnet& subnet)
{
    economics::EpochInput input;
    input.settings.yuma3 = subnet.isYuma3;
    input.settings.liquidAlpha = subnet.isLiquidAlpha;
    input.settings.stakeThreshold = kStakeThresholdRao;
    input.block = kLastSeen;
    input.lastStepBlock = kLastSeen;
    input.ownerUid = 0;
    input.stake = stakeWeights(network, subnet);
    input.permits.assign(subnet.neurons.size(), true);
    for (const Neuron& neuron : subnet.neurons) {
        input.lastUpdate.push_back(neuron.validator ? kLastSeen : kRegistered);
    }
    input.registeredAt.assign(subnet.neurons.size(), kRegistered);
    input.weights = subnet.weights;
    input.bonds = grownBonds(subnet);
    const economics::AlphaOutSplit& block = subnet.perBlock;
    input.emission = kTempo * (block.server + block.validator + block.root);
    return input;
}

template <class To, class From> std::vector<To> converted(const std::vector<From>& values)
{
    std::vector<To> result;
    result.reserve(values.size());
    std::transform(
        values.begin(), values.end(), std::back_inserter(result), [](From each) { return To(each); });
    return result;
}

template <const auto& kMap>
void writeRows(const economics::SparseRows<std::uint16_t>& rows, NetUid netuid, Entries& entries)
{
    for (std::size_t uid = 0; uid < rows.rows(); ++uid) {
        const auto columns = rows.columns(uid);
        const auto values = rows.values(uid);
        if (columns.empty()) {
            continue;
        }
        std::vector<std::tuple<Uid, ShareU16>> row;
        row.reserve(columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row.emplace_back(Uid(columns[i]), ShareU16(values[i]));
        }
        entries.add<kMap>(StorageIndex(netuid.value()), Uid(static_cast<std::uint16_t>(uid)), row);
    }
}

void writeEpoch(const Subnet& subnet, Entries& entries)
{
    const economics::EpochOutput& epoch = subnet.epoch;
    const NetUid netuid = subnet.netuid;
    const StorageIndex index(netuid.value());
    std::vector<std::uint64_t> lastUpdate;
    for (const Neuron& neuron : subnet.neurons) {
        lastUpdate.push_back(neuron.validator ? kLastSeen : kRegistered);
    }
    entries.add<declared::kActive>(netuid, epoch.active);
    entries.add<declared::kConsensus>(netuid, converted<ShareU16>(epoch.consensus));
    entries.add<declared::kIncentive>(index, converted<ShareU16>(epoch.incentive));
    entries.add<declared::kDividends>(netuid, converted<ShareU16>(epoch.dividends));
    entries.add<declared::kEmission>(netuid, converted<AlphaAmount>(epoch.emission));
    entries.add<declared::kLastUpdate>(index, lastUpdate);
    entries.add<declared::kValidatorTrust>(netuid, converted<ShareU16>(epoch.validatorTrust));
    entries.add<declared::kValidatorPermit>(netuid, epoch.permits);
    entries.add<declared::kStakeWeight>(netuid, converted<ShareU16>(epoch.stakeWeight));
    entries.add<declared::kMinerBurned>(netuid, subnet.minerBurned);
    writeRows<declared::kWeights>(subnet.weights, netuid, entries);
    writeRows<declared::kBonds>(epoch.bonds, netuid, entries);
}

/// The part of the miners' emission that the owner's own hotkey got and was not paid.
U96F32 withheld(const economics::EpochOutput& epoch)
{
    std::uint64_t sum = 0;
    for (const std::uint64_t each : epoch.serverEmission) {
        sum += each;
    }
    return U96F32::ratio(epoch.serverEmission.front(), sum);
}

} // namespace

void runLastEpochs(Network& network)
{
    for (Subnet& subnet : network.subnets) {
        drawWeights(subnet, network.seed);
        economics::EpochInput input = epochInput(network, subnet);
        // Everybody may validate until the stake has decided who does.
        input.permits = economics::runEpoch(input).permits;
        subnet.epoch = economics::runEpoch(input);
        subnet.minerBurned = withheld(subnet.epoch);
    }
}

void writeEpochs(const Network& network, Entries& entries)
{
    for (const Subnet& subnet : network.subnets) {
        writeEpoch(subnet, entries);
    }
}

} // namespace taonaut::node::presets
