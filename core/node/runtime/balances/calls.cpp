// SPDX-License-Identifier: MIT
#include "core/node/runtime/balances/ledger.hpp"
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/balances_events.hpp"

#include <algorithm>

// Weights: polkadot-sdk substrate/frame/balances/src/weights.rs.
namespace taonaut::node::balances {

namespace declared = subtensor::balances;

namespace {

Preservation preservationOf(bool keepAlive) noexcept
{
    return keepAlive ? Preservation::Preserve : Preservation::Expendable;
}

struct WeightOf {
    Weight operator()(const declared::TransferAllowDeath&) const
    {
        return benchmarked(48'363'000, 3'593, 1, 1);
    }
    Weight operator()(const declared::ForceTransfer&) const { return benchmarked(49'944'000, 6'196, 2, 2); }
    Weight operator()(const declared::TransferKeepAlive&) const
    {
        return benchmarked(38'159'000, 3'593, 1, 1);
    }
    Weight operator()(const declared::TransferAll&) const { return benchmarked(47'385'000, 3'593, 1, 1); }
    Weight operator()(const declared::ForceUnreserve&) const { return benchmarked(17'233'000, 3'593, 1, 1); }
    Weight operator()(const declared::UpgradeAccounts& call) const
    {
        const std::uint64_t n = call.who.size();
        return benchmarked(16'588'000 + 13'973'659 * n, 990 + 2'603 * n, n, n);
    }
    Weight operator()(const declared::ForceSetBalance&) const { return benchmarked(19'929'000, 3'593, 1, 1); }
    Weight operator()(const declared::ForceAdjustTotalIssuance&) const
    {
        return benchmarked(6'594'000, 0, 0, 0);
    }
    Weight operator()(const declared::Burn& call) const
    {
        // Chain quirk: the two benchmarks are swapped (balances/src/lib.rs, call 10).
        return benchmarked(call.keepAlive ? 30'968'000 : 20'711'000, 0, 0, 0);
    }
};

/// The calls that an account makes for itself.
struct RunSigned {
    BlockContext& context;
    const AccountId& sender;

    CallResult operator()(const declared::TransferAllowDeath& call) const
    {
        return send(call.dest, call.value, Preservation::Expendable);
    }
    CallResult operator()(const declared::TransferKeepAlive& call) const
    {
        return send(call.dest, call.value, Preservation::Preserve);
    }
    CallResult operator()(const declared::TransferAll& call) const
    {
        const Preservation preservation = preservationOf(call.keepAlive);
        return send(call.dest, reducibleBalance(context, sender, preservation), preservation);
    }
    CallResult operator()(const declared::Burn& call) const
    {
        return outcomeOf(burn(context, sender, call.value, preservationOf(call.keepAlive)));
    }
    CallResult operator()(const declared::UpgradeAccounts& call) const
    {
        const std::vector<AccountId>& accounts = call.who;
        const auto upgraded = static_cast<std::size_t>(std::count_if(accounts.begin(), accounts.end(),
            [&](const AccountId& account) { return upgrade(context, account); }));
        const bool useful = !accounts.empty() && upgraded * 10 >= accounts.size() * 9;
        return PostDispatch { useful ? Pays::No : Pays::Yes, std::nullopt };
    }
    /// The rest is for root alone.
    template <class RootCall> CallResult operator()(const RootCall&) const
    {
        return refuse(DispatchError::Kind::BadOrigin);
    }

private:
    CallResult send(const subtensor::Address& dest, Rao amount, Preservation preservation) const
    {
        const Result<AccountId, DispatchError> account = lookUp(dest);
        return account ? outcomeOf(transfer(context, sender, *account, amount, preservation))
                       : refuse(account);
    }
};

/// The calls that the chain itself makes.
struct RunAsRoot {
    BlockContext& context;

    CallResult operator()(const declared::ForceTransfer& call) const
    {
        const Result<AccountId, DispatchError> source = lookUp(call.source);
        const Result<AccountId, DispatchError> dest = source ? lookUp(call.dest) : source;
        return dest ? outcomeOf(transfer(context, *source, *dest, call.value, Preservation::Expendable))
                    : refuse(dest);
    }
    CallResult operator()(const declared::ForceUnreserve& call) const
    {
        const Result<AccountId, DispatchError> who = lookUp(call.who);
        if (who) {
            unreserve(context, *who, call.amount);
        }
        return who ? CallResult() : refuse(who);
    }
    CallResult operator()(const declared::ForceSetBalance& call) const
    {
        const Result<AccountId, DispatchError> who = lookUp(call.who);
        return who ? outcomeOf(setFree(*who, call.newFree)) : refuse(who);
    }
    CallResult operator()(const declared::ForceAdjustTotalIssuance& call) const
    {
        if (call.delta.isZero()) {
            return refuse(declared::kDeltaZero);
        }
        const Rao before = totalIssuance(context.state);
        const bool grows = call.direction == declared::AdjustmentDirection::Increase;
        const Rao after = grows ? before.saturatingPlus(call.delta) : before.saturatingMinus(call.delta);
        if (after < load<declared::kInactiveIssuance>(context.state)) {
            return refuse(declared::kIssuanceDeactivated);
        }
        setTotalIssuance(context, after);
        context.deposit(declared::event::TotalIssuanceForced { before, after });
        return {};
    }
    /// The rest is for accounts.
    template <class SignedCall> CallResult operator()(const SignedCall&) const
    {
        return refuse(DispatchError::Kind::BadOrigin);
    }

private:
    [[nodiscard]] DispatchResult setFree(const AccountId& who, Rao asked) const
    {
        const Rao after = asked < declared::kExistentialDeposit.value ? Rao() : asked;
        const Rao before = balanceOf(context, who).free;
        const DispatchResult written = writeFree(context, who, after);
        if (!written) {
            return written;
        }
        const Rao issued = totalIssuance(context.state);
        if (after > before) {
            const Rao more = after.saturatingMinus(before);
            setTotalIssuance(context, issued.saturatingPlus(more));
            context.deposit(declared::event::Issued { more });
        } else if (after < before) {
            const Rao less = before.saturatingMinus(after);
            setTotalIssuance(context, issued.saturatingMinus(less));
            context.deposit(declared::event::Rescinded { less });
        }
        context.deposit(declared::event::BalanceSet { who, after });
        return {};
    }
};

} // namespace

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    if (origin.kind == Origin::Kind::Root) {
        return std::visit(RunAsRoot { context }, call);
    }
    const Result<AccountId, DispatchError> sender = ensureSigned(origin);
    return sender ? std::visit(RunSigned { context, *sender }, call) : refuse(sender);
}

} // namespace taonaut::node::balances
