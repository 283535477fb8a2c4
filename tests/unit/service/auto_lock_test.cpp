// SPDX-License-Identifier: MIT
// The clocks are turned by hand; nothing here waits.

#include "core/service/auto_lock.hpp"
#include "core/service/try_limiter.hpp"

#include <QtTest>

using namespace taonaut;
using service::AccountError;
using service::AutoLock;
using service::TryLimiter;
using Cause = service::AutoLock::Cause;

class AutoLockTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void idleForTheWholeTime();
    void touchingPutsItOff();
    void neverWhenTurnedOff();
    void sleepIsNoticed();
    void sleepBeforeATouchIsNoticed();
    void clocksReadApartAreNoSleep();
    void announcedSleep();
    void systemClocksGoOn();
    void wrongPasswordsAreSlowedDown();

private:
    /// The program is awake for this long.
    void pass(std::int64_t milliseconds)
    {
        m_awake += milliseconds;
        m_always += milliseconds;
    }
    [[nodiscard]] std::unique_ptr<AutoLock> made()
    {
        auto lock = std::make_unique<AutoLock>(
            service::LockClocks { [this] { return m_awake; }, [this] { return m_always; } });
        connect(lock.get(), &AutoLock::due, this, [this](Cause cause) { m_causes.append(cause); });
        return lock;
    }

    std::int64_t m_awake = 0;
    std::int64_t m_always = 0;
    QList<Cause> m_causes;
};

void AutoLockTest::init()
{
    m_awake = 5'000;
    m_always = 9'000'000; // slept before the program started
    m_causes.clear();
}

void AutoLockTest::idleForTheWholeTime()
{
    const auto lock = made();
    QCOMPARE(lock->idleTime(), std::int64_t { 10 } * 60 * 1'000);
    pass(AutoLock::kUsualIdleMs - 1);
    lock->check();
    QVERIFY(m_causes.isEmpty());
    pass(1);
    lock->check();
    QCOMPARE(m_causes, QList<Cause> { Cause::Idle });
    lock->check(); // counted anew
    QCOMPARE(m_causes.size(), 1);
    pass(AutoLock::kUsualIdleMs);
    lock->check();
    QCOMPARE(m_causes.size(), 2);
}

void AutoLockTest::touchingPutsItOff()
{
    const auto lock = made();
    lock->setIdleTime(60'000);
    for (int minute = 0; minute < 5; ++minute) {
        pass(59'999);
        lock->check();
        lock->touch();
    }
    QVERIFY(m_causes.isEmpty());
    pass(60'000);
    lock->touch(); // too late
    QCOMPARE(m_causes, QList<Cause> { Cause::Idle });
}

void AutoLockTest::neverWhenTurnedOff()
{
    const auto lock = made();
    lock->setIdleTime(0);
    pass(std::int64_t { 1'000 } * AutoLock::kUsualIdleMs);
    lock->check();
    QVERIFY(m_causes.isEmpty());
    m_always += AutoLock::kSleepMs; // sleep is another matter
    lock->check();
    QCOMPARE(m_causes, QList<Cause> { Cause::Slept });
}

void AutoLockTest::sleepIsNoticed()
{
    const auto lock = made();
    m_always += 3'600'000;
    lock->check();
    QCOMPARE(m_causes, QList<Cause> { Cause::Slept });
    pass(1'000);
    lock->check();
    QCOMPARE(m_causes.size(), 1);
    m_always += 3'000;
    lock->check();
    QCOMPARE(m_causes.size(), 2);
}

void AutoLockTest::sleepBeforeATouchIsNoticed()
{
    const auto lock = made();
    m_always += 3'600'000;
    lock->touch(); // the first thing after waking up is a key press
    QCOMPARE(m_causes, QList<Cause> { Cause::Slept });
}

void AutoLockTest::clocksReadApartAreNoSleep()
{
    const auto lock = made();
    for (int second = 0; second < 10'000; ++second) {
        pass(1'000);
        m_always += second % 2 == 0 ? 300 : -300; // one was read a little later than the other
        lock->check();
        lock->touch();
    }
    QVERIFY(m_causes.isEmpty());
}

void AutoLockTest::announcedSleep()
{
    const auto lock = made();
    pass(1'000);
    lock->announced();
    QCOMPARE(m_causes, QList<Cause> { Cause::Announced });
    pass(AutoLock::kUsualIdleMs - 1);
    lock->check();
    QCOMPARE(m_causes.size(), 1);
}

void AutoLockTest::systemClocksGoOn()
{
    const service::LockClocks clocks = service::LockClocks::ofSystem();
    const std::int64_t awake = clocks.awake();
    const std::int64_t always = clocks.always();
    QVERIFY(awake > 0);
    QVERIFY(always >= awake); // sleep only adds to it
    QVERIFY(clocks.awake() >= awake);
}

void AutoLockTest::wrongPasswordsAreSlowedDown()
{
    TryLimiter tries;
    AccountId account;
    AccountId other;
    other.bytes[0] = std::byte { 1 };
    std::int64_t now = 1'000'000;
    QVERIFY(tries.allow(account, now).has_value());
    for (const std::int64_t seconds : { 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300 }) {
        tries.failed(account, now);
        const Result<void> refused = tries.allow(account, now);
        QVERIFY(!refused && refused.error().is(AccountError::TooManyTries));
        QCOMPARE(refused.error().detail(), std::to_string(seconds));
        QVERIFY(!tries.allow(account, now + seconds * 1'000 - 1));
        QVERIFY(tries.allow(other, now).has_value());
        now += seconds * 1'000;
        QVERIFY(tries.allow(account, now).has_value());
    }
    tries.succeeded(account);
    tries.failed(account, now);
    QCOMPARE(tries.allow(account, now).error().detail(), std::string("1"));
}

QTEST_GUILESS_MAIN(AutoLockTest)
#include "auto_lock_test.moc"
