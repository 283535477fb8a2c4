// SPDX-License-Identifier: MIT
#include "core/node/runtime/limit_orders/orders.hpp"

#include "core/crypto/hash.hpp"
#include "core/crypto/sr25519.hpp"
#include "core/economics/limit_order.hpp"
#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/pool/pool.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/evm_chain_id.hpp"
#include "core/subtensor/pallets/limit_orders_errors.hpp"
#include "core/subtensor/pallets/limit_orders_events.hpp"
#include "core/subtensor/pallets/timestamp.hpp"

#include <algorithm>

namespace taonaut::node::limit_orders {

namespace status = declared::order_status;

namespace {

using Status = std::optional<declared::OrderStatus>;

/// By sr25519; other kinds of signatures do not count.
bool isSigned(const SignedOrder& order)
{
    const auto signature = crypto::sr25519::Signature::from(order.signature.bytes);
    return order.signature.kind == subtensor::SignatureKind::Sr25519 && signature
        && crypto::sr25519::verify(crypto::sr25519::PublicKey { orderIn(order.order).signer.bytes },
            subtensor::encode(order.order), *signature);
}

std::uint64_t filledOf(const Status& state)
{
    const auto* part = state ? std::get_if<status::PartiallyFilled>(&*state) : nullptr;
    return part != nullptr ? part->amount : 0;
}

bool isMet(const BlockContext& context, const Order& order)
{
    const auto trigger = order.orderType == declared::OrderType::TakeProfit ? economics::PriceTrigger::AtLeast
                                                                            : economics::PriceTrigger::AtMost;
    return economics::isTriggered(
        trigger, subtensor_module::spotPrice(context.state, order.netuid), order.limitPrice.value());
}

/// Whether the order is still to be executed, now and by this relayer.
DispatchResult checkOpen(
    const BlockContext& context, const Order& order, const Status& state, const AccountId& relayer)
{
    if (state && std::holds_alternative<status::Fulfilled>(*state)) {
        return refuse(declared::error("OrderAlreadyProcessed"));
    }
    if (state && std::holds_alternative<status::Cancelled>(*state)) {
        return refuse(declared::error("OrderCancelled"));
    }
    if (load<subtensor::timestamp::kNow>(context.state) > order.expiry) {
        return refuse(declared::error("OrderExpired"));
    }
    if (!isMet(context, order)) {
        return refuse(declared::error("PriceConditionNotMet"));
    }
    if (order.relayer && std::ranges::count(order.relayer->value, relayer) == 0) {
        return refuse(declared::error("RelayerMissMatch"));
    }
    return {};
}

DispatchResult checkPart(const SignedOrder& signedOrder, const Status& state)
{
    const Order& order = orderIn(signedOrder.order);
    const bool isBegun = state && std::holds_alternative<status::PartiallyFilled>(*state);
    if (!signedOrder.partialFill) {
        return isBegun ? refuse(declared::error("IncorrectPartialFillAmount")) : DispatchResult {};
    }
    if (!order.relayer) {
        return refuse(declared::error("RelayerRequiredForPartialFill"));
    }
    if (!order.partialFillsEnabled) {
        return refuse(declared::error("PartialFillsNotEnabled"));
    }
    const std::uint64_t left = order.amount - std::min(order.amount, filledOf(state));
    const bool fits = *signedOrder.partialFill != 0 && *signedOrder.partialFill <= left;
    return fits ? DispatchResult {} : refuse(declared::error("IncorrectPartialFillAmount"));
}

} // namespace

const Order& orderIn(const declared::VersionedOrder& order)
{
    return std::get<declared::versioned_order::V1>(order).order;
}

Hash256 idOf(const declared::VersionedOrder& order)
{
    return crypto::blake2b256(subtensor::encode(order));
}

Side sideOf(const Order& order)
{
    return order.orderType == declared::OrderType::LimitBuy ? Side::Buy : Side::Sell;
}

std::uint64_t inputOf(const SignedOrder& order)
{
    return order.partialFill.value_or(orderIn(order.order).amount);
}

std::uint64_t swapLimitOf(const Order& order)
{
    const auto tolerance
        = order.maxSlippage ? std::optional<std::uint32_t>(order.maxSlippage->parts) : std::nullopt;
    return economics::swapLimit(sideOf(order), order.limitPrice.value(), tolerance);
}

DispatchResult checkOrder(
    const BlockContext& context, const SignedOrder& order, const Hash256& id, const AccountId& relayer)
{
    const Order& content = orderIn(order.order);
    if (content.netuid == subtensor_module::kRoot) {
        return refuse(declared::error("RootNetUidNotAllowed"));
    }
    if (content.chainId != load<subtensor::evm_chain_id::kChainId>(context.state)) {
        return refuse(declared::error("ChainIdMismatch"));
    }
    if (!isSigned(order)) {
        return refuse(declared::error("InvalidSignature"));
    }
    const Status state = find<declared::kOrders>(context.state, id);
    const DispatchResult open = checkOpen(context, content, state, relayer);
    return open ? checkPart(order, state) : open;
}

void noteExecuted(BlockContext& context, const SignedOrder& order, const Hash256& id, std::uint64_t paidIn,
    std::uint64_t paidOut)
{
    const Order& content = orderIn(order.order);
    const std::uint64_t before = filledOf(find<declared::kOrders>(context.state, id));
    const std::uint64_t filled
        = order.partialFill ? Rao(before).saturatingPlus(Rao(*order.partialFill)).value() : content.amount;
    store<declared::kOrders>(context.state, id,
        filled >= content.amount ? declared::OrderStatus(status::Fulfilled {})
                                 : declared::OrderStatus(status::PartiallyFilled { filled }));
    context.deposit(declared::event::OrderExecuted {
        id, content.signer, content.netuid, content.orderType, paidIn, paidOut });
}

DispatchResult transfer(BlockContext& context, const AccountId& from, const AccountId& to, std::uint64_t rao)
{
    return balances::transfer(context, from, to, Rao(rao), balances::Preservation::Expendable);
}

} // namespace taonaut::node::limit_orders
