// SPDX-License-Identifier: MIT
#include "app/guard/lock_watch.hpp"

#include <QCoreApplication>
#include <QEvent>

namespace taonaut::app {

namespace {

bool isByAPerson(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return event.spontaneous(); // what the program sends itself does not count
    default:
        return false;
    }
}

} // namespace

LockWatch::LockWatch(service::Session& session, service::LockClocks clocks)
    : m_autoLock(std::move(clocks))
{
    connect(&m_autoLock, &service::AutoLock::due, &session, [&session] { session.lock(); });
    for (const auto announcement : { &SystemWatch::aboutToSleep, &SystemWatch::sessionLocked }) {
        connect(&m_system, announcement, &m_autoLock, &service::AutoLock::announced);
    }
    QCoreApplication::instance()->installEventFilter(this);
    m_autoLock.start();
}

void LockWatch::setIdleMinutes(int minutes)
{
    m_autoLock.setIdleTime(std::int64_t { minutes } * 60'000);
}

bool LockWatch::eventFilter(QObject* target, QEvent* event)
{
    if (isByAPerson(*event)) {
        m_autoLock.touch();
    }
    return QObject::eventFilter(target, event);
}

} // namespace taonaut::app

#include "moc_lock_watch.cpp"
