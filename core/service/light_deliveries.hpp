// SPDX-License-Identifier: MIT
#pragma once

// Answers that are owed to callers on other threads.
//
// A verb of LightLink enters its caller here and gets an Owed<T>, which travels through the work and is
// settled once. The result is posted to the thread of the caller's context. failAll() settles everything that
// is still owed; after it has returned, no context is touched any more.
//
// All members may be called on any thread.

#include "core/base/result.hpp"

#include <QObject>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

namespace taonaut::service {

class Deliveries;

/// A debt to one caller. Copies stand for the same debt; only the first settle counts.
template <class T> class Owed {
public:
    void settle(Result<T> result) const;

private:
    friend class Deliveries;
    std::shared_ptr<Deliveries> m_deliveries;
    std::uint64_t m_ticket = 0;
    std::shared_ptr<const std::function<void(Result<T>)>> m_deliver;
};

class Deliveries : public std::enable_shared_from_this<Deliveries> {
public:
    /// context must live until the debt is settled or failAll() has returned.
    template <class T> [[nodiscard]] Owed<T> owe(QObject* context, std::function<void(Result<T>)> deliver)
    {
        Owed<T> owed;
        owed.m_deliveries = shared_from_this();
        owed.m_deliver = std::make_shared<const std::function<void(Result<T>)>>(std::move(deliver));
        owed.m_ticket = enter(context,
            [deliver = owed.m_deliver](const Error& error) { (*deliver)(tl::unexpected<Error>(error)); });
        return owed;
    }

    void failAll(const Error& error);

private:
    template <class T> friend class Owed;
    struct Debt {
        QObject* context = nullptr;
        std::function<void(const Error&)> fail;
    };

    [[nodiscard]] std::uint64_t enter(QObject* context, std::function<void(const Error&)> fail);
    /// Posts to the debt's context and ends the debt; nothing when it has ended before.
    void post(std::uint64_t ticket, std::function<void()> event);

    std::mutex m_mutex;
    std::uint64_t m_lastTicket = 0;
    std::map<std::uint64_t, Debt> m_debts;
};

template <class T> void Owed<T>::settle(Result<T> result) const
{
    m_deliveries->post(m_ticket, [deliver = m_deliver, result = std::move(result)] { (*deliver)(result); });
}

} // namespace taonaut::service
