// SPDX-License-Identifier: MIT
#pragma once

// Work that waits until the link is ready for it, and fails at its deadline. Belongs to one thread.

#include "core/base/result.hpp"

#include <QTimer>
#include <chrono>
#include <functional>
#include <list>

namespace taonaut::service {

class LightWaiting : public QObject {
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;
    struct Work {
        /// Does the work if it is ready; answers whether it is done with.
        std::function<bool()> attempt;
        /// The deadline has passed.
        std::function<void()> tooLate;
    };

    explicit LightWaiting(QObject* parent);

    /// Attempts at once, else at every retry() until the deadline.
    void add(Work work, std::chrono::milliseconds patience);
    void retry();

private:
    void arm();
    void expire();

    struct Entry {
        Work work;
        Clock::time_point deadline;
    };
    std::list<Entry> m_entries;
    QTimer m_timer;
};

} // namespace taonaut::service
