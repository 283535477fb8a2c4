// SPDX-License-Identifier: MIT
#pragma once

// Pallet Aura: whose turn it is. The slot in the header must grow with every block; its author is the
// authority at `slot mod n`. Source: polkadot-sdk substrate/frame/aura/src/lib.rs.

#include "core/consensus/aura.hpp"
#include "core/node/error.hpp"
#include "core/node/runtime/context.hpp"

namespace taonaut::node::aura {

/// Slot of the newest block; 0 in the genesis state.
[[nodiscard]] std::uint64_t currentSlot(const trie::StateTrie& state);

/// Notes slot and author of the block that begins. Errors: SlotNotIncreasing.
[[nodiscard]] Result<void> initialize(BlockContext& context, std::uint64_t slot);

[[nodiscard]] std::vector<trie::Entry> genesis(const consensus::AuraAuthorities& authorities);

} // namespace taonaut::node::aura
