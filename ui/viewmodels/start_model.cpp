// SPDX-License-Identifier: MIT
#include "start_model.hpp"

#include "core/crypto/phrase.hpp"
#include "core/wallet/address_guard.hpp"
#include "core/wallet/keystore.hpp"
#include "messages.hpp"
#include "shell_model.hpp"

#include <QRandomGenerator>
#include <algorithm>

namespace taonaut::ui {

namespace {

constexpr int kShortestPassword = 8;
constexpr int kWords = 12; // 128 bits

/// Start and length of the n-th word (from 0) in a phrase.
ByteView wordAt(ByteView phrase, int n)
{
    std::size_t start = 0;
    const auto blank = static_cast<std::byte>(' ');
    for (; n > 0 && start < phrase.size(); ++start) {
        n -= phrase[start] == blank ? 1 : 0;
    }
    std::size_t end = start;
    while (end < phrase.size() && phrase[end] != blank) {
        ++end;
    }
    return phrase.subspan(start, end - start);
}

} // namespace

StartModel::StartModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &service::Session::finished, this, [this](service::RequestId request) {
        if (request == m_request) {
            m_request = 0;
            abandon();
            emit done();
        }
    });
    connect(
        &session, &service::Session::failed, this, [this](service::RequestId request, const Error& error) {
            if (request == m_request) {
                m_request = 0;
                m_error = sentence(error);
                emit changed();
            }
        });
}

int StartModel::wordCount() const
{
    const ByteView text = m_phrase.view();
    return m_phrase.empty()
        ? 0
        : static_cast<int>(std::count(text.begin(), text.end(), static_cast<std::byte>(' '))) + 1;
}

QStringList StartModel::developmentNames() const
{
    QStringList names;
    for (const std::string& name : service::AccountBook::developmentNames()) {
        names.append(QString::fromStdString(name));
    }
    return names;
}

QString StartModel::nameProblem(const QString& name) const
{
    const QString trimmed = name.trimmed();
    const bool bad
        = trimmed.isEmpty() || trimmed.size() > 40 || trimmed.contains('/') || trimmed.startsWith('.');
    if (bad) {
        return tr("Choose a name of 1 to 40 characters without slashes.", "under the name of a new wallet");
    }
    const auto snapshot = m_session.snapshot();
    const bool taken = std::any_of(
        snapshot->accounts.begin(), snapshot->accounts.end(), [&](const service::AccountView& view) {
            return view.kind == service::AccountKind::Wallet && QString::fromStdString(view.name) == trimmed;
        });
    return taken ? sentence(Error(wallet::KeystoreError::NameTaken)) : QString();
}

QString StartModel::passwordProblem(const QString& password, const QString& again) const
{
    if (password.size() < kShortestPassword) {
        return tr("Use at least %n characters.", "under the password of a new wallet", kShortestPassword);
    }
    return password == again ? QString()
                             : tr("The two passwords differ.", "under the password of a new wallet");
}

void StartModel::begin(const QString& name, const QString& password)
{
    abandon();
    m_name = name.trimmed().toStdString();
    m_password = secretFrom(password);
    auto phrase = crypto::generatePhrase(kWords);
    if (!phrase) {
        m_error = sentence(phrase.error());
        emit changed();
        return;
    }
    m_phrase = std::move(*phrase);
    // Three different positions, in order.
    while (m_asked.size() < 3) {
        const int position = static_cast<int>(QRandomGenerator::system()->bounded(kWords)) + 1;
        if (!m_asked.contains(position)) {
            m_asked.append(position);
        }
    }
    std::sort(m_asked.begin(), m_asked.end());
    emit changed();
}

bool StartModel::confirmWords(const QString& first, const QString& second, const QString& third)
{
    const QString typed[3] = { first, second, third };
    m_confirmed = false;
    for (qsizetype i = 0; i < 3; ++i) {
        const crypto::Secret word = crypto::normalisedPhrase(secretFrom(typed[i]).view());
        if (m_phrase.empty() || !word.equals(wordAt(m_phrase.view(), m_asked[i] - 1))) {
            m_error = tr("Word %1 differs from what was shown.", "after confirming words").arg(m_asked[i]);
            emit changed();
            return false;
        }
    }
    m_confirmed = true;
    m_error.clear();
    emit changed();
    return true;
}

void StartModel::create()
{
    if (m_confirmed && m_request == 0) {
        start(m_session.createWallet(m_name, m_phrase.clone(), m_password.clone()));
    }
}

QString StartModel::phraseProblem(const QString& words) const
{
    const crypto::Secret phrase = crypto::normalisedPhrase(secretFrom(words).view());
    const Result<crypto::Secret> entropy = crypto::entropyFromPhrase(phrase.view());
    if (!entropy) {
        return sentence(entropy.error());
    }
    if (crypto::isPublicPhrase(phrase.view())) {
        return tr("These words are published. Everybody has this key.", "under the words of a wallet");
    }
    return {};
}

void StartModel::importPhrase(const QString& name, const QString& password, const QString& words)
{
    if (m_request != 0) {
        return;
    }
    m_error = phraseProblem(words);
    if (!m_error.isEmpty()) {
        emit changed();
        return;
    }
    start(m_session.createWallet(name.trimmed().toStdString(),
        crypto::normalisedPhrase(secretFrom(words).view()), secretFrom(password)));
}

void StartModel::useDevelopment(const QString& name)
{
    if (m_request == 0) {
        start(m_session.useDevelopmentAccount(name.toStdString()));
    }
}

QString StartModel::addressProblem(const QString& text) const
{
    const Result<AccountId> account = wallet::accountFromPaste(text.toStdString());
    return account ? QString() : sentence(account.error());
}

void StartModel::watch(const QString& name, const QString& text)
{
    const Result<AccountId> account = wallet::accountFromPaste(text.toStdString());
    if (account && m_request == 0) {
        start(m_session.watchAddress(name.trimmed().toStdString(), *account));
    }
}

void StartModel::start(service::RequestId request)
{
    m_request = request;
    m_error.clear();
    emit changed();
}

void StartModel::abandon()
{
    m_name.clear();
    m_password = {};
    m_phrase = {};
    m_asked.clear();
    m_confirmed = false;
    m_error.clear();
    emit changed();
}

} // namespace taonaut::ui
