// SPDX-License-Identifier: MIT
#include "core/service/endpoint_pool.hpp"

#include "core/consensus/aura.hpp"
#include "core/light/error.hpp"
#include "core/net/server_busy.hpp"
#include "core/service/light_json.hpp"

#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>

namespace taonaut::service {
namespace {

using Clock = net::EndpointScore::Clock;

constexpr std::size_t kEvidenceBytes = 2'048;

/// Garbage in place of an answer.
bool isViolation(const Error& why)
{
    using enum net::NetError;
    return why.is(NotJson) || why.is(NotJsonRpc) || why.is(JsonTooDeep) || why.is(TooLarge);
}

net::Failure failureOf(const Error& why)
{
    return why.is(net::NetError::Busy)    ? net::Failure::Busy
        : why.is(net::NetError::TimedOut) ? net::Failure::Silent
                                          : net::Failure::Lost;
}

} // namespace

bool isLie(const Error& reason)
{
    return !isViolation(reason) && !reason.is(AnswerError::BadAnswer) && !reason.is(AnswerError::TooManyItems)
        && !reason.is(consensus::AuraError::FutureSlot) && !reason.is(light::LightError::AnswerMissing);
}

EndpointPool::EndpointPool(
    const std::vector<Endpoint>& endpoints, net::ClientOptions options, std::size_t wanted, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_wanted(std::max<std::size_t>(wanted, 1))
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EndpointPool::fill);
    for (const Endpoint& endpoint : endpoints) {
        add(endpoint);
    }
}

void EndpointPool::add(const Endpoint& endpoint)
{
    net::ClientOptions options = m_options;
    std::shared_ptr<net::Pace>& pace = m_paces[endpoint.url.host()];
    if (!pace) {
        pace = m_options.pace ? m_options.pace : std::make_shared<net::Pace>();
    }
    options.pace = pace;
    auto* const line = new EndpointLine(++m_lastId, endpoint, std::move(options), this);
    connect(line, &EndpointLine::opened, this, [this, line] { noteOpened(*line); });
    connect(line, &EndpointLine::lost, this, [this, line](const Error& why) { noteLost(*line, why); });
    m_lines.push_back(line);
}

void EndpointPool::open()
{
    m_working = true;
    for (EndpointLine* const line : m_lines) {
        line->record.score.hurry();
        if (line->isActive()) {
            m_reopening.insert(line->id());
            line->drop(net::NetError::Closed); // its open questions fail first
        }
    }
    fill();
}

void EndpointPool::shut()
{
    m_working = false;
    m_primary = nullptr;
    m_reopening.clear();
    m_pause.stop();
    for (EndpointLine* const line : m_lines) {
        line->shut();
    }
}

void EndpointPool::setEndpoints(const std::vector<Endpoint>& endpoints)
{
    std::vector<EndpointLine*> before = std::exchange(m_lines, {});
    for (const Endpoint& endpoint : endpoints) {
        const auto known = std::find_if(before.begin(), before.end(),
            [&endpoint](const EndpointLine* line) { return line->endpoint() == endpoint; });
        if (known == before.end()) {
            add(endpoint);
        } else {
            m_lines.push_back(*known);
            before.erase(known);
        }
    }
    for (EndpointLine* const line : before) {
        m_bytesOfRemoved += line->bytesReceived();
        line->isActive() ? line->drop(net::NetError::Closed) : line->deleteLater();
    }
    fill();
    emit changed();
}

void EndpointPool::forgive(const std::string& url)
{
    for (EndpointLine* const line : m_lines) {
        if (line->url() == url) {
            line->record.score.forgive();
            line->record.agreement = Agreement::Unknown;
            line->record.problem.reset();
        }
    }
    fill();
    emit changed();
}

std::vector<net::Candidate> EndpointPool::candidates() const
{
    std::vector<net::Candidate> all;
    for (const EndpointLine* const line : m_lines) {
        all.push_back(line->candidate(Clock::now()));
    }
    return all;
}

bool EndpointPool::anyActive() const
{
    return std::any_of(
        m_lines.begin(), m_lines.end(), [](const EndpointLine* line) { return line->isActive(); });
}

void EndpointPool::fill()
{
    if (!m_working) {
        return;
    }
    for (const std::size_t i : net::chooseConnections(candidates(), m_wanted)) {
        m_lines[i]->open();
    }
    const Clock::time_point now = Clock::now();
    std::optional<Clock::time_point> next; // a pause that has ended waits for a free place, not for time
    for (const EndpointLine* const line : m_lines) {
        const net::EndpointScore& score = line->record.score;
        if (!line->isActive() && !score.isDropped() && score.retryAt() && *score.retryAt() > now) {
            next = std::min(next.value_or(*score.retryAt()), *score.retryAt());
        }
    }
    if (next) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - now);
        m_pause.start(std::max(left, std::chrono::milliseconds(1)));
    }
}

void EndpointPool::choose()
{
    const std::optional<std::size_t> best = net::choosePrimary(candidates());
    if (best && m_lines[*best] != m_primary) {
        m_primary = m_lines[*best];
        emit primaryChanged();
    }
}

void EndpointPool::noteOpened(EndpointLine& line)
{
    if (m_primary == nullptr) {
        m_primary = &line; // the first that is there, so that the client starts at once
        emit primaryChanged();
    }
    emit lineOpened(line);
    emit changed();
}

void EndpointPool::noteLost(EndpointLine& line, const Error& why)
{
    if (isViolation(why)) {
        accuse(line.id(), why, "any message", {});
    }
    if (m_reopening.erase(line.id()) == 0) {
        const std::optional<std::chrono::seconds> asked = net::retryAfterIn(why.detail());
        line.record.score.failed(failureOf(why), Clock::now(), QRandomGenerator::global()->generateDouble(),
            asked ? std::optional<std::chrono::milliseconds>(*asked) : std::nullopt);
    }
    const bool wasPrimary = m_primary == &line;
    if (wasPrimary) {
        m_primary = nullptr;
    }
    if (std::find(m_lines.begin(), m_lines.end(), &line) == m_lines.end()) {
        line.deleteLater(); // the person took it off the list
    }
    fill();
    if (wasPrimary || (m_primary == nullptr && !anyActive())) {
        emit lost(why);
    }
    if (m_primary == nullptr) {
        choose();
    }
    emit changed();
}

std::string EndpointPool::endpoint() const
{
    return m_primary != nullptr ? m_primary->url() : m_lines.empty() ? std::string() : m_lines.front()->url();
}

void EndpointPool::call(std::string method, Json params, Answer answer)
{
    if (m_primary != nullptr) {
        m_primary->call(std::move(method), std::move(params), std::move(answer));
        return;
    }
    const auto tell
        = [answer = std::move(answer)] { answer(tl::unexpected<net::CallError>({ net::NetError::Closed })); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void EndpointPool::drop(const Error& why)
{
    if (m_primary != nullptr) {
        m_primary->drop(why);
    }
}

void EndpointPool::reconsider()
{
    const auto found = std::find(m_lines.begin(), m_lines.end(), m_primary);
    if (found == m_lines.end()) {
        return;
    }
    const std::vector<net::Candidate> all = candidates();
    if (net::isClearlyBehind(all, static_cast<std::size_t>(found - m_lines.begin()))) {
        choose();
    }
}

EndpointLine* EndpointPool::find(EndpointLine::Id id) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [id](const EndpointLine* line) { return line->id() == id; });
    return found == m_lines.end() ? nullptr : *found;
}

EndpointLine* EndpointPool::another(const std::vector<EndpointLine::Id>& asked) const
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (std::find(asked.begin(), asked.end(), m_lines[i]->id()) != asked.end()) {
            positions.push_back(i);
        }
    }
    const std::optional<std::size_t> best = net::chooseHedge(candidates(), positions);
    return best ? m_lines[*best] : nullptr;
}

void EndpointPool::accuse(
    EndpointLine::Id id, const Error& reason, const std::string& request, const Json& answer)
{
    EndpointLine* const line = find(id);
    if (line == nullptr || line->record.score.isDropped()) {
        return;
    }
    ++line->record.refused;
    if (isLie(reason)) {
        line->record.agreement = Agreement::Differs;
        if (m_lines.size() > 1) {
            line->record.score.dropForGood();
        }
    }
    const std::string text = answer.is_null()
        ? std::string()
        : answer.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, kEvidenceBytes);
    emit accused(
        { line->url(), reason, request, text, QDateTime::currentMSecsSinceEpoch(), line->provider() });
    line->drop(reason);
}

std::vector<EndpointView> EndpointPool::views() const
{
    std::vector<EndpointView> views;
    for (const EndpointLine* const line : m_lines) {
        views.push_back(line->view(line == m_primary));
    }
    return views;
}

std::uint64_t EndpointPool::bytesReceived() const
{
    std::uint64_t bytes = m_bytesOfRemoved;
    for (const EndpointLine* const line : m_lines) {
        bytes += line->bytesReceived();
    }
    return bytes;
}

} // namespace taonaut::service
