// SPDX-License-Identifier: MIT
#include "core/node/rpc/subscriptions.hpp"

#include "core/node/rpc/failure.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace taonaut::node::rpc {
namespace {

/// 32 digits, as clients of Substrate nodes are used to.
std::string identifier(std::uint64_t number)
{
    std::array<char, 40> text {};
    const int size
        = std::snprintf(text.data(), text.size(), "0x%032llx", static_cast<unsigned long long>(number));
    return { text.data(), static_cast<std::size_t>(size) };
}

} // namespace

std::string_view notificationName(Subscription::Kind kind)
{
    switch (kind) {
    case Subscription::Kind::NewHeads:
        return "chain_newHead";
    case Subscription::Kind::AllHeads:
        return "chain_allHead";
    case Subscription::Kind::FinalizedHeads:
        return "chain_finalizedHead";
    case Subscription::Kind::RuntimeVersion:
        return "state_runtimeVersion";
    case Subscription::Kind::Storage:
        return "state_storage";
    case Subscription::Kind::Transaction:
        return "author_extrinsicUpdate";
    case Subscription::Kind::Justifications:
        return "grandpa_justifications";
    }
    return "";
}

Result<std::reference_wrapper<Subscription>, Failure> Subscriptions::add(
    const Caller& caller, Subscription subscription)
{
    if (!caller.canBeNotified) {
        return failure(code::kMethodNotFound, "Subscriptions need a WebSocket");
    }
    std::size_t& count = m_counts[caller.connection];
    if (count >= kMostPerConnection) {
        return failure(code::kTooManySubscriptions, "Too many subscriptions on the connection");
    }
    if (!subscription.storage.empty()
        && keysOf(caller.connection) + subscription.storage.size() > kMostKeysPerConnection) {
        return failure(code::kTooManySubscriptions, "Too many subscribed keys on the connection");
    }
    subscription.id = identifier(++m_last);
    subscription.connection = caller.connection;
    if (subscription.kind == Subscription::Kind::Transaction) {
        m_transactions.emplace(subscription.transaction, subscription.id);
    }
    ++count;
    const std::string id = subscription.id;
    return std::ref(m_all.emplace(id, std::move(subscription)).first->second);
}

std::size_t Subscriptions::keysOf(ConnectionId connection) const
{
    std::size_t keys = 0;
    for (const auto& [id, subscription] : m_all) {
        keys += subscription.connection == connection ? subscription.storage.size() : 0;
    }
    return keys;
}

bool Subscriptions::remove(
    ConnectionId connection, std::string_view id, std::initializer_list<Subscription::Kind> kinds)
{
    const auto found = m_all.find(id);
    if (found == m_all.end() || found->second.connection != connection
        || std::find(kinds.begin(), kinds.end(), found->second.kind) == kinds.end()) {
        return false;
    }
    remove(std::string(id));
    return true;
}

void Subscriptions::remove(const std::string& id)
{
    const auto found = m_all.find(id);
    if (found == m_all.end()) {
        return;
    }
    const auto [first, last] = m_transactions.equal_range(found->second.transaction);
    for (auto entry = first; entry != last; ++entry) {
        if (entry->second == id) {
            m_transactions.erase(entry);
            break;
        }
    }
    const auto count = m_counts.find(found->second.connection);
    if (--count->second == 0) {
        m_counts.erase(count);
    }
    m_all.erase(found);
}

void Subscriptions::removeAll(ConnectionId connection)
{
    std::vector<std::string> ended;
    for (const auto& [id, subscription] : m_all) {
        if (subscription.connection == connection) {
            ended.push_back(id);
        }
    }
    for (const std::string& id : ended) {
        remove(id);
    }
    m_counts.erase(connection);
}

std::vector<Subscription*> Subscriptions::ofKind(Subscription::Kind kind)
{
    std::vector<Subscription*> result;
    for (auto& [id, subscription] : m_all) {
        if (subscription.kind == kind) {
            result.push_back(&subscription);
        }
    }
    return result;
}

std::vector<Subscription*> Subscriptions::ofTransaction(const Hash256& hash)
{
    std::vector<Subscription*> result;
    const auto [first, last] = m_transactions.equal_range(hash);
    for (auto entry = first; entry != last; ++entry) {
        result.push_back(&m_all.find(entry->second)->second);
    }
    return result;
}

} // namespace taonaut::node::rpc
