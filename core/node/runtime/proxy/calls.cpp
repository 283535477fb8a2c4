// SPDX-License-Identifier: MIT
#include "core/crypto/hash.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/proxy/delegates.hpp"
#include "core/node/runtime/proxy/filter.hpp"
#include "core/node/runtime/proxy/proxy.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/storage_walk.hpp"
#include "core/subtensor/pallets/proxy_errors.hpp"
#include "core/subtensor/pallets/proxy_events.hpp"

namespace taonaut::node::proxy {

namespace declared = subtensor::proxy;

namespace {

// Weights: opentensor/subtensor pallets/proxy/src/weights.rs, for the most delegates and announcements.
constexpr std::uint64_t kProxies = declared::kMaxProxies.value;
constexpr std::uint64_t kPending = declared::kMaxPending.value;
/// The account in whose name the inner call runs.
constexpr Weight kRealAccount = benchmarked(0, 0, 1, 1);

struct InfoOf {
    static DispatchInfo fixed(Weight weight) { return { weight, DispatchClass::Normal, Pays::Yes }; }

    DispatchInfo operator()(const declared::Proxy& call) const
    {
        const DispatchInfo inner = node::infoOf(call.call);
        const Weight own = benchmarked(28'026'265 + 53'205 * kProxies, 4'254 + 37 * kProxies, 3, 1);
        return { sum(sum(own, kRealAccount), inner.weight), DispatchClass::Normal, inner.pays };
    }
    DispatchInfo operator()(const declared::ProxyAnnounced& call) const
    {
        const Weight own = benchmarked(
            53'234'507 + 228'831 * kPending + 54'037 * kProxies, 8'615 + 68 * kPending + 37 * kProxies, 5, 3);
        return fixed(sum(sum(own, kRealAccount), node::infoOf(call.call).weight));
    }
    DispatchInfo operator()(const declared::AddProxy&) const
    {
        return fixed(benchmarked(25'770'804 + 80'892 * kProxies, 4'254, 1, 1));
    }
    DispatchInfo operator()(const declared::RemoveProxy&) const
    {
        return fixed(benchmarked(27'827'049 + 64'054 * kProxies, 4'254, 1, 2));
    }
    DispatchInfo operator()(const declared::RemoveProxies&) const
    {
        return fixed(benchmarked(27'407'028 + 55'808 * kProxies, 4'254, 1, 1));
    }
    DispatchInfo operator()(const declared::CreatePure&) const
    {
        return fixed(benchmarked(27'853'436 + 20'160 * kProxies, 4'254, 1, 1));
    }
    DispatchInfo operator()(const declared::KillPure&) const
    {
        return fixed(benchmarked(26'529'087 + 48'014 * kProxies, 4'254, 1, 1));
    }
    DispatchInfo operator()(const declared::Announce&) const
    {
        return fixed(benchmarked(34'286'251 + 194'092 * kPending + 53'615 * kProxies, 8'615, 3, 2));
    }
    DispatchInfo operator()(const declared::RemoveAnnouncement&) const
    {
        return fixed(benchmarked(25'595'226 + 205'163 * kPending + 40'277 * kProxies, 8'615, 2, 2));
    }
    DispatchInfo operator()(const declared::RejectAnnouncement&) const
    {
        return fixed(benchmarked(26'388'332 + 199'703 * kPending + 17'846 * kProxies, 8'615, 2, 2));
    }
    DispatchInfo operator()(const declared::PokeDeposit&) const
    {
        return fixed(benchmarked(46'757'000, 8'615, 3, 3));
    }
    DispatchInfo operator()(const declared::SetRealPaysFee&) const
    {
        return fixed(benchmarked(14'259'931 + 42'799 * kProxies, 4'254, 1, 1));
    }
};

/// Whether a delegate of this kind may make the call, given that it must not come to more rights by it.
bool mayCall(ProxyType type, const EncodedCall& call)
{
    scale::Decoder in(call.bytes);
    if (in.u8() == declared::kPallet.index) {
        const auto inner = subtensor::ScaleType<declared::Call>::read(in);
        if (const auto* add = std::get_if<declared::AddProxy>(&inner); add != nullptr) {
            return isSuperset(type, add->proxyType) && allows(type, call);
        }
        if (const auto* remove = std::get_if<declared::RemoveProxy>(&inner); remove != nullptr) {
            return isSuperset(type, remove->proxyType) && allows(type, call);
        }
        const bool endsAll = std::holds_alternative<declared::RemoveProxies>(inner)
            || std::holds_alternative<declared::KillPure>(inner);
        if (endsAll && type != ProxyType::Any) {
            return false;
        }
    }
    return allows(type, call);
}

auto isThis(const AccountId& real, const Hash256& callHash)
{
    return [real, callHash](const Announcement& announced) {
        return announced.real == real && announced.callHash == callHash;
    };
}

struct Run {
    BlockContext& context;
    const AccountId& sender;

    CallResult operator()(const declared::Proxy& call) const
    {
        const Result<AccountId, DispatchError> real = lookUp(call.real);
        if (!real) {
            return refuse(real);
        }
        const auto proxy = findProxy(context, *real, sender, call.forceProxyType);
        if (!proxy) {
            return refuse(proxy);
        }
        if (proxy->delay != 0) {
            return refuse(declared::error("Unannounced"));
        }
        runAs(*real, proxy->proxyType, call.call);
        return {};
    }
    CallResult operator()(const declared::ProxyAnnounced& call) const
    {
        const Result<AccountId, DispatchError> delegate = lookUp(call.delegate);
        const Result<AccountId, DispatchError> real = delegate ? lookUp(call.real) : delegate;
        if (!real) {
            return refuse(real);
        }
        const auto proxy = findProxy(context, *real, *delegate, call.forceProxyType);
        if (!proxy) {
            return refuse(proxy);
        }
        const Hash256 hash = crypto::blake2b256(call.call.bytes);
        const DispatchResult dropped
            = dropAnnouncements(context, *delegate, [&](const Announcement& announced) {
                  const std::uint32_t age = context.number.value() - announced.height.value();
                  return announced.real == *real && announced.callHash == hash && age >= proxy->delay;
              });
        if (!dropped) {
            return refuse(declared::error("Unannounced"));
        }
        runAs(*real, proxy->proxyType, call.call);
        return {};
    }
    CallResult operator()(const declared::AddProxy& call) const
    {
        const Result<AccountId, DispatchError> delegate = lookUp(call.delegate);
        return delegate ? outcomeOf(addDelegate(context, sender, *delegate, call.proxyType, call.delay))
                        : refuse(delegate);
    }
    CallResult operator()(const declared::RemoveProxy& call) const
    {
        const Result<AccountId, DispatchError> delegate = lookUp(call.delegate);
        return delegate ? outcomeOf(removeDelegate(context, sender, *delegate, call.proxyType, call.delay))
                        : refuse(delegate);
    }
    CallResult operator()(const declared::RemoveProxies&) const
    {
        removeAllDelegates(context, sender);
        return {};
    }
    CallResult operator()(const declared::CreatePure& call) const
    {
        return outcomeOf(createPure(context, sender, call.proxyType, call.delay, call.index));
    }
    CallResult operator()(const declared::KillPure& call) const
    {
        const Result<AccountId, DispatchError> spawner = lookUp(call.spawner);
        return spawner ? outcomeOf(killPure(
                   context, sender, *spawner, call.proxyType, call.index, { call.height, call.extIndex }))
                       : refuse(spawner);
    }
    CallResult operator()(const declared::Announce& call) const
    {
        const Result<AccountId, DispatchError> real = lookUp(call.real);
        return real ? outcomeOf(announce(context, sender, *real, call.callHash)) : refuse(real);
    }
    CallResult operator()(const declared::RemoveAnnouncement& call) const
    {
        const Result<AccountId, DispatchError> real = lookUp(call.real);
        return real ? outcomeOf(dropAnnouncements(context, sender, isThis(*real, call.callHash)))
                    : refuse(real);
    }
    CallResult operator()(const declared::RejectAnnouncement& call) const
    {
        const Result<AccountId, DispatchError> delegate = lookUp(call.delegate);
        return delegate ? outcomeOf(dropAnnouncements(context, *delegate, isThis(sender, call.callHash)))
                        : refuse(delegate);
    }
    CallResult operator()(const declared::PokeDeposit&) const
    {
        const Result<bool, DispatchError> changed = pokeDeposits(context, sender);
        return changed ? CallResult(PostDispatch { *changed ? Pays::No : Pays::Yes, std::nullopt })
                       : refuse(changed);
    }
    CallResult operator()(const declared::SetRealPaysFee& call) const
    {
        const Result<AccountId, DispatchError> delegate = lookUp(call.delegate);
        if (!delegate) {
            return refuse(delegate);
        }
        if (const auto proxy = findProxy(context, sender, *delegate, std::nullopt); !proxy) {
            return refuse(proxy);
        }
        if (call.paysFee) {
            store<declared::kRealPaysFee>(context.state, sender, *delegate, {});
        } else {
            erase<declared::kRealPaysFee>(context.state, sender, *delegate);
        }
        context.deposit(declared::event::RealPaysFeeSet { sender, *delegate, call.paysFee });
        return {};
    }

private:
    void runAs(const AccountId& real, ProxyType type, const EncodedCall& call) const
    {
        const Origin origin = Origin::signedBy(real).limitedBy(
            [type](const EncodedCall& inner) { return mayCall(type, inner); });
        const subtensor::DispatchResult result = told(dispatchCall(context, origin, call));
        store<declared::kLastCallResult>(context.state, real, result);
        context.deposit(declared::event::ProxyExecuted { result });
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return std::visit(InfoOf {}, call);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const Result<AccountId, DispatchError> sender = ensureSigned(origin);
    return sender ? std::visit(Run { context, *sender }, call) : refuse(sender);
}

void onFinalize(BlockContext& context)
{
    erasePrefix<declared::kLastCallResult>(context.state);
}

} // namespace taonaut::node::proxy
