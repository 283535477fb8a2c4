// SPDX-License-Identifier: MIT
#include "accounts_model.hpp"

#include "format.hpp"
#include "key_words.hpp"
#include "messages.hpp"

#include <algorithm>

namespace taonaut::ui {

using service::AccountKind;

AccountsModel::AccountsModel(service::Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &service::Session::changed, this, &AccountsModel::refresh);
    refresh();
}

AccountsModel::Row AccountsModel::coldkeyRow(const service::AccountView& view)
{
    Row row;
    row.name = quoted(view.name);
    row.address = address(view.id);
    row.coldkey = view.id;
    row.unlocked = view.unlocked;
    row.lockable = view.kind == AccountKind::Wallet && view.form != wallet::KeyForm::Plain;
    switch (view.kind) {
    case AccountKind::Wallet:
        row.note = formWords(view.form);
        break;
    case AccountKind::Development:
        row.note = tr("Development account, everybody has its key", "account list: below the name");
        break;
    case AccountKind::WatchOnly:
        row.note = tr("Watched, cannot sign", "account list: below the name");
        break;
    }
    row.doubt = view.problem || !view.warnings.empty();
    if (view.problem) {
        row.note = sentence(*view.problem);
    } else if (!view.warnings.empty()) {
        row.note = warningSentence(view.warnings.front());
    }
    return row;
}

AccountsModel::Row AccountsModel::hotkeyRow(
    const service::AccountView& view, const service::HotkeyView& hotkey)
{
    Row row;
    row.name = quoted(hotkey.name);
    row.address = hotkey.id ? address(*hotkey.id) : QString();
    row.coldkey = view.id;
    row.hotkey = true;
    row.unlocked = hotkey.unlocked;
    row.lockable = hotkey.needsPassword;
    row.note = hotkey.problem ? sentence(*hotkey.problem) : formWords(hotkey.form);
    row.doubt = hotkey.problem.has_value();
    return row;
}

void AccountsModel::refresh()
{
    const auto snapshot = m_session.snapshot();
    std::vector<Row> rows;
    for (const service::AccountView& view : snapshot->accounts) {
        rows.push_back(coldkeyRow(view));
        rows.back().selected = snapshot->selected == view.id;
        for (const service::HotkeyView& hotkey : view.hotkeys) {
            rows.push_back(hotkeyRow(view, hotkey));
        }
    }
    if (rows == m_rows) {
        return;
    }
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit changed();
}

int AccountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.name;
    case AddressRole:
        return row.address;
    case HotkeyRole:
        return row.hotkey;
    case NoteRole:
        return row.note;
    case DoubtRole:
        return row.doubt;
    case SelectedRole:
        return row.selected;
    case UnlockedRole:
        return row.unlocked;
    case LockableRole:
        return row.lockable;
    default:
        return {};
    }
}

QHash<int, QByteArray> AccountsModel::roleNames() const
{
    return { { NameRole, "name" }, { AddressRole, "address" }, { HotkeyRole, "hotkey" }, { NoteRole, "note" },
        { DoubtRole, "doubt" }, { SelectedRole, "selected" }, { UnlockedRole, "unlocked" },
        { LockableRole, "lockable" } };
}

int AccountsModel::hotkeyCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.hotkey; }));
}

int AccountsModel::selectedRow() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].selected) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void AccountsModel::select(int row)
{
    if (row >= 0 && row < rowCount()) {
        m_session.select(m_rows[static_cast<std::size_t>(row)].coldkey);
    }
}

} // namespace taonaut::ui
