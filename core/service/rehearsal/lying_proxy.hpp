// SPDX-License-Identifier: MIT
#pragma once

// A server on the loopback interface between a light client and an honest server: forwards everything, and
// lies where it is told to. The program carries it so that a person can see the light client refuse lies;
// tests use the same one.
//
// It listens on the loopback interface alone, on a free port; keeps nothing of what passes but the open
// questions and, where wanted, answers that never change; and has a limit for everything: connections, open
// questions, size and nesting of messages. A QObject of one thread.

#include "core/net/request_pacer.hpp"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWebSocketServer>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

class QWebSocket;

namespace taonaut::service {

/// A client's question on its way to the server.
struct ProxyQuestion {
    std::string method;
    nlohmann::json params;
};

/// One message of the server on its way to the client.
struct Reply {
    std::string method; ///< of the question that is answered, or of the notification
    nlohmann::json params; ///< of the question as the client asked it; null for a notification
    nlohmann::json message; ///< the whole envelope
    std::vector<std::string> texts {}; ///< sent in place of the message when it is not empty
    bool withheld = false;
    bool cut = false; ///< the connection ends here

    [[nodiscard]] bool isNotification() const { return params.is_null(); }
    /// The member `result`, wherever it is; null when the server answered with an error.
    [[nodiscard]] nlohmann::json* result();
};

/// What a liar does. Either may be empty.
struct Deceit {
    std::function<void(Reply&)> lie; ///< changes what the client gets
    /// Changes what the server is asked: its answer, honest to another question, goes to the client.
    std::function<void(ProxyQuestion&)> bend;
};

class LyingProxy : public QObject {
    Q_OBJECT
public:
    using Lie = std::function<void(Reply&)>;

    static constexpr std::size_t kConnections = 8;
    static constexpr std::size_t kOpenQuestions = 4'096;
    static constexpr std::size_t kMessageLimit = 64U << 20; ///< bytes
    static constexpr std::size_t kKeptBytes = 8U << 20;

    explicit LyingProxy(QUrl server, QObject* parent = nullptr);
    ~LyingProxy() override;

    /// Whether the port could be opened; without one every connection is refused.
    [[nodiscard]] bool isListening() const { return m_listener.isListening(); }
    [[nodiscard]] QUrl url() const { return m_listener.serverUrl(); }

    /// Empty: honest. Applies to open connections too.
    void setDeceit(Deceit deceit);
    void setLie(Lie lie) { setDeceit({ std::move(lie), {} }); }
    /// Whether anything was changed, withheld or asked differently since setDeceit.
    [[nodiscard]] bool hasLied() const noexcept { return m_lied; }

    /// Answers that can never change (headers and justified blocks by hash) are kept and not asked again, and
    /// the server gets few messages. For public servers and several clients one after another.
    void setSparing(bool sparing) { m_sparing = sparing; }

private:
    struct Session {
        QPointer<QWebSocket> client;
        QPointer<QWebSocket> server;
        std::deque<QString> waiting; ///< until the server is connected and may be asked
        std::map<std::uint64_t, ProxyQuestion> questions;
        QTimer pause;
        net::RequestPacer pacer { kGap, kBurst };
    };
    static constexpr std::chrono::milliseconds kGap { 100 }; ///< while sparing
    static constexpr unsigned kBurst = 8;

    using SessionPtr = std::shared_ptr<Session>;

    void accept();
    void asked(const SessionPtr& session, const QString& text);
    void pass(const SessionPtr& session);
    void answered(const SessionPtr& session, const QString& text);
    void deliver(const SessionPtr& session, Reply reply);
    /// A kept answer; null when there is none.
    [[nodiscard]] const nlohmann::json* kept(const ProxyQuestion& question) const;
    void keep(const ProxyQuestion& question, const nlohmann::json& message);

    QUrl m_server;
    QWebSocketServer m_listener;
    Deceit m_deceit;
    bool m_lied = false;
    bool m_sparing = false;
    std::size_t m_connections = 0;
    std::map<std::string, nlohmann::json> m_kept;
    std::size_t m_keptBytes = 0;
};

} // namespace taonaut::service
