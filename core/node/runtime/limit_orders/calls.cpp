// SPDX-License-Identifier: MIT
#include "core/node/runtime/limit_orders/orders.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/subtensor/pallets/limit_orders_errors.hpp"
#include "core/subtensor/pallets/limit_orders_events.hpp"

#include <algorithm>

namespace taonaut::node::limit_orders {

namespace {

// Weights: opentensor/subtensor pallets/limit-orders/src/weights.rs.
struct WeightOf {
    Weight operator()(const declared::ExecuteOrders& call) const
    {
        const std::uint64_t n = call.orders.value.size();
        return benchmarked(61'768'457 + 520'180'782 * n, 6'148 + 5'158 * n, 17 + 11 * n, 10 + 7 * n);
    }
    Weight operator()(const declared::ExecuteBatchedOrders& call) const
    {
        const std::uint64_t n = call.orders.value.size();
        return benchmarked(499'718'496 + 259'134'004 * n, 8'727 + 5'158 * n, 25 + 10 * n, 15 + 7 * n);
    }
    Weight operator()(const declared::CancelOrder&) const { return benchmarked(14'822'000, 3'522, 1, 1); }
    Weight operator()(const declared::SetPalletStatus&) const { return benchmarked(4'266'000, 0, 0, 1); }
};

struct Run {
    BlockContext& context;
    const Origin& origin;

    DispatchResult operator()(const declared::ExecuteOrders& call) const
    {
        const Result<AccountId, DispatchError> relayer = relayerOf();
        if (!relayer) {
            return refuse(relayer);
        }
        for (const SignedOrder& order : call.orders.value) {
            const Hash256 id = idOf(order.order);
            const DispatchResult executed = execute(context, order, id, *relayer);
            if (!executed && call.shouldFail) {
                return executed;
            }
            if (!executed) {
                context.deposit(declared::event::OrderSkipped { id, executed.error() });
            }
        }
        return {};
    }
    DispatchResult operator()(const declared::ExecuteBatchedOrders& call) const
    {
        const Result<AccountId, DispatchError> relayer = relayerOf();
        return relayer ? executeTogether(context, call.netuid, call.orders.value, *relayer) : refuse(relayer);
    }
    DispatchResult operator()(const declared::CancelOrder& call) const
    {
        const Result<AccountId, DispatchError> sender = ensureSigned(origin);
        if (!sender) {
            return refuse(sender);
        }
        if (orderIn(call.order).signer != *sender) {
            return refuse(declared::error("Unauthorized"));
        }
        const Hash256 id = idOf(call.order);
        if (contains<declared::kOrders>(context.state, id)) {
            return refuse(declared::error("OrderAlreadyProcessed"));
        }
        store<declared::kOrders>(
            context.state, id, declared::OrderStatus(declared::order_status::Cancelled {}));
        context.deposit(declared::event::OrderCancelled { id, *sender });
        return {};
    }
    DispatchResult operator()(const declared::SetPalletStatus& call) const
    {
        if (const DispatchResult root = ensureRoot(origin); !root) {
            return root;
        }
        const AccountId hotkey = declared::palletHotkey();
        if (call.enabled && !subtensor_module::ownsHotkey(context.state, palletAccount(), hotkey)) {
            return refuse(declared::error("PalletHotkeyNotRegistered"));
        }
        store<declared::kLimitOrdersEnabled>(context.state, call.enabled);
        context.deposit(declared::event::LimitOrdersPalletStatusChanged { call.enabled });
        return {};
    }

private:
    /// Errors: BadOrigin, LimitOrdersDisabled.
    [[nodiscard]] Result<AccountId, DispatchError> relayerOf() const
    {
        Result<AccountId, DispatchError> sender = ensureSigned(origin);
        if (sender && !load<declared::kLimitOrdersEnabled>(context.state)) {
            return refuse(declared::error("LimitOrdersDisabled"));
        }
        return sender;
    }
};

AccountId makePalletAccount()
{
    Bytes text = toBytes(bytesOf("modl"));
    append(text, declared::kPalletId.value.bytes);
    AccountId account;
    std::ranges::copy(text, account.bytes.begin());
    return account;
}

} // namespace

const AccountId& palletAccount()
{
    static const AccountId account = makePalletAccount();
    return account;
}

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    return outcomeOf(std::visit(Run { context, origin }, call));
}

} // namespace taonaut::node::limit_orders
