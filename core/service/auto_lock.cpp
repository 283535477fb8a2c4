// SPDX-License-Identifier: MIT
#include "core/service/auto_lock.hpp"

#include <chrono>
#include <ctime>

namespace taonaut::service {

namespace {

std::int64_t read(clockid_t clock)
{
    timespec now {};
    clock_gettime(clock, &now);
    return std::int64_t { now.tv_sec } * 1'000 + now.tv_nsec / 1'000'000;
}

} // namespace

LockClocks LockClocks::ofSystem()
{
    return { [] { return read(CLOCK_MONOTONIC); }, [] { return read(CLOCK_BOOTTIME); } };
}

AutoLock::AutoLock(LockClocks clocks, QObject* parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_touchedMs(m_clocks.awake())
    , m_sleptMs(m_clocks.always() - m_clocks.awake())
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::check);
}

void AutoLock::start()
{
    m_timer.start(std::chrono::seconds(1));
}

void AutoLock::setIdleTime(std::int64_t milliseconds)
{
    m_idleMs = std::max<std::int64_t>(milliseconds, 0);
}

void AutoLock::touch()
{
    check(); // what comes after a sleep does not undo it
    m_touchedMs = m_clocks.awake();
}

void AutoLock::announced()
{
    m_touchedMs = m_clocks.awake();
    emit due(Cause::Announced);
}

void AutoLock::check()
{
    const std::int64_t slept = m_clocks.always() - m_clocks.awake();
    if (slept - m_sleptMs >= kSleepMs) {
        m_sleptMs = slept;
        m_touchedMs = m_clocks.awake();
        emit due(Cause::Slept);
        return;
    }
    m_sleptMs = std::min(m_sleptMs, slept); // what the two readings differ by does not add up
    if (m_idleMs > 0 && m_clocks.awake() - m_touchedMs >= m_idleMs) {
        m_touchedMs = m_clocks.awake();
        emit due(Cause::Idle);
    }
}

} // namespace taonaut::service

#include "moc_auto_lock.cpp"
