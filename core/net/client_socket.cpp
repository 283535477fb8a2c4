// SPDX-License-Identifier: MIT
#include "core/net/client_socket.hpp"

#include "core/net/server_busy.hpp"

#include <QNetworkProxy>

namespace taonaut::net {
namespace {

constexpr std::size_t kLongestWords = 1024;

bool isUsable(const QUrl& url)
{
    const bool scheme = url.scheme() == "ws" || url.scheme() == "wss";
    return url.isValid() && scheme && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isLoopback(const QString& host)
{
    return host == "localhost" || QHostAddress(host).isLoopback();
}

} // namespace

ClientSocket::ClientSocket(const ClientOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    m_socket.setMaxAllowedIncomingMessageSize(options.messageLimit);
    m_socket.setMaxAllowedIncomingFrameSize(options.messageLimit);
    connect(&m_timer, &QTimer::timeout, this, &ClientSocket::timeOut);
    connect(&m_socket, &QWebSocket::connected, this, &ClientSocket::becameOpen);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { end(reasonOfClose()); });
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
        [this] { end(reasonOfClose()); });
    connect(&m_socket, &QWebSocket::pong, this, [this] { m_heard = true; });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& message) {
        m_heard = true;
        emit received(message.toUtf8());
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& message) {
        m_heard = true;
        emit received(message);
    });
}

ClientSocket::~ClientSocket()
{
    m_ended = true; // no signals any more
    disconnect(&m_socket, nullptr, this, nullptr);
}

void ClientSocket::open(const QUrl& url)
{
    if (!isUsable(url)) {
        end(NetError::BadUrl);
        return;
    }
    if (isLoopback(url.host())) {
        m_socket.setProxy(QNetworkProxy::NoProxy);
    }
    m_timer.start(m_options.connectTimeout);
    m_socket.open(url);
}

void ClientSocket::becameOpen()
{
    if (m_ended) {
        return;
    }
    m_open = true;
    m_timer.start(m_options.idlePing);
    emit opened();
}

void ClientSocket::send(const std::string& text)
{
    m_socket.sendTextMessage(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

void ClientSocket::end(const Error& reason)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_open = false;
    m_timer.stop();
    m_socket.close(QWebSocketProtocol::CloseCodeGoingAway);
    emit ended(reason);
}

Error ClientSocket::reasonOfClose() const
{
    if (m_socket.closeCode() == QWebSocketProtocol::CloseCodeTooMuchData) {
        return NetError::TooLarge;
    }
    const std::string words = m_socket.errorString().toStdString();
    const std::string farewell = m_socket.closeReason().toStdString().substr(0, kLongestWords);
    // Qt 6.4 does not know 1012 (restart), 1013 (try again later) and 1014 (bad gateway), and loses the
    // number.
    const bool tryLater = farewell.starts_with("Invalid close code");
    if (m_open && (isBusyClose(m_socket.closeCode()) || tryLater)) {
        return { NetError::Busy, farewell };
    }
    if (!m_open && isBusyHandshake(words)) {
        return { NetError::Busy, words.substr(0, kLongestWords) };
    }
    return { m_open ? NetError::Closed : NetError::ConnectFailed, words };
}

void ClientSocket::timeOut()
{
    if (!m_open || (m_pinged && !m_heard)) {
        end(NetError::TimedOut);
        return;
    }
    m_pinged = !m_heard;
    if (m_pinged) {
        m_socket.ping();
    }
    m_heard = false;
    m_timer.start(m_options.idlePing);
}

} // namespace taonaut::net
