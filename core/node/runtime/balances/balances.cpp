// SPDX-License-Identifier: MIT
#include "core/node/runtime/balances/balances.hpp"

#include "core/node/runtime/storage_item.hpp"

#include <algorithm>

namespace taonaut::node::balances {

namespace declared = subtensor::balances;

namespace {

enum class Precision : std::uint8_t { Exact, BestEffort };

constexpr Rao kExistentialDeposit = declared::kExistentialDeposit.value;

void setTotalIssuance(BlockContext& context, Rao amount)
{
    store<declared::kTotalIssuance>(context.state, amount);
}

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

/// Sets the free balance; the account comes into being or is erased as the existential deposit demands. Dust
/// leaves the total issuance. Errors: ConsumerRemaining.
DispatchResult writeFree(BlockContext& context, const AccountId& who, Rao free)
{
    upgrade(context, who);
    const system::AccountData before = system::account(context.state, who).data;
    const bool isNew = before == system::AccountData {};
    system::AccountData after = before;
    after.free = free;
    const DispatchResult referenced = updateReferences(context, who, before, after);
    if (!referenced) {
        return referenced;
    }
    const bool dies = after.free < kExistentialDeposit && after.reserved.isZero();
    const Rao dust = dies ? after.free : Rao();
    system::putData(context, who, dies ? system::AccountData {} : after);
    if (isNew) {
        context.deposit(declared::event::Endowed { who, free });
    }
    if (!dust.isZero()) {
        context.deposit(declared::event::DustLost { who, dust });
        setTotalIssuance(context, totalIssuance(context.state).saturatingMinus(dust));
    }
    return {};
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
