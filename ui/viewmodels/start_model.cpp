// SPDX-License-Identifier: MIT
#include "start_model.hpp"

#include "core/crypto/phrase.hpp"
#include "core/service/account_book.hpp"
#include "core/wallet/address_guard.hpp"
#include "core/wallet/key_error.hpp"
#include "messages.hpp"
#include "ui/secrets/typed_words.hpp"

#include <QRandomGenerator>
#include <algorithm>

namespace taonaut::ui {

namespace {

constexpr int kWords = 12; // 128 bits
constexpr qsizetype kLongestName = 40;

} // namespace

StartModel::StartModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_task(session)
{
    connect(&m_task, &KeyTask::changed, this, &StartModel::changed);
    connect(&m_task, &KeyTask::done, this, [this] {
        abandon();
        emit done();
    });
    connect(&session, &service::Session::locked, this, &StartModel::abandon);
}

int StartModel::wordCount() const
{
    return static_cast<int>(wordsIn(m_words.view()).size());
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
    if (trimmed.isEmpty() || trimmed.size() > kLongestName || trimmed.contains('/') || trimmed.contains('\\')
        || trimmed.startsWith('.')) {
        return tr("Choose a name of 1 to 40 characters without slashes.", "under the name of a new wallet");
    }
    const auto snapshot = m_session.snapshot();
    const std::string wanted = trimmed.toStdString();
    const auto hasName = [&wanted](const auto& wallet) { return wallet.name == wanted; };
    const bool taken = std::any_of(snapshot->found.begin(), snapshot->found.end(), hasName)
        || std::any_of(
            snapshot->accounts.begin(), snapshot->accounts.end(), [&](const service::AccountView& view) {
                return view.kind == service::AccountKind::Wallet && hasName(view);
            });
    return taken ? sentence(Error(wallet::KeyError::NameTaken)) : QString();
}

void StartModel::begin(const QString& name, SecretText* password, bool hardened)
{
    crypto::Secret typed = password->take();
    abandon();
    m_name = name.trimmed().toStdString();
    m_password = std::move(typed);
    m_hardened = hardened;
    auto phrase = crypto::generatePhrase(kWords);
    if (!phrase) {
        m_error = sentence(phrase.error());
        emit changed();
        return;
    }
    m_words.fill(std::move(*phrase));
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

bool StartModel::confirmWords(const SecretText* first, const SecretText* second, const SecretText* third)
{
    const SecretText* typed[3] = { first, second, third };
    const auto words = wordsIn(m_words.view());
    m_confirmed = false;
    m_error.clear();
    for (qsizetype i = 0; i < 3 && !words.empty(); ++i) {
        const TypedWord& asked = words[static_cast<std::size_t>(m_asked[i] - 1)];
        const crypto::Secret word = crypto::normalisedPhrase(typed[i]->view());
        if (!word.equals(m_words.view().subspan(asked.start, asked.end - asked.start))) {
            m_error = tr("Word %1 differs from what was shown.", "after confirming words").arg(m_asked[i]);
            emit changed();
            return false;
        }
    }
    m_confirmed = !words.empty();
    emit changed();
    return m_confirmed;
}

void StartModel::create()
{
    if (m_confirmed && !busy()) {
        m_task.start(m_session.createWallet({ m_name, m_words.copy(), m_password.clone(),
            m_hardened ? wallet::KeyForm::Hardened : wallet::KeyForm::Nacl }));
    }
}

void StartModel::useDevelopment(const QString& name)
{
    if (!busy()) {
        m_task.start(m_session.useDevelopmentAccount(name.toStdString()));
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
    if (account && !busy()) {
        m_task.start(m_session.watchAddress(name.trimmed().toStdString(), *account));
    }
}

void StartModel::abandon()
{
    m_name.clear();
    m_password = {};
    m_words.clear();
    m_asked.clear();
    m_confirmed = false;
    m_error.clear();
    m_task.forget();
    emit changed();
}

} // namespace taonaut::ui
