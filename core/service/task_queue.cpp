// SPDX-License-Identifier: MIT
#include "core/service/task_queue.hpp"

#include <algorithm>

namespace taonaut::service {

namespace {

constexpr int kLookMs = 50;
constexpr double kAlmost = 0.95; // an estimate never says that it is done
constexpr qint64 kTellingMs = 200; // shorter tasks derive no key

} // namespace

TaskQueue::TaskQueue(TaskRunner& tasks, QObject* parent)
    : QObject(parent)
    , m_tasks(tasks)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &TaskQueue::look);
}

TaskQueue::~TaskQueue()
{
    if (m_running) {
        m_running->progress->cancel(); // the runner waits for it
    }
}

void TaskQueue::enter(Task task)
{
    m_waiting.push_back(std::move(task));
    next();
}

void TaskQueue::next()
{
    if (m_running || m_waiting.empty()) {
        return;
    }
    Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    auto told = std::make_shared<TaskProgress>();
    m_running = Running { task.request, task.kind, told, std::move(task.refuse) };
    m_elapsed.start();
    m_look.start();
    m_tasks.run(
        this, [work = std::move(task.work), told] { return work(*told); },
        [this](const std::function<void()>& deliver) { ended(deliver); });
}

void TaskQueue::ended(const std::function<void()>& deliver)
{
    m_look.stop();
    if (m_elapsed.elapsed() > kTellingMs) {
        m_typicalMs = m_elapsed.elapsed();
    }
    const bool wanted = m_running->refuse != nullptr;
    m_running.reset();
    if (wanted) {
        deliver();
    }
    next();
}

void TaskQueue::look()
{
    if (!m_running || !m_running->refuse) {
        return;
    }
    const double told = m_running->progress->fraction();
    const double byTime
        = std::min(kAlmost, static_cast<double>(m_elapsed.elapsed()) / static_cast<double>(m_typicalMs));
    const double fraction = std::clamp(told > 0 ? told : byTime, m_running->shown, 1.0);
    if (fraction > m_running->shown) {
        m_running->shown = fraction;
        emit progress(m_running->request, fraction);
    }
}

void TaskQueue::refuseLater(std::function<void()> refuse)
{
    QMetaObject::invokeMethod(
        this, [refuse = std::move(refuse)] { refuse(); }, Qt::QueuedConnection);
}

void TaskQueue::abandonRunning()
{
    m_running->progress->cancel();
    if (m_running->kind == Kind::Reads && m_running->refuse) {
        refuseLater(std::exchange(m_running->refuse, nullptr));
    }
}

void TaskQueue::cancel(std::uint64_t request)
{
    if (m_running && m_running->request == request) {
        abandonRunning();
        return;
    }
    const auto found = std::find_if(
        m_waiting.begin(), m_waiting.end(), [&](const Task& task) { return task.request == request; });
    if (found != m_waiting.end()) {
        refuseLater(std::move(found->refuse));
        m_waiting.erase(found);
    }
}

void TaskQueue::cancelAll()
{
    if (m_running && m_running->kind == Kind::Reads) {
        abandonRunning();
    }
    for (Task& task : std::exchange(m_waiting, {})) {
        refuseLater(std::move(task.refuse));
    }
}

} // namespace taonaut::service

#include "moc_task_queue.cpp"
