// SPDX-License-Identifier: MIT
#pragma once

// An RPC server on a free loopback port with a handler that the test scripts.

#include "core/net/json_rpc_message.hpp"
#include "core/net/rpc_server.hpp"
#include "tests/unit/net/raw_peer.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::test {

class ScriptedHandler : public net::RpcHandler {
public:
    /// "echo" gives the parameters, "big" a text of params[0] letters; everything else is `other`.
    net::RpcAnswer call(
        const net::RpcCaller& caller, std::string_view method, const nlohmann::json& params) override
    {
        callers.push_back(caller);
        if (method == "echo") {
            return net::RpcResult { params.dump() };
        }
        if (method == "big") {
            return net::RpcResult { net::jsonString(std::string(params.at(0).get<std::size_t>(), 'b')) };
        }
        return other ? other(method) : net::RpcAnswer(net::RpcFailure { -32601, "Method not found", {} });
    }
    void connectionClosed(net::ConnectionId connection) override { gone.push_back(connection); }

    std::function<net::RpcAnswer(std::string_view)> other;
    std::vector<net::RpcCaller> callers;
    std::vector<net::ConnectionId> gone;
};

/// Any free port, short times.
inline net::ServerOptions quickOptions()
{
    net::ServerOptions options;
    options.port = 0;
    options.limits.handshake = std::chrono::milliseconds(2000);
    return options;
}

class Served {
public:
    explicit Served(const net::ServerOptions& options = quickOptions())
        : server(handler, options)
    {
        if (const auto listening = server.listen(); !listening) {
            qFatal("%s", listening.error().text().c_str());
        }
    }
    [[nodiscard]] std::uint16_t port() const { return server.port(); }

    ScriptedHandler handler;
    net::RpcServer server;
};

inline std::string callText(int id, std::string_view method, std::string_view params = "[]")
{
    return R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"method":")" + std::string(method)
        + R"(","params":)" + std::string(params) + "}";
}

} // namespace taonaut::test
