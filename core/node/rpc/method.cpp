// SPDX-License-Identifier: MIT
#include "core/node/rpc/method.hpp"

#include "core/node/rpc/json_text.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace taonaut::node::rpc {
namespace {

Answer methods(const Call& call)
{
    nlohmann::json names = nlohmann::json::array();
    for (const Method& method : allMethods()) {
        if (method.access == Access::Everyone || call.caller.unsafeAllowed) {
            names.push_back(method.name);
        }
    }
    return "{\"version\":1,\"methods\":" + textOf(names) + "}";
}

std::vector<Method> collect()
{
    std::vector<Method> all { { "rpc_methods", methods } };
    for (const auto group : { chainMethods(), chainSubscriptionMethods(), stateMethods(), stateListMethods(),
             stateSubscriptionMethods(), authorMethods(), systemMethods(), paymentMethods(), grandpaMethods(),
             developerMethods() }) {
        all.insert(all.end(), group.begin(), group.end());
    }
    std::sort(all.begin(), all.end(),
        [](const Method& left, const Method& right) { return left.name < right.name; });
    return all;
}

} // namespace

const std::vector<Method>& allMethods()
{
    static const std::vector<Method> all = collect();
    return all;
}

const Method* findMethod(std::string_view name)
{
    const std::vector<Method>& all = allMethods();
    const auto found = std::lower_bound(all.begin(), all.end(), name,
        [](const Method& method, std::string_view wanted) { return method.name < wanted; });
    return found != all.end() && found->name == name ? &*found : nullptr;
}

Parsed<Hash256> blockAt(const Call& call, std::size_t index)
{
    const Parsed<std::optional<Hash256>> named = call.params.hashIfAny(index, "block hash");
    if (!named) {
        return refuse(named);
    }
    return named->value_or(call.context.chain.best().hash);
}

Parsed<StateOfBlock> stateAt(const Call& call, std::size_t index)
{
    const Parsed<Hash256> block = blockAt(call, index);
    if (!block) {
        return refuse(block);
    }
    Result<trie::StateTrie> state = call.context.chain.stateAt(*block);
    if (!state) {
        return stateFailure(state.error(), *block);
    }
    return StateOfBlock { *block, std::move(*state) };
}

Answer subscribe(const Call& call, Subscription subscription, std::string_view first)
{
    const auto added = call.context.subscriptions.add(call.caller, std::move(subscription));
    if (!added) {
        return tl::unexpected(added.error());
    }
    const Subscription& kept = *added;
    if (!first.empty()) {
        call.context.host.notify(kept.connection, notificationName(kept.kind), kept.id, first);
    }
    return textOf(kept.id);
}

Answer unsubscribe(const Call& call, std::initializer_list<Subscription::Kind> kinds)
{
    const Parsed<std::string> id = call.params.text(0, "subscription");
    if (!id) {
        return refuse(id);
    }
    return call.context.subscriptions.remove(call.caller.connection, *id, kinds) ? "true" : "false";
}

} // namespace taonaut::node::rpc
