// SPDX-License-Identifier: MIT
#include "core/node/pool_queue.hpp"

#include <algorithm>
#include <queue>

namespace taonaut::node {
namespace {

/// Whether `left` comes after `right` in a block.
struct ComesLater {
    bool operator()(const PoolTransactionPtr& left, const PoolTransactionPtr& right) const noexcept
    {
        if (left->validity.priority != right->validity.priority) {
            return left->validity.priority < right->validity.priority;
        }
        return left->insertion > right->insertion;
    }
};

} // namespace

void PoolQueue::insert(PoolTransactionPtr transaction)
{
    for (const Bytes& tag : transaction->validity.providedTags) {
        m_providers[tag] = transaction;
    }
    for (const Bytes& tag : transaction->validity.requiredTags) {
        m_requirers[tag].push_back(transaction);
    }
    m_bytes += transaction->encoded.size();
    m_byHash.emplace(transaction->hash, std::move(transaction));
}

PoolTransactionPtr PoolQueue::remove(const Hash256& hash)
{
    const auto place = m_byHash.find(hash);
    if (place == m_byHash.end()) {
        return nullptr;
    }
    PoolTransactionPtr transaction = std::move(place->second);
    m_byHash.erase(place);
    m_bytes -= transaction->encoded.size();
    for (const Bytes& tag : transaction->validity.providedTags) {
        const auto provider = m_providers.find(tag);
        if (provider != m_providers.end() && provider->second == transaction) {
            m_providers.erase(provider);
        }
    }
    for (const Bytes& tag : transaction->validity.requiredTags) {
        const auto requirers = m_requirers.find(tag);
        if (requirers != m_requirers.end() && std::erase(requirers->second, transaction) > 0
            && requirers->second.empty()) {
            m_requirers.erase(requirers);
        }
    }
    return transaction;
}

PoolTransactionPtr PoolQueue::find(const Hash256& hash) const
{
    const auto place = m_byHash.find(hash);
    return place == m_byHash.end() ? nullptr : place->second;
}

PoolTransactionPtr PoolQueue::provider(const Bytes& tag) const
{
    const auto place = m_providers.find(tag);
    return place == m_providers.end() ? nullptr : place->second;
}

std::vector<PoolTransactionPtr> PoolQueue::dependents(const PoolTransaction& transaction) const
{
    std::vector<PoolTransactionPtr> result;
    for (const Bytes& tag : transaction.validity.providedTags) {
        if (const auto requirers = m_requirers.find(tag); requirers != m_requirers.end()) {
            result.insert(result.end(), requirers->second.begin(), requirers->second.end());
        }
    }
    return result;
}

PoolTransactionPtr PoolQueue::least() const
{
    PoolTransactionPtr result;
    for (const auto& [hash, transaction] : m_byHash) {
        if (result == nullptr || ComesLater {}(transaction, result)) {
            result = transaction;
        }
    }
    return result;
}

std::vector<PoolTransactionPtr> PoolQueue::inBlockOrder() const
{
    std::priority_queue<PoolTransactionPtr, std::vector<PoolTransactionPtr>, ComesLater> available;
    std::unordered_map<const PoolTransaction*, std::size_t> waiting; // -> providers that must come before
    for (const auto& [hash, transaction] : m_byHash) {
        const std::vector<Bytes>& required = transaction->validity.requiredTags;
        const auto missing = static_cast<std::size_t>(std::count_if(
            required.begin(), required.end(), [&](const Bytes& tag) { return m_providers.count(tag) > 0; }));
        if (missing == 0) {
            available.push(transaction);
        } else {
            waiting.emplace(transaction.get(), missing);
        }
    }
    std::vector<PoolTransactionPtr> result;
    result.reserve(m_byHash.size());
    while (!available.empty()) {
        result.push_back(available.top());
        available.pop();
        for (const PoolTransactionPtr& next : dependents(*result.back())) {
            const auto place = waiting.find(next.get());
            if (place != waiting.end() && --place->second == 0) {
                available.push(next);
            }
        }
    }
    return result;
}

std::vector<PoolTransactionPtr> PoolQueue::byAge() const
{
    std::vector<PoolTransactionPtr> result;
    result.reserve(m_byHash.size());
    for (const auto& [hash, transaction] : m_byHash) {
        result.push_back(transaction);
    }
    std::sort(
        result.begin(), result.end(), [](const PoolTransactionPtr& left, const PoolTransactionPtr& right) {
            return left->insertion < right->insertion;
        });
    return result;
}

} // namespace taonaut::node
