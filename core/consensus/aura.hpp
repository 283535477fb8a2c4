// SPDX-License-Identifier: MIT
#pragma once

// Aura, block production in turns. Time is cut into slots of equal length; the author of slot s is the key at
// index s mod n of the authority list in force after the block's parent. The author signs BLAKE2b-256 of the
// header without its last digest item; that signature is the last digest item, the seal.
//
// A valid seal says who made a block, not that the block will stay: one authority can seal as many competing
// blocks in its own slots as it likes. Finality is GRANDPA's (grandpa.hpp), which depends on nothing here.
//
// Not checked here: that the authority list is the right one for the block (follow AuraClaim::nextAuthorities
// from a list that is proven), extrinsics, state. Sources of the rules: polkadot-sdk
// substrate/client/consensus/aura, smoldot lib/src/verify/aura.rs.

#include "core/chain/header.hpp"
#include "core/crypto/sr25519.hpp"

#include <optional>
#include <vector>

namespace taonaut::consensus {

enum class AuraError : std::uint16_t {
    // the digest of the header
    BabeBlock, ///< made by BABE: a newer client is needed to judge authors, finality is not affected
    MixedEngines, ///< items of BABE and of Aura in one header
    NoPreRuntime,
    SeveralPreRuntimes,
    BadSlot, ///< the pre-runtime item is not a u64
    NoSeal, ///< the last item is no seal, or there is none
    SeveralSeals,
    ForeignSeal, ///< sealed by an engine other than Aura
    BadSealLength,
    BadConsensusMessage, ///< an Aura consensus item that cannot be decoded
    EmptyAuthorityChange,
    SeveralAuthorityChanges,
    // the signature
    NoAuthorities, ///< the caller's list is empty
    BadSignature, ///< not the signature of the key whose turn it was
    // the place in the chain
    WrongParent,
    WrongNumber, ///< not the parent's number plus one
    SlotNotIncreasing,
    FutureSlot,
    // stored lists
    BadAuthorityList, ///< not a SCALE list of keys, or an empty one
    MissingGenesisItem, ///< the genesis state holds no list
};
std::string_view moduleOf(AuraError reason);
std::string_view nameOf(AuraError reason);

using AuraKey = crypto::sr25519::PublicKey;
/// In the order of their index.
using AuraAuthorities = std::vector<AuraKey>;

/// More than any chain of this kind has; bounds what is read from untrusted bytes. Finney's own limit is 32.
constexpr std::size_t kMaximumAuraAuthorities = 1024;

/// What a header says about its author, if its digest has the form that Aura demands.
struct AuraDigest {
    std::uint64_t slot = 0;
    crypto::sr25519::Signature seal;
    std::optional<AuraAuthorities> nextAuthorities; ///< in force from the next block on
};

/// Who made a block, proven by the seal.
struct AuraClaim {
    std::uint64_t slot = 0;
    std::size_t authorIndex = 0;
    AuraKey author;
    std::optional<AuraAuthorities> nextAuthorities; ///< in force from the next block on
};

/// The slot of a header, sealed or not. Errors: BabeBlock, MixedEngines, NoPreRuntime, SeveralPreRuntimes,
/// BadSlot.
[[nodiscard]] Result<std::uint64_t> slotOf(const chain::Header& header);

/// Errors: every reason of the first group.
[[nodiscard]] Result<AuraDigest> readAuraDigest(const chain::Header& header);

/// BLAKE2b-256 of the header without its last digest item. Requires: the last item is the seal.
[[nodiscard]] Hash256 preSealHash(const chain::Header& header);

/// authorities: the list in force after the parent. Errors: those of readAuraDigest, NoAuthorities,
/// BadSignature.
[[nodiscard]] Result<AuraClaim> verifySeal(const chain::Header& header, const AuraAuthorities& authorities);

/// A verified block whose children are judged.
struct AuraParent {
    Hash256 hash;
    BlockNumber number;
    std::uint64_t slot = 0; ///< ignored for block 0, which has none
};

/// Whether a header with this slot may follow the parent. Errors: WrongParent, WrongNumber,
/// SlotNotIncreasing.
[[nodiscard]] Result<void> verifyLink(
    const chain::Header& header, std::uint64_t slot, const AuraParent& parent);

/// A slot that began at most this long after `now` is accepted: clocks differ.
constexpr std::uint64_t kClockToleranceMs = 30'000;

/// now: milliseconds since 1970, the chain's clock where it has one of its own. slotDuration: milliseconds,
/// not 0. Errors: FutureSlot.
[[nodiscard]] Result<void> verifySlotTime(
    std::uint64_t slot, std::uint64_t nowMs, std::uint64_t slotDurationMs);

/// Value of the storage item Aura.Authorities. Errors: BadAuthorityList.
[[nodiscard]] Result<AuraAuthorities> decodeAuraAuthorities(ByteView bytes);
[[nodiscard]] Bytes encodeAuraAuthorities(const AuraAuthorities& authorities);

// Production, for the embedded chain.

/// First item of a digest.
[[nodiscard]] chain::DigestItem preRuntime(std::uint64_t slot);
/// Announces the list in force from the next block on.
[[nodiscard]] chain::DigestItem authorityChange(const AuraAuthorities& next);
/// The header with its seal appended. Requires: the header has none, and it is the key's turn.
[[nodiscard]] chain::Header seal(chain::Header unsealed, const crypto::sr25519::KeyPair& author);

} // namespace taonaut::consensus
