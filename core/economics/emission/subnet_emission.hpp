// SPDX-License-Identifier: MIT
#pragma once

// Which subnet receives how much TAO of a block, and what becomes of it: alpha and TAO for the pool, and
// whatever may not be injected buys alpha instead. Fractions keep the chain's fixed-point bits; whoever moves
// an amount rounds it down to whole rao.
// Source: opentensor/subtensor pallets/subtensor/src/coinbase/{subnet_emissions,run_coinbase,block_step}.rs.

#include "core/base/fixed.hpp"

#include <optional>
#include <span>
#include <vector>

namespace taonaut::economics {

/// What decides about the share of one emitting subnet.
struct SubnetClaim {
    U64F64 movingPrice; ///< TAO for one alpha; one for a subnet without pool
    U96F32 minerBurned; ///< part of the last epoch's miner emission that was withheld from miners
    bool emissionEnabled = false;
};

/// TAO of this block for each subnet, in rao, in the order of `claims`. Shares follow the moving price times
/// what was not withheld from miners; what a disabled subnet would get goes to the enabled ones.
[[nodiscard]] std::vector<U96F32> subnetEmissions(U96F32 blockEmission, std::span<const SubnetClaim> claims);

/// Root alpha is sold: the moving prices of the emitting subnets add up to more than one.
[[nodiscard]] bool isRootSelling(std::span<const SubnetClaim> claims);

/// A stored weight, parts of 2^64 - 1: what one TAO on root counts in alpha, or what is burned of a child's
/// dividends.
[[nodiscard]] U96F32 storedProportion(std::uint64_t weight);

/// T / (T + alphaIssuance) with T = rootTao × taoWeight; zero where nothing is issued. Amounts in rao.
[[nodiscard]] U96F32 rootProportion(std::uint64_t rootTao, U96F32 taoWeight, std::uint64_t alphaIssuance);

/// One subnet's part of a block, in rao with fractions.
struct SubnetTerms {
    U96F32 taoIn; ///< into the pool
    U96F32 alphaIn; ///< into the pool, newly issued
    U96F32 alphaOut; ///< for participants, newly issued
    U96F32 excessTao; ///< buys alpha of the subnet

    friend bool operator==(const SubnetTerms&, const SubnetTerms&) = default;
};

/// alphaEmission: blockEmission of the subnet's alpha issuance. No more alpha than rootProportion of it is
/// injected; the TAO that does not fit is the excess.
[[nodiscard]] SubnetTerms subnetTerms(
    U96F32 taoEmission, U96F32 price, U96F32 rootProportion, std::uint64_t alphaEmission);

/// Whole rao of alpha that a block adds to what waits for the next epoch.
struct AlphaOutSplit {
    std::uint64_t ownerCut = 0;
    std::uint64_t server = 0;
    std::uint64_t validator = 0;
    std::uint64_t root = 0;

    friend bool operator==(const AlphaOutSplit&, const AlphaOutSplit&) = default;
};

/// ownerCut: parts of 65535; none where the subnet's cut is switched off.
[[nodiscard]] AlphaOutSplit splitAlphaOut(
    std::uint64_t alphaOut, std::optional<std::uint16_t> ownerCut, U96F32 rootProportion);

/// The moving price after a block. block and firstEmissionBlock are heights; halvingBlocks: how slowly a
/// young subnet gathers speed. Prices above one count as one.
struct MovingPriceStep {
    U64F64 movingPrice; ///< before; one for a subnet without pool
    U64F64 spotPrice;
    I96F32 movingAlpha; ///< the fastest rate; a negative one counts as zero
    std::uint64_t block = 0;
    std::uint64_t firstEmissionBlock = 0;
    std::uint64_t halvingBlocks = 0;
};
[[nodiscard]] I96F32 movingPriceAfter(const MovingPriceStep& step);

} // namespace taonaut::economics
