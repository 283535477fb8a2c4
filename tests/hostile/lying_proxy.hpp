// SPDX-License-Identifier: MIT
#pragma once

// A server between a client and an honest node: forwards everything, and lies where a test wants it to.

#include <QPointer>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace taonaut::test {

/// One message of the node on its way to the client.
struct Reply {
    std::string method; ///< of the question that is answered, or of the notification
    nlohmann::json params; ///< of the question; null for a notification
    nlohmann::json message; ///< the whole envelope
    std::vector<std::string> texts {}; ///< sent in place of the message when it is not empty
    bool withheld = false;
    bool cut = false; ///< the connection ends here

    [[nodiscard]] bool isNotification() const { return params.is_null(); }
    /// The member `result`, wherever it is; null when the node answered with an error.
    [[nodiscard]] nlohmann::json* result();
};

class LyingProxy : public QObject {
    Q_OBJECT
public:
    using Lie = std::function<void(Reply&)>;

    explicit LyingProxy(QUrl node);

    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }
    /// Empty: honest. Applies to connections made afterwards too.
    void setLie(Lie lie) { m_lie = std::move(lie); }

private:
    struct Question {
        std::string method;
        nlohmann::json params;
    };
    struct Session {
        QPointer<QWebSocket> client;
        QPointer<QWebSocket> node;
        std::vector<QString> waiting; ///< until the node is connected
        std::map<std::uint64_t, Question> questions;
    };
    void accept();
    void asked(const std::shared_ptr<Session>& session, const QString& text);
    void answered(const std::shared_ptr<Session>& session, const QString& text);

    QUrl m_node;
    QWebSocketServer m_server;
    Lie m_lie;
};

} // namespace taonaut::test
