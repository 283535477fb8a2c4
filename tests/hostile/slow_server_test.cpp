// SPDX-License-Identifier: MIT
// The window's thread while servers hang, drip, flood or never stop: the light link works on its own thread,
// so nothing of it may show here, and memory stays bounded.
//
// What this thread did is measured by its own processor time between two ticks of a timer, which a busy
// machine does not change; a wait that blocks it shows as a gap between ticks.

#include "core/service/light_link.hpp"
#include "tests/hostile/slow_server.hpp"
#include "tests/unit/light/scripted_chain.hpp"

#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>
#include <ctime>
#include <fstream>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;
using Manner = SlowServer::Manner;

namespace {

constexpr int kTickMs = 5;
constexpr double kMostWorkMs = 50; ///< of this thread, between two ticks
constexpr qint64 kMostGapMs = 1'000; ///< the shortest wait of the link itself is longer
constexpr auto kRequestTimeout = std::chrono::milliseconds(1'500);
constexpr int kWatchedMs = 5'000;
/// One message up to the limit may be on its way, in pieces and as a whole.
constexpr long kMostGrowthKiB = 256 << 10;

double threadMs()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

long valueOfStatus(const char* name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name)) {
            return std::stol(line.substr(std::string_view(name).size() + 1));
        }
    }
    return 0;
}

/// The peak of memory counts from now on.
void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// What the thread it lives on is kept from doing.
class Watch : public QObject {
public:
    Watch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = threadMs();
            mostWork = std::max(mostWork, now - m_before);
            m_before = now;
            mostGap = std::max(mostGap, m_clock.restart());
        });
        m_before = threadMs();
        m_clock.start();
        m_timer.start(kTickMs);
    }
    double mostWork = 0;
    qint64 mostGap = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_before = 0;
};

} // namespace

class SlowServerTest : public QObject {
    Q_OBJECT
private slots:
    void theWatchNoticesWork();
    void theWindowStaysFree_data();
    void theWindowStaysFree();

private:
    ScriptedChain m_chain;
};

void SlowServerTest::theWatchNoticesWork()
{
    Watch watch;
    QTimer::singleShot(30, this, [] {
        const double begin = threadMs();
        while (threadMs() - begin < 1.5 * kMostWorkMs) { }
    });
    QTRY_VERIFY(watch.mostWork > kMostWorkMs);
    QTimer::singleShot(30, this, [] { QThread::msleep(2 * kMostGapMs); });
    QTRY_VERIFY(watch.mostGap > kMostGapMs);
}

void SlowServerTest::theWindowStaysFree_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::newRow("hung") << Manner::Hung;
    QTest::newRow("silent") << Manner::Silent;
    QTest::newRow("dripping") << Manner::Dripping;
    QTest::newRow("giant") << Manner::Giant;
    QTest::newRow("endless") << Manner::Endless;
}

void SlowServerTest::theWindowStaysFree()
{
    QFETCH(Manner, manner);
    SlowServer server(manner);
    LightLinkOptions options { { Endpoint { server.url() } }, m_chain.parameters(), {} };
    options.requestTimeout = kRequestTimeout;
    QThread thread;
    auto* const link = new LightLink(std::move(options));
    link->moveToThread(&thread);
    connect(&thread, &QThread::finished, link, &QObject::deleteLater);
    thread.start();
    int changes = 0;
    connect(link, &LightLink::changed, this, [&changes] { ++changes; });
    std::optional<Error> answer;
    forgetPeak();
    const long before = valueOfStatus("VmRSS:");
    Watch watch;
    link->start();
    link->proveRead(this, { Bytes(32) },
        [&answer](const auto& values) { answer = values ? Error(LinkError::Stopped) : values.error(); });
    QTest::qWait(kWatchedMs);
    const auto snapshot = link->snapshot();
    QElapsedTimer stopping;
    stopping.start();
    link->stop();
    QVERIFY(stopping.elapsed() < kMostGapMs);
    thread.quit();
    thread.wait();
    const long growth = valueOfStatus("VmHWM:") - before;
    QVERIFY2(watch.mostWork < kMostWorkMs, qPrintable(QString::number(watch.mostWork)));
    QVERIFY2(watch.mostGap < kMostGapMs, qPrintable(QString::number(watch.mostGap)));
    QVERIFY2(growth < kMostGrowthKiB, qPrintable(QString::number(growth)));
    // As many pictures as an eye can follow, however much is said.
    QVERIFY2(changes > 0 && changes < kWatchedMs / 20, qPrintable(QString::number(changes)));
    QVERIFY2(answer && !answer->is(LinkError::Stopped), "a question got no answer in time");
    QCOMPARE(snapshot->finalized.number, BlockNumber(0));
    QVERIFY(snapshot->phase != LinkPhase::Following);
    qInfo("most work %.1f ms, longest gap %lld ms, %d snapshots, %ld MiB at most", watch.mostWork,
        static_cast<long long>(watch.mostGap), changes, growth >> 10);
}

QTEST_GUILESS_MAIN(SlowServerTest)
#include "slow_server_test.moc"
