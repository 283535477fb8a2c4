// SPDX-License-Identifier: MIT
#include "core/light/client.hpp"

#include "core/light/client_parts.hpp"
#include "core/light/stored_state.hpp"

namespace taonaut::light {
namespace {

VerifiedChain chainFrom(const Checkpoint& start)
{
    return VerifiedChain(start.header, start.voters, AuthorList { start.blockNumber, start.authors });
}

} // namespace

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
    const Checkpoint& start = parameters.start();
    if (chain->root().header.number < start.blockNumber) {
        return Client(std::move(parameters));
    }
    if (const auto known = chain->finalHash(start.blockNumber); known && *known != start.blockHash) {
        return fail(LightError::OtherStart);
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

void Client::serverOffers(ServerOffers offers)
{
    m_parts->finality.offer(offers);
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
    const SlotClock clock = m_parts->clockAt(nowMs);
    const Verdict verdict = m_parts->settled(m_parts->dispatch(*open, answer, clock), clock);
    m_parts->plan();
    return verdict;
}

Verdict Client::announceHead(const chain::Header& header, std::uint64_t nowMs)
{
    const SlotClock clock = m_parts->clockAt(nowMs);
    const Verdict verdict = m_parts->settled(m_parts->announce(header, clock), clock);
    m_parts->plan();
    return verdict;
}

Verdict Client::announceFinalized(const chain::Header& header, std::uint64_t nowMs)
{
    Verdict verdict = m_parts->finality.claim(header, header.hash(), m_parts->chain);
    if (!verdict.isRejected()) {
        const SlotClock clock = m_parts->clockAt(nowMs);
        verdict = m_parts->settled(m_parts->announce(header, clock), clock);
    }
    m_parts->plan();
    return verdict;
}

Verdict Client::announceJustification(ByteView justification, std::uint64_t nowMs)
{
    const Verdict heard = m_parts->finality.hear(justification, m_parts->chain, m_parts->requests);
    const Verdict verdict = m_parts->settled(heard, m_parts->clockAt(nowMs));
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
std::shared_ptr<const FinalityEvidence> Client::finalityEvidence() const
{
    return m_parts->chain.record().evidence();
}
const std::vector<consensus::WarpFragment>& Client::setChanges() const
{
    return m_parts->chain.record().setChanges();
}
std::optional<BlockRef> Client::foreignSeal() const
{
    return m_parts->chain.foreignSeal();
}
std::optional<BlockRef> Client::forcedChange() const
{
    return m_parts->finality.forcedChange(m_parts->chain);
}
const std::vector<VoterNotice>& Client::voterNotices() const
{
    return m_parts->chain.record().notices();
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

Result<ProofDocument> Client::document(const ProvenBytes& proven) const
{
    return makeProofDocument(m_parts->parameters, m_parts->chain, m_parts->authorProof, proven);
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
