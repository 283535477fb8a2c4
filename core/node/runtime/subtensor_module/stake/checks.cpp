// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/stake/checks.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/lock/lock.hpp"
#include "core/node/runtime/subtensor_module/stake/limits.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/errors.hpp"
#include "core/subtensor/pallets/subtensor_module/stake_storage.hpp"
#include "core/subtensor/pallets/swap.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::subtensor_module {

namespace declared = subtensor::subtensor_module;
namespace swap = subtensor::swap;

namespace {

constexpr std::uint64_t kEverything = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t kMostPerReserve = 1'000;

DispatchError errorOf(economics::PoolError reason)
{
    return DispatchError::of(reason == economics::PoolError::ReservesTooLow ? swap::error("ReservesTooLow")
            : reason == economics::PoolError::SwapInputTooLarge             ? swap::error("SwapInputTooLarge")
                                                                : swap::error("PriceLimitExceeded"));
}

Result<std::uint64_t, DispatchError> handOn(const Result<std::uint64_t, economics::PoolError>& amount)
{
    return amount ? Result<std::uint64_t, DispatchError>(*amount)
                  : tl::unexpected<DispatchError>(errorOf(amount.error()));
}

/// The least amount of TAO with which a purchase stakes enough after its fee.
Rao leastPurchase(const Overlay& state, NetUid netuid)
{
    const Result<SwapQuote, DispatchError> bought
        = simulateSwap(state, netuid, Side::Buy, kLeastStake.value());
    const std::uint64_t fee = bought
        ? bought->fee
        : economics::swapFee(poolOf(state, netuid), kLeastStake.value(), Fees::Charged);
    return kLeastStake.saturatingPlus(Rao(fee));
}

DispatchResult checkPurchase(const BlockContext& context, const StakeKeys& keys, NetUid netuid, Rao amount)
{
    const Result<SwapQuote, DispatchError> bought
        = simulateSwap(context.state, netuid, Side::Buy, amount.value());
    if (!bought) {
        return refuse(declared::error("InsufficientLiquidity"));
    }
    if (Rao(bought->paidIn) < kLeastStake) {
        return refuse(declared::error("AmountTooLow"));
    }
    const AlphaAmount alpha(bought->paidOut);
    if (alpha.value() == 0 || !canIncreaseStake(context.state, keys.hotkey, netuid, alpha)) {
        return refuse(declared::error("InsufficientLiquidity"));
    }
    return {};
}

DispatchResult checkBothSubnets(const Overlay& state, NetUid origin, NetUid destination)
{
    if (!subnetExists(state, origin) || !subnetExists(state, destination)) {
        return refuse(declared::error("SubnetNotExists"));
    }
    if (!isTrading(state, origin) || !isTrading(state, destination)) {
        return refuse(declared::error("SubtokenDisabled"));
    }
    return {};
}

DispatchResult checkSale(const Overlay& state, const Transition& transition, const std::optional<Fill>& fill)
{
    const Result<SwapQuote, DispatchError> sold
        = simulateSwap(state, transition.origin, Side::Sell, transition.amount.value());
    if (!sold) {
        return refuse(declared::error("InsufficientLiquidity"));
    }
    if (Rao(sold->paidOut) <= kLeastStake) {
        return refuse(declared::error("AmountTooLow"));
    }
    if (fill && !fill->partial && transition.amount.value() > fill->most) {
        return refuse(declared::error("SlippageTooHigh"));
    }
    return {};
}

} // namespace

DispatchResult ensureInputFits(const Overlay& state, NetUid netuid, Side side, std::uint64_t amount)
{
    const economics::Pool pool = poolOf(state, netuid);
    const Uint128 most = Uint128(side == Side::Buy ? pool.tao : pool.alpha) * kMostPerReserve;
    const bool fits = netuid == kRoot || pool.isStable || amount <= most;
    return fits ? DispatchResult {} : refuse(declared::error("InsufficientLiquidity"));
}

Result<std::uint64_t, DispatchError> maxAmount(
    const Overlay& state, NetUid netuid, Side side, std::uint64_t limit)
{
    economics::Pool pool = poolOf(state, netuid);
    pool.isStable = pool.isStable || netuid == kRoot;
    return handOn(economics::maxAmount(pool, side, limit));
}

Result<std::uint64_t, DispatchError> maxMove(
    const Overlay& state, NetUid origin, NetUid destination, std::uint64_t limit)
{
    return handOn(economics::maxMove(poolOf(state, origin), poolOf(state, destination), limit));
}

DispatchResult checkAddStake(
    const BlockContext& context, const StakeKeys& keys, NetUid netuid, Rao amount, const Fill& fill)
{
    if (const DispatchResult exists = ensureSubnetExists(context.state, netuid); !exists) {
        return exists;
    }
    if (const DispatchResult trading = ensureTrading(context.state, netuid); !trading) {
        return trading;
    }
    if (amount < leastPurchase(context.state, netuid)) {
        return refuse(declared::error("AmountTooLow"));
    }
    if (!fill.partial && amount.value() > fill.most) {
        return refuse(declared::error("SlippageTooHigh"));
    }
    const Rao used(std::min(amount.value(), fill.most));
    if (used > spendableTao(context, keys.coldkey)) {
        return refuse(declared::error("NotEnoughBalanceToStake"));
    }
    if (!hotkeyAccountExists(context.state, keys.hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    return checkPurchase(context, keys, netuid, used);
}

DispatchResult checkRemoveStake(
    const BlockContext& context, const StakeKeys& keys, NetUid netuid, AlphaAmount amount, const Fill& fill)
{
    if (const DispatchResult exists = ensureSubnetExists(context.state, netuid); !exists) {
        return exists;
    }
    if (amount.value() == 0) {
        return refuse(declared::error("AmountTooLow"));
    }
    const AlphaAmount held = stakeOf(context.state, keys.hotkey, keys.coldkey, netuid);
    if (held < amount) {
        return refuse(declared::error("NotEnoughStakeToWithdraw"));
    }
    const Result<SwapQuote, DispatchError> sold
        = simulateSwap(context.state, netuid, Side::Sell, amount.value());
    if (!sold) {
        return refuse(declared::error("InsufficientLiquidity"));
    }
    if (held != amount && Rao(sold->paidOut) < kLeastStake) {
        return refuse(declared::error("AmountTooLow"));
    }
    if (!fill.partial && amount.value() > fill.most) {
        return refuse(declared::error("SlippageTooHigh"));
    }
    if (!hotkeyAccountExists(context.state, keys.hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    return ensureAvailable(context, keys.coldkey, netuid, amount);
}

DispatchResult checkTransition(
    const BlockContext& context, const Transition& transition, const std::optional<Fill>& fill)
{
    const auto& [from, to, origin, destination, amount, toAnotherColdkey] = transition;
    const Overlay& state = context.state;
    const bool crosses = origin != destination;
    if (from.coldkey == to.coldkey && from.hotkey == to.hotkey && !crosses) {
        return refuse(declared::error("SameNetuid"));
    }
    if (const DispatchResult both = checkBothSubnets(state, origin, destination); !both) {
        return both;
    }
    if (!hotkeyAccountExists(state, from.hotkey) || !hotkeyAccountExists(state, to.hotkey)) {
        return refuse(declared::error("HotKeyAccountNotExists"));
    }
    if (amount > stakeOf(state, from.hotkey, from.coldkey, origin)) {
        return refuse(declared::error("NotEnoughStakeToWithdraw"));
    }
    if (const DispatchResult sold = crosses ? checkSale(state, transition, fill) : DispatchResult {}; !sold) {
        return sold;
    }
    const bool allowed = load<declared::kTransferToggle>(state, origin)
        && load<declared::kTransferToggle>(state, destination);
    if (toAnotherColdkey && !allowed) {
        return refuse(declared::error("TransferDisallowed"));
    }
    return crosses ? ensureAvailable(context, from.coldkey, origin, amount) : DispatchResult {};
}

} // namespace taonaut::node::subtensor_module
