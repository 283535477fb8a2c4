// SPDX-License-Identifier: MIT
#pragma once

// What a block says to GRANDPA in its digest (`Consensus(FRNK)` items). Only changes of the authority list
// matter to verification:
//
// - A scheduled change in header N with delay d: the old set finalizes up to N + d; from the next block on
// the new
//   list votes, with the set id raised by one. It takes effect only when N + d is final.
// - A forced change takes effect by block depth and cannot be proven to a light client.
//
// Source: polkadot-sdk substrate/primitives/consensus/grandpa/src/lib.rs (ConsensusLog).

#include "core/chain/header.hpp"
#include "core/consensus/authority_set.hpp"

#include <optional>
#include <variant>

namespace taonaut::consensus {

struct ScheduledChange {
    AuthorityList next;
    std::uint32_t delay = 0; ///< blocks
    friend bool operator==(const ScheduledChange&, const ScheduledChange&) = default;
};
struct ForcedChange {
    BlockNumber medianLastFinalized;
    AuthorityList next;
    std::uint32_t delay = 0; ///< blocks
    friend bool operator==(const ForcedChange&, const ForcedChange&) = default;
};
struct OnDisabled {
    std::uint64_t index = 0; ///< of the authority
    friend bool operator==(const OnDisabled&, const OnDisabled&) = default;
};
struct Pause {
    std::uint32_t delay = 0; ///< blocks
    friend bool operator==(const Pause&, const Pause&) = default;
};
struct Resume {
    std::uint32_t delay = 0; ///< blocks
    friend bool operator==(const Resume&, const Resume&) = default;
};
using GrandpaDigest = std::variant<ScheduledChange, ForcedChange, OnDisabled, Pause, Resume>;

/// data: the bytes of a `Consensus(FRNK)` item. All of them must be used.
/// Errors: BadDigest, and EmptyAuthorityList, ZeroWeight, WeightOverflow of the new list.
[[nodiscard]] Result<GrandpaDigest> decodeGrandpaDigest(ByteView data);
[[nodiscard]] chain::DigestItem grandpaDigestItem(const GrandpaDigest& digest);

using AuthorityChange = std::variant<ScheduledChange, ForcedChange>;

/// The first scheduled or forced change of a header; a header may hold many other items. Errors: as
/// decodeGrandpaDigest, for any item up to and including that one.
[[nodiscard]] Result<std::optional<AuthorityChange>> authorityChangeOf(const chain::Header& header);

} // namespace taonaut::consensus
