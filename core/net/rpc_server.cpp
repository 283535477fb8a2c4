// SPDX-License-Identifier: MIT
#include "core/net/rpc_server.hpp"

#include "core/net/http_response.hpp"
#include "core/net/json_rpc_message.hpp"
#include "core/net/port_listener.hpp"
#include "core/net/rpc_connection.hpp"

#include <QTimer>
#include <algorithm>
#include <unordered_map>

namespace taonaut::net {

class RpcServer::Private {
public:
    Private(RpcServer& owner, RpcHandler& rpcHandler, ServerOptions serverOptions)
        : handler(rpcHandler)
        , options(std::move(serverOptions))
        , m_owner(owner)
    {
        QObject::connect(
            &listener, &PortListener::accepted, &owner, [this](QTcpSocket* socket) { accept(socket); });
        patience.setSingleShot(true);
        QObject::connect(&patience, &QTimer::timeout, &owner, [this] { finishStopping(); });
    }

    void stop(std::chrono::milliseconds within)
    {
        if (stopping) {
            return;
        }
        stopping = true;
        listener.close();
        patience.start(connections.empty() ? std::chrono::milliseconds(0) : within);
        for (const auto& [id, connection] : connections) {
            connection->closeGently();
        }
    }

    RpcHandler& handler;
    ServerOptions options;
    PortListener listener;
    std::unordered_map<ConnectionId, RpcConnection*> connections; // children of the server
    QTimer patience;
    bool stopping = false;

private:
    void accept(QTcpSocket* socket)
    {
        const QHostAddress peer = socket->peerAddress();
        const auto samePeer = std::count_if(connections.begin(), connections.end(),
            [&peer](const auto& entry) { return entry.second->peer() == peer; });
        const bool full = connections.size() >= options.limits.connections
            || static_cast<std::size_t>(samePeer) >= options.limits.connectionsPerPeer;
        if (full || stopping) {
            const std::string answer
                = refusal(HttpStatus::ServiceUnavailable, "There are too many connections.");
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->write(answer.data(), static_cast<qint64>(answer.size()));
            socket->disconnectFromHost();
            return;
        }
        const ConnectionId id = ++m_lastId;
        auto* connection = new RpcConnection(id, socket, options, handler, &m_owner);
        connections.emplace(id, connection);
        QObject::connect(
            connection, &RpcConnection::finished, &m_owner, [this](ConnectionId gone) { remove(gone); });
    }

    void remove(ConnectionId id)
    {
        const auto found = connections.find(id);
        if (found == connections.end()) {
            return;
        }
        RpcConnection* const connection = found->second;
        connections.erase(found);
        connection->deleteLater();
        if (connection->isWebSocket()) {
            handler.connectionClosed(id);
        }
        if (stopping && connections.empty()) {
            patience.start(0);
        }
    }

    void finishStopping()
    {
        for (const auto& [id, connection] : std::exchange(connections, {})) {
            delete connection;
        }
        emit m_owner.stopped();
    }

    RpcServer& m_owner;
    ConnectionId m_lastId = 0;
};

RpcServer::RpcServer(RpcHandler& handler, ServerOptions options, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, handler, std::move(options)))
{
}

RpcServer::~RpcServer()
{
    // Before the members that connections refer to.
    for (const auto& [id, connection] : std::exchange(m_private->connections, {})) {
        delete connection;
    }
}

Result<void> RpcServer::listen()
{
    const ServerOptions& options = m_private->options;
    return m_private->listener.listen(options.port, options.nextFreePort, options.external);
}

std::uint16_t RpcServer::port() const noexcept
{
    return m_private->listener.port();
}

std::size_t RpcServer::connectionCount() const noexcept
{
    return m_private->connections.size();
}

void RpcServer::notify(ConnectionId connection, std::string_view method, std::string_view subscription,
    std::string_view resultJson)
{
    const auto found = m_private->connections.find(connection);
    if (found != m_private->connections.end()) {
        found->second->notify(notificationMessage(method, subscription, resultJson));
    }
}

void RpcServer::stop(std::chrono::milliseconds patience)
{
    m_private->stop(patience);
}

} // namespace taonaut::net
