// SPDX-License-Identifier: MIT
#include "tests/bench/rpc_socket.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace taonaut::bench {

RpcSocket::~RpcSocket()
{
    if (m_socket >= 0) {
        close(m_socket);
    }
}

bool RpcSocket::connect(std::uint16_t port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0 && handshake(port)) {
        return true;
    }
    close(m_socket);
    m_socket = -1;
    return false;
}

bool RpcSocket::connect(std::uint16_t port, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!connect(port)) {
        if (std::chrono::steady_clock::now() >= deadline) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

bool RpcSocket::handshake(std::uint16_t port)
{
    const std::string request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    if (::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) < 0) {
        return false;
    }
    std::size_t end = std::string::npos;
    while ((end = m_input.find("\r\n\r\n")) == std::string::npos) {
        if (!fill(m_input.size() + 1)) {
            return false;
        }
    }
    m_read = end + 4;
    return m_input.starts_with("HTTP/1.1 101");
}

/// Reads until m_input has `size` bytes.
bool RpcSocket::fill(std::size_t size)
{
    char buffer[1 << 16];
    while (m_input.size() < size) {
        const ssize_t got = recv(m_socket, buffer, sizeof(buffer), 0);
        if (got <= 0) {
            return false;
        }
        m_input.append(buffer, static_cast<std::size_t>(got));
    }
    return true;
}

void RpcSocket::send(const std::string& text)
{
    // One text frame, masked with zeros.
    std::string frame(1, '\x81');
    if (text.size() < 126) {
        frame += static_cast<char>(0x80 | text.size());
    } else if (text.size() < 65536) {
        frame += '\xfe';
        frame += static_cast<char>(text.size() >> 8);
        frame += static_cast<char>(text.size());
    } else {
        frame += '\xff';
        for (int shift = 56; shift >= 0; shift -= 8) {
            frame += static_cast<char>(text.size() >> shift);
        }
    }
    frame.append(4, '\0');
    frame += text;
    std::size_t sent = 0;
    while (sent < frame.size()) {
        const ssize_t now = ::send(m_socket, frame.data() + sent, frame.size() - sent, MSG_NOSIGNAL);
        if (now <= 0) {
            return;
        }
        sent += static_cast<std::size_t>(now);
    }
}

std::optional<std::string> RpcSocket::receive()
{
    while (true) {
        m_input.erase(0, m_read);
        m_read = 0;
        if (!fill(2)) {
            return std::nullopt;
        }
        const auto byte = [this](std::size_t i) { return static_cast<std::uint8_t>(m_input[i]); };
        const std::size_t lengthBytes = byte(1) == 126 ? 2 : byte(1) == 127 ? 8 : 0;
        if (!fill(2 + lengthBytes)) {
            return std::nullopt;
        }
        std::size_t length = lengthBytes == 0 ? byte(1) : 0;
        for (std::size_t i = 0; i < lengthBytes; ++i) {
            length = length << 8 | byte(2 + i);
        }
        if (!fill(2 + lengthBytes + length)) {
            return std::nullopt;
        }
        m_read = 2 + lengthBytes + length;
        const int kind = byte(0) & 0x0f;
        if (kind == 8) {
            return std::nullopt;
        }
        if (kind <= 2) {
            return m_input.substr(2 + lengthBytes, length);
        }
    }
}

std::optional<std::string> RpcSocket::call(const std::string& method, const std::string& params)
{
    const std::string id = std::to_string(++m_lastId);
    send(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + method + R"(","params":)" + params + "}");
    const std::string mark = "\"id\":" + id;
    while (auto message = receive()) {
        const std::size_t at = message->find(mark);
        if (at != std::string::npos
            && (at + mark.size() >= message->size() || !isdigit((*message)[at + mark.size()]))) {
            return message;
        }
    }
    return std::nullopt;
}

} // namespace taonaut::bench
