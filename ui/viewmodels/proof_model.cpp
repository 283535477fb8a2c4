// SPDX-License-Identifier: MIT
#include "proof_model.hpp"

#include "core/service/light_snapshot.hpp"
#include "core/subtensor/pallets/system.hpp"
#include "core/subtensor/scale_type.hpp"
#include "endpoints_model.hpp"
#include "format.hpp"
#include "lie_words.hpp"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <bit>

namespace taonaut::ui {

ProofModel::ProofModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_check(session)
    , m_copy(session)
{
    connect(&session, &service::Session::proofChecked, this, &ProofModel::enterFresh);
    connect(&session, &service::Session::proofDocumentReady, this, &ProofModel::enterDocument);
    for (KeyTask* task : { &m_check, &m_copy }) {
        connect(task, &KeyTask::changed, this, &ProofModel::changed);
        connect(task, &KeyTask::failed, this, [this](const Error& error) {
            // A server that lied again is no verdict about the proof that is shown.
            tell(0, lieSentence(error));
        });
    }
}

void ProofModel::refresh()
{
    const auto snapshot = m_session.snapshot();
    const service::AccountView* account = snapshot->selectedAccount();
    if (account == nullptr || !account->info) {
        m_value.reset();
        emit changed();
        return;
    }
    const auto bytes = account->info->transform([](const subtensor::system::AccountInfo& info) {
        const bool absent = subtensor::encode(info) == subtensor::encode(subtensor::system::AccountInfo {});
        return absent ? std::optional<Bytes>() : std::optional(subtensor::encode(info));
    });
    take({ bytes, tr("Free TAO of %1", "proof detail: account name").arg(quoted(account->name)),
             QStringLiteral("System, Account") },
        account->provenAtMs, true);
}

void ProofModel::show(ReadValue value)
{
    take(std::move(value), QDateTime::currentMSecsSinceEpoch(), false);
}

void ProofModel::take(ReadValue value, std::int64_t atMs, bool isBalance)
{
    const auto snapshot = m_session.snapshot();
    m_value = std::move(value);
    m_isBalance = isBalance;
    m_atMs = atMs;
    m_chain = snapshot->chain;
    m_signed = 0;
    if (snapshot->light != nullptr) {
        for (const service::AuthorityView& authority : snapshot->light->authorities) {
            m_signed += authority.signedFinal ? authority.weight : 0;
        }
    }
    m_check.forget();
    m_copy.forget();
    tell(0, QString());
}

void ProofModel::tell(int mark, const QString& sentence)
{
    m_verdictMark = mark;
    m_verdict = sentence;
    emit changed();
}

int ProofModel::mark() const
{
    return known() ? markOf(m_value->proven.level()) : 0;
}

QString ProofModel::word() const
{
    return mark() == 3 ? tr("Proven", "title of the proof detail: final")
                       : tr("Not final", "title of the proof detail");
}

std::optional<Rao> ProofModel::balance() const
{
    if (!known() || !m_isBalance) {
        return std::nullopt;
    }
    if (!m_value->proven.value()) {
        return Rao();
    }
    const auto info = subtensor::system::kAccount.decode(*m_value->proven.value());
    return info ? std::optional(info->data.free) : std::nullopt;
}

QString ProofModel::amountLead() const
{
    const auto amount = balance();
    return amount ? amountText(*amount).lead : QString();
}

QString ProofModel::amountRest() const
{
    const auto amount = balance();
    return amount ? amountText(*amount).rest : QString();
}

QString ProofModel::authoritySet() const
{
    return tr("Authority set %1", "proof detail: number of the set of voters").arg(m_chain.authoritySetId);
}

QString ProofModel::signatures() const
{
    if (mark() != 3) {
        return tr("sealed by %1 of %2 authors", "proof detail: different authors, all authors")
            .arg(m_chain.distinctAuthors)
            .arg(m_chain.authorityCount);
    }
    // Who signed is known of the newest final header only.
    return m_signed > 0 && m_chain.finalized == m_value->proven.block()
        ? tr("%1 of %2 keys signed", "proof detail: votes given, all votes")
              .arg(m_signed)
              .arg(m_chain.authorityCount)
        : tr("at least %1 of %2 keys signed", "proof detail: votes needed, all votes")
              .arg(m_chain.finalityThreshold)
              .arg(m_chain.authorityCount);
}

QString ProofModel::needed() const
{
    return mark() == 3
        ? tr("%1 are needed", "proof detail: votes needed").arg(m_chain.finalityThreshold)
        : tr("%1 votes make it final", "proof detail: votes needed").arg(m_chain.finalityThreshold);
}

QString ProofModel::headerHash() const
{
    return known() ? shortHash(m_value->proven.block().hash) : QString();
}

QString ProofModel::blockNumber() const
{
    return known() ? tr("block %1", "proof detail: height").arg(count(m_value->proven.block().number.value()))
                   : QString();
}

QString ProofModel::stateRoot() const
{
    return known() ? shortHash(evidence().stateRoot) : QString();
}

QString ProofModel::pathSummary() const
{
    return known() ? tr("%1 nodes, %2 bytes", "proof detail: nodes on the path, size of the proof")
                         .arg(evidence().steps.size())
                         .arg(count(evidence().proofBytes))
                   : QString();
}

QList<int> ProofModel::nibbles() const
{
    QList<int> list;
    for (std::size_t i = 0; known() && i < evidence().steps.size(); ++i) {
        list.append(evidence().steps[i].nibble);
    }
    return list;
}

QStringList ProofModel::stepNibbles() const
{
    QStringList list;
    for (const int nibble : nibbles()) {
        list.append(nibble < 0 ? QString() : QString::number(nibble, 16));
    }
    return list;
}

QStringList ProofModel::stepKinds() const
{
    QStringList list;
    for (std::size_t i = 0; known() && i < evidence().steps.size(); ++i) {
        const int children = std::popcount(evidence().steps[i].children);
        list.append(children == 0 ? tr("leaf", "proof detail: a trie node without children")
                                  : tr("branch, %n children", "proof detail: a trie node", children));
    }
    return list;
}

QStringList ProofModel::stepSizes() const
{
    QStringList list;
    for (std::size_t i = 0; known() && i < evidence().steps.size(); ++i) {
        list.append(tr("%1 B", "proof detail: size of a node in bytes").arg(evidence().steps[i].nodeBytes));
    }
    return list;
}

QString ProofModel::storageKey() const
{
    return known() ? shortHex(evidence().storageKey) : QString();
}

QString ProofModel::valueBytes() const
{
    if (!known()) {
        return {};
    }
    return m_value->proven.value() ? shortHex(*m_value->proven.value())
                                   : tr("none: proven absent", "proof detail: there is no value");
}

QString ProofModel::asked() const
{
    if (!known()) {
        return {};
    }
    const QString time = QDateTime::fromMSecsSinceEpoch(m_atMs).toString("HH:mm:ss");
    return hostOf(m_chain.endpoint) + ", " + time;
}

void ProofModel::checkAgain()
{
    if (known() && !m_check.busy()) {
        tell(0, QString());
        m_check.start(m_session.checkAgain(m_value->proven));
    }
}

void ProofModel::enterFresh(service::RequestId request, const light::ProvenBytes& fresh)
{
    if (!known() || request != m_check.request()) {
        return;
    }
    m_check.answered();
    const bool same = fresh.value() == m_value->proven.value();
    const bool newer = fresh.block().number > m_value->proven.block().number;
    const QString block = count(fresh.block().number.value());
    ReadValue value { fresh, m_value->what, m_value->storage };
    const QString before = amountLead() + amountRest();
    take(std::move(value), QDateTime::currentMSecsSinceEpoch(), m_isBalance);
    if (same) {
        tell(mark(),
            newer ? tr("Proven again at block %1: the same value.", "proof detail: outcome of Check again")
                        .arg(block)
                  : tr("Proven again: the same value.", "proof detail: outcome of Check again"));
    } else if (before.isEmpty()) {
        tell(mark(),
            tr("Proven anew at block %1: the value has changed since.",
                "proof detail: outcome of Check again")
                .arg(block));
    } else {
        tell(mark(),
            tr("Proven anew at block %1: it has changed, it was τ %2.",
                "proof detail: outcome of Check again")
                .arg(block, before));
    }
}

void ProofModel::copyProof()
{
    if (known() && !m_copy.busy()) {
        tell(0, QString());
        m_copy.start(m_session.proofDocument(m_value->proven));
    }
}

void ProofModel::enterDocument(service::RequestId request, const std::string& json)
{
    if (request != m_copy.request() || !m_copy.busy()) {
        return;
    }
    m_copy.answered();
    QGuiApplication::clipboard()->setText(QString::fromStdString(json));
    tell(mark(),
        tr("Copied, %1. Saved to a file, it is checked without any server by: taonaut verify-proof FILE",
            "proof detail: the document is on the clipboard; its size")
            .arg(byteSize(json.size())));
}

} // namespace taonaut::ui
