// SPDX-License-Identifier: MIT
#pragma once

// Who wants to be told what. Identifiers are never used twice.

#include "core/node/block.hpp"
#include "core/node/rpc/types.hpp"
#include "core/trie/state_trie.hpp"

#include <functional>
#include <map>
#include <unordered_map>

namespace taonaut::node::rpc {

struct Subscription {
    enum class Kind : std::uint8_t {
        NewHeads,
        AllHeads,
        FinalizedHeads,
        RuntimeVersion,
        Storage,
        Transaction,
        Justifications,
    };
    std::string id;
    ConnectionId connection = 0;
    Kind kind = Kind::NewHeads;
    Hash256 transaction; ///< of Transaction
    std::vector<trie::Change> storage; ///< of Storage: the keys with the values told last
};

/// The name in notifications, for example "chain_newHead".
[[nodiscard]] std::string_view notificationName(Subscription::Kind kind);

class Subscriptions {
public:
    static constexpr std::size_t kMostPerConnection = 1'024;
    static constexpr std::size_t kMostKeysPerConnection = 65'536;

    /// Gives the subscription its identifier and keeps it. Errors: -32006, and -32601 for callers that cannot
    /// be notified. The reference holds until the subscription is removed.
    [[nodiscard]] Result<std::reference_wrapper<Subscription>, Failure> add(
        const Caller& caller, Subscription subscription);
    /// Whether there was such a subscription of this connection and one of these kinds.
    bool remove(
        ConnectionId connection, std::string_view id, std::initializer_list<Subscription::Kind> kinds);
    void removeAll(ConnectionId connection);
    void remove(const std::string& id);

    [[nodiscard]] std::vector<Subscription*> ofKind(Subscription::Kind kind);
    [[nodiscard]] std::vector<Subscription*> ofTransaction(const Hash256& hash);
    [[nodiscard]] std::size_t count() const noexcept { return m_all.size(); }

private:
    [[nodiscard]] std::size_t keysOf(ConnectionId connection) const;

    std::uint64_t m_last = 0;
    std::map<std::string, Subscription, std::less<>> m_all;
    std::map<ConnectionId, std::size_t> m_counts;
    std::unordered_multimap<Hash256, std::string, FixedHash<Hash256>> m_transactions; ///< hash → identifier
};

} // namespace taonaut::node::rpc
