// SPDX-License-Identifier: MIT
#pragma once

// The insides of TransactionPool: its two queues, the bans, and every move of a transaction between them.

#include "core/node/ban_list.hpp"
#include "core/node/pool_queue.hpp"

namespace taonaut::node {

class TransactionPool::State {
public:
    State(PoolLimits poolLimits, Listener poolListener)
        : limits(poolLimits)
        , bans(poolLimits.ban)
        , listener(std::move(poolListener))
    {
    }

    [[nodiscard]] bool isKnown(const Hash256& hash) const { return ready.find(hash) || future.find(hash); }

    /// Puts a judged transaction where it belongs. Errors: TooLowPriority, ImmediatelyDropped.
    Result<void, Refusal> import(const PoolTransactionPtr& transaction);
    /// Moves future transactions whose tags are all there now, and those that they unlock in turn. `given`:
    /// tags of transactions that are in a block by now.
    void promote(const std::vector<Bytes>& given);
    /// Out of either queue, with everything ready that depends on it.
    /// `silent`: one whose fate is told otherwise.
    void removeWithDependents(const PoolTransactionPtr& first, TransactionStatus::Kind fate,
        const std::optional<Hash256>& silent = std::nullopt);
    /// Found wrong: out, with everything that depends on it, and banned.
    void refuse(const Hash256& hash, UnixTime now);
    void report(const Hash256& hash, TransactionStatus::Kind kind, const Hash256& related = {});

    PoolLimits limits;
    PoolQueue ready;
    PoolQueue future;
    BanList bans;
    Listener listener;
    std::uint64_t insertions = 0;

private:
    [[nodiscard]] bool isSatisfied(const PoolTransaction& transaction) const;
    /// Those in the pool that provide a tag of `transaction`.
    [[nodiscard]] std::vector<PoolTransactionPtr> rivals(const PoolTransaction& transaction) const;
    [[nodiscard]] Result<void, Refusal> outbid(const PoolTransaction& transaction);
    /// Drops what is too much.
    void enforceLimits(const std::optional<Hash256>& silent);
};

} // namespace taonaut::node
