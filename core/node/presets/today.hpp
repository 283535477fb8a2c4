// SPDX-License-Identifier: MIT
#pragma once

// Preset `today`: a network of the size and shape of the public one, at one moment of its life. 128 subnets
// with market pools, 256 neurons each (a few have fewer), validators with weights, bonds and nominators, a
// root subnet with 64 validators, issuance of 10.9 million TAO (0.5 TAO per block), everything backed by
// balances. Nothing is copied from a live chain: names, keys and amounts come from the seed.
//
// The state is a function of the seed and the accounts alone: integers only, drawn from BLAKE2b. What
// happened before block 0 is stored as of block 0, and the epochs of the subnets come due one after the other
// over the first tempo. Besides the given accounts nobody has the keys of any account, except of those that
// the development phrase derives (see devHotkeys).
//
// What the amounts fulfil: the invariants of the chain's accounting, tested in tests/unit/node.

#include "core/node/runtime/balances/balances.hpp"

namespace taonaut::node::presets {

/// A hotkey of a development account, so that a user of the chain can be owner, validator and miner at once.
struct DevHotkey {
    std::string_view uri; ///< of the hotkey's secret
    std::string_view coldkeyUri;
    enum class Role : std::uint8_t {
        Owner, ///< owns subnet 1 and validates there
        Validator, ///< on root and on subnets 1 to 3
        Miner, ///< on subnets 1 to 3
    };
    Role role = Role::Miner;
};
[[nodiscard]] std::span<const DevHotkey> devHotkeys() noexcept;

/// The entries of Balances, System.Account, SubtensorModule and Swap. devAccounts: each once, 3 to 5 million
/// TAO together; their sum is part of the issuance.
[[nodiscard]] std::vector<trie::Entry> today(
    std::uint64_t seed, const std::vector<balances::Endowment>& devAccounts);

} // namespace taonaut::node::presets
