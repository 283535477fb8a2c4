// SPDX-License-Identifier: MIT
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/proxy/delegates.hpp"
#include "core/node/runtime/proxy/deposit.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/proxy_errors.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"

#include <algorithm>

namespace taonaut::node::proxy {

namespace declared = subtensor::proxy;
using declared::DepositKind;

namespace {

/// Brings the deposit of one list to its price. kList: proxies or announcements.
template <const auto& kList>
Result<bool, DispatchError> pokeDeposit(
    BlockContext& context, const AccountId& who, DepositKind kind, const DepositPrice& price)
{
    auto found = find<kList>(context.state, who);
    if (!found) {
        return false;
    }
    auto& [entries, deposit] = *found;
    const Rao before = deposit;
    const Rao after = price.of(entries.value.size());
    const DispatchResult moved = adjustDeposit(context, who, before, after);
    if (!moved) {
        return refuse(moved);
    }
    deposit = after;
    if (entries.value.empty()) {
        erase<kList>(context.state, who);
    } else {
        store<kList>(context.state, who, *found);
    }
    if (before == after) {
        return false;
    }
    context.deposit(declared::event::DepositPoked { who, kind, before, after });
    return true;
}

} // namespace

DispatchResult adjustDeposit(BlockContext& context, const AccountId& who, Rao before, Rao after)
{
    if (after > before) {
        return balances::reserve(context, who, after.saturatingMinus(before));
    }
    balances::unreserve(context, who, before.saturatingMinus(after));
    return {};
}

DispatchResult announce(
    BlockContext& context, const AccountId& delegate, const AccountId& real, const Hash256& callHash)
{
    const Result<ProxyDefinition, DispatchError> proxy = findProxy(context, real, delegate, std::nullopt);
    if (!proxy) {
        return refuse(proxy);
    }
    auto [list, deposit] = load<declared::kAnnouncements>(context.state, delegate);
    std::vector<Announcement>& pending = list.value;
    if (pending.size() >= declared::kMaxPending.value) {
        return refuse(declared::error("TooMany"));
    }
    pending.push_back({ real, callHash, context.number });
    const Rao newDeposit = kAnnouncementDeposit.of(pending.size());
    const DispatchResult moved = adjustDeposit(context, delegate, deposit, newDeposit);
    if (!moved) {
        return moved;
    }
    store<declared::kAnnouncements>(context.state, delegate, { list, newDeposit });
    context.deposit(declared::event::Announced { real, delegate, callHash });
    return {};
}

DispatchResult dropAnnouncements(
    BlockContext& context, const AccountId& delegate, const std::function<bool(const Announcement&)>& isMeant)
{
    auto [list, deposit] = load<declared::kAnnouncements>(context.state, delegate);
    std::vector<Announcement>& pending = list.value;
    if (std::erase_if(pending, isMeant) == 0) {
        return refuse(declared::error("NotFound"));
    }
    const Rao newDeposit = kAnnouncementDeposit.of(pending.size());
    const DispatchResult moved = adjustDeposit(context, delegate, deposit, newDeposit);
    if (!moved) {
        return moved;
    }
    if (pending.empty()) {
        erase<declared::kAnnouncements>(context.state, delegate);
    } else {
        store<declared::kAnnouncements>(context.state, delegate, { list, newDeposit });
    }
    return {};
}

Result<bool, DispatchError> pokeDeposits(BlockContext& context, const AccountId& who)
{
    const auto proxies = pokeDeposit<declared::kProxies>(context, who, DepositKind::Proxies, kProxyDeposit);
    if (!proxies) {
        return proxies;
    }
    const auto announcements = pokeDeposit<declared::kAnnouncements>(
        context, who, DepositKind::Announcements, kAnnouncementDeposit);
    return announcements ? Result<bool, DispatchError>(*proxies || *announcements) : announcements;
}

} // namespace taonaut::node::proxy
