// SPDX-License-Identifier: MIT
#include "core/service/light_hedge.hpp"

#include "core/light/proof_reader.hpp"
#include "core/service/light_error.hpp"

#include <QTimer>

namespace taonaut::service {
HedgedCall::HedgedCall(EndpointPool& pool, RpcCall call, Check check, Then then)
    : m_pool(pool)
    , m_call(std::move(call))
    , m_check(std::move(check))
    , m_then(std::move(then))
    , m_error(LinkError::Disconnected)
{
}

void HedgedCall::start(AskFirst first)
{
    EndpointLine* const primary = m_pool.primary();
    if (first == AskFirst::AnotherThanPrimary && primary != nullptr) {
        EndpointLine* const other = m_pool.another({ primary->id() });
        ask(other != nullptr ? *other : *primary);
    } else if (primary != nullptr) {
        ask(*primary);
    } else {
        askNext();
    }
}

void HedgedCall::askNext()
{
    EndpointLine* line = m_pool.another(m_asked);
    while (line == nullptr && m_open == 0 && !m_gaps.empty()) { // an honest answer may be cut short once
        EndpointLine* const again = m_pool.find(m_gaps.front());
        line = again != nullptr && again->isOpen() ? again : nullptr;
        m_gaps.erase(m_gaps.begin());
    }
    if (line != nullptr) {
        ask(*line);
    } else if (m_open == 0) {
        finish(tl::unexpected<Error>(m_error));
    }
}

void HedgedCall::ask(EndpointLine& line)
{
    m_asked.push_back(line.id());
    ++m_open;
    const auto self = shared_from_this();
    QTimer::singleShot(net::hedgeDelay(line.record.score.latency()), &m_pool, [self, asked = m_asked.size()] {
        if (!self->m_done && self->m_open == 1 && self->m_asked.size() == asked) {
            self->askNext();
        }
    });
    line.call(m_call.method, Json::parse(m_call.params, nullptr, false),
        [self, id = line.id()](const Result<Json, net::CallError>& result) { self->answered(id, result); });
}

void HedgedCall::answered(EndpointLine::Id id, const Result<Json, net::CallError>& result)
{
    --m_open;
    if (m_done) {
        return;
    }
    if (!result) {
        m_error = linkErrorFrom(result.error());
        askNext();
        return;
    }
    const Result<void> checked = m_check(*result);
    if (checked) {
        if (EndpointLine* const line = m_pool.find(id)) {
            ++line->record.proofs;
            line->record.gaps = 0;
        }
        finish({});
        return;
    }
    m_error = checked.error();
    if (!isForgiven(id)) {
        m_pool.accuse(id, m_error, m_call.method + " " + m_call.params, *result);
    }
    askNext();
}

/// Whether the answer only proves nothing, and is no second proof with holes in a row.
bool HedgedCall::isForgiven(EndpointLine::Id id)
{
    EndpointLine* const line = m_pool.find(id);
    if (m_error.is(light::LightError::UnknownBlock) || line == nullptr) {
        return true;
    }
    if (!light::isIncomplete(m_error) || ++line->record.gaps > 1) {
        return false;
    }
    m_gaps.push_back(id);
    return true;
}

void HedgedCall::finish(Result<void> outcome)
{
    m_done = true;
    m_then(std::move(outcome));
}

} // namespace taonaut::service
