// SPDX-License-Identifier: MIT
#pragma once

// One half of the pool: transactions by hash and by the tags that they provide. Both halves count bytes and
// look up alike; what makes a transaction ready or future is the pool's business.

#include "core/node/pool.hpp"

#include <unordered_map>

namespace taonaut::node {

struct TagHash {
    [[nodiscard]] std::size_t operator()(const Bytes& tag) const noexcept
    {
        return std::hash<std::string_view> {}(
            { reinterpret_cast<const char*>(tag.data()), tag.size() }); // NOLINT: bytes seen as characters
    }
};
template <class T> using TagMap = std::unordered_map<Bytes, T, TagHash>;

class PoolQueue {
public:
    void insert(PoolTransactionPtr transaction);
    /// Null: not here.
    PoolTransactionPtr remove(const Hash256& hash);

    [[nodiscard]] PoolTransactionPtr find(const Hash256& hash) const;
    /// The transaction that provides the tag, or null.
    [[nodiscard]] PoolTransactionPtr provider(const Bytes& tag) const;
    /// Transactions that require one of the tags that `transaction` provides.
    [[nodiscard]] std::vector<PoolTransactionPtr> dependents(const PoolTransaction& transaction) const;
    [[nodiscard]] std::size_t count() const noexcept { return m_byHash.size(); }
    [[nodiscard]] std::size_t bytes() const noexcept { return m_bytes; }
    /// The one to give up first: lowest priority, of those the newest. Linear. Null: empty.
    [[nodiscard]] PoolTransactionPtr least() const;

    template <class Visitor> void forEach(Visitor visit) const
    {
        for (const auto& [hash, transaction] : m_byHash) {
            visit(transaction);
        }
    }
    /// In the order in which a block takes them: by priority, then by age, but never before a transaction
    /// whose tags they require. O(n log n).
    [[nodiscard]] std::vector<PoolTransactionPtr> inBlockOrder() const;
    /// By age.
    [[nodiscard]] std::vector<PoolTransactionPtr> byAge() const;

private:
    std::unordered_map<Hash256, PoolTransactionPtr, FixedHash<Hash256>> m_byHash;
    TagMap<PoolTransactionPtr> m_providers;
    TagMap<std::vector<PoolTransactionPtr>> m_requirers;
    std::size_t m_bytes = 0;
};

} // namespace taonaut::node
