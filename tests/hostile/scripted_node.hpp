// SPDX-License-Identifier: MIT
#pragma once

// A scripted chain behind a real JSON-RPC port: an honest node whose history a test writes block by block.

#include "core/net/rpc_server.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "tests/unit/light/scripted_chain.hpp"

#include <QUrl>
#include <nlohmann/json.hpp>

namespace taonaut::test {

[[nodiscard]] nlohmann::json headerJson(const chain::Header& header);

/// The change that gives an account this balance.
[[nodiscard]] trie::Change balanceChange(const AccountId& account, Rao free);

class ScriptedNode : public net::RpcHandler {
public:
    using Interceptor
        = std::function<std::optional<net::RpcAnswer>(std::string_view method, const nlohmann::json& params)>;

    explicit ScriptedNode(ScriptedChain& chain)
        : m_chain(chain)
    {
    }

    /// Opens a port; the same one again after close(). Fails the program when it cannot.
    void listen();
    /// Closes the port and every connection.
    void close() { m_server.reset(); }
    [[nodiscard]] QUrl url() const;

    /// Tells subscribers of the head and the final head.
    void announce();
    /// Authors an ordinary block, makes it final and announces it.
    void advance(const Recipe& recipe = {});

    Interceptor intercept; ///< answers in place of the node
    std::map<std::string, int, std::less<>> calls; ///< how often each method was called
    std::int64_t timeOffset = 0; ///< dev_getInfo
    bool statesKept = true; ///< whether proofs are served
    std::vector<Bytes> submitted;

    [[nodiscard]] net::RpcAnswer call(
        const net::RpcCaller& caller, std::string_view method, const nlohmann::json& params) override;
    void connectionClosed(net::ConnectionId connection) override;

private:
    struct Subscription {
        net::ConnectionId connection = 0;
        std::string id;
        bool final = false;
    };
    [[nodiscard]] net::RpcAnswer chainCall(std::string_view method, const nlohmann::json& params) const;
    [[nodiscard]] net::RpcAnswer stateCall(std::string_view method, const nlohmann::json& params);
    net::RpcAnswer subscribe(const net::RpcCaller& caller, bool final);
    void tell(const Subscription& subscription);

    ScriptedChain& m_chain;
    std::unique_ptr<net::RpcServer> m_server;
    std::uint16_t m_port = 0;
    std::vector<Subscription> m_subscriptions;
    int m_lastSubscription = 0;
};

} // namespace taonaut::test
