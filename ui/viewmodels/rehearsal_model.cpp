// SPDX-License-Identifier: MIT
#include "rehearsal_model.hpp"

#include "attack_words.hpp"
#include "catalogue.hpp"
#include "core/service/rehearsal/attacks.hpp"
#include "format.hpp"

#include <algorithm>

namespace taonaut::ui {

using Outcome = service::AttackVerdict::Outcome;

namespace {

std::size_t all()
{
    return service::attackSelection().size();
}

QVariantMap rowOf(std::string_view name, RehearsalModel::State state)
{
    const AttackWords words = attackWords(name);
    return { { "name", words.name }, { "words", words.text }, { "stage", static_cast<int>(state) },
        { "verdict", QString() }, { "reason", QString() }, { "took", QString() }, { "spoken", words.name } };
}

QVariantMap judgedRow(const service::AttackVerdict& verdict)
{
    using State = RehearsalModel::State;
    QVariantMap row = rowOf(verdict.name, State::Failed);
    switch (verdict.outcome) {
    case Outcome::Rejected:
        row["stage"] = static_cast<int>(State::Rejected);
        row["verdict"] = RehearsalModel::tr("Refused", "lying-server test: the lie was found out");
        break;
    case Outcome::KeptLower:
        row["stage"] = static_cast<int>(State::KeptLower);
        row["verdict"]
            = RehearsalModel::tr("Not raised", "lying-server test: nothing was shown as more than it is");
        break;
    case Outcome::Failed:
        row["verdict"]
            = RehearsalModel::tr("Failed", "lying-server test: the lie was not refused as it must be");
        break;
    }
    row["reason"] = quoted(verdict.reason);
    row["took"] = RehearsalModel::tr("%1 ms", "lying-server test: duration")
                      .arg(count(static_cast<std::uint64_t>(std::max<std::int64_t>(0, verdict.tookMs))));
    row["spoken"] = row["name"].toString() + ": " + row["verdict"].toString();
    return row;
}

} // namespace

RehearsalModel::RehearsalModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_task(session)
    , m_rows({ "name", "words", "stage", "verdict", "reason", "took", "spoken" })
{
    connect(&session, &service::Session::attackJudged, this, &RehearsalModel::enter);
    connect(&session, &service::Session::changed, this, [this] {
        if (!running() && !m_over) {
            layOut(); // in another language, perhaps
        }
        emit changed();
    });
    connect(&m_task, &KeyTask::changed, this, [this] {
        if (!m_task.busy()) {
            end();
        }
    });
    layOut();
}

void RehearsalModel::layOut()
{
    QList<QVariantMap> rows;
    for (const service::Attack& attack : service::attackSelection()) {
        rows.append(rowOf(attack.name, State::Waiting));
    }
    m_rows.setRows(std::move(rows));
}

bool RehearsalModel::canRun() const
{
    return !running() && isFollowing(m_session);
}

void RehearsalModel::run()
{
    if (!canRun()) {
        return;
    }
    m_verdicts.clear();
    m_over = false;
    layOut();
    m_task.start(m_session.runLyingServerTest());
    m_rows.setRow(0, rowOf(service::attackSelection().front().name, State::Running));
    emit changed();
}

void RehearsalModel::enter(service::RequestId request, const service::AttackVerdict& verdict)
{
    if (request != m_task.request() || !running() || m_verdicts.size() >= all()) {
        return;
    }
    const int row = static_cast<int>(m_verdicts.size());
    m_verdicts.push_back(verdict);
    m_rows.setRow(row, judgedRow(verdict));
    if (m_verdicts.size() < all()) {
        m_rows.setRow(row + 1, rowOf(service::attackSelection()[m_verdicts.size()].name, State::Running));
    }
    emit changed();
}

void RehearsalModel::end()
{
    if (!m_over) {
        m_over = true;
        for (std::size_t row = m_verdicts.size(); row < all(); ++row) {
            m_rows.setRow(static_cast<int>(row), rowOf(service::attackSelection()[row].name, State::Waiting));
        }
    }
    emit changed();
}

double RehearsalModel::progress() const
{
    return all() == 0 ? 0 : static_cast<double>(m_verdicts.size()) / static_cast<double>(all());
}

QString RehearsalModel::progressWords() const
{
    return tr("%1 of %2 judged", "lying-server test: progress").arg(m_verdicts.size()).arg(all());
}

bool RehearsalModel::held() const
{
    return m_verdicts.size() == all()
        && std::none_of(m_verdicts.begin(), m_verdicts.end(),
            [](const service::AttackVerdict& verdict) { return verdict.outcome == Outcome::Failed; });
}

QString RehearsalModel::summary() const
{
    if (!m_over) {
        return {};
    }
    const auto refused = std::count_if(m_verdicts.begin(), m_verdicts.end(),
        [](const service::AttackVerdict& verdict) { return verdict.outcome != Outcome::Failed; });
    return m_verdicts.size() < all()
        ? tr("Stopped: %1 of %2 were played, %3 not believed", "lying-server test: the outcome")
              .arg(m_verdicts.size())
              .arg(all())
              .arg(refused)
        : tr("%1 of %2 not believed", "lying-server test: the outcome").arg(refused).arg(all());
}

} // namespace taonaut::ui
