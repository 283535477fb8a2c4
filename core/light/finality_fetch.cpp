// SPDX-License-Identifier: MIT
#include "core/light/finality_fetch.hpp"

#include "core/light/state_keys.hpp"

namespace taonaut::light {
namespace {

BlockNumber multipleBelow(BlockNumber number)
{
    return BlockNumber(number.value() - number.value() % FinalityFetch::kPeriod);
}

/// The last block of the present voters, if the header announces others after a delay.
std::optional<BlockNumber> delayedEndOf(const chain::Header& header)
{
    const Result<FinalityState> after = FinalityState({}).after(header);
    return after && after->pending() ? std::optional(after->pending()->lastOfOldSet) : std::nullopt;
}

/// The ancestor of a header in memory at a height above the root.
std::optional<Hash256> ancestorAt(const HeaderTree& headers, const Hash256& hash, BlockNumber number)
{
    for (const CheckedHeader* step : headers.pathFromRoot(hash)) {
        if (step->header.number == number) {
            return step->hash;
        }
    }
    return std::nullopt;
}

} // namespace

void FinalityFetch::reset()
{
    *this = {};
}

Verdict FinalityFetch::claim(const chain::Header& header, const Hash256& hash, const VerifiedChain& chain)
{
    const BlockRef root = chain.root().ref();
    const BlockRef block { header.number, hash };
    if (block.number == root.number && hash != root.hash) {
        return Verdict::rejected(LightError::OtherHistory);
    }
    if (block.number <= root.number) {
        return Verdict::verified();
    }
    if (!m_claimed || m_claimed->block.number < block.number) {
        m_claimed = Claim { block, header };
        m_multiple.reset();
        m_multiplesTried = 0;
    }
    return Verdict::verified();
}

bool FinalityFetch::isOnItsWay(BlockNumber number, const VerifiedChain& chain) const
{
    return chain.knowsAuthors() && number.value() <= chain.headers().highest().value() + kLinkGap;
}

std::optional<BlockRef> FinalityFetch::forcedChange(const VerifiedChain& chain) const
{
    return chain.forcedChange() ? chain.forcedChange() : m_forced;
}

void FinalityFetch::plan(const VerifiedChain& chain, RequestQueue& requests)
{
    const BlockNumber root = chain.root().header.number;
    if (m_goal || !m_claimed || m_claimed->block.number <= root || forcedChange(chain)) {
        return;
    }
    if (!chain.knowsVoters()) {
        return; // the state of the root is being asked for
    }
    const BlockRef& claimed = m_claimed->block;
    const bool linked = chain.headers().contains(claimed.hash);
    if (!linked && isOnItsWay(claimed.number, chain)) {
        return;
    }
    m_jumping = !linked;
    if (linked) {
        if (const std::optional<Hash256> end = chain.endOfVoters(claimed.hash)) {
            if (!m_unproven.contains(*end)) {
                askBlock(Goal::EndOfVoters, *end, requests);
            }
            return;
        }
    } else if (const auto& pending = chain.finality().pending();
               pending && pending->lastOfOldSet < claimed.number) {
        askByNumber(Goal::EndOfVoters, pending->lastOfOldSet, requests);
        return;
    }
    planHead(chain, requests);
}

void FinalityFetch::planHead(const VerifiedChain& chain, RequestQueue& requests)
{
    const BlockRef& claimed = m_claimed->block;
    if (m_offers.finalityProofs && !m_proofsRefused && m_withoutProof != claimed.hash) {
        m_goal = Goal::Proof;
        m_asked = m_claimed;
        requests.ask(Asker::Finality, AskFinalityProof { claimed.number });
    } else if (m_headProofsKept) {
        askBlock(Goal::Head, claimed.hash, requests);
    } else {
        planMultiple(chain, requests);
    }
}

void FinalityFetch::planMultiple(const VerifiedChain& chain, RequestQueue& requests)
{
    const BlockRef& claimed = m_claimed->block;
    const std::uint32_t start = m_multiple ? m_multiple->value() : 0;
    const BlockNumber next
        = m_multiple ? BlockNumber(start < kPeriod ? 0 : start - kPeriod) : multipleBelow(claimed.number);
    if (next <= chain.root().header.number || m_multiplesTried >= kMultiplesTried) {
        return;
    }
    m_multiple = next;
    ++m_multiplesTried;
    const std::optional<Hash256> linked = ancestorAt(chain.headers(), claimed.hash, next);
    if (linked && m_unproven.contains(*linked)) {
        planMultiple(chain, requests);
    } else if (linked) {
        askBlock(Goal::Multiple, *linked, requests);
    } else {
        m_jumping = true;
        askByNumber(Goal::Multiple, next, requests);
    }
}

void FinalityFetch::askBlock(Goal goal, const Hash256& hash, RequestQueue& requests)
{
    m_goal = goal;
    requests.ask(Asker::Finality, AskBlock { hash });
}

void FinalityFetch::askByNumber(Goal goal, BlockNumber number, RequestQueue& requests)
{
    m_goal = goal;
    requests.ask(Asker::Finality, AskBlockHash { number });
}

Verdict FinalityFetch::take(const Question& question, const Answer& answer, VerifiedChain& chain,
    RequestQueue& requests, const SlotClock& clock)
{
    if (isSearching() && !m_search) {
        m_goal.reset(); // what was searched for was found meanwhile
        return Verdict::verified();
    }
    if (std::holds_alternative<AskStorage>(question)) {
        return takeSetId(answer, chain, requests);
    }
    if (std::holds_alternative<AskFinalityProof>(question)) {
        return takeProof(answer, chain, requests, clock);
    }
    if (std::holds_alternative<Unavailable>(answer)) {
        m_goal.reset();
        m_search.reset();
        m_claimed.reset(); // the next announcement, or retry, starts again
        return Verdict::incomplete(LightError::Unavailable);
    }
    if (const auto* const hash = std::get_if<HashAnswer>(&answer)) {
        return takeHash(*hash, requests);
    }
    return takeBlock(std::get<AskBlock>(question).hash, std::get<BlockAnswer>(answer), chain, requests);
}

bool FinalityFetch::isSearching() const
{
    return m_goal == Goal::SearchRoot || m_goal == Goal::SearchTop || m_goal == Goal::SearchMiddle;
}

Verdict FinalityFetch::takeHash(const HashAnswer& answer, RequestQueue& requests)
{
    if (!answer.hash) {
        m_goal.reset();
        return Verdict::rejected(Error(LightError::AnswerMissing, "hash below the claimed final block"));
    }
    if (m_goal == Goal::SearchMiddle) {
        m_search->middle.hash = *answer.hash;
        requests.ask(Asker::Finality, AskStorage { grandpaSetIdKey(), *answer.hash });
    } else if (m_unproven.contains(*answer.hash)) {
        m_goal.reset();
    } else {
        askBlock(*m_goal, *answer.hash, requests);
    }
    return Verdict::verified();
}

Verdict FinalityFetch::takeBlock(
    const Hash256& asked, const BlockAnswer& answer, VerifiedChain& chain, RequestQueue& requests)
{
    const Goal goal = *m_goal;
    m_goal.reset();
    if (!answer.header) {
        return Verdict::rejected(Error(LightError::AnswerMissing, "block"));
    }
    if (answer.header->hash() != asked) {
        return Verdict::rejected(LightError::HeaderHashMismatch);
    }
    if (goal == Goal::Multiple && answer.header->number != *m_multiple) {
        return Verdict::rejected(LightError::HeaderNumberMismatch);
    }
    // Final by another proof while the answer was on its way.
    if (answer.header->number < chain.root().header.number || asked == chain.root().hash) {
        return Verdict::verified();
    }
    if (!answer.justification) {
        return withoutJustification(goal, asked, *answer.header, requests);
    }
    return judge(goal, *answer.header, asked, *answer.justification, chain, requests);
}

Verdict FinalityFetch::withoutJustification(
    Goal goal, const Hash256& block, const chain::Header& header, RequestQueue& requests)
{
    if (m_unproven.size() >= kUnprovenRemembered) {
        m_unproven.clear();
    }
    m_unproven.insert(block);
    m_headProofsKept = m_headProofsKept && goal != Goal::Head;
    if (goal == Goal::Head || goal == Goal::Multiple) {
        return Verdict::incomplete(LightError::NoJustification);
    }
    if (isForcedChange(header)) {
        return stopAt({ header.number, block });
    }
    // With a delay the proof is kept of the block at which the change takes effect.
    if (const std::optional<BlockNumber> end = delayedEndOf(header); end && goal == Goal::ChangeBlock) {
        m_search.reset();
        askByNumber(Goal::EndOfVoters, *end, requests);
        return Verdict::incomplete(LightError::NoJustification);
    }
    return giveUpSearch();
}

Verdict FinalityFetch::stopAt(const BlockRef& forced)
{
    m_forced = forced;
    m_search.reset();
    m_claimed.reset();
    return Verdict::incomplete(LightError::ForcedChange);
}

Verdict FinalityFetch::judge(Goal goal, const chain::Header& header, const Hash256& hash,
    ByteView justification, VerifiedChain& chain, RequestQueue& requests)
{
    const bool linked = chain.headers().contains(hash);
    const std::uint64_t votersBefore = chain.finality().voters().id;
    const Result<void> final = chain.finalize(header, hash, justification);
    if (final) {
        m_search.reset();
        const bool changes
            = chain.finality().voters().id != votersBefore || chain.finality().pending().has_value();
        return goal == Goal::ChangeBlock && !changes ? Verdict::rejected(LightError::NoScheduledChange)
                                                     : Verdict::verified();
    }
    if (final.error().is(LightError::ForcedChange)) {
        return stopAt(*chain.forcedChange());
    }
    if (mayMeanNewVoters(final.error()) && goal != Goal::ChangeBlock) {
        const std::optional<BlockRef> forced = chain.forcedChangeUpTo(hash);
        if (forced) {
            return stopAt(*forced);
        }
        if (goal == Goal::Heard && chain.endOfVoters(hash)) {
            return Verdict::incomplete(final.error());
        }
        if (!linked && goal != Goal::Heard) {
            startSearch(final.error(), { header.number, hash }, chain, requests);
            return Verdict::incomplete(final.error());
        }
    }
    m_claimed.reset();
    return Verdict::rejected(final.error());
}

} // namespace taonaut::light
