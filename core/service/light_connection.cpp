// SPDX-License-Identifier: MIT
#include "core/service/light_connection.hpp"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace taonaut::service {

LightConnection::LightConnection(QUrl endpoint, const net::ClientOptions& options, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_options(options)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LightConnection::connectNow);
}

LightConnection::~LightConnection()
{
    m_client.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void LightConnection::open()
{
    m_pause.stop();
    if (m_active) { // its open questions fail first
        m_reopen = true;
        m_client->close();
        return;
    }
    connectNow();
}

void LightConnection::connectNow()
{
    m_why.reset();
    m_reopen = false;
    m_active = true;
    m_client = std::make_unique<net::JsonRpcClient>(m_options);
    connect(m_client.get(), &net::JsonRpcClient::opened, this, [this] {
        m_upSince.start();
        emit opened();
    });
    connect(m_client.get(), &net::JsonRpcClient::closed, this, &LightConnection::ended);
    m_client->open(m_endpoint);
}

void LightConnection::shut()
{
    m_pause.stop();
    m_upSince.invalidate();
    m_active = false;
    if (m_client) {
        m_client->disconnect(this);
        m_client.release()->deleteLater(); // it may be the one that is calling
    }
}

void LightConnection::drop(const Error& why)
{
    if (isOpen()) {
        m_why = why;
        m_client->close();
    }
}

void LightConnection::ended(const Error& reason)
{
    if (m_upSince.isValid() && m_upSince.hasExpired(kSteady.count())) {
        m_backoff.reset();
    }
    m_upSince.invalidate();
    m_active = false;
    const std::chrono::milliseconds pause = m_backoff.next(QRandomGenerator::global()->generateDouble());
    m_pause.start(m_reopen ? std::chrono::milliseconds(0) : pause);
    emit lost(m_why.value_or(reason));
}

void LightConnection::call(std::string method, Json params, Answer answer)
{
    if (m_client) {
        m_client->call(std::move(method), std::move(params), std::move(answer));
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [answer = std::move(answer)] { answer(tl::unexpected<net::CallError>({ net::NetError::Closed })); },
        Qt::QueuedConnection);
}

void LightConnection::subscribe(std::string method, net::JsonRpcClient::Notification notification)
{
    if (m_client) {
        m_client->subscribe(
            std::move(method), Json::array(), [](const auto&) {}, std::move(notification));
    }
}

} // namespace taonaut::service
