// SPDX-License-Identifier: MIT
#pragma once

// The client's state as bytes for a file: the last final block, the keys in force after it, and the record of
// how that was proven.
//
//   "taonaut-light-2" ++ genesis hash ++ block hash ++ header (compact length, bytes) ++ set id u64 ++ voters
//   ++ Option(last block of the old set u32 ++ next voters) ++ height of the Aura list u32 ++ Aura list
//   ++ whether that list is known to be current
//   ++ whether the voters are known to be current ++ Option(other voters that the block's state names)
//   ++ Option(first final block made by BABE: number u32 ++ hash)
//   ++ changes of voters: compact count ++ (header ++ justification, each with compact length)
//   ++ Option(set id u64 ++ weight u64 ++ compact count ++ signers ++ justification of the block)
//   ++ anchors: compact count ++ (number u32 ++ hash)
//   ++ BLAKE2b-256 of all that
//
// Version 1 ends after the fifth line; it is still read, so that no client falls below what it saw final.
//
// The checksum finds damage, not tampering: who can write the user's files can do worse.

#include "core/light/chain_parameters.hpp"
#include "core/light/verified_chain.hpp"

namespace taonaut::light {

[[nodiscard]] Bytes storeState(const Hash256& genesisHash, const VerifiedChain& chain);

/// Errors: StateDamaged, StateOfOtherChain, StateHashMismatch, NoAuthors, those of consensus::totalWeight.
[[nodiscard]] Result<VerifiedChain> loadState(const Hash256& genesisHash, ByteView state);

} // namespace taonaut::light
