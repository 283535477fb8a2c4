// SPDX-License-Identifier: MIT
// FinalityFetch: the search for the block that changed the voters.

#include "core/light/finality_fetch.hpp"
#include "core/light/state_keys.hpp"
#include "core/scale/encoder.hpp"

namespace taonaut::light {
namespace {

AskStorage askSetId(const Hash256& at)
{
    return { grandpaSetIdKey(), at };
}

} // namespace

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
