// SPDX-License-Identifier: MIT
#include "core/service/checkpoint_run.hpp"

#include "core/base/hex.hpp"
#include "core/service/light_error.hpp"
#include "core/service/light_json.hpp"
#include "core/service/network.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

constexpr std::size_t kAnswerLimit = 8U << 20; // bytes: a block with its justification

/// Whether the reason says something about the question, not about the connection.
bool isAnswer(const Error& reason)
{
    return reason.module() != moduleOf(LinkError::TimedOut) && reason.module() != "net";
}

} // namespace

CheckpointRun::CheckpointRun(CheckpointRunOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { leave(LinkError::TimedOut); });
}

CheckpointRun::~CheckpointRun() = default;

void CheckpointRun::start()
{
    if (m_options.endpoints.empty()) {
        end(fail(NetworkError::NoEndpoint));
        return;
    }
    tryNext();
}

void CheckpointRun::tryNext()
{
    m_fetch.reset();
    if (m_client != nullptr) {
        m_client->disconnect(this);
        m_client->deleteLater(); // this may be inside of one of its calls
        m_client = nullptr;
    }
    if (m_next == m_options.endpoints.size()) {
        if (m_answered) {
            end(tl::unexpected<Error>(*m_answered));
        } else {
            end(fail(NetworkError::NotServed, m_unreached ? m_unreached->text() : ""));
        }
        return;
    }
    const Endpoint& endpoint = m_options.endpoints[m_next++];
    net::ClientOptions client;
    client.requestTimeout = m_options.patience;
    client.messageLimit = kAnswerLimit;
    client.paced = m_options.paced;
    m_client = new net::JsonRpcClient(std::move(client), this);
    connect(m_client, &net::JsonRpcClient::opened, this, &CheckpointRun::opened);
    connect(m_client, &net::JsonRpcClient::closed, this, [this](const Error& reason) {
        leave({ LinkError::Disconnected, reason.text() });
    });
    m_deadline.start(m_options.patience);
    m_client->open(endpoint.url);
}

void CheckpointRun::opened()
{
    if (m_options.question.genesisHash.isZero()) {
        askGenesis();
        return;
    }
    m_fetch.emplace(m_options.question);
    ask();
}

void CheckpointRun::askGenesis()
{
    const light::Question question = light::AskBlockHash { BlockNumber(0) };
    const RpcCall call = callFor(question);
    m_client->call(call.method, nlohmann::json::parse(call.params, nullptr, false),
        [this, client = m_client, question](const Result<nlohmann::json, net::CallError>& said) {
            if (client != m_client || m_ended) {
                return;
            }
            const auto answer = said ? answerFor(question, *said)
                                     : Result<light::Answer>(tl::unexpected(linkErrorFrom(said.error())));
            const auto* hash = answer ? std::get_if<light::HashAnswer>(&*answer) : nullptr;
            if (hash == nullptr || !hash->hash) {
                leave(answer ? Error(light::LightError::AnswerMissing) : answer.error());
                return;
            }
            end(fail(NetworkError::GenesisNotConfirmed, toHex(hash->hash->view())));
        });
}

void CheckpointRun::ask()
{
    for (const light::Request& request : m_fetch->nextRequests()) {
        const RpcCall call = callFor(request.question);
        m_client->call(call.method, nlohmann::json::parse(call.params, nullptr, false),
            [this, client = m_client, request](Result<nlohmann::json, net::CallError> answer) {
                if (client == m_client && !m_ended) {
                    take(request, std::move(answer));
                }
            });
    }
}

void CheckpointRun::take(const light::Request& request, Result<nlohmann::json, net::CallError> answer)
{
    light::Answer said = light::Unavailable {};
    if (answer) {
        Result<light::Answer> read = answerFor(request.question, *answer);
        if (!read) {
            leave(read.error());
            return;
        }
        said = std::move(*read);
    } else if (!answer.error().reason.is(net::NetError::ServerError)) {
        leave(linkErrorFrom(answer.error()));
        return;
    }
    (void)m_fetch->answer(request.id, said); // what it means is in result()
    const auto& result = m_fetch->result();
    if (!result) {
        ask();
    } else if (*result) {
        end(**result);
    } else {
        leave(result->error());
    }
}

void CheckpointRun::leave(const Error& reason)
{
    if (m_ended) {
        return;
    }
    (isAnswer(reason) ? m_answered : m_unreached) = reason;
    tryNext();
}

void CheckpointRun::end(Result<light::ChainParameters> chain)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_deadline.stop();
    std::string endpoint = m_client != nullptr && m_next > 0
        ? m_options.endpoints[m_next - 1].url.toString().toStdString()
        : std::string();
    if (m_client != nullptr) {
        m_client->disconnect(this);
        m_client->deleteLater();
        m_client = nullptr;
    }
    emit ended(
        std::make_shared<const CheckpointEnd>(CheckpointEnd { std::move(chain), std::move(endpoint) }));
}

} // namespace taonaut::service

#include "moc_checkpoint_run.cpp"
