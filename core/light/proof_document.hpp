// SPDX-License-Identifier: MIT
#pragma once

// One proven value as a document that stands for itself: whoever trusts the network's starting block can
// check it offline, years later, without this program's memory and without a server.
//
//   voters of the start --- fragments ---> a justified block --- headers ---> the value's block --- nodes
//   ---> value
//
// `fragments` are the blocks that changed the voters since the start and, last, the newest justified block
// (left out when the value rests on the start itself). `headers` are linked by parent hashes, ascending,
// without gap. For a final value they lead from its block up to just below the justified one. For a sealed
// value they lead from a final block whose author list is proven (the start, a block that announces a list,
// or one with an AuthorProof) up to the value's block, across the justified one; where no such block is at
// hand, from just above the justified one, and the document proves the link alone.
//
// Nothing in a document is believed. check() starts from the reader's own trusted parameters; network, start
// and the like are for people and must agree with them. The clock is not consulted: whether a sealed block's
// slot lies in the future cannot be told from a document. Sizes are bounded; the JSON is strict: members that
// are unknown, missing or repeated are refused.

#include "core/consensus/warp_sync.hpp"
#include "core/light/chain_parameters.hpp"
#include "core/light/proven.hpp"

#include <string_view>

namespace taonaut::light {

class VerifiedChain;

/// Proof of Aura.Authorities in the state of a final block among the headers of a document.
struct AuthorProof {
    Hash256 block;
    std::vector<Bytes> nodes;
};

struct ProofDocument {
    static constexpr std::size_t kLongestText = 32U << 20;
    static constexpr std::size_t kMostFragments = 1024;
    static constexpr std::size_t kMostHeaders = 8192;
    static constexpr std::size_t kMostNodes = 4096;
    static constexpr std::size_t kLongestName = 128;

    std::string network; ///< name, for people
    Hash256 genesisHash;
    BlockRef start;
    std::vector<consensus::WarpFragment> fragments;
    std::vector<chain::Header> headers;
    std::optional<AuthorProof> authors; ///< for sealed values
    BlockRef block; ///< whose state holds the value
    std::vector<Bytes> nodes; ///< those on the way to the key, and the value where a node names it by hash
    Bytes key;
    std::optional<Bytes> value; ///< empty: proven absent
};

/// The document of a value, from what is in memory. Errors: as Client::document.
[[nodiscard]] Result<ProofDocument> makeProofDocument(const ChainParameters& parameters,
    const VerifiedChain& chain, const std::optional<AuthorProof>& authors, const ProvenBytes& proven);

/// One line of JSON, members in a fixed order: equal documents give equal text.
[[nodiscard]] std::string toJson(const ProofDocument& document);
/// Errors: DocumentTooLarge, DocumentDamaged (detail: the member), those of Header and Justification.
[[nodiscard]] Result<ProofDocument> proofDocumentFromJson(std::string_view text);

/// What a document proves to someone who trusts the start.
struct DocumentVerdict {
    /// Final; Sealed when the authors of all blocks above the justified one could be judged; Linked when
    /// they could not: then the value is only what some server claimed on top of a final block.
    Level level = Level::Linked;
    BlockRef block;
    BlockRef justified; ///< the final block that it rests on
    std::uint64_t setId = 0; ///< of the voters who signed for `justified`; the start's when it is the start
    std::uint64_t signedWeight = 0; ///< 0 when `justified` is the start
    std::uint64_t totalWeight = 0;
    std::size_t setChanges = 0; ///< verified on the way
    std::size_t distinctAuthors = 0; ///< of the blocks above `justified` up to `block`; level Sealed only
    std::uint64_t slotTimeMs = 0; ///< start of the block's slot; 0 for genesis and where there is none
    Bytes key;
    std::optional<Bytes> value;
};

/// Verifies everything again. Errors: StateOfOtherChain, OtherStart, LinkBroken, ValueMismatch,
/// DocumentTooLarge, those of consensus::verifyWarpProof, verifyLink, verifySeal and of
/// trie::StorageProof::read. Time: one signature check per vote and per sealed header.
[[nodiscard]] Result<DocumentVerdict> check(const ProofDocument& document, const ChainParameters& trusted);

} // namespace taonaut::light
