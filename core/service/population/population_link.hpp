// SPDX-License-Identifier: MIT
#pragma once

// Keeps a synthetic population (core/lab/population) at work on a local chain over its RPC port: at each new
// head it reads what the actors want to know and sends what they sign. While a round is under way newer heads
// wait, and only the newest of them counts. A connection that ends is made again; the actors find their
// subnet and their registrations on the chain, so that nothing needs to be remembered.
//
// It works on chains that call themselves local or for development, and on no other.

#include "core/lab/population/population.hpp"
#include "core/net/backoff.hpp"
#include "core/net/json_rpc_client.hpp"

#include <QTimer>

namespace taonaut::service {

enum class PopulationLinkError : std::uint16_t {
    NotALocalChain, ///< detail: what the node calls itself
    UnexpectedAnswer, ///< a node that does not speak as nodes do; detail: the method
};
std::string_view moduleOf(PopulationLinkError reason);
std::string_view nameOf(PopulationLinkError reason);

class PopulationLink : public QObject {
    Q_OBJECT
public:
    PopulationLink(QUrl endpoint, lab::PopulationOptions options, QObject* parent = nullptr);

    void start();
    void stop();

    [[nodiscard]] const lab::Population* population() const noexcept { return m_population.get(); }

signals:
    void connected();
    /// The connection ended; another one is being made.
    void disconnected(const taonaut::Error& reason);
    /// A round is over: transactions that the node took and refused.
    void acted(quint32 block, int taken, int refused);
    /// It cannot go on: another kind of chain, a treasury that is no key.
    void failed(const taonaut::Error& reason);

private:
    using Json = net::JsonRpcClient::Json;

    void greet();
    void settle(const Json& version, const Hash256& genesis);
    void follow();
    void noticeHead(const Json& header);
    void beginRound();
    void readWishes(const lab::Moment& moment);
    void send(const lab::Moment& moment, const lab::Answers& answers);
    void endRound();
    void reconnect(const Error& reason);
    void giveUp(const Error& reason);

    QUrl m_endpoint;
    lab::PopulationOptions m_options;
    net::JsonRpcClient m_client;
    net::Backoff m_backoff;
    QTimer m_retry;
    std::unique_ptr<lab::Population> m_population;
    Hash256 m_genesis;
    std::optional<BlockNumber> m_newest; ///< head that no round has looked at
    bool m_inRound = false;
    bool m_stopped = true;
    int m_open = 0; ///< transactions without an answer
    int m_taken = 0;
    int m_refused = 0;
};

} // namespace taonaut::service
