// SPDX-License-Identifier: MIT
#include "core/node/runtime/subtensor_module/keys/ownership.hpp"
#include "core/node/runtime/subtensor_module/stake/calls.hpp"
#include "core/node/runtime/subtensor_module/stake/checks.hpp"
#include "core/node/runtime/subtensor_module/stake/limits.hpp"
#include "core/node/runtime/subtensor_module/stake/stake.hpp"
#include "core/node/runtime/subtensor_module/subnets/subnet.hpp"
#include "core/subtensor/pallets/subtensor_module/staking_events.hpp"

#include <algorithm>

namespace taonaut::node::subtensor_module {
namespace {

struct MoveLimit {
    std::uint64_t ratio = 0; ///< of the two prices, in 10^-9
    bool partial = false;
};

/// Sells at one subnet and buys at the other; the fee is taken once.
Result<Rao, DispatchError> cross(BlockContext& context, const Transition& transition, AlphaAmount amount)
{
    const auto& [from, to, origin, destination, wanted, toAnotherColdkey] = transition;
    const bool fromRoot = origin == kRoot;
    const Result<Rao, DispatchError> tao = unstakeFromSubnet(context, from, origin, amount,
        economics::kLowestPriceLimit, fromRoot ? Fees::Dropped : Fees::Charged);
    if (!tao) {
        return tao;
    }
    if (from.coldkey != to.coldkey) {
        if (const DispatchResult given = transferTao(context, from.coldkey, to.coldkey, *tao); !given) {
            return refuse(given);
        }
    }
    if (*tao < kLeastStake) {
        return tao; // it stays as free balance
    }
    if (!ownsHotkey(context.state, to.coldkey, to.hotkey)) {
        becomeDelegate(context, to.hotkey);
    }
    const auto staked = stakeIntoSubnet(context, to, destination, *tao, economics::kHighestPriceLimit,
        fromRoot ? Fees::Charged : Fees::Dropped);
    return staked ? tao : refuse(staked);
}

/// Answers the worth of what was moved, in TAO.
Result<Rao, DispatchError> move(
    BlockContext& context, Transition transition, const std::optional<MoveLimit>& limit)
{
    const bool crosses = transition.origin != transition.destination;
    transition.amount = std::min(transition.amount,
        stakeOf(context.state, transition.from.hotkey, transition.from.coldkey, transition.origin));
    const Result<std::uint64_t, DispatchError> most = limit && crosses
        ? maxMove(context.state, transition.origin, transition.destination, limit->ratio)
        : transition.amount.value();
    if (!most) {
        return refuse(most);
    }
    const std::optional<Fill> fill = limit ? std::optional(Fill { *most, limit->partial }) : std::nullopt;
    if (const DispatchResult checked = checkTransition(context, transition, fill); !checked) {
        return refuse(checked);
    }
    const AlphaAmount amount(std::min(transition.amount.value(), *most));
    return crosses ? cross(context, transition, amount)
                   : moveWithinSubnet(context, transition.from, transition.to, transition.origin, amount);
}

template <class MakeEvent>
CallResult runMove(BlockContext& context, const Transition& transition, const std::optional<MoveLimit>& limit,
    const MakeEvent& makeEvent)
{
    const Result<Rao, DispatchError> worth = move(context, transition, limit);
    if (!worth) {
        return refuse(worth);
    }
    context.deposit(makeEvent(*worth));
    return PostDispatch {};
}

} // namespace

CallResult run(BlockContext& context, const Origin& origin, const declared::MoveStake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const Transition transition { { call.originHotkey, *coldkey }, { call.destinationHotkey, *coldkey },
        call.originNetuid, call.destinationNetuid, call.alphaAmount, false };
    return runMove(context, transition, std::nullopt, [&](Rao worth) {
        return declared::event::StakeMoved { *coldkey, call.originHotkey, call.originNetuid,
            call.destinationHotkey, call.destinationNetuid, worth };
    });
}

CallResult run(BlockContext& context, const Origin& origin, const declared::TransferStake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const Transition transition { { call.hotkey, *coldkey }, { call.hotkey, call.destinationColdkey },
        call.originNetuid, call.destinationNetuid, call.alphaAmount, true };
    return runMove(context, transition, std::nullopt, [&](Rao worth) {
        return declared::event::StakeTransferred { *coldkey, call.destinationColdkey, call.hotkey,
            call.originNetuid, call.destinationNetuid, worth };
    });
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SwapStake& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const StakeKeys keys { call.hotkey, *coldkey };
    const Transition transition { keys, keys, call.originNetuid, call.destinationNetuid, call.alphaAmount,
        false };
    return runMove(context, transition, std::nullopt, [&](Rao worth) {
        return declared::event::StakeSwapped { *coldkey, call.hotkey, call.originNetuid,
            call.destinationNetuid, worth };
    });
}

CallResult run(BlockContext& context, const Origin& origin, const declared::SwapStakeLimit& call)
{
    const Result<AccountId, DispatchError> coldkey = ensureSigned(origin);
    if (!coldkey) {
        return refuse(coldkey);
    }
    const StakeKeys keys { call.hotkey, *coldkey };
    const Transition transition { keys, keys, call.originNetuid, call.destinationNetuid, call.alphaAmount,
        false };
    return runMove(
        context, transition, MoveLimit { call.limitPrice.value(), call.allowPartial }, [&](Rao worth) {
            return declared::event::StakeSwapped { *coldkey, call.hotkey, call.originNetuid,
                call.destinationNetuid, worth };
        });
}

} // namespace taonaut::node::subtensor_module
