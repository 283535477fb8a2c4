// SPDX-License-Identifier: MIT
#include "tests/hostile/scripted_node.hpp"

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/crypto/hash.hpp"
#include "core/scale/encoder.hpp"

#include <QTimer>

namespace taonaut::test {
namespace {

using nlohmann::json;

net::RpcAnswer result(const json& value)
{
    return net::RpcResult { value.dump() };
}

std::string hexNumber(std::uint32_t number)
{
    return "0x" + QString::number(number, 16).toStdString();
}

Hash256 hashParam(const json& params, std::size_t index)
{
    return *fixedFromHex<Hash256>(params.at(index).get<std::string>());
}

json justificationsJson(const std::optional<Bytes>& justification)
{
    if (!justification) {
        return nullptr;
    }
    json bytes = json::array();
    for (const std::byte octet : *justification) {
        bytes.push_back(std::to_integer<int>(octet));
    }
    return json::array({ json::array({ json::array({ 70, 82, 78, 75 }), bytes }) });
}

json blockJson(const Block& block)
{
    json extrinsics = json::array();
    for (const Bytes& extrinsic : block.body) {
        extrinsics.push_back(toHex(extrinsic));
    }
    return { { "block", { { "header", headerJson(block.header) }, { "extrinsics", extrinsics } } },
        { "justifications", justificationsJson(block.justification) } };
}

} // namespace

json headerJson(const chain::Header& header)
{
    json logs = json::array();
    for (const chain::DigestItem& item : header.digest) {
        logs.push_back(toHex(item.encode()));
    }
    return { { "parentHash", toHex(header.parentHash.view()) },
        { "number", hexNumber(header.number.value()) }, { "stateRoot", toHex(header.stateRoot.view()) },
        { "extrinsicsRoot", toHex(header.extrinsicsRoot.view()) }, { "digest", { { "logs", logs } } } };
}

trie::Change balanceChange(const AccountId& account, Rao free)
{
    subtensor::system::AccountInfo info;
    info.nonce = 7;
    info.providers = 1;
    info.data.free = free;
    return { chain::systemAccountKey(account), subtensor::system::kAccount.encode(info) };
}

void ScriptedNode::listen()
{
    net::ServerOptions options;
    options.port = m_port;
    m_server = std::make_unique<net::RpcServer>(*this, options);
    if (!m_server->listen()) {
        std::abort();
    }
    m_port = m_server->port();
}

QUrl ScriptedNode::url() const
{
    return QUrl(QString("ws://127.0.0.1:%1").arg(m_port));
}

void ScriptedNode::announce()
{
    for (const Subscription& subscription : m_subscriptions) {
        tell(subscription);
    }
}

void ScriptedNode::advance(const Recipe& recipe)
{
    m_chain.finalize(m_chain.author(recipe).hash);
    announce();
}

void ScriptedNode::tell(const Subscription& subscription)
{
    const Block& block = subscription.final ? m_chain.finalized() : m_chain.head();
    m_server->notify(subscription.connection, subscription.final ? "chain_finalizedHead" : "chain_newHead",
        subscription.id, headerJson(block.header).dump());
}

net::RpcAnswer ScriptedNode::subscribe(const net::RpcCaller& caller, bool final)
{
    m_subscriptions.push_back({ caller.connection, std::to_string(++m_lastSubscription), final });
    tell(m_subscriptions.back());
    return result(m_subscriptions.back().id);
}

void ScriptedNode::connectionClosed(net::ConnectionId connection)
{
    std::erase_if(m_subscriptions,
        [connection](const Subscription& subscription) { return subscription.connection == connection; });
}

net::RpcAnswer ScriptedNode::call(const net::RpcCaller& caller, std::string_view method, const json& params)
{
    ++calls[std::string(method)];
    if (intercept) {
        if (std::optional<net::RpcAnswer> answer = intercept(method, params)) {
            return *answer;
        }
    }
    if (method == "chain_subscribeNewHeads" || method == "chain_subscribeFinalizedHeads") {
        return subscribe(caller, method == "chain_subscribeFinalizedHeads");
    }
    if (method.starts_with("chain_")) {
        return chainCall(method, params);
    }
    if (method == "dev_getInfo") {
        return result({ { "timeOffset", timeOffset } });
    }
    if (method == "author_submitExtrinsic") {
        submitted.push_back(*fromHex(params.at(0).get<std::string>()));
        return result(toHex(crypto::blake2b256(submitted.back()).view()));
    }
    return stateCall(method, params);
}

net::RpcAnswer ScriptedNode::chainCall(std::string_view method, const json& params) const
{
    if (method == "chain_getFinalizedHead") {
        return result(toHex(m_chain.finalized().hash.view()));
    }
    if (method == "chain_getBlockHash" && params.empty()) {
        return result(toHex(m_chain.head().hash.view()));
    }
    if (method == "chain_getBlockHash") {
        const auto number = params.at(0).get<std::uint32_t>();
        const bool known = number <= m_chain.head().header.number.value();
        return known ? result(toHex(m_chain.canonical(number).hash.view())) : result(nullptr);
    }
    const Block* const block = m_chain.find(hashParam(params, 0));
    if (block == nullptr) {
        return result(nullptr);
    }
    return result(method == "chain_getHeader" ? headerJson(block->header) : blockJson(*block));
}

net::RpcAnswer ScriptedNode::stateCall(std::string_view method, const json& params)
{
    if (method == "state_getRuntimeVersion") {
        return result({ { "specName", "scripted" }, { "specVersion", 423 }, { "transactionVersion", 1 } });
    }
    if (method == "state_call") {
        const auto name = params.at(0).get<std::string>();
        scale::Encoder out;
        if (name == "TransactionPaymentApi_query_info") {
            out.compact(1'000U).compact(0U).u8(0).u64(125'000);
        } else {
            out.boolean(true).bytes(bytesOf("meta")); // Metadata_metadata_at_version
        }
        return result(toHex(out.take()));
    }
    if (method != "state_getReadProof" && method != "state_getStorage") {
        return net::RpcFailure { -32601, "Method not found", {} };
    }
    const Block* const block = m_chain.find(hashParam(params, 1));
    if (block == nullptr || !statesKept) {
        return net::RpcFailure { 4003, "Client error: State already discarded", {} };
    }
    if (method == "state_getStorage") {
        const auto value = block->state.get(*fromHex(params.at(0).get<std::string>()));
        return value ? result(toHex(*value)) : result(nullptr);
    }
    std::vector<Bytes> keys;
    for (const json& key : params.at(0)) {
        keys.push_back(*fromHex(key.get<std::string>()));
    }
    json nodes = json::array();
    for (const Bytes& node : block->state.proof(keys)) {
        nodes.push_back(toHex(node));
    }
    return result({ { "at", params.at(1) }, { "proof", nodes } });
}

} // namespace taonaut::test
