// SPDX-License-Identifier: MIT
#pragma once

// Work on the pool, one piece at a time and in order: key derivations that take half a gigabyte each, or
// changes to one file.
//
// A task may be cancelled while it waits or runs. What only reads is abandoned at once: its request ends with
// Cancelled, and what the work still gives is dropped. What writes is asked to stop and answers for itself.

#include "core/base/progress.hpp"
#include "core/service/task_runner.hpp"
#include "core/wallet/key_error.hpp"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <deque>
#include <functional>

namespace taonaut::service {

/// How far a running task is and whether it should stop; shared by the pool's thread and the queue's.
class TaskProgress final : public Progress {
public:
    [[nodiscard]] bool cancelled() const override { return m_cancelled.load(); }
    void report(std::uint64_t done, std::uint64_t total) override
    {
        m_fraction.store(total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total));
    }
    void cancel() { m_cancelled.store(true); }
    [[nodiscard]] double fraction() const { return m_fraction.load(); }

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<double> m_fraction = 0;
};

class TaskQueue : public QObject {
    Q_OBJECT
public:
    enum class Kind : std::uint8_t {
        Reads, ///< abandoned when cancelled
        Writes, ///< answers for itself once it runs
    };

    explicit TaskQueue(TaskRunner& tasks, QObject* parent = nullptr);
    ~TaskQueue() override;

    /// work: (Progress&) -> Result<T>, on a pool thread, destroyed there; deliver: (Result<T>) -> void, on
    /// this thread, after this call. Both may be move-only.
    template <class Work, class Deliver>
    void add(std::uint64_t request, Kind kind, Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work, Progress&>;
        auto boxedWork = std::make_shared<std::optional<Work>>(std::move(work));
        auto boxedDeliver = std::make_shared<Deliver>(std::move(deliver));
        Task task;
        task.request = request;
        task.kind = kind;
        task.work = [boxedWork, boxedDeliver](Progress& progress) -> std::function<void()> {
            auto value = std::make_shared<Value>((**boxedWork)(progress));
            boxedWork->reset(); // with the secrets that it held
            return [value, boxedDeliver] { (*boxedDeliver)(std::move(*value)); };
        };
        task.refuse = [boxedDeliver] { (*boxedDeliver)(Value(fail(wallet::KeyError::Cancelled))); };
        enter(std::move(task));
    }

    void cancel(std::uint64_t request);
    /// Everything that waits, and what runs if it only reads.
    void cancelAll();
    [[nodiscard]] bool isIdle() const noexcept { return !m_running; }

signals:
    /// fraction: 0 to 1, not falling within a task; of the work where the work can tell, else of the time
    /// that such a task took before.
    void progress(std::uint64_t request, double fraction);

private:
    struct Task {
        std::uint64_t request = 0;
        Kind kind = Kind::Reads;
        std::function<std::function<void()>(Progress&)> work;
        std::function<void()> refuse;
    };
    struct Running {
        std::uint64_t request = 0;
        Kind kind = Kind::Reads;
        std::shared_ptr<TaskProgress> progress;
        std::function<void()> refuse; ///< empty: abandoned
        double shown = 0;
    };

    void enter(Task task);
    void next();
    void ended(const std::function<void()>& deliver);
    void abandonRunning();
    /// Calls `refuse` after the verb that asked for it has returned.
    void refuseLater(std::function<void()> refuse);
    void look();

    TaskRunner& m_tasks;
    std::deque<Task> m_waiting;
    std::optional<Running> m_running;
    QElapsedTimer m_elapsed;
    qint64 m_typicalMs = 1'500; // of a whole task; learned from those that ended
    QTimer m_look;
};

} // namespace taonaut::service
