// SPDX-License-Identifier: MIT
#pragma once

// Any call of the connected runtime while it is filled in. What is signed is the bytes that are shown; what
// they do is told by the signing sheet from these bytes alone.

#include "catalogue.hpp"
#include "form_model.hpp"

namespace taonaut::ui {

class CallModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL) ///< the runtime is known
    Q_PROPERTY(taonaut::ui::FormModel* form READ form CONSTANT FINAL)
    Q_PROPERTY(QString documentation READ documentation NOTIFY changed FINAL) ///< of the chosen call
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(QString encoded READ encoded NOTIFY changed FINAL) ///< hex; empty: not complete
    Q_PROPERTY(int bytes READ bytes NOTIFY changed FINAL)
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY changed FINAL) ///< what is missing, as sentences
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL) ///< why it cannot be reviewed now
    Q_PROPERTY(bool canReview READ canReview NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString pasteError READ pasteError NOTIFY changed FINAL)

public:
    explicit CallModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_runtime != nullptr; }
    [[nodiscard]] FormModel* form() { return &m_form; }
    [[nodiscard]] QString documentation() const;
    [[nodiscard]] bool complete() const { return m_encoded.has_value(); }
    [[nodiscard]] QString encoded() const;
    [[nodiscard]] int bytes() const { return m_encoded ? static_cast<int>(m_encoded->size()) : 0; }
    [[nodiscard]] QStringList gaps() const { return m_gaps; }
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool canReview() const;
    [[nodiscard]] bool busy() const { return m_reviewing != 0; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString pasteError() const { return m_pasteError; }

    /// Fills the form in from the hex of a call.
    Q_INVOKABLE void load(const QString& hex);
    Q_INVOKABLE void copyEncoded() const;
    Q_INVOKABLE void clear();
    Q_INVOKABLE void review();

signals:
    void changed();
    void reviewReady(std::shared_ptr<const taonaut::service::ReviewSheet> sheet);

private:
    void follow();
    void startForm();
    void encode();
    void enterFailure(service::RequestId id, const Error& error);

    service::Session& m_session;
    wallet::RuntimeHandle m_runtime;
    FormModel m_form;
    std::optional<Bytes> m_encoded;
    QStringList m_gaps;
    service::RequestId m_reviewing = 0;
    QString m_error;
    QString m_pasteError;
};

} // namespace taonaut::ui
