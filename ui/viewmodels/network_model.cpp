// SPDX-License-Identifier: MIT
#include "network_model.hpp"

#include "core/base/hex.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace taonaut::ui {

namespace {

constexpr int kProven = 3;
constexpr int kChecking = 2;

QString hashText(const Hash256& hash)
{
    return QString::fromStdString(toHex(hash.view()));
}

QVariantMap step(const QString& name, const QString& note, int mark)
{
    return { { "name", name }, { "note", note }, { "mark", mark } };
}

QString notKnown()
{
    return NetworkModel::tr("not known yet", "network page: a step of the proof");
}

} // namespace

NetworkModel::NetworkModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_authorities({ "number", "key", "signedIt", "spoken" })
{
    connect(&session, &service::Session::changed, this, &NetworkModel::follow);
    follow();
}

void NetworkModel::follow()
{
    m_snapshot = m_session.snapshot();
    QList<QVariantMap> rows;
    if (light() != nullptr) {
        for (const service::AuthorityView& authority : light()->authorities) {
            const QString number = QString::number(rows.size() + 1).rightJustified(2, '0');
            const QString key = QString::fromStdString(toHex(authority.key.view()));
            rows.append(
                QVariantMap { { "number", number }, { "key", key }, { "signedIt", authority.signedFinal },
                    { "spoken",
                        authority.signedFinal
                            ? tr("Authority %1 signed, key %2", "authorities, spoken").arg(number, key)
                            : tr("Authority %1 did not sign, key %2", "authorities, spoken")
                                  .arg(number, key) } });
        }
    }
    m_authorities.setRows(std::move(rows));
    emit changed();
}

QVariantMap NetworkModel::startStep() const
{
    const service::NetworkView* network = m_snapshot->networkView(chain().network);
    const auto& checkpoint = network == nullptr ? std::nullopt : network->checkpoint;
    if (!checkpoint || checkpoint->source == service::CheckpointSource::Genesis) {
        return step(tr("Genesis", "network page: a step of the proof"),
            tr("block 0, the chain's first", "network page: a step of the proof"), kProven);
    }
    const QString block = count(checkpoint->block.number.value());
    return step(tr("Checkpoint", "network page: a step of the proof"),
        checkpoint->source == service::CheckpointSource::Shipped
            ? tr("block %1, built in", "network page: a step of the proof").arg(block)
            : tr("block %1, entered by you", "network page: a step of the proof").arg(block),
        kProven);
}

QVariantMap NetworkModel::votersStep() const
{
    if (chain().authorityCount == 0) {
        return step(tr("Authority set", "network page: a step of the proof"), notKnown(), 0);
    }
    const QString keys
        = tr("%n key(s)", "network page: a step of the proof", static_cast<int>(chain().authorityCount));
    const int changes = light() == nullptr ? 0 : static_cast<int>(light()->setChanges);
    return step(tr("Authority set %1", "network page: a step of the proof").arg(chain().authoritySetId),
        changes == 0 ? tr("%1, unchanged", "network page: voters, as a step").arg(keys)
                     : tr("%1, %n change(s) proven", "network page: voters, as a step", changes).arg(keys),
        kProven);
}

std::uint64_t NetworkModel::signedWeight() const
{
    std::uint64_t weight = 0;
    if (light() != nullptr) {
        for (const service::AuthorityView& authority : light()->authorities) {
            weight += authority.signedFinal ? authority.weight : 0;
        }
    }
    return weight;
}

QVariantMap NetworkModel::finalStep() const
{
    const QString name = tr("Final header", "network page: a step of the proof");
    if (!chain().finalized) {
        return step(name, notKnown(), 0);
    }
    const QString block = count(chain().finalized->number.value());
    if (chain().finalized->number.value() == 0) {
        return step(name, tr("the first block", "network page: a step of the proof"), kProven);
    }
    if (signedWeight() == 0) {
        return step(name,
            tr("block %1, %2 of %3 votes needed", "network page: a step of the proof")
                .arg(block)
                .arg(chain().finalityThreshold)
                .arg(chain().authorityCount),
            kProven);
    }
    return step(name,
        tr("block %1, %2 of %3 signed", "network page: a step of the proof")
            .arg(block)
            .arg(signedWeight())
            .arg(chain().authorityCount),
        kProven);
}

QVariantMap NetworkModel::rootStep() const
{
    const QString name = tr("State root", "network page: a step of the proof");
    const service::AccountView* account = m_snapshot->selectedAccount();
    if (account != nullptr && account->info) {
        return step(name, tr("every figure leads here", "network page: a step of the proof"),
            markOf(account->info->level()));
    }
    return step(name,
        chain().best ? tr("in each verified header", "network page: a step of the proof") : notKnown(),
        chain().best ? markOf(chain().bestLevel) : 0);
}

QVariantMap NetworkModel::headStep() const
{
    const QString name = tr("Head", "network page: a step of the proof: the newest header");
    if (!chain().best) {
        return step(name, notKnown(), 0);
    }
    const QString block = count(chain().best->number.value());
    if (chain().phase == service::Phase::Contradiction) {
        return step(name, tr("disputed above block %1", "network page: a step of the proof").arg(block), 4);
    }
    return chain().best == chain().finalized
        ? step(name, tr("block %1, final", "network page: a step of the proof").arg(block), kProven)
        : step(
            name, tr("block %1, not yet final", "network page: a step of the proof").arg(block), kChecking);
}

QVariantList NetworkModel::steps() const
{
    return { startStep(), votersStep(), finalStep(), rootStep(), headStep() };
}

QString NetworkModel::signedLine() const
{
    if (chain().authorityCount == 0) {
        return {};
    }
    if (signedWeight() == 0) {
        return tr("%1 of %2 are needed", "authorities: votes needed, all votes")
            .arg(chain().finalityThreshold)
            .arg(chain().authorityCount);
    }
    return tr("%1 of %2; %3 are needed", "authorities: votes given, all votes, votes needed")
        .arg(signedWeight())
        .arg(chain().authorityCount)
        .arg(chain().finalityThreshold);
}

QVariantList NetworkModel::facts() const
{
    QVariantList facts;
    const auto add = [&facts](const QString& name, const std::optional<Hash256>& hash) {
        facts.append(
            QVariantMap { { "name", name }, { "value", hash ? shortHash(*hash) : QStringLiteral("–") },
                { "whole", hash ? hashText(*hash) : QString() }, { "mono", true } });
    };
    add(tr("Genesis", "network page: hash of the first block"), chain().genesisHash);
    add(tr("Final header", "network page: hash of the newest final header"),
        chain().finalized ? std::optional(chain().finalized->hash) : std::nullopt);
    const service::AccountView* account = m_snapshot->selectedAccount();
    if (account != nullptr && account->info) {
        add(tr("State root of the balance", "network page: root that the shown balance was proven against"),
            account->info->evidence().stateRoot);
    } else {
        add(tr("Head", "network page: hash of the newest verified header"),
            chain().best ? std::optional(chain().best->hash) : std::nullopt);
    }
    const service::NetworkView* network = m_snapshot->networkView(chain().network);
    if (network != nullptr && network->checkpoint
        && network->checkpoint->source != service::CheckpointSource::Genesis) {
        add(tr("Checkpoint, compare it elsewhere",
                "network page: hash of the block that all proofs start from"),
            network->checkpoint->block.hash);
    }
    return facts;
}

QVariantList NetworkModel::statistics() const
{
    const service::ProofStatistics proofs
        = light() == nullptr ? service::ProofStatistics {} : light()->statistics;
    QVariantList rows;
    const auto add = [&rows](const QString& name, const QString& value) {
        rows.append(QVariantMap { { "name", name }, { "value", value } });
    };
    add(tr("Headers verified", "network page: counted since the start"), count(proofs.headersVerified));
    add(tr("Finality proofs", "network page: counted since the start"), count(proofs.justifications));
    add(tr("Values proven", "network page: counted since the start"), count(proofs.valuesProven));
    add(tr("Mean size of a proof", "network page: counted since the start"),
        proofs.valuesProven == 0
            ? QStringLiteral("–")
            : tr("%1 bytes", "network page: size").arg(count(proofs.proofBytes / proofs.valuesProven)));
    add(tr("Received", "network page: counted since the start"), byteSize(proofs.bytesReceived));
    add(tr("Answers refused", "network page: counted since the start"), count(proofs.refused));
    return rows;
}

QString NetworkModel::relyOn() const
{
    const service::NetworkView* network = m_snapshot->networkView(chain().network);
    if (chain().authorityCount == 0 || network == nullptr) {
        return {};
    }
    const QString votes = tr(
        "Finality is proven by signatures of at least %1 of %2 block authorities.", "network page: trust")
                              .arg(chain().finalityThreshold)
                              .arg(chain().authorityCount);
    if (!network->checkpoint || network->checkpoint->source == service::CheckpointSource::Genesis) {
        return votes + " "
            + tr(
                "The list of these authorities starts at the chain's first block. You rely on: more than two "
                "thirds of the authorities being honest; and your computer's clock.",
                "network page: trust, after the sentence about signatures");
    }
    const service::CheckpointView& start = *network->checkpoint;
    const QString date
        = start.date.empty() ? tr("date unknown", "network page: date of a checkpoint") : quoted(start.date);
    const QString block = count(start.block.number.value());
    const QString list = start.source == service::CheckpointSource::Shipped
        ? tr("The list of these authorities starts from a checkpoint built into this application (block %1, "
             "%2). "
             "You rely on: this application's checkpoint; more than two thirds of the authorities being "
             "honest; "
             "and your computer's clock.",
            "network page: trust, after the sentence about signatures; block number, date")
              .arg(block, date)
        : tr("The list of these authorities starts from the checkpoint that you entered (block %1, %2). You "
             "rely "
             "on: the source of that hash; more than two thirds of the authorities being honest; and your "
             "computer's clock.",
            "network page: trust, after the sentence about signatures; block number, date")
              .arg(block, date);
    return votes + " " + list;
}

QString NetworkModel::problem() const
{
    return chain().problem ? sentence(*chain().problem) : QString();
}

QString NetworkModel::answer() const
{
    return chain().problem ? quoted(chain().problem->text()) : QString();
}

void NetworkModel::copy(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace taonaut::ui
