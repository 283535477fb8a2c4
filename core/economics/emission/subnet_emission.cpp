// SPDX-License-Identifier: MIT
#include "core/economics/emission/subnet_emission.hpp"

#include <algorithm>

namespace taonaut::economics {

namespace {

std::vector<U64F64> priceShares(std::span<const SubnetClaim> claims)
{
    U64F64 total;
    for (const SubnetClaim& claim : claims) {
        total = total.saturatingAdd(claim.movingPrice);
    }
    std::vector<U64F64> shares;
    shares.reserve(claims.size());
    for (const SubnetClaim& claim : claims) {
        shares.push_back(claim.movingPrice.safeDiv(total));
    }
    return shares;
}

/// Weighs the shares by what was not withheld from miners, unless that leaves nothing.
void applyMinerBurned(std::vector<U64F64>& shares, std::span<const SubnetClaim> claims)
{
    std::vector<U64F64> weighted;
    weighted.reserve(shares.size());
    U64F64 total;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const U64F64 burned = std::min(claims[i].minerBurned.to<U64F64>(), U64F64::one());
        weighted.push_back(shares[i].saturatingMul(U64F64::one().saturatingSub(burned)));
        total = total.saturatingAdd(weighted.back());
    }
    if (total > U64F64::zero()) {
        for (std::size_t i = 0; i < shares.size(); ++i) {
            shares[i] = weighted[i].safeDiv(total);
        }
    }
}

void moveToEnabled(std::vector<U64F64>& shares, std::span<const SubnetClaim> claims)
{
    U64F64 enabled;
    bool anyDisabled = false;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (claims[i].emissionEnabled) {
            enabled = enabled.saturatingAdd(shares[i]);
        } else {
            anyDisabled = true;
        }
    }
    if (!anyDisabled) {
        return;
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
        shares[i] = claims[i].emissionEnabled ? shares[i].safeDiv(enabled) : U64F64::zero();
    }
}

constexpr U96F32 kHalf { Uint128 { 1 } << 31 };

} // namespace

std::vector<U96F32> subnetEmissions(U96F32 blockEmission, std::span<const SubnetClaim> claims)
{
    std::vector<U64F64> shares = priceShares(claims);
    applyMinerBurned(shares, claims);
    moveToEnabled(shares, claims);
    const auto total = blockEmission.to<U64F64>();
    std::vector<U96F32> result;
    result.reserve(shares.size());
    for (const U64F64& share : shares) {
        result.push_back(total.saturatingMul(share).to<U96F32>());
    }
    return result;
}

bool isRootSelling(std::span<const SubnetClaim> claims)
{
    U64F64 total;
    for (const SubnetClaim& claim : claims) {
        total = total.saturatingAdd(claim.movingPrice);
    }
    return total > U64F64::one();
}

U96F32 storedProportion(std::uint64_t weight)
{
    return U96F32::ratio(weight, ~std::uint64_t { 0 });
}

U96F32 rootProportion(std::uint64_t rootTao, U96F32 taoWeight, std::uint64_t alphaIssuance)
{
    const U96F32 root = U96F32::from(rootTao).saturatingMul(taoWeight);
    return root.safeDiv(root.saturatingAdd(U96F32::from(alphaIssuance)));
}

SubnetTerms subnetTerms(U96F32 taoEmission, U96F32 price, U96F32 rootProportion, std::uint64_t alphaEmission)
{
    SubnetTerms terms;
    terms.taoIn = taoEmission;
    terms.alphaOut = U96F32::from(alphaEmission);
    terms.alphaIn = taoEmission.safeDiv(price);
    const U96F32 cap = rootProportion.saturatingMul(terms.alphaOut);
    if (terms.alphaIn > cap) {
        terms.alphaIn = cap;
        terms.taoIn = cap.saturatingMul(price);
    }
    terms.excessTao = taoEmission.saturatingSub(terms.taoIn);
    return terms;
}

AlphaOutSplit splitAlphaOut(
    std::uint64_t alphaOut, std::optional<std::uint16_t> ownerCut, U96F32 rootProportion)
{
    U96F32 rest = U96F32::from(alphaOut);
    AlphaOutSplit split;
    if (ownerCut) {
        const U96F32 cut = rest.saturatingMul(U96F32::ratio<std::uint32_t>(*ownerCut, 65535));
        rest = rest.saturatingSub(cut);
        split.ownerCut = cut.toU64();
    }
    const U96F32 root = rootProportion.saturatingMul(rest).saturatingMul(kHalf);
    const U96F32 server = rest.saturatingMul(kHalf);
    split.root = root.toU64();
    split.server = server.toU64();
    split.validator = rest.saturatingSub(server).saturatingSub(root).toU64();
    return split;
}

I96F32 movingPriceAfter(const MovingPriceStep& step)
{
    const std::uint64_t start = step.firstEmissionBlock == 0 ? 0 : step.firstEmissionBlock - 1;
    const U64F64 age = U64F64::from(step.block > start ? step.block - start : 0);
    const U64F64 pace = age.safeDiv(age.saturatingAdd(U64F64::from(step.halvingBlocks)));
    const U64F64 alpha = step.movingAlpha.to<U64F64>().saturatingMul(pace);
    const U64F64 fresh = alpha.saturatingMul(std::min(step.spotPrice, U64F64::one()));
    const U64F64 kept = U64F64::one().saturatingSub(alpha).saturatingMul(step.movingPrice);
    return fresh.saturatingAdd(kept).to<I96F32>();
}

} // namespace taonaut::economics
