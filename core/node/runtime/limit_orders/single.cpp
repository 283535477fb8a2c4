// SPDX-License-Identifier: MIT
#include "core/economics/limit_order.hpp"
#include "core/node/runtime/limit_orders/orders.hpp"

namespace taonaut::node::limit_orders {

namespace {

using subtensor::AlphaAmount;
using subtensor_module::Checks;
using subtensor_module::StakeKeys;

struct Trade {
    std::uint64_t paidIn = 0; ///< without the order's fee
    std::uint64_t paidOut = 0;
};

/// The fee of an order goes from its signer to whom it names.
DispatchResult payFee(BlockContext& context, const Order& order, std::uint64_t fee)
{
    return fee == 0 ? DispatchResult {} : transfer(context, order.signer, order.feeRecipient, fee);
}

Result<Trade, DispatchError> buy(BlockContext& context, const SignedOrder& signedOrder)
{
    const Order& order = orderIn(signedOrder.order);
    const std::uint64_t given = inputOf(signedOrder);
    const std::uint64_t fee = economics::partOf(given, order.feeRate.parts);
    const std::uint64_t tao = given - std::min(fee, given);
    const auto bought = subtensor_module::buyForOrder(context, StakeKeys { order.hotkey, order.signer },
        order.netuid, Rao(tao), swapLimitOf(order), Checks::Full);
    if (!bought) {
        return refuse(bought);
    }
    const DispatchResult paid = payFee(context, order, fee);
    return paid ? Result<Trade, DispatchError>(Trade { tao, bought->value() }) : refuse(paid);
}

Result<Trade, DispatchError> sell(BlockContext& context, const SignedOrder& signedOrder)
{
    const Order& order = orderIn(signedOrder.order);
    const std::uint64_t alpha = inputOf(signedOrder);
    const auto sold = subtensor_module::sellForOrder(context, StakeKeys { order.hotkey, order.signer },
        order.netuid, AlphaAmount(alpha), swapLimitOf(order), Checks::Full);
    if (!sold) {
        return refuse(sold);
    }
    const std::uint64_t fee = economics::partOf(sold->value(), order.feeRate.parts);
    const DispatchResult paid = payFee(context, order, fee);
    const Rao net = sold->saturatingMinus(Rao(fee));
    return paid ? Result<Trade, DispatchError>(Trade { alpha, net.value() }) : refuse(paid);
}

} // namespace

DispatchResult execute(
    BlockContext& context, const SignedOrder& order, const Hash256& id, const AccountId& relayer)
{
    if (const DispatchResult checked = checkOrder(context, order, id, relayer); !checked) {
        return checked;
    }
    StorageLayer layer(context);
    const auto trade = sideOf(orderIn(order.order)) == Side::Buy ? buy(context, order) : sell(context, order);
    if (!trade) {
        return refuse(trade);
    }
    noteExecuted(context, order, id, trade->paidIn, trade->paidOut);
    layer.keep();
    return {};
}

} // namespace taonaut::node::limit_orders
