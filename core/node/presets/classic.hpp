// SPDX-License-Identifier: MIT
#pragma once

// Preset `classic`: a network of early 2024, before alpha. 32 subnets that are paid in TAO, one TAO a block
// divided by the weights of 64 root validators, all stake on root. Runs with EconomicRules::Classic. Drawn
// from a seed as preset `today` is, with the same development hotkeys.
//
// All 32 slots are taken and safe for ever: no subnet can be registered or replaced, and neurons register by
// burning TAO only. Weights of root are set with set_weights on subnet 0.

#include "core/node/runtime/balances/balances.hpp"

namespace taonaut::node::presets {

/// The entries of Balances, System.Account, SubtensorModule and Swap. devAccounts: each once, 3 to 4 million
/// TAO together; their sum is part of the issuance of 8 million TAO.
[[nodiscard]] std::vector<trie::Entry> classic(
    std::uint64_t seed, const std::vector<balances::Endowment>& devAccounts);

} // namespace taonaut::node::presets
