// SPDX-License-Identifier: MIT
#include "core/light/finality_fetch.hpp"

#include "core/chain/storage_key.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::light {
namespace {

AskStorage askSetId(const Hash256& at)
{
    return { chain::storagePrefix("Grandpa", "CurrentSetId"), at };
}

BlockNumber multipleBelow(BlockNumber number)
{
    return BlockNumber(number.value() - number.value() % FinalityFetch::kPeriod);
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
    if (!m_claimed || m_claimed->number < block.number) {
        m_claimed = block;
        m_multiple.reset();
        m_multiplesTried = 0;
    }
    return Verdict::verified();
}

void FinalityFetch::plan(const VerifiedChain& chain, RequestQueue& requests)
{
    const BlockNumber root = chain.root().header.number;
    if (m_goal || !m_claimed || m_claimed->number <= root) {
        return;
    }
    const bool linked = chain.headers().contains(m_claimed->hash);
    const std::uint32_t best = chain.headers().best().header.number.value();
    if (!linked && chain.knowsAuthors() && m_claimed->number.value() <= best + kLinkGap) {
        return; // its headers are on their way
    }
    m_jumping = !linked;
    if (linked) {
        if (const std::optional<Hash256> end = chain.endOfVoters(m_claimed->hash)) {
            if (!m_unproven.contains(*end)) {
                askBlock(Goal::EndOfVoters, *end, requests);
            }
            return;
        }
    } else if (const auto& pending = chain.finality().pending();
               pending && pending->lastOfOldSet < m_claimed->number) {
        askByNumber(Goal::EndOfVoters, pending->lastOfOldSet, requests);
        return;
    }
    if (m_headProofsKept) {
        askBlock(Goal::Head, m_claimed->hash, requests);
    } else {
        planMultiple(chain, requests);
    }
}

void FinalityFetch::planMultiple(const VerifiedChain& chain, RequestQueue& requests)
{
    const std::uint32_t start = m_multiple ? m_multiple->value() : 0;
    const BlockNumber next
        = m_multiple ? BlockNumber(start < kPeriod ? 0 : start - kPeriod) : multipleBelow(m_claimed->number);
    if (next <= chain.root().header.number || m_multiplesTried >= kMultiplesTried) {
        return;
    }
    m_multiple = next;
    ++m_multiplesTried;
    const std::optional<Hash256> linked = ancestorAt(chain.headers(), m_claimed->hash, next);
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

Verdict FinalityFetch::take(
    const Question& question, const Answer& answer, VerifiedChain& chain, RequestQueue& requests)
{
    if (std::holds_alternative<AskStorage>(question)) {
        return takeSetId(answer, chain, requests);
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

Verdict FinalityFetch::takeHash(const HashAnswer& answer, RequestQueue& requests)
{
    if (!answer.hash) {
        m_goal.reset();
        return Verdict::rejected(Error(LightError::AnswerMissing, "hash below the claimed final block"));
    }
    if (m_goal == Goal::SearchMiddle) {
        m_search->middle.hash = *answer.hash;
        requests.ask(Asker::Finality, askSetId(*answer.hash));
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
    if (!answer.justification) {
        return withoutJustification(goal, asked);
    }
    return judge(goal, answer, asked, chain, requests);
}

Verdict FinalityFetch::withoutJustification(Goal goal, const Hash256& block)
{
    if (m_unproven.size() >= kUnprovenRemembered) {
        m_unproven.clear();
    }
    m_unproven.insert(block);
    m_headProofsKept = m_headProofsKept && goal != Goal::Head;
    if (goal == Goal::Head || goal == Goal::Multiple) {
        return Verdict::incomplete(LightError::NoJustification);
    }
    return giveUpSearch();
}

Verdict FinalityFetch::judge(
    Goal goal, const BlockAnswer& answer, const Hash256& hash, VerifiedChain& chain, RequestQueue& requests)
{
    const bool linked = chain.headers().contains(hash);
    const std::uint64_t votersBefore = chain.finality().voters().id;
    const Result<void> final = chain.finalize(*answer.header, hash, *answer.justification);
    if (final) {
        m_search.reset();
        const bool changes
            = chain.finality().voters().id != votersBefore || chain.finality().pending().has_value();
        return goal == Goal::ChangeBlock && !changes ? Verdict::rejected(LightError::NoScheduledChange)
                                                     : Verdict::verified();
    }
    if (final.error().is(LightError::ForcedChange)) {
        m_claimed.reset();
        return Verdict::incomplete(final.error());
    }
    if (!linked && goal != Goal::ChangeBlock && mayMeanNewVoters(final.error())) {
        startSearch(final.error(), { answer.header->number, hash }, chain, requests);
        return Verdict::incomplete(final.error());
    }
    m_claimed.reset();
    return Verdict::rejected(final.error());
}

void FinalityFetch::startSearch(
    const Error& original, const BlockRef& top, const VerifiedChain& chain, RequestQueue& requests)
{
    m_search = Search { original, top, {}, chain.root().header.number, top, {} };
    m_goal = Goal::SearchRoot;
    m_jumping = true;
    requests.ask(Asker::Finality, askSetId(chain.root().hash));
}

Verdict FinalityFetch::takeSetId(const Answer& answer, const VerifiedChain& chain, RequestQueue& requests)
{
    const auto* const storage = std::get_if<StorageAnswer>(&answer);
    const std::optional<Bytes> id = storage == nullptr ? std::nullopt : storage->value;
    if (m_goal == Goal::SearchRoot) {
        // An old state may be pruned; normally the runtime agrees with our own count.
        m_search->idAtRoot = id ? *id : scale::Encoder().u64(chain.finality().voters().id).take();
        m_goal = Goal::SearchTop;
        requests.ask(Asker::Finality, askSetId(m_search->top.hash));
        return Verdict::incomplete(m_search->original);
    }
    if (!id) {
        return giveUpSearch();
    }
    const bool changed = *id != m_search->idAtRoot;
    if (m_goal == Goal::SearchTop && !changed) {
        const Error original = m_search->original;
        static_cast<void>(giveUpSearch());
        return Verdict::rejected(original);
    }
    if (m_goal == Goal::SearchMiddle) {
        if (changed) {
            m_search->high = m_search->middle;
        } else {
            m_search->low = m_search->middle.number;
        }
    }
    const Verdict verdict = Verdict::incomplete(m_search->original);
    continueSearch(requests);
    return verdict;
}

void FinalityFetch::continueSearch(RequestQueue& requests)
{
    const std::uint32_t low = m_search->low.value();
    const std::uint32_t high = m_search->high.number.value();
    if (high - low <= 1) {
        askBlock(Goal::ChangeBlock, m_search->high.hash, requests);
        return;
    }
    m_search->middle = { BlockNumber(low + (high - low) / 2), {} };
    askByNumber(Goal::SearchMiddle, m_search->middle.number, requests);
}

Verdict FinalityFetch::giveUpSearch()
{
    m_search.reset();
    m_goal.reset();
    m_claimed.reset();
    return Verdict::incomplete(LightError::SetChangeNotFound);
}

} // namespace taonaut::light
