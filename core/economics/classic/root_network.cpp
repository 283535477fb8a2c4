// SPDX-License-Identifier: MIT
#include "core/economics/classic/root_network.hpp"

#include "core/base/transcendental.hpp"

#include <algorithm>
#include <numeric>

namespace taonaut::economics::classic {
namespace {

constexpr std::uint16_t kWhole = 65'535;

/// Each divided by the sum of all; unchanged where that is zero.
void normalise(std::vector<I64F64>& values)
{
    const I64F64 sum = std::accumulate(values.begin(), values.end(), I64F64::zero(),
        [](I64F64 total, I64F64 value) { return total.saturatingAdd(value); });
    if (sum == I64F64::zero()) {
        return;
    }
    for (I64F64& value : values) {
        value = value.saturatingDiv(sum);
    }
}

/// A validator's weights as parts of one.
std::vector<I64F64> normalisedRow(std::span<const std::uint16_t> weights, std::size_t count)
{
    std::vector<I64F64> row(count);
    const auto used = weights.first(std::min(weights.size(), count));
    std::transform(
        used.begin(), used.end(), row.begin(), [](std::uint16_t weight) { return I64F64::from(weight); });
    normalise(row);
    return row;
}

/// What the validators think of each subnet.
struct Opinions {
    std::vector<I64F64> rank; ///< their weights, weighted by stake
    std::vector<I64F64> trust; ///< stake of those who weigh it at all, as a part of all stake
};
Opinions opinionsOf(const RootNetwork& network, std::span<const I64F64> stake, std::size_t count)
{
    Opinions result { std::vector<I64F64>(count), std::vector<I64F64>(count) };
    I64F64 total;
    for (std::size_t uid = 0; uid < stake.size(); ++uid) {
        total = total.saturatingAdd(stake[uid]);
        if (uid >= network.weights.size()) {
            continue;
        }
        const std::vector<I64F64> row = normalisedRow(network.weights[uid], count);
        for (std::size_t subnet = 0; subnet < count; ++subnet) {
            I64F64& rank = result.rank[subnet];
            rank = rank.saturatingAdd(stake[uid].saturatingMul(row[subnet]));
            if (row[subnet] > I64F64::zero()) {
                result.trust[subnet] = result.trust[subnet].saturatingAdd(stake[uid]);
            }
        }
    }
    for (I64F64& trust : result.trust) {
        trust = trust.safeDiv(total);
    }
    return result;
}

/// 1 / (1 + e^(-rho × (trust - kappa)))
I64F64 consensus(I64F64 trust, const RootNetwork& network)
{
    const I64F64 kappa = I64F64::ratio(network.kappa, kWhole);
    const I64F64 steep = trust.saturatingSub(kappa).saturatingMul(I64F64::from(network.rho));
    const I64F64 one = I64F64::one();
    const std::optional<I64F64> power = exp(steep.saturatingNeg());
    return power ? one.saturatingDiv(one.saturatingAdd(*power)) : I64F64::zero();
}

} // namespace

std::uint64_t blocksUntilEpoch(std::uint16_t netuid, std::uint16_t tempo, std::uint64_t block) noexcept
{
    constexpr std::uint64_t kNever = 1'000;
    return tempo == 0 ? kNever : tempo - (block + netuid + 1) % (tempo + std::uint64_t { 1 });
}

std::optional<std::vector<std::uint64_t>> rootEpoch(
    const RootNetwork& network, std::size_t subnetCount, std::uint64_t blockEmission)
{
    std::vector<I64F64> stake(network.stake.size());
    std::transform(network.stake.begin(), network.stake.end(), stake.begin(),
        [](std::uint64_t rao) { return I64F64::from(rao); });
    normalise(stake);
    const bool anyStake
        = std::any_of(stake.begin(), stake.end(), [](I64F64 part) { return part > I64F64::zero(); });
    if (!anyStake || subnetCount == 0) {
        return std::nullopt;
    }
    const Opinions opinions = opinionsOf(network, stake, subnetCount);
    std::vector<I64F64> shares(subnetCount);
    for (std::size_t subnet = 0; subnet < subnetCount; ++subnet) {
        shares[subnet] = consensus(opinions.trust[subnet], network).saturatingMul(opinions.rank[subnet]);
    }
    normalise(shares);
    std::vector<std::uint64_t> result(subnetCount);
    std::transform(shares.begin(), shares.end(), result.begin(),
        [&](I64F64 share) { return share.saturatingMul(I64F64::from(blockEmission)).toU64(); });
    return result;
}

SubnetPayment paySubnet(std::uint64_t emission, std::optional<std::uint16_t> ownerCut)
{
    const I96F32 all = I96F32::from(emission);
    const I96F32 cut
        = all.saturatingMul(I96F32::from(ownerCut.value_or(0))).saturatingDiv(I96F32::from(kWhole));
    return { cut.toU64(), all.saturatingSub(cut).toU64() };
}

HotkeyPayment payHotkey(std::uint64_t incentive, std::uint64_t dividends, std::optional<std::uint16_t> take,
    std::span<const std::uint64_t> stakes)
{
    HotkeyPayment result;
    result.stakers.resize(stakes.size());
    std::uint64_t left = dividends;
    if (take) {
        const I64F64 part = I64F64::ratio(*take, kWhole);
        const std::uint64_t taken = std::min(dividends, part.saturatingMul(I64F64::from(dividends)).toU64());
        const I64F64 shared = I64F64::from(dividends - taken);
        const std::uint64_t total = std::accumulate(stakes.begin(), stakes.end(), std::uint64_t { 0 });
        for (std::size_t i = 0; i < stakes.size(); ++i) {
            result.stakers[i] = shared.saturatingMul(I64F64::ratio(stakes[i], total)).toU64();
            left -= result.stakers[i];
        }
    }
    result.owner = left + incentive;
    return result;
}

} // namespace taonaut::economics::classic
