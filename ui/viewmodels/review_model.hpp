// SPDX-License-Identifier: MIT
#pragma once

// The signing sheet: what the bytes do, what changes, the checks, the bytes. Confirm signs exactly these
// bytes.

#include "core/service/session.hpp"

#include <QObject>
#include <QVariantList>

namespace taonaut::ui {

class ReviewModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString decodedFrom READ decodedFrom NOTIFY changed FINAL)
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed FINAL)
    Q_PROPERTY(QString recipientName READ recipientName NOTIFY changed FINAL)
    Q_PROPERTY(QString sender READ sender NOTIFY changed FINAL)
    Q_PROPERTY(QString senderName READ senderName NOTIFY changed FINAL)
    Q_PROPERTY(
        QVariantList changes READ changes NOTIFY changed FINAL) ///< maps: name, before…, after…, delta…
    Q_PROPERTY(QString feeLead READ feeLead NOTIFY changed FINAL)
    Q_PROPERTY(QString feeRest READ feeRest NOTIFY changed FINAL)
    Q_PROPERTY(
        QVariantList checks READ checks NOTIFY changed FINAL) ///< maps: verdict, word, sentence, source
    Q_PROPERTY(QVariantList raw READ raw NOTIFY changed FINAL) ///< maps: name, value
    Q_PROPERTY(int mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(QString provenLine READ provenLine NOTIFY changed FINAL)
    Q_PROPERTY(bool needsUnlock READ needsUnlock NOTIFY changed FINAL)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)

public:
    explicit ReviewModel(service::Session& session, QObject* parent = nullptr);

    void show(std::shared_ptr<const service::ReviewSheet> sheet);

    [[nodiscard]] bool open() const { return m_sheet != nullptr; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString decodedFrom() const;
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString recipientName() const;
    [[nodiscard]] QString sender() const;
    [[nodiscard]] QString senderName() const;
    [[nodiscard]] QVariantList changes() const;
    [[nodiscard]] QString feeLead() const;
    [[nodiscard]] QString feeRest() const;
    [[nodiscard]] QVariantList checks() const;
    [[nodiscard]] QVariantList raw() const;
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString provenLine() const;
    [[nodiscard]] bool needsUnlock() const;
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] bool busy() const { return m_confirming != 0; }
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel();

signals:
    void changed();
    void confirmed();

private:
    [[nodiscard]] std::optional<AccountId> recipientId() const;
    /// Borrowed from the session's snapshot until it changes; null without a sheet or for an unlisted
    /// account.
    [[nodiscard]] const service::AccountView* signer() const;

    service::Session& m_session;
    std::shared_ptr<const service::ReviewSheet> m_sheet;
    service::RequestId m_confirming = 0;
    QString m_error;
};

} // namespace taonaut::ui
