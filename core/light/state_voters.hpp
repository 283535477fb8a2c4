// SPDX-License-Identifier: MIT
#pragma once

// What the state of a final block says about its voters. After a jump the blocks in between were never read:
// one of them may have announced a change with a delay that takes effect later, or exactly here. State says
// so, and as the block is final its state is what the voters agreed on.
//
// Source: polkadot-sdk substrate/frame/grandpa/src/lib.rs (StoredPendingChange, on_finalize).

#include "core/consensus/warp_sync.hpp"
#include "core/light/error.hpp"
#include "core/trie/proof.hpp"

namespace taonaut::light {

struct StateVoters {
    std::optional<consensus::PendingChange> pending; ///< announced, not forced, not in force yet
    std::optional<consensus::AuthorityList> list; ///< in force after the block; empty where none is stored
};

/// proof: of grandpaPendingChangeKey and grandpaAuthoritiesKey. Errors: those of trie::StorageProof::read and
/// consensus::decodeAuthorityList, BadAuthorityList.
[[nodiscard]] Result<StateVoters> readStateVoters(const trie::StorageProof& proof, const Hash256& stateRoot);

} // namespace taonaut::light
