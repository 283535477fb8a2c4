// SPDX-License-Identifier: MIT
#pragma once

// Reads what verified blocks contain: asks the server for proofs and bodies and checks them against the
// header. An answer that proves nothing is asked for once more; one that is wrong, or again incomplete, ends
// the connection.

#include "core/service/light_conversation.hpp"

#include <functional>

namespace taonaut::service {

class LightReads {
public:
    template <class T> using Then = std::function<void(Result<T>)>;
    using Values = std::vector<light::ProvenBytes>;

    LightReads(LightConnection& connection, LightConversation& conversation)
        : m_connection(connection)
        , m_conversation(conversation)
    {
    }

    /// Errors: those of linkErrorFrom, of Client::reader, answerFor, StorageProof::create and
    /// ProofReader::read.
    void readAt(const Hash256& block, std::vector<Bytes> keys, Then<Values> then);
    /// At the newest verified block; once more at the then newest when the server does not keep that state.
    void readNewest(std::vector<Bytes> keys, Then<Values> then);
    /// Errors: as readAt, and ExtrinsicsRootMismatch.
    void body(const Hash256& block, Then<light::VerifiedBody> then);

private:
    enum class Attempt : std::uint8_t { First, Second };

    void askProof(
        const light::ProofReader& reader, std::vector<Bytes> keys, Attempt attempt, Then<Values> then);
    void askBody(const light::ProofReader& reader, Then<light::VerifiedBody> then);
    /// Ends the connection and tells the caller.
    /// The reader of a block in memory, or of an older one that is known to be final: its header is asked
    /// for.
    void withReader(const Hash256& block, Then<light::ProofReader> then);
    template <class T>
    void reject(const Error& reason, const RpcCall& call, const nlohmann::json& answer, const Then<T>& then);
    [[nodiscard]] static Result<Values> check(
        const light::ProofReader& reader, const light::Question& question, const nlohmann::json& answer);

    LightConnection& m_connection;
    LightConversation& m_conversation;
};

} // namespace taonaut::service
