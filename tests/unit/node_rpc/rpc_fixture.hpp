// SPDX-License-Identifier: MIT
#pragma once

// A chain in memory with its JSON-RPC side, and a host that writes down what subscribers are told.

#include "core/base/hex.hpp"
#include "core/node/rpc/api.hpp"
#include "tests/unit/node/node_fixture.hpp"

#include <nlohmann/json.hpp>

namespace taonaut::test {

struct Told {
    node::rpc::ConnectionId connection;
    std::string method;
    std::string subscription;
    nlohmann::json result;
};

class RecordingHost : public node::rpc::Host {
public:
    [[nodiscard]] node::Now now() const override { return later(node::Milliseconds(m_calls++)); }
    [[nodiscard]] std::uint64_t residentBytes() const override { return 4'096; }
    void notify(node::rpc::ConnectionId connection, std::string_view method, std::string_view subscription,
        std::string_view resultJson) override
    {
        told.push_back({ connection, std::string(method), std::string(subscription),
            nlohmann::json::parse(resultJson, nullptr, false) });
    }
    std::vector<Told> told;

private:
    mutable int m_calls = 1'000;
};

/// What came back: a result, or an error's code, message and data.
struct Reply {
    nlohmann::json result; ///< discarded: an error, or no JSON
    std::int64_t code = 0;
    std::string message;
    nlohmann::json data;
    [[nodiscard]] bool ok() const { return code == 0 && !result.is_discarded(); }
};

class RpcFixture {
public:
    explicit RpcFixture(node::ChainConfig config = manualConfig())
        : chain(openChain(config))
        , api(*chain, host, { "Taonaut", "1.2.3" })
    {
    }

    /// params: JSON text of a list.
    Reply call(std::string_view method, const std::string& params = "[]",
        const node::rpc::Caller& caller = { 1, true, true })
    {
        const node::rpc::Answer answer
            = api.call(caller, method, nlohmann::json::parse(params, nullptr, false));
        Reply reply;
        reply.result = nlohmann::json(nlohmann::json::value_t::discarded);
        if (answer) {
            reply.result = nlohmann::json::parse(*answer, nullptr, false);
            return reply;
        }
        reply.code = answer.error().code;
        reply.message = answer.error().message;
        if (answer.error().data) {
            reply.data = nlohmann::json::parse(*answer.error().data, nullptr, false);
        }
        return reply;
    }

    Hash256 makeBlock() { return *chain->authorBlock(host.now()); }
    [[nodiscard]] std::string hashText(std::uint32_t number) const
    {
        return toHex(chain->hashAt(BlockNumber(number))->view());
    }
    /// `["0x…"]` with a signed transfer of Alice's.
    [[nodiscard]] std::string transfer(std::uint32_t nonce, Rao amount = Rao(1'000'000)) const
    {
        return "[\"" + toHex(transferOf(*chain, accountOf("//Bob"), amount, { "//Alice", nonce })) + "\"]";
    }
    /// What this subscription was told, oldest first.
    [[nodiscard]] std::vector<nlohmann::json> toldTo(const std::string& subscription) const
    {
        std::vector<nlohmann::json> results;
        for (const Told& told : host.told) {
            if (told.subscription == subscription) {
                results.push_back(told.result);
            }
        }
        return results;
    }

    RecordingHost host;
    std::unique_ptr<node::Chain> chain;
    node::rpc::Api api;
};

} // namespace taonaut::test
