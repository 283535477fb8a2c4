// SPDX-License-Identifier: MIT
#pragma once

// Several untrusted servers at once: keeps connections to some of them, of different providers first, tries
// lost ones again after a pause, and names one of the open ones primary. A proven liar is not connected again
// before it is forgiven, unless it is the only server there is: then it is tried again after a pause, as what
// it says is checked anyway. Belongs to one thread.

#include "core/service/endpoint_line.hpp"
#include "core/service/light_snapshot.hpp"

#include <QTimer>
#include <map>

namespace taonaut::service {

class EndpointPool : public QObject {
    Q_OBJECT
public:
    using Json = nlohmann::json;
    using Answer = EndpointLine::Answer;

    /// wanted: connections at the same time.
    EndpointPool(const std::vector<Endpoint>& endpoints, net::ClientOptions options, std::size_t wanted,
        QObject* parent);

    /// Connects now, dropping what is open and cutting pauses short.
    void open();
    /// Ends all connections. Open questions are not answered any more.
    void shut();
    /// Lines of endpoints that stay are kept as they are.
    void setEndpoints(const std::vector<Endpoint>& endpoints);
    void forgive(const std::string& url);

    // The primary server.
    [[nodiscard]] EndpointLine* primary() const noexcept { return m_primary; }
    [[nodiscard]] bool isOpen() const noexcept { return m_primary != nullptr && m_primary->isOpen(); }
    /// Of the primary one, else of the first.
    [[nodiscard]] std::string endpoint() const;
    /// Errors: those of net::JsonRpcClient::call.
    void call(std::string method, Json params, Answer answer);
    /// Ends its connection; another one becomes primary.
    void drop(const Error& why);
    /// Follows another one if that is clearly ahead.
    void reconsider();

    // Any server.
    [[nodiscard]] EndpointLine* find(EndpointLine::Id id) const;
    [[nodiscard]] const std::vector<EndpointLine*>& lines() const noexcept { return m_lines; }
    /// The best open one that is not in `asked`; null when there is none.
    [[nodiscard]] EndpointLine* another(const std::vector<EndpointLine::Id>& asked) const;
    /// It gave a wrong answer: its connection ends.
    void accuse(EndpointLine::Id id, const Error& reason, const std::string& request, const Json& answer);

    [[nodiscard]] std::vector<EndpointView> views() const;
    [[nodiscard]] std::uint64_t bytesReceived() const;

signals:
    /// There is a primary server, or another one than before.
    void primaryChanged();
    /// The primary server was lost, or none could be reached. primaryChanged() follows if another is open.
    void lost(const taonaut::Error& why);
    void lineOpened(taonaut::service::EndpointLine& line);
    /// A wrong answer, kept for people. The connection ends after this.
    void accused(const taonaut::service::Contradiction& contradiction);
    /// What is known of some server is new.
    void changed();

private:
    void add(const Endpoint& endpoint);
    void fill();
    void choose();
    void noteOpened(EndpointLine& line);
    void noteLost(EndpointLine& line, const Error& why);
    [[nodiscard]] std::vector<net::Candidate> candidates() const;
    [[nodiscard]] bool anyActive() const;

    net::ClientOptions m_options;
    std::size_t m_wanted;
    std::vector<EndpointLine*> m_lines; ///< children, in the person's order
    std::map<QString, std::shared_ptr<net::Pace>> m_paces; ///< by host: one allowance for one machine
    EndpointLine* m_primary = nullptr;
    EndpointLine::Id m_lastId = 0;
    std::set<EndpointLine::Id> m_reopening; ///< dropped by the person: no failure, no pause
    std::uint64_t m_bytesOfRemoved = 0;
    QTimer m_pause; ///< until a line may be tried again
    bool m_working = false;
};

/// Whether the reason proves that a server lied. False for what may be a fault of its program or of a clock.
[[nodiscard]] bool isLie(const Error& reason);

} // namespace taonaut::service
