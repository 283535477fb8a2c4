// SPDX-License-Identifier: MIT
#pragma once

// Reads what verified blocks contain: asks servers for proofs and bodies and checks them against the header.
// Keys that are asked for in the same turn of the event loop go into one request; values that were proven at
// the same block before are not asked for again. Several servers: see light_hedge.hpp.

#include "core/service/light_conversation.hpp"
#include "core/service/light_hedge.hpp"
#include "core/service/proof_cache.hpp"

#include <functional>

namespace taonaut::service {

class LightReads {
public:
    template <class T> using Then = std::function<void(Result<T>)>;
    using Values = std::vector<light::ProvenBytes>;

    /// Keys of different callers in one request; one caller's keys always go together.
    static constexpr std::size_t kKeysTogether = 256;

    LightReads(EndpointPool& pool, LightConversation& conversation)
        : m_pool(pool)
        , m_conversation(conversation)
    {
    }

    /// Errors: those of linkErrorFrom, of Client::reader, answerFor, StorageProof::create and
    /// ProofReader::read. Never calls back inside the call.
    void readAt(const Hash256& block, std::vector<Bytes> keys, Then<Values> then);
    /// At the newest verified block; once more at the then newest when no server keeps that state.
    void readNewest(std::vector<Bytes> keys, Then<Values> then);
    /// One request of its own, past the cache. Errors: as readAt.
    void readAfresh(const Hash256& block, std::vector<Bytes> keys, AskFirst first, Then<Values> then);
    /// Hash of the runtime's code, which itself does not travel. Errors: as readAt, and NoValue.
    void codeHash(const Hash256& block, Then<light::Proven<Hash256>> then);
    /// Errors: as readAt, and ExtrinsicsRootMismatch.
    void body(const Hash256& block, Then<light::VerifiedBody> then);
    /// The reader of a block in memory, or of an older one that is known to be final: its header is asked
    /// for.
    void withReader(const Hash256& block, Then<light::ProofReader> then);

    /// Values of other blocks are not asked for again soon.
    void blockChanged();
    [[nodiscard]] std::uint64_t valuesProven() const noexcept { return m_valuesProven; }
    [[nodiscard]] std::uint64_t proofBytes() const noexcept { return m_proofBytes; }
    void noteProof(std::size_t values, std::size_t bytes)
    {
        m_valuesProven += values;
        m_proofBytes += bytes;
    }

private:
    struct Wish {
        Hash256 block;
        std::vector<Bytes> keys;
        Then<Values> then;
    };
    void readTogether();
    void readGroup(const Hash256& block, std::vector<Wish> wishes);
    void settle(const Wish& wish, const std::map<Bytes, light::ProvenBytes>& proven) const;
    void askProof(
        const light::ProofReader& reader, std::vector<Bytes> keys, AskFirst first, Then<Values> then);

    EndpointPool& m_pool;
    LightConversation& m_conversation;
    ProofCache m_cache;
    std::vector<Wish> m_wishes; ///< of this turn of the event loop
    std::uint64_t m_valuesProven = 0;
    std::uint64_t m_proofBytes = 0;
};

} // namespace taonaut::service
