// SPDX-License-Identifier: MIT
#pragma once

// A key from elsewhere: what was pasted or dropped is recognised while it is typed, its account is shown, and
// it becomes a wallet under a name and a password of its own. A watched account of that key becomes the
// wallet.

#include "key_task.hpp"
#include "ui/secrets/secret_text.hpp"

#include <QTimer>
#include <QUrl>
#include <optional>

namespace taonaut::ui {

class ImportModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(
        QString kind READ kind NOTIFY changed FINAL) ///< what it is, in words; "" while nothing is known
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< "" or why it is no key
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL) ///< how far the words are
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL) ///< "" when text was typed
    Q_PROPERTY(bool checking READ checking NOTIFY changed FINAL)
    Q_PROPERTY(
        bool passwordNeeded READ passwordNeeded NOTIFY changed FINAL) ///< of the pasted or dropped file
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL) ///< the account is known: the key can be taken
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString otherAddress READ otherAddress NOTIFY changed FINAL) ///< by the rules of polkadot-js
    Q_PROPERTY(QString scheme READ scheme NOTIFY changed FINAL)
    Q_PROPERTY(bool published READ published NOTIFY changed FINAL)
    Q_PROPERTY(bool restorable READ restorable NOTIFY changed FINAL)
    Q_PROPERTY(
        QString expected READ expected WRITE setExpected NOTIFY changed FINAL) ///< only this address will do
    Q_PROPERTY(bool replaces READ replaces NOTIFY changed FINAL) ///< the expected account is a wallet already
    Q_PROPERTY(bool unexpected READ unexpected NOTIFY changed FINAL) ///< it is the key of another account
    Q_PROPERTY(taonaut::ui::KeyTask* task READ task CONSTANT FINAL)

public:
    explicit ImportModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString progress() const { return m_progress; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    [[nodiscard]] bool checking() const { return m_inspection != 0 || m_pause.isActive(); }
    [[nodiscard]] bool passwordNeeded() const { return m_passwordNeeded; }
    [[nodiscard]] bool known() const { return m_preview.has_value(); }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString otherAddress() const;
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] bool published() const { return m_preview && m_preview->published; }
    [[nodiscard]] bool restorable() const { return !m_preview || m_preview->restorable; }
    [[nodiscard]] QString expected() const { return m_expected; }
    void setExpected(const QString& address);
    [[nodiscard]] bool unexpected() const;
    [[nodiscard]] bool replaces() const;
    [[nodiscard]] KeyTask* task() { return &m_task; }

    /// The text changed: recognises it after a moment.
    Q_INVOKABLE void look(const taonaut::ui::SecretText* text);
    /// A file that was chosen or dropped, in the place of text.
    Q_INVOKABLE void lookAtFile(const QUrl& file);
    /// Takes the password of the pasted or dropped file and tries it.
    Q_INVOKABLE void open(taonaut::ui::SecretText* password);
    /// Takes the password for the new file out of its field and writes the wallet; ends in done or
    /// task.error.
    Q_INVOKABLE void take(const QString& name, taonaut::ui::SecretText* password, bool hardened,
        bool allowPublished, bool polkadotJsRule);
    /// Wipes everything.
    Q_INVOKABLE void abandon();

signals:
    void changed();
    void done();

private:
    void inspect();
    void forgetAnswer();
    [[nodiscard]] service::KeySource source() const;
    /// Words that are not all there yet need no other thread to say so. True when there is nothing to
    /// inspect.
    bool judgeWords();

    service::Session& m_session;
    crypto::Secret m_text;
    std::string m_file;
    QString m_fileName;
    crypto::Secret m_password; // of the pasted or dropped file
    service::RequestId m_inspection = 0;
    std::optional<service::KeyPreview> m_preview;
    QString m_problem;
    QString m_progress;
    QString m_expected;
    bool m_passwordNeeded = false;
    QTimer m_pause; // until the person stops typing
    KeyTask m_task;
};

} // namespace taonaut::ui
