// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/stake/order_trades.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/stake/checks.hpp"
#include "core/node/runtime/subtensor_module/stake/limits.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;

namespace {

DispatchResult checkSubnet(const Overlay& state, NetUid netuid)
{
    const DispatchResult exists = ensureSubnetExists(state, netuid);
    return exists ? ensureTrading(state, netuid) : exists;
}

DispatchResult checkBuyer(const BlockContext& context, const StakeKeys& keys, Rao tao)
{
    if (!hotkeyAccountExists(context.state, keys.hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    if (tao < kLeastStake) {
        return refuse(declared::error("AmountTooLow"));
    }
    if (tao > spendableTao(context, keys.coldkey)) {
        return refuse(declared::error("NotEnoughBalanceToStake"));
    }
    return {};
}

/// The whole amount is traded before the limit is reached.
DispatchResult checkSlippage(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t amount, std::uint64_t limit)
{
    if (poolOf(state, netuid).isStable) {
        return {};
    }
    const Result<SwapQuote, DispatchError> quote
        = simulateSwap(state, netuid, side, amount, limit, Fees::Charged);
    if (!quote) {
        return refuse(quote);
    }
    return quote->paidIn + quote->fee >= amount ? DispatchResult {}
                                                : refuse(declared::error("SlippageTooHigh"));
}

DispatchResult checkSender(
    const BlockContext& context, const StakeKeys& from, NetUid netuid, AlphaAmount amount)
{
    if (!hotkeyAccountExists(context.state, from.hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    const Rao worth(spotPrice(context.state, netuid).saturatingMul(U64F64::from(amount.value())).toU64());
    if (amount.value() == 0 || worth < kLeastStake) {
        return refuse(declared::error("AmountTooLow"));
    }
    return ensureAvailable(context, from.coldkey, netuid, amount);
}

} // namespace

Result<AlphaAmount, DispatchError> buyForOrder(
    BlockContext& context, const StakeKeys& keys, NetUid netuid, Rao tao, std::uint64_t limit, Checks checks)
{
    if (const DispatchResult subnet = checkSubnet(context.state, netuid); !subnet) {
        return refuse(subnet);
    }
    if (checks == Checks::Full) {
        if (const DispatchResult buyer = checkBuyer(context, keys, tao); !buyer) {
            return refuse(buyer);
        }
    }
    if (const auto within = checkSlippage(context.state, netuid, Side::Buy, tao.value(), limit); !within) {
        return refuse(within);
    }
    StorageLayer layer(context);
    auto bought = stakeIntoSubnet(context, keys, netuid, tao, limit, Fees::Charged);
    if (bought) {
        layer.keep();
    }
    return bought;
}

Result<Rao, DispatchError> sellForOrder(BlockContext& context, const StakeKeys& keys, NetUid netuid,
    AlphaAmount alpha, std::uint64_t limit, Checks checks)
{
    if (const DispatchResult subnet = checkSubnet(context.state, netuid); !subnet) {
        return refuse(subnet);
    }
    if (checks == Checks::Full) {
        const Fill all { alpha.value(), false };
        if (const DispatchResult seller = checkRemoveStake(context, keys, netuid, alpha, all); !seller) {
            return refuse(seller);
        }
    }
    if (const auto within = checkSlippage(context.state, netuid, Side::Sell, alpha.value(), limit); !within) {
        return refuse(within);
    }
    StorageLayer layer(context);
    auto sold = unstakeFromSubnet(context, keys, netuid, alpha, limit, Fees::Charged);
    if (sold) {
        layer.keep();
    }
    return sold;
}

DispatchResult giveStake(BlockContext& context, const StakeKeys& from, const StakeKeys& to, NetUid netuid,
    AlphaAmount amount, Trader trader)
{
    if (const DispatchResult subnet = checkSubnet(context.state, netuid); !subnet) {
        return subnet;
    }
    if (trader == Trader::Sender) {
        if (const DispatchResult sender = checkSender(context, from, netuid, amount); !sender) {
            return sender;
        }
    } else if (!hotkeyAccountExists(context.state, to.hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    if (stakeOf(context.state, from.hotkey, from.coldkey, netuid) < amount) {
        return refuse(declared::error("NotEnoughStakeToWithdraw"));
    }
    decreaseStake(context, from.hotkey, from.coldkey, netuid, amount);
    increaseStake(context, to.hotkey, to.coldkey, netuid, amount);
    store<declared::kLastColdkeyHotkeyStakeBlock>(
        context.state, to.coldkey, to.hotkey, std::uint64_t { context.number.value() });
    return {};
}

} // namespace taonaut::node::subtensor_module
