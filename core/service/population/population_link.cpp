// SPDX-License-Identifier: MIT
#include "core/service/population/population_link.hpp"

#include "core/base/hex.hpp"
#include "core/service/light_json.hpp"

#include <QRandomGenerator>
#include <nlohmann/json.hpp>

namespace taonaut::service {
namespace {

using Json = net::JsonRpcClient::Json;

std::optional<Hash256> hashFrom(const Json& value)
{
    const auto hash = fixedFromHex<Hash256>(value.is_string() ? value.get<std::string>() : std::string());
    return hash ? std::optional(*hash) : std::nullopt;
}

std::uint32_t numberOf(const Json& object, const char* member)
{
    const auto found = object.is_object() ? object.find(member) : object.end();
    return found != object.end() && found->is_number_unsigned() ? found->get<std::uint32_t>() : 0;
}

/// One change set: [{"block", "changes": [[key, value or null], …]}].
std::optional<lab::Answers> answersFrom(const Json& result)
{
    const bool whole = result.is_array() && result.size() == 1 && result[0].is_object()
        && result[0].contains("changes") && result[0]["changes"].is_array();
    if (!whole) {
        return std::nullopt;
    }
    lab::Answers answers;
    for (const Json& change : result[0]["changes"]) {
        const bool isPair = change.is_array() && change.size() == 2 && change[0].is_string();
        if (!isPair || !(change[1].is_string() || change[1].is_null())) {
            return std::nullopt;
        }
        const auto key = fromHex(change[0].get<std::string>());
        const auto value = fromHex(change[1].is_string() ? change[1].get<std::string>() : "0x");
        if (!key || !value) {
            return std::nullopt;
        }
        answers.put(*key, change[1].is_string() ? std::optional(*value) : std::nullopt);
    }
    return answers;
}

} // namespace

std::string_view moduleOf(PopulationLinkError /*reason*/)
{
    return "population";
}

std::string_view nameOf(PopulationLinkError reason)
{
    switch (reason) {
    case PopulationLinkError::NotALocalChain:
        return "NotALocalChain";
    case PopulationLinkError::UnexpectedAnswer:
        return "UnexpectedAnswer";
    }
    return "Unknown";
}

PopulationLink::PopulationLink(QUrl endpoint, lab::PopulationOptions options, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_options(std::move(options))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { m_client.open(m_endpoint); });
    connect(&m_client, &net::JsonRpcClient::opened, this, &PopulationLink::greet);
    connect(&m_client, &net::JsonRpcClient::closed, this, &PopulationLink::reconnect);
}

void PopulationLink::start()
{
    m_stopped = false;
    m_client.open(m_endpoint);
}

void PopulationLink::stop()
{
    m_stopped = true;
    m_retry.stop();
    m_client.close();
}

void PopulationLink::giveUp(const Error& reason)
{
    stop();
    emit failed(reason);
}

void PopulationLink::reconnect(const Error& reason)
{
    m_inRound = false;
    m_newest.reset();
    if (!m_stopped) {
        m_retry.start(m_backoff.next(QRandomGenerator::global()->generateDouble()));
        emit disconnected(reason);
    }
}

void PopulationLink::greet()
{
    m_client.call("system_chainType", Json::array(), [this](const auto& type) {
        const bool isLocal = type && (*type == "Local" || *type == "Development");
        if (type && !isLocal) {
            giveUp(Error(PopulationLinkError::NotALocalChain, type->dump()));
        }
    });
    m_client.call("chain_getBlockHash", Json::array({ 0 }), [this](const auto& answer) {
        const std::optional<Hash256> genesis = answer ? hashFrom(*answer) : std::nullopt;
        if (!genesis || m_stopped) {
            return;
        }
        m_client.call(
            "state_getRuntimeVersion", Json::array(), [this, genesis = *genesis](const auto& version) {
                if (version && !m_stopped) {
                    settle(*version, genesis);
                }
            });
    });
}

void PopulationLink::settle(const Json& version, const Hash256& genesis)
{
    if (!m_population || genesis != m_genesis) {
        const lab::ChainFacts facts { genesis, numberOf(version, "specVersion"),
            numberOf(version, "transactionVersion") };
        Result<std::unique_ptr<lab::Population>> population = lab::Population::create(m_options, facts);
        if (!population) {
            giveUp(population.error());
            return;
        }
        m_population = std::move(*population);
        m_genesis = genesis;
    }
    follow();
}

void PopulationLink::follow()
{
    m_client.subscribe(
        "chain_subscribeNewHeads", Json::array(),
        [this](const auto& started) {
            if (started) {
                m_backoff.reset();
                emit connected();
            }
        },
        [this](const Json& header) { noticeHead(header); });
}

void PopulationLink::noticeHead(const Json& header)
{
    const Result<chain::Header> head = headerFromJson(header);
    if (!head) {
        giveUp(Error(PopulationLinkError::UnexpectedAnswer, "chain_subscribeNewHeads"));
        return;
    }
    m_newest = head->number;
    if (!m_inRound) {
        beginRound();
    }
}

void PopulationLink::beginRound()
{
    const BlockNumber number = *m_newest;
    m_newest.reset();
    m_inRound = true;
    m_taken = 0;
    m_refused = 0;
    m_client.call("chain_getBlockHash", Json::array({ number.value() }), [this, number](const auto& answer) {
        const std::optional<Hash256> hash = answer ? hashFrom(*answer) : std::nullopt;
        if (hash) {
            readWishes({ number, *hash });
        } else {
            endRound();
        }
    });
}

void PopulationLink::readWishes(const lab::Moment& moment)
{
    Json keys = Json::array();
    for (const Bytes& key : m_population->questions(moment)) {
        keys.push_back(toHex(key));
    }
    m_client.call("state_queryStorageAt", Json::array({ std::move(keys), toHex(moment.hash.view()) }),
        [this, moment](const auto& result) {
            const std::optional<lab::Answers> answers = result ? answersFrom(*result) : std::nullopt;
            if (answers) {
                send(moment, *answers);
            } else {
                endRound();
            }
        });
}

void PopulationLink::send(const lab::Moment& moment, const lab::Answers& answers)
{
    const std::vector<Bytes> transactions = m_population->act(moment, answers);
    m_open = static_cast<int>(transactions.size());
    const auto finish = [this, moment] {
        emit acted(moment.number.value(), m_taken, m_refused);
        endRound();
    };
    for (const Bytes& transaction : transactions) {
        m_client.call("author_submitExtrinsic", Json::array({ toHex(transaction) }),
            [this, finish](const auto& answer) {
                ++(answer ? m_taken : m_refused);
                if (--m_open == 0) {
                    finish();
                }
            });
    }
    if (transactions.empty()) {
        finish();
    }
}

void PopulationLink::endRound()
{
    m_inRound = false;
    if (m_newest && m_client.isOpen()) {
        beginRound();
    }
}

} // namespace taonaut::service
