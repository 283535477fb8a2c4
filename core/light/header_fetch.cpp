// SPDX-License-Identifier: MIT
#include "core/light/header_fetch.hpp"

#include <algorithm>
#include <deque>

namespace taonaut::light {

void HeaderFetch::reset()
{
    m_orphans.clear();
    m_expected.clear();
    m_nextNumber = BlockNumber();
}

Verdict HeaderFetch::offer(const chain::Header& header, VerifiedChain& chain, const SlotClock& clock)
{
    const Hash256 hash = header.hash();
    // Nothing to learn from announcements of what is final already, or was replaced before we looked.
    if (header.number <= chain.root().header.number) {
        return Verdict::verified();
    }
    const Result<void> added = chain.add(header, hash, clock);
    if (added) {
        return connect(hash, chain, clock);
    }
    const bool mayConnectLater
        = added.error().is(LightError::NotLinked) || added.error().is(LightError::AuthorsUnknown);
    if (!mayConnectLater) {
        return Verdict::rejected(added.error());
    }
    if (header.number == chain.root().header.number.next() && header.parentHash != chain.root().hash) {
        return Verdict::rejected(LightError::BelowFinal);
    }
    return keepOrphan(header, hash);
}

Verdict HeaderFetch::keepOrphan(const chain::Header& header, const Hash256& hash)
{
    const auto [first, last] = m_orphans.equal_range(header.parentHash);
    const bool known = std::any_of(first, last, [&](const auto& entry) { return entry.second.hash == hash; });
    if (known) {
        return Verdict::incomplete(LightError::NotLinked);
    }
    if (m_orphans.size() >= kOrphanCapacity) {
        reset();
        return Verdict::incomplete(LightError::TooManyOrphans);
    }
    m_orphans.emplace(header.parentHash, Orphan { header, hash });
    return Verdict::incomplete(LightError::NotLinked);
}

/// Adds every orphan that descends from `parent`.
Verdict HeaderFetch::connect(const Hash256& parent, VerifiedChain& chain, const SlotClock& clock)
{
    std::deque<Hash256> parents { parent };
    while (!parents.empty()) {
        const auto [first, last] = m_orphans.equal_range(parents.front());
        parents.pop_front();
        std::vector<Orphan> children;
        std::for_each(first, last, [&](auto& entry) { children.push_back(std::move(entry.second)); });
        m_orphans.erase(first, last);
        for (const Orphan& child : children) {
            if (const Result<void> added = chain.add(child.header, child.hash, clock); !added) {
                return Verdict::rejected(added.error());
            }
            parents.push_back(child.hash);
        }
    }
    return Verdict::verified();
}

Verdict HeaderFetch::revisit(VerifiedChain& chain, const SlotClock& clock)
{
    m_nextNumber = BlockNumber();
    return reconnect(chain, clock);
}

Verdict HeaderFetch::reconnect(VerifiedChain& chain, const SlotClock& clock)
{
    dropUpTo(chain.root().header.number);
    return connect(chain.root().hash, chain, clock);
}

void HeaderFetch::dropUpTo(BlockNumber number)
{
    std::erase_if(m_orphans, [number](const auto& entry) { return entry.second.header.number <= number; });
}

Verdict HeaderFetch::takeHash(
    BlockNumber asked, const HashAnswer& answer, const VerifiedChain& chain, RequestQueue& requests)
{
    if (!answer.hash) {
        return Verdict::rejected(
            Error(LightError::AnswerMissing, "hash of " + std::to_string(asked.value())));
    }
    if (!chain.headers().contains(*answer.hash) && m_expected.emplace(*answer.hash, asked).second) {
        requests.ask(Asker::Headers, AskHeader { *answer.hash });
    }
    return Verdict::verified();
}

Verdict HeaderFetch::takeHeader(
    const Hash256& asked, const HeaderAnswer& answer, VerifiedChain& chain, const SlotClock& clock)
{
    const auto expected = m_expected.find(asked);
    const std::optional<BlockNumber> number
        = expected == m_expected.end() ? std::nullopt : std::optional(expected->second);
    if (expected != m_expected.end()) {
        m_expected.erase(expected);
    }
    if (!answer.header) {
        return Verdict::rejected(Error(LightError::AnswerMissing, "header"));
    }
    if (answer.header->hash() != asked) {
        return Verdict::rejected(LightError::HeaderHashMismatch);
    }
    if (number && *number != answer.header->number) {
        return Verdict::rejected(LightError::HeaderNumberMismatch);
    }
    return offer(*answer.header, chain, clock);
}

void HeaderFetch::plan(const VerifiedChain& chain, RequestQueue& requests)
{
    dropUpTo(chain.root().header.number);
    if (m_orphans.empty()) {
        return;
    }
    const auto lowest = std::min_element(m_orphans.begin(), m_orphans.end(),
        [](const auto& a, const auto& b) { return a.second.header.number < b.second.header.number; });
    const chain::Header& top = lowest->second.header;
    std::size_t open = requests.count(Asker::Headers);
    m_nextNumber = std::max(m_nextNumber, chain.headers().best().header.number.next());
    for (; open < kOpenRequests && m_nextNumber < top.number; ++open) {
        requests.ask(Asker::Headers, AskBlockHash { m_nextNumber });
        m_nextNumber = m_nextNumber.next();
    }
    if (open == 0) {
        // A header of another height under that hash would come again and again, and never connect.
        m_expected.insert_or_assign(top.parentHash, BlockNumber(top.number.value() - 1));
        requests.ask(Asker::Headers, AskHeader { top.parentHash });
    }
}

} // namespace taonaut::light
