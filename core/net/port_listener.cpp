// SPDX-License-Identifier: MIT
#include "core/net/port_listener.hpp"

#include <QTcpSocket>
#include <limits>

namespace taonaut::net {
namespace {

/// Connections that wait in the system until they are accepted.
constexpr int kBacklog = 128;

tl::unexpected<Error> failureOf(const QTcpServer& server, std::uint16_t port)
{
    if (server.serverError() == QAbstractSocket::AddressInUseError) {
        return fail(NetError::PortBusy, std::to_string(port));
    }
    return fail(NetError::ListenFailed, server.errorString().toStdString());
}

} // namespace

PortListener::PortListener(QObject* parent)
    : QObject(parent)
{
    for (QTcpServer* server : { &m_four, &m_six }) {
        server->setListenBacklogSize(kBacklog);
        connect(server, &QTcpServer::newConnection, this, [this, server] { acceptAll(*server); });
    }
}

Result<void> PortListener::listen(std::uint16_t port, bool nextFreePort, bool external)
{
    Result<void> result = listenAt(port, external);
    for (int further = 1; further <= kFurtherPorts && !result; ++further) {
        const int next = port == 0 ? 0 : port + further;
        const bool worthTrying = result.error().is(NetError::PortBusy) && (nextFreePort || port == 0);
        if (!worthTrying || next > std::numeric_limits<std::uint16_t>::max()) {
            break;
        }
        const Result<void> tried = listenAt(static_cast<std::uint16_t>(next), external);
        if (tried || !tried.error().is(NetError::PortBusy)) {
            result = tried;
        }
    }
    return result;
}

Result<void> PortListener::listenAt(std::uint16_t port, bool external)
{
    if (!m_four.listen(external ? QHostAddress::AnyIPv4 : QHostAddress::LocalHost, port)) {
        return failureOf(m_four, port);
    }
    const bool six
        = m_six.listen(external ? QHostAddress::AnyIPv6 : QHostAddress::LocalHostIPv6, m_four.serverPort());
    if (!six && m_six.serverError() == QAbstractSocket::AddressInUseError) {
        const auto failure = failureOf(m_six, m_four.serverPort());
        m_four.close();
        return failure;
    }
    return {};
}

void PortListener::close()
{
    m_four.close();
    m_six.close();
}

void PortListener::acceptAll(QTcpServer& server)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        emit accepted(socket);
    }
}

} // namespace taonaut::net
