// SPDX-License-Identifier: MIT
#include "found_model.hpp"

#include "format.hpp"
#include "key_words.hpp"
#include "messages.hpp"

#include <algorithm>

namespace taonaut::ui {

FoundModel::FoundModel(service::Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_task(session)
{
    connect(&session, &service::Session::changed, this, &FoundModel::refresh);
    connect(&m_task, &KeyTask::changed, this, &FoundModel::changed);
    refresh();
}

FoundModel::Row FoundModel::rowOf(const service::FoundWallet& wallet)
{
    Row row;
    row.name = quoted(wallet.name);
    row.address = wallet.coldkey ? address(*wallet.coldkey) : QString();
    row.form = formWords(wallet.form);
    for (const service::HotkeyView& hotkey : wallet.hotkeys) {
        row.hotkeys.append(quoted(hotkey.name));
    }
    row.warnings = warningSentences(wallet.warnings);
    row.problem = wallet.problem ? sentence(*wallet.problem) : QString();
    row.listed = wallet.listed;
    row.openable = !wallet.listed && wallet.coldkey.has_value();
    return row;
}

void FoundModel::refresh()
{
    std::vector<Row> rows;
    for (const service::FoundWallet& wallet : m_session.snapshot()->found) {
        rows.push_back(rowOf(wallet));
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit changed();
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.name;
    case AddressRole:
        return row.address;
    case FormRole:
        return row.form;
    case HotkeysRole:
        return row.hotkeys;
    case WarningsRole:
        return row.warnings;
    case ProblemRole:
        return row.problem;
    case ListedRole:
        return row.listed;
    case OpenableRole:
        return row.openable;
    case TickedRole:
        return isTicked(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return { { NameRole, "name" }, { AddressRole, "address" }, { FormRole, "form" },
        { HotkeysRole, "hotkeys" }, { WarningsRole, "warnings" }, { ProblemRole, "problem" },
        { ListedRole, "listed" }, { OpenableRole, "openable" }, { TickedRole, "ticked" } };
}

bool FoundModel::isTicked(const Row& row) const
{
    return row.openable && row.problem.isEmpty() != m_changed.contains(row.name);
}

std::vector<std::string> FoundModel::ticked() const
{
    std::vector<std::string> names;
    for (const service::FoundWallet& wallet : m_session.snapshot()->found) {
        if (isTicked(rowOf(wallet))) {
            names.push_back(wallet.name);
        }
    }
    return names;
}

int FoundModel::openable() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.openable; }));
}

QString FoundModel::folder() const
{
    return QString::fromStdString(m_session.snapshot()->walletsFolder);
}

QString FoundModel::problem() const
{
    const auto snapshot = m_session.snapshot();
    return snapshot->walletsProblem ? sentence(*snapshot->walletsProblem) : QString();
}

void FoundModel::toggle(const QString& name)
{
    if (!m_changed.remove(name)) {
        m_changed.insert(name);
    }
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), { TickedRole });
    }
    emit changed();
}

void FoundModel::tickAll(bool on)
{
    m_changed.clear();
    for (const Row& row : m_rows) {
        if (row.problem.isEmpty() != on) {
            m_changed.insert(row.name);
        }
    }
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), { TickedRole });
    }
    emit changed();
}

void FoundModel::open()
{
    const auto names = ticked();
    if (names.empty() || m_task.busy()) {
        return;
    }
    connect(&m_task, &KeyTask::done, this, &FoundModel::done, Qt::SingleShotConnection);
    m_task.start(m_session.openWallets(names));
}

void FoundModel::rescan()
{
    if (!m_task.busy()) {
        m_task.start(m_session.rescanWallets());
    }
}

} // namespace taonaut::ui
