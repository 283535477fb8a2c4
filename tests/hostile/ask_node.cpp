// SPDX-License-Identifier: MIT
#include "tests/hostile/ask_node.hpp"

#include "core/net/json_rpc_client.hpp"

#include <QSignalSpy>
#include <QTest>

namespace taonaut::test {
namespace {

constexpr int kPatience = 15'000;

} // namespace

nlohmann::json ask(const QUrl& node, const char* method, const nlohmann::json& params)
{
    net::JsonRpcClient client;
    QSignalSpy opened(&client, &net::JsonRpcClient::opened);
    client.open(node);
    if (!QTest::qWaitFor([&] { return !opened.isEmpty(); }, kPatience)) {
        return nullptr;
    }
    std::optional<nlohmann::json> answer;
    client.call(
        method, params, [&answer](const auto& result) { answer = result ? *result : nlohmann::json(); });
    return QTest::qWaitFor([&] { return answer.has_value(); }, kPatience) ? *answer : nlohmann::json();
}

} // namespace taonaut::test
