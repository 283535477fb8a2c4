// SPDX-License-Identifier: MIT
#pragma once

// The accounts of the window as a tree of two levels, flattened: each coldkey, and its hotkeys below it.

#include "core/service/session.hpp"

#include <QAbstractListModel>

namespace taonaut::ui {

class AccountsModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ rowCount NOTIFY changed FINAL)
    Q_PROPERTY(int hotkeyCount READ hotkeyCount NOTIFY changed FINAL) ///< of the rows
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY changed FINAL) ///< -1: none

public:
    enum Role {
        NameRole = Qt::UserRole,
        AddressRole,
        HotkeyRole, ///< a hotkey of the coldkey above
        NoteRole, ///< what it is, or what is odd about it
        DoubtRole, ///< the note is a warning
        SelectedRole,
        UnlockedRole,
        LockableRole, ///< has a password
    };

    explicit AccountsModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int hotkeyCount() const;
    [[nodiscard]] int selectedRow() const;

    /// A hotkey selects its coldkey.
    Q_INVOKABLE void select(int row);

signals:
    void changed();

private:
    struct Row {
        QString name;
        QString address;
        AccountId coldkey;
        QString note;
        bool hotkey = false;
        bool doubt = false;
        bool selected = false;
        bool unlocked = false;
        bool lockable = false;
        bool operator==(const Row&) const = default;
    };

    void refresh();
    static Row coldkeyRow(const service::AccountView& view);
    static Row hotkeyRow(const service::AccountView& view, const service::HotkeyView& hotkey);

    service::Session& m_session;
    std::vector<Row> m_rows;
};

} // namespace taonaut::ui
