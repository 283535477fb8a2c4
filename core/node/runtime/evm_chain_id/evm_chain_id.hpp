// SPDX-License-Identifier: MIT
#pragma once

// Pallet EVMChainId: the number of this chain among chains with an EVM; orders of pallet LimitOrders name it.
// Source: opentensor/subtensor node/src/chain_spec/localnet.rs.

#include "core/trie/state_trie.hpp"

namespace taonaut::node::evm_chain_id {

inline constexpr std::uint64_t kLocalnet = 42;

[[nodiscard]] std::vector<trie::Entry> genesis(std::uint64_t chainId = kLocalnet);

} // namespace taonaut::node::evm_chain_id
