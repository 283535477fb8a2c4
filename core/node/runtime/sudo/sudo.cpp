// SPDX-License-Identifier: MIT
#include "core/node/runtime/sudo/sudo.hpp"

#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/sudo_errors.hpp"
#include "core/subtensor/pallets/sudo_events.hpp"

namespace taonaut::node::sudo {

namespace declared = subtensor::sudo;
using subtensor::EncodedCall;

namespace {

// Weights: polkadot-sdk substrate/frame/sudo/src/weights.rs.
struct InfoOf {
    static DispatchInfo around(Weight own, const EncodedCall& call)
    {
        const DispatchInfo inner = node::infoOf(call);
        return { sum(own, inner.weight), inner.dispatchClass, Pays::Yes };
    }
    DispatchInfo operator()(const declared::Sudo& call) const
    {
        return around(benchmarked(10'729'000, 1'517, 1, 0), call.call);
    }
    DispatchInfo operator()(const declared::SudoAs& call) const
    {
        return around(benchmarked(11'003'000, 1'517, 1, 0), call.call);
    }
    DispatchInfo operator()(const declared::SudoUncheckedWeight& call) const
    {
        return { call.weight, node::infoOf(call.call).dispatchClass, Pays::Yes };
    }
    DispatchInfo operator()(const declared::SetKey&) const
    {
        return { benchmarked(9'663'000, 1'517, 1, 1), DispatchClass::Normal, Pays::Yes };
    }
    DispatchInfo operator()(const declared::RemoveKey&) const
    {
        return { benchmarked(9'127'000, 1'517, 1, 1), DispatchClass::Normal, Pays::Yes };
    }
};

/// Whoever gets here is allowed to.
struct Run {
    BlockContext& context;

    DispatchResult operator()(const declared::Sudo& call) const { return asRoot(call.call); }
    DispatchResult operator()(const declared::SudoUncheckedWeight& call) const { return asRoot(call.call); }
    DispatchResult operator()(const declared::SetKey& call) const
    {
        const Result<AccountId, DispatchError> key = lookUp(call.newKey);
        if (!key) {
            return refuse(key);
        }
        context.deposit(declared::event::KeyChanged { find<declared::kKey>(context.state), *key });
        store<declared::kKey>(context.state, *key);
        return {};
    }
    DispatchResult operator()(const declared::SudoAs& call) const
    {
        const Result<AccountId, DispatchError> who = lookUp(call.who);
        if (!who) {
            return refuse(who);
        }
        const CallResult result = dispatchUnfiltered(context, Origin::signedBy(*who), call.call);
        context.deposit(declared::event::SudoAsDone { told(result) });
        return {};
    }
    DispatchResult operator()(const declared::RemoveKey&) const
    {
        context.deposit(declared::event::KeyRemoved {});
        erase<declared::kKey>(context.state);
        return {};
    }

private:
    [[nodiscard]] DispatchResult asRoot(const EncodedCall& call) const
    {
        const CallResult result = dispatchUnfiltered(context, Origin::root(), call);
        context.deposit(declared::event::Sudid { told(result) });
        return {};
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return std::visit(InfoOf {}, call);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const Result<std::optional<AccountId>, DispatchError> sender = ensureSignedOrRoot(origin);
    if (!sender) {
        return refuse(sender);
    }
    if (*sender && find<declared::kKey>(context.state) != *sender) {
        return refuse(declared::error("RequireSudo"));
    }
    const DispatchResult done = std::visit(Run { context }, call);
    return done ? CallResult(PostDispatch { Pays::No, std::nullopt }) : refuse(done);
}

} // namespace taonaut::node::sudo
