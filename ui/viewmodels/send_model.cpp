// SPDX-License-Identifier: MIT
#include "send_model.hpp"

#include "core/base/tao_text.hpp"
#include "core/wallet/address_guard.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <utility>

namespace taonaut::ui {

SendModel::SendModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_quoteTimer.setSingleShot(true);
    m_quoteTimer.setInterval(150);
    connect(&m_quoteTimer, &QTimer::timeout, this, &SendModel::requestQuote);
    connect(&session, &service::Session::changed, this, [this] {
        if (!m_quote && m_recipient && m_amount && m_quoting == 0 && !m_quoteTimer.isActive()) {
            m_quoteTimer.start(); // what was missing for the last quote may be there now
        }
        emit changed();
    });
    connect(&session, &service::Session::quoteReady, this, &SendModel::enterQuote);
    connect(&session, &service::Session::failed, this, &SendModel::enterFailure);
    connect(&session, &service::Session::reviewReady, this,
        [this](service::RequestId id, const std::shared_ptr<const service::ReviewSheet>& sheet) {
            if (id == m_reviewing) {
                m_reviewing = 0;
                emit changed();
                emit reviewReady(sheet);
            }
        });
}

std::optional<service::TransferRequest> SendModel::request() const
{
    const auto selected = m_session.snapshot()->selected;
    if (!selected) {
        return std::nullopt;
    }
    // The fee does not depend on who receives: until a recipient is there the sender stands in.
    return service::TransferRequest { *selected, m_recipient.value_or(*selected), m_amount.value_or(Rao()),
        m_keepAlive };
}

std::vector<AccountId> SendModel::knownAccounts() const
{
    const auto snapshot = m_session.snapshot();
    std::vector<AccountId> known;
    for (const service::AccountView& view : snapshot->accounts) {
        known.push_back(view.id);
    }
    for (const service::TransactionView& transaction : snapshot->transactions) {
        if (const auto* transfer = std::get_if<wallet::TransferAction>(&transaction.review.action)) {
            known.push_back(transfer->recipient);
        }
    }
    return known;
}

QString SendModel::recipientError() const
{
    if (!m_recipient) {
        return m_recipientError;
    }
    const auto match = wallet::lookAlike(*m_recipient, knownAccounts());
    return match ? tr("This address only looks like %1, which you know. Do not send to it.",
               "under the recipient: a known address")
                       .arg(shortAddress(match->known))
                 : QString();
}

QString SendModel::recipient() const
{
    return m_recipient ? address(*m_recipient) : QString();
}

QString SendModel::recipientName() const
{
    for (const service::AccountView& view : m_session.snapshot()->accounts) {
        if (m_recipient && view.id == *m_recipient) {
            return quoted(view.name);
        }
    }
    return {};
}

QString SendModel::recipientNote() const
{
    const auto snapshot = m_session.snapshot();
    if (!m_recipient || !snapshot->selected) {
        return {};
    }
    if (*m_recipient == *snapshot->selected) {
        return tr("This is the account that sends.", "note under the recipient");
    }
    if (wallet::isDevelopmentAccount(*m_recipient)) {
        return tr("This is a development account. Everybody has its key.", "note under the recipient");
    }
    for (const service::TransactionView& transaction : snapshot->transactions) {
        const auto* transfer = std::get_if<wallet::TransferAction>(&transaction.review.action);
        const bool same = transfer != nullptr && transfer->recipient == *m_recipient;
        if (same && transaction.signer == *snapshot->selected
            && transaction.state == wallet::TransactionState::Final) {
            return {};
        }
    }
    return tr("You have never sent to this address from this account.", "note under the recipient");
}

QString SendModel::freeText() const
{
    const auto snapshot = m_session.snapshot();
    if (const service::AccountView* account = snapshot->selectedAccount();
        account != nullptr && account->info) {
        return tr("Free τ %1", "above the amount; proven balance")
            .arg(amountSentence(account->info->value().data.free));
    }
    return tr("Free –", "above the amount; the balance is not known yet");
}

QString SendModel::feeLead() const
{
    return m_quote ? amountText(m_quote->fee).lead : QString();
}

QString SendModel::feeRest() const
{
    return m_quote ? amountText(m_quote->fee).rest : QString();
}

bool SendModel::canReview() const
{
    const auto snapshot = m_session.snapshot();
    const bool ready = snapshot->chain.phase == service::Phase::Following && snapshot->selected;
    return ready && m_recipient && m_amount && !m_amount->isZero() && m_reviewing == 0;
}

void SendModel::setRecipient(const QString& text)
{
    m_recipient.reset();
    m_recipientError.clear();
    m_error.clear();
    m_quote.reset();
    if (!text.trimmed().isEmpty()) {
        const Result<AccountId> account = wallet::accountFromPaste(text.toStdString());
        if (account) {
            m_recipient = *account;
            m_quoteTimer.start();
        } else {
            m_recipientError = sentence(account.error());
        }
    }
    emit changed();
}

void SendModel::setAmount(const QString& text)
{
    m_amount.reset();
    m_amountError.clear();
    m_error.clear();
    if (!text.isEmpty()) {
        const Result<Rao> amount = raoFromTaoText(text.toStdString());
        if (amount) {
            m_amount = *amount;
            m_quoteTimer.start();
        } else {
            m_amountError = sentence(amount.error());
        }
    }
    emit changed();
}

void SendModel::setKeepAlive(bool keep)
{
    m_keepAlive = keep;
    m_quoteTimer.start();
    emit changed();
}

void SendModel::max()
{
    m_wantsMax = true;
    requestQuote();
}

void SendModel::requestQuote()
{
    if (const auto transfer = request()) {
        m_quoting = m_session.quote(*transfer);
    } else {
        m_wantsMax = false;
    }
}

void SendModel::enterQuote(service::RequestId id, const service::TransferQuote& quote)
{
    if (id != m_quoting) {
        return;
    }
    m_quoting = 0;
    m_quote = quote;
    emit changed();
    if (m_wantsMax) {
        m_wantsMax = false;
        emit maxReady(QString::fromStdString(taoText(quote.spendable)));
    }
}

void SendModel::enterFailure(service::RequestId id, const Error& error)
{
    if (id == m_quoting) {
        m_quoting = 0;
        m_quote.reset();
        if (std::exchange(m_wantsMax, false)) {
            m_error = sentence(error); // somebody waits for an answer
        }
    } else if (id == m_reviewing) {
        m_reviewing = 0;
        m_error = sentence(error);
    } else {
        return;
    }
    emit changed();
}

void SendModel::review()
{
    if (const auto transfer = request(); transfer && canReview()) {
        m_error.clear();
        m_reviewing = m_session.review(*transfer);
        emit changed();
    }
}

void SendModel::clear()
{
    m_recipient.reset();
    m_amount.reset();
    m_quote.reset();
    m_recipientError.clear();
    m_amountError.clear();
    m_error.clear();
    m_keepAlive = true;
    // Answers that are still on their way belong to a form that is gone.
    m_quoteTimer.stop();
    m_quoting = 0;
    m_reviewing = 0;
    m_wantsMax = false;
    emit changed();
    emit cleared();
}

} // namespace taonaut::ui
