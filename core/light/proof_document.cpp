// SPDX-License-Identifier: MIT
// ProofDocument: how one is made from what the client has in memory.

#include "core/light/proof_document.hpp"

#include "core/light/verified_chain.hpp"

#include <algorithm>

namespace taonaut::light {
namespace {

using Way = std::vector<const CheckedHeader*>;

/// The changes of voters after the start and the newest justified block.
/// Errors: EvidenceForgotten.
Result<std::vector<consensus::WarpFragment>> fragmentsOf(const Checkpoint& start, const VerifiedChain& chain)
{
    std::vector<consensus::WarpFragment> fragments;
    for (const consensus::WarpFragment& change : chain.record().setChanges()) {
        if (change.header.number > start.blockNumber) {
            fragments.push_back(change);
        }
    }
    const std::uint64_t applied = chain.finality().voters().id - start.voters.id;
    const std::uint64_t announced = applied + (chain.finality().pending() ? 1 : 0);
    if (fragments.size() != announced) {
        return fail(LightError::EvidenceForgotten, "a change of voters");
    }
    const CheckedHeader& root = chain.root();
    const bool atStart = root.hash == start.blockHash;
    const bool rootIsChange = !fragments.empty() && fragments.back().header.number == root.header.number;
    if (atStart || rootIsChange) {
        return fragments;
    }
    if (chain.record().evidence() == nullptr) {
        return fail(LightError::EvidenceForgotten, "the last justification");
    }
    Result<consensus::Justification> last
        = consensus::Justification::decode(chain.record().evidence()->justification);
    if (!last) {
        return fail(LightError::EvidenceForgotten, "the last justification");
    }
    fragments.push_back({ root.header, std::move(*last) });
    return fragments;
}

bool announcesAuthors(const chain::Header& header)
{
    const Result<consensus::AuraDigest> digest = consensus::readAuraDigest(header);
    return digest && digest->nextAuthorities;
}

/// The final headers from the nearest one whose author list can be proven up to the root, the root included;
/// the root alone when there is none.
Way wayFromAuthors(
    const ChainParameters& parameters, const VerifiedChain& chain, const std::optional<AuthorProof>& authors)
{
    Way way;
    for (const CheckedHeader* step = &chain.root(); step != nullptr;
         step = chain.headers().find(step->header.parentHash)) {
        way.push_back(step);
        const bool proven = (authors && authors->block == step->hash)
            || step->hash == parameters.start().blockHash || announcesAuthors(step->header);
        if (proven) {
            std::reverse(way.begin(), way.end());
            return way;
        }
    }
    return { &chain.root() };
}

/// Errors: PathForgotten.
Result<Way> wayOf(const ChainParameters& parameters, const VerifiedChain& chain,
    const std::optional<AuthorProof>& authors, const BlockRef& block)
{
    if (block.hash == chain.root().hash) {
        return Way();
    }
    Way way = chain.headers().wayToRoot(block.hash);
    if (way.empty()) {
        return fail(LightError::PathForgotten, "#" + std::to_string(block.number.value()));
    }
    if (block.number > chain.root().header.number) {
        const Way before = wayFromAuthors(parameters, chain, authors);
        way.insert(way.begin(), before.begin(), before.end());
    }
    return way;
}

} // namespace

Result<ProofDocument> makeProofDocument(const ChainParameters& parameters, const VerifiedChain& chain,
    const std::optional<AuthorProof>& authors, const ProvenBytes& proven)
{
    const Evidence& evidence = proven.evidence();
    if (evidence.childRoot != nullptr || evidence.nodes == nullptr) {
        return fail(LightError::NotOneValue);
    }
    const Result<trie::StorageProof> proof = trie::StorageProof::create(*evidence.nodes);
    const Result<trie::ReadResult> read
        = proof ? proof->read(evidence.stateRoot, evidence.storageKey) : fail(proof);
    if (!read || read->value != proven.value()) {
        return fail(LightError::NotOneValue);
    }
    Result<std::vector<consensus::WarpFragment>> fragments = fragmentsOf(parameters.start(), chain);
    if (!fragments) {
        return fail(fragments);
    }
    const Result<Way> way = wayOf(parameters, chain, authors, proven.block());
    if (!way) {
        return fail(way);
    }
    ProofDocument document;
    document.network = parameters.name();
    document.genesisHash = parameters.genesisHash();
    document.start = { parameters.start().blockNumber, parameters.start().blockHash };
    document.fragments = std::move(*fragments);
    for (const CheckedHeader* step : *way) {
        document.headers.push_back(step->header);
        if (authors && authors->block == step->hash && proven.block().number > chain.root().header.number) {
            document.authors = authors;
        }
    }
    document.block = proven.block();
    document.nodes = *proof->entriesFor(evidence.stateRoot, evidence.storageKey);
    document.key = evidence.storageKey;
    document.value = proven.value();
    return document;
}

} // namespace taonaut::light
