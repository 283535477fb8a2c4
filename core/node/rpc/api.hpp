// SPDX-License-Identifier: MIT
#pragma once

// The JSON-RPC side of an embedded chain: answers calls, and tells subscribers what happens on the chain.
//
// Belongs to the thread of the chain. Nothing that a caller can send makes it fail otherwise than with an
// error answer. It does not count requests or connections: the server does.

#include "core/node/chain.hpp"
#include "core/node/rpc/types.hpp"

#include <memory>
#include <nlohmann/json_fwd.hpp>

namespace taonaut::node::rpc {

class Api : private ChainObserver {
public:
    /// Observes the chain while it lives; chain and host must outlive it.
    Api(Chain& chain, Host& host, Identity identity);
    ~Api() override;
    Api(const Api&) = delete;
    Api& operator=(const Api&) = delete;

    /// params: a list (an object counts as an empty one).
    [[nodiscard]] Answer call(const Caller& caller, std::string_view method, const nlohmann::json& params);
    /// The connection is gone; its subscriptions end.
    void connectionClosed(ConnectionId connection);
    [[nodiscard]] std::size_t subscriptionCount() const noexcept;

private:
    void blockImported(const BlockPtr& block) override;
    void blockFinalized(const BlockId& block) override;
    void transactionChanged(const Hash256& transaction, const TransactionStatus& status) override;

    class State;
    std::unique_ptr<State> m_state;
};

} // namespace taonaut::node::rpc
