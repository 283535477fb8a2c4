// SPDX-License-Identifier: MIT
#include "history_model.hpp"

#include "format.hpp"

#include <algorithm>

namespace taonaut::ui {

namespace {

constexpr std::uint64_t kGridLines = 3;

/// The smallest round number that is at least `most`: 3, 6, 15, 30, 60, 150 …
std::uint64_t roundTop(std::uint64_t most)
{
    for (std::uint64_t decade = 1; decade < 1'000'000'000'000; decade *= 10) {
        for (const std::uint64_t step : { 1, 2, 5 }) {
            if (kGridLines * step * decade >= most) {
                return kGridLines * step * decade;
            }
        }
    }
    return most;
}

QString blockName(std::uint32_t block)
{
    return HistoryModel::tr("block %1", "history: a row of the table").arg(count(block));
}

} // namespace

HistoryModel::HistoryModel(service::Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &service::Session::changed, this, &HistoryModel::follow);
    follow();
}

void HistoryModel::follow()
{
    const auto snapshot = m_session.snapshot();
    const service::ChainView& chain = snapshot->chain;
    if (chain.genesisHash != m_genesis) {
        m_genesis = chain.genesisHash;
        m_samples.clear();
        m_received = 0;
    }
    if (snapshot->light == nullptr || !chain.best || !chain.finalized
        || chain.phase != service::Phase::Following) {
        emit changed();
        return;
    }
    const std::uint32_t best = chain.best->number.value();
    const std::uint32_t final = chain.finalized->number.value();
    const std::uint64_t received = snapshot->light->statistics.bytesReceived;
    const Sample sample { best, best > final ? best - final : 0,
        received > m_received && !m_samples.empty() ? received - m_received : 0 };
    if (!m_samples.empty() && m_samples.back().block == best) {
        m_samples.back().lag = sample.lag; // finality came later than the block
        m_samples.back().bytes += sample.bytes;
    } else {
        m_samples.push_back(sample);
        if (m_samples.size() > kRoom) {
            m_samples.erase(m_samples.begin());
        }
    }
    m_received = received;
    emit changed();
}

QList<double> HistoryModel::valuesOf(std::uint64_t Sample::*member) const
{
    QList<double> values;
    for (const Sample& sample : m_samples) {
        values.append(static_cast<double>(sample.*member));
    }
    return values;
}

std::uint64_t HistoryModel::most(std::uint64_t Sample::*member) const
{
    std::uint64_t most = 0;
    for (const Sample& sample : m_samples) {
        most = std::max(most, sample.*member);
    }
    return most;
}

double HistoryModel::lagTop() const
{
    return static_cast<double>(roundTop(most(&Sample::lag)));
}

QStringList HistoryModel::lagTicks() const
{
    const std::uint64_t top = roundTop(most(&Sample::lag));
    return { count(top), count(top * 2 / 3), count(top / 3), QStringLiteral("0") };
}

QString HistoryModel::lagSummary() const
{
    return m_samples.empty()
        ? tr("No block was verified yet", "history, spoken")
        : tr("%1 blocks behind the head now, at most %2", "history, spoken: counts of blocks")
              .arg(m_samples.back().lag)
              .arg(most(&Sample::lag));
}

QVariantList HistoryModel::lagRows() const
{
    QVariantList rows;
    for (auto sample = m_samples.rbegin(); sample != m_samples.rend(); ++sample) {
        rows.append(QVariantMap { { "name", blockName(sample->block) }, { "value", count(sample->lag) } });
    }
    return rows;
}

double HistoryModel::bytesTop() const
{
    return static_cast<double>(roundTop(std::max<std::uint64_t>(most(&Sample::bytes), 3'000)));
}

QStringList HistoryModel::bytesTicks() const
{
    const std::uint64_t top = roundTop(std::max<std::uint64_t>(most(&Sample::bytes), 3'000)) / 1'000;
    return { tr("%1 kB", "history: a mark of the axis").arg(count(top)), count(top * 2 / 3), count(top / 3),
        QStringLiteral("0") };
}

QString HistoryModel::bytesSummary() const
{
    return m_samples.empty() ? tr("No block was verified yet", "history, spoken")
                             : tr("%1 for the newest block, at most %2", "history, spoken: sizes")
                                   .arg(byteSize(m_samples.back().bytes), byteSize(most(&Sample::bytes)));
}

QVariantList HistoryModel::bytesRows() const
{
    QVariantList rows;
    for (auto sample = m_samples.rbegin(); sample != m_samples.rend(); ++sample) {
        rows.append(
            QVariantMap { { "name", blockName(sample->block) }, { "value", byteSize(sample->bytes) } });
    }
    return rows;
}

QString HistoryModel::newest() const
{
    return m_samples.empty() ? QString() : count(m_samples.back().block);
}

QString HistoryModel::oldest() const
{
    const bool full = m_samples.size() == kRoom;
    return full ? tr("%1 blocks ago", "history: at the left edge").arg(kRoom) : QString();
}

} // namespace taonaut::ui
