// SPDX-License-Identifier: MIT
#pragma once

// One connection of an RPC server: reads a request head, then either becomes a WebSocket or answers POSTs.

#include "core/net/http_request.hpp"
#include "core/net/http_response.hpp"
#include "core/net/rpc_server.hpp"
#include "core/net/send_queue.hpp"
#include "core/net/websocket_frame.hpp"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace taonaut::net {

class RpcConnection : public QObject {
    Q_OBJECT
public:
    /// Takes the socket. options and handler must outlive the connection.
    RpcConnection(ConnectionId id, QTcpSocket* socket, const ServerOptions& options, RpcHandler& handler,
        QObject* parent);

    [[nodiscard]] ConnectionId id() const noexcept { return m_id; }
    [[nodiscard]] const QHostAddress& peer() const noexcept { return m_peer; }
    [[nodiscard]] bool isWebSocket() const noexcept { return m_wasWebSocket; }

    /// A whole JSON text; sent after the answer when a call is being carried out. Only for WebSockets.
    void notify(std::string message);
    /// Says goodbye (a close frame), lets what is queued leave, and closes when the peer has, or soon after.
    void closeGently();

signals:
    /// The socket is closed; nothing will be called any more.
    void finished(taonaut::net::ConnectionId id);

private:
    enum class State : std::uint8_t { Head, Body, WebSocket, Closing };

    void read();
    void readInNextTurn();
    /// Handles one head, body or message. Answers whether there may be another one already.
    [[nodiscard]] bool step();
    [[nodiscard]] bool stepHead();
    [[nodiscard]] bool stepBody();
    [[nodiscard]] bool stepWebSocket();
    /// Moves bytes from the socket into m_input. Answers whether there were any.
    [[nodiscard]] bool fillInput();

    void handleHead();
    void upgrade();
    void beginBody();
    void refuse(HttpStatus status, std::string_view sentence);
    void handleMessage(const IncomingMessage& message);
    void breakProtocol(const Error& reason);
    [[nodiscard]] std::optional<std::string> answer(std::string_view message, const RpcCaller& caller);
    void sendText(std::string_view message);
    void closeWebSocket(CloseCode code, std::string_view reason);
    void beginClosing();
    void closeWhenSent();
    void timeOut();
    void expect(State state, std::chrono::milliseconds within);

    const ConnectionId m_id;
    QTcpSocket* const m_socket;
    const ServerOptions& m_options;
    RpcHandler& m_handler;
    const QHostAddress m_peer;
    SendQueue m_queue;
    QTimer m_timer; ///< deadline of the head or body; between pings; patience while closing
    State m_state = State::Head;
    bool m_wasWebSocket = false;
    bool m_unsafeAllowed = false;
    bool m_heard = false; ///< since the timer was last started
    bool m_pinged = false;
    bool m_calling = false;
    bool m_closeAfterCall = false; ///< closeGently() came from inside a call
    bool m_reading = false;
    bool m_readAgain = false; ///< another turn is queued
    bool m_lastWordsSent = false; ///< the sending side is closed
    std::string m_input; ///< HTTP only
    HttpRequestHead m_head;
    std::size_t m_bodySize = 0;
    FrameReader m_frames;
    std::vector<std::string> m_deferred; ///< notifications of the call that is being carried out
};

} // namespace taonaut::net
