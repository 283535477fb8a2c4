// SPDX-License-Identifier: MIT
#include "core/service/light_witnesses.hpp"

#include "core/base/hex.hpp"
#include "core/consensus/aura.hpp"
#include "core/consensus/grandpa.hpp"

#include <QDate>
#include <QDateTime>

namespace taonaut::service {

using nlohmann::json;

namespace {

/// Heads farther in the future than clocks may differ are not compared with others.
constexpr std::int64_t kFutureMs = 30'000;

std::string hexOf(const Hash256& hash)
{
    return toHex(hash.view());
}

std::optional<int> ageInDays(const std::string& date)
{
    const QDate day = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    return day.isValid() ? std::optional(static_cast<int>(day.daysTo(QDate::currentDate()))) : std::nullopt;
}

} // namespace

bool isProvenFinal(
    const light::BlockAnswer& block, const light::BlockRef& claimed, const consensus::AuthoritySet& voters)
{
    if (!block.header || !block.justification || block.header->hash() != claimed.hash
        || block.header->number != claimed.number) {
        return false;
    }
    const auto justification = consensus::Justification::decode(*block.justification);
    return justification && consensus::verify(*justification, voters, claimed.hash, claimed.number);
}

LightWitnesses::LightWitnesses(EndpointPool& pool, LightConversation& conversation, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_conversation(conversation)
{
}

void LightWitnesses::ask(EndpointLine::Id id, const light::Question& question,
    std::function<void(const light::Answer&)> then, std::function<void()> otherwise)
{
    EndpointLine* const line = m_pool.find(id);
    const RpcCall call = callFor(question);
    auto answered = [this, id, question, then = std::move(then), otherwise](const auto& result) {
        const Result<light::Answer> answer
            = result ? answerFor(question, *result) : Result<light::Answer>(light::Unavailable {});
        if (answer && !std::holds_alternative<light::Unavailable>(*answer) && m_pool.find(id) != nullptr) {
            then(*answer);
        } else if (otherwise) {
            otherwise();
        }
    };
    if (line != nullptr) {
        line->call(call.method, json::parse(call.params), std::move(answered));
    } else if (otherwise) {
        otherwise();
    }
}

void LightWitnesses::meet(EndpointLine& line)
{
    if (m_heard.insert(line.id()).second) {
        connect(
            &line, &EndpointLine::head, this, [this, &line](const json& header) { noteHead(line, header); });
    }
    line.subscribeHeads();
    m_comparing.erase(line.id());
    if (&line != m_pool.primary()) { // the client asks the primary one itself
        askGenesis(line);
        compare(line);
    }
    if (m_conversation.client().parameters().start().blockNumber > BlockNumber()) {
        askStart(line);
    }
    askMethods(line);
}

void LightWitnesses::askGenesis(const EndpointLine& line)
{
    const auto take = [this, id = line.id()](const light::Answer& answer) {
        const std::optional<Hash256>& told = std::get<light::HashAnswer>(answer).hash;
        if (told != m_conversation.client().parameters().genesisHash()) {
            m_pool.accuse(id, light::LightError::WrongChain, "chain_getBlockHash [0]",
                told ? json(hexOf(*told)) : json());
        }
    };
    ask(line.id(), light::AskBlockHash { BlockNumber() }, take);
}

void LightWitnesses::askStart(const EndpointLine& line)
{
    using enum StartComparison::Outcome;
    const light::Checkpoint& start = m_conversation.client().parameters().start();
    const std::string provider = line.provider();
    ++m_startOpen;
    const auto note = [this, provider](StartComparison::Outcome outcome) {
        --m_startOpen;
        const auto known = m_start.emplace(provider, outcome).first;
        // Of what one provider's servers say, the worst counts.
        known->second = known->second == Differs || outcome == Silent ? known->second : outcome;
        emit changed();
    };
    const auto take = [this, id = line.id(), note, height = start.blockNumber, ours = start.blockHash](
                          const light::Answer& answer) {
        const std::optional<Hash256>& told = std::get<light::HashAnswer>(answer).hash;
        note(!told ? Silent : *told == ours ? Agrees : Differs);
        if (told && *told != ours) {
            m_pool.accuse(id, light::LightError::OtherHistory,
                "chain_getBlockHash [" + std::to_string(height.value()) + "]", hexOf(*told));
        }
    };
    ask(line.id(), light::AskBlockHash { start.blockNumber }, take, [note] { note(Silent); });
}

void LightWitnesses::askMethods(EndpointLine& line)
{
    line.call("rpc_methods", json::array(), [this, id = line.id()](const auto& result) {
        EndpointLine* const told = m_pool.find(id);
        if (told == nullptr || !result) {
            return;
        }
        std::set<std::string> methods;
        const auto list = result->is_object() ? result->find("methods") : result->end();
        for (const char* wanted : { "grandpa_proveFinality", "grandpa_subscribeJustifications" }) {
            if (list != result->end() && list->is_array()
                && std::find(list->begin(), list->end(), json(wanted)) != list->end()) {
                methods.insert(wanted);
            }
        }
        told->record.methods = std::move(methods);
        emit offersKnown(*told);
    });
}

void LightWitnesses::noteHead(EndpointLine& line, const json& value)
{
    const Result<chain::Header> header = headerFromJson(value);
    if (!header) {
        return; // of the primary one the conversation complains
    }
    const Result<std::uint64_t> slot = consensus::slotOf(*header);
    const auto slotMs = static_cast<std::int64_t>(m_conversation.client().parameters().slotDurationMs());
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch() + m_conversation.clockOffsetMs();
    const bool isTold = slot && slotMs > 0 && *slot < static_cast<std::uint64_t>(INT64_MAX / slotMs);
    const std::int64_t timeMs = isTold ? static_cast<std::int64_t>(*slot) * slotMs : 0;
    EndpointRecord& record = line.record;
    if (isTold && (record.head || timeMs > now)) {
        record.announcedAgeMs = now - timeMs;
    }
    if (timeMs <= now + kFutureMs) {
        record.head = header->number;
        record.headTimeMs = timeMs;
    }
    m_pool.reconsider();
    emit changed();
}

void LightWitnesses::compareFinal()
{
    for (const EndpointLine* const line : m_pool.lines()) {
        if (line != m_pool.primary() && line->isOpen()) {
            compare(*line);
        }
    }
}

void LightWitnesses::compare(const EndpointLine& line)
{
    const light::BlockRef ours = m_conversation.client().finalized();
    if (!m_comparing.insert(line.id()).second) {
        return;
    }
    const auto take = [this, id = line.id(), ours](const light::Answer& answer) {
        const std::optional<Hash256>& told = std::get<light::HashAnswer>(answer).hash;
        if (told && *told != ours.hash) {
            askTheirFinalHead({ id, ours, *told }); // it may be a fork that it does not call final
            return;
        }
        conclude(id, told ? Agreement::Agrees : Agreement::Behind);
    };
    ask(line.id(), light::AskBlockHash { ours.number }, take,
        [this, id = line.id()] { conclude(id, Agreement::Unknown); });
}

void LightWitnesses::conclude(EndpointLine::Id id, Agreement agreement)
{
    m_comparing.erase(id);
    EndpointLine* const line = m_pool.find(id);
    if (line != nullptr && line->isOpen()) {
        line->record.agreement = agreement;
        emit changed();
    }
}

void LightWitnesses::askTheirFinalHead(const Conflict& conflict)
{
    const auto unknown = [this, conflict] { conclude(conflict.line, Agreement::Unknown); };
    const auto takeHeader = [this, conflict](const light::Answer& answer) {
        const std::optional<chain::Header>& header = std::get<light::HeaderAnswer>(answer).header;
        if (header && header->number >= conflict.ours.number) {
            askTheirHashAgain(conflict);
        } else {
            conclude(conflict.line, Agreement::Behind);
        }
    };
    const auto takeHash = [this, conflict, unknown, takeHeader](const light::Answer& answer) {
        const std::optional<Hash256>& told = std::get<light::HashAnswer>(answer).hash;
        told ? ask(conflict.line, light::AskHeader { *told }, takeHeader, unknown) : unknown();
    };
    ask(conflict.line, light::AskFinalizedHead {}, takeHash, unknown);
}

void LightWitnesses::askTheirHashAgain(const Conflict& conflict)
{
    const auto take = [this, conflict](const light::Answer& answer) {
        const std::optional<Hash256>& told = std::get<light::HashAnswer>(answer).hash;
        if (!told || *told == conflict.ours.hash) {
            conclude(conflict.line, told ? Agreement::Agrees : Agreement::Behind);
            return;
        }
        askTheirProof({ conflict.line, conflict.ours, *told });
    };
    ask(conflict.line, light::AskBlockHash { conflict.ours.number }, take,
        [this, conflict] { conclude(conflict.line, Agreement::Unknown); });
}

void LightWitnesses::askTheirProof(const Conflict& conflict)
{
    ask(
        conflict.line, light::AskBlock { conflict.theirs },
        [this, conflict](
            const light::Answer& answer) { judge(conflict, std::get<light::BlockAnswer>(answer)); },
        [this, conflict] { judge(conflict, {}); });
}

void LightWitnesses::judge(const Conflict& conflict, const light::BlockAnswer& block)
{
    const EndpointLine* const line = m_pool.find(conflict.line);
    if (line == nullptr) {
        return;
    }
    conclude(conflict.line, Agreement::Differs);
    const light::BlockRef theirs { conflict.ours.number, conflict.theirs };
    const std::string request = "chain_getBlockHash [" + std::to_string(theirs.number.value()) + "]";
    if (isProvenFinal(block, theirs, m_conversation.client().voters())) {
        emit splitSeen({ line->url(), light::LightError::ConflictingFinality, request,
            hexOf(theirs.hash) + " justified by " + toHex(*block.justification),
            QDateTime::currentMSecsSinceEpoch(), line->provider() });
        return;
    }
    m_pool.accuse(conflict.line, light::LightError::OtherHistory, request, hexOf(theirs.hash));
}

StartComparison LightWitnesses::comparison() const
{
    const light::Checkpoint& start = m_conversation.client().parameters().start();
    StartComparison result { { start.blockNumber, start.blockHash }, start.date, ageInDays(start.date), {} };
    std::set<std::string> listed;
    for (const EndpointLine* const line : m_pool.lines()) {
        const auto known = m_start.find(line->provider());
        if (known != m_start.end() && listed.insert(line->provider()).second) {
            result.providers.push_back({ known->first, known->second });
        }
    }
    return result;
}

std::optional<std::size_t> LightWitnesses::confirmations() const
{
    if (m_start.empty() || m_startOpen > 0) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(std::count_if(m_start.begin(), m_start.end(),
        [](const auto& entry) { return entry.second == StartComparison::Outcome::Agrees; }));
}

} // namespace taonaut::service
