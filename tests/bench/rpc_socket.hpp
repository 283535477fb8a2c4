// SPDX-License-Identifier: MIT
#pragma once

// A blocking JSON-RPC client over WebSocket for measurements: the least work that a client can have, so that
// the server is what is measured. Trusts its server; for loopback only.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace taonaut::bench {

class RpcSocket {
public:
    RpcSocket() = default;
    ~RpcSocket();
    RpcSocket(const RpcSocket&) = delete;
    RpcSocket& operator=(const RpcSocket&) = delete;

    /// One attempt. False: nobody listens.
    [[nodiscard]] bool connect(std::uint16_t port);
    /// Attempts until somebody listens or the time is over.
    [[nodiscard]] bool connect(std::uint16_t port, std::chrono::milliseconds patience);

    void send(const std::string& text);
    /// The next message; empty: the connection ended.
    [[nodiscard]] std::optional<std::string> receive();
    /// Sends a request and waits for the message with its number; notifications in between are dropped.
    /// params: a JSON array.
    [[nodiscard]] std::optional<std::string> call(const std::string& method, const std::string& params);

private:
    [[nodiscard]] bool handshake(std::uint16_t port);
    [[nodiscard]] bool fill(std::size_t size);

    int m_socket = -1;
    std::string m_input;
    std::size_t m_read = 0; ///< bytes of m_input that are used up
    std::uint64_t m_lastId = 0;
};

} // namespace taonaut::bench
