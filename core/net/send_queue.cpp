// SPDX-License-Identifier: MIT
#include "core/net/send_queue.hpp"

#include <utility>

namespace taonaut::net {
namespace {

/// The socket's own buffer is kept filled to about here.
constexpr qint64 kPortion = 256 << 10;

} // namespace

void SendQueue::push(std::string bytes)
{
    m_waitingBytes += bytes.size();
    m_waiting.push_back(std::move(bytes));
    pump();
}

void SendQueue::pump()
{
    while (!m_waiting.empty() && m_socket.bytesToWrite() < kPortion) {
        const std::string& front = m_waiting.front();
        m_socket.write(front.data(), static_cast<qint64>(front.size()));
        m_waitingBytes -= front.size();
        m_waiting.pop_front();
    }
}

void SendQueue::flush()
{
    pump();
    while (m_socket.flush() && !m_waiting.empty()) {
        pump();
    }
}

void SendQueue::clear()
{
    m_waiting.clear();
    m_waitingBytes = 0;
}

std::size_t SendQueue::bytes() const noexcept
{
    return m_waitingBytes + static_cast<std::size_t>(m_socket.bytesToWrite());
}

} // namespace taonaut::net
