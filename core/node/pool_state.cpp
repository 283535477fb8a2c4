// SPDX-License-Identifier: MIT
#include "core/node/pool_state.hpp"

#include <algorithm>

namespace taonaut::node {

using Kind = TransactionStatus::Kind;

void TransactionPool::State::report(const Hash256& hash, Kind kind, const Hash256& related)
{
    if (listener) {
        listener(hash, { kind, related });
    }
}

bool TransactionPool::State::isSatisfied(const PoolTransaction& transaction) const
{
    const std::vector<Bytes>& required = transaction.validity.requiredTags;
    return std::all_of(
        required.begin(), required.end(), [&](const Bytes& tag) { return ready.provider(tag) != nullptr; });
}

std::vector<PoolTransactionPtr> TransactionPool::State::rivals(const PoolTransaction& transaction) const
{
    std::vector<PoolTransactionPtr> result;
    for (const Bytes& tag : transaction.validity.providedTags) {
        for (const PoolQueue* queue : { &ready, &future }) {
            PoolTransactionPtr rival = queue->provider(tag);
            if (rival != nullptr && std::find(result.begin(), result.end(), rival) == result.end()) {
                result.push_back(std::move(rival));
            }
        }
    }
    return result;
}

/// Makes way for a transaction that provides tags of others, if it is more important than all of them
/// together. What depends on those stays: the same tags are there again at once.
Result<void, Refusal> TransactionPool::State::outbid(const PoolTransaction& transaction)
{
    const std::vector<PoolTransactionPtr> others = rivals(transaction);
    std::uint64_t priority = 0;
    for (const PoolTransactionPtr& other : others) {
        const std::uint64_t sum = priority + other->validity.priority;
        priority = sum < priority ? ~std::uint64_t { 0 } : sum;
    }
    if (!others.empty() && priority >= transaction.validity.priority) {
        Refusal refusal;
        refusal.reason = PoolError::TooLowPriority;
        refusal.hash = transaction.hash;
        refusal.oldPriority = priority;
        refusal.newPriority = transaction.validity.priority;
        return tl::unexpected<Refusal>(std::move(refusal));
    }
    for (const PoolTransactionPtr& other : others) {
        if (!ready.remove(other->hash)) {
            future.remove(other->hash);
        }
        report(other->hash, Kind::Usurped, transaction.hash);
    }
    return {};
}

Result<void, Refusal> TransactionPool::State::import(const PoolTransactionPtr& transaction)
{
    const bool isReady = isSatisfied(*transaction);
    if (auto outcome = outbid(*transaction); !outcome) {
        return outcome;
    }
    (isReady ? ready : future).insert(transaction);
    enforceLimits(transaction->hash);
    if (!isKnown(transaction->hash)) {
        Refusal refusal;
        refusal.reason = PoolError::ImmediatelyDropped;
        refusal.hash = transaction->hash;
        return tl::unexpected<Refusal>(std::move(refusal));
    }
    report(transaction->hash, isReady ? Kind::Ready : Kind::Future);
    if (isReady) {
        promote(transaction->validity.providedTags);
    }
    return {};
}

void TransactionPool::State::enforceLimits(const std::optional<Hash256>& silent)
{
    // Among equals the newest goes: dropping the oldest would take its followers of the same account along.
    while (ready.count() > limits.readyCount || ready.bytes() > limits.readyBytes) {
        removeWithDependents(ready.least(), Kind::Dropped, silent);
    }
    while (future.count() > limits.futureCount || future.bytes() > limits.futureBytes) {
        removeWithDependents(future.least(), Kind::Dropped, silent);
    }
}

void TransactionPool::State::promote(const std::vector<Bytes>& given)
{
    const auto isThere = [&](const Bytes& tag) {
        return ready.provider(tag) != nullptr || std::find(given.begin(), given.end(), tag) != given.end();
    };
    std::vector<Bytes> fresh = given;
    while (!fresh.empty()) {
        PoolTransaction giver;
        giver.validity.providedTags = { std::move(fresh.back()) };
        fresh.pop_back();
        for (const PoolTransactionPtr& waiting : future.dependents(giver)) {
            const std::vector<Bytes>& required = waiting->validity.requiredTags;
            if (!std::all_of(required.begin(), required.end(), isThere)) {
                continue;
            }
            future.remove(waiting->hash);
            ready.insert(waiting);
            report(waiting->hash, Kind::Ready);
            enforceLimits(std::nullopt);
            if (ready.find(waiting->hash) != nullptr) {
                const std::vector<Bytes>& provided = waiting->validity.providedTags;
                fresh.insert(fresh.end(), provided.begin(), provided.end());
            }
        }
    }
}

void TransactionPool::State::removeWithDependents(
    const PoolTransactionPtr& first, Kind fate, const std::optional<Hash256>& silent)
{
    std::vector<PoolTransactionPtr> pending { first };
    while (!pending.empty()) {
        const PoolTransactionPtr transaction = std::move(pending.back());
        pending.pop_back();
        if (!ready.remove(transaction->hash) && !future.remove(transaction->hash)) {
            continue;
        }
        if (transaction->hash != silent) {
            report(transaction->hash, fate);
        }
        for (PoolTransactionPtr& dependent : ready.dependents(*transaction)) {
            pending.push_back(std::move(dependent));
        }
    }
}

void TransactionPool::State::refuse(const Hash256& hash, UnixTime now)
{
    PoolTransactionPtr transaction = ready.find(hash);
    if (transaction == nullptr) {
        transaction = future.find(hash);
    }
    if (transaction != nullptr) {
        bans.add(hash, now);
        removeWithDependents(transaction, Kind::Invalid);
    }
}

} // namespace taonaut::node
