// SPDX-License-Identifier: MIT
#include "core/service/light_hedge.hpp"

#include "core/light/proof_reader.hpp"
#include "core/service/light_error.hpp"

#include <QTimer>

namespace taonaut::service {
namespace {

bool provesNothing(const Error& reason)
{
    return light::isIncomplete(reason) || reason.is(light::LightError::UnknownBlock);
}

} // namespace

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
    if (EndpointLine* const line = m_pool.another(m_asked)) {
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
        }
        finish({});
        return;
    }
    m_error = checked.error();
    if (provesNothing(m_error)) {
        provedNothing(id, m_error, *result);
        return;
    }
    m_pool.accuse(id, m_error, m_call.method + " " + m_call.params, *result);
    askNext();
}

void HedgedCall::provedNothing(EndpointLine::Id id, const Error& reason, const Json& answer)
{
    const bool again = !m_gaps.insert(id).second;
    EndpointLine* const line = m_pool.find(id);
    if (again && light::isIncomplete(reason)) {
        m_pool.accuse(id, reason, m_call.method + " " + m_call.params, answer);
        askNext();
    } else if (!again && light::isIncomplete(reason) && m_open == 0 && line != nullptr && line->isOpen()
        && m_pool.another(m_asked) == nullptr) {
        ask(*line); // an honest answer may be cut short once
    } else {
        askNext();
    }
}

void HedgedCall::finish(Result<void> outcome)
{
    m_done = true;
    m_then(std::move(outcome));
}

} // namespace taonaut::service
