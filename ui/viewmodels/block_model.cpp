// SPDX-License-Identifier: MIT
#include "block_model.hpp"

#include "call_words.hpp"
#include "core/base/hex.hpp"
#include "event_words.hpp"
#include "format.hpp"
#include "messages.hpp"

namespace taonaut::ui {

BlockModel::BlockModel(service::Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &service::Session::changed, this, &BlockModel::changed);
    connect(&session, &service::Session::blockRead, this,
        [this](service::RequestId id, const std::shared_ptr<const service::BlockContents>& contents) {
            if (id == m_reading) {
                m_reading = 0;
                enter(contents);
            }
        });
    connect(&session, &service::Session::failed, this, [this](service::RequestId id, const Error& error) {
        if (id != 0 && id == m_reading) {
            m_reading = 0;
            m_error = sentence(error);
            emit changed();
        }
    });
}

void BlockModel::read(const QString& hash)
{
    m_error.clear();
    m_hashError.clear();
    std::optional<Hash256> wanted;
    if (const QString text = hash.trimmed(); !text.isEmpty()) {
        const auto given = fixedFromHex<Hash256>(text.toStdString());
        if (!given) {
            m_hashError
                = tr("The hash of a block is 0x and 64 hexadecimal digits.", "block pane: below the field");
            emit changed();
            return;
        }
        wanted = *given;
    }
    m_reading = m_session.readBlock(wanted);
    emit changed();
}

void BlockModel::enter(std::shared_ptr<const service::BlockContents> contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_names = AccountNames(*m_session.snapshot());
    m_rows.clear();
    const auto addEvents = [this](auto belongs) {
        for (std::size_t i = 0; i < m_contents->events.size(); ++i) {
            if (belongs(m_contents->events[i])) {
                m_rows.push_back({ Row::Kind::Event, i });
            }
        }
    };
    const auto addPhase = [&](Row::Kind kind, bool finalization) {
        m_rows.push_back({ kind, 0 });
        addEvents([&](const wallet::EventLine& event) {
            return !event.extrinsic && event.finalization == finalization;
        });
        if (m_rows.back().kind == kind) {
            m_rows.pop_back(); // nothing happened then
        }
    };
    addPhase(Row::Kind::Beginning, false);
    for (std::size_t i = 0; i < m_contents->extrinsics.size(); ++i) {
        m_rows.push_back({ Row::Kind::Extrinsic, i });
        addEvents([&](const wallet::EventLine& event) { return event.extrinsic == i; });
    }
    addPhase(Row::Kind::End, true);
    endResetModel();
    emit changed();
}

QString BlockModel::title() const
{
    return m_contents == nullptr
        ? QString()
        : tr("Block %1", "block pane: title").arg(count(m_contents->block.number.value()));
}

QString BlockModel::hash() const
{
    return m_contents == nullptr ? QString() : QString::fromStdString(toHex(m_contents->block.hash.view()));
}

QString BlockModel::summary() const
{
    if (m_contents == nullptr) {
        return {};
    }
    return tr("%1, %2", "block pane: number of transactions, number of events")
        .arg(tr("%n transaction(s)", "block pane", static_cast<int>(m_contents->extrinsics.size())),
            tr("%n event(s)", "block pane", static_cast<int>(m_contents->events.size())));
}

int BlockModel::mark() const
{
    return m_contents == nullptr ? 0 : markOf(m_contents->level);
}

QString BlockModel::eventsProblem() const
{
    return m_contents != nullptr && m_contents->eventsProblem ? sentence(*m_contents->eventsProblem)
                                                              : QString();
}

int BlockModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BlockModel::extrinsicData(
    const service::BlockExtrinsic& extrinsic, std::size_t place, int role) const
{
    const auto& outcome = extrinsic.outcome;
    switch (role) {
    case Number:
        return QString::number(place);
    case Sentence:
    case Qt::DisplayRole:
        return extrinsic.unreadable ? sentence(*extrinsic.unreadable)
                                    : callSentence(extrinsic.review, m_names);
    case Signer:
        return extrinsic.signer ? m_names.of(*extrinsic.signer)
                                : tr("by the author of the block", "block pane: who a transaction is from");
    case Outcome:
        return !outcome ? 0 : !outcome->success ? 2 : outcome->problem ? 3 : 1;
    case OutcomeText:
        return outcome && outcome->problem ? problemSentence(*outcome->problem) : QString();
    case Name:
        return extrinsic.review.callName.empty()
            ? QString()
            : quoted(extrinsic.review.palletName) + "." + quoted(extrinsic.review.callName);
    default:
        return {};
    }
}

QVariant BlockModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHead) {
        return row.kind != Row::Kind::Event;
    }
    if (row.kind == Row::Kind::Extrinsic) {
        return extrinsicData(m_contents->extrinsics[row.place], row.place, role);
    }
    if (role == Outcome) {
        return 0;
    }
    if (role != Sentence && role != Qt::DisplayRole) {
        if (role == Name && row.kind == Row::Kind::Event) {
            const wallet::EventLine& event = m_contents->events[row.place];
            return quoted(event.pallet) + "." + quoted(event.name);
        }
        return QString();
    }
    switch (row.kind) {
    case Row::Kind::Beginning:
        return tr("At the beginning of the block", "block pane: what the chain did by itself");
    case Row::Kind::End:
        return tr("At the end of the block", "block pane: what the chain did by itself");
    default:
        return eventSentence(m_contents->events[row.place], m_names);
    }
}

QHash<int, QByteArray> BlockModel::roleNames() const
{
    return { { IsHead, "isHead" }, { Number, "number" }, { Sentence, "sentence" }, { Signer, "signer" },
        { Outcome, "outcome" }, { OutcomeText, "outcomeText" }, { Name, "name" } };
}

} // namespace taonaut::ui
