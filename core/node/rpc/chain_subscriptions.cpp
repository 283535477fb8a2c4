// SPDX-License-Identifier: MIT
// chain_subscribe*: new, all and finalized heads. Each begins with the present one.

#include "core/node/rpc/json_text.hpp"
#include "core/node/rpc/method.hpp"

namespace taonaut::node::rpc {
namespace {

using Kind = Subscription::Kind;

template <Kind kind> Answer subscribeHeads(const Call& call)
{
    const Chain& chain = call.context.chain;
    const BlockPtr head
        = chain.block(kind == Kind::FinalizedHeads ? chain.finalized().hash : chain.best().hash);
    Subscription subscription;
    subscription.kind = kind;
    return subscribe(call, std::move(subscription), head == nullptr ? "" : headerText(head->header));
}

template <Kind kind> Answer unsubscribeHeads(const Call& call)
{
    return unsubscribe(call, { kind });
}

constexpr Method kMethods[] {
    { "chain_subscribeAllHeads", subscribeHeads<Kind::AllHeads> },
    { "chain_subscribeFinalisedHeads", subscribeHeads<Kind::FinalizedHeads> },
    { "chain_subscribeFinalizedHeads", subscribeHeads<Kind::FinalizedHeads> },
    { "chain_subscribeNewHead", subscribeHeads<Kind::NewHeads> },
    { "chain_subscribeNewHeads", subscribeHeads<Kind::NewHeads> },
    { "chain_unsubscribeAllHeads", unsubscribeHeads<Kind::AllHeads> },
    { "chain_unsubscribeFinalisedHeads", unsubscribeHeads<Kind::FinalizedHeads> },
    { "chain_unsubscribeFinalizedHeads", unsubscribeHeads<Kind::FinalizedHeads> },
    { "chain_unsubscribeNewHead", unsubscribeHeads<Kind::NewHeads> },
    { "chain_unsubscribeNewHeads", unsubscribeHeads<Kind::NewHeads> },
    { "subscribe_newHead", subscribeHeads<Kind::NewHeads> },
    { "unsubscribe_newHead", unsubscribeHeads<Kind::NewHeads> },
};

} // namespace

std::span<const Method> chainSubscriptionMethods()
{
    return kMethods;
}

} // namespace taonaut::node::rpc
