// SPDX-License-Identifier: MIT
#include "review_model.hpp"

#include "argument_words.hpp"
#include "call_words.hpp"
#include "catalogue.hpp"
#include "check_words.hpp"
#include "core/base/hex.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QVariantMap>

namespace taonaut::ui {

using wallet::Check;

namespace {

bool holdsCalls(const wallet::Argument& argument)
{
    return argument.role == wallet::Role::Call
        || std::any_of(argument.parts.begin(), argument.parts.end(), holdsCalls);
}

/// One call of the sheet: "1.2", its sentence, its arguments.
QVariantMap callRow(
    const wallet::CallReview& call, const AccountNames& names, const QString& number, int depth)
{
    std::vector<wallet::Argument> own;
    for (const wallet::Argument& argument : call.arguments) {
        if (!holdsCalls(argument)) {
            own.push_back(argument); // the calls inside have lines of their own
        }
    }
    return { { "number", number }, { "depth", depth }, { "sentence", callSentence(call, names) },
        { "name", quoted(call.palletName) + "." + quoted(call.callName) },
        { "unnamed", call.standing == wallet::Standing::Named },
        { "raw", call.standing == wallet::Standing::Raw }, { "docs", documentation(call.docs) },
        { "arguments", argumentRows(own, names) } };
}

void addCalls(QVariantList& rows, const wallet::CallReview& call, const AccountNames& names,
    const QString& number, int depth)
{
    for (std::size_t i = 0; i < call.nested.size(); ++i) {
        const QString own = number.isEmpty() ? QString::number(i + 1) : number + "." + QString::number(i + 1);
        rows.append(callRow(call.nested[i], names, own, depth));
        addCalls(rows, call.nested[i], names, own, depth + 1);
    }
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
            emit sheetChanged();
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
    m_names = AccountNames();
    if (m_sheet != nullptr) {
        std::vector<service::NamedAccount> names = m_sheet->names;
        names.push_back({ m_sheet->signer, m_sheet->signerName });
        if (const auto to = recipientId()) {
            names.push_back({ *to, m_sheet->recipientName });
        }
        m_names = AccountNames(names);
    }
    m_typed.clear();
    m_error.clear();
    m_confirming = 0;
    emit sheetChanged();
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
    return callSentence(m_sheet->call, m_names);
}

QString ReviewModel::decodedFrom() const
{
    if (m_sheet == nullptr) {
        return {};
    }
    if (m_sheet->call.palletName.empty()) {
        return tr("The %1 bytes are no call of this chain.", "signing sheet: size")
            .arg(m_sheet->call.call.size());
    }
    return tr("Decoded from the %1 bytes that will be signed: %2, %3", "signing sheet: size, pallet, call")
        .arg(QString::number(m_sheet->signedBytes), quoted(m_sheet->call.palletName),
            quoted(m_sheet->call.callName));
}

bool ReviewModel::unnamed() const
{
    return m_sheet && m_sheet->call.standing == wallet::Standing::Named;
}

QString ReviewModel::docs() const
{
    return unnamed() ? documentation(m_sheet->call.docs) : QString();
}

QString ReviewModel::problem() const
{
    return m_sheet && m_sheet->call.problem ? sentence(*m_sheet->call.problem) : QString();
}

QVariantList ReviewModel::arguments() const
{
    // A transfer says everything with its parties and amounts.
    return m_sheet && !recipientId() ? callRow(m_sheet->call, m_names, {}, 0)["arguments"].toList()
                                     : QVariantList();
}

QVariantList ReviewModel::calls() const
{
    QVariantList rows;
    if (m_sheet) {
        addCalls(rows, m_sheet->call, m_names, {}, 0);
    }
    return rows;
}

QStringList ReviewModel::typedReasons() const
{
    QStringList reasons;
    for (std::size_t i = 0; m_sheet && i < m_sheet->typed.size(); ++i) {
        reasons.append(reasonOf(m_sheet->typed[i]));
    }
    return reasons;
}

QString ReviewModel::typedWord() const
{
    return m_sheet ? quoted(m_sheet->typedWord) : QString();
}

void ReviewModel::setTyped(const QString& text)
{
    if (text != m_typed) {
        m_typed = text;
        emit changed();
    }
}

bool ReviewModel::typedRight() const
{
    return m_sheet && (m_sheet->typed.empty() || m_typed.toStdString() == m_sheet->typedWord);
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
        const CheckWording wording = wordingOf(check);
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
    return signer() != nullptr && signer()->unlocked && m_confirming == 0 && typedRight()
        && !wallet::stopsSigning(m_sheet->checks);
}

void ReviewModel::confirm()
{
    if (signer() != nullptr && signer()->kind == service::AccountKind::WatchOnly) {
        m_error = sentence(Error(service::AccountError::NoKey));
        emit changed();
    } else if (canConfirm()) {
        m_error.clear();
        m_confirming = m_session.confirm(m_sheet->id, m_typed.toStdString());
        emit changed();
    }
}

void ReviewModel::cancel()
{
    if (m_sheet != nullptr && m_confirming == 0) {
        m_session.discard(m_sheet->id);
        m_sheet.reset();
        emit sheetChanged();
        emit changed();
    }
}

} // namespace taonaut::ui
