// SPDX-License-Identifier: MIT
#include "import_model.hpp"

#include "core/wallet/key_error.hpp"
#include "format.hpp"
#include "key_words.hpp"
#include "messages.hpp"
#include "ui/secrets/typed_words.hpp"

#include <QFileInfo>
#include <algorithm>

namespace taonaut::ui {

namespace {

constexpr int kPauseMs = 200;

} // namespace

ImportModel::ImportModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_task(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ImportModel::inspect);
    connect(&session, &service::Session::keyInspected, this,
        [this](service::RequestId request, const wallet::KeyPreview& preview) {
            if (request == m_inspection) {
                m_inspection = 0;
                m_preview = preview;
                m_passwordNeeded = false;
                emit changed();
            }
        });
    connect(
        &session, &service::Session::failed, this, [this](service::RequestId request, const Error& error) {
            if (request == m_inspection && request != 0) {
                m_inspection = 0;
                const bool asks = error.is(wallet::KeyError::PasswordNeeded);
                const bool wrong = error.is(wallet::KeyError::WrongPassword)
                    || error.is(wallet::KeyError::WrongPasswordOrDamaged);
                m_passwordNeeded = asks || wrong;
                m_problem = asks || error.is(wallet::KeyError::Cancelled) ? QString() : sentence(error);
                emit changed();
            }
        });
    connect(&m_task, &KeyTask::done, this, [this] {
        abandon();
        emit done();
    });
    connect(&m_task, &KeyTask::changed, this, &ImportModel::changed);
    connect(&session, &service::Session::locked, this, &ImportModel::abandon);
}

QString ImportModel::kind() const
{
    return m_preview ? formWords(m_preview->form) : QString();
}

QString ImportModel::address() const
{
    return m_preview ? ui::address(m_preview->account) : QString();
}

QString ImportModel::otherAddress() const
{
    return m_preview && m_preview->polkadotJsAccount ? ui::address(*m_preview->polkadotJsAccount) : QString();
}

QString ImportModel::scheme() const
{
    return m_preview ? schemeWords(m_preview->scheme) : QString();
}

void ImportModel::setExpected(const QString& address)
{
    m_expected = address;
    emit changed();
}

bool ImportModel::unexpected() const
{
    return m_preview && !m_expected.isEmpty() && address() != m_expected && otherAddress() != m_expected;
}

bool ImportModel::replaces() const
{
    const auto snapshot = m_session.snapshot();
    return std::any_of(
        snapshot->accounts.begin(), snapshot->accounts.end(), [this](const service::AccountView& view) {
            return view.kind == service::AccountKind::Wallet && ui::address(view.id) == m_expected;
        });
}

void ImportModel::forgetAnswer()
{
    if (m_inspection != 0) {
        m_session.cancel(m_inspection);
    }
    m_inspection = 0;
    m_preview.reset();
    m_problem.clear();
    m_progress.clear();
    m_passwordNeeded = false;
    m_password = {};
    m_task.forget();
}

void ImportModel::look(const SecretText* text)
{
    forgetAnswer();
    m_file.clear();
    m_fileName.clear();
    m_text = text->copy();
    if (m_text.empty() || judgeWords()) {
        m_pause.stop();
    } else {
        m_pause.start();
    }
    emit changed();
}

bool ImportModel::judgeWords()
{
    if (!isWordsOnly(m_text.view())) {
        return false;
    }
    const auto words = wordsIn(m_text.view());
    QStringList unknown;
    for (std::size_t i = 0; i < words.size(); ++i) {
        // The last word may be unfinished.
        const bool last = i + 1 == words.size() && words[i].end == m_text.size();
        if (!words[i].known && !(last && !continuations(m_text.view().subspan(words[i].start), 1).empty())) {
            unknown.append(QString::number(i + 1));
        }
    }
    if (!unknown.isEmpty()) {
        m_problem = unknown.size() == 1
            ? tr("Word %1 is not in the English word list.", "under pasted words").arg(unknown.front())
            : tr("Words %1 are not in the English word list.", "under pasted words: positions")
                  .arg(unknown.join(QStringLiteral(", ")));
        return true;
    }
    const bool whole
        = words.size() >= 12 && words.size() <= 24 && words.size() % 3 == 0 && words.back().known;
    if (!whole) {
        m_progress = tr("%n words so far. A phrase has 12, 15, 18, 21 or 24.",
            "under words that are being typed", static_cast<int>(words.size()));
    }
    return !whole;
}

void ImportModel::lookAtFile(const QUrl& file)
{
    abandon();
    const QString path = file.toLocalFile();
    m_file = path.toStdString();
    m_fileName = quoted(QFileInfo(path).fileName().toStdString());
    inspect();
}

service::KeySource ImportModel::source() const
{
    return { m_text.clone(), m_file, m_password.clone() };
}

void ImportModel::inspect()
{
    m_pause.stop();
    m_problem.clear();
    m_inspection = m_session.inspectKey(source());
    emit changed();
}

void ImportModel::open(SecretText* password)
{
    if (m_inspection == 0 && !password->empty()) {
        m_password = password->take();
        inspect();
    }
}

void ImportModel::take(
    const QString& name, SecretText* password, bool hardened, bool allowPublished, bool polkadotJsRule)
{
    if (!m_preview || m_task.busy()) {
        return;
    }
    service::ImportTarget target;
    target.name = name.trimmed().toStdString();
    target.password = password->take();
    target.form = hardened ? wallet::KeyForm::Hardened : wallet::KeyForm::Nacl;
    target.allowPublished = allowPublished;
    target.polkadotJsRule = polkadotJsRule;
    target.replaceLost = replaces();
    m_task.start(m_session.importKey(source(), std::move(target)));
}

void ImportModel::abandon()
{
    forgetAnswer();
    m_pause.stop();
    m_text = {};
    m_file.clear();
    m_fileName.clear();
    emit changed();
}

} // namespace taonaut::ui
