// SPDX-License-Identifier: MIT
#include "core/service/light_waiting.hpp"

#include <algorithm>
#include <utility>

namespace taonaut::service {

LightWaiting::LightWaiting(QObject* parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LightWaiting::expire);
}

void LightWaiting::add(Work work, std::chrono::milliseconds patience)
{
    if (!work.attempt()) {
        m_entries.push_back({ std::move(work), Clock::now() + patience });
        arm();
    }
}

void LightWaiting::retry()
{
    // What an attempt adds is tried by itself.
    std::list<Entry> entries = std::exchange(m_entries, {});
    entries.remove_if([](const Entry& entry) { return entry.work.attempt(); });
    m_entries.splice(m_entries.begin(), entries);
    arm();
}

void LightWaiting::arm()
{
    const auto first = std::min_element(m_entries.begin(), m_entries.end(),
        [](const Entry& left, const Entry& right) { return left.deadline < right.deadline; });
    if (first == m_entries.end()) {
        m_timer.stop();
        return;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(first->deadline - Clock::now());
    m_timer.start(std::max(left, std::chrono::milliseconds(0)));
}

void LightWaiting::expire()
{
    std::list<Entry> late;
    const Clock::time_point now = Clock::now();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto next = std::next(entry);
        if (entry->deadline <= now) {
            late.splice(late.end(), m_entries, entry);
        }
        entry = next;
    }
    arm();
    for (const Entry& entry : late) {
        entry.work.tooLate();
    }
}

} // namespace taonaut::service
