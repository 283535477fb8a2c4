// SPDX-License-Identifier: MIT
#include "core/economics/emission/dividends.hpp"

#include "core/economics/emission/subnet_emission.hpp"

namespace taonaut::economics {

namespace {

U96F32 partOf65535(std::uint16_t parts)
{
    return U96F32::ratio<std::uint32_t>(parts, 65535);
}

/// What a stake of alpha and of root counts, of which only a part is meant.
U96F32 contribution(std::uint64_t alpha, std::uint64_t root, U96F32 part, U96F32 taoWeight)
{
    return U96F32::from(alpha).saturatingMul(part).saturatingAdd(
        U96F32::from(root).saturatingMul(part).saturatingMul(taoWeight));
}

} // namespace

std::uint64_t inheritedStake(std::uint64_t ownStake, std::span<const std::uint64_t> childProportions,
    std::span<const ParentPart> parents)
{
    const U96F32 own = U96F32::from(ownStake);
    U96F32 given;
    for (const std::uint64_t proportion : childProportions) {
        given = given.saturatingAdd(own.saturatingMul(storedProportion(proportion)));
    }
    U96F32 received;
    for (const ParentPart& parent : parents) {
        received = received.saturatingAdd(
            U96F32::from(parent.stake).saturatingMul(storedProportion(parent.proportion)));
    }
    return own.saturatingSub(given).saturatingAdd(received).toU64();
}

I64F64 stakeWeight(std::uint64_t alpha, std::uint64_t root, U96F32 taoWeight)
{
    return I64F64::from(alpha).saturatingAdd(I64F64::from(root).saturatingMul(taoWeight.to<I64F64>()));
}

std::uint64_t selfContribution(const ChildKey& child, U96F32 taoWeight)
{
    U96F32 remaining = U96F32::one();
    for (const std::uint64_t proportion : child.childProportions) {
        remaining = remaining.saturatingSub(storedProportion(proportion));
    }
    return contribution(child.alpha, child.root, remaining, taoWeight).toU64();
}

ParentSplit splitAmongParents(std::uint64_t dividends, const ChildKey& child,
    std::span<const ParentKey> parents, U96F32 taoWeight, U96F32 childBurn)
{
    U96F32 total = U96F32::from(selfContribution(child, taoWeight));
    std::vector<U96F32> contributions;
    contributions.reserve(parents.size());
    for (const ParentKey& parent : parents) {
        contributions.push_back(contribution(
            parent.stake.alpha, parent.stake.root, storedProportion(parent.stake.proportion), taoWeight));
        total = total.saturatingAdd(contributions.back());
    }
    const U96F32 whole = U96F32::from(dividends);
    U96F32 remaining = whole;
    U96F32 taken;
    ParentSplit split;
    split.parents.reserve(parents.size());
    for (std::size_t i = 0; i < parents.size(); ++i) {
        U96F32 part = whole.saturatingMul(contributions[i].safeDiv(total));
        remaining = remaining.saturatingSub(part);
        if (!parents[i].isOfSameOwner) {
            const U96F32 burned = childBurn.saturatingMul(part);
            const U96F32 take = partOf65535(child.take).saturatingMul(part);
            part = part.saturatingSub(burned).saturatingSub(take);
            taken = taken.saturatingAdd(take);
            split.burned += burned.toU64();
        }
        split.parents.push_back(part.toU64());
    }
    split.own = remaining.saturatingAdd(taken).toU64();
    return split;
}

std::vector<DividendPayout> distributeDividends(std::uint64_t pendingAlpha, std::uint64_t pendingRoot,
    U96F32 taoWeight, std::span<const DividendClaim> claims)
{
    std::vector<DividendPayout> parts;
    parts.reserve(claims.size());
    U96F32 alphaTotal;
    U96F32 rootTotal;
    for (const DividendClaim& claim : claims) {
        const U96F32 root = U96F32::from(claim.root).saturatingMul(taoWeight);
        const U96F32 rootPart = root.safeDiv(U96F32::from(claim.alpha).saturatingAdd(root));
        const U96F32 rootDividend = claim.dividend.saturatingMul(rootPart);
        parts.push_back({ claim.dividend.saturatingSub(rootDividend), rootDividend });
        alphaTotal = alphaTotal.saturatingAdd(parts.back().alpha);
        rootTotal = rootTotal.saturatingAdd(parts.back().root);
    }
    for (DividendPayout& part : parts) {
        part.alpha = U96F32::from(pendingAlpha).saturatingMul(part.alpha.safeDiv(alphaTotal));
        part.root = U96F32::from(pendingRoot).saturatingMul(part.root.safeDiv(rootTotal));
    }
    return parts;
}

AfterTake afterTake(U96F32 payout, std::uint16_t take)
{
    const U96F32 taken = partOf65535(take).saturatingMul(payout);
    return { taken.toU64(), payout.saturatingSub(taken).toU64() };
}

} // namespace taonaut::economics
