// SPDX-License-Identifier: MIT
#pragma once

// Preset `localnet`: what the official local network of subtensor begins with, besides accounts. The root
// subnet without neurons, and subnet 1 with a pool of 10 TAO and one neuron, the zero account; subnet 1 is
// not started, so nobody can stake there.
//
// Two things differ from the official one: the 10 TAO of pool 1 are in the account of the subnet, so that
// balances back all reserves from block 0; and the settings in which fast builds differ stand in the state,
// because there is one runtime for both speeds. Sources: opentensor/subtensor
// pallets/subtensor/src/macros/genesis.rs, node/src/chain_spec/localnet.rs.

#include "core/node/genesis.hpp"
#include "core/node/runtime/balances/balances.hpp"

namespace taonaut::node::presets {

/// The entries of Balances, System.Account and SubtensorModule. accounts: each once; in fast networks the
/// first is the owner of the root subnet.
[[nodiscard]] std::vector<trie::Entry> localnet(
    Speed speed, const std::vector<balances::Endowment>& accounts);
/// The settings that depend on the speed, for every preset.
[[nodiscard]] std::vector<trie::Entry> settingsOf(Speed speed);
/// Sudo key and EVM chain id, for every preset.
[[nodiscard]] std::vector<trie::Entry> chainKeys(const AccountId& sudo);

} // namespace taonaut::node::presets
