// SPDX-License-Identifier: MIT
#include "network_model.hpp"

#include "core/base/hex.hpp"
#include "format.hpp"
#include "messages.hpp"

namespace taonaut::ui {

namespace {

constexpr int kProven = 3;
constexpr int kReported = 1;

QString hashText(const Hash256& hash)
{
    return QString::fromStdString(toHex(hash.view()));
}

} // namespace

NetworkModel::NetworkModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &service::Session::changed, this, &NetworkModel::changed);
}

QVariantList NetworkModel::steps() const
{
    const auto snapshot = m_session.snapshot();
    const service::ChainView& chain = snapshot->chain;
    QVariantList steps;
    const auto add = [&steps](const QString& name, const QString& note, int mark) {
        steps.append(QVariantMap { { "name", name }, { "note", note }, { "mark", mark } });
    };
    const QString unknown = tr("not known yet", "network page: a step of the proof");
    add(tr("Genesis", "network page: a step of the proof"),
        tr("block 0, built in or first seen", "network page: a step of the proof"), kProven);
    const bool voters = chain.authorityCount > 0;
    add(voters ? tr("Authority set %1", "network page: a step of the proof").arg(chain.authoritySetId)
               : tr("Authority set", "network page: a step of the proof"),
        voters
            ? tr("%n voter(s)", "network page: a step of the proof", static_cast<int>(chain.authorityCount))
            : unknown,
        voters ? kProven : 0);
    add(tr("Final header", "network page: a step of the proof"),
        chain.finalized ? tr("block %1, %2 of %3 votes needed", "network page: a step of the proof")
                              .arg(count(chain.finalized->number.value()))
                              .arg(chain.finalityThreshold)
                              .arg(chain.authorityCount)
                        : unknown,
        chain.finalized ? kProven : 0);
    const bool isFinal = chain.best && chain.best == chain.finalized;
    add(tr("Head", "network page: a step of the proof: the newest header"),
        !chain.best   ? unknown
            : isFinal ? tr("block %1, final", "network page: a step of the proof")
                            .arg(count(chain.best->number.value()))
                      : tr("block %1, not yet final", "network page: a step of the proof")
                            .arg(count(chain.best->number.value())),
        chain.best ? markOf(chain.bestLevel) : 0);
    add(tr("Runtime", "network page: a step of the proof"),
        chain.specVersion == 0
            ? unknown
            : tr("spec %1, the node's word", "network page: a step of the proof").arg(chain.specVersion),
        chain.specVersion == 0 ? 0 : kReported);
    return steps;
}

QVariantList NetworkModel::facts() const
{
    const auto snapshot = m_session.snapshot();
    const service::ChainView& chain = snapshot->chain;
    QVariantList facts;
    const auto add = [&facts](const QString& name, const QString& value, bool mono) {
        facts.append(QVariantMap {
            { "name", name }, { "value", value.isEmpty() ? QStringLiteral("–") : value }, { "mono", mono } });
    };
    add(tr("Chain", "network page: the chain's own name"), quoted(chain.chainName), false);
    add(tr("Genesis", "network page: hash of the first block"), hashText(chain.genesisHash), true);
    add(tr("Final header", "network page: hash of the newest final header"),
        chain.finalized ? hashText(chain.finalized->hash) : QString(), true);
    add(tr("Head", "network page: hash of the newest verified header"),
        chain.best ? hashText(chain.best->hash) : QString(), true);
    add(tr("Authors since the final block", "network page: different makers of blocks"),
        chain.best ? QString::number(chain.distinctAuthors) : QString(), false);
    add(tr("Time of a slot", "network page: how often a block may be made"),
        tr("%1 s", "network page: seconds").arg(QString::number(chain.slotDurationMs / 1000.0)), false);
    add(tr("Node", "network page: the server that is asked"), quoted(chain.endpoint), true);
    return facts;
}

QString NetworkModel::problem() const
{
    const auto snapshot = m_session.snapshot();
    return snapshot->chain.problem ? sentence(*snapshot->chain.problem) : QString();
}

QString NetworkModel::answer() const
{
    const auto snapshot = m_session.snapshot();
    return snapshot->chain.problem ? quoted(snapshot->chain.problem->text()) : QString();
}

} // namespace taonaut::ui
