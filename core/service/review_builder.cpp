// SPDX-License-Identifier: MIT
#include "core/service/review_builder.hpp"

#include "core/scale/encoder.hpp"
#include "core/wallet/transfer.hpp"

namespace taonaut::service {

namespace {

/// The names an account goes by on the sheet.
std::string nameFor(const ReviewInputs& inputs, const AccountId& account)
{
    if (account == inputs.request.from) {
        return inputs.senderName;
    }
    return account == inputs.request.to ? inputs.recipientName : std::string();
}

wallet::TransferContext contextOf(const ReviewInputs& inputs)
{
    const subtensor::system::AccountInfo& sender = inputs.sender.value();
    wallet::TransferContext context;
    context.signer = inputs.request.from;
    context.free = sender.data.free;
    context.reserved = sender.data.reserved;
    context.frozen = sender.data.frozen;
    context.recipientFree = inputs.recipient.value().data.free;
    context.fee = inputs.fee;
    context.balanceFinal = inputs.sender.level() == light::Level::Final;
    context.realMoney = inputs.realMoney;
    context.metadataDigestSigned = inputs.metadataDigest.has_value();
    context.ownAccounts = inputs.ownAccounts;
    context.contacts = inputs.contacts;
    context.counterparties = inputs.counterparties;
    context.paidBefore = inputs.paidBefore;
    return context;
}

/// Balances before and after, from what the call bytes say.
std::vector<BalanceChange> changesOf(const ReviewInputs& inputs, const wallet::CallReview& call)
{
    BalanceChange sender;
    sender.account = inputs.request.from;
    sender.name = inputs.senderName;
    sender.before = inputs.sender.value().data.free;
    sender.level = inputs.sender.level();
    const auto* transfer = std::get_if<wallet::TransferAction>(&call.action);
    if (transfer == nullptr) {
        return { sender };
    }
    const bool toItself = transfer->recipient == inputs.request.from;
    const Rao outgoing = toItself ? inputs.fee : transfer->amount.saturatingPlus(inputs.fee);
    if (const auto left = sender.before.minus(outgoing)) {
        sender.after = *left;
    }
    if (toItself) {
        return { sender };
    }
    BalanceChange recipient;
    recipient.account = transfer->recipient;
    recipient.name = nameFor(inputs, transfer->recipient);
    recipient.before = inputs.recipient.value().data.free;
    recipient.level = inputs.recipient.level();
    // What the sender cannot pay does not arrive.
    if (const auto sum = recipient.before.plus(transfer->amount); sum && sender.after) {
        recipient.after = *sum;
    }
    return { sender, recipient };
}

std::size_t signedSize(const ReviewSheet& sheet)
{
    scale::Encoder fields;
    sheet.extra.encode(fields);
    additionalOf(sheet).encode(fields);
    return sheet.call.call.size() + fields.view().size();
}

} // namespace

std::string_view moduleOf(ReviewError)
{
    return "review";
}

std::string_view nameOf(ReviewError reason)
{
    switch (reason) {
    case ReviewError::NotFollowing:
        return "NotFollowing";
    case ReviewError::BalanceUnknown:
        return "BalanceUnknown";
    case ReviewError::RuntimeUnknown:
        return "RuntimeUnknown";
    case ReviewError::RuntimeNotUnderstood:
        return "RuntimeNotUnderstood";
    case ReviewError::UnknownReview:
        return "UnknownReview";
    case ReviewError::Stopped:
        return "Stopped";
    case ReviewError::Outdated:
        return "Outdated";
    }
    return "Unknown";
}

chain::SignedExtra extraFor(
    const light::BlockRef& birth, std::uint32_t eraPeriod, std::uint32_t nonce, bool checkMetadataHash)
{
    chain::SignedExtra extra;
    extra.era = chain::Era::mortal(eraPeriod, birth.number);
    extra.nonce = nonce;
    extra.checkMetadataHash = checkMetadataHash;
    return extra;
}

chain::SignedAdditional additionalOf(const ReviewSheet& sheet)
{
    chain::SignedAdditional additional;
    additional.specVersion = sheet.specVersion;
    additional.transactionVersion = sheet.transactionVersion;
    additional.genesisHash = sheet.genesisHash;
    additional.birthHash = sheet.birth.hash;
    additional.metadataDigest = sheet.metadataDigest;
    return additional;
}

ReviewSheet buildReview(const ReviewInputs& inputs, std::uint64_t id)
{
    ReviewSheet sheet;
    sheet.id = id;
    sheet.signer = inputs.request.from;
    sheet.signerName = inputs.senderName;
    sheet.recipientName = inputs.recipientName;
    // The bytes are made from the request once. From here on only what they say counts.
    const wallet::TransferPlan plan { inputs.request.to, inputs.request.amount, inputs.request.keepAlive };
    sheet.call = wallet::reviewCall(wallet::transferCall(plan));
    sheet.changes = changesOf(inputs, sheet.call);
    sheet.fee = inputs.fee;
    sheet.checks = wallet::checkCall(sheet.call, contextOf(inputs));
    sheet.extra = extraFor(inputs.birth, inputs.eraPeriod, inputs.nonce, inputs.metadataDigest.has_value());
    sheet.birth = inputs.birth;
    sheet.expiresAt = sheet.extra.era.death(inputs.birth.number);
    sheet.specVersion = inputs.specVersion;
    sheet.transactionVersion = inputs.transactionVersion;
    sheet.genesisHash = inputs.genesisHash;
    sheet.metadataDigest = inputs.metadataDigest;
    sheet.payload = chain::signingPayload(sheet.call.call, sheet.extra, additionalOf(sheet));
    sheet.signedBytes = signedSize(sheet);
    sheet.provenAt = inputs.sender.block();
    sheet.level = light::weakest(inputs.sender.level(), inputs.recipient.level());
    return sheet;
}

} // namespace taonaut::service
