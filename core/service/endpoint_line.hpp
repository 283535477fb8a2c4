// SPDX-License-Identifier: MIT
#pragma once

// One server: the connection to it and what is known about it. Whether and when it is connected again is the
// pool's decision. Belongs to one thread.

#include "core/net/endpoint_choice.hpp"
#include "core/net/json_rpc_client.hpp"
#include "core/service/endpoint.hpp"

#include <QObject>
#include <memory>
#include <set>

namespace taonaut::service {

/// What is known about a server, beyond one connection.
struct EndpointRecord {
    net::EndpointScore score;
    Agreement agreement = Agreement::Unknown;
    std::optional<BlockNumber> head; ///< that it claims
    std::int64_t headTimeMs = 0; ///< start of that head's slot; 0 when unknown
    /// How old a block was when it was announced while others of this connection had come before: what the
    /// clocks differ by, plus delay.
    std::optional<std::int64_t> announcedAgeMs;
    std::uint64_t requests = 0;
    std::uint64_t proofs = 0;
    std::uint64_t refused = 0;
    int gaps = 0; ///< proofs with holes since the last valid one
    std::optional<Error> problem;
    std::string words;
    std::optional<std::set<std::string>> methods; ///< of those that matter; empty until it has told
};

class EndpointLine : public QObject {
    Q_OBJECT
public:
    using Id = std::uint64_t;
    using Json = nlohmann::json;
    using Answer = net::JsonRpcClient::Answer;
    /// So many questions in a row without an answer end the connection.
    static constexpr int kSilencesAllowed = 2;

    EndpointLine(Id id, Endpoint endpoint, net::ClientOptions options, QObject* parent);
    /// Frees the socket at once: the thread may end without another turn of its event loop.
    ~EndpointLine() override;

    [[nodiscard]] Id id() const noexcept { return m_id; }
    [[nodiscard]] const Endpoint& endpoint() const noexcept { return m_endpoint; }
    [[nodiscard]] std::string url() const { return m_endpoint.url.toString().toStdString(); }
    /// Its provider's name, or the host.
    [[nodiscard]] const std::string& provider() const noexcept { return m_provider; }

    /// Ends in opened() or lost(). Requires: not active.
    void open();
    /// Ends the connection without a signal. Open questions are not answered any more.
    void shut();
    /// Ends the connection because of what the server did, or the person wants. Open questions fail, then
    /// lost(why).
    void drop(const Error& why);
    /// From open() to lost().
    [[nodiscard]] bool isActive() const noexcept { return m_active; }
    [[nodiscard]] bool isOpen() const noexcept { return m_client && m_client->isOpen(); }

    /// Errors: those of net::JsonRpcClient::call.
    void call(std::string method, Json params, Answer answer);
    /// Announcements of heads. Asked for once per connection; a refusal is ignored: they only save time.
    void subscribeHeads();
    void subscribeFinality();
    void subscribeJustifications();

    [[nodiscard]] std::uint64_t bytesReceived() const;
    [[nodiscard]] net::Candidate candidate(net::EndpointScore::Clock::time_point now) const;
    [[nodiscard]] EndpointView view(bool primary) const;

    EndpointRecord record;

signals:
    void opened();
    /// The connection ended or could not be made.
    void lost(const taonaut::Error& why);
    void head(const nlohmann::json& header);
    void finalHead(const nlohmann::json& header);
    void justification(const nlohmann::json& bytes);

private:
    void ended(const Error& reason);
    void noteAnswer(
        const Result<Json, net::CallError>& result, net::EndpointScore::Clock::time_point askedAt);
    void subscribe(const char* method, void (EndpointLine::*signal)(const Json&));

    Id m_id;
    Endpoint m_endpoint;
    std::string m_provider;
    net::ClientOptions m_options;
    std::unique_ptr<net::JsonRpcClient> m_client; ///< made on the thread that works
    std::set<std::string> m_subscribed; ///< methods, of the present connection
    std::uint64_t m_bytesBefore = 0; ///< of earlier connections
    std::optional<Error> m_why; ///< why it was dropped
    int m_silences = 0;
    bool m_active = false;
};

} // namespace taonaut::service
