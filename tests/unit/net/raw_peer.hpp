// SPDX-License-Identifier: MIT
#pragma once

// A client made of bytes: what a server must survive cannot be said with a well-behaved library.

#include "core/net/websocket_frame.hpp"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QtTest>

namespace taonaut::test {

/// A frame as a client sends it, with a fixed mask.
inline std::string maskedFrame(net::Opcode opcode, std::string_view payload, bool last = true)
{
    std::string frame;
    net::appendFrame(frame, opcode, payload);
    const std::size_t head = frame.size() - payload.size();
    frame[0] = static_cast<char>(frame[0] & (last ? 0xff : 0x7f));
    frame[1] = static_cast<char>(frame[1] | 0x80);
    constexpr std::string_view kMask = "\x11\x22\x33\x44";
    for (std::size_t i = 0; i < payload.size(); ++i) {
        frame[head + i] = static_cast<char>(frame[head + i] ^ kMask[i % 4]);
    }
    return frame.insert(head, kMask);
}

class RawPeer {
public:
    explicit RawPeer(std::uint16_t port)
        : m_port(port)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] {
            if (reads) {
                received += socket.readAll().toStdString();
            }
        });
    }

    void send(const std::string& bytes) { socket.write(bytes.data(), static_cast<qint64>(bytes.size())); }
    void sendText(const std::string& text) { send(maskedFrame(net::Opcode::Text, text)); }
    void sendHead(const std::string& line, const std::string& headers, bool withHost = true)
    {
        const std::string host = withHost ? "Host: localhost:" + std::to_string(m_port) + "\r\n" : "";
        send(line + " / HTTP/1.1\r\n" + host + headers + "\r\n");
    }
    void upgrade(const std::string& headers = {})
    {
        sendHead("GET",
            "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + headers);
    }
    void post(const std::string& body, const std::string& headers = "Content-Type: application/json\r\n")
    {
        sendHead("POST", headers + "Content-Length: " + std::to_string(body.size()) + "\r\n");
        send(body);
    }

    /// Waits until `text` has come; the bytes so far stay in `received`.
    [[nodiscard]] bool sees(std::string_view text, int milliseconds = 5000)
    {
        return QTest::qWaitFor([&] { return received.find(text) != std::string::npos; }, milliseconds);
    }
    [[nodiscard]] bool isOpenWebSocket() { return sees("\r\n\r\n") && received.starts_with("HTTP/1.1 101 "); }
    [[nodiscard]] bool isClosed(int milliseconds = 5000)
    {
        return QTest::qWaitFor(
            [this] { return socket.state() == QAbstractSocket::UnconnectedState; }, milliseconds);
    }

    QTcpSocket socket;
    std::string received;
    bool reads = true;

private:
    std::uint16_t m_port;
};

} // namespace taonaut::test
