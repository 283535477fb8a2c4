// SPDX-License-Identifier: MIT
#include "tests/e2e/recorded_node.hpp"

#include <cstdlib>

namespace taonaut::test {

using nlohmann::json;

RecordedNode::RecordedNode(json exchanges)
    : m_exchanges(std::move(exchanges))
{
    net::ServerOptions options;
    options.port = 0;
    m_server = std::make_unique<net::RpcServer>(*this, options);
    if (!m_server->listen()) {
        std::abort();
    }
}

QUrl RecordedNode::url() const
{
    return QUrl(QString("ws://127.0.0.1:%1").arg(m_server->port()));
}

net::RpcAnswer RecordedNode::call(const net::RpcCaller&, std::string_view method, const json& params)
{
    if (intercept) {
        if (const std::optional<json> answer = intercept(method, params)) {
            return net::RpcResult { answer->dump() };
        }
    }
    for (const json& exchange : m_exchanges) {
        if (exchange.at("method") == method && exchange.at("params") == params) {
            return net::RpcResult { exchange.at("result").dump() };
        }
    }
    return net::RpcFailure { 4003, "not recorded", {} };
}

} // namespace taonaut::test
