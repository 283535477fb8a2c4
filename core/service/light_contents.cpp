// SPDX-License-Identifier: MIT
#include "core/service/light_contents.hpp"

#include "core/chain/storage_key.hpp"
#include "core/service/light_link.hpp"

namespace taonaut::service {

LightContents::LightContents(
    LightReads& reads, LightConversation& conversation, std::function<void(Block)> announce)
    : m_reads(reads)
    , m_conversation(conversation)
    , m_announce(std::move(announce))
{
}

void LightContents::setWanted(bool wanted)
{
    if (wanted && !m_wanted) {
        m_seen = m_conversation.client().best().hash;
        m_settled = m_conversation.client().finalized().number;
    }
    m_wanted = wanted;
    if (!wanted) {
        m_waiting.clear();
    }
}

void LightContents::update()
{
    if (m_wanted && m_conversation.isFollowing()) {
        collect();
        askNext();
    }
}

/// Queues the ancestors of the best block down to the one seen last; where that one is on another branch,
/// down to the final chain.
void LightContents::collect()
{
    const light::Client& client = m_conversation.client();
    std::deque<Hash256> path;
    Hash256 step = client.best().hash;
    while (step != m_seen && path.size() < kCapacity) {
        const chain::Header* const header = client.header(step);
        if (header == nullptr || header->number <= m_settled) {
            break;
        }
        path.push_front(step);
        step = header->parentHash;
    }
    m_seen = client.best().hash;
    m_settled = client.finalized().number;
    m_waiting.insert(m_waiting.end(), path.begin(), path.end());
    while (m_waiting.size() > kCapacity) {
        m_waiting.pop_front();
    }
}

void LightContents::askNext()
{
    while (m_open < kOpenBlocks && !m_waiting.empty()) {
        const Hash256 block = m_waiting.front();
        m_waiting.pop_front();
        ++m_open;
        prove(block, [this, block](const Result<Block>& contents) { proven(block, contents); });
    }
}

void LightContents::proven(const Hash256& block, const Result<Block>& contents)
{
    --m_open;
    if (contents) {
        m_announce(*contents);
    } else if (!contents.error().is(LinkError::Refused)
        && !contents.error().is(light::LightError::UnknownBlock)) {
        m_waiting.push_front(block); // another connection will tell
        return;
    }
    update();
}

void LightContents::prove(const Hash256& block, Then then)
{
    auto withBody = [this, block, then = std::move(then)](const Result<light::VerifiedBody>& body) {
        if (!body) {
            then(fail(body));
            return;
        }
        auto withEvents = [this, block, body = *body, then](const Result<LightReads::Values>& events) {
            const chain::Header* const header = m_conversation.client().header(block);
            if (!events) {
                then(fail(events));
                return;
            }
            const Hash256 parent = header == nullptr ? Hash256() : header->parentHash;
            then(std::make_shared<const ProvenBlock>(ProvenBlock {
                body.block(), parent, events->front().level(), body.extrinsics(), events->front() }));
        };
        m_reads.readAt(block, { chain::systemEventsKey() }, std::move(withEvents));
    };
    m_reads.body(block, std::move(withBody));
}

} // namespace taonaut::service
