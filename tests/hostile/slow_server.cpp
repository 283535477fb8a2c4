// SPDX-License-Identifier: MIT
#include "tests/hostile/slow_server.hpp"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace taonaut::test {
namespace {

using Manner = SlowServer::Manner;

constexpr quint64 kGiant = 8ULL << 30; ///< bytes; a client takes 64 MiB at most
constexpr quint64 kAllowed = 60 << 20;
constexpr qint64 kBuffered = 1 << 20; ///< that the server itself keeps
constexpr int kDripMs = 5;

QByteArray acceptFor(const QByteArray& request)
{
    static const QByteArray kField = "Sec-WebSocket-Key: ";
    const qsizetype at = request.toLower().indexOf(kField.toLower());
    const qsizetype begin = at + kField.size();
    const QByteArray key = request.mid(begin, request.indexOf('\r', begin) - begin);
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

/// The head of a text frame of so many bytes.
QByteArray frameHead(quint64 size)
{
    QByteArray head("\x81\x7f", 2);
    for (int shift = 56; shift >= 0; shift -= 8) {
        head.append(static_cast<char>(size >> shift));
    }
    return head;
}

/// As much as the other end takes, without keeping more than that.
void pour(QTcpSocket* socket)
{
    static const QByteArray kChunk(1 << 16, ' ');
    while (socket->isOpen() && socket->bytesToWrite() < kBuffered) {
        socket->write(kChunk);
    }
}

/// Opens a WebSocket by hand and begins a frame above every limit: by single bytes, or as fast as it goes.
void beginFrame(QTcpSocket* socket, Manner manner)
{
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, manner] {
        const QByteArray request = socket->readAll();
        if (!request.startsWith("GET ")) {
            return;
        }
        socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: "
            + acceptFor(request) + "\r\n\r\n");
        if (manner == Manner::Giant) {
            socket->write(frameHead(kGiant));
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket] { pour(socket); });
            pour(socket);
            return;
        }
        socket->write(frameHead(kAllowed));
        auto* const timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("["); });
        timer->start(kDripMs);
    });
}

quint16 listenRaw(QObject* owner, Manner manner)
{
    auto* const server = new QTcpServer(owner);
    QObject::connect(server, &QTcpServer::newConnection, owner, [server, manner] {
        QTcpSocket* const socket = server->nextPendingConnection();
        if (manner != Manner::Hung) {
            beginFrame(socket, manner);
        }
    });
    server->listen(QHostAddress::LocalHost);
    return server->serverPort();
}

QString headText(int number)
{
    const QString hash = QString("0x%1").arg(number, 64, 16, QLatin1Char('0'));
    return QString(R"({"jsonrpc":"2.0","method":"chain_newHead","params":{"subscription":"s","result":)"
                   R"({"parentHash":"%1","number":"0x%2","stateRoot":"%1","extrinsicsRoot":"%1",)"
                   R"("digest":{"logs":[]}}}})")
        .arg(hash, QString::number(number + 1'000, 16));
}

/// Heads of blocks that nobody knows, as many as the client takes.
void announceForEver(QWebSocket* socket)
{
    while (socket->isValid() && socket->bytesToWrite() < kBuffered) {
        const int number = socket->property("number").toInt();
        socket->setProperty("number", number + 1);
        socket->sendTextMessage(headText(number));
    }
}

void answerSubscription(QWebSocket* socket, const QString& text)
{
    static const QRegularExpression kId("\"id\":(\\d+)");
    if (text.contains("subscribe")) {
        const QString id = kId.match(text).captured(1);
        socket->sendTextMessage(QString(R"({"jsonrpc":"2.0","id":%1,"result":"s"})").arg(id));
        QObject::connect(
            socket, &QWebSocket::bytesWritten, socket, [socket] { announceForEver(socket); },
            Qt::QueuedConnection);
        announceForEver(socket);
    }
}

quint16 listenWebSocket(QObject* owner, Manner manner)
{
    auto* const server = new QWebSocketServer("slow", QWebSocketServer::NonSecureMode, owner);
    QObject::connect(server, &QWebSocketServer::newConnection, owner, [server, manner] {
        QWebSocket* const socket = server->nextPendingConnection();
        if (manner == Manner::Endless) {
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                [socket](const QString& text) { answerSubscription(socket, text); });
        }
        QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    });
    server->listen(QHostAddress::LocalHost);
    return server->serverPort();
}

} // namespace

SlowServer::SlowServer(Manner manner)
    : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    const auto listen = [this, manner] {
        const bool raw = manner != Manner::Silent && manner != Manner::Endless;
        const quint16 port = raw ? listenRaw(m_worker, manner) : listenWebSocket(m_worker, manner);
        m_url = QUrl(QString("ws://127.0.0.1:%1").arg(port));
    };
    QMetaObject::invokeMethod(m_worker, listen, Qt::BlockingQueuedConnection);
}

SlowServer::~SlowServer()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { delete m_worker; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace taonaut::test
