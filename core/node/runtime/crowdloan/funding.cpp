// SPDX-License-Identifier: MIT
// Creating a crowdloan, giving to it and taking back.

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/crowdloan/rules.hpp"
#include "core/node/runtime/preimage/stored_call.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/crowdloan_errors.hpp"
#include "core/subtensor/pallets/crowdloan_events.hpp"

#include <algorithm>
#include <limits>

namespace taonaut::node::crowdloan {

namespace declared = subtensor::crowdloan;

namespace {

/// Errors: DepositTooLow, CapTooLow, MinimumContributionTooLow, InvalidFinalizationConfig, those of checkEnd,
/// InsufficientBalance.
DispatchResult checkNew(const BlockContext& context, const AccountId& creator, const declared::Create& call)
{
    if (call.deposit < declared::kMinimumDeposit.value) {
        return refuse(declared::error("DepositTooLow"));
    }
    if (call.cap <= call.deposit) {
        return refuse(declared::error("CapTooLow"));
    }
    if (call.minContribution < declared::kAbsoluteMinimumContribution.value) {
        return refuse(declared::error("MinimumContributionTooLow"));
    }
    if (call.call.has_value() == call.targetAddress.has_value()) {
        return refuse(declared::error("InvalidFinalizationConfig"));
    }
    if (const DispatchResult end = checkEnd(context, call.end); !end) {
        return end;
    }
    if (system::account(context.state, creator).data.free < call.deposit) {
        return refuse(declared::error("InsufficientBalance"));
    }
    return {};
}

/// How much of an amount a crowdloan still takes from the account. Errors: ContributionPeriodEnded,
/// CapRaised, ContributionTooLow, MaxContributorsReached, MaxContributionReached.
Result<Rao, DispatchError> acceptable(const BlockContext& context, const CrowdloanInfo& crowdloan,
    const AccountId& who, const declared::Contribute& call)
{
    if (context.number >= crowdloan.end) {
        return refuse(declared::error("ContributionPeriodEnded"));
    }
    if (crowdloan.raised >= crowdloan.cap) {
        return refuse(declared::error("CapRaised"));
    }
    if (call.amount < crowdloan.minContribution) {
        return refuse(declared::error("ContributionTooLow"));
    }
    // Chain quirk: also for accounts that have given before.
    if (crowdloan.contributorsCount >= declared::kMaxContributors.value) {
        return refuse(declared::error("MaxContributorsReached"));
    }
    const Rao left = crowdloan.cap.saturatingMinus(crowdloan.raised);
    const auto most = find<declared::kMaxContributions>(context.state, call.crowdloanId);
    if (!most) {
        return std::min(call.amount, left);
    }
    const Rao given = contributionOf(context, call.crowdloanId, who).value_or(Rao());
    if (given >= *most) {
        return refuse(declared::error("MaxContributionReached"));
    }
    return std::min({ call.amount, most->saturatingMinus(given), left });
}

} // namespace

CallResult create(BlockContext& context, const AccountId& creator, const declared::Create& call)
{
    if (const DispatchResult checked = checkNew(context, creator, call); !checked) {
        return refuse(checked);
    }
    const std::uint32_t crowdloanId = load<declared::kNextCrowdloanId>(context.state);
    if (crowdloanId == std::numeric_limits<std::uint32_t>::max()) {
        return refuse(declared::error("Overflow"));
    }
    store<declared::kNextCrowdloanId>(context.state, crowdloanId + 1);
    const AccountId funds = fundsAccount(crowdloanId);
    system::addProvider(context, funds);
    CrowdloanInfo crowdloan { creator, call.deposit, call.minContribution, call.end, call.cap, funds,
        call.deposit, call.targetAddress, std::nullopt, false, 1 };
    if (call.call) {
        const auto kept = preimage::keep(context, *call.call);
        if (!kept) {
            return refuse(kept);
        }
        crowdloan.call = *kept;
    }
    store<declared::kCrowdloans>(context.state, crowdloanId, crowdloan);
    if (const DispatchResult moved = move(context, creator, funds, call.deposit); !moved) {
        return refuse(moved);
    }
    store<declared::kContributions>(context.state, crowdloanId, creator, call.deposit);
    context.deposit(declared::event::Created { crowdloanId, creator, call.end, call.cap });
    return {};
}

CallResult contribute(BlockContext& context, const AccountId& who, const declared::Contribute& call)
{
    auto crowdloan = crowdloanOf(context, call.crowdloanId);
    if (!crowdloan) {
        return refuse(crowdloan);
    }
    const auto amount = acceptable(context, *crowdloan, who, call);
    if (!amount) {
        return refuse(amount);
    }
    const std::optional<Rao> before = contributionOf(context, call.crowdloanId, who);
    const Result<Rao> raised = crowdloan->raised.plus(*amount);
    const Result<Rao> given = before.value_or(Rao()).plus(*amount);
    if (!raised || !given) {
        return refuse(declared::error("Overflow"));
    }
    crowdloan->raised = *raised;
    crowdloan->contributorsCount += before ? 0 : 1;
    if (system::account(context.state, who).data.free < *amount) {
        return refuse(declared::error("InsufficientBalance"));
    }
    if (const DispatchResult moved = move(context, who, crowdloan->fundsAccount, *amount); !moved) {
        return refuse(moved);
    }
    store<declared::kContributions>(context.state, call.crowdloanId, who, *given);
    store<declared::kCrowdloans>(context.state, call.crowdloanId, *crowdloan);
    context.deposit(declared::event::Contributed { call.crowdloanId, who, *amount });
    return {};
}

CallResult withdraw(BlockContext& context, const AccountId& who, const declared::Withdraw& call)
{
    auto crowdloan = crowdloanOf(context, call.crowdloanId);
    if (!crowdloan) {
        return refuse(crowdloan);
    }
    if (crowdloan->finalized) {
        return refuse(declared::error("AlreadyFinalized"));
    }
    Rao amount = contributionOf(context, call.crowdloanId, who).value_or(Rao());
    if (amount.isZero()) {
        return refuse(declared::error("NoContribution"));
    }
    if (who == crowdloan->creator) {
        amount = amount.saturatingMinus(crowdloan->deposit);
        if (amount.isZero()) {
            return refuse(declared::error("DepositCannotBeWithdrawn"));
        }
        store<declared::kContributions>(context.state, call.crowdloanId, who, crowdloan->deposit);
    } else {
        if (crowdloan->contributorsCount == 0) {
            return refuse(declared::error("Underflow"));
        }
        erase<declared::kContributions>(context.state, call.crowdloanId, who);
        --crowdloan->contributorsCount;
    }
    if (const DispatchResult moved = move(context, crowdloan->fundsAccount, who, amount); !moved) {
        return refuse(moved);
    }
    crowdloan->raised = crowdloan->raised.saturatingMinus(amount);
    store<declared::kCrowdloans>(context.state, call.crowdloanId, *crowdloan);
    context.deposit(declared::event::Withdrew { call.crowdloanId, who, amount });
    return {};
}

} // namespace taonaut::node::crowdloan
