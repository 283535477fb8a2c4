// SPDX-License-Identifier: MIT
#include "account_model.hpp"

#include "core/crypto/phrase.hpp"
#include "core/wallet/key_error.hpp"
#include "format.hpp"
#include "key_words.hpp"
#include "messages.hpp"

#include <algorithm>

namespace taonaut::ui {

using service::AccountKind;
using wallet::KeyForm;

namespace {

constexpr int kWords = 12;
constexpr qsizetype kLongestName = 40;

} // namespace

AccountModel::AccountModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_task(session)
{
    connect(&session, &service::Session::changed, this, [this] {
        m_snapshot = m_session.snapshot();
        emit changed();
    });
    connect(&session, &service::Session::locked, this, &AccountModel::abandon);
    connect(&m_task, &KeyTask::done, this, [this] {
        m_words.clear();
        emit done();
    });
}

QString AccountModel::name() const
{
    return present() ? quoted(view()->name) : QString();
}

QString AccountModel::address() const
{
    return present() ? ui::address(view()->id) : QString();
}

QString AccountModel::label() const
{
    return present() ? quoted(view()->label) : QString();
}

QString AccountModel::note() const
{
    return present() ? quoted(view()->note) : QString();
}

QString AccountModel::form() const
{
    return present() ? formWords(view()->form) : QString();
}

QString AccountModel::scheme() const
{
    return present() ? schemeWords(view()->scheme) : QString();
}

QString AccountModel::path() const
{
    return present() ? quoted(view()->path) : QString();
}

QStringList AccountModel::warnings() const
{
    return present() ? warningSentences(view()->warnings) : QStringList();
}

QString AccountModel::problem() const
{
    return present() && view()->problem ? sentence(*view()->problem) : QString();
}

bool AccountModel::watched() const
{
    return present() && view()->kind == AccountKind::WatchOnly;
}

bool AccountModel::wallet() const
{
    return present() && view()->kind == AccountKind::Wallet;
}

bool AccountModel::hardened() const
{
    return present() && view()->form == KeyForm::Hardened;
}

bool AccountModel::legacy() const
{
    return present() && isLegacy(view()->form);
}

int AccountModel::hotkeyCount() const
{
    return present() ? static_cast<int>(view()->hotkeys.size()) : 0;
}

void AccountModel::setLabel(const QString& label)
{
    if (present() && label.trimmed() != this->label()) {
        m_session.setLabel(view()->id, label.trimmed().toStdString());
    }
}

void AccountModel::setNote(const QString& note)
{
    if (present() && note.trimmed() != this->note()) {
        m_session.setNote(view()->id, note.trimmed().toStdString());
    }
}

void AccountModel::close()
{
    if (present() && !m_task.busy()) {
        m_task.start(m_session.closeAccount(view()->id));
    }
}

void AccountModel::rewrite(SecretText* password, bool hardened)
{
    if (wallet() && !m_task.busy()) {
        m_task.start(
            m_session.reencrypt(view()->id, password->take(), hardened ? KeyForm::Hardened : KeyForm::Nacl));
    }
}

void AccountModel::exportKey(const QUrl& file, SecretText* password, SecretText* filePassword)
{
    if (wallet() && !m_task.busy()) {
        m_task.start(m_session.exportPolkadotJs(
            view()->id, password->take(), filePassword->take(), file.toLocalFile().toStdString()));
    }
}

QString AccountModel::hotkeyNameProblem(const QString& name) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongestName || trimmed.contains('/') || trimmed.contains('\\')
        || trimmed.startsWith('.') || trimmed.endsWith("pub.txt")) {
        return sentence(Error(wallet::KeyError::BadName));
    }
    const bool taken = present()
        && std::any_of(view()->hotkeys.begin(), view()->hotkeys.end(),
            [&](const service::HotkeyView& hotkey) { return hotkey.name == trimmed.toStdString(); });
    return taken ? tr("This wallet has a hotkey of that name.", "under the name of a new hotkey") : QString();
}

void AccountModel::beginHotkey()
{
    m_task.forget();
    if (auto phrase = crypto::generatePhrase(kWords)) {
        m_words.fill(std::move(*phrase));
    }
}

void AccountModel::createHotkey(const QString& name, SecretText* password)
{
    if (wallet() && !m_task.busy() && !m_words.empty()) {
        m_task.start(m_session.createHotkey(
            view()->id, name.trimmed().toStdString(), m_words.copy(), password->take()));
    }
}

void AccountModel::abandon()
{
    m_words.clear();
    if (!m_task.busy()) {
        m_task.forget();
    }
}

} // namespace taonaut::ui
