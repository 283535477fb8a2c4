// SPDX-License-Identifier: MIT
#pragma once

// Between the server, which knows connections, and the methods of the node, which know the chain. Private to
// NodeHost.

#include "core/net/rpc_handler.hpp"
#include "core/node/rpc/api.hpp"

#include <functional>

namespace taonaut::net {
class RpcServer;
}

namespace taonaut::service {

/// The clocks of this computer.
[[nodiscard]] node::Now clockNow();

class NodeBridge : public net::RpcHandler, public node::rpc::Host {
public:
    /// afterCall: a call may have changed what the chain does next.
    NodeBridge(node::Chain& chain, std::function<void()> afterCall);

    /// Where notifications go. Null: nowhere.
    void setServer(net::RpcServer* server) { m_server = server; }

    [[nodiscard]] net::RpcAnswer call(
        const net::RpcCaller& caller, std::string_view method, const nlohmann::json& params) override;
    void connectionClosed(net::ConnectionId connection) override;

    [[nodiscard]] node::Now now() const override { return clockNow(); }
    [[nodiscard]] std::uint64_t residentBytes() const override;
    void notify(node::rpc::ConnectionId connection, std::string_view method, std::string_view subscription,
        std::string_view resultJson) override;

private:
    std::function<void()> m_afterCall;
    net::RpcServer* m_server = nullptr;
    node::rpc::Api m_api;
};

} // namespace taonaut::service
