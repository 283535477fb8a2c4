// SPDX-License-Identifier: MIT
#include "check_words.hpp"

#include "core/wallet/transfer.hpp"
#include "format.hpp"
#include "review_model.hpp"

namespace taonaut::ui {

using wallet::Check;
using wallet::CheckKind;
using wallet::CheckVerdict;

namespace {

CheckWording partyWording(const Check& check)
{
    const bool passed = check.verdict == CheckVerdict::Pass;
    switch (check.kind) {
    case CheckKind::FirstTransfer:
        return { passed
                ? ReviewModel::tr("You have sent to this address before", "check line of the signing sheet")
                : ReviewModel::tr("First transfer to this address", "check line of the signing sheet"),
            ReviewModel::tr(
                "%n sent", "source of a check: transfers before", static_cast<int>(check.count)) };
    case CheckKind::LookAlike:
        return { passed ? ReviewModel::tr("No look-alike among contacts and past counterparties",
                     "check line of the signing sheet")
                        : ReviewModel::tr("This address only looks like one that you know",
                            "check line of the signing sheet"),
            passed ? ReviewModel::tr("%n compared", "source of a check", static_cast<int>(check.count))
                : check.account ? shortAddress(*check.account)
                                : QString() };
    case CheckKind::ClipboardMatch:
        return { passed
                ? ReviewModel::tr("The clipboard holds this address", "check line of the signing sheet")
                : ReviewModel::tr("The clipboard holds something else", "check line of the signing sheet"),
            {} };
    case CheckKind::OwnAccount:
        return { check.verdict == CheckVerdict::Note
                ? ReviewModel::tr(
                    "Sender and recipient are the same account", "check line of the signing sheet")
                : ReviewModel::tr("The recipient is your own account", "check line of the signing sheet"),
            {} };
    case CheckKind::Contact:
        return { check.verdict == CheckVerdict::Stop
                ? ReviewModel::tr("You have blocked this contact", "check line of the signing sheet")
                : check.verdict == CheckVerdict::Pass
                ? ReviewModel::tr(
                    "The recipient is a contact that you trust", "check line of the signing sheet")
                : ReviewModel::tr("The recipient is one of your contacts", "check line of the signing sheet"),
            {} };
    case CheckKind::BurnAccount:
        return { ReviewModel::tr("Anyone can take what is sent to the all-zero address",
                     "check line of the signing sheet"),
            {} };
    case CheckKind::DevelopmentKey:
        return { ReviewModel::tr("A development account is involved: everybody has its key",
                     "check line of the signing sheet"),
            {} };
    default:
        return {};
    }
}

CheckWording moneyWording(const Check& check)
{
    const bool passed = check.verdict == CheckVerdict::Pass;
    const QString amount = check.amount ? "τ " + amountShort(*check.amount) : QString();
    switch (check.kind) {
    case CheckKind::BalanceSuffices:
        return { passed
                ? ReviewModel::tr("The balance covers amount and fee", "check line of the signing sheet")
                : check.verdict == CheckVerdict::Note
                ? ReviewModel::tr(
                    "The fee will be taken in alpha, at the price of then", "check line of the signing sheet")
                : ReviewModel::tr(
                    "Amount and fee exceed what can be sent", "check line of the signing sheet"),
            amount };
    case CheckKind::AboveMinimum:
        return { passed
                ? ReviewModel::tr("Balances after are above the minimum", "check line of the signing sheet")
                : ReviewModel::tr("Less than the minimum of τ %1 would remain or arrive",
                    "check line of the signing sheet: amount")
                      .arg(amountShort(wallet::TransferContext().existentialDeposit)),
            amount };
    case CheckKind::WouldReap:
        return { ReviewModel::tr(
                     "The sending account will be removed from the chain", "check line of the signing sheet"),
            amount };
    case CheckKind::MetadataDigest:
        return { passed ? ReviewModel::tr(
                     "The metadata that was read is signed with the call", "check line of the signing sheet")
                        : ReviewModel::tr("This runtime cannot check the metadata that was read",
                            "check line of the signing sheet"),
            {} };
    case CheckKind::KnownCall:
        return { passed
                ? ReviewModel::tr("The call is completely understood", "check line of the signing sheet")
                : check.verdict == CheckVerdict::Note
                ? ReviewModel::tr("This version has no words for a call; read its arguments",
                    "check line of the signing sheet")
                : ReviewModel::tr(
                    "The bytes cannot be decoded; they are not signed", "check line of the signing sheet"),
            {} };
    case CheckKind::NestedCalls:
        return { ReviewModel::tr(
                     "What it does is done by the calls inside it", "check line of the signing sheet"),
            ReviewModel::tr("%n call(s)", "source of a check", static_cast<int>(check.count)) };
    case CheckKind::ForAnother:
        return { ReviewModel::tr(
                     "A call is made in the name of another account", "check line of the signing sheet"),
            check.account ? shortAddress(*check.account) : QString() };
    case CheckKind::BalanceProven:
        return { passed ? ReviewModel::tr(
                     "The balances are proven at a final block", "check line of the signing sheet")
                        : ReviewModel::tr("The balances are proven at a block that is not final",
                            "check line of the signing sheet"),
            {} };
    case CheckKind::FeeKnown:
        return { ReviewModel::tr("The fee is the node's estimate", "check line of the signing sheet"),
            amount };
    default:
        return {};
    }
}

} // namespace

CheckWording wordingOf(const Check& check)
{
    CheckWording wording = partyWording(check);
    return wording.sentence.isEmpty() ? moneyWording(check) : wording;
}

QString wordOf(CheckVerdict verdict)
{
    switch (verdict) {
    case CheckVerdict::Pass:
        return ReviewModel::tr("Pass", "verdict of a check");
    case CheckVerdict::Info:
        return ReviewModel::tr("Info", "verdict of a check");
    case CheckVerdict::Note:
        return ReviewModel::tr("Note", "verdict of a check");
    case CheckVerdict::Stop:
        return ReviewModel::tr("Stop", "verdict of a check");
    }
    return {};
}

QString reasonOf(wallet::TypedReason reason)
{
    switch (reason) {
    case wallet::TypedReason::UnknownCall:
        return ReviewModel::tr("This version has no words for a call in it.", "why a word must be typed");
    case wallet::TypedReason::DeepNesting:
        return ReviewModel::tr("Calls stand inside calls, more than two deep.", "why a word must be typed");
    case wallet::TypedReason::ProxyAny:
        return ReviewModel::tr("Somebody gets every right over this account.", "why a word must be typed");
    case wallet::TypedReason::ColdkeySwap:
        return ReviewModel::tr("The whole account moves to another key.", "why a word must be typed");
    case wallet::TypedReason::WouldReap:
        return ReviewModel::tr(
            "The sending account will be removed from the chain.", "why a word must be typed");
    }
    return {};
}

} // namespace taonaut::ui
