// SPDX-License-Identifier: MIT
#include "call_model.hpp"

#include "core/base/hex.hpp"
#include "messages.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace taonaut::ui {

CallModel::CallModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_form, &FormModel::edited, this, &CallModel::encode);
    connect(&session, &service::Session::changed, this, &CallModel::follow);
    connect(&session, &service::Session::failed, this, &CallModel::enterFailure);
    connect(&session, &service::Session::reviewReady, this,
        [this](service::RequestId id, const std::shared_ptr<const service::ReviewSheet>& sheet) {
            if (id == m_reviewing) {
                m_reviewing = 0;
                emit changed();
                emit reviewReady(sheet);
            }
        });
    follow();
}

/// Another runtime: what was filled in is kept if its bytes mean a call there too.
void CallModel::follow()
{
    const wallet::RuntimeHandle runtime = m_session.snapshot()->runtime;
    if (runtime != m_runtime && runtime != nullptr) {
        const auto before = m_encoded;
        m_runtime = runtime;
        startForm();
        if (before && m_form.forms().front().load(*before)) {
            m_form.refresh();
        }
    }
    emit changed();
}

void CallModel::startForm()
{
    std::vector<wallet::ValueForm> forms;
    forms.push_back(wallet::callForm(m_runtime, namesIn(m_session)));
    m_form.setForms(std::move(forms));
}

void CallModel::encode()
{
    m_error.clear();
    m_encoded.reset();
    m_gaps = m_form.gaps();
    if (m_gaps.isEmpty() && !m_form.forms().empty()) {
        if (auto bytes = m_form.forms().front().bytes()) {
            m_encoded = std::move(*bytes);
        } else {
            m_gaps.append(sentence(bytes.error()));
        }
    }
    emit changed();
}

QString CallModel::documentation() const
{
    if (m_form.forms().empty()) {
        return {};
    }
    const wallet::FormNode& root = m_form.forms().front().root();
    const auto* call = root.size() == 1 ? root.child(0).chosen() : nullptr;
    return call == nullptr ? QString() : ui::documentation(call->docs);
}

QString CallModel::encoded() const
{
    return m_encoded ? QString::fromStdString(toHex(*m_encoded)) : QString();
}

QString CallModel::obstacle() const
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot->selected) {
        return tr("There is no account to sign with.", "call builder: why a call cannot be reviewed");
    }
    if (snapshot->runtimeProblem) {
        return sentence(*snapshot->runtimeProblem);
    }
    return isFollowing(m_session) ? QString()
                                  : tr("Nothing can be reviewed before the newest block is verified.",
                                      "call builder: why a call cannot be reviewed");
}

bool CallModel::canReview() const
{
    return complete() && obstacle().isEmpty() && m_reviewing == 0;
}

void CallModel::load(const QString& hex)
{
    m_pasteError.clear();
    const auto bytes = fromHex(hex.trimmed().toStdString());
    if (hex.trimmed().isEmpty() || m_form.forms().empty()) {
        emit changed();
        return;
    }
    Result<void> loaded = bytes ? m_form.forms().front().load(*bytes) : Result<void>(fail(bytes));
    if (loaded) {
        m_form.refresh();
    } else {
        m_pasteError
            = tr("This is no call of the connected runtime: %1", "call builder: pasted bytes, reason")
                  .arg(sentence(loaded.error()));
        startForm();
    }
    emit changed();
}

void CallModel::copyEncoded() const
{
    QGuiApplication::clipboard()->setText(encoded());
}

void CallModel::clear()
{
    m_pasteError.clear();
    if (m_runtime != nullptr) {
        startForm();
    }
}

void CallModel::review()
{
    if (canReview()) {
        m_error.clear();
        m_reviewing = m_session.review(service::CallRequest { *m_session.snapshot()->selected, *m_encoded });
        emit changed();
    }
}

void CallModel::enterFailure(service::RequestId id, const Error& error)
{
    if (id == m_reviewing) {
        m_reviewing = 0;
        m_error = sentence(error);
        emit changed();
    }
}

} // namespace taonaut::ui
