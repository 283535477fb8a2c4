// SPDX-License-Identifier: MIT
#pragma once

// The same TCP port on the IPv4 and the IPv6 address, so that "localhost" reaches this program whichever of
// the two a client tries first.

#include "core/net/error.hpp"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace taonaut::net {

class PortListener : public QObject {
    Q_OBJECT
public:
    /// Ports tried after a busy one.
    static constexpr int kFurtherPorts = 100;

    explicit PortListener(QObject* parent = nullptr);

    /// port 0: any free one. A machine without IPv6 is served on IPv4 alone. Errors: PortBusy, ListenFailed.
    [[nodiscard]] Result<void> listen(std::uint16_t port, bool nextFreePort, bool external);
    [[nodiscard]] std::uint16_t port() const { return m_four.serverPort(); }
    void close();

signals:
    /// The receiver becomes the owner.
    void accepted(QTcpSocket* socket);

private:
    [[nodiscard]] Result<void> listenAt(std::uint16_t port, bool external);
    void acceptAll(QTcpServer& server);

    QTcpServer m_four;
    QTcpServer m_six;
};

} // namespace taonaut::net
