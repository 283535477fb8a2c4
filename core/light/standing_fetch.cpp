// SPDX-License-Identifier: MIT
#include "core/light/standing_fetch.hpp"

namespace taonaut::light {

void StandingFetch::reset()
{
    m_wanted.clear();
    m_step.reset();
}

void StandingFetch::want(BlockNumber number)
{
    m_wanted.insert(number);
    if (m_wanted.size() > kCapacity) {
        m_wanted.erase(m_wanted.begin());
    }
}

void StandingFetch::plan(const VerifiedChain& chain, RequestQueue& requests)
{
    std::erase_if(m_wanted, [&](BlockNumber number) { return chain.finalHash(number).has_value(); });
    if (m_step || m_wanted.empty()) {
        return;
    }
    // The highest first: the walk to a lower one passes it.
    const BlockNumber target = *m_wanted.rbegin();
    const std::optional<BlockRef> start = chain.finalAtOrAbove(target);
    if (!start || start->number.value() - target.value() > kLongestWalk) {
        m_wanted.erase(target);
        return;
    }
    m_step = start;
    requests.ask(Asker::Standing, AskHeader { start->hash });
}

Verdict StandingFetch::takeHeader(const Hash256& asked, const HeaderAnswer& answer, VerifiedChain& chain)
{
    const std::optional<BlockRef> step = std::exchange(m_step, std::nullopt);
    if (!answer.header) {
        return Verdict::rejected(Error(LightError::AnswerMissing, "header of a final block"));
    }
    if (answer.header->hash() != asked || !step) {
        return Verdict::rejected(LightError::HeaderHashMismatch);
    }
    if (answer.header->number != step->number || step->number == BlockNumber()) {
        return Verdict::rejected(LightError::HeaderNumberMismatch);
    }
    chain.rememberFinal({ BlockNumber(step->number.value() - 1), answer.header->parentHash });
    return Verdict::verified();
}

} // namespace taonaut::light
