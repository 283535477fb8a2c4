// SPDX-License-Identifier: MIT
#include "core/service/light_deliveries.hpp"

namespace taonaut::service {

std::uint64_t Deliveries::enter(QObject* context, std::function<void(const Error&)> fail)
{
    const std::lock_guard lock(m_mutex);
    m_debts.emplace(++m_lastTicket, Debt { context, std::move(fail) });
    return m_lastTicket;
}

void Deliveries::post(std::uint64_t ticket, std::function<void()> event)
{
    // Under the lock, so that failAll() cannot return between finding the context and using it.
    const std::lock_guard lock(m_mutex);
    const auto found = m_debts.find(ticket);
    if (found == m_debts.end()) {
        return;
    }
    QMetaObject::invokeMethod(found->second.context, std::move(event), Qt::QueuedConnection);
    m_debts.erase(found);
}

void Deliveries::failAll(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    for (auto& [ticket, debt] : m_debts) {
        auto event = [fail = std::move(debt.fail), error] { fail(error); };
        QMetaObject::invokeMethod(debt.context, std::move(event), Qt::QueuedConnection);
    }
    m_debts.clear();
}

} // namespace taonaut::service
