// SPDX-License-Identifier: MIT
#include "core/light/verified_chain.hpp"

namespace taonaut::light {
namespace {

CheckedHeader finalHeader(
    chain::Header header, const Hash256& hash, std::shared_ptr<const AuthorList> authors)
{
    CheckedHeader result;
    // Genesis and blocks made by another engine have no slot; any slot may follow them.
    result.slot = consensus::slotOf(header).value_or(0);
    result.header = std::move(header);
    result.hash = hash;
    result.level = Level::Final;
    result.nextAuthors = std::move(authors);
    return result;
}

CheckedHeader startOf(chain::Header header, AuthorList authors)
{
    const Hash256 hash = header.hash();
    return finalHeader(std::move(header), hash, std::make_shared<const AuthorList>(std::move(authors)));
}

} // namespace

VerifiedChain::VerifiedChain(chain::Header start, consensus::AuthoritySet voters, AuthorList authors,
    std::optional<consensus::PendingChange> pending)
    : VerifiedChain(
        { start, std::move(voters), std::move(authors), std::move(pending) }, FinalRecord(), std::nullopt)
{
}

VerifiedChain::VerifiedChain(ChainStart start, FinalRecord record, std::optional<BlockRef> foreign)
    : m_headers(startOf(std::move(start.header), std::move(start.authors)), kHeaderCapacity)
    , m_finality(std::move(start.voters), std::move(start.pending))
    , m_record(std::move(record))
    , m_knowsVoters(start.knowsVoters)
    , m_votersInState(std::move(start.votersInState))
    , m_foreign(foreign)
{
    m_record.addAnchor(root().ref());
    for (const auto& [period, anchor] : m_record.anchors()) {
        rememberFinal(anchor);
    }
    if (!m_foreign && isForeign(root().header)) {
        m_foreign = root().ref();
    }
}

std::optional<BlockRef> VerifiedChain::foreignSeal() const
{
    if (m_foreign) {
        return m_foreign;
    }
    const CheckedHeader* const lowest = m_headers.lowestLinked();
    return lowest == nullptr ? std::nullopt : std::optional(lowest->ref());
}

std::optional<BlockRef> VerifiedChain::forcedChangeUpTo(const Hash256& block) const
{
    for (const CheckedHeader* step : m_headers.pathFromRoot(block)) {
        if (isForcedChange(step->header)) {
            return step->ref();
        }
    }
    return std::nullopt;
}

std::optional<Hash256> VerifiedChain::finalHash(BlockNumber number) const
{
    const auto found = m_finalHashes.find(number);
    return found == m_finalHashes.end() ? std::nullopt : std::optional(found->second);
}

std::optional<BlockRef> VerifiedChain::finalAtOrAbove(BlockNumber number) const
{
    const auto found = m_finalHashes.lower_bound(number);
    return found == m_finalHashes.end() ? std::nullopt
                                        : std::optional(BlockRef { found->first, found->second });
}

Level VerifiedChain::levelOf(const BlockRef& block) const
{
    return finalHash(block.number) == block.hash ? Level::Final : levelOf(block.hash);
}

Level VerifiedChain::levelOf(const Hash256& hash) const
{
    const CheckedHeader* const header = m_headers.find(hash);
    return header == nullptr ? Level::Reported : header->level;
}

Result<void> VerifiedChain::add(const chain::Header& header, const Hash256& hash, const SlotClock& clock)
{
    if (m_headers.contains(hash)) {
        return {};
    }
    if (header.number <= root().header.number) {
        return fail(LightError::BelowFinal);
    }
    const CheckedHeader* const parent = m_headers.find(header.parentHash);
    if (parent == nullptr) {
        return fail(LightError::NotLinked);
    }
    if (parent->header.number < root().header.number) {
        return fail(LightError::BelowFinal);
    }
    if (!m_knowsAuthors) {
        return fail(LightError::AuthorsUnknown);
    }
    const Seals seals = m_foreign ? Seals::Ignore : Seals::Judge;
    Result<CheckedHeader> checked = checkHeader(header, hash, *parent, clock, seals);
    if (!checked) {
        return fail(checked);
    }
    noteEquivocation(*checked);
    m_headers.insert(std::move(*checked));
    return {};
}

Result<void> VerifiedChain::finalize(const chain::Header& header, const Hash256& hash, ByteView justification)
{
    const BlockNumber last = root().header.number;
    if (hash == root().hash) {
        return {};
    }
    if (header.number < last) {
        return fail(LightError::BelowFinal);
    }
    const Result<consensus::Justification> proven = verify(justification, header, hash);
    if (!proven) {
        return fail(proven);
    }
    // Both blocks carry a valid proof, so more than a third of the voters signed two histories.
    if (header.number == last) {
        return fail(LightError::ConflictingFinality);
    }
    const bool linked = m_headers.contains(hash);
    Result<FinalityState> next = linked ? stateAfterPath(hash) : m_finality.after(header);
    if (!next) {
        m_forced = next.error().is(LightError::ForcedChange) && !linked ? BlockRef { header.number, hash }
                                                                        : m_forced;
        return fail(next);
    }
    FinalityEvidence evidence = evidenceOf(header, hash, justification, *proven);
    m_votersInState.reset();
    if (linked) {
        moveAlongPath(hash);
    } else {
        jumpTo(header, hash);
    }
    m_record.justified(std::move(evidence), *proven);
    m_finality = std::move(*next);
    m_slots.clear();
    return {};
}

Result<consensus::Justification> VerifiedChain::verify(
    ByteView justification, const chain::Header& header, const Hash256& hash)
{
    Result<consensus::Justification> proven = m_finality.verify(justification, header, hash);
    if (proven || !m_votersInState || !mayMeanNewVoters(proven.error())) {
        return proven;
    }
    FinalityState next({ m_finality.voters().id + 1, *m_votersInState });
    Result<consensus::Justification> provenByNext = next.verify(justification, header, hash);
    if (!provenByNext) {
        return proven;
    }
    m_finality = std::move(next);
    return provenByNext;
}

void VerifiedChain::setStateVoters(StateVoters voters)
{
    m_knowsVoters = true;
    const bool awaited = voters.pending && voters.pending->lastOfOldSet > root().header.number;
    if (awaited && !m_finality.pending()) {
        m_finality = FinalityState(m_finality.voters(), std::move(voters.pending));
    } else if (!voters.pending && !m_finality.pending() && voters.list
        && *voters.list != m_finality.voters().authorities) {
        m_votersInState = std::move(voters.list);
    }
}

FinalityEvidence VerifiedChain::evidenceOf(const chain::Header& header, const Hash256& hash, ByteView bytes,
    const consensus::Justification& justification) const
{
    consensus::Signers signers = consensus::signersOf(justification, m_finality.voters().authorities);
    return { { header.number, hash }, m_finality.voters().id, std::move(signers.keys), signers.weight,
        toBytes(bytes), header };
}

void VerifiedChain::noteFinal(const chain::Header& header, const BlockRef& block)
{
    rememberFinal(block);
    m_newlyFinal.push_back(block);
    m_record.passed(header, block);
    if (!m_foreign && isForeign(header)) {
        m_foreign = block;
    }
}

void VerifiedChain::moveAlongPath(const Hash256& hash)
{
    for (const BlockRef& block : m_headers.finalize(hash)) {
        noteFinal(m_headers.find(block.hash)->header, block);
    }
}

void VerifiedChain::jumpTo(const chain::Header& header, const Hash256& hash)
{
    m_headers.jump(finalHeader(header, hash, root().nextAuthors));
    noteFinal(header, root().ref());
    // Lists may have changed in the blocks that were never read. Only a block that sets one is certain by
    // itself. Where BABE makes blocks no list is needed.
    const Result<consensus::AuraDigest> digest = consensus::readAuraDigest(header);
    m_knowsAuthors = m_foreign.has_value();
    m_knowsVoters = false;
    if (digest && digest->nextAuthorities) {
        setAuthors(*digest->nextAuthorities);
    }
}

Result<FinalityState> VerifiedChain::stateAfterPath(const Hash256& hash)
{
    FinalityState state = m_finality;
    for (const CheckedHeader* step : m_headers.pathFromRoot(hash)) {
        // The voters changed before this block, yet the old ones signed it.
        if (state.voters().id != m_finality.voters().id) {
            return fail(LightError::JustificationSkipsChange);
        }
        Result<FinalityState> next = state.after(step->header);
        if (!next) {
            m_forced = next.error().is(LightError::ForcedChange) ? step->ref() : m_forced;
            return next;
        }
        state = std::move(*next);
    }
    return state;
}

void VerifiedChain::setAuthors(consensus::AuraAuthorities authors)
{
    m_headers.setRootAuthors(
        std::make_shared<const AuthorList>(AuthorList { root().header.number, std::move(authors) }));
    m_knowsAuthors = true;
}

std::optional<Hash256> VerifiedChain::endOfVoters(const Hash256& block) const
{
    FinalityState state = m_finality;
    for (const CheckedHeader* step : m_headers.pathFromRoot(block)) {
        Result<FinalityState> next = state.after(step->header);
        if (!next) {
            return std::nullopt;
        }
        if (next->voters().id != m_finality.voters().id) {
            return step->hash;
        }
        state = std::move(*next);
    }
    return std::nullopt;
}

void VerifiedChain::rememberFinal(const BlockRef& block)
{
    m_finalHashes.insert_or_assign(block.number, block.hash);
    if (m_finalHashes.size() > kFinalHashCapacity) {
        m_finalHashes.erase(m_finalHashes.begin());
    }
}

void VerifiedChain::noteEquivocation(const CheckedHeader& header)
{
    if (!header.author) {
        return;
    }
    if (m_slots.size() >= kHeaderCapacity) {
        m_slots.erase(m_slots.begin());
    }
    const auto [first, isNew] = m_slots.emplace(header.slot, header.hash);
    const CheckedHeader* const other = isNew ? nullptr : m_headers.find(first->second);
    // Branches with different lists may give one slot to two authors.
    const bool sameAuthor = other != nullptr && other->author == header.author;
    if (sameAuthor && m_equivocations.size() < kEquivocationCapacity) {
        m_equivocations.push_back({ header.slot, *header.author, first->second, header.hash });
    }
}

} // namespace taonaut::light
