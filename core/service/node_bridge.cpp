// SPDX-License-Identifier: MIT
#include "core/service/node_bridge.hpp"

#include "core/net/rpc_server.hpp"

#include <QCoreApplication>
#include <fstream>
#include <unistd.h>

namespace taonaut::service {

node::Now clockNow()
{
    using namespace std::chrono;
    return { duration_cast<milliseconds>(system_clock::now().time_since_epoch()),
        duration_cast<milliseconds>(steady_clock::now().time_since_epoch()) };
}

NodeBridge::NodeBridge(node::Chain& chain, std::function<void()> afterCall)
    : m_afterCall(std::move(afterCall))
    , m_api(chain, *this, { "Taonaut", QCoreApplication::applicationVersion().toStdString() })
{
}

net::RpcAnswer NodeBridge::call(
    const net::RpcCaller& caller, std::string_view method, const nlohmann::json& params)
{
    node::rpc::Answer answer
        = m_api.call({ caller.connection, caller.unsafeAllowed, caller.canBeNotified }, method, params);
    m_afterCall();
    if (!answer) {
        node::rpc::Failure& failure = answer.error();
        return net::RpcFailure { failure.code, std::move(failure.message), std::move(failure.data) };
    }
    return net::RpcResult { std::move(*answer) };
}

void NodeBridge::connectionClosed(net::ConnectionId connection)
{
    m_api.connectionClosed(connection);
}

std::uint64_t NodeBridge::residentBytes() const
{
    std::ifstream statm("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    statm >> total >> resident;
    return statm ? resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE)) : 0;
}

void NodeBridge::notify(node::rpc::ConnectionId connection, std::string_view method,
    std::string_view subscription, std::string_view resultJson)
{
    if (m_server != nullptr) {
        m_server->notify(connection, method, subscription, resultJson);
    }
}

} // namespace taonaut::service
