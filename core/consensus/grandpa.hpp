// SPDX-License-Identifier: MIT
#pragma once

// GRANDPA, the finality of the chain: proofs that voters of enough weight want a block never to be reverted.
//
// A justification is a commit (signed precommits for one target block or its descendants) with the headers
// that lead from the votes back to the target. A gossip commit is the same without headers. All checks that
// need no signature come first; one bad signature rejects the whole proof.
//
// What a voter signs: 01, target hash, target number (u32), round (u64), set id (u64).
//
// Not checked here: that the authority set is the right one. Follow it with grandpa_digest.hpp or
// warp_sync.hpp. Sources of the rules: polkadot-sdk substrate/client/consensus/grandpa/src/justification.rs,
// finality-grandpa validate_commit.

#include "core/chain/header.hpp"
#include "core/consensus/authority_set.hpp"

#include <functional>
#include <span>

namespace taonaut::scale {
class Decoder;
class Encoder;
} // namespace taonaut::scale

namespace taonaut::consensus {

constexpr std::size_t kMaximumJustificationSize = 1U << 20;
constexpr std::size_t kMaximumAncestors = 1024;
constexpr std::size_t kMaximumFinalityProofSize = 8U << 20;

struct Precommit {
    Hash256 targetHash;
    BlockNumber targetNumber;
    friend bool operator==(const Precommit&, const Precommit&) = default;
};

/// The 53 bytes that a voter signs.
[[nodiscard]] Bytes precommitMessage(const Precommit& vote, std::uint64_t round, std::uint64_t setId);

struct SignedPrecommit {
    static constexpr std::size_t kEncodedSize = 132;
    Precommit vote;
    crypto::ed25519::Signature signature;
    VoterKey signer;
    friend bool operator==(const SignedPrecommit&, const SignedPrecommit&) = default;
};

struct Commit {
    Precommit target;
    std::vector<SignedPrecommit> precommits;
    friend bool operator==(const Commit&, const Commit&) = default;
};

struct Justification {
    std::uint64_t round = 0;
    Commit commit;
    std::vector<chain::Header> ancestries; ///< `votes_ancestries`: from the votes down to above the target

    [[nodiscard]] Bytes encode() const;
    /// Errors: TooLarge, those of the decoder and of Header::decode. Bytes left over are an error.
    [[nodiscard]] static Result<Justification> decode(ByteView bytes);
    /// As a part of something longer.
    [[nodiscard]] static Result<Justification> read(scale::Decoder& in);
    void write(scale::Encoder& out) const;
    friend bool operator==(const Justification&, const Justification&) = default;
};

/// Whether the justification proves the block (hash, number) final under the set.
/// Errors: those of totalWeight, TooManyPrecommits, and every reason from TargetHashMismatch to
/// NotEnoughWeight. One signature check per vote dominates.
[[nodiscard]] Result<void> verify(
    const Justification& justification, const AuthoritySet& set, const Hash256& hash, BlockNumber number);

/// The voters of a justification.
struct Signers {
    std::vector<VoterKey> keys; ///< each once, in the order of the list
    std::uint64_t weight = 0; ///< together
};
/// Requires: the justification verifies under a set with this list.
[[nodiscard]] Signers signersOf(const Justification& justification, const AuthorityList& list);

/// Notification 01 of the grandpa protocol, without that tag.
struct GossipCommit {
    std::uint64_t round = 0;
    std::uint64_t setId = 0;
    Commit commit;

    [[nodiscard]] Bytes encode() const;
    /// Errors: TooLarge, SignatureCountMismatch and those of the decoder.
    [[nodiscard]] static Result<GossipCommit> decode(ByteView bytes);
    friend bool operator==(const GossipCommit&, const GossipCommit&) = default;
};

enum class Descent : std::uint8_t {
    Descends, ///< the target itself or a descendant of it
    OtherFork,
    Unknown, ///< the voted block is not linked to the target in our memory
};
/// Answers how a voted block stands to the commit's target; it is never asked about the target itself.
using DescentOracle = std::function<Descent(const Precommit& vote)>;

/// Errors: OldSet, NewerSet, those of verify, and VotesNotLinked when votes that count are missing only
/// because their blocks are unknown.
[[nodiscard]] Result<void> verifyCommit(
    const GossipCommit& commit, const AuthoritySet& set, const DescentOracle& descent);

/// Answer of grandpa_proveFinality.
struct FinalityProof {
    Hash256 block; ///< the justified block, at or above the one asked for
    Justification justification;
    std::vector<chain::Header> unknownHeaders; ///< from the child of the asked block up to `block`

    [[nodiscard]] Bytes encode() const;
    /// Errors: TooLarge, those of the decoder and of Header::decode.
    [[nodiscard]] static Result<FinalityProof> decode(ByteView bytes);
};

/// Height of the proven block, if the unknown headers lead to it from the block (hash, number) without gap.
/// Errors: UnknownHeadersBroken.
[[nodiscard]] Result<BlockNumber> verifyUnknownHeaders(
    const FinalityProof& proof, const Hash256& hash, BlockNumber number);

/// Whether the proof makes the block (hash, number) final. Errors: those of verify, UnknownHeadersBroken.
[[nodiscard]] Result<void> verifyFinalityProof(
    const FinalityProof& proof, const AuthoritySet& set, const Hash256& hash, BlockNumber number);

// Production, for the embedded chain.

/// Votes of all keys for the header's block.
[[nodiscard]] Justification makeJustification(const chain::Header& header, std::uint64_t round,
    std::uint64_t setId, std::span<const crypto::ed25519::KeyPair> voters);

} // namespace taonaut::consensus
