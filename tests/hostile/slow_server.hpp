// SPDX-License-Identifier: MIT
#pragma once

// Servers that hang, drip, flood or never stop, on a thread of their own.

#include <QThread>
#include <QUrl>
#include <memory>

namespace taonaut::test {

class SlowServer {
public:
    enum class Manner : std::uint8_t {
        Hung, ///< takes the connection and says nothing at all
        Silent, ///< a WebSocket that answers nothing
        Dripping, ///< one byte at a time of an answer that never ends
        Giant, ///< a message of gigabytes, as fast as it goes
        Endless, ///< answers nothing but subscriptions, and announces heads without end
    };

    explicit SlowServer(Manner manner);
    ~SlowServer();

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QThread m_thread;
    QObject* m_worker = nullptr; ///< on the thread; owns sockets and timers
    QUrl m_url;
};

} // namespace taonaut::test
