// SPDX-License-Identifier: MIT
#include "core/net/subscriptions.hpp"

#include <algorithm>

namespace taonaut::net {

void Subscriptions::clear()
{
    m_entries.clear();
    m_early.clear();
}

bool Subscriptions::anyUnnamed() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const auto& entry) { return !entry.second.serverId; });
}

std::optional<std::string> Subscriptions::name(Id id, const Json& serverId)
{
    Entry& entry = m_entries.at(id);
    entry.serverId = serverId;
    return entry.cancelMethod;
}

std::optional<Subscriptions::Json> Subscriptions::cancel(Id id, std::string method)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        return std::nullopt;
    }
    if (!found->second.serverId) {
        found->second.cancelMethod = std::move(method);
        return std::nullopt;
    }
    std::optional<Json> serverId = std::move(found->second.serverId);
    m_entries.erase(found);
    return serverId;
}

std::optional<Subscriptions::Delivery> Subscriptions::receive(Json& message, std::size_t bytes)
{
    const auto params = message.find("params");
    if (params == message.end() || !params->is_object() || !params->contains("subscription")
        || !params->contains("result")) {
        return std::nullopt;
    }
    Json& id = params->at("subscription");
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&id](const auto& entry) { return entry.second.serverId == id; });
    if (found != m_entries.end()) {
        return found->second.cancelMethod
            ? std::nullopt
            : std::optional(Delivery { found->second.notification, std::move(params->at("result")) });
    }
    m_earlyBytes = m_early.empty() ? bytes : m_earlyBytes + bytes;
    if (anyUnnamed() && m_early.size() < JsonRpcClient::kEarlyNotifications && m_earlyBytes <= m_bytesKept) {
        m_early.push_back({ std::move(id), std::move(params->at("result")) });
    }
    return std::nullopt;
}

std::optional<Subscriptions::Delivery> Subscriptions::takeEarly(Id id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || !entry->second.serverId) {
        return std::nullopt;
    }
    const auto early = std::find_if(m_early.begin(), m_early.end(),
        [&](const Early& kept) { return kept.serverId == *entry->second.serverId; });
    if (early == m_early.end()) {
        return std::nullopt;
    }
    Delivery delivery { entry->second.notification, std::move(early->result) };
    m_early.erase(early);
    return delivery;
}

void Subscriptions::forgetEarly()
{
    if (!anyUnnamed()) {
        m_early.clear();
    }
}

} // namespace taonaut::net
