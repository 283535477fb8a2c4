// SPDX-License-Identifier: MIT
#pragma once

// Stake of many coldkeys at one hotkey on one subnet. The pool has a value in rao of alpha; each coldkey has
// a share of it. Rewards for all raise the value alone; what one coldkey adds or takes changes its share and
// the denominator, the sum of all shares. Pure functions: the caller loads and stores the four numbers.
// Source: opentensor/subtensor primitives/share-pool.

#include "core/base/safe_float.hpp"

namespace taonaut::economics {

/// The three numbers that a change of one coldkey's stake touches.
struct ShareHolding {
    std::uint64_t value = 0; ///< of the pool, rao of alpha
    SafeFloat denominator; ///< sum of all shares
    SafeFloat share; ///< of the coldkey

    friend bool operator==(const ShareHolding&, const ShareHolding&) = default;
};

/// A change of stake: how much, and whether it is added or taken.
enum class Change : std::uint8_t { Increase, Decrease };

/// What the share is worth: floor(value × share / denominator); zero for a denominator of zero.
[[nodiscard]] std::uint64_t valueOfShare(const ShareHolding& holding);

/// The value of the pool after rewards for all of its holders. Saturates.
[[nodiscard]] std::uint64_t valueAfterAll(std::uint64_t value, Change change, std::uint64_t amount);

/// The holding after a change of the one coldkey. The first holder's share is the amount itself. An amount
/// that the coldkey does not have must not be taken: the caller checks valueOfShare before.
[[nodiscard]] ShareHolding afterOne(const ShareHolding& holding, Change change, std::uint64_t amount);

/// An increase of this much would change the coldkey's share: the digits of a share hold it.
[[nodiscard]] bool isWithinPrecision(const ShareHolding& holding, std::uint64_t amount);

} // namespace taonaut::economics
