// SPDX-License-Identifier: MIT
#pragma once

// Proves complete lists: asks servers which keys there are, proves these in portions, puts the proofs
// together and walks everything under the prefix. A hole means that a key was left out: another server is
// asked for more keys.

#include "core/service/light_reads.hpp"

namespace taonaut::service {

class LightList {
public:
    using Entries = light::Proven<std::vector<trie::Entry>>;
    using Then = std::function<void(Result<Entries>)>;

    static constexpr unsigned kPage = 1'000; ///< keys that a server is asked for at once
    static constexpr std::size_t kKeysPerProof = 100;
    static constexpr std::size_t kMostKeys = 100'000;
    static constexpr std::size_t kMostBytes = 64U << 20; ///< of all proofs together

    LightList(EndpointPool& pool, LightReads& reads, LightConversation& conversation)
        : m_pool(pool)
        , m_reads(reads)
        , m_conversation(conversation)
    {
    }

    /// At the newest verified block. Errors: ListIncomplete, TooLarge, those of LightReads::readAt.
    void prove(Bytes prefix, Then then);

private:
    struct Work;
    using Shared = std::shared_ptr<Work>;
    void askKeys(const Shared& work);
    void askPage(const Shared& work, EndpointLine::Id id, Bytes after);
    void takePage(const Shared& work, EndpointLine::Id id, const std::vector<Bytes>& page);
    void askProofs(const Shared& work);
    void walk(const Shared& work);

    EndpointPool& m_pool;
    LightReads& m_reads;
    LightConversation& m_conversation;
};

} // namespace taonaut::service
