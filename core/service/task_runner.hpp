// SPDX-License-Identifier: MIT
#pragma once

// The only place that starts work on the thread pool: key derivation, previews, whatever takes more than a
// few milliseconds. A task is a function that returns a value; the value is delivered on the thread of
// `context`, or dropped when the context is gone. At shutdown the runner refuses new tasks and waits for the
// running ones.

#include <QFuture>
#include <QObject>
#include <QtConcurrent>
#include <memory>

namespace taonaut::service {

class TaskRunner {
public:
    TaskRunner() = default;
    ~TaskRunner() { m_pool.waitForDone(); }
    TaskRunner(const TaskRunner&) = delete;
    TaskRunner& operator=(const TaskRunner&) = delete;

    /// work: () -> T, on a pool thread; deliver: (T) -> void, on the context's thread, never inside this call.
    /// T may be move-only.
    template <class Work, class Deliver> void run(QObject* context, Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work>;
        // Futures copy their results; a move-only value travels in a shared box.
        auto boxed = [work = std::move(work)]() mutable { return std::make_shared<Value>(work()); };
        QtConcurrent::run(&m_pool, std::move(boxed))
            .then(context, [context, deliver = std::move(deliver)](std::shared_ptr<Value> value) mutable {
                // Work that was done before `then` was called is delivered inside of it otherwise.
                auto later = std::make_shared<Deliver>(std::move(deliver));
                QMetaObject::invokeMethod(
                    context, [later, value] { (*later)(std::move(*value)); }, Qt::QueuedConnection);
            });
    }

private:
    QThreadPool m_pool;
};

} // namespace taonaut::service
