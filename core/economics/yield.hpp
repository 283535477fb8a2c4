// SPDX-License-Identifier: MIT
#pragma once

// What stake earned lately, put in terms of a year. These are formulas of this program, no rules of the
// chain: a year of epochs like the last one, in alpha for a subnet and in TAO for root, whatever the price
// does meanwhile.

#include "core/base/fixed.hpp"

#include <span>

namespace taonaut::economics {

constexpr std::uint64_t kBlocksPerYear = 2'629'800;
constexpr std::uint64_t kBlocksPerDay = 7'200;

/// Fractions: 0.1 is ten percent. The largest number stands for whatever does not fit.
struct Yield {
    U64F64 perEpoch;
    U64F64 apr; ///< nothing compounded
    U64F64 apy; ///< everything compounded each epoch
};

/// Of the nominators of a hotkey on a subnet, after the take of the validator, in alpha.
/// dividends: what its nominators got in its last epoch (AlphaDividendsPerSubnet); stake: its alpha after it
/// (TotalHotkeyAlphaLastEpoch); tempo: blocks of an epoch. None: no stake before the epoch, or no epochs.
[[nodiscard]] std::optional<Yield> nominatorYield(
    std::uint64_t dividends, std::uint64_t stake, std::uint16_t tempo);

/// One subnet's part of what stake on root earns.
struct RootEarning {
    std::uint64_t dividends = 0; ///< alpha of the last epoch (RootAlphaDividendsPerSubnet)
    U64F64 price; ///< TAO for one alpha
    std::uint16_t tempo = 0; ///< zero: no epochs, nothing is earned
};
/// Of stakers of a hotkey on root, in TAO. rootStake: rao of the hotkey. perEpoch is the sum over one epoch
/// of each subnet. apy holds for those only whose claims are swapped and staked on root. None: no stake.
[[nodiscard]] std::optional<Yield> rootYield(std::span<const RootEarning> earnings, std::uint64_t rootStake);

/// When a block will emit less.
struct HalvingOutlook {
    std::uint64_t emission = 0; ///< rao of a block now
    std::uint64_t issuanceThen = 0; ///< rao
    std::uint64_t blocks = 0; ///< at the present pace; recycling makes it more
};
/// issuance: rao. None: nothing is emitted any more.
[[nodiscard]] std::optional<HalvingOutlook> nextHalvingOutlook(std::uint64_t issuance);

/// TotalStake / TotalIssuance: TAO in pools and on root. Not what the same words meant before subnets had
/// tokens.
[[nodiscard]] U64F64 stakeRatio(std::uint64_t totalStake, std::uint64_t totalIssuance);

} // namespace taonaut::economics
