// SPDX-License-Identifier: MIT
#include "core/light/client_parts.hpp"

#include "core/light/state_keys.hpp"

namespace taonaut::light {
namespace {

/// An honest answer may be cut short once; a second incomplete proof of the same thing is the server's fault.
constexpr int kIncompleteProofsAllowed = 1;
/// Blocks after which the author list is proven anew, while the headers since the last proof are in memory.
constexpr std::uint32_t kAuthorProofLife = 2048;

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
    if (needsRootState() && requests.count(Asker::Authors) == 0) {
        requests.ask(Asker::Authors,
            AskProof { { auraAuthoritiesKey(), grandpaPendingChangeKey(), grandpaAuthoritiesKey() },
                chain.root().hash });
    }
    if (chain.knowsAuthors() && !finality.isDeciding()) {
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
        return takeRootState(std::get<AskProof>(open.question).at, std::get<ProofAnswer>(answer), clock);
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
        chain.keepVoters();
        authorProofFrom = chain.root().header.number;
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

Verdict Client::Parts::takeRootState(const Hash256& at, const ProofAnswer& answer, const SlotClock& clock)
{
    if (at != chain.root().hash) {
        return Verdict::verified(); // the root moved meanwhile: its own state is asked for
    }
    const Result<void> read = readRootState(answer);
    if (!read && isIncomplete(read.error()) && incompleteProofs++ < kIncompleteProofsAllowed) {
        return Verdict::incomplete(read.error());
    }
    if (!read) {
        return Verdict::rejected(read.error());
    }
    incompleteProofs = 0;
    return headers.revisit(chain, clock);
}

Result<void> Client::Parts::readRootState(const ProofAnswer& answer)
{
    const Hash256 stateRoot = chain.root().header.stateRoot;
    const Result<trie::StorageProof> proof = trie::StorageProof::create(answer.nodes);
    if (!proof) {
        return fail(proof);
    }
    const Result<trie::ReadResult> authors = proof->read(stateRoot, auraAuthoritiesKey());
    if (!authors) {
        return fail(authors);
    }
    Result<StateVoters> voters = readStateVoters(*proof, stateRoot);
    if (!voters && (isIncomplete(voters.error()) || voters.error().is(trie::ProofError::MalformedNode))) {
        return fail(voters);
    }
    if (!chain.knowsAuthors()) {
        Result<consensus::AuraAuthorities> list
            = consensus::decodeAuraAuthorities(authors->value ? ByteView(*authors->value) : ByteView());
        if (!list) {
            return fail(list);
        }
        chain.setAuthors(std::move(*list));
    }
    if (voters) {
        chain.setStateVoters(std::move(*voters));
    } else {
        chain.keepVoters(); // stored in a form that is not known here
    }
    authorProofFrom = chain.root().header.number;
    Result<std::vector<Bytes>> entries = proof->entriesFor(stateRoot, auraAuthoritiesKey());
    if (authors->value && entries) {
        authorProof = AuthorProof { chain.root().hash, std::move(*entries) };
    }
    return {};
}

bool Client::Parts::needsRootState() const
{
    const std::uint32_t root = chain.root().header.number.value();
    const bool proofIsOld = !authorProofFrom || root > authorProofFrom->value() + kAuthorProofLife;
    return !chain.knowsAuthors() || !chain.knowsVoters() || proofIsOld;
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
