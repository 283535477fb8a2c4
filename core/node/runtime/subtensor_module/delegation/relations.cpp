// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/delegation/relations.hpp"

#include "core/base/uint128.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

constexpr std::size_t kMostChildren = 5;

using Proportions = Relations::Proportions;

Proportions allOf(const Relatives& relatives)
{
    Proportions result;
    for (const auto& [proportion, hotkey] : relatives) {
        result.insert_or_assign(hotkey, proportion);
    }
    return result;
}

Proportions others(const Relatives& relatives, const AccountId& self)
{
    Proportions result = allOf(relatives);
    result.erase(self);
    return result;
}

bool isMoreThanAll(const Proportions& children)
{
    Uint128 total = 0;
    for (const auto& [child, proportion] : children) {
        total += proportion.value();
    }
    return total > std::numeric_limits<std::uint64_t>::max();
}

bool overlap(const Proportions& children, const Proportions& parents)
{
    return std::any_of(children.begin(), children.end(),
        [&parents](const auto& child) { return parents.contains(child.first); });
}

template <const auto& kMap>
void put(Overlay& state, const AccountId& hotkey, NetUid netuid, const Relatives& relatives)
{
    if (relatives.empty()) {
        erase<kMap>(state, hotkey, netuid);
    } else {
        node::store<kMap>(state, hotkey, netuid, relatives);
    }
}

template <const auto& kMap>
void removeEdge(Overlay& state, const AccountId& at, NetUid netuid, const AccountId& relative)
{
    Relatives relatives = load<kMap>(state, at, netuid);
    std::erase_if(relatives, [&](const auto& each) { return std::get<1>(each) == relative; });
    put<kMap>(state, at, netuid, relatives);
}

template <const auto& kMap>
void putEdge(Overlay& state, const AccountId& at, NetUid netuid, const AccountId& relative,
    subtensor::ShareU64 proportion)
{
    Relatives relatives = load<kMap>(state, at, netuid);
    const auto place = std::find_if(
        relatives.begin(), relatives.end(), [&](const auto& each) { return std::get<1>(each) == relative; });
    if (place == relatives.end()) {
        relatives.emplace_back(proportion, relative);
    } else {
        std::get<0>(*place) = proportion;
    }
    put<kMap>(state, at, netuid, relatives);
}

/// Makes one side of the hotkey's relations as wanted, and the other side its mirror.
template <const auto& kOwn, const auto& kMirror>
void persist(Overlay& state, const AccountId& hotkey, NetUid netuid, const Proportions& wanted)
{
    const Relatives before = load<kOwn>(state, hotkey, netuid);
    Relatives now;
    for (const auto& [relative, proportion] : wanted) {
        now.emplace_back(proportion, relative);
    }
    put<kOwn>(state, hotkey, netuid, now);
    for (const auto& [relative, proportion] : wanted) {
        putEdge<kMirror>(state, relative, netuid, hotkey, proportion);
    }
    for (const auto& [proportion, relative] : before) {
        if (!wanted.contains(relative)) {
            removeEdge<kMirror>(state, relative, netuid, hotkey);
        }
    }
}

} // namespace

Relations::Relations(const Overlay& state, const AccountId& hotkey, NetUid netuid)
    : m_hotkey(hotkey)
    , m_netuid(netuid)
    , m_children(others(load<declared::kChildKeys>(state, hotkey, netuid), hotkey))
    , m_parents(others(load<declared::kParentKeys>(state, hotkey, netuid), hotkey))
{
}

DispatchResult Relations::check(const Relatives& children) const
{
    const Proportions wanted = allOf(children);
    if (wanted.contains(m_hotkey)) {
        return refuse(declared::error("InvalidChild"));
    }
    if (wanted.size() > kMostChildren) {
        return refuse(declared::error("TooManyChildren"));
    }
    if (isMoreThanAll(wanted)) {
        return refuse(declared::error("ProportionOverflow"));
    }
    if (overlap(wanted, m_parents)) {
        return refuse(declared::error("ChildParentInconsistency"));
    }
    return {};
}

bool Relations::setChildren(const Relatives& children)
{
    Proportions wanted = others(children, m_hotkey);
    if (isMoreThanAll(wanted) || overlap(wanted, m_parents)) {
        return false;
    }
    m_children = std::move(wanted);
    return true;
}

void Relations::store(Overlay& state) const
{
    persist<declared::kChildKeys, declared::kParentKeys>(state, m_hotkey, m_netuid, m_children);
    persist<declared::kParentKeys, declared::kChildKeys>(state, m_hotkey, m_netuid, m_parents);
}

DispatchResult Relations::moveTo(Overlay& state, const AccountId& other)
{
    for (const auto& [child, proportion] : m_children) {
        removeEdge<declared::kParentKeys>(state, child, m_netuid, m_hotkey);
    }
    for (const auto& [parent, proportion] : m_parents) {
        removeEdge<declared::kChildKeys>(state, parent, m_netuid, m_hotkey);
    }
    erase<declared::kChildKeys>(state, m_hotkey, m_netuid);
    erase<declared::kParentKeys>(state, m_hotkey, m_netuid);
    if (m_children.contains(other) || m_parents.contains(other)) {
        return refuse(declared::error("InvalidChild"));
    }
    m_hotkey = other;
    return {};
}

} // namespace taonaut::node::subtensor_module
