// SPDX-License-Identifier: MIT
#include "core/light/client_parts.hpp"

#include "core/light/state_keys.hpp"

namespace taonaut::light {
namespace {

/// An honest answer may be cut short once; a second incomplete proof of the same thing is the server's fault.
constexpr int kIncompleteProofsAllowed = 1;

} // namespace

void Client::Parts::reset()
{
    requests.clear();
    headers.reset();
    finality.reset();
    standing.reset();
    rightChain = false;
    headKnown = false;
    behind = false;
    incompleteProofs = 0;
    claimedHeight = BlockNumber();
}

void Client::Parts::askHeads()
{
    const BlockRef root = chain.root().ref();
    if (root.number != BlockNumber()) {
        requests.ask(Asker::Anchor, AskBlockHash { root.number });
    }
    requests.ask(Asker::FinalHead, AskFinalizedHead {});
    requests.ask(Asker::BestHead, AskBestHead {});
}

void Client::Parts::plan()
{
    finality.plan(chain, requests);
    standing.plan(chain, requests);
    if (!chain.knowsAuthors()) {
        if (requests.count(Asker::Authors) == 0) {
            requests.ask(Asker::Authors, AskProof { { auraAuthoritiesKey() }, chain.root().hash });
        }
        return;
    }
    if (!finality.isDeciding()) {
        headers.plan(chain, requests);
    }
}

Verdict Client::Parts::dispatch(const RequestQueue::Open& open, const Answer& answer, const SlotClock& clock)
{
    if (open.asker == Asker::Finality) {
        return finality.take(open.question, answer, chain, requests, clock);
    }
    if (std::holds_alternative<Unavailable>(answer)) {
        return unavailable(open.asker, clock);
    }
    switch (open.asker) {
    case Asker::Genesis:
        return takeGenesis(std::get<HashAnswer>(answer));
    case Asker::Anchor:
        return takeAnchor(std::get<HashAnswer>(answer));
    case Asker::FinalHead:
    case Asker::BestHead:
        return takeHead(open, answer, clock);
    case Asker::Headers:
        if (const auto* const byNumber = std::get_if<AskBlockHash>(&open.question)) {
            return headers.takeHash(byNumber->number, std::get<HashAnswer>(answer), chain, requests);
        }
        return headers.takeHeader(
            std::get<AskHeader>(open.question).hash, std::get<HeaderAnswer>(answer), chain, clock);
    case Asker::Authors:
        return takeAuthors(std::get<ProofAnswer>(answer), clock);
    case Asker::Standing:
        return standing.takeHeader(
            std::get<AskHeader>(open.question).hash, std::get<HeaderAnswer>(answer), chain);
    case Asker::Finality:
        break; // handled above
    }
    return Verdict::verified();
}

Verdict Client::Parts::unavailable(Asker asker, const SlotClock& clock)
{
    if (asker == Asker::Authors) {
        // Servers drop old states. The last known list is then the best there is; see
        // VerifiedChain::keepAuthors.
        chain.keepAuthors();
        return headers.revisit(chain, clock);
    }
    if (asker == Asker::Headers) {
        headers.reset();
    } else if (asker == Asker::Standing) {
        standing.reset();
    }
    return Verdict::incomplete(LightError::Unavailable);
}

Verdict Client::Parts::takeGenesis(const HashAnswer& answer)
{
    if (answer.hash != parameters.genesisHash()) {
        return Verdict::rejected(LightError::WrongChain);
    }
    rightChain = true;
    return Verdict::verified();
}

Verdict Client::Parts::takeAnchor(const HashAnswer& answer)
{
    if (!answer.hash) {
        behind = true;
        return Verdict::incomplete(LightError::ServerBehind);
    }
    behind = false;
    // The answer names no height. Our final block may have moved since the question; older ones are
    // remembered.
    const CheckedHeader* const named = chain.headers().find(*answer.hash);
    const bool ours = named != nullptr && named->level == Level::Final;
    return ours ? Verdict::verified() : Verdict::rejected(LightError::OtherHistory);
}

/// A head is named by hash first; its header then counts as announced.
Verdict Client::Parts::takeHead(const RequestQueue::Open& open, const Answer& answer, const SlotClock& clock)
{
    if (const auto* const named = std::get_if<HashAnswer>(&answer)) {
        if (!named->hash) {
            return Verdict::rejected(Error(LightError::AnswerMissing, "head"));
        }
        requests.ask(open.asker, AskHeader { *named->hash });
        return Verdict::verified();
    }
    const std::optional<chain::Header>& header = std::get<HeaderAnswer>(answer).header;
    const Hash256& asked = std::get<AskHeader>(open.question).hash;
    if (!header) {
        return Verdict::rejected(Error(LightError::AnswerMissing, "header of a head"));
    }
    if (header->hash() != asked) {
        return Verdict::rejected(LightError::HeaderHashMismatch);
    }
    if (open.asker == Asker::FinalHead) {
        if (const Verdict claimed = finality.claim(*header, asked, chain); claimed.isRejected()) {
            return claimed;
        }
    }
    headKnown = headKnown || open.asker == Asker::BestHead;
    return announce(*header, clock);
}

Verdict Client::Parts::announce(const chain::Header& header, const SlotClock& clock)
{
    claimedHeight = std::max(claimedHeight, header.number);
    return headers.offer(header, chain, clock);
}

Verdict Client::Parts::takeAuthors(const ProofAnswer& answer, const SlotClock& clock)
{
    Result<consensus::AuraAuthorities> authors = authorsFrom(answer);
    if (!authors && isIncomplete(authors.error()) && incompleteProofs++ < kIncompleteProofsAllowed) {
        return Verdict::incomplete(authors.error());
    }
    if (!authors) {
        return Verdict::rejected(authors.error());
    }
    incompleteProofs = 0;
    chain.setAuthors(std::move(*authors));
    rememberAuthorProof(answer);
    return headers.revisit(chain, clock);
}

Result<consensus::AuraAuthorities> Client::Parts::authorsFrom(const ProofAnswer& answer) const
{
    const Result<trie::StorageProof> proof = trie::StorageProof::create(answer.nodes);
    if (!proof) {
        return fail(proof);
    }
    const Result<trie::ReadResult> read = proof->read(chain.root().header.stateRoot, auraAuthoritiesKey());
    if (!read) {
        return fail(read);
    }
    return consensus::decodeAuraAuthorities(read->value ? ByteView(*read->value) : ByteView());
}

void Client::Parts::rememberAuthorProof(const ProofAnswer& answer)
{
    const CheckedHeader& root = chain.root();
    const Result<trie::StorageProof> proof = trie::StorageProof::create(answer.nodes);
    Result<std::vector<Bytes>> entries
        = proof ? proof->entriesFor(root.header.stateRoot, auraAuthoritiesKey()) : fail(proof);
    if (entries) {
        authorProof = AuthorProof { root.hash, std::move(*entries) };
    }
}

Verdict Client::Parts::settled(Verdict verdict, const SlotClock& clock)
{
    if (verdict.isRejected()) {
        return verdict;
    }
    const Verdict proven = finality.settle(chain, requests);
    if (proven.isRejected()) {
        return proven;
    }
    const Verdict linked = chain.knowsAuthors() ? headers.reconnect(chain, clock) : Verdict::verified();
    return linked.isRejected() ? linked : verdict;
}

} // namespace taonaut::light
