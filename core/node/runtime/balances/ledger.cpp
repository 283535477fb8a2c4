// SPDX-License-Identifier: MIT
#include "core/node/runtime/balances/ledger.hpp"

#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/balances_events.hpp"

#include <algorithm>

namespace taonaut::node::balances {

namespace declared = subtensor::balances;

namespace {

constexpr Rao kExistentialDeposit = declared::kExistentialDeposit.value;

bool provides(const system::AccountData& data)
{
    return data.free >= kExistentialDeposit;
}

bool consumes(const system::AccountData& data)
{
    return !data.reserved.isZero() || !data.frozen.isZero();
}

/// Keeps providers and consumers in step with what a balance became.
DispatchResult updateReferences(BlockContext& context, const AccountId& who,
    const system::AccountData& before, const system::AccountData& after)
{
    if (!provides(before) && provides(after)) {
        system::addProvider(context, who);
    }
    if (consumes(before) && !consumes(after)) {
        system::removeConsumer(context, who);
    }
    if (!consumes(before) && consumes(after)) {
        const DispatchResult added = system::addConsumer(context, who);
        if (!added) {
            return added;
        }
    }
    // Last, because it may erase the account.
    return provides(before) && !provides(after) ? system::removeProvider(context, who) : DispatchResult {};
}

} // namespace

void setTotalIssuance(BlockContext& context, Rao amount)
{
    store<declared::kTotalIssuance>(context.state, amount);
}

system::AccountData balanceOf(BlockContext& context, const AccountId& who)
{
    upgrade(context, who);
    return system::account(context.state, who).data;
}

DispatchResult writeBalance(BlockContext& context, const AccountId& who, const system::AccountData& after)
{
    const system::AccountData before = balanceOf(context, who);
    const bool isNew = before == system::AccountData {};
    const DispatchResult referenced = updateReferences(context, who, before, after);
    if (!referenced) {
        return referenced;
    }
    const bool dies = after.free < kExistentialDeposit && after.reserved.isZero();
    const Rao dust = dies ? after.free : Rao();
    system::putData(context, who, dies ? system::AccountData {} : after);
    if (isNew) {
        context.deposit(declared::event::Endowed { who, after.free });
    }
    if (!dust.isZero()) {
        context.deposit(declared::event::DustLost { who, dust });
        setTotalIssuance(context, totalIssuance(context.state).saturatingMinus(dust));
    }
    return {};
}

DispatchResult writeFree(BlockContext& context, const AccountId& who, Rao free)
{
    system::AccountData after = balanceOf(context, who);
    after.free = free;
    return writeBalance(context, who, after);
}

DispatchResult decrease(
    BlockContext& context, const AccountId& who, Rao amount, Precision precision, Preservation preservation)
{
    const Rao reducible = reducibleBalance(context, who, preservation);
    if (precision == Precision::Exact && reducible < amount) {
        return refuse(TokenError::FundsUnavailable);
    }
    const Rao free = system::account(context.state, who).data.free;
    return writeFree(context, who, free.saturatingMinus(std::min(amount, reducible)));
}

/// What arrived; nothing when the account would stay below the existential deposit.
Rao increase(BlockContext& context, const AccountId& who, Rao amount)
{
    const Rao before = system::account(context.state, who).data.free;
    const Rao after = before.saturatingPlus(amount);
    if (after < kExistentialDeposit || after == before || !writeFree(context, who, after)) {
        return Rao();
    }
    return after.saturatingMinus(before);
}

/// Success says whether the account survives.
Result<bool, DispatchError> canWithdraw(const BlockContext& context, const AccountId& who, Rao amount)
{
    if (amount.isZero()) {
        return true;
    }
    if (totalIssuance(context.state) < amount) {
        return refuse(ArithmeticError::Underflow);
    }
    const system::AccountInfo account = system::account(context.state, who);
    if (account.data.free < amount) {
        return refuse(TokenError::FundsUnavailable);
    }
    if (amount > reducibleBalance(context, who, Preservation::Expendable)) {
        return refuse(TokenError::Frozen);
    }
    const Rao free = account.data.free.saturatingMinus(amount);
    const bool survives = free >= kExistentialDeposit;
    if (!survives && !system::canRemoveProvider(account)) {
        return refuse(TokenError::OnlyProvider);
    }
    if (free.saturatingPlus(account.data.reserved) < account.data.frozen) {
        return refuse(TokenError::Frozen);
    }
    return survives;
}

DispatchResult canDeposit(const BlockContext& context, const AccountId& who, Rao amount)
{
    if (amount.isZero()) {
        return {};
    }
    const system::AccountData data = system::account(context.state, who).data;
    const Result<Rao> free = data.free.plus(amount);
    if (!free) {
        return refuse(ArithmeticError::Overflow);
    }
    if (*free < kExistentialDeposit) {
        return refuse(TokenError::BelowMinimum);
    }
    if (!free->plus(data.reserved)) {
        return refuse(ArithmeticError::Overflow);
    }
    return {};
}

} // namespace taonaut::node::balances
