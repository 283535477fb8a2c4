// SPDX-License-Identifier: MIT
// Tasks are held by gates, not by time.

#include "core/service/task_queue.hpp"

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using service::TaskQueue;
using service::TaskRunner;
using wallet::KeyError;

class TaskQueueTest : public QObject {
    Q_OBJECT
private slots:
    void oneAtATimeInOrder();
    void waitingTaskIsCancelled();
    void readerIsAbandonedAtOnce();
    void writerAnswersForItself();
    void cancelAllSparesTheRunningWriter();
    void secretsOfATaskAreGone();
    void progressNeverFalls();
    void endsWithATaskRunning();
};

namespace {

/// What a task says and hears.
struct Gate {
    QSemaphore started;
    QSemaphore mayEnd;
    std::atomic<bool> sawCancel = false;
};

/// Runs until it is let go.
auto gated(const std::shared_ptr<Gate>& gate, int answer)
{
    return [gate, answer](Progress& progress) -> Result<int> {
        gate->started.release();
        gate->mayEnd.acquire();
        gate->sawCancel = progress.cancelled();
        return gate->sawCancel ? Result<int>(fail(KeyError::Cancelled)) : answer;
    };
}

/// Collects answers as texts.
struct Answers {
    QStringList list;
    auto enter(const QString& name)
    {
        return [this, name](const Result<int>& answer) {
            list.append(
                name + (answer ? QString::number(*answer) : QString::fromStdString(answer.error().text())));
        };
    }
};

} // namespace

void TaskQueueTest::oneAtATimeInOrder()
{
    TaskRunner runner;
    TaskQueue queue(runner);
    Answers answers;
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    for (int i = 0; i < 20; ++i) {
        queue.add(
            static_cast<std::uint64_t>(i), TaskQueue::Kind::Reads,
            [&, i](Progress&) -> Result<int> {
                most = std::max(most.load(), ++running);
                --running;
                return i;
            },
            answers.enter("#"));
    }
    QVERIFY(answers.list.isEmpty()); // never inside the call
    QTRY_COMPARE(answers.list.size(), 20);
    QCOMPARE(most.load(), 1);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(answers.list[i], "#" + QString::number(i));
    }
}

void TaskQueueTest::waitingTaskIsCancelled()
{
    TaskRunner runner;
    TaskQueue queue(runner);
    Answers answers;
    const auto first = std::make_shared<Gate>();
    queue.add(1, TaskQueue::Kind::Writes, gated(first, 1), answers.enter("a"));
    queue.add(2, TaskQueue::Kind::Writes, gated(std::make_shared<Gate>(), 2), answers.enter("b"));
    first->started.acquire();
    queue.cancel(2);
    queue.cancel(77); // nobody
    QVERIFY(answers.list.isEmpty());
    QTRY_COMPARE(answers.list, QStringList { "bkey.Cancelled" });
    first->mayEnd.release();
    QTRY_COMPARE(answers.list.size(), 2);
    QCOMPARE(answers.list.last(), QString("a1"));
    QVERIFY(queue.isIdle());
}

void TaskQueueTest::readerIsAbandonedAtOnce()
{
    TaskRunner runner;
    TaskQueue queue(runner);
    Answers answers;
    const auto gate = std::make_shared<Gate>();
    queue.add(1, TaskQueue::Kind::Reads, gated(gate, 1), answers.enter("a"));
    gate->started.acquire();
    queue.cancel(1);
    queue.cancel(1);
    QTRY_COMPARE(answers.list, QStringList { "akey.Cancelled" }); // while it still runs
    QVERIFY(!queue.isIdle());
    gate->mayEnd.release();
    QTRY_VERIFY(queue.isIdle());
    QVERIFY(gate->sawCancel);
    QCOMPARE(answers.list.size(), 1);
}

void TaskQueueTest::writerAnswersForItself()
{
    TaskRunner runner;
    TaskQueue queue(runner);
    Answers answers;
    const auto gate = std::make_shared<Gate>();
    queue.add(1, TaskQueue::Kind::Writes, gated(gate, 1), answers.enter("a"));
    gate->started.acquire();
    queue.cancel(1);
    QCoreApplication::processEvents();
    QVERIFY(answers.list.isEmpty());
    gate->mayEnd.release();
    QTRY_COMPARE(answers.list, QStringList { "akey.Cancelled" });
    // One that was done before it could be stopped has its answer.
    queue.add(
        2, TaskQueue::Kind::Writes, [](Progress&) -> Result<int> { return 2; }, answers.enter("b"));
    QTRY_COMPARE(answers.list.last(), QString("b2"));
    queue.cancel(2);
    QCoreApplication::processEvents();
    QCOMPARE(answers.list.size(), 2);
}

void TaskQueueTest::cancelAllSparesTheRunningWriter()
{
    TaskRunner runner;
    TaskQueue queue(runner);
    Answers answers;
    const auto gate = std::make_shared<Gate>();
    queue.add(1, TaskQueue::Kind::Writes, gated(gate, 1), answers.enter("a"));
    queue.add(2, TaskQueue::Kind::Writes, gated(std::make_shared<Gate>(), 2), answers.enter("b"));
    queue.add(3, TaskQueue::Kind::Reads, gated(std::make_shared<Gate>(), 3), answers.enter("c"));
    gate->started.acquire();
    queue.cancelAll();
    gate->mayEnd.release();
    QTRY_COMPARE(answers.list.size(), 3);
    answers.list.sort();
    QCOMPARE(answers.list, QStringList({ "a1", "bkey.Cancelled", "ckey.Cancelled" }));
    QVERIFY(!gate->sawCancel);
}

void TaskQueueTest::secretsOfATaskAreGone()
{
    TaskRunner runner;
    TaskQueue queue(runner);
    auto held = std::make_unique<int>(7); // stands for a password
    struct Watched {
        std::unique_ptr<int> value;
        std::atomic<bool>* gone;
        Watched(std::unique_ptr<int> secret, std::atomic<bool>* flag)
            : value(std::move(secret))
            , gone(flag)
        {
        }
        Watched(Watched&&) noexcept = default;
        Watched& operator=(Watched&&) noexcept = default;
        ~Watched()
        {
            if (value) {
                gone->store(true);
            }
        }
    };
    std::atomic<bool> gone = false;
    bool goneAtDelivery = false;
    queue.add(
        1, TaskQueue::Kind::Reads,
        [watched = Watched(std::move(held), &gone)](Progress&) -> Result<int> { return *watched.value; },
        [&](const Result<int>& answer) { goneAtDelivery = answer && gone.load(); });
    QTRY_VERIFY(queue.isIdle());
    QVERIFY(goneAtDelivery);
}

void TaskQueueTest::progressNeverFalls()
{
    TaskRunner runner;
    TaskQueue queue(runner);
    Answers answers;
    const auto gate = std::make_shared<Gate>();
    QList<double> told;
    connect(&queue, &TaskQueue::progress, this, [&](std::uint64_t request, double fraction) {
        QCOMPARE(request, std::uint64_t { 9 });
        told.append(fraction);
    });
    queue.add(
        9, TaskQueue::Kind::Reads,
        [gate](Progress& progress) -> Result<int> {
            progress.report(1, 2);
            gate->mayEnd.acquire();
            progress.report(1, 4);
            gate->mayEnd.acquire();
            return 1;
        },
        answers.enter("a"));
    QTRY_VERIFY(told.contains(0.5));
    gate->mayEnd.release(2);
    QTRY_VERIFY(queue.isIdle());
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() >= 0 && told.back() <= 1);
}

void TaskQueueTest::endsWithATaskRunning()
{
    const auto gate = std::make_shared<Gate>();
    Answers answers;
    {
        TaskRunner runner; // waits for what runs
        {
            TaskQueue queue(runner);
            queue.add(1, TaskQueue::Kind::Writes, gated(gate, 1), answers.enter("a"));
            queue.add(2, TaskQueue::Kind::Writes, gated(gate, 2), answers.enter("b"));
            gate->started.acquire();
        }
        gate->mayEnd.release();
    }
    QCoreApplication::processEvents();
    QVERIFY(answers.list.isEmpty());
    QVERIFY(gate->sawCancel);
}

QTEST_GUILESS_MAIN(TaskQueueTest)
#include "task_queue_test.moc"
