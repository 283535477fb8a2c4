// SPDX-License-Identifier: MIT
#include "message_model.hpp"

#include "core/base/hex.hpp"
#include "core/wallet/address_guard.hpp"
#include "core/wallet/call_review.hpp"
#include "core/wallet/message.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace taonaut::ui {

namespace {

/// Whether the chain would read these bytes as a call that this version knows.
bool isCall(ByteView bytes)
{
    return !std::holds_alternative<wallet::UnknownAction>(wallet::reviewCall(bytes).action);
}

QString schemeOf(chain::SignatureKind kind)
{
    switch (kind) {
    case chain::SignatureKind::Ed25519:
        return QStringLiteral("ed25519");
    case chain::SignatureKind::Sr25519:
        return QStringLiteral("sr25519");
    case chain::SignatureKind::Ecdsa:
        return QStringLiteral("ECDSA");
    }
    return {};
}

} // namespace

MessageModel::MessageModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_task(session)
{
    connect(&session, &service::Session::messageSigned, this,
        [this](service::RequestId request, const service::SignedMessage& message) {
            if (request == m_task.request() && m_task.busy()) {
                m_task.answered();
                m_signature = QString::fromStdString(message.signatureHex);
                m_signer = address(message.account);
                emit changed();
            }
        });
    connect(&m_task, &KeyTask::changed, this, &MessageModel::changed);
}

QString MessageModel::wrapped(const QString& text) const
{
    const Bytes bytes = wallet::wrappedMessage(text.toStdString());
    return QString::fromUtf8(
        reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QString MessageModel::textProblem(const QString& text) const
{
    const std::string bytes = text.toStdString();
    const Result<Bytes> decoded = fromHex(text.trimmed().toStdString());
    if (isCall(bytesOf(bytes)) || (decoded && isCall(*decoded))) {
        return tr("These bytes are a transaction. It is signed on the signing sheet only.",
            "under a message that will not be signed");
    }
    return {};
}

void MessageModel::sign(const QString& text)
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot->selected || m_task.busy()) {
        return;
    }
    forgetSignature();
    if (const QString problem = textProblem(text); !problem.isEmpty()) {
        m_task.refuse(problem);
        return;
    }
    m_task.start(m_session.signMessage(*snapshot->selected, text.toStdString()));
}

void MessageModel::copySignature() const
{
    QGuiApplication::clipboard()->setText(m_signature);
}

QString MessageModel::addressProblem(const QString& text) const
{
    const Result<AccountId> account = wallet::accountFromPaste(text.toStdString());
    return account ? QString() : sentence(account.error());
}

void MessageModel::judge(Verdict verdict, const QString& text)
{
    m_verdict = verdict;
    m_verdictText = text;
    emit changed();
}

void MessageModel::verify(const QString& address, const QString& text, const QString& signature)
{
    const Result<AccountId> account = wallet::accountFromPaste(address.toStdString());
    if (!account) {
        judge(Verdict::Invalid, sentence(account.error()));
        return;
    }
    const auto verified
        = wallet::verifyMessage(*account, text.toStdString(), signature.trimmed().toStdString());
    if (!verified) {
        judge(Verdict::Invalid, sentence(verified.error()));
        return;
    }
    judge(Verdict::Valid,
        verified->wrapped
            ? tr("Valid: %1, signed inside <Bytes>, as wallets sign text.", "after a signature was checked")
                  .arg(schemeOf(verified->kind))
            : tr("Valid: %1, signed over the bare text, as programs sign data.",
                "after a signature was checked")
                  .arg(schemeOf(verified->kind)));
}

void MessageModel::forgetSignature()
{
    m_signature.clear();
    m_signer.clear();
    m_task.forget();
    emit changed();
}

void MessageModel::forgetVerdict()
{
    judge(Verdict::None, {});
}

} // namespace taonaut::ui
