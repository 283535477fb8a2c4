// SPDX-License-Identifier: MIT
#include "app/guard/system_watch.hpp"

#ifdef TAONAUT_DBUS
#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingReply>
#endif

namespace taonaut::app {

#ifdef TAONAUT_DBUS

namespace {

const QString kLogin = QStringLiteral("org.freedesktop.login1");
const QString kLoginPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

SystemWatch::SystemWatch(QDBusConnection system, QDBusConnection session, QObject* parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    if (m_system.isConnected()) {
        m_system.connect(kLogin, kLoginPath, kManager, QStringLiteral("PrepareForSleep"), this,
            SLOT(prepareForSleep(bool)));
        holdSleep();
        followSession();
    }
    if (session.isConnected()) {
        for (const char* desktop : { "freedesktop", "gnome", "kde", "cinnamon", "mate" }) {
            const QString name = QStringLiteral("org.%1.ScreenSaver").arg(QLatin1StringView(desktop));
            session.connect(
                {}, {}, name, QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
        }
    }
}

void SystemWatch::prepareForSleep(bool starting)
{
    if (!starting) {
        holdSleep(); // for the next time
        return;
    }
    emit aboutToSleep();
    m_hold = {}; // now it may sleep
}

void SystemWatch::screenSaverChanged(bool active)
{
    if (active) {
        emit sessionLocked();
    }
}

void SystemWatch::followSession()
{
    QDBusMessage ask
        = QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, QStringLiteral("GetSessionByPID"));
    ask << static_cast<uint>(QCoreApplication::applicationPid());
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (!path.isError()) {
            m_system.connect(
                kLogin, path.value().path(), kSession, QStringLiteral("Lock"), this, SIGNAL(sessionLocked()));
        }
        answer->deleteLater();
    });
}

void SystemWatch::holdSleep()
{
    QDBusMessage ask
        = QDBusMessage::createMethodCall(kLogin, kLoginPath, kManager, QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Taonaut") << QStringLiteral("wipes keys from memory")
        << QStringLiteral("delay");
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *answer;
        if (!hold.isError()) {
            m_hold = hold.value();
        }
        answer->deleteLater();
    });
}

#endif

} // namespace taonaut::app

#include "moc_system_watch.cpp"
