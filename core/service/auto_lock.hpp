// SPDX-License-Identifier: MIT
#pragma once

// Decides when keys are to be wiped without being asked: nobody touched the program for a while, the computer
// slept, or the person's session was locked.
//
// Sleep is noticed by the clock that counts it running ahead of the one that does not; where the system
// announces it, `announced` wipes before. Both clocks are handed in.

#include <QObject>
#include <QTimer>
#include <functional>

namespace taonaut::service {

/// Milliseconds since some moment; neither ever goes back.
struct LockClocks {
    std::function<std::int64_t()> awake; ///< stands still while the computer sleeps
    std::function<std::int64_t()> always; ///< goes on

    /// CLOCK_MONOTONIC and CLOCK_BOOTTIME.
    [[nodiscard]] static LockClocks ofSystem();
};

class AutoLock : public QObject {
    Q_OBJECT
public:
    enum class Cause : std::uint8_t { Idle, Slept, Announced };
    Q_ENUM(Cause)

    static constexpr std::int64_t kUsualIdleMs = 600'000;
    /// Clocks may be read at slightly different moments; real sleep is longer.
    static constexpr std::int64_t kSleepMs = 2'000;

    explicit AutoLock(LockClocks clocks = LockClocks::ofSystem(), QObject* parent = nullptr);

    /// 0: never for idleness.
    void setIdleTime(std::int64_t milliseconds);
    [[nodiscard]] std::int64_t idleTime() const noexcept { return m_idleMs; }
    /// Looks at the clocks once a second from now on.
    void start();

    /// The person did something.
    void touch();
    /// The system says that it goes to sleep or that the session is locked.
    void announced();
    /// Looks at the clocks.
    void check();

signals:
    /// Once per cause: idleness is counted anew from here.
    void due(taonaut::service::AutoLock::Cause cause);

private:
    LockClocks m_clocks;
    std::int64_t m_idleMs = kUsualIdleMs;
    std::int64_t m_touchedMs;
    std::int64_t m_sleptMs; // difference of the clocks when they were last looked at
    QTimer m_timer;
};

} // namespace taonaut::service
