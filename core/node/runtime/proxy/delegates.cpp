// SPDX-License-Identifier: MIT
#include "core/node/runtime/proxy/delegates.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/proxy/deposit.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/storage_walk.hpp"
#include "core/subtensor/pallets/proxy_errors.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"

#include <algorithm>

namespace taonaut::node::proxy {

namespace declared = subtensor::proxy;

namespace {

/// The order in which the delegates of an account stand.
bool isBefore(const ProxyDefinition& left, const ProxyDefinition& right)
{
    return std::tie(left.delegate, left.proxyType, left.delay)
        < std::tie(right.delegate, right.proxyType, right.delay);
}

} // namespace

Result<ProxyDefinition, DispatchError> findProxy(const BlockContext& context, const AccountId& real,
    const AccountId& delegate, const std::optional<ProxyType>& type)
{
    const auto [proxies, deposit] = load<declared::kProxies>(context.state, real);
    for (const ProxyDefinition& proxy : proxies.value) {
        if (proxy.delegate == delegate && (!type || proxy.proxyType == *type)) {
            return proxy;
        }
    }
    return refuse(declared::error("NotProxy"));
}

DispatchResult addDelegate(BlockContext& context, const AccountId& delegator, const AccountId& delegate,
    ProxyType type, std::uint32_t delay)
{
    if (delegator == delegate) {
        return refuse(declared::error("NoSelfProxy"));
    }
    auto [list, deposit] = load<declared::kProxies>(context.state, delegator);
    std::vector<ProxyDefinition>& proxies = list.value;
    const ProxyDefinition added { delegate, type, delay };
    const auto place = std::lower_bound(proxies.begin(), proxies.end(), added, isBefore);
    if (place != proxies.end() && *place == added) {
        return refuse(declared::error("Duplicate"));
    }
    if (proxies.size() >= declared::kMaxProxies.value) {
        return refuse(declared::error("TooMany"));
    }
    proxies.insert(place, added);
    const Rao newDeposit = kProxyDeposit.of(proxies.size());
    const DispatchResult moved = adjustDeposit(context, delegator, deposit, newDeposit);
    if (!moved) {
        return moved;
    }
    store<declared::kProxies>(context.state, delegator, { list, newDeposit });
    context.deposit(declared::event::ProxyAdded { delegator, delegate, type, delay });
    return {};
}

DispatchResult removeDelegate(BlockContext& context, const AccountId& delegator, const AccountId& delegate,
    ProxyType type, std::uint32_t delay)
{
    auto [list, deposit] = load<declared::kProxies>(context.state, delegator);
    std::vector<ProxyDefinition>& proxies = list.value;
    const auto place = std::find(proxies.begin(), proxies.end(), ProxyDefinition { delegate, type, delay });
    if (place == proxies.end()) {
        return refuse(declared::error("NotFound"));
    }
    proxies.erase(place);
    const Rao newDeposit = kProxyDeposit.of(proxies.size());
    const DispatchResult moved = adjustDeposit(context, delegator, deposit, newDeposit);
    if (!moved) {
        return moved;
    }
    if (proxies.empty()) {
        erase<declared::kProxies>(context.state, delegator);
    } else {
        store<declared::kProxies>(context.state, delegator, { list, newDeposit });
    }
    erase<declared::kRealPaysFee>(context.state, delegator, delegate);
    context.deposit(declared::event::ProxyRemoved { delegator, delegate, type, delay });
    return {};
}

void removeAllDelegates(BlockContext& context, const AccountId& delegator)
{
    const auto [proxies, deposit] = take<declared::kProxies>(context.state, delegator);
    balances::unreserve(context, delegator, deposit);
    erasePrefix<declared::kRealPaysFee>(context.state, delegator);
}

Birth here(const BlockContext& context)
{
    return { context.number, context.phase.extrinsic };
}

AccountId pureAccount(const AccountId& spawner, ProxyType type, std::uint16_t index, const Birth& birth)
{
    scale::Encoder out;
    out.raw(bytesOf("modlpy/proxy____"));
    out.raw(spawner.view());
    out.u32(birth.height.value());
    out.u32(birth.extrinsic);
    out.u8(static_cast<std::uint8_t>(type));
    out.u16(index);
    return { crypto::blake2b256(out.view()).bytes };
}

DispatchResult createPure(
    BlockContext& context, const AccountId& spawner, ProxyType type, std::uint32_t delay, std::uint16_t index)
{
    const AccountId pure = pureAccount(spawner, type, index, here(context));
    if (contains<declared::kProxies>(context.state, pure)) {
        return refuse(declared::error("Duplicate"));
    }
    const Rao deposit = kProxyDeposit.of(1);
    const DispatchResult reserved = balances::reserve(context, spawner, deposit);
    if (!reserved) {
        return reserved;
    }
    store<declared::kProxies>(context.state, pure, { { { { spawner, type, delay } } }, deposit });
    context.deposit(declared::event::PureCreated { pure, spawner, type, index });
    return {};
}

DispatchResult killPure(BlockContext& context, const AccountId& who, const AccountId& spawner, ProxyType type,
    std::uint16_t index, const Birth& birth)
{
    if (pureAccount(spawner, type, index, birth) != who) {
        return refuse(declared::error("NoPermission"));
    }
    const auto [proxies, deposit] = take<declared::kProxies>(context.state, who);
    balances::unreserve(context, spawner, deposit);
    context.deposit(declared::event::PureKilled { who, spawner, type, index });
    return {};
}

} // namespace taonaut::node::proxy
