// SPDX-License-Identifier: MIT
#include "core/service/light_conversation.hpp"

#include "core/base/hex.hpp"

#include <QDateTime>
#include <cstdlib>

namespace taonaut::service {
namespace {

using nlohmann::json;

bool isObstacle(const Error& reason)
{
    using enum light::LightError;
    return reason.is(ServerBehind) || reason.is(ForcedChange) || reason.is(SetChangeNotFound);
}

} // namespace

LightConversation::LightConversation(
    light::Client client, History history, EndpointPool& pool, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_client(std::move(client))
    , m_history(history)
    , m_quiet(this)
{
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_client.retry();
        sendAll();
    });
}

std::uint64_t LightConversation::now() const
{
    return static_cast<std::uint64_t>(
        std::max<std::int64_t>(0, QDateTime::currentMSecsSinceEpoch() + m_clockOffsetMs));
}

void LightConversation::begin()
{
    end();
    m_talking = true;
    m_obstacle.reset();
    m_quiet.start();
    askClock(); // sent first, so it is answered before the first header
    introduce();
    listen();
    noteOffers();
}

void LightConversation::introduce()
{
    ++m_epoch;
    m_openQuestions = 0;
    m_client.connected();
    sendAll();
}

void LightConversation::end()
{
    ++m_epoch;
    m_talking = false;
    m_openQuestions = 0;
    m_quiet.stop();
    for (const QMetaObject::Connection& ear : std::exchange(m_ears, {})) {
        disconnect(ear);
    }
}

void LightConversation::listen()
{
    EndpointLine* const line = m_pool.primary();
    m_ears = {
        connect(line, &EndpointLine::head, this, [this](const json& header) { announced(header, false); }),
        connect(
            line, &EndpointLine::finalHead, this, [this](const json& header) { announced(header, true); }),
        connect(line, &EndpointLine::justification, this, &LightConversation::justified),
    };
    line->subscribeHeads();
    line->subscribeFinality();
}

void LightConversation::noteOffers()
{
    EndpointLine* const line = m_pool.primary();
    if (!m_talking || line == nullptr || !line->record.methods) {
        return;
    }
    const std::set<std::string>& methods = *line->record.methods;
    m_client.serverOffers({ methods.contains("grandpa_proveFinality") });
    if (methods.contains("grandpa_subscribeJustifications")) {
        line->subscribeJustifications();
    }
    sendAll();
}

/// Only the embedded chain may have another clock than this computer.
void LightConversation::askClock(std::function<void(std::int64_t)> then)
{
    if (m_client.parameters().clock() != light::ChainClock::Movable) {
        return;
    }
    m_pool.call(
        "dev_getInfo", json::array(), [this, epoch = m_epoch, then = std::move(then)](const auto& result) {
            if (!m_talking) {
                return;
            }
            std::int64_t offset = 0; // of a node that does not tell
            if (result && result->is_object() && result->contains("timeOffset")) {
                const json& told = result->at("timeOffset");
                offset = told.is_number_integer() ? told.template get<std::int64_t>() : 0;
            }
            offset = offset < kMovedClockMs ? 0 : std::min(offset, kFarthestClockMs);
            if (!then) {
                m_clockOffsetMs = offset;
            } else if (epoch == m_epoch) {
                then(offset);
            }
        });
}

/// A header came from the future: a lie, unless the chain's clock was moved since it was asked.
void LightConversation::clockMoved(
    std::int64_t offsetMs, const Error& reason, const RpcCall& call, const json& answer)
{
    if (std::abs(offsetMs - m_clockOffsetMs) < kMovedClockMs) {
        reject(reason, call, answer);
        return;
    }
    m_clockOffsetMs = offsetMs;
    introduce();
}

void LightConversation::sendAll()
{
    for (const light::Request& request : m_client.nextRequests()) {
        send(request);
    }
}

void LightConversation::send(const light::Request& request)
{
    const RpcCall call = callFor(request.question);
    ++m_openQuestions;
    m_pool.call(
        call.method, json::parse(call.params), [this, epoch = m_epoch, request, call](const auto& result) {
            if (epoch == m_epoch) {
                answered(request, call, result);
            }
        });
}

void LightConversation::answered(
    const light::Request& request, const RpcCall& call, const Result<json, net::CallError>& result)
{
    m_openQuestions -= std::min<std::size_t>(m_openQuestions, 1);
    if (!result && !result.error().reason.is(net::NetError::ServerError)) {
        // A server that does not answer the simplest questions is as good as gone.
        m_pool.drop(result.error().reason);
        return;
    }
    if (!result) {
        judge(m_client.answer(request.id, light::Unavailable {}, now()), call, result.error().message);
        return;
    }
    const Result<light::Answer> answer = answerFor(request.question, *result);
    judge(answer ? m_client.answer(request.id, *answer, now()) : light::Verdict::rejected(answer.error()),
        call, *result);
}

void LightConversation::announced(const json& value, bool final)
{
    if (!m_talking) {
        return;
    }
    m_quiet.start();
    const RpcCall call { final ? "chain_finalizedHead" : "chain_newHead", "[]" };
    const Result<chain::Header> header = headerFromJson(value);
    if (!header) {
        judge(light::Verdict::rejected(header.error()), call, value);
        return;
    }
    judge(final ? m_client.announceFinalized(*header, now()) : m_client.announceHead(*header, now()), call,
        value);
}

void LightConversation::justified(const json& value)
{
    if (!m_talking) {
        return;
    }
    const RpcCall call { "grandpa_justifications", "[]" };
    const auto* text = value.get_ptr<const std::string*>();
    const Result<Bytes> bytes
        = text == nullptr ? fail(AnswerError::BadAnswer, "justification") : fromHex(*text);
    judge(bytes ? m_client.announceJustification(*bytes, now())
                : light::Verdict::rejected({ AnswerError::BadAnswer, "justification" }),
        call, value);
}

/// Whether the server has not, or not any more, a block that was final.
bool LightConversation::showsOtherPast(const light::Verdict& verdict) const
{
    const bool pastIsMissing = verdict.reason
        && (verdict.reason->is(light::LightError::ServerBehind)
            || verdict.reason->is(light::LightError::OtherHistory));
    return pastIsMissing && m_client.finalized().number > m_client.parameters().start().blockNumber;
}

void LightConversation::judge(const light::Verdict& verdict, const RpcCall& call, const json& answer)
{
    if (m_history == History::MayRestart && showsOtherPast(verdict)) {
        m_client = light::Client(light::ChainParameters(m_client.parameters()));
        emit restarted();
        introduce();
        return;
    }
    if (!verdict.isRejected()) {
        if (verdict.reason && isObstacle(*verdict.reason)) {
            m_obstacle = verdict.reason;
        } else if (isFollowing() && m_obstacle && m_obstacle->is(light::LightError::ServerBehind)) {
            m_obstacle.reset();
        }
        sendAll();
        emit progressed();
        return;
    }
    const bool fromFuture = verdict.reason->is(consensus::AuraError::FutureSlot);
    if (fromFuture && m_client.parameters().clock() == light::ChainClock::Movable) {
        const Error reason = *verdict.reason;
        askClock(
            [this, reason, call, answer](std::int64_t offset) { clockMoved(offset, reason, call, answer); });
        return;
    }
    reject(*verdict.reason, call, answer);
}

void LightConversation::reject(const Error& reason, const RpcCall& request, const json& answer)
{
    if (!m_talking) {
        return;
    }
    end();
    if (const EndpointLine* const line = m_pool.primary()) {
        m_pool.accuse(line->id(), reason, request.method + " " + request.params, answer);
    }
}

light::Standing LightConversation::standing(const light::BlockRef& block)
{
    const light::Standing standing = m_client.standing(block);
    if (m_talking) {
        sendAll();
    }
    return standing;
}

} // namespace taonaut::service
