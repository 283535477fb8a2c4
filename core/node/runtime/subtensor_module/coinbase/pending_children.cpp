// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/coinbase/pending_children.hpp"

#include "core/base/wide.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_events.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/pool_storage.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

using declared::Relatives;
using subtensor::ShareU64;
/// Ascending by hotkey; of one that is named twice the last proportion counts.
using Proportions = std::map<AccountId, ShareU64>;

/// One hotkey on a subnet, in the middle of its parents and children.
struct Pivot {
    NetUid netuid;
    AccountId hotkey;
    Proportions children;
    Proportions parents;
};

Proportions others(const Relatives& relatives, const AccountId& self)
{
    Proportions result;
    for (const auto& [proportion, hotkey] : relatives) {
        if (hotkey != self) {
            result.insert_or_assign(hotkey, proportion);
        }
    }
    return result;
}

/// Proportions of one at most, and nobody is both child and parent.
bool isConsistent(const Pivot& pivot)
{
    Uint128 total = 0;
    for (const auto& [child, proportion] : pivot.children) {
        total += proportion.value();
    }
    return total <= std::numeric_limits<std::uint64_t>::max()
        && std::none_of(pivot.children.begin(), pivot.children.end(),
            [&](const auto& child) { return pivot.parents.contains(child.first); });
}

template <const auto& kMap>
void put(Overlay& state, const AccountId& hotkey, NetUid netuid, const Relatives& relatives)
{
    if (relatives.empty()) {
        erase<kMap>(state, hotkey, netuid);
    } else {
        store<kMap>(state, hotkey, netuid, relatives);
    }
}

/// Makes the pivot's side of one kind of relation as it should be, and the other side its mirror.
template <const auto& kOwn, const auto& kMirror>
void persist(Overlay& state, const Pivot& pivot, const Proportions& wanted)
{
    const Relatives before = load<kOwn>(state, pivot.hotkey, pivot.netuid);
    Relatives now;
    for (const auto& [hotkey, proportion] : wanted) {
        now.emplace_back(proportion, hotkey);
    }
    put<kOwn>(state, pivot.hotkey, pivot.netuid, now);
    const auto isPivot = [&](const auto& relative) { return std::get<1>(relative) == pivot.hotkey; };
    for (const auto& [hotkey, proportion] : wanted) {
        Relatives mirror = load<kMirror>(state, hotkey, pivot.netuid);
        const auto place = std::find_if(mirror.begin(), mirror.end(), isPivot);
        if (place == mirror.end()) {
            mirror.emplace_back(proportion, pivot.hotkey);
        } else {
            std::get<0>(*place) = proportion;
        }
        put<kMirror>(state, hotkey, pivot.netuid, mirror);
    }
    for (const auto& [proportion, hotkey] : before) {
        if (!wanted.contains(hotkey)) {
            Relatives mirror = load<kMirror>(state, hotkey, pivot.netuid);
            std::erase_if(mirror, isPivot);
            put<kMirror>(state, hotkey, pivot.netuid, mirror);
        }
    }
}

void apply(BlockContext& context, NetUid netuid, const AccountId& hotkey, const Relatives& children)
{
    Overlay& state = context.state;
    const Pivot pivot { netuid, hotkey, others(children, hotkey),
        others(load<declared::kParentKeys>(state, hotkey, netuid), hotkey) };
    if (!isConsistent(pivot)) {
        return;
    }
    persist<declared::kChildKeys, declared::kParentKeys>(state, pivot, pivot.children);
    persist<declared::kParentKeys, declared::kChildKeys>(state, pivot, pivot.parents);
    context.deposit(declared::event::SetChildren { hotkey, netuid, children });
}

} // namespace

void applyPendingChildren(BlockContext& context, NetUid netuid)
{
    const bool isTrading = load<declared::kSubtokenEnabled>(context.state, netuid);
    for (const auto& [hotkey, pending] : entriesBelow<declared::kPendingChildKeys>(context.state, netuid)) {
        const auto& [children, dueAfter] = pending;
        if (dueAfter < context.number.value() || !isTrading) {
            apply(context, netuid, hotkey, children);
            erase<declared::kPendingChildKeys>(context.state, netuid, hotkey);
        }
    }
}

} // namespace taonaut::node::subtensor_module
