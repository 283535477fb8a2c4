// SPDX-License-Identifier: MIT
#pragma once

// What waits to be sent on one socket: counted in bytes and messages, and handed to the socket in portions,
// so that the count stays ours.

#include <QTcpSocket>
#include <cstddef>
#include <deque>
#include <string>

namespace taonaut::net {

class SendQueue {
public:
    /// The socket must outlive the queue.
    explicit SendQueue(QTcpSocket& socket) noexcept
        : m_socket(socket)
    {
    }

    void push(std::string bytes);
    /// Hands more to the socket. Call on bytesWritten.
    void pump();
    /// Hands on as much as the system takes at once. Without it a signal is lost when the socket is written
    /// to while it reports an earlier write.
    void flush();
    /// Forgets what the socket has not been given yet. Messages already begun stay whole.
    void clear();

    /// Everything that has not left this process.
    [[nodiscard]] std::size_t bytes() const noexcept;
    [[nodiscard]] std::size_t messages() const noexcept { return m_waiting.size(); }
    [[nodiscard]] bool empty() const noexcept { return bytes() == 0; }

private:
    QTcpSocket& m_socket;
    std::deque<std::string> m_waiting;
    std::size_t m_waitingBytes = 0;
};

} // namespace taonaut::net
