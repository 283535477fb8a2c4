// SPDX-License-Identifier: MIT
#include "review_model.hpp"

#include "core/base/hex.hpp"
#include "core/wallet/transfer.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QVariantMap>

namespace taonaut::ui {

using wallet::Check;
using wallet::CheckKind;
using wallet::CheckVerdict;

namespace {

/// The sentence and, at the right, what it rests on.
struct Wording {
    QString sentence;
    QString source;
};

Wording partyWording(const Check& check)
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

Wording moneyWording(const Check& check)
{
    const bool passed = check.verdict == CheckVerdict::Pass;
    const QString amount = check.amount ? "τ " + amountShort(*check.amount) : QString();
    switch (check.kind) {
    case CheckKind::BalanceSuffices:
        return { passed
                ? ReviewModel::tr("The balance covers amount and fee", "check line of the signing sheet")
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
                : ReviewModel::tr("This call cannot be explained", "check line of the signing sheet"),
            {} };
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

Wording wordingOf(const Check& check)
{
    Wording wording = partyWording(check);
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

} // namespace

ReviewModel::ReviewModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &service::Session::changed, this, &ReviewModel::changed);
    connect(&session, &service::Session::finished, this, [this](service::RequestId request) {
        if (request == m_confirming) {
            m_confirming = 0;
            m_sheet.reset();
            emit changed();
            emit confirmed();
        }
    });
    connect(
        &session, &service::Session::failed, this, [this](service::RequestId request, const Error& error) {
            if (request == m_confirming) {
                m_confirming = 0;
                m_error = sentence(error);
                emit changed();
            }
        });
}

void ReviewModel::show(std::shared_ptr<const service::ReviewSheet> sheet)
{
    m_sheet = std::move(sheet);
    m_error.clear();
    m_confirming = 0;
    emit changed();
}

std::optional<AccountId> ReviewModel::recipientId() const
{
    if (m_sheet == nullptr) {
        return std::nullopt;
    }
    if (const auto* transfer = std::get_if<wallet::TransferAction>(&m_sheet->call.action)) {
        return transfer->recipient;
    }
    if (const auto* transfer = std::get_if<wallet::TransferAllAction>(&m_sheet->call.action)) {
        return transfer->recipient;
    }
    return std::nullopt;
}

QString ReviewModel::title() const
{
    if (m_sheet == nullptr) {
        return {};
    }
    const QString who
        = recipientName().isEmpty() && recipientId() ? shortAddress(*recipientId()) : recipientName();
    if (const auto* transfer = std::get_if<wallet::TransferAction>(&m_sheet->call.action)) {
        return tr("Send τ %1 to %2", "title of the signing sheet: amount, recipient")
            .arg(amountShort(transfer->amount), who);
    }
    if (std::holds_alternative<wallet::TransferAllAction>(m_sheet->call.action)) {
        return tr("Send everything to %1", "title of the signing sheet: recipient").arg(who);
    }
    return tr("A call that cannot be explained", "title of the signing sheet");
}

QString ReviewModel::decodedFrom() const
{
    if (m_sheet == nullptr) {
        return {};
    }
    return tr("Decoded from the %1 bytes that will be signed: %2, %3", "signing sheet: size, pallet, call")
        .arg(m_sheet->signedBytes)
        .arg(
            QString::fromStdString(m_sheet->call.palletName), QString::fromStdString(m_sheet->call.callName));
}

QString ReviewModel::recipient() const
{
    return recipientId() ? address(*recipientId()) : QString();
}

QString ReviewModel::recipientName() const
{
    return m_sheet ? quoted(m_sheet->recipientName) : QString();
}

QString ReviewModel::sender() const
{
    return m_sheet ? address(m_sheet->signer) : QString();
}

QString ReviewModel::senderName() const
{
    return m_sheet ? quoted(m_sheet->signerName) : QString();
}

QVariantList ReviewModel::changes() const
{
    QVariantList list;
    for (std::size_t i = 0; m_sheet && i < m_sheet->changes.size(); ++i) {
        const service::BalanceChange& change = m_sheet->changes[i];
        const QString who = change.name.empty() ? shortAddress(change.account) : quoted(change.name);
        QVariantMap row { { "name", tr("%1, free", "signing sheet: whose free balance changes").arg(who) } };
        const AmountText before = amountText(change.before);
        row["beforeLead"] = before.lead;
        row["beforeRest"] = before.rest;
        if (change.after) {
            const bool less = *change.after < change.before;
            const Rao difference = less ? change.before.saturatingMinus(*change.after)
                                        : change.after->saturatingMinus(change.before);
            const AmountText after = amountText(*change.after);
            const AmountText delta = amountText(difference);
            row["afterLead"] = after.lead;
            row["afterRest"] = after.rest;
            row["sign"] = less ? QString(QChar(0x2212)) : QStringLiteral("+");
            row["less"] = less;
            row["deltaLead"] = delta.lead;
            row["deltaRest"] = delta.rest;
        }
        list.append(row);
    }
    return list;
}

QString ReviewModel::feeLead() const
{
    return m_sheet ? amountText(m_sheet->fee).lead : QString();
}

QString ReviewModel::feeRest() const
{
    return m_sheet ? amountText(m_sheet->fee).rest : QString();
}

QVariantList ReviewModel::checks() const
{
    QVariantList list;
    for (std::size_t i = 0; m_sheet && i < m_sheet->checks.size(); ++i) {
        const Check& check = m_sheet->checks[i];
        const Wording wording = wordingOf(check);
        list.append(
            QVariantMap { { "verdict", static_cast<int>(check.verdict) }, { "word", wordOf(check.verdict) },
                { "sentence", wording.sentence }, { "source", wording.source } });
    }
    return list;
}

QVariantList ReviewModel::raw() const
{
    QVariantList list;
    if (m_sheet == nullptr) {
        return list;
    }
    const auto add = [&list](const QString& name, const QString& value) {
        list.append(QVariantMap { { "name", name }, { "value", value } });
    };
    add("call", QString::fromStdString(toHex(m_sheet->call.call)));
    add("nonce", QString::number(m_sheet->extra.nonce));
    add("era",
        tr("%1 blocks from %2", "signing sheet, raw: length and first block of the era")
            .arg(m_sheet->extra.era.period)
            .arg(count(m_sheet->birth.number.value())));
    add("spec", QString::number(m_sheet->specVersion));
    add("tip", amountShort(m_sheet->extra.tip));
    add("genesis", shortHash(m_sheet->genesisHash));
    add("metadata", m_sheet->metadataDigest ? shortHash(*m_sheet->metadataDigest) : "–");
    add("payload", shortHex(m_sheet->payload));
    return list;
}

int ReviewModel::mark() const
{
    return m_sheet ? markOf(m_sheet->level) : 0;
}

QString ReviewModel::provenLine() const
{
    if (m_sheet == nullptr) {
        return {};
    }
    const QString block = count(m_sheet->provenAt.number.value());
    return m_sheet->level == light::Level::Final
        ? tr("balances at block %1, final", "foot of the signing sheet").arg(block)
        : tr("balances at block %1, not final", "foot of the signing sheet").arg(block);
}

const service::AccountView* ReviewModel::signer() const
{
    const auto& accounts = m_session.snapshot()->accounts;
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [&](const service::AccountView& view) { return m_sheet && view.id == m_sheet->signer; });
    return found == accounts.end() ? nullptr : &*found;
}

bool ReviewModel::needsUnlock() const
{
    return signer() != nullptr && signer()->kind == service::AccountKind::Wallet && !signer()->unlocked;
}

bool ReviewModel::canConfirm() const
{
    return signer() != nullptr && signer()->unlocked && m_confirming == 0
        && !wallet::stopsSigning(m_sheet->checks);
}

void ReviewModel::confirm()
{
    if (signer() != nullptr && signer()->kind == service::AccountKind::WatchOnly) {
        m_error = sentence(Error(service::AccountError::NoKey));
        emit changed();
    } else if (canConfirm()) {
        m_error.clear();
        m_confirming = m_session.confirm(m_sheet->id);
        emit changed();
    }
}

void ReviewModel::cancel()
{
    if (m_sheet != nullptr && m_confirming == 0) {
        m_session.discard(m_sheet->id);
        m_sheet.reset();
        emit changed();
    }
}

} // namespace taonaut::ui
