// SPDX-License-Identifier: MIT
#include "rows_model.hpp"

namespace taonaut::ui {

RowsModel::RowsModel(QList<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles))
{
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const int name = role - Qt::UserRole;
    if (!index.isValid() || index.row() >= m_rows.size() || name < 0 || name >= m_roles.size()) {
        return {};
    }
    return m_rows[index.row()].value(QString::fromLatin1(m_roles[name]));
}

QHash<int, QByteArray> RowsModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i) {
        names.insert(Qt::UserRole + i, m_roles[i]);
    }
    return names;
}

void RowsModel::setRow(int row, QVariantMap values)
{
    if (row >= 0 && row < m_rows.size() && m_rows[row] != values) {
        m_rows[row] = std::move(values);
        emit dataChanged(index(row), index(row));
    }
}

void RowsModel::setRows(QList<QVariantMap> rows)
{
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    for (int row = 0; row < std::min(before, after); ++row) {
        setRow(row, rows[row]);
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.append(rows.mid(before));
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(after);
        endRemoveRows();
    }
    if (after != before) {
        emit countChanged();
    }
}

} // namespace taonaut::ui
