// SPDX-License-Identifier: MIT
#include "core/node/runtime/balances/reserve.hpp"

#include "core/node/runtime/balances/ledger.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/balances_events.hpp"

#include <algorithm>

namespace taonaut::node::balances {

namespace declared = subtensor::balances;

namespace {

constexpr Rao kExistentialDeposit = declared::kExistentialDeposit.value;
/// Chain quirk: the number of hold reasons that the runtime knows, not a constant that it publishes
/// (runtime/src/lib.rs, RuntimeHoldReason).
constexpr std::size_t kMostHolds = 5;

using Hold = declared::IdAmount<HoldReason>;

std::vector<Hold> holdsOf(const BlockContext& context, const AccountId& who)
{
    return load<declared::kHolds>(context.state, who);
}

auto holdFor(std::vector<Hold>& holds, const HoldReason& reason)
{
    return std::find_if(holds.begin(), holds.end(), [&](const Hold& hold) { return hold.id == reason; });
}

/// The most that can be held on top, whatever is frozen.
Rao holdable(const BlockContext& context, const AccountId& who)
{
    const system::AccountInfo account = system::account(context.state, who);
    const bool providerNeeded = account.providers == 1;
    return account.data.free.saturatingMinus(providerNeeded ? kExistentialDeposit : Rao());
}

DispatchResult setHeld(BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount)
{
    std::vector<Hold> holds = holdsOf(context, who);
    const auto found = holdFor(holds, reason);
    const Rao before = found == holds.end() ? Rao() : found->amount;
    system::AccountData data = balanceOf(context, who);
    const Result<Rao> reserved = data.reserved.saturatingMinus(before).plus(amount);
    if (!reserved) {
        return refuse(ArithmeticError::Overflow);
    }
    data.reserved = *reserved;
    if (found == holds.end()) {
        holds.push_back({ reason, amount });
    } else if (amount.isZero()) {
        holds.erase(found);
    } else {
        found->amount = amount;
    }
    const DispatchResult written = writeBalance(context, who, data);
    if (written) {
        store<declared::kHolds>(context.state, who, holds);
    }
    return written;
}

/// Takes as much of the amount as is held out of the hold; answers how much.
Result<Rao, DispatchError> decreaseHeld(
    BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount)
{
    const Rao held = heldBalance(context, who, reason);
    const Rao taken = std::min(held, amount);
    if (!taken.isZero()) {
        const DispatchResult written = setHeld(context, who, reason, held.saturatingMinus(taken));
        if (!written) {
            return refuse(written);
        }
    }
    return taken;
}

} // namespace

DispatchResult reserve(BlockContext& context, const AccountId& who, Rao amount)
{
    if (amount.isZero()) {
        return {};
    }
    system::AccountData data = balanceOf(context, who);
    if (data.free < amount) {
        return refuse(declared::kInsufficientBalance);
    }
    data.free = data.free.saturatingMinus(amount);
    const Result<Rao> reserved = data.reserved.plus(amount);
    if (!reserved) {
        return refuse(ArithmeticError::Overflow);
    }
    if (data.free < data.frozen) {
        return refuse(declared::kLiquidityRestrictions);
    }
    data.reserved = *reserved;
    const DispatchResult written = writeBalance(context, who, data);
    if (written) {
        context.deposit(declared::event::Reserved { { who, amount } });
    }
    return written;
}

Rao unreserve(BlockContext& context, const AccountId& who, Rao amount)
{
    const system::AccountData before = system::account(context.state, who).data;
    if (amount.isZero() || before.free.saturatingPlus(before.reserved).isZero()) {
        return amount;
    }
    system::AccountData data = balanceOf(context, who);
    const Rao actual = std::min(data.reserved, amount);
    data.reserved = data.reserved.saturatingMinus(actual);
    data.free = data.free.saturatingPlus(actual);
    if (!writeBalance(context, who, data)) {
        return amount;
    }
    context.deposit(declared::event::Unreserved { { who, actual } });
    return amount.saturatingMinus(actual);
}

Rao heldBalance(const BlockContext& context, const AccountId& who, const HoldReason& reason)
{
    std::vector<Hold> holds = holdsOf(context, who);
    const auto found = holdFor(holds, reason);
    return found == holds.end() ? Rao() : found->amount;
}

DispatchResult hold(BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount)
{
    if (amount.isZero()) {
        return {};
    }
    const bool isFull = holdsOf(context, who).size() >= kMostHolds;
    if (system::account(context.state, who).providers == 0
        || (isFull && heldBalance(context, who, reason).isZero())) {
        return refuse(TokenError::CannotCreateHold);
    }
    if (holdable(context, who) < amount) {
        return refuse(TokenError::FundsUnavailable);
    }
    const Rao free = balanceOf(context, who).free;
    const DispatchResult taken = writeFree(context, who, free.saturatingMinus(amount));
    if (!taken) {
        return taken;
    }
    const Rao held = heldBalance(context, who, reason);
    return setHeld(context, who, reason, held.saturatingPlus(amount));
}

Result<Rao, DispatchError> release(
    BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount)
{
    if (!canDeposit(context, who, amount)) {
        return refuse(TokenError::CannotCreate);
    }
    const Result<Rao, DispatchError> taken = decreaseHeld(context, who, reason, amount);
    return taken ? Result<Rao, DispatchError>(increase(context, who, *taken)) : taken;
}

Result<Rao, DispatchError> burnHeld(
    BlockContext& context, const AccountId& who, const HoldReason& reason, Rao amount)
{
    const Result<Rao, DispatchError> taken = decreaseHeld(context, who, reason, amount);
    if (!taken) {
        return taken;
    }
    setTotalIssuance(context, totalIssuance(context.state).saturatingMinus(*taken));
    return taken;
}

} // namespace taonaut::node::balances
