// SPDX-License-Identifier: MIT
#pragma once

// The first start: a new wallet from fresh words, a wallet from known words, a watched address, or a
// development account of the local chain. The words live in one locked buffer and are painted, never put into
// a property.

#include "core/service/session.hpp"

#include <QObject>
#include <QStringList>

namespace taonaut::ui {

class StartModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(int wordCount READ wordCount NOTIFY changed FINAL) ///< of the fresh phrase; 0: none
    Q_PROPERTY(QStringList developmentNames READ developmentNames CONSTANT FINAL) ///< of a fresh local chain
    Q_PROPERTY(QList<int> asked READ asked NOTIFY changed FINAL) ///< positions to confirm, counted from 1

public:
    explicit StartModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool busy() const { return m_request != 0; }
    [[nodiscard]] QStringList developmentNames() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] int wordCount() const;
    [[nodiscard]] QList<int> asked() const { return m_asked; }
    /// The fresh phrase, for PhraseView. Empty when there is none.
    [[nodiscard]] const crypto::Secret& phrase() const { return m_phrase; }

    /// "" or why the name or the password will not do.
    Q_INVOKABLE QString nameProblem(const QString& name) const;
    Q_INVOKABLE QString passwordProblem(const QString& password, const QString& again) const;
    /// Keeps name and password for the wallet and makes twelve fresh words.
    Q_INVOKABLE void begin(const QString& name, const QString& password);
    /// Whether the three words typed are those at the asked positions.
    Q_INVOKABLE bool confirmWords(const QString& first, const QString& second, const QString& third);
    /// Writes the wallet once the words are confirmed; ends in done or error.
    Q_INVOKABLE void create();
    /// "" or why these words are no phrase.
    Q_INVOKABLE QString phraseProblem(const QString& words) const;
    Q_INVOKABLE void importPhrase(const QString& name, const QString& password, const QString& words);
    Q_INVOKABLE void useDevelopment(const QString& name);
    Q_INVOKABLE QString addressProblem(const QString& text) const;
    Q_INVOKABLE void watch(const QString& name, const QString& text);
    /// Wipes everything typed so far.
    Q_INVOKABLE void abandon();

signals:
    void changed();
    void done();

private:
    void start(service::RequestId request);

    service::Session& m_session;
    service::RequestId m_request = 0;
    QString m_error;
    std::string m_name;
    crypto::Secret m_password;
    crypto::Secret m_phrase;
    QList<int> m_asked;
    bool m_confirmed = false; // the asked words were typed
};

} // namespace taonaut::ui
