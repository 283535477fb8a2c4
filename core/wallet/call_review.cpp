// SPDX-License-Identifier: MIT
#include "core/wallet/call_review.hpp"

#include "core/subtensor/runtime.hpp"

namespace taonaut::wallet {

namespace {

namespace balances = subtensor::balances;

template <class Call> Action transfer(const Call& call, bool keepAlive)
{
    const std::optional<AccountId> recipient = call.dest.id();
    return recipient ? Action(TransferAction { *recipient, call.value, keepAlive }) : UnknownAction {};
}

Action explain(const balances::TransferKeepAlive& call)
{
    return transfer(call, true);
}

Action explain(const balances::TransferAllowDeath& call)
{
    return transfer(call, false);
}

Action explain(const balances::TransferAll& call)
{
    const std::optional<AccountId> recipient = call.dest.id();
    return recipient ? Action(TransferAllAction { *recipient, call.keepAlive }) : UnknownAction {};
}

/// Every call that has no words of its own.
template <class Call> Action explain(const Call&)
{
    return UnknownAction {};
}

Action actionOf(const subtensor::RuntimeCall& call)
{
    const auto* ofBalances = std::get_if<balances::Call>(&call);
    return ofBalances == nullptr ? UnknownAction {}
                                 : std::visit([](const auto& one) { return explain(one); }, *ofBalances);
}

} // namespace

CallReview reviewCall(ByteView call)
{
    CallReview review;
    review.call = toBytes(call);
    if (call.size() >= 2) {
        review.palletIndex = std::to_integer<std::uint8_t>(call[0]);
        review.callIndex = std::to_integer<std::uint8_t>(call[1]);
        if (const auto names = subtensor::callNames(review.palletIndex, review.callIndex)) {
            review.palletName = names->pallet;
            review.callName = names->call;
        }
    }
    if (const auto decoded = subtensor::decodeCall(call)) {
        review.action = actionOf(*decoded);
    }
    return review;
}

} // namespace taonaut::wallet
