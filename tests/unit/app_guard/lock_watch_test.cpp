// SPDX-License-Identifier: MIT
// A scripted session is locked by turned clocks and by what a message bus of the test's own announces.

#include "app/guard/lock_watch.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#ifdef TAONAUT_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

using namespace taonaut;
using app::LockWatch;
using test::Scene;
using test::ScriptedSession;

class LockWatchTest : public QObject {
    Q_OBJECT
private slots:
    void idleTimeLocks();
    void announcementsLock();
    void busIsHeard();

private:
    std::int64_t m_now = 1'000;
    [[nodiscard]] service::LockClocks clocks()
    {
        return { [this] { return m_now; }, [this] { return m_now; } };
    }
};

void LockWatchTest::idleTimeLocks()
{
    ScriptedSession session(Scene::Unlocked);
    LockWatch watch(session, clocks());
    watch.setIdleMinutes(1);
    m_now += 59'999;
    watch.autoLock().check();
    QVERIFY(session.snapshot()->accounts.front().unlocked);
    // An event that the program made itself is nobody's touch.
    QEvent own(QEvent::KeyPress);
    QCoreApplication::sendEvent(&session, &own);
    m_now += 1;
    watch.autoLock().check();
    QVERIFY(!session.snapshot()->accounts.front().unlocked);
}

void LockWatchTest::announcementsLock()
{
    for (const auto announcement : { &app::SystemWatch::aboutToSleep, &app::SystemWatch::sessionLocked }) {
        ScriptedSession session(Scene::Unlocked);
        LockWatch watch(session, clocks());
        QSignalSpy locked(&session, &service::Session::locked);
        emit(watch.system().*announcement)();
        QCOMPARE(locked.count(), 1);
        QVERIFY(!session.snapshot()->accounts.front().unlocked);
    }
}

void LockWatchTest::busIsHeard()
{
#ifndef TAONAUT_DBUS
    QSKIP("built without a message bus");
#else
    QProcess daemon;
    daemon.start("dbus-daemon", { "--session", "--nofork", "--print-address" });
    if (!daemon.waitForStarted()) {
        QSKIP("there is no dbus-daemon");
    }
    QTRY_VERIFY(daemon.canReadLine());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    auto heard = QDBusConnection::connectToBus(address, "heard");
    auto said = QDBusConnection::connectToBus(address, "said");
    QVERIFY(heard.isConnected() && said.isConnected());
    QVERIFY(said.registerService("org.freedesktop.login1"));
    {
        app::SystemWatch watch(heard, heard);
        QSignalSpy asleep(&watch, &app::SystemWatch::aboutToSleep);
        QSignalSpy locked(&watch, &app::SystemWatch::sessionLocked);
        const auto announce = [&](const char* path, const char* interface, const char* name, bool value) {
            QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
            signal << value;
            QVERIFY(said.send(signal));
        };
        announce("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", false);
        announce("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", true);
        announce("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", true);
        announce("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", false);
        QTRY_COMPARE(locked.count(), 1);
        QCOMPARE(asleep.count(), 1); // waking up is none
    }
    QDBusConnection::disconnectFromBus("heard");
    QDBusConnection::disconnectFromBus("said");
    daemon.kill();
    daemon.waitForFinished();
#endif
}

QTEST_GUILESS_MAIN(LockWatchTest)
#include "lock_watch_test.moc"
