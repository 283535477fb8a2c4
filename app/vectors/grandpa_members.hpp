// SPDX-License-Identifier: MIT
#pragma once

// Parts of GRANDPA cases that are objects of their own.

#include "app/vectors/members.hpp"
#include "core/consensus/grandpa.hpp"

namespace taonaut::vectors {

/// Members `decoded` and `firstSigningPayload`, where a case has them.
void expectDecoded(Members& in, const consensus::Justification& justification, std::uint64_t setId);
/// {delay, nextSetId, nextAuthorities} of a header that the set `setId` finalizes.
void expectScheduledChange(Members& in, const chain::Header& header, std::uint64_t setId);
/// A checkpoint that holds its header.
void expectCheckpoint(Members& in);
/// A whole case of `frnkDigests`.
void checkGrandpaDigest(Members& in);

} // namespace taonaut::vectors
