// SPDX-License-Identifier: MIT
#pragma once

// The selected account with its key file: label, note, form, warnings, and what can be done with the file.

#include "key_task.hpp"
#include "ui/secrets/secret_text.hpp"

#include <QStringList>
#include <QUrl>

namespace taonaut::ui {

class AccountModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool present READ present NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString form READ form NOTIFY changed FINAL) ///< in words
    Q_PROPERTY(QString scheme READ scheme NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool watched READ watched NOTIFY changed FINAL)
    Q_PROPERTY(bool wallet READ wallet NOTIFY changed FINAL) ///< has a key file
    Q_PROPERTY(bool hardened READ hardened NOTIFY changed FINAL)
    Q_PROPERTY(bool legacy READ legacy NOTIFY changed FINAL) ///< the file should be written anew
    Q_PROPERTY(int hotkeyCount READ hotkeyCount NOTIFY changed FINAL)
    Q_PROPERTY(taonaut::ui::SecretText* words READ words CONSTANT FINAL) ///< of a new hotkey, for PhraseView
    Q_PROPERTY(taonaut::ui::KeyTask* task READ task CONSTANT FINAL)

public:
    explicit AccountModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool present() const { return view() != nullptr; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString form() const;
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool watched() const;
    [[nodiscard]] bool wallet() const;
    [[nodiscard]] bool hardened() const;
    [[nodiscard]] bool legacy() const;
    [[nodiscard]] int hotkeyCount() const;
    [[nodiscard]] SecretText* words() { return &m_words; }
    [[nodiscard]] KeyTask* task() { return &m_task; }

    Q_INVOKABLE void setLabel(const QString& label);
    Q_INVOKABLE void setNote(const QString& note);
    /// Takes the account off the list; its files stay.
    Q_INVOKABLE void close();
    /// The same key and password in another form. Ends in done or task.error, as do those below.
    Q_INVOKABLE void rewrite(taonaut::ui::SecretText* password, bool hardened);
    Q_INVOKABLE void exportKey(
        const QUrl& file, taonaut::ui::SecretText* password, taonaut::ui::SecretText* filePassword);
    /// "" or why a hotkey cannot have this name.
    Q_INVOKABLE QString hotkeyNameProblem(const QString& name) const;
    /// Makes fresh words for a hotkey.
    Q_INVOKABLE void beginHotkey();
    /// Writes it. password empty: not encrypted, as miners and validators need it.
    Q_INVOKABLE void createHotkey(const QString& name, taonaut::ui::SecretText* password);
    /// Wipes the words of a hotkey that was not made, and a sentence that was read.
    Q_INVOKABLE void abandon();

signals:
    void changed();
    void done();

private:
    [[nodiscard]] const service::AccountView* view() const { return m_snapshot->selectedAccount(); }

    service::Session& m_session;
    std::shared_ptr<const service::Snapshot> m_snapshot;
    SecretText m_words;
    KeyTask m_task;
};

} // namespace taonaut::ui
