// SPDX-License-Identifier: MIT
#include "core/node/presets/today/pools.hpp"

#include "core/base/uint128.hpp"
#include "core/economics/emission/block_emission.hpp"
#include "core/node/presets/seeded_numbers.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/swap.hpp"

#include <algorithm>
#include <numeric>

namespace taonaut::node::presets {

namespace declared = subtensor::subtensor_module;
using subtensor::AlphaAmount;

namespace {

constexpr std::uint64_t kTaoOfAllPools = 2'200'000 * kWhole;
constexpr std::uint64_t kDearest = 385'000'000; ///< rao for one alpha
constexpr std::uint64_t kCheapest = 2'150'000;
constexpr std::uint64_t kMostPending = 400 * kWhole; ///< more alpha than a subnet has waiting for an epoch
constexpr std::uint64_t kSubnetOwnerCut = 11'796;
constexpr std::uint64_t kBlockEmission = kWhole / 2;

/// Prices fall with the rank, as 1 / (1 + 1.35 rank), give or take an eighth.
std::vector<std::uint64_t> pricesByRank(SeededNumbers& numbers)
{
    std::vector<std::uint64_t> prices;
    for (std::uint64_t rank = 0; rank < kSubnetCount; ++rank) {
        const std::uint64_t even = kDearest * 20 / (20 + 27 * rank);
        const std::uint64_t price = even * numbers.between(875, 1125) / 1000;
        prices.push_back(std::clamp(price, kCheapest, kDearest));
    }
    return prices;
}

/// Which rank each subnet has: a shuffle.
std::vector<std::size_t> ranks(SeededNumbers& numbers)
{
    std::vector<std::size_t> result(kSubnetCount);
    std::iota(result.begin(), result.end(), std::size_t { 0 });
    for (std::size_t i = 0; i + 1 < result.size(); ++i) {
        std::swap(result[i], result[i + numbers.below(result.size() - i)]);
    }
    return result;
}

std::uint64_t scaled(std::uint64_t amount, std::uint64_t numerator, std::uint64_t denominator)
{
    return static_cast<std::uint64_t>(Uint128 { amount } * numerator / denominator);
}

std::uint64_t stakedAlpha(const Subnet& subnet)
{
    std::uint64_t result = 0;
    for (const StakePool& pool : subnet.stakes) {
        result += pool.value;
    }
    return result;
}

void fillReserves(Network& network)
{
    SeededNumbers numbers(network.seed, "pools");
    const std::vector<std::uint64_t> prices = pricesByRank(numbers);
    const std::vector<std::size_t> rankOf = ranks(numbers);
    for (std::size_t i = 0; i < network.subnets.size(); ++i) {
        Subnet& subnet = network.subnets[i];
        const std::uint64_t deepest = numbers.between(900'000, 2'800'000) * kWhole;
        subnet.pool.alpha = scaled(deepest, 300 + subnet.age * 7 / 10, 1000);
        subnet.pool.tao = scaled(subnet.pool.alpha, prices[rankOf[i]], kWhole);
        subnet.pool.quoteWeight = economics::kWholeWeight / 1000 * numbers.between(485, 515);
        subnet.movingPriceMille = numbers.between(880, 1120);
    }
    const std::uint64_t sum = taoOfPools(network);
    for (Subnet& subnet : network.subnets) {
        subnet.pool.tao = scaled(subnet.pool.tao, kTaoOfAllPools, sum);
        subnet.pool.alpha = scaled(subnet.pool.alpha, kTaoOfAllPools, sum);
        subnet.pool.feeRate = 33;
        subnet.protocolAlpha = numbers.between(2'000, 60'000) * kWhole;
        subnet.unassignedAlpha = numbers.between(4'000, 20'000) * kWhole;
        subnet.alphaOut = stakedAlpha(subnet) + subnet.protocolAlpha + subnet.unassignedAlpha + kMostPending;
        const U64F64 price = economics::spotPrice(subnet.pool);
        subnet.movingPrice
            = { static_cast<Int128>(price.to<U96F32>().bits * subnet.movingPriceMille / 1000) };
    }
}

} // namespace

std::uint64_t rootTao(const Network& network)
{
    std::uint64_t result = 0;
    for (const auto* pools : { &network.rootStakes, &network.otherRootStakes }) {
        for (const StakePool& pool : *pools) {
            result += pool.value;
        }
    }
    return result;
}

std::uint64_t taoOfPools(const Network& network)
{
    std::uint64_t result = 0;
    for (const Subnet& subnet : network.subnets) {
        result += subnet.pool.tao;
    }
    return result;
}

void fillPools(Network& network)
{
    fillReserves(network);
    std::vector<economics::SubnetClaim> claims;
    for (const Subnet& subnet : network.subnets) {
        claims.push_back({ subnet.movingPrice.to<U64F64>(), {}, true });
    }
    const std::vector<U96F32> emissions = economics::subnetEmissions(U96F32::from(kBlockEmission), claims);
    const U96F32 taoWeight = economics::storedProportion(kTaoWeightParts);
    for (std::size_t i = 0; i < network.subnets.size(); ++i) {
        Subnet& subnet = network.subnets[i];
        const std::uint64_t issuance = subnet.pool.alpha + subnet.alphaOut;
        const std::uint64_t alphaEmission = economics::blockEmission(issuance);
        subnet.rootProportion = economics::rootProportion(rootTao(network), taoWeight, issuance);
        subnet.terms = economics::subnetTerms(emissions[i], economics::spotPrice(subnet.pool).to<U96F32>(),
            subnet.rootProportion, alphaEmission);
        subnet.perBlock = economics::splitAlphaOut(alphaEmission, kSubnetOwnerCut, subnet.rootProportion);
    }
}

void writePools(const Network& network, Entries& entries)
{
    SeededNumbers numbers(network.seed, "flows");
    for (const Subnet& subnet : network.subnets) {
        const NetUid netuid = subnet.netuid;
        entries.add<declared::kSubnetTAO>(netuid, Rao(subnet.pool.tao));
        entries.add<declared::kSubnetAlphaIn>(netuid, AlphaAmount(subnet.pool.alpha));
        entries.add<declared::kSubnetAlphaOut>(netuid, AlphaAmount(subnet.alphaOut));
        entries.add<declared::kSubnetProtocolAlpha>(netuid, AlphaAmount(subnet.protocolAlpha));
        entries.add<declared::kSubnetMovingPrice>(netuid, subnet.movingPrice);
        entries.add<declared::kRootProp>(netuid, subnet.rootProportion);
        entries.add<declared::kSubnetTaoInEmission>(netuid, Rao(subnet.terms.taoIn.toU64()));
        entries.add<declared::kSubnetAlphaInEmission>(netuid, AlphaAmount(subnet.terms.alphaIn.toU64()));
        entries.add<declared::kSubnetAlphaOutEmission>(netuid, AlphaAmount(subnet.terms.alphaOut.toU64()));
        entries.add<declared::kSubnetExcessTao>(netuid, Rao(subnet.terms.excessTao.toU64()));
        entries.add<declared::kSubnetVolume>(netuid, Uint128 { subnet.pool.tao } * numbers.between(2, 40));
        const auto flow = static_cast<std::int64_t>(numbers.between(0, 40'000'000)) - 15'000'000;
        entries.add<declared::kSubnetEmaTaoFlow>(
            netuid, std::tuple { kRegistered, subtensor::I64F64::from(flow) });
        entries.add<subtensor::swap::kSwapBalancer>(
            netuid, subtensor::swap::Balancer { { subnet.pool.quoteWeight } });
        entries.add<subtensor::swap::kPalSwapInitialized>(netuid, true);
        entries.add<subtensor::swap::kFeeRate>(netuid, subtensor::ShareU16(subnet.pool.feeRate));
    }
    entries.add<declared::kSubnetTAO>(NetUid(0), Rao(rootTao(network)));
    entries.add<declared::kSubnetAlphaOut>(NetUid(0), AlphaAmount(rootTao(network)));
    entries.add<declared::kTotalStake>(Rao(rootTao(network) + taoOfPools(network)));
}

} // namespace taonaut::node::presets
