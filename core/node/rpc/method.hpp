// SPDX-License-Identifier: MIT
#pragma once

// The methods of the node, one table per group. A method is a name, a function, and whether it may be called
// by strangers.

#include "core/node/chain.hpp"
#include "core/node/rpc/params.hpp"
#include "core/node/rpc/subscriptions.hpp"

#include <span>

namespace taonaut::node::rpc {

/// What methods work on.
struct Context {
    Chain& chain;
    Host& host;
    const Identity& identity;
    Subscriptions& subscriptions;
    BlockNumber startingBlock; ///< the head when this process began
};

struct Call {
    Context& context;
    const Caller& caller;
    const Params& params;
};

enum class Access : std::uint8_t {
    Everyone,
    Trusted, ///< callers with unsafeAllowed
};

struct Method {
    std::string_view name;
    Answer (*function)(const Call& call);
    Access access = Access::Everyone;
};

[[nodiscard]] std::span<const Method> chainMethods();
[[nodiscard]] std::span<const Method> chainSubscriptionMethods();
[[nodiscard]] std::span<const Method> stateMethods();
[[nodiscard]] std::span<const Method> stateListMethods();
[[nodiscard]] std::span<const Method> stateSubscriptionMethods();
[[nodiscard]] std::span<const Method> authorMethods();
[[nodiscard]] std::span<const Method> systemMethods();
[[nodiscard]] std::span<const Method> paymentMethods();
[[nodiscard]] std::span<const Method> grandpaMethods();
[[nodiscard]] std::span<const Method> developerMethods();

/// Every method, in the order of names. rpc_methods itself is among them.
[[nodiscard]] const std::vector<Method>& allMethods();
/// Null: there is none of this name.
[[nodiscard]] const Method* findMethod(std::string_view name);

/// The block that an optional argument names: the best one when missing.
[[nodiscard]] Parsed<Hash256> blockAt(const Call& call, std::size_t index);
/// The state after the block that an optional argument names.
struct StateOfBlock {
    Hash256 block;
    trie::StateTrie state;
};
[[nodiscard]] Parsed<StateOfBlock> stateAt(const Call& call, std::size_t index);

/// Adds the subscription, sends `first` to it unless empty, and answers its identifier.
[[nodiscard]] Answer subscribe(const Call& call, Subscription subscription, std::string_view first);
/// Ends the subscription that the first argument names. Answers whether there was one.
[[nodiscard]] Answer unsubscribe(const Call& call, std::initializer_list<Subscription::Kind> kinds);

/// Hands on the failure of an argument.
template <class T> [[nodiscard]] tl::unexpected<Failure> refuse(const Parsed<T>& failed)
{
    return tl::unexpected<Failure>(failed.error());
}

} // namespace taonaut::node::rpc
