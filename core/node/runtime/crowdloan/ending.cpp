// SPDX-License-Identifier: MIT
// How a crowdloan ends: by its purpose, or by giving everything back.

#include "core/node/runtime/balances/balances.hpp"
#include "core/node/runtime/crowdloan/rules.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/preimage/stored_call.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/node/runtime/storage_walk.hpp"
#include "core/subtensor/pallets/crowdloan_errors.hpp"
#include "core/subtensor/pallets/crowdloan_events.hpp"

namespace taonaut::node::crowdloan {

namespace declared = subtensor::crowdloan;

namespace {

/// Runs the call of the crowdloan as its creator. Errors: CallUnavailable, the call's own.
DispatchResult runCall(BlockContext& context, std::uint32_t crowdloanId, const CrowdloanInfo& crowdloan)
{
    store<declared::kCurrentCrowdloanId>(context.state, crowdloanId);
    const auto call = preimage::peek(context, *crowdloan.call);
    if (!call) {
        return refuse(declared::error("CallUnavailable"));
    }
    const CallResult result = dispatchCall(context, Origin::signedBy(crowdloan.creator), *call);
    if (!result) {
        return tl::unexpected(result.error().error);
    }
    erase<declared::kCurrentCrowdloanId>(context.state);
    return {};
}

struct Refunded {
    std::uint32_t count = 0;
    Rao amount;
    bool all = true;
};
/// Gives back to as many contributors as one call may, in storage order. Errors: those of transfer.
Result<Refunded, DispatchError> giveBack(
    BlockContext& context, std::uint32_t crowdloanId, const CrowdloanInfo& crowdloan)
{
    Refunded result;
    for (const auto& [contributor, amount] :
        entriesBelow<declared::kContributions>(context.state, crowdloanId)) {
        if (contributor == crowdloan.creator) {
            continue;
        }
        if (result.count >= declared::kRefundContributorsLimit.value) {
            result.all = false;
            break;
        }
        const DispatchResult moved = move(context, crowdloan.fundsAccount, contributor, amount);
        if (!moved) {
            return refuse(moved);
        }
        erase<declared::kContributions>(context.state, crowdloanId, contributor);
        result.amount = result.amount.saturatingPlus(amount);
        ++result.count;
    }
    return result;
}

} // namespace

CallResult finalize(BlockContext& context, const AccountId& who, const declared::Finalize& call)
{
    auto crowdloan = crowdloanOf(context, call.crowdloanId);
    if (!crowdloan) {
        return refuse(crowdloan);
    }
    if (crowdloan->creator != who) {
        return refuse(declared::error("InvalidOrigin"));
    }
    if (crowdloan->raised != crowdloan->cap) {
        return refuse(declared::error("CapNotRaised"));
    }
    if (crowdloan->finalized) {
        return refuse(declared::error("AlreadyFinalized"));
    }
    if (crowdloan->call.has_value() == crowdloan->targetAddress.has_value()) {
        return refuse(declared::error("InvalidFinalizationConfig"));
    }
    const DispatchResult done = crowdloan->call
        ? runCall(context, call.crowdloanId, *crowdloan)
        : move(context, crowdloan->fundsAccount, *crowdloan->targetAddress, crowdloan->raised);
    if (!done) {
        return refuse(done);
    }
    crowdloan->finalized = true;
    store<declared::kCrowdloans>(context.state, call.crowdloanId, *crowdloan);
    context.deposit(declared::event::Finalized { call.crowdloanId });
    return {};
}

CallResult refund(BlockContext& context, const AccountId& who, const declared::Refund& call)
{
    auto crowdloan = changeableBy(context, who, call.crowdloanId);
    if (!crowdloan) {
        return refuse(crowdloan);
    }
    const auto refunded = giveBack(context, call.crowdloanId, *crowdloan);
    if (!refunded) {
        return refuse(refunded);
    }
    if (crowdloan->contributorsCount < refunded->count) {
        return refuse(declared::error("Underflow"));
    }
    crowdloan->contributorsCount -= refunded->count;
    crowdloan->raised = crowdloan->raised.saturatingMinus(refunded->amount);
    store<declared::kCrowdloans>(context.state, call.crowdloanId, *crowdloan);
    if (!refunded->all) {
        context.deposit(declared::event::PartiallyRefunded { call.crowdloanId });
        return {};
    }
    context.deposit(declared::event::AllRefunded { call.crowdloanId });
    return PostDispatch { Pays::Yes, refundWeight(refunded->count) };
}

CallResult dissolve(BlockContext& context, const AccountId& who, const declared::Dissolve& call)
{
    const auto crowdloan = changeableBy(context, who, call.crowdloanId);
    if (!crowdloan) {
        return refuse(crowdloan);
    }
    const std::optional<Rao> own = contributionOf(context, call.crowdloanId, who);
    if (!own) {
        return refuse(declared::error("NoContribution"));
    }
    if (*own != crowdloan->raised) {
        return refuse(declared::error("NotReadyToDissolve"));
    }
    if (const DispatchResult moved = move(context, crowdloan->fundsAccount, who, *own); !moved) {
        return refuse(moved);
    }
    erase<declared::kContributions>(context.state, call.crowdloanId, who);
    if (crowdloan->call) {
        preimage::drop(context, *crowdloan->call);
    }
    // What else the account holds keeps it alive, as on chain.
    static_cast<void>(system::removeProvider(context, crowdloan->fundsAccount));
    erase<declared::kCrowdloans>(context.state, call.crowdloanId);
    erase<declared::kMaxContributions>(context.state, call.crowdloanId);
    context.deposit(declared::event::Dissolved { call.crowdloanId });
    return {};
}

} // namespace taonaut::node::crowdloan
