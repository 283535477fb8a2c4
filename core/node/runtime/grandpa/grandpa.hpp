// SPDX-License-Identifier: MIT
#pragma once

// Pallet Grandpa: the voters and the number of their set. The list never changes on this chain yet.
// Source: polkadot-sdk substrate/frame/grandpa/src/lib.rs.

#include "core/consensus/authority_set.hpp"
#include "core/node/runtime/context.hpp"
#include "core/node/runtime/origin.hpp"
#include "core/subtensor/pallets/grandpa_calls.hpp"

namespace taonaut::node::grandpa {

[[nodiscard]] consensus::AuthoritySet authoritySet(const trie::StateTrie& state);

[[nodiscard]] DispatchInfo infoOf(const subtensor::grandpa::Call& call);
[[nodiscard]] CallResult run(
    BlockContext& context, const Origin& origin, const subtensor::grandpa::Call& call);

[[nodiscard]] std::vector<trie::Entry> genesis(const consensus::AuthorityList& authorities);

} // namespace taonaut::node::grandpa
