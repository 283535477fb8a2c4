// SPDX-License-Identifier: MIT
#pragma once

// Warp sync: the shortest proof from one final block to the newest, made of one fragment (header and
// justification) per change of the GRANDPA authorities and one for the newest final block. Verified as a pure
// function of the bytes and of the authority set that we hold.
//
// Source: polkadot-sdk substrate/client/consensus/grandpa/src/warp_proof.rs. Table entries that override
// verification
// ("hard forks") are deliberately not known here.

#include "core/consensus/grandpa.hpp"

#include <optional>

namespace taonaut::consensus {

constexpr std::size_t kMaximumWarpProofSize = 16U << 20;

struct WarpFragment {
    chain::Header header;
    Justification justification;
};

struct WarpProof {
    std::vector<WarpFragment> fragments; ///< ascending by number
    bool finished = false; ///< the last fragment is the newest final block of the peer

    [[nodiscard]] Bytes encode() const;
    /// Errors: TooLarge, those of the decoder and of Header::decode.
    [[nodiscard]] static Result<WarpProof> decode(ByteView bytes);
};

/// A change that is proven but not yet in force.
struct PendingChange {
    BlockNumber lastOfOldSet; ///< the old set votes up to this block
    AuthorityList next;
    friend bool operator==(const PendingChange&, const PendingChange&) = default;
};

/// What finality is known at a block.
struct WarpState {
    BlockNumber number; ///< fragments must lie above
    AuthoritySet set; ///< that votes on the next block
    std::optional<PendingChange> pending; ///< only with a delay; the set is then still the old one
};

struct WarpResult {
    WarpState state;
    chain::Header header; ///< of the last fragment
    Hash256 hash; ///< of that header
};

/// Verifies all fragments in order. When the proof is not finished, ask again from the result's block.
/// Errors: NoProgress, FragmentNotAscending, FragmentWithoutChange, ForcedChange, OverlappingChange, those of
/// verify and of authorityChangeOf.
[[nodiscard]] Result<WarpResult> verifyWarpProof(const WarpProof& proof, WarpState start);

} // namespace taonaut::consensus
