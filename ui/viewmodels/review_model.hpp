// SPDX-License-Identifier: MIT
#pragma once

// The signing sheet: what the bytes do, what changes, the checks, the bytes. Confirm signs exactly these
// bytes.

#include "account_names.hpp"

#include <QObject>
#include <QStringList>
#include <QVariantList>

namespace taonaut::ui {

class ReviewModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool open READ open NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString decodedFrom READ decodedFrom NOTIFY changed FINAL)
    Q_PROPERTY(bool unnamed READ unnamed NOTIFY changed FINAL) ///< decoded, but there are no words for it
    Q_PROPERTY(QString docs READ docs NOTIFY changed FINAL) ///< of an unnamed call, the chain's own words
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< why the bytes cannot be decoded
    Q_PROPERTY(QVariantList arguments READ arguments NOTIFY sheetChanged
            FINAL) ///< as argumentRows(); not of transfers
    /// The calls inside, outermost first. Maps: number, depth, sentence, name, unnamed, raw, docs, arguments.
    Q_PROPERTY(QVariantList calls READ calls NOTIFY sheetChanged FINAL)
    Q_PROPERTY(QStringList typedReasons READ typedReasons NOTIFY sheetChanged
            FINAL) ///< not empty: typedWord is wanted
    Q_PROPERTY(QString typedWord READ typedWord NOTIFY changed FINAL)
    Q_PROPERTY(bool typedRight READ typedRight NOTIFY changed FINAL)
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed FINAL)
    Q_PROPERTY(QString recipientName READ recipientName NOTIFY changed FINAL)
    Q_PROPERTY(QString sender READ sender NOTIFY changed FINAL)
    Q_PROPERTY(QString senderName READ senderName NOTIFY changed FINAL)
    Q_PROPERTY(
        QVariantList changes READ changes NOTIFY sheetChanged FINAL) ///< maps: name, before…, after…, delta…
    Q_PROPERTY(QString feeLead READ feeLead NOTIFY changed FINAL)
    Q_PROPERTY(QString feeRest READ feeRest NOTIFY changed FINAL)
    Q_PROPERTY(
        QVariantList checks READ checks NOTIFY sheetChanged FINAL) ///< maps: verdict, word, sentence, source
    Q_PROPERTY(QVariantList raw READ raw NOTIFY sheetChanged FINAL) ///< maps: name, value
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
    [[nodiscard]] bool unnamed() const;
    [[nodiscard]] QString docs() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QVariantList arguments() const;
    [[nodiscard]] QVariantList calls() const;
    [[nodiscard]] QStringList typedReasons() const;
    [[nodiscard]] QString typedWord() const;
    [[nodiscard]] bool typedRight() const;
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

    /// What the person typed so far.
    Q_INVOKABLE void setTyped(const QString& text);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel();

signals:
    void changed();
    /// Another sheet: its lists do not change with every block, so that what is folded out stays so.
    void sheetChanged();
    void confirmed();

private:
    [[nodiscard]] std::optional<AccountId> recipientId() const;
    /// Borrowed from the session's snapshot until it changes; null without a sheet or for an unlisted
    /// account.
    [[nodiscard]] const service::AccountView* signer() const;

    service::Session& m_session;
    std::shared_ptr<const service::ReviewSheet> m_sheet;
    AccountNames m_names;
    QString m_typed;
    service::RequestId m_confirming = 0;
    QString m_error;
};

} // namespace taonaut::ui
