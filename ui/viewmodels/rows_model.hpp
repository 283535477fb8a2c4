// SPDX-License-Identifier: MIT
#pragma once

// Rows of named values for a list on the screen. Rows are replaced one by one: what did not change keeps its
// place, its focus and its folded part.

#include <QAbstractListModel>
#include <QVariantMap>

namespace taonaut::ui {

class RowsModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged FINAL)

public:
    /// roles: the names that every row has.
    explicit RowsModel(QList<QByteArray> roles, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const QList<QVariantMap>& rows() const { return m_rows; }
    void setRows(QList<QVariantMap> rows);
    void setRow(int row, QVariantMap values);

signals:
    void countChanged();

private:
    QList<QByteArray> m_roles;
    QList<QVariantMap> m_rows;
};

} // namespace taonaut::ui
