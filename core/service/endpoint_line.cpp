// SPDX-License-Identifier: MIT
#include "core/service/endpoint_line.hpp"

#include "core/net/server_busy.hpp"

#include <QCoreApplication>
#include <QDateTime>

namespace taonaut::service {
namespace {

using Clock = net::EndpointScore::Clock;

std::string providerOf(const Endpoint& endpoint)
{
    return endpoint.provider.empty() ? endpoint.url.host().toStdString() : endpoint.provider;
}

/// The moment as Unix milliseconds.
std::int64_t unixMs(Clock::time_point moment)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(moment - Clock::now());
    return QDateTime::currentMSecsSinceEpoch() + left.count();
}

} // namespace

EndpointLine::EndpointLine(Id id, Endpoint endpoint, net::ClientOptions options, QObject* parent)
    : QObject(parent)
    , m_id(id)
    , m_endpoint(std::move(endpoint))
    , m_provider(providerOf(m_endpoint))
    , m_options(std::move(options))
{
}

EndpointLine::~EndpointLine()
{
    m_client.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void EndpointLine::open()
{
    m_why.reset();
    m_silences = 0;
    m_active = true;
    record.agreement = Agreement::Unknown;
    m_subscribed.clear();
    m_bytesBefore = bytesReceived();
    m_client = std::make_unique<net::JsonRpcClient>(m_options);
    connect(m_client.get(), &net::JsonRpcClient::opened, this, [this] {
        record.problem.reset();
        record.head.reset();
        record.headTimeMs = 0;
        record.announcedAgeMs.reset();
        record.score.opened(Clock::now());
        emit opened();
    });
    connect(m_client.get(), &net::JsonRpcClient::closed, this, &EndpointLine::ended);
    m_client->open(m_endpoint.url);
}

void EndpointLine::shut()
{
    m_active = false;
    if (m_client) {
        m_bytesBefore = bytesReceived();
        m_client->disconnect(this);
        m_client.release()->deleteLater(); // it may be the one that is calling
    }
}

void EndpointLine::drop(const Error& why)
{
    if (m_active && m_client) {
        m_why = m_why.value_or(why);
        m_client->close();
    }
}

void EndpointLine::ended(const Error& reason)
{
    m_active = false;
    record.problem = m_why.value_or(reason);
    if (record.problem->is(net::NetError::Busy)) {
        record.words = record.problem->detail();
    }
    emit lost(*record.problem);
}

void EndpointLine::call(std::string method, Json params, Answer answer)
{
    if (!m_client) {
        QMetaObject::invokeMethod(
            this,
            [answer = std::move(answer)] {
                answer(tl::unexpected<net::CallError>({ net::NetError::Closed }));
            },
            Qt::QueuedConnection);
        return;
    }
    ++record.requests;
    m_client->call(std::move(method), std::move(params),
        [this, askedAt = Clock::now(), answer = std::move(answer)](
            const Result<Json, net::CallError>& result) {
            noteAnswer(result, askedAt);
            answer(result);
        });
}

void EndpointLine::noteAnswer(const Result<Json, net::CallError>& result, Clock::time_point askedAt)
{
    if (result || result.error().reason.is(net::NetError::ServerError)) {
        m_silences = 0;
        record.score.answered(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - askedAt));
    } else if (result.error().reason.is(net::NetError::TimedOut) && ++m_silences >= kSilencesAllowed) {
        drop(net::NetError::TimedOut);
    }
    if (!result && result.error().reason.is(net::NetError::ServerError)) {
        const net::CallError& error = result.error();
        record.words = error.message;
        if (net::isBusyError(error.code, error.message)) {
            drop({ net::NetError::Busy, error.message + " " + error.data });
        }
    }
}

void EndpointLine::subscribe(const char* method, void (EndpointLine::*signal)(const Json&))
{
    if (m_client && m_subscribed.insert(method).second) {
        m_client->subscribe(
            method, Json::array(), [](const auto&) {},
            [this, signal](const Json& value) { emit(this->*signal)(value); });
    }
}

void EndpointLine::subscribeHeads()
{
    subscribe("chain_subscribeNewHeads", &EndpointLine::head);
}

void EndpointLine::subscribeFinality()
{
    subscribe("chain_subscribeFinalizedHeads", &EndpointLine::finalHead);
}

void EndpointLine::subscribeJustifications()
{
    subscribe("grandpa_subscribeJustifications", &EndpointLine::justification);
}

std::uint64_t EndpointLine::bytesReceived() const
{
    return m_bytesBefore + (m_client ? m_client->bytesReceived() : 0);
}

net::Candidate EndpointLine::candidate(Clock::time_point now) const
{
    net::Candidate candidate;
    candidate.provider = m_provider;
    candidate.connected = m_active;
    candidate.open = isOpen();
    candidate.mayConnect = record.score.mayConnect(now);
    candidate.shaky = record.score.isShaky(now);
    candidate.behind = record.agreement == Agreement::Behind;
    candidate.differs = record.agreement == Agreement::Differs;
    candidate.latency = record.score.latency();
    if (record.head) {
        candidate.head = record.head->value();
    }
    if (record.headTimeMs > 0) {
        candidate.headTimeMs = record.headTimeMs;
    }
    return candidate;
}

EndpointView EndpointLine::view(bool primary) const
{
    using State = EndpointView::State;
    EndpointView view;
    view.url = url();
    view.provider = m_provider;
    view.primary = primary;
    view.state = record.score.isDropped() ? State::Dropped
        : isOpen()                        ? State::Open
        : m_active                        ? State::Connecting
        : record.score.retryAt()          ? State::Waiting
                                          : State::Idle;
    if (const auto latency = record.score.latency()) {
        view.latencyMs = static_cast<int>(latency->count());
    }
    view.head = record.head;
    view.agreement = record.agreement;
    view.requests = record.requests;
    view.proofs = record.proofs;
    view.refused = record.refused;
    view.retryAtMs = view.state == State::Waiting ? unixMs(*record.score.retryAt()) : 0;
    view.problem = record.problem;
    view.words = record.words;
    return view;
}

} // namespace taonaut::service
