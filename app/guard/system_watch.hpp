// SPDX-License-Identifier: MIT
#pragma once

// What the computer announces on its message bus: that it goes to sleep, and that the person's session is
// locked. Without a bus, or built without it, nothing is announced and the clocks have to do.

#include <QObject>

#ifdef TAONAUT_DBUS
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#endif

namespace taonaut::app {

class SystemWatch : public QObject {
    Q_OBJECT
public:
#ifdef TAONAUT_DBUS
    /// system: the bus of logind; session: that of screen savers.
    explicit SystemWatch(QDBusConnection system = QDBusConnection::systemBus(),
        QDBusConnection session = QDBusConnection::sessionBus(), QObject* parent = nullptr);
#else
    explicit SystemWatch(QObject* parent = nullptr)
        : QObject(parent)
    {
    }
#endif

signals:
    /// Sleep waits until this was handled.
    void aboutToSleep();
    void sessionLocked();

#ifdef TAONAUT_DBUS
private slots:
    void prepareForSleep(bool starting);
    void screenSaverChanged(bool active);

private:
    void followSession();
    /// Asks that sleep waits until keys are wiped.
    void holdSleep();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_hold;
#endif
};

} // namespace taonaut::app
