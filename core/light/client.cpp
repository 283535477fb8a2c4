// SPDX-License-Identifier: MIT
#include "core/light/client.hpp"

#include "core/chain/storage_key.hpp"
#include "core/light/finality_fetch.hpp"
#include "core/light/header_fetch.hpp"
#include "core/light/standing_fetch.hpp"
#include "core/light/stored_state.hpp"

namespace taonaut::light {
namespace {

/// An honest answer may be cut short once; a second incomplete proof of the same thing is the server's fault.
constexpr int kIncompleteProofsAllowed = 1;

VerifiedChain chainFrom(const Checkpoint& start)
{
    return VerifiedChain(start.header, start.voters, AuthorList { start.blockNumber, start.authors });
}

Bytes auraAuthoritiesKey()
{
    return chain::storagePrefix("Aura", "Authorities");
}

} // namespace

struct Client::Parts {
    Parts(ChainParameters chainParameters, VerifiedChain verified)
        : parameters(std::move(chainParameters))
        , chain(std::move(verified))
    {
    }

    ChainParameters parameters;
    VerifiedChain chain;
    RequestQueue requests;
    HeaderFetch headers;
    FinalityFetch finality;
    StandingFetch standing;
    bool rightChain = false; ///< the server's genesis hash is ours
    bool headKnown = false; ///< the server's newest header has come
    bool behind = false; ///< the server does not have our last final block
    int incompleteProofs = 0;
    BlockNumber claimedHeight;

    [[nodiscard]] SlotClock clockAt(std::uint64_t nowMs) const
    {
        return { nowMs, parameters.slotDurationMs() };
    }
    void reset();
    void askHeads();
    void plan();
    Verdict dispatch(const RequestQueue::Open& open, const Answer& answer, const SlotClock& clock);
    Verdict unavailable(Asker asker, const SlotClock& clock);
    Verdict takeGenesis(const HashAnswer& answer);
    Verdict takeAnchor(const HashAnswer& answer);
    Verdict takeHead(const RequestQueue::Open& open, const Answer& answer, const SlotClock& clock);
    Verdict takeAuthors(const ProofAnswer& answer, const SlotClock& clock);
    Verdict announce(const chain::Header& header, const SlotClock& clock);
    Result<consensus::AuraAuthorities> authorsFrom(const ProofAnswer& answer) const;
};

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
        return finality.take(open.question, answer, chain, requests);
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

Client::Client(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Client::Client(ChainParameters parameters)
{
    VerifiedChain chain = chainFrom(parameters.start());
    m_parts = std::make_unique<Parts>(std::move(parameters), std::move(chain));
}

Client::Client(Client&&) noexcept = default;
Client& Client::operator=(Client&&) noexcept = default;
Client::~Client() = default;

Result<Client> Client::restore(ChainParameters parameters, ByteView state)
{
    Result<VerifiedChain> chain = loadState(parameters.genesisHash(), state);
    if (!chain) {
        return fail(chain);
    }
    if (chain->root().header.number < parameters.start().blockNumber) {
        return Client(std::move(parameters));
    }
    return Client(std::make_unique<Parts>(std::move(parameters), std::move(*chain)));
}

Bytes Client::serialize() const
{
    return storeState(m_parts->parameters.genesisHash(), m_parts->chain);
}

void Client::connected()
{
    m_parts->reset();
    m_parts->requests.ask(Asker::Genesis, AskBlockHash { BlockNumber() });
    m_parts->askHeads();
    m_parts->plan();
}

void Client::retry()
{
    if (m_parts->requests.count(Asker::FinalHead) + m_parts->requests.count(Asker::BestHead) == 0) {
        m_parts->askHeads();
    }
    m_parts->plan();
}

std::vector<Request> Client::nextRequests()
{
    return m_parts->requests.takeNew();
}

Verdict Client::answer(RequestId id, const Answer& answer, std::uint64_t nowMs)
{
    const std::optional<RequestQueue::Open> open = m_parts->requests.close(id);
    if (!open) {
        return Verdict::incomplete(LightError::UnknownRequest);
    }
    const Verdict verdict = m_parts->dispatch(*open, answer, m_parts->clockAt(nowMs));
    m_parts->plan();
    return verdict;
}

Verdict Client::announceHead(const chain::Header& header, std::uint64_t nowMs)
{
    const Verdict verdict = m_parts->announce(header, m_parts->clockAt(nowMs));
    m_parts->plan();
    return verdict;
}

Verdict Client::announceFinalized(const chain::Header& header, std::uint64_t nowMs)
{
    Verdict verdict = m_parts->finality.claim(header, header.hash(), m_parts->chain);
    if (!verdict.isRejected()) {
        verdict = m_parts->announce(header, m_parts->clockAt(nowMs));
    }
    m_parts->plan();
    return verdict;
}

const ChainParameters& Client::parameters() const noexcept
{
    return m_parts->parameters;
}
BlockRef Client::finalized() const
{
    return m_parts->chain.root().ref();
}
BlockRef Client::best() const
{
    return m_parts->chain.headers().best().ref();
}
Level Client::levelOf(const BlockRef& block) const
{
    return m_parts->chain.levelOf(block);
}

const chain::Header* Client::header(const Hash256& block) const
{
    const CheckedHeader* const found = m_parts->chain.headers().find(block);
    return found == nullptr ? nullptr : &found->header;
}

std::uint64_t Client::slotTimeMs(const Hash256& block) const
{
    const CheckedHeader* const found = m_parts->chain.headers().find(block);
    return found == nullptr ? 0 : found->slot * m_parts->parameters.slotDurationMs();
}

std::size_t Client::distinctAuthors() const
{
    return m_parts->chain.headers().distinctAuthors();
}

std::size_t Client::authorCount() const
{
    return m_parts->chain.headers().best().nextAuthors->keys.size();
}

const consensus::AuthoritySet& Client::voters() const
{
    return m_parts->chain.finality().voters();
}
const std::vector<Equivocation>& Client::equivocations() const
{
    return m_parts->chain.equivocations();
}
std::vector<BlockRef> Client::takeFinalized()
{
    return m_parts->chain.takeFinalized();
}

bool Client::isFollowing() const
{
    const bool rightServer = m_parts->rightChain && m_parts->headKnown && !m_parts->behind;
    return rightServer && m_parts->chain.knowsAuthors() && !m_parts->headers.isWaiting()
        && !m_parts->finality.isDeciding();
}

BlockNumber Client::claimedHeight() const
{
    return m_parts->claimedHeight;
}

Result<ProofReader> Client::reader(const Hash256& block) const
{
    const CheckedHeader* const found = m_parts->chain.headers().find(block);
    if (found == nullptr) {
        return fail(LightError::UnknownBlock);
    }
    if (found->level < Level::Sealed) {
        return fail(LightError::NotSealed);
    }
    return ProofReader(found->ref(), found->level, found->header);
}

Result<ProofReader> Client::reader(const chain::Header& header) const
{
    const BlockRef block { header.number, header.hash() };
    if (m_parts->chain.finalHash(block.number) != block.hash) {
        return fail(LightError::UnknownBlock);
    }
    return ProofReader(block, Level::Final, header);
}

Standing Client::standing(const BlockRef& block)
{
    if (block.number > m_parts->chain.root().header.number) {
        return Standing::Open;
    }
    if (const std::optional<Hash256> known = m_parts->chain.finalHash(block.number)) {
        return *known == block.hash ? Standing::Final : Standing::Replaced;
    }
    m_parts->standing.want(block.number);
    m_parts->plan();
    return Standing::Unknown;
}

} // namespace taonaut::light
