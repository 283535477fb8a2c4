#include "core/wallet/call_review.hpp"

#include "core/scale/decoder.hpp"
#include "core/wallet/balances_calls.hpp"

namespace taonaut::wallet {

namespace {

/// Records BadTag for every form of address but an account id.
AccountId takeAccount(scale::Decoder& in)
{
    if (in.u8() != kAddressId) {
        in.setError(scale::DecodeError::BadTag);
    }
    return in.fixed<AccountId>();
}

/// The action if the arguments are read to the last byte.
template <class Known> Action completely(const scale::Decoder& in, const Known& action)
{
    return in.finish() ? Action(action) : Action(UnknownAction {});
}

Action readTransfer(scale::Decoder& in, bool keepAlive)
{
    TransferAction action;
    action.recipient = takeAccount(in);
    action.amount = Rao(in.compact<std::uint64_t>());
    action.keepAlive = keepAlive;
    return completely(in, action);
}

Action readTransferAll(scale::Decoder& in)
{
    TransferAllAction action;
    action.recipient = takeAccount(in);
    action.keepAlive = in.boolean();
    return completely(in, action);
}

void readBalances(CallReview& review, scale::Decoder& in)
{
    review.palletName = kBalances.name;
    switch (review.callIndex) {
    case kTransferAllowDeath.index:
        review.callName = kTransferAllowDeath.name;
        review.action = readTransfer(in, false);
        return;
    case kTransferKeepAlive.index:
        review.callName = kTransferKeepAlive.name;
        review.action = readTransfer(in, true);
        return;
    case kTransferAll.index:
        review.callName = kTransferAll.name;
        review.action = readTransferAll(in);
        return;
    default:
        return;
    }
}

} // namespace

CallReview reviewCall(ByteView call)
{
    CallReview review;
    review.call = toBytes(call);
    scale::Decoder in(call);
    review.palletIndex = in.u8();
    review.callIndex = in.u8();
    if (in.ok() && review.palletIndex == kBalances.index) {
        readBalances(review, in);
    }
    return review;
}

} // namespace taonaut::wallet
