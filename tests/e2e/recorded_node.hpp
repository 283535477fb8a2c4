// SPDX-License-Identifier: MIT
#pragma once

// A server that knows nothing but a recording: it answers a question that was recorded with the recorded
// words and refuses every other.

#include "core/net/rpc_server.hpp"

#include <QUrl>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>

namespace taonaut::test {

class RecordedNode : public net::RpcHandler {
public:
    /// Answers in place of the recording: the member `result`, or nothing to leave it to the recording.
    using Interceptor
        = std::function<std::optional<nlohmann::json>(std::string_view method, const nlohmann::json& params)>;

    /// exchanges: a list of {method, params, result}. Opens a port on this computer.
    explicit RecordedNode(nlohmann::json exchanges);

    [[nodiscard]] QUrl url() const;
    Interceptor intercept;

    [[nodiscard]] net::RpcAnswer call(
        const net::RpcCaller& caller, std::string_view method, const nlohmann::json& params) override;
    void connectionClosed(net::ConnectionId) override { }

private:
    nlohmann::json m_exchanges;
    std::unique_ptr<net::RpcServer> m_server;
};

} // namespace taonaut::test
