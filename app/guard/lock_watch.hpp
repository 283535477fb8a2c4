// SPDX-License-Identifier: MIT
#pragma once

// Locks a session by itself: after idle time, before the computer sleeps, after it slept, and when the
// person's session is locked. Lives as long as the application, whose events tell that somebody is there.

#include "app/guard/system_watch.hpp"
#include "core/service/auto_lock.hpp"
#include "core/service/session.hpp"

namespace taonaut::app {

class LockWatch : public QObject {
    Q_OBJECT
public:
    explicit LockWatch(
        service::Session& session, service::LockClocks clocks = service::LockClocks::ofSystem());

    void setIdleMinutes(int minutes);
    [[nodiscard]] service::AutoLock& autoLock() { return m_autoLock; }
    [[nodiscard]] SystemWatch& system() { return m_system; }

    /// Keys, mouse, wheel and touch of the whole application.
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    service::AutoLock m_autoLock;
    SystemWatch m_system;
};

} // namespace taonaut::app
