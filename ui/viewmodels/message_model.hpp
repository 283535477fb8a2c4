// SPDX-License-Identifier: MIT
#pragma once

// Text that is signed with the selected account, and signatures of others that are checked. What is signed is
// always wrapped, so that no message can be a transaction; the wrapped bytes are shown before.

#include "key_task.hpp"

namespace taonaut::ui {

class MessageModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString signature READ signature NOTIFY changed FINAL) ///< of the last signed text, with 0x
    Q_PROPERTY(QString signer READ signer NOTIFY changed FINAL) ///< its address
    Q_PROPERTY(int verdict READ verdict NOTIFY changed FINAL) ///< of the last check: Verdict
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY changed FINAL)
    Q_PROPERTY(taonaut::ui::KeyTask* task READ task CONSTANT FINAL)

public:
    enum class Verdict : int { None, Valid, Invalid };
    Q_ENUM(Verdict)

    explicit MessageModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QString signature() const { return m_signature; }
    [[nodiscard]] QString signer() const { return m_signer; }
    [[nodiscard]] int verdict() const { return static_cast<int>(m_verdict); }
    [[nodiscard]] QString verdictText() const { return m_verdictText; }
    [[nodiscard]] KeyTask* task() { return &m_task; }

    /// Exactly the bytes that will be signed, as text.
    Q_INVOKABLE QString wrapped(const QString& text) const;
    /// "" or why this text will not be signed.
    Q_INVOKABLE QString textProblem(const QString& text) const;
    Q_INVOKABLE void sign(const QString& text);
    Q_INVOKABLE void copySignature() const;
    Q_INVOKABLE QString addressProblem(const QString& address) const;
    Q_INVOKABLE void verify(const QString& address, const QString& text, const QString& signature);
    /// Takes signature and verdict away: their text changed.
    Q_INVOKABLE void forgetSignature();
    Q_INVOKABLE void forgetVerdict();

signals:
    void changed();

private:
    void judge(Verdict verdict, const QString& text);

    service::Session& m_session;
    KeyTask m_task;
    QString m_signature;
    QString m_signer;
    Verdict m_verdict = Verdict::None;
    QString m_verdictText;
};

} // namespace taonaut::ui
