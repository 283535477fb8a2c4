// SPDX-License-Identifier: MIT
#pragma once

// The first start: a new wallet from fresh words, a watched address, or a development account of the local
// chain. Words and passwords come from the fields that hold them and go on in locked buffers; QML hands over
// the field, never its text.

#include "key_task.hpp"
#include "ui/secrets/secret_text.hpp"

#include <QStringList>

namespace taonaut::ui {

class StartModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(taonaut::ui::KeyTask* task READ task CONSTANT FINAL)
    Q_PROPERTY(taonaut::ui::SecretText* words READ words CONSTANT FINAL) ///< the fresh phrase, for PhraseView
    Q_PROPERTY(int wordCount READ wordCount NOTIFY changed FINAL) ///< of the fresh phrase; 0: none
    Q_PROPERTY(QStringList developmentNames READ developmentNames CONSTANT FINAL) ///< of a fresh local chain
    Q_PROPERTY(QList<int> asked READ asked NOTIFY changed FINAL) ///< positions to confirm, counted from 1

public:
    explicit StartModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_task.busy(); }
    [[nodiscard]] QString error() const { return m_error.isEmpty() ? m_task.error() : m_error; }
    [[nodiscard]] KeyTask* task() { return &m_task; }
    /// Empty when there is none.
    [[nodiscard]] SecretText* words() { return &m_words; }
    [[nodiscard]] int wordCount() const;
    [[nodiscard]] QStringList developmentNames() const;
    [[nodiscard]] QList<int> asked() const { return m_asked; }

    /// "" or why the name will not do.
    Q_INVOKABLE QString nameProblem(const QString& name) const;
    /// Takes the password out of its field, keeps it with the name for the wallet and makes twelve fresh
    /// words. hardened: the form of the file that will be written.
    Q_INVOKABLE void begin(const QString& name, taonaut::ui::SecretText* password, bool hardened);
    /// Whether the three words typed are those at the asked positions.
    Q_INVOKABLE bool confirmWords(const taonaut::ui::SecretText* first, const taonaut::ui::SecretText* second,
        const taonaut::ui::SecretText* third);
    /// Writes the wallet once the words are confirmed; ends in done or error.
    Q_INVOKABLE void create();
    Q_INVOKABLE void useDevelopment(const QString& name);
    Q_INVOKABLE QString addressProblem(const QString& text) const;
    Q_INVOKABLE void watch(const QString& name, const QString& text);
    /// Wipes everything typed so far.
    Q_INVOKABLE void abandon();

signals:
    void changed();
    void done();

private:
    service::Session& m_session;
    KeyTask m_task;
    QString m_error; // of a step that needs no request
    std::string m_name;
    crypto::Secret m_password;
    bool m_hardened = false;
    SecretText m_words;
    QList<int> m_asked;
    bool m_confirmed = false; // the asked words were typed
};

} // namespace taonaut::ui
