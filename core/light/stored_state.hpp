// SPDX-License-Identifier: MIT
#pragma once

// The client's state as bytes for a file: the last final block and the keys in force after it.
//
//   "taonaut-light-1" ++ genesis hash ++ block hash ++ header (compact length, bytes) ++ set id u64 ++ voters
//   ++ Option(last block of the old set u32 ++ next voters) ++ height of the Aura list u32 ++ Aura list
//   ++ whether that list is known to be current ++ BLAKE2b-256 of all that
//
// The checksum finds damage, not tampering: who can write the user's files can do worse.

#include "core/light/chain_parameters.hpp"
#include "core/light/verified_chain.hpp"

namespace taonaut::light {

[[nodiscard]] Bytes storeState(const Hash256& genesisHash, const VerifiedChain& chain);

/// Errors: StateDamaged, StateOfOtherChain, StateHashMismatch, NoAuthors, those of consensus::totalWeight.
[[nodiscard]] Result<VerifiedChain> loadState(const Hash256& genesisHash, ByteView state);

} // namespace taonaut::light
