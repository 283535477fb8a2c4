// SPDX-License-Identifier: MIT
#include "core/node/runtime/crowdloan/rules.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/crowdloan_errors.hpp"
#include "core/subtensor/pallets/crowdloan_events.hpp"

namespace taonaut::node::crowdloan {

namespace declared = subtensor::crowdloan;

namespace {

// Weights: opentensor/subtensor pallets/crowdloan/src/weights.rs.
struct WeightOf {
    Weight operator()(const declared::Create& call) const
    {
        const Weight own = benchmarked(59'829'000, 6'148, 3, 5);
        return call.call ? sum(own, node::infoOf(*call.call).weight) : own;
    }
    Weight operator()(const declared::Contribute&) const { return benchmarked(66'609'000, 6'148, 5, 4); }
    Weight operator()(const declared::Withdraw&) const { return benchmarked(60'259'000, 6'148, 4, 4); }
    Weight operator()(const declared::Finalize&) const { return benchmarked(31'507'000, 4'197'809, 4, 2); }
    Weight operator()(const declared::Refund&) const
    {
        return refundWeight(declared::kRefundContributorsLimit.value);
    }
    Weight operator()(const declared::Dissolve&) const { return benchmarked(66'939'000, 6'148, 4, 5); }
    Weight operator()(const declared::UpdateMinContribution&) const
    {
        return benchmarked(13'259'000, 3'747, 2, 1);
    }
    Weight operator()(const declared::UpdateEnd&) const { return benchmarked(12'048'000, 3'747, 1, 1); }
    Weight operator()(const declared::UpdateCap&) const { return benchmarked(11'357'000, 3'747, 1, 1); }
    Weight operator()(const declared::SetMaxContribution&) const
    {
        return benchmarked(16'024'000, 3'747, 2, 1);
    }
};

struct Run {
    BlockContext& context;
    const AccountId& sender;

    CallResult operator()(const declared::Create& call) const { return create(context, sender, call); }
    CallResult operator()(const declared::Contribute& call) const
    {
        return contribute(context, sender, call);
    }
    CallResult operator()(const declared::Withdraw& call) const { return withdraw(context, sender, call); }
    CallResult operator()(const declared::Finalize& call) const { return finalize(context, sender, call); }
    CallResult operator()(const declared::Refund& call) const { return refund(context, sender, call); }
    CallResult operator()(const declared::Dissolve& call) const { return dissolve(context, sender, call); }
    CallResult operator()(const declared::UpdateMinContribution& call) const
    {
        auto crowdloan = changeableBy(context, sender, call.crowdloanId);
        if (!crowdloan) {
            return refuse(crowdloan);
        }
        if (call.newMinContribution < declared::kAbsoluteMinimumContribution.value) {
            return refuse(declared::error("MinimumContributionTooLow"));
        }
        const auto most = find<declared::kMaxContributions>(context.state, call.crowdloanId);
        if (most && call.newMinContribution > *most) {
            return refuse(declared::error("MinimumContributionTooHigh"));
        }
        crowdloan->minContribution = call.newMinContribution;
        store<declared::kCrowdloans>(context.state, call.crowdloanId, *crowdloan);
        context.deposit(
            declared::event::MinContributionUpdated { call.crowdloanId, call.newMinContribution });
        return {};
    }
    CallResult operator()(const declared::UpdateEnd& call) const
    {
        auto crowdloan = changeableBy(context, sender, call.crowdloanId);
        if (!crowdloan) {
            return refuse(crowdloan);
        }
        if (const DispatchResult end = checkEnd(context, call.newEnd); !end) {
            return refuse(end);
        }
        crowdloan->end = call.newEnd;
        store<declared::kCrowdloans>(context.state, call.crowdloanId, *crowdloan);
        context.deposit(declared::event::EndUpdated { call.crowdloanId, call.newEnd });
        return {};
    }
    CallResult operator()(const declared::UpdateCap& call) const
    {
        auto crowdloan = changeableBy(context, sender, call.crowdloanId);
        if (!crowdloan) {
            return refuse(crowdloan);
        }
        if (call.newCap < crowdloan->raised) {
            return refuse(declared::error("CapTooLow"));
        }
        crowdloan->cap = call.newCap;
        store<declared::kCrowdloans>(context.state, call.crowdloanId, *crowdloan);
        context.deposit(declared::event::CapUpdated { call.crowdloanId, call.newCap });
        return {};
    }
    CallResult operator()(const declared::SetMaxContribution& call) const
    {
        const auto crowdloan = changeableBy(context, sender, call.crowdloanId);
        if (!crowdloan) {
            return refuse(crowdloan);
        }
        if (call.newMaxContribution) {
            const Rao own = contributionOf(context, call.crowdloanId, sender).value_or(Rao());
            if (*call.newMaxContribution < crowdloan->minContribution || *call.newMaxContribution < own) {
                return refuse(declared::error("MaximumContributionTooLow"));
            }
            store<declared::kMaxContributions>(context.state, call.crowdloanId, *call.newMaxContribution);
        } else {
            erase<declared::kMaxContributions>(context.state, call.crowdloanId);
        }
        context.deposit(
            declared::event::MaxContributionUpdated { call.crowdloanId, call.newMaxContribution });
        return {};
    }
};

} // namespace

Weight refundWeight(std::uint64_t contributors)
{
    return benchmarked(110'703'000 + 39'503'253 * contributors, 3'747 + 2'579 * contributors,
        2 + 2 * contributors, 2 * contributors);
}

DispatchInfo infoOf(const declared::Call& call)
{
    return { std::visit(WeightOf {}, call), DispatchClass::Normal, Pays::Yes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const Result<AccountId, DispatchError> sender = ensureSigned(origin);
    return sender ? std::visit(Run { context, *sender }, call) : refuse(sender);
}

} // namespace taonaut::node::crowdloan
