// SPDX-License-Identifier: MIT
#pragma once

// What servers say beside the one that the client follows: the hash of genesis, of the trusted start and of
// our last final block, their newest heads, what they offer. A server whose chain has another block at a
// height that it calls final itself is accused; one that proves its block by the voters' signatures shows
// that the voters signed two histories.

#include "core/service/light_conversation.hpp"

#include <set>

namespace taonaut::service {

class LightWitnesses : public QObject {
    Q_OBJECT
public:
    LightWitnesses(EndpointPool& pool, LightConversation& conversation, QObject* parent);

    /// A connection was made.
    void meet(EndpointLine& line);
    /// There is a newer final block: its height is compared.
    void compareFinal();
    /// The start as compared so far; providers in the order of their endpoints.
    [[nodiscard]] StartComparison comparison() const;
    /// Providers that confirm the start; empty while answers are open, and where genesis is the start.
    [[nodiscard]] std::optional<std::size_t> confirmations() const;

signals:
    /// It is known what this server offers.
    void offersKnown(taonaut::service::EndpointLine& line);
    /// Two blocks of one height have valid proofs of finality.
    void splitSeen(const taonaut::service::Contradiction& evidence);
    void changed();

private:
    using Then = std::function<void(EndpointLine& line, const nlohmann::json& answer)>;
    /// A conflict with what is final here, while it is looked into.
    struct Conflict {
        EndpointLine::Id line = 0;
        light::BlockRef ours;
        Hash256 theirs {};
    };

    /// otherwise: there was no answer.
    void ask(EndpointLine::Id id, const light::Question& question,
        std::function<void(const light::Answer&)> then, std::function<void()> otherwise = {});
    void askGenesis(const EndpointLine& line);
    void askStart(const EndpointLine& line);
    void askMethods(EndpointLine& line);
    void noteHead(EndpointLine& line, const nlohmann::json& header);
    void compare(const EndpointLine& line);
    void conclude(EndpointLine::Id id, Agreement agreement);
    void askTheirFinalHead(const Conflict& conflict);
    void askTheirHashAgain(const Conflict& conflict);
    void askTheirProof(const Conflict& conflict);
    void judge(const Conflict& conflict, const light::BlockAnswer& block);

    EndpointPool& m_pool;
    LightConversation& m_conversation;
    std::set<EndpointLine::Id> m_heard; ///< lines whose heads are listened to
    std::set<EndpointLine::Id> m_comparing;
    std::map<std::string, StartComparison::Outcome> m_start; ///< by provider
    std::size_t m_startOpen = 0; ///< questions about the start
};

/// Whether the justification proves this block final by these voters.
[[nodiscard]] bool isProvenFinal(
    const light::BlockAnswer& block, const light::BlockRef& claimed, const consensus::AuthoritySet& voters);

} // namespace taonaut::service
