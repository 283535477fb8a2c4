// SPDX-License-Identifier: MIT
// state_subscribe*: values of keys, and the runtime's version.

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"
#include "core/node/rpc/storage_reading.hpp"

namespace taonaut::node::rpc {
namespace {

using Kind = Subscription::Kind;

Answer subscribeStorage(const Call& call)
{
    const Parsed<std::vector<Bytes>> keys = call.params.keys(0, "keys");
    if (!keys) {
        return refuse(keys);
    }
    const Hash256 best = call.context.chain.best().hash;
    const Result<trie::StateTrie> state = call.context.chain.stateAt(best);
    if (!state) {
        return stateFailure(state.error(), best);
    }
    Subscription subscription;
    subscription.kind = Kind::Storage;
    subscription.storage = readAll(*state, *keys);
    const std::string first = changeSetText(best, subscription.storage);
    return subscribe(call, std::move(subscription), first);
}

Answer unsubscribeStorage(const Call& call)
{
    return unsubscribe(call, { Kind::Storage });
}

Answer subscribeRuntimeVersion(const Call& call)
{
    Subscription subscription;
    subscription.kind = Kind::RuntimeVersion;
    return subscribe(call, std::move(subscription), runtimeVersionText());
}

Answer unsubscribeRuntimeVersion(const Call& call)
{
    return unsubscribe(call, { Kind::RuntimeVersion });
}

constexpr Method kMethods[] {
    { "chain_subscribeRuntimeVersion", subscribeRuntimeVersion },
    { "chain_unsubscribeRuntimeVersion", unsubscribeRuntimeVersion },
    { "state_subscribeRuntimeVersion", subscribeRuntimeVersion },
    { "state_subscribeStorage", subscribeStorage },
    { "state_unsubscribeRuntimeVersion", unsubscribeRuntimeVersion },
    { "state_unsubscribeStorage", unsubscribeStorage },
};

} // namespace

std::span<const Method> stateSubscriptionMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
