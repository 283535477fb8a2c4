// SPDX-License-Identifier: MIT
#pragma once

// A transfer while it is typed: recipient, amount, fee. What will be signed is made by the session from the
// request and shown by ReviewModel.

#include "core/service/session.hpp"

#include <QObject>
#include <QTimer>

namespace taonaut::ui {

class SendModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed FINAL) ///< whole address; empty: none yet
    Q_PROPERTY(QString recipientName READ recipientName NOTIFY changed FINAL)
    Q_PROPERTY(QString recipientError READ recipientError NOTIFY changed FINAL)
    Q_PROPERTY(QString recipientNote READ recipientNote NOTIFY changed FINAL)
    Q_PROPERTY(QString amountError READ amountError NOTIFY changed FINAL)
    Q_PROPERTY(bool keepAlive READ keepAlive NOTIFY changed FINAL)
    Q_PROPERTY(QString freeText READ freeText NOTIFY changed FINAL)
    Q_PROPERTY(QString feeLead READ feeLead NOTIFY changed FINAL)
    Q_PROPERTY(QString feeRest READ feeRest NOTIFY changed FINAL)
    Q_PROPERTY(bool canReview READ canReview NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    explicit SendModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString recipientName() const;
    [[nodiscard]] QString recipientError() const;
    [[nodiscard]] QString recipientNote() const;
    [[nodiscard]] QString amountError() const { return m_amountError; }
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }
    [[nodiscard]] QString freeText() const;
    [[nodiscard]] QString feeLead() const;
    [[nodiscard]] QString feeRest() const;
    [[nodiscard]] bool canReview() const;
    [[nodiscard]] bool busy() const { return m_reviewing != 0; }
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void setRecipient(const QString& text);
    Q_INVOKABLE void setAmount(const QString& text);
    Q_INVOKABLE void setKeepAlive(bool keep);
    /// Asks for the most that can be sent; answers in maxReady.
    Q_INVOKABLE void max();
    Q_INVOKABLE void review();
    Q_INVOKABLE void clear();

signals:
    void changed();
    void maxReady(const QString& amount);
    void reviewReady(std::shared_ptr<const taonaut::service::ReviewSheet> sheet);
    void cleared();

private:
    [[nodiscard]] std::optional<service::TransferRequest> request() const;
    /// Own accounts and everybody who was ever paid.
    [[nodiscard]] std::vector<AccountId> knownAccounts() const;
    void requestQuote();
    void enterQuote(service::RequestId id, const service::TransferQuote& quote);
    void enterFailure(service::RequestId id, const Error& error);

    service::Session& m_session;
    std::optional<AccountId> m_recipient;
    QString m_recipientError;
    std::optional<Rao> m_amount;
    QString m_amountError;
    bool m_keepAlive = true;
    std::optional<service::TransferQuote> m_quote;
    service::RequestId m_quoting = 0;
    service::RequestId m_reviewing = 0;
    bool m_wantsMax = false;
    QString m_error;
    QTimer m_quoteTimer; // waits until typing pauses
};

} // namespace taonaut::ui
