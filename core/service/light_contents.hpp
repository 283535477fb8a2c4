// SPDX-License-Identifier: MIT
#pragma once

// Proves bodies and events of blocks: of every new verified block while that is wanted, and of single ones on
// demand.

#include "core/service/light_reads.hpp"

#include <deque>
#include <functional>

namespace taonaut::service {

class LightContents {
public:
    using Block = std::shared_ptr<const ProvenBlock>;
    using Then = std::function<void(Result<Block>)>;

    /// Blocks that wait at most; after a longer gap only the newest are proven.
    static constexpr std::size_t kCapacity = 512;
    static constexpr std::size_t kOpenBlocks = 4;

    /// announce: called for each new block, lowest first unless an answer has to be asked for again.
    LightContents(LightReads& reads, LightConversation& conversation, std::function<void(Block)> announce);

    void setWanted(bool wanted);
    /// There may be new verified blocks.
    void update();

    /// Errors: those of LightReads::readAt and body.
    void prove(const Hash256& block, Then then);

private:
    void collect();
    void askNext();
    void proven(const Hash256& block, const Result<Block>& contents);

    LightReads& m_reads;
    LightConversation& m_conversation;
    std::function<void(Block)> m_announce;
    bool m_wanted = false;
    Hash256 m_seen; ///< the newest block that was queued, or was there when it began
    BlockNumber m_settled; ///< the last final block then: what is below was queued, or is older
    std::deque<Hash256> m_waiting;
    std::size_t m_open = 0;
};

} // namespace taonaut::service
