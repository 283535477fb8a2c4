// SPDX-License-Identifier: MIT
#include "proof_model.hpp"

#include "core/base/hex.hpp"
#include "core/subtensor/scale_type.hpp"
#include "format.hpp"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <bit>
#include <nlohmann/json.hpp>

namespace taonaut::ui {

ProofModel::ProofModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void ProofModel::refresh()
{
    const auto snapshot = m_session.snapshot();
    m_account.reset();
    if (const service::AccountView* account = snapshot->selectedAccount();
        account != nullptr && account->info) {
        m_account = *account;
    }
    m_chain = snapshot->chain;
    emit changed();
}

int ProofModel::mark() const
{
    return known() ? markOf(m_account->info->level()) : 0;
}

QString ProofModel::word() const
{
    return mark() == 3 ? tr("Proven", "title of the proof detail: final")
                       : tr("Not final", "title of the proof detail");
}

QString ProofModel::what() const
{
    return known() ? tr("Free TAO of %1", "proof detail: account name").arg(quoted(m_account->name))
                   : QString();
}

QString ProofModel::amountLead() const
{
    return known() ? amountText(m_account->info->value().data.free).lead : QString();
}

QString ProofModel::amountRest() const
{
    return known() ? amountText(m_account->info->value().data.free).rest : QString();
}

QString ProofModel::authoritySet() const
{
    return tr("Authority set %1", "proof detail: number of the set of voters").arg(m_chain.authoritySetId);
}

QString ProofModel::signatures() const
{
    if (mark() == 3) {
        return tr("at least %1 of %2 voters signed", "proof detail: votes needed, all voters")
            .arg(m_chain.finalityThreshold)
            .arg(m_chain.authorityCount);
    }
    return tr("sealed by %1 of %2 authors", "proof detail: different authors, all authors")
        .arg(m_chain.distinctAuthors)
        .arg(m_chain.authorityCount);
}

QString ProofModel::headerHash() const
{
    return known() ? shortHash(m_account->info->block().hash) : QString();
}

QString ProofModel::blockNumber() const
{
    return known()
        ? tr("block %1", "proof detail: height").arg(count(m_account->info->block().number.value()))
        : QString();
}

QString ProofModel::stateRoot() const
{
    return known() ? shortHash(m_account->info->evidence().stateRoot) : QString();
}

QString ProofModel::pathSummary() const
{
    return known() ? tr("%1 nodes, %2 bytes", "proof detail: nodes on the path, size of the proof")
                         .arg(m_account->info->evidence().steps.size())
                         .arg(count(m_account->info->evidence().proofBytes))
                   : QString();
}

QList<int> ProofModel::nibbles() const
{
    QList<int> list;
    for (std::size_t i = 0; known() && i < m_account->info->evidence().steps.size(); ++i) {
        list.append(m_account->info->evidence().steps[i].nibble);
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
    for (std::size_t i = 0; known() && i < m_account->info->evidence().steps.size(); ++i) {
        const int children = std::popcount(m_account->info->evidence().steps[i].children);
        list.append(children == 0 ? tr("leaf", "proof detail: a trie node without children")
                                  : tr("branch, %n children", "proof detail: a trie node", children));
    }
    return list;
}

QStringList ProofModel::stepSizes() const
{
    QStringList list;
    for (std::size_t i = 0; known() && i < m_account->info->evidence().steps.size(); ++i) {
        list.append(tr("%1 B", "proof detail: size of a node in bytes")
                        .arg(m_account->info->evidence().steps[i].nodeBytes));
    }
    return list;
}

QString ProofModel::storageKey() const
{
    return known() ? shortHex(m_account->info->evidence().storageKey) : QString();
}

QString ProofModel::valueBytes() const
{
    return known() ? shortHex(subtensor::encode(m_account->info->value())) : QString();
}

QString ProofModel::asked() const
{
    if (!known()) {
        return {};
    }
    const QString time = QDateTime::fromMSecsSinceEpoch(m_account->provenAtMs).toString("HH:mm:ss");
    return QString::fromStdString(m_chain.endpoint) + ", " + time;
}

void ProofModel::copyProof()
{
    if (!known()) {
        return;
    }
    const light::Evidence& evidence = m_account->info->evidence();
    nlohmann::json nodes = nlohmann::json::array();
    if (evidence.nodes) {
        for (const Bytes& node : *evidence.nodes) {
            nodes.push_back(toHex(node));
        }
    }
    const nlohmann::json proof {
        { "genesisHash", toHex(m_chain.genesisHash.view()) },
        { "block", m_account->info->block().number.value() },
        { "blockHash", toHex(m_account->info->block().hash.view()) },
        { "level", std::string(light::nameOf(m_account->info->level())) },
        { "stateRoot", toHex(evidence.stateRoot.view()) },
        { "key", toHex(evidence.storageKey) },
        { "value", toHex(subtensor::encode(m_account->info->value())) },
        { "proof", nodes },
    };
    QGuiApplication::clipboard()->setText(QString::fromStdString(proof.dump(2)));
}

} // namespace taonaut::ui
