// SPDX-License-Identifier: MIT
#pragma once

// Accounts of others with a name, a note and a mark of trust.

#include "key_task.hpp"

#include <QAbstractListModel>

namespace taonaut::ui {

class ContactsModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ rowCount NOTIFY changed FINAL)
    Q_PROPERTY(taonaut::ui::KeyTask* task READ task CONSTANT FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        AddressRole,
        NoteRole,
        TrustRole, ///< 0 unmarked, 1 trusted, 2 blocked
    };

    explicit ContactsModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] KeyTask* task() { return &m_task; }

    /// "" or why this address cannot be kept. editing: the address of the contact that is being changed.
    Q_INVOKABLE QString addressProblem(const QString& address, const QString& editing) const;
    /// New, or in the place of the contact with this address; ends in done or task.error.
    Q_INVOKABLE void save(const QString& address, const QString& name, const QString& note, int trust);
    Q_INVOKABLE void remove(const QString& address);
    Q_INVOKABLE void copy(const QString& address) const;

signals:
    void changed();
    void done();

private:
    void refresh();

    service::Session& m_session;
    std::vector<service::Contact> m_contacts;
    KeyTask m_task;
};

} // namespace taonaut::ui
