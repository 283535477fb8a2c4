// SPDX-License-Identifier: MIT
#include "core/node/runtime/multisig/multisig.hpp"

#include "core/crypto/hash.hpp"
#include "core/node/runtime/balances/reserve.hpp"
#include "core/node/runtime/multisig/weights.hpp"
#include "core/node/runtime/nested_call.hpp"
#include "core/node/runtime/storage_item.hpp"
#include "core/subtensor/pallets/multisig_errors.hpp"
#include "core/subtensor/pallets/multisig_events.hpp"

#include <algorithm>

namespace taonaut::node::multisig {

namespace declared = subtensor::multisig;
using declared::CallHash;
using declared::Multisig;
using declared::Timepoint;
using subtensor::EncodedCall;

namespace {

CallHash hashOf(const EncodedCall& call)
{
    return crypto::blake2b256(call.bytes).bytes;
}

Rao depositFor(std::uint16_t threshold)
{
    return declared::kDepositBase.value.saturatingPlus(
        Rao(declared::kDepositFactor.value.value() * threshold));
}

/// All signatories in order. Errors: TooFewSignatories, TooManySignatories, SignatoriesOutOfOrder,
/// SenderInSignatories.
Result<std::vector<AccountId>, DispatchError> withSender(
    const std::vector<AccountId>& others, const AccountId& sender)
{
    if (others.empty()) {
        return refuse(declared::error("TooFewSignatories"));
    }
    if (others.size() >= declared::kMaxSignatories.value) {
        return refuse(declared::error("TooManySignatories"));
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (i > 0 && others[i - 1] >= others[i]) {
            return refuse(declared::error("SignatoriesOutOfOrder"));
        }
        if (others[i] == sender) {
            return refuse(declared::error("SenderInSignatories"));
        }
    }
    std::vector<AccountId> all = others;
    all.insert(std::lower_bound(all.begin(), all.end(), sender), sender);
    return all;
}

/// The account of a multisig that needs several approvals. Errors: MinimumThreshold, those of withSender.
Result<AccountId, DispatchError> accountFor(
    std::uint16_t threshold, const std::vector<AccountId>& others, const AccountId& sender)
{
    if (threshold < 2) {
        return refuse(declared::error("MinimumThreshold"));
    }
    const auto signatories = withSender(others, sender);
    return signatories ? Result<AccountId, DispatchError>(accountOf(*signatories, threshold))
                       : refuse(signatories);
}

CallResult spent(Weight weight)
{
    return PostDispatch { Pays::Yes, weight };
}

/// One approval of a call, of which the bytes or the hash alone are known.
struct Approval {
    BlockContext& context;
    const AccountId& sender;
    std::uint16_t threshold = 0;
    std::size_t others = 0; ///< signatories beside the sender
    const std::optional<Timepoint>& timepoint;
    CallHash hash {};
    const EncodedCall* call = nullptr;
    Weight mostWeight;
    AccountId account; ///< of the multisig

    [[nodiscard]] CallResult give() const
    {
        std::optional<Multisig> waiting = find<declared::kMultisigs>(context.state, account, hash);
        if (!waiting) {
            return begin();
        }
        if (!timepoint) {
            return refuse(declared::error("NoTimepoint"));
        }
        if (waiting->when != *timepoint) {
            return refuse(declared::error("WrongTimepoint"));
        }
        std::vector<AccountId>& approvals = waiting->approvals;
        const auto place = std::lower_bound(approvals.begin(), approvals.end(), sender);
        const bool isNew = (place == approvals.end() || *place != sender) && approvals.size() < threshold;
        if (call != nullptr && approvals.size() + (isNew ? 1 : 0) >= threshold) {
            return execute(*waiting);
        }
        if (!isNew) {
            return refuse(declared::error("AlreadyApproved"));
        }
        approvals.insert(place, sender);
        store<declared::kMultisigs>(context.state, account, hash, *waiting);
        context.deposit(declared::event::MultisigApproval { sender, *timepoint, account, hash });
        return spent(asMultiApprove(others, callSize()));
    }

private:
    [[nodiscard]] std::size_t callSize() const { return call == nullptr ? 0 : call->bytes.size(); }

    [[nodiscard]] CallResult begin() const
    {
        if (timepoint) {
            return refuse(declared::error("UnexpectedTimepoint"));
        }
        const Rao deposit = depositFor(threshold);
        const DispatchResult reserved = balances::reserve(context, sender, deposit);
        if (!reserved) {
            return refuse(reserved);
        }
        const Timepoint now { context.number, context.phase.extrinsic };
        store<declared::kMultisigs>(
            context.state, account, hash, Multisig { now, deposit, sender, { sender } });
        context.deposit(declared::event::NewMultisig { sender, account, hash });
        return spent(asMultiCreate(others, callSize()));
    }
    [[nodiscard]] CallResult execute(const Multisig& waiting) const
    {
        const DispatchInfo info = node::infoOf(*call);
        if (anyAbove(info.weight, mostWeight)) {
            return refuse(declared::error("MaxWeightTooLow"));
        }
        // Before the call runs: it may be a multisig call itself.
        erase<declared::kMultisigs>(context.state, account, hash);
        balances::unreserve(context, waiting.depositor, waiting.deposit);
        const CallResult result = dispatchCall(context, Origin::signedBy(account), *call);
        context.deposit(
            declared::event::MultisigExecuted { sender, waiting.when, account, hash, told(result) });
        const std::optional<Weight>& used = costOf(result).weight;
        return used ? spent(sum(asMultiComplete(others, callSize()), *used)) : CallResult();
    }
};

struct Run {
    BlockContext& context;
    const AccountId& sender;

    CallResult operator()(const declared::AsMultiThreshold1& call) const
    {
        const auto signatories = withSender(call.otherSignatories, sender);
        if (!signatories) {
            return refuse(signatories);
        }
        const Origin origin = Origin::signedBy(accountOf(*signatories, 1));
        CallResult result = dispatchCall(context, origin, call.call);
        PostDispatch cost;
        if (const std::optional<Weight>& used = costOf(result).weight; used) {
            cost.weight = sum(asMultiThreshold1(call.call.bytes.size()), *used);
        }
        return result ? CallResult(cost) : tl::unexpected(CallFailure(result.error().error, cost));
    }
    CallResult operator()(const declared::AsMulti& call) const
    {
        return approve(call, hashOf(call.call), &call.call);
    }
    CallResult operator()(const declared::ApproveAsMulti& call) const
    {
        return approve(call, call.callHash, nullptr);
    }
    CallResult operator()(const declared::CancelAsMulti& call) const
    {
        const auto account = accountFor(call.threshold, call.otherSignatories, sender);
        if (!account) {
            return refuse(account);
        }
        const auto waiting = find<declared::kMultisigs>(context.state, *account, call.callHash);
        if (!waiting) {
            return refuse(declared::error("NotFound"));
        }
        if (waiting->when != call.timepoint) {
            return refuse(declared::error("WrongTimepoint"));
        }
        if (waiting->depositor != sender) {
            return refuse(declared::error("NotOwner"));
        }
        balances::unreserve(context, sender, waiting->deposit);
        erase<declared::kMultisigs>(context.state, *account, call.callHash);
        context.deposit(
            declared::event::MultisigCancelled { sender, call.timepoint, *account, call.callHash });
        return {};
    }
    CallResult operator()(const declared::PokeDeposit& call) const
    {
        const auto account = accountFor(call.threshold, call.otherSignatories, sender);
        if (!account) {
            return refuse(account);
        }
        auto waiting = find<declared::kMultisigs>(context.state, *account, call.callHash);
        if (!waiting) {
            return refuse(declared::error("NotFound"));
        }
        if (waiting->depositor != sender) {
            return refuse(declared::error("NotOwner"));
        }
        const Rao before = waiting->deposit;
        const Rao after = depositFor(call.threshold);
        if (before == after) {
            return {};
        }
        if (after > before) {
            const auto reserved = balances::reserve(context, sender, after.saturatingMinus(before));
            if (!reserved) {
                return refuse(reserved);
            }
        } else {
            balances::unreserve(context, sender, before.saturatingMinus(after));
        }
        waiting->deposit = after;
        store<declared::kMultisigs>(context.state, *account, call.callHash, *waiting);
        context.deposit(declared::event::DepositPoked { sender, call.callHash, before, after });
        return PostDispatch { Pays::No, std::nullopt };
    }

private:
    template <class Call>
    [[nodiscard]] CallResult approve(const Call& call, const CallHash& hash, const EncodedCall* inner) const
    {
        const auto account = accountFor(call.threshold, call.otherSignatories, sender);
        if (!account) {
            return refuse(account);
        }
        return Approval { context, sender, call.threshold, call.otherSignatories.size(), call.maybeTimepoint,
            hash, inner, call.maxWeight, *account }
            .give();
    }
};

} // namespace

AccountId accountOf(const std::vector<AccountId>& signatories, std::uint16_t threshold)
{
    scale::Encoder out;
    out.raw(bytesOf("modlpy/utilisuba"));
    subtensor::ScaleType<std::vector<AccountId>>::write(out, signatories);
    out.u16(threshold);
    return { crypto::blake2b256(out.view()).bytes };
}

CallResult run(BlockContext& context, const Origin& origin, const declared::Call& call)
{
    const Result<AccountId, DispatchError> sender = ensureSigned(origin);
    return sender ? std::visit(Run { context, *sender }, call) : refuse(sender);
}

} // namespace taonaut::node::multisig
