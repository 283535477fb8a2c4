// SPDX-License-Identifier: MIT
#pragma once

// The WebSocket under a JSON-RPC client: connects within a time, gives whole messages, pings when it is
// quiet, and ends with one typed reason. QWebSocket serves here because it brings TLS with it.

#include "core/net/error.hpp"
#include "core/net/json_rpc_client.hpp"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

namespace taonaut::net {

class ClientSocket : public QObject {
    Q_OBJECT
public:
    explicit ClientSocket(const ClientOptions& options, QObject* parent = nullptr);
    ~ClientSocket() override;

    /// Ends in opened() or ended(). Only on a new object.
    void open(const QUrl& url);
    [[nodiscard]] bool isOpen() const noexcept { return m_open; }
    [[nodiscard]] QHostAddress peerAddress() const { return m_socket.peerAddress(); }
    void send(const std::string& text);
    /// Ends in ended(reason), emitted inside the call.
    void end(const Error& reason);

signals:
    void opened();
    void received(const QByteArray& message);
    void ended(const taonaut::Error& reason);

private:
    void becameOpen();
    void timeOut();
    [[nodiscard]] Error reasonOfClose() const;

    ClientOptions m_options;
    QWebSocket m_socket;
    QTimer m_timer; ///< deadline of the connection, then between pings
    bool m_open = false;
    bool m_ended = false;
    bool m_heard = false;
    bool m_pinged = false;
};

} // namespace taonaut::net
