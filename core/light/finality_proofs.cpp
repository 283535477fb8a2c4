// SPDX-License-Identifier: MIT
// FinalityFetch: finality proofs, and justifications that a server announces.

#include "core/light/finality_fetch.hpp"

namespace taonaut::light {
namespace {

/// Headers that are being asked for at once because justifications named them.
constexpr std::size_t kMostHeadersAsked = 4;

/// Adds the proof's headers above a linked block, so that its end is reached by the path and not by a jump.
/// Errors: those of checkHeader.
Result<void> link(
    const consensus::FinalityProof& proof, const Hash256& asked, VerifiedChain& chain, const SlotClock& clock)
{
    if (proof.unknownHeaders.size() > FinalityFetch::kLinkGap || !chain.headers().contains(asked)) {
        return {};
    }
    for (const chain::Header& header : proof.unknownHeaders) {
        const Result<void> added = chain.add(header, header.hash(), clock);
        if (added) {
            continue;
        }
        using enum LightError;
        const Error& why = added.error();
        const bool noPlace = why.is(NotLinked) || why.is(AuthorsUnknown) || why.is(BelowFinal);
        return noPlace ? Result<void>() : fail(added); // finality itself is judged by the votes
    }
    return {};
}

} // namespace

Verdict FinalityFetch::takeProof(
    const Answer& answer, VerifiedChain& chain, RequestQueue& requests, const SlotClock& clock)
{
    m_goal.reset();
    const auto* const given = std::get_if<FinalityProofAnswer>(&answer);
    if (given == nullptr) {
        m_proofsRefused = true; // the other ways are tried instead
        return Verdict::incomplete(LightError::Unavailable);
    }
    if (!given->proof) {
        m_withoutProof = m_asked->block.hash;
        return Verdict::incomplete(LightError::NoJustification);
    }
    const Result<consensus::FinalityProof> proof = consensus::FinalityProof::decode(*given->proof);
    if (!proof) {
        return Verdict::rejected(proof.error());
    }
    const bool otherBlock = proof->unknownHeaders.empty() && proof->block != m_asked->block.hash;
    if (!otherBlock) {
        return judgeProof(*proof, chain, requests, clock);
    }
    // A node may answer with its newest justification although that is of an older block.
    m_withoutProof = m_asked->block.hash;
    return hear(proof->justification.encode(), chain, requests);
}

Verdict FinalityFetch::judgeProof(const consensus::FinalityProof& proof, VerifiedChain& chain,
    RequestQueue& requests, const SlotClock& clock)
{
    const BlockRef asked = m_asked->block;
    const Result<BlockNumber> number = consensus::verifyUnknownHeaders(proof, asked.hash, asked.number);
    if (!number) {
        return Verdict::rejected(number.error());
    }
    if (*number < chain.root().header.number) {
        return Verdict::verified(); // final by another proof while the answer was on its way
    }
    if (const Result<void> linked = link(proof, asked.hash, chain, clock); !linked) {
        return Verdict::rejected(linked.error());
    }
    const chain::Header header = proof.unknownHeaders.empty() ? m_asked->header : proof.unknownHeaders.back();
    const Verdict verdict
        = judge(Goal::Proof, header, proof.block, proof.justification.encode(), chain, requests);
    if (verdict.outcome != Verdict::Outcome::Verified) {
        return verdict;
    }
    chain.rememberFinal(asked);
    for (const chain::Header& linked : proof.unknownHeaders) {
        chain.rememberFinal({ BlockNumber(linked.number.value() - 1), linked.parentHash });
    }
    return verdict;
}

Verdict FinalityFetch::hear(ByteView bytes, VerifiedChain& chain, RequestQueue& requests)
{
    const Result<consensus::Justification> justification = consensus::Justification::decode(bytes);
    if (!justification) {
        return Verdict::rejected(justification.error());
    }
    const auto& [hash, number] = justification->commit.target;
    if (number <= chain.root().header.number) {
        const std::optional<Hash256> known = chain.finalHash(number);
        return known && *known != hash ? Verdict::rejected(LightError::OtherHistory) : Verdict::verified();
    }
    if (forcedChange(chain)) {
        return Verdict::incomplete(LightError::ForcedChange);
    }
    if (const CheckedHeader* const linked = chain.headers().find(hash)) {
        const chain::Header header = linked->header;
        static_cast<void>(claim(header, hash, chain));
        return judge(Goal::Heard, header, hash, bytes, chain, requests);
    }
    const consensus::AuthoritySet& voters = chain.finality().voters();
    const Result<void> proven = consensus::verify(*justification, voters, hash, number);
    if (!proven && !mayMeanNewVoters(proven.error())) {
        return Verdict::rejected(proven.error());
    }
    if (proven && (!m_heard || m_heard->block.number < number)) {
        m_heard = Heard { { number, hash }, toBytes(bytes), voters.id };
    }
    if (requests.count(Asker::FinalHead) < kMostHeadersAsked) {
        requests.ask(Asker::FinalHead, AskHeader { hash });
    }
    return proven ? Verdict::verified() : Verdict::incomplete(proven.error());
}

Verdict FinalityFetch::settle(VerifiedChain& chain, RequestQueue& requests)
{
    if (!m_heard) {
        return Verdict::verified();
    }
    const BlockRef block = m_heard->block;
    if (block.number <= chain.root().header.number || m_heard->setId != chain.finality().voters().id) {
        m_heard.reset();
        return Verdict::verified();
    }
    const CheckedHeader* const linked = chain.headers().find(block.hash);
    const bool claimed = m_claimed && m_claimed->block == block;
    if (linked == nullptr && (!claimed || isOnItsWay(block.number, chain))) {
        return Verdict::verified();
    }
    const chain::Header header = linked != nullptr ? linked->header : m_claimed->header;
    const Bytes justification = std::move(m_heard->justification);
    m_heard.reset();
    return judge(Goal::Heard, header, block.hash, justification, chain, requests);
}

} // namespace taonaut::light
