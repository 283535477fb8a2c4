// SPDX-License-Identifier: MIT
#pragma once

// The network of preset `today` before it is written as storage. Amounts in rao of TAO or alpha. The index of
// a neuron in its subnet is its uid.

#include "core/base/fixed.hpp"
#include "core/base/units.hpp"
#include "core/economics/emission/subnet_emission.hpp"
#include "core/economics/epoch/epoch.hpp"
#include "core/economics/pool.hpp"
#include "core/node/presets/today/key_ring.hpp"

#include <optional>
#include <vector>

namespace taonaut::node::presets {

constexpr std::uint16_t kSubnetCount = 128;
constexpr std::uint16_t kTempo = 360;
constexpr std::uint16_t kMostNeurons = 256;
constexpr std::uint16_t kPermits = 64; ///< of a subnet, and seats of the root subnet
constexpr std::uint16_t kDevelopersSubnets = 3; ///< netuids 1 to 3: the developers take part
constexpr std::uint64_t kWhole = 1'000'000'000; ///< rao of one TAO or one alpha
/// What one TAO on root counts beside alpha: 18 %, parts of 2^64 - 1.
constexpr std::uint64_t kTaoWeightParts = 3'320'413'933'267'719'290;
/// Stake below this much does not count.
constexpr std::uint64_t kStakeThresholdRao = 1'000 * kWhole;

// Everything before the first block counts as done in block 0; weights were set and epochs ran after that,
// or else they would be older than the neurons that they are about.
constexpr std::uint64_t kRegistered = 0;
constexpr std::uint64_t kLastSeen = 1;

/// A coldkey's part of the stake at a hotkey.
struct Holding {
    AccountId coldkey;
    std::uint64_t shares = 0;
};
/// Stake at a hotkey on one subnet. Rewards for all have made a share worth a little more than one rao.
struct StakePool {
    AccountId hotkey;
    std::uint64_t value = 0; ///< at least the sum of shares
    std::uint64_t shares = 0; ///< of all holdings
    std::vector<Holding> holdings;
};

/// One that validates on several subnets, most of them on root too.
struct Validator {
    AccountId hotkey;
    AccountId coldkey;
    std::uint16_t take = 0; ///< in 1/65535
    std::vector<AccountId> nominators;
    std::uint64_t rootStake = 0;
    bool isDeveloper = false;
};

struct Neuron {
    AccountId hotkey;
    AccountId coldkey;
    std::optional<std::size_t> validator; ///< its number; none: owner or miner
    std::uint64_t rootStake = 0; ///< at its hotkey
};
/// A hotkey that lends its stake to a neuron of a subnet where it has no neuron itself.
struct ParentLink {
    std::size_t parent = 0; ///< number of the validator
    std::uint64_t proportion = 0; ///< parts of 2^64 - 1
    std::size_t childUid = 0;
};

struct Subnet {
    NetUid netuid;
    std::uint64_t age = 0; ///< thousandths of the age of the oldest subnet
    AccountId owner;
    AccountId ownerHotkey; ///< uid 0
    bool isCommitReveal = false;
    bool isYuma3 = true;
    bool isLiquidAlpha = false;
    bool burnsMinerShare = false; ///< validators give weight to the owner, who is not paid

    std::vector<Neuron> neurons;
    std::vector<StakePool> stakes; ///< by uid
    std::vector<ParentLink> parents;
    economics::SparseRows<std::uint16_t> weights; ///< uids of a row ascending
    economics::EpochOutput epoch; ///< the last one

    economics::Pool pool;
    std::uint64_t movingPriceMille = 1000; ///< thousandths of the price
    std::uint64_t alphaOut = 0; ///< all alpha outside the pool
    std::uint64_t protocolAlpha = 0;
    std::uint64_t unassignedAlpha = 0; ///< burned, or kept for claims of root stake
    economics::AlphaOutSplit perBlock; ///< what each block adds to what waits for the epoch
    economics::SubnetTerms terms; ///< of the last block
    U96F32 rootProportion;
    U96F32 minerBurned; ///< part of what miners earned that the owner got and was not paid
    I96F32 movingPrice;

    [[nodiscard]] std::uint64_t firstDue() const noexcept ///< block of its first epoch
    {
        return 4 + (netuid.value() - 1U) * (kTempo - 6U) / kSubnetCount;
    }
};

struct Network {
    std::uint64_t seed = 0;
    KeyRing keys;
    std::vector<Validator> validators; ///< the first kPermits have the seats of root
    std::vector<StakePool> rootStakes; ///< by uid of root
    std::vector<StakePool> otherRootStakes; ///< at hotkeys without a seat on root
    std::uint64_t taoWeight = kTaoWeightParts;
    std::vector<Subnet> subnets; ///< netuids 1 to their number
};

} // namespace taonaut::node::presets
