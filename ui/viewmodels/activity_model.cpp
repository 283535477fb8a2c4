// SPDX-License-Identifier: MIT
#include "activity_model.hpp"

#include "account_names.hpp"
#include "call_words.hpp"
#include "core/service/block_contents.hpp"
#include "event_words.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QDateTime>
#include <QLocale>

namespace taonaut::ui {

using service::TransactionView;
using wallet::TransactionState;

namespace {

int stepsOf(const TransactionView& transaction)
{
    switch (transaction.state) {
    case TransactionState::Built:
        return 0;
    case TransactionState::Signed:
    case TransactionState::Rejected:
        return 1;
    case TransactionState::Sent:
    case TransactionState::Expired:
        return 2;
    case TransactionState::InBlock:
        return 3;
    case TransactionState::Final:
    case TransactionState::Failed:
        return 4;
    }
    return 0;
}

QString stateWord(TransactionState state)
{
    switch (state) {
    case TransactionState::Built:
        return ActivityModel::tr("Built", "state of a transaction");
    case TransactionState::Signed:
        return ActivityModel::tr("Signed", "state of a transaction");
    case TransactionState::Sent:
        return ActivityModel::tr("Sent, not confirmed", "state of a transaction");
    case TransactionState::InBlock:
        return ActivityModel::tr("In block, not final", "state of a transaction");
    case TransactionState::Final:
        return ActivityModel::tr("Final", "state of a transaction");
    case TransactionState::Expired:
        return ActivityModel::tr("Expired, absent", "state of a transaction: provably never included");
    case TransactionState::Failed:
        return ActivityModel::tr("Failed, proven", "state of a transaction");
    case TransactionState::Rejected:
        return ActivityModel::tr("Refused by the node", "state of a transaction");
    }
    return {};
}

int stateMark(TransactionState state)
{
    switch (state) {
    case TransactionState::Final:
    case TransactionState::Failed:
    case TransactionState::Expired:
        return 3; // each follows from proven facts alone
    case TransactionState::InBlock:
        return 2;
    default:
        return 0;
    }
}

QString detailOf(const TransactionView& transaction)
{
    if (transaction.state == TransactionState::Rejected) {
        return ActivityModel::tr("The node refused it: “%1”.", "detail of a refused transaction")
            .arg(quoted(transaction.nodeWords));
    }
    if (transaction.state == TransactionState::Expired) {
        return ActivityModel::tr(
            "Its time ended and it is provably absent. Nothing was paid.", "detail of a transaction");
    }
    if (transaction.problem.empty()) {
        return {};
    }
    const QString why = problemSentence(transaction.problem, transaction.problemDocs);
    if (!transaction.innerFailure) {
        return ActivityModel::tr(
            "The chain refused it: %1. Only the fee was paid.", "detail of a failed transaction")
            .arg(why);
    }
    return transaction.failedItem
        ? ActivityModel::tr("Call %1 of the batch failed: %2.",
            "detail of a transaction with a failure inside: number, reason")
              .arg(QString::number(*transaction.failedItem + 1), why)
        : ActivityModel::tr("It is in the block, but the call inside it failed: %1.",
            "detail of a transaction with a failure inside")
              .arg(why);
}

/// "τ 12.5 to", "Everything to", or what the call does.
QString whatOf(const TransactionView& transaction, const AccountNames& names)
{
    if (const auto* transfer = std::get_if<wallet::TransferAction>(&transaction.review.action)) {
        return ActivityModel::tr("τ %1 to", "what a transaction does; the address follows")
            .arg(amountShort(transfer->amount));
    }
    if (std::holds_alternative<wallet::TransferAllAction>(transaction.review.action)) {
        return ActivityModel::tr("Everything to", "what a transaction does; the address follows");
    }
    return callSentence(transaction.review, names);
}

QString recipientOf(const TransactionView& transaction)
{
    if (const auto* transfer = std::get_if<wallet::TransferAction>(&transaction.review.action)) {
        return address(transfer->recipient);
    }
    const auto* everything = std::get_if<wallet::TransferAllAction>(&transaction.review.action);
    return everything == nullptr ? QString() : address(everything->recipient);
}

/// Only transfers have an address of their own in the row; of all others the sentence says everything.
bool isTransfer(const TransactionView& transaction)
{
    return std::holds_alternative<wallet::TransferAction>(transaction.review.action)
        || std::holds_alternative<wallet::TransferAllAction>(transaction.review.action);
}

/// What left the account: amount and fee, or only the fee of a failed one; empty when nothing did.
std::optional<Rao> outgoing(const TransactionView& transaction)
{
    const bool nothing
        = transaction.state == TransactionState::Expired || transaction.state == TransactionState::Rejected;
    if (nothing) {
        return std::nullopt;
    }
    const Rao fee = transaction.fee.value_or(Rao());
    if (!transaction.problem.empty() && !transaction.innerFailure) {
        return fee;
    }
    const auto* transfer = std::get_if<wallet::TransferAction>(&transaction.review.action);
    return transfer == nullptr ? std::nullopt : std::optional<Rao>(transfer->amount.saturatingPlus(fee));
}

QVariantList factsOf(const TransactionView& transaction)
{
    QVariantList facts;
    const auto add = [&facts](const QString& name, const QString& value, bool mono = false) {
        facts.append(QVariantMap { { "name", name }, { "value", value }, { "mono", mono } });
    };
    add(ActivityModel::tr("Fee", "detail of a transaction"),
        transaction.fee
            ? ActivityModel::tr("τ %1, proven", "detail of a transaction: fee read from proven events")
                  .arg(amountSentence(*transaction.fee))
            : ActivityModel::tr("– not known before it is in a block", "detail of a transaction: the fee"));
    add(ActivityModel::tr("Block", "detail of a transaction"),
        transaction.block
            ? ActivityModel::tr("%1, extrinsic %2", "detail of a transaction: block, place in it")
                  .arg(count(transaction.block->number.value()))
                  .arg(transaction.indexInBlock)
            : ActivityModel::tr("– in none yet", "detail of a transaction: the block"));
    add(ActivityModel::tr("Valid until block", "detail of a transaction"),
        transaction.expiresAt.value() == 0
            ? ActivityModel::tr("always", "detail of a transaction: it never expires")
            : count(transaction.expiresAt.value()));
    add(ActivityModel::tr("Nonce", "detail of a transaction: its number at the sender"),
        QString::number(transaction.nonce));
    add(ActivityModel::tr("Hash", "detail of a transaction"), shortHash(transaction.hash), true);
    add(ActivityModel::tr("From", "detail of a transaction: address of the sender"),
        address(transaction.signer), true);
    return facts;
}

bool sameRow(const TransactionView& left, const TransactionView& right)
{
    return left.id == right.id && left.state == right.state && left.changedMs == right.changedMs;
}

} // namespace

ActivityModel::ActivityModel(service::Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_transactions(session.snapshot()->transactions)
{
    connect(&session, &service::Session::changed, this, [this] {
        enter(m_session.snapshot()->transactions);
        noteSelection();
    });
    connect(&session, &service::Session::blockRead, this,
        [this](service::RequestId id, const std::shared_ptr<const service::BlockContents>& contents) {
            enterBlock(id, *contents);
        });
    connect(&session, &service::Session::failed, this, &ActivityModel::enterFailure);
    m_selected = session.snapshot()->selected;
}

/// Rows of other accounts begin with the account's name.
void ActivityModel::noteSelection()
{
    if (m_selected != m_session.snapshot()->selected) {
        m_selected = m_session.snapshot()->selected;
        if (!m_transactions.empty()) {
            emit dataChanged(index(0), index(rows() - 1), { ActionWord });
        }
    }
}

QString ActivityModel::actionOf(const TransactionView& transaction) const
{
    const QString action = isTransfer(transaction)
        ? tr("Send", "action of a transaction")
        : tr("Call", "action of a transaction that is no transfer");
    for (const service::AccountView& account : m_session.snapshot()->accounts) {
        if (account.id == transaction.signer && account.id != m_selected) {
            return tr("%1: %2", "action of another account's transaction: account, action")
                .arg(quoted(account.name), action);
        }
    }
    return action;
}

void ActivityModel::enter(const std::vector<TransactionView>& transactions)
{
    const auto sameId
        = [](const TransactionView& left, const TransactionView& right) { return left.id == right.id; };
    const std::size_t before = m_transactions.size();
    const bool grown = transactions.size() >= before
        && std::equal(m_transactions.begin(), m_transactions.end(),
            transactions.end() - static_cast<std::ptrdiff_t>(before), sameId);
    if (!grown) {
        beginResetModel();
        m_transactions = transactions;
        endResetModel();
        emit rowsChanged();
        return;
    }
    if (const std::size_t added = transactions.size() - before; added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_transactions.insert(m_transactions.begin(), transactions.begin(),
            transactions.begin() + static_cast<std::ptrdiff_t>(added));
        endInsertRows();
        emit rowsChanged();
    }
    for (std::size_t i = 0; i < transactions.size(); ++i) {
        if (!sameRow(transactions[i], m_transactions[i])) {
            m_transactions[i] = transactions[i];
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
    }
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_transactions.size());
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TransactionView& transaction = m_transactions[static_cast<std::size_t>(index.row())];
    switch (role) {
    case When:
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(transaction.createdMs), tr("d MMM HH:mm", "date format of a row"));
    case ActionWord:
        return actionOf(transaction);
    case What:
        return whatOf(transaction, AccountNames(*m_session.snapshot()));
    case Address:
        return recipientOf(transaction);
    case ChangeLead:
        return outgoing(transaction) ? amountText(*outgoing(transaction)).lead : QString();
    case ChangeRest:
        return outgoing(transaction) ? amountText(*outgoing(transaction)).rest : QString();
    case StepsDone:
        return stepsOf(transaction);
    case Failed:
        return transaction.state == TransactionState::Failed
            || transaction.state == TransactionState::Rejected;
    case Expired:
        return transaction.state == TransactionState::Expired;
    case StateMark:
        return stateMark(transaction.state);
    case StateWord:
    case Qt::DisplayRole:
        return stateWord(transaction.state);
    case BlockText:
        return transaction.block ? count(transaction.block->number.value()) : QStringLiteral("–");
    case Detail:
        return detailOf(transaction);
    case Facts:
        return factsOf(transaction);
    case Events: {
        const auto told = m_told.find(transaction.id);
        return told == m_told.end() ? QStringList() : told->second.events;
    }
    case EventsNote:
        return eventsNote(transaction);
    default:
        return {};
    }
}

QString ActivityModel::eventsNote(const TransactionView& transaction) const
{
    if (!transaction.block) {
        return {};
    }
    const auto told = m_told.find(transaction.id);
    if (told == m_told.end() || told->second.reading != 0) {
        return tr("What happened is being read from its block.", "detail of a transaction: events");
    }
    return told->second.problem.isEmpty()
        ? QString()
        : tr("What happened cannot be read: %1", "detail of a transaction: events, reason")
              .arg(told->second.problem);
}

void ActivityModel::readEvents(int row)
{
    if (row < 0 || row >= rows()) {
        return;
    }
    const TransactionView& transaction = m_transactions[static_cast<std::size_t>(row)];
    Told& told = m_told[transaction.id];
    if (transaction.block && told.reading == 0
        && (told.events.isEmpty() || told.block != transaction.block->hash)) {
        told.block = transaction.block->hash;
        told.problem.clear();
        told.reading = m_session.readBlock(told.block);
        announceEvents(transaction.id);
    }
}

void ActivityModel::enterBlock(service::RequestId id, const service::BlockContents& contents)
{
    const auto asked = std::find_if(
        m_told.begin(), m_told.end(), [&](const auto& one) { return one.second.reading == id; });
    if (asked == m_told.end()) {
        return;
    }
    Told& told = asked->second;
    told.reading = 0;
    told.events.clear();
    if (contents.eventsProblem) {
        told.problem = sentence(*contents.eventsProblem);
    }
    const AccountNames names(*m_session.snapshot());
    for (const TransactionView& transaction : m_transactions) {
        for (std::size_t i = 0; transaction.id == asked->first && i < contents.events.size(); ++i) {
            if (contents.events[i].extrinsic == transaction.indexInBlock) {
                told.events.append(eventSentence(contents.events[i], names));
            }
        }
    }
    announceEvents(asked->first);
}

void ActivityModel::enterFailure(service::RequestId id, const Error& error)
{
    for (auto& [transaction, told] : m_told) {
        if (id != 0 && told.reading == id) {
            told.reading = 0;
            told.problem = sentence(error);
            announceEvents(transaction);
        }
    }
}

void ActivityModel::announceEvents(std::uint64_t transaction)
{
    for (int row = 0; row < rows(); ++row) {
        if (m_transactions[static_cast<std::size_t>(row)].id == transaction) {
            emit dataChanged(index(row), index(row), { Events, EventsNote });
        }
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const
{
    return { { When, "when" }, { ActionWord, "actionWord" }, { What, "what" }, { Address, "address" },
        { ChangeLead, "changeLead" }, { ChangeRest, "changeRest" }, { StepsDone, "stepsDone" },
        { Failed, "failed" }, { Expired, "expired" }, { StateMark, "stateMark" }, { StateWord, "stateWord" },
        { BlockText, "blockText" }, { Detail, "detail" }, { Facts, "facts" }, { Events, "events" },
        { EventsNote, "eventsNote" } };
}

} // namespace taonaut::ui
