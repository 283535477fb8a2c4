// SPDX-License-Identifier: MIT
#pragma once

// What must hold of the state of the chain after every call and every block, whatever was called. Rules of
// this program, derived from those of the pallets; the chain itself checks none of them. Reads the whole
// state: for tests and for people who look into their own chain. O(entries), logarithms apart.
//
// What a single state cannot show is left to tests: that the two total issuances move together, and that no
// number was cut off at its end.

#include "core/node/runtime/overlay.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace taonaut::node::invariants {

enum class Invariant : std::uint8_t {
    /// The total issuance of Balances is all that accounts have, and no more than 21 million TAO.
    Issuance,
    /// The account of a subnet has at least the TAO of its pool.
    SubnetAccounts,
    /// No more than 21 million alpha, and what is staked, waits or is the protocol's is outside of the pool.
    AlphaSupply,
    /// Shares of stake add up: to the value of their pool less roundings, and to its denominator.
    Shares,
    /// Neurons are numbered without gaps, and everything that is kept per neuron fits that.
    Neurons,
    /// Hotkeys know their owners and owners their hotkeys; so do stakers, and parents their children.
    Keys,
    /// Nothing is kept of a subnet that does not exist, apart from what the chain leaves behind.
    Subnets,
    /// Neither side of a pool weighs less than a hundredth.
    PoolWeights,
};
[[nodiscard]] std::string_view nameOf(Invariant invariant);

struct BrokenInvariant {
    Invariant invariant {};
    std::string sentence; ///< what is wrong where, for people: accounts in hex, amounts in rao
};

/// Empty: all hold. At most a hundred sentences per invariant.
[[nodiscard]] std::vector<BrokenInvariant> checkInvariants(const Overlay& state);

} // namespace taonaut::node::invariants
