// SPDX-License-Identifier: MIT
#pragma once

// A JSON-RPC 2.0 server on one TCP port: WebSocket upgrades and HTTP POST.
//
// Made to stand on a person's computer beside a browser: it listens on the loopback addresses only, refuses
// foreign Host names (DNS rebinding) and foreign Origins (web pages) with 403 before anything else is read,
// asks for `application/json` on POST (so that a page cannot post without a preflight), and limits everything
// a connection can make it keep.
//
// Flow control: while a connection's answers pile up unread, its further requests stay in the socket; only
// announcements can overrun the send queue, which closes the connection with code 1013.
//
// A QObject of one thread, which also runs the handler. The handler must outlive the server.

#include "core/net/access_rules.hpp"
#include "core/net/error.hpp"
#include "core/net/rpc_handler.hpp"

#include <QObject>
#include <chrono>
#include <memory>
#include <vector>

namespace taonaut::net {

struct ServerLimits {
    std::size_t connections = 256;
    std::size_t connectionsPerPeer = 100;
    std::size_t requestBytes = 15U << 20;
    std::size_t batch = 1'000;
    std::size_t replyBytes = 64U << 20; ///< one answer, or all of a batch
    std::size_t queueBytes = 32U << 20; ///< one answer may exceed it when nothing else waits
    std::size_t queueMessages = 16'384;
    std::size_t headBytes = 16U << 10;
    std::chrono::milliseconds handshake { 5'000 }; ///< from accept to the end of the request head
    std::chrono::milliseconds body { 30'000 }; ///< to receive one POST body
    std::chrono::milliseconds idlePing { 30'000 }; ///< silent this long: ping; twice: closed
};

struct ServerOptions {
    std::uint16_t port = 9944; ///< 0: any free one
    bool nextFreePort = false; ///< take the next free port when `port` is busy
    bool external = false; ///< every interface instead of the loopback ones
    AccessRules access;
    ServerLimits limits;
};

class RpcConnection;

class RpcServer : public QObject {
    Q_OBJECT
public:
    explicit RpcServer(RpcHandler& handler, ServerOptions options, QObject* parent = nullptr);
    ~RpcServer() override;

    /// Errors: PortBusy, ListenFailed.
    [[nodiscard]] Result<void> listen();
    /// The port that is served; 0 before listen().
    [[nodiscard]] std::uint16_t port() const noexcept;
    [[nodiscard]] std::size_t connectionCount() const noexcept;

    /// Sends `{"jsonrpc":"2.0","method":method,"params":{"subscription":subscription,"result":resultJson}}`.
    /// During a call of the same connection it waits until the answer is queued. Unknown connections are
    /// ignored.
    void notify(ConnectionId connection, std::string_view method, std::string_view subscription,
        std::string_view resultJson);

    /// Stops accepting, sends close 1001 to everyone, and emits stopped() when the last connection has gone
    /// or after `patience`.
    void stop(std::chrono::milliseconds patience);

signals:
    void stopped();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace taonaut::net
