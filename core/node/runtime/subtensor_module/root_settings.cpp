// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/root_settings.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_setting_events.hpp"
#include "core/subtensor/pallets/subtensor_module/chain_storage.hpp"
#include "core/subtensor/pallets/subtensor_module/delegation_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

/// Stores the value if root asks for it.
template <const auto& kItem, class Value>
DispatchResult setByRoot(BlockContext& context, const Origin& origin, const Value& value)
{
    const DispatchResult root = ensureRoot(origin);
    if (root) {
        store<kItem>(context.state, value);
    }
    return root;
}

} // namespace

CallResult run(
    BlockContext& context, const Origin& origin, const declared::SudoSetTxChildkeyTakeRateLimit& call)
{
    const auto set = setByRoot<declared::kTxChildkeyTakeRateLimit>(context, origin, call.txRateLimit);
    if (set) {
        context.deposit(declared::event::TxChildKeyTakeRateLimitSet { { call.txRateLimit } });
    }
    return outcomeOf(set);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SudoSetMinChildkeyTake& call)
{
    const auto set = setByRoot<declared::kMinChildkeyTake>(context, origin, call.take);
    if (set) {
        context.deposit(declared::event::MinChildKeyTakeSet { { call.take } });
    }
    return outcomeOf(set);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SudoSetMaxChildkeyTake& call)
{
    const auto set = setByRoot<declared::kMaxChildkeyTake>(context, origin, call.take);
    if (set) {
        context.deposit(declared::event::MaxChildKeyTakeSet { { call.take } });
    }
    return outcomeOf(set);
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SetPendingChildkeyCooldown& call)
{
    return outcomeOf(setByRoot<declared::kPendingChildKeyCooldown>(context, origin, call.cooldown));
}

} // namespace taonaut::node::subtensor_module
