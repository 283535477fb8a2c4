// SPDX-License-Identifier: MIT
#include "core/economics/limit_order.hpp"
#include "core/node/runtime/limit_orders/orders.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/limit_orders_errors.hpp"
#include "core/subtensor/pallets/limit_orders_events.hpp"

#include <algorithm>
#include <set>

namespace taonaut::node::limit_orders {

namespace {

using economics::NetTrade;
using economics::OrderSums;
using economics::Proceeds;
using subtensor::AlphaAmount;
using subtensor_module::Checks;
using subtensor_module::giveStake;
using subtensor_module::StakeKeys;
using subtensor_module::Trader;

struct Entry {
    const SignedOrder* order = nullptr;
    Hash256 id;
    std::uint64_t given = 0; ///< TAO of purchases, alpha of sales
    std::uint64_t traded = 0; ///< the same without the fee, which purchases pay before
};

const Order& contentOf(const Entry& entry)
{
    return orderIn(entry.order->order);
}
StakeKeys keysOf(const Entry& entry)
{
    return { contentOf(entry).hotkey, contentOf(entry).signer };
}
StakeKeys palletKeys()
{
    return { declared::palletHotkey(), palletAccount() };
}

/// The orders of one call, and what they come to.
struct Batch {
    NetUid netuid;
    U64F64 spot;
    std::vector<Entry> purchases;
    std::vector<Entry> sales;
    OrderSums sums;
    /// Fees by whom they go to, in the order in which these turn up.
    std::vector<std::pair<AccountId, std::uint64_t>> fees;

    void addFee(const AccountId& recipient, std::uint64_t fee)
    {
        const auto known = std::ranges::find(fees, recipient, &std::pair<AccountId, std::uint64_t>::first);
        if (fee != 0 && known == fees.end()) {
            fees.emplace_back(recipient, fee);
        } else if (fee != 0) {
            known->second = Rao(known->second).saturatingPlus(Rao(fee)).value();
        }
    }
};

Entry entryOf(const SignedOrder& order, const Hash256& id)
{
    const Order& content = orderIn(order.order);
    const std::uint64_t given = inputOf(order);
    const std::uint64_t fee
        = sideOf(content) == Side::Buy ? economics::partOf(given, content.feeRate.parts) : 0;
    return { &order, id, given, given - std::min(fee, given) };
}

DispatchResult classify(const BlockContext& context, const std::vector<SignedOrder>& orders,
    const AccountId& relayer, Batch& batch)
{
    std::set<Hash256> seen;
    for (const SignedOrder& order : orders) {
        const Hash256 id = idOf(order.order);
        if (!seen.insert(id).second) {
            return refuse(declared::error("DuplicateOrderInBatch"));
        }
        if (orderIn(order.order).netuid != batch.netuid) {
            return refuse(declared::error("OrderNetUidMismatch"));
        }
        if (const DispatchResult checked = checkOrder(context, order, id, relayer); !checked) {
            return checked;
        }
        const Entry entry = entryOf(order, id);
        const bool isPurchase = sideOf(contentOf(entry)) == Side::Buy;
        (isPurchase ? batch.purchases : batch.sales).push_back(entry);
        (isPurchase ? batch.sums.tao : batch.sums.alpha) += entry.traded;
    }
    return {};
}

DispatchResult collect(BlockContext& context, const Batch& batch)
{
    for (const Entry& entry : batch.purchases) {
        const auto paid = transfer(context, contentOf(entry).signer, palletAccount(), entry.given);
        if (!paid) {
            return paid;
        }
    }
    for (const Entry& entry : batch.sales) {
        const auto given = giveStake(
            context, keysOf(entry), palletKeys(), batch.netuid, AlphaAmount(entry.given), Trader::Sender);
        if (!given) {
            return given;
        }
    }
    return {};
}

/// The tightest limit on the side that trades with the pool.
std::uint64_t limitOf(const Batch& batch, Side side)
{
    std::uint64_t limit = economics::swapLimit(side, 0, std::nullopt);
    for (const Entry& entry : side == Side::Buy ? batch.purchases : batch.sales) {
        const std::uint64_t own = swapLimitOf(contentOf(entry));
        limit = side == Side::Buy ? std::min(limit, own) : std::max(limit, own);
    }
    return limit;
}

/// What the pool pays for the net trade.
Result<std::uint64_t, DispatchError> tradeRest(BlockContext& context, const Batch& batch, const NetTrade& net)
{
    if (net.amount == 0) {
        return 0;
    }
    const std::uint64_t limit = limitOf(batch, net.side);
    std::uint64_t paidOut = 0;
    if (net.side == Side::Buy) {
        const auto bought = subtensor_module::buyForOrder(
            context, palletKeys(), batch.netuid, Rao(net.amount), limit, Checks::SubnetOnly);
        if (!bought) {
            return refuse(bought);
        }
        paidOut = bought->value();
    } else {
        const auto sold = subtensor_module::sellForOrder(
            context, palletKeys(), batch.netuid, AlphaAmount(net.amount), limit, Checks::SubnetOnly);
        if (!sold) {
            return refuse(sold);
        }
        paidOut = sold->value();
    }
    return paidOut != 0 ? Result<std::uint64_t, DispatchError>(paidOut)
                        : refuse(declared::error("SwapReturnedZero"));
}

DispatchResult shareAlpha(BlockContext& context, const Batch& batch, Uint128 alpha)
{
    for (const Entry& entry : batch.purchases) {
        const std::uint64_t share = economics::shareOf(alpha, entry.traded, batch.sums.tao);
        if (share == 0) {
            return refuse(declared::error("ZeroShareInBatch"));
        }
        const auto given = giveStake(
            context, palletKeys(), keysOf(entry), batch.netuid, AlphaAmount(share), Trader::Receiver);
        if (!given) {
            return given;
        }
        noteExecuted(context, *entry.order, entry.id, entry.given, share);
    }
    return {};
}

DispatchResult shareTao(BlockContext& context, Batch& batch, Uint128 tao)
{
    const Uint128 whole = economics::taoForAlpha(batch.sums.alpha, batch.spot);
    for (const Entry& entry : batch.sales) {
        const Order& order = contentOf(entry);
        const std::uint64_t worth = economics::taoForAlpha(entry.traded, batch.spot);
        const std::uint64_t share = economics::shareOf(tao, worth, whole);
        const std::uint64_t fee = economics::partOf(share, order.feeRate.parts);
        const std::uint64_t net = share - std::min(fee, share);
        if (net == 0) {
            return refuse(declared::error("ZeroShareInBatch"));
        }
        batch.addFee(order.feeRecipient, fee);
        if (const auto paid = transfer(context, palletAccount(), order.signer, net); !paid) {
            return paid;
        }
        noteExecuted(context, *entry.order, entry.id, entry.given, net);
    }
    return {};
}

DispatchResult payFees(BlockContext& context, Batch& batch)
{
    for (const Entry& entry : batch.purchases) {
        batch.addFee(contentOf(entry).feeRecipient, entry.given - entry.traded);
    }
    for (const auto& [recipient, fee] : batch.fees) {
        if (const auto paid = transfer(context, palletAccount(), recipient, fee); !paid) {
            return paid;
        }
    }
    return {};
}

DispatchResult trade(BlockContext& context, Batch& batch)
{
    const std::optional<NetTrade> net = economics::netTrade(batch.sums, batch.spot);
    if (!net) {
        return refuse(declared::error("ArithmeticOverflow"));
    }
    const Result<std::uint64_t, DispatchError> paidOut = tradeRest(context, batch, *net);
    if (!paidOut) {
        return refuse(paidOut);
    }
    const auto proceeds = economics::proceedsOf(batch.sums, *net, *paidOut, batch.spot);
    if (!proceeds) {
        return refuse(declared::error("ArithmeticOverflow"));
    }
    if (const DispatchResult shared = shareAlpha(context, batch, proceeds->alpha); !shared) {
        return shared;
    }
    if (const DispatchResult shared = shareTao(context, batch, proceeds->tao); !shared) {
        return shared;
    }
    if (const DispatchResult paid = payFees(context, batch); !paid) {
        return paid;
    }
    const auto side = net->side == Side::Buy ? declared::OrderSide::Buy : declared::OrderSide::Sell;
    const auto count = static_cast<std::uint32_t>(batch.purchases.size() + batch.sales.size());
    context.deposit(
        declared::event::GroupExecutionSummary { batch.netuid, side, net->amount, *paidOut, count });
    return {};
}

} // namespace

DispatchResult executeTogether(
    BlockContext& context, NetUid netuid, const std::vector<SignedOrder>& orders, const AccountId& relayer)
{
    if (netuid == subtensor_module::kRoot) {
        return refuse(declared::error("RootNetUidNotAllowed"));
    }
    Batch batch { netuid, subtensor_module::spotPrice(context.state, netuid), {}, {}, {}, {} };
    if (const DispatchResult classified = classify(context, orders, relayer, batch); !classified) {
        return classified;
    }
    if (orders.empty()) {
        return {};
    }
    const DispatchResult collected = collect(context, batch);
    return collected ? trade(context, batch) : collected;
}

} // namespace taonaut::node::limit_orders
