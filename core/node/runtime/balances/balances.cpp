// SPDX-License-Identifier: MIT
#include "core/node/runtime/balances/balances.hpp"

#include "core/node/runtime/balances/ledger.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/balances_events.hpp"

#include <algorithm>

namespace taonaut::node::balances {

namespace declared = subtensor::balances;

namespace {

constexpr Rao kExistentialDeposit = declared::kExistentialDeposit.value;

} // namespace

Rao totalIssuance(const Overlay& state)
{
    return load<declared::kTotalIssuance>(state);
}

Rao totalIssuance(const trie::StateTrie& state)
{
    return load<declared::kTotalIssuance>(state);
}

Rao reducibleBalance(const BlockContext& context, const AccountId& who, Preservation preservation)
{
    const system::AccountInfo account = system::account(context.state, who);
    Rao untouchable = account.data.frozen.saturatingMinus(account.data.reserved);
    const bool providerNeeded = !account.data.free.isZero() && !system::canRemoveProvider(account);
    if (preservation == Preservation::Preserve || providerNeeded) {
        untouchable = std::max(untouchable, kExistentialDeposit);
    }
    return account.data.free.saturatingMinus(untouchable);
}

bool canPayFee(const BlockContext& context, const AccountId& who, Rao fee)
{
    const Result<bool, DispatchError> survives = canWithdraw(context, who, fee);
    return survives && *survives;
}

DispatchResult transfer(BlockContext& context, const AccountId& source, const AccountId& dest, Rao amount,
    Preservation preservation)
{
    const Result<bool, DispatchError> survives = canWithdraw(context, source, amount);
    if (!survives) {
        return refuse(survives);
    }
    if (!*survives && preservation == Preservation::Preserve) {
        return refuse(TokenError::NotExpendable);
    }
    const DispatchResult accepted = canDeposit(context, dest, amount);
    if (!accepted || source == dest) {
        return accepted;
    }
    const DispatchResult taken = decrease(context, source, amount, Precision::BestEffort, preservation);
    if (!taken) {
        return taken;
    }
    increase(context, dest, amount);
    context.deposit(declared::event::Transfer { source, dest, amount });
    return {};
}

DispatchResult burn(BlockContext& context, const AccountId& who, Rao amount, Preservation preservation)
{
    if (reducibleBalance(context, who, preservation) < amount) {
        return refuse(TokenError::FundsUnavailable);
    }
    if (totalIssuance(context.state) < amount) {
        return refuse(ArithmeticError::Overflow);
    }
    const DispatchResult taken = decrease(context, who, amount, Precision::BestEffort, preservation);
    if (!taken) {
        return taken;
    }
    setTotalIssuance(context, totalIssuance(context.state).saturatingMinus(amount));
    context.deposit(declared::event::Burned { who, amount });
    return {};
}

DispatchResult withdraw(BlockContext& context, const AccountId& who, Rao amount)
{
    const DispatchResult taken = decrease(context, who, amount, Precision::Exact, Preservation::Preserve);
    if (taken) {
        context.deposit(declared::event::Withdraw { who, amount });
    }
    return taken;
}

void deposit(BlockContext& context, const AccountId& who, Rao amount)
{
    const Rao arrived = increase(context, who, amount);
    if (!arrived.isZero()) {
        context.deposit(declared::event::Deposit { who, arrived });
    }
    setTotalIssuance(context, totalIssuance(context.state).saturatingMinus(amount.saturatingMinus(arrived)));
}

bool upgrade(BlockContext& context, const AccountId& who)
{
    system::AccountInfo account = system::account(context.state, who);
    if ((account.data.flags & system::AccountData::kNewLogic) != 0) {
        return false;
    }
    account.data.flags |= system::AccountData::kNewLogic;
    if (!account.data.reserved.isZero() && account.data.frozen.isZero()) {
        if (account.providers == 0) {
            account.data.free = std::max(account.data.free, kExistentialDeposit);
            ++account.providers;
        }
        ++account.consumers;
    }
    system::putAccount(context, who, account);
    context.deposit(declared::event::Upgraded { who });
    return true;
}

std::vector<trie::Entry> genesis(const std::vector<Endowment>& accounts)
{
    std::vector<trie::Entry> result;
    Rao issuance;
    for (const Endowment& endowment : accounts) {
        system::AccountInfo account;
        account.providers = 1;
        account.data.free = endowment.amount;
        issuance = issuance.saturatingPlus(endowment.amount);
        result.push_back(entry<subtensor::system::kAccount>(endowment.account, account));
    }
    result.push_back(entry<declared::kTotalIssuance>(issuance));
    return result;
}

} // namespace taonaut::node::balances
