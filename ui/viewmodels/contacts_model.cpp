// SPDX-License-Identifier: MIT
#include "contacts_model.hpp"

#include "core/wallet/address_guard.hpp"
#include "format.hpp"
#include "messages.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace taonaut::ui {

ContactsModel::ContactsModel(service::Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_task(session)
{
    connect(&session, &service::Session::changed, this, &ContactsModel::refresh);
    connect(&m_task, &KeyTask::done, this, &ContactsModel::done);
    refresh();
}

void ContactsModel::refresh()
{
    const auto snapshot = m_session.snapshot();
    if (snapshot->contacts == m_contacts) {
        return;
    }
    beginResetModel();
    m_contacts = snapshot->contacts;
    endResetModel();
    emit changed();
}

int ContactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

QVariant ContactsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const service::Contact& contact = m_contacts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return quoted(contact.name);
    case AddressRole:
        return address(contact.id);
    case NoteRole:
        return quoted(contact.note);
    case TrustRole:
        return static_cast<int>(contact.trust);
    default:
        return {};
    }
}

QHash<int, QByteArray> ContactsModel::roleNames() const
{
    return { { NameRole, "name" }, { AddressRole, "address" }, { NoteRole, "note" }, { TrustRole, "trust" } };
}

QString ContactsModel::addressProblem(const QString& text, const QString& editing) const
{
    const Result<AccountId> account = wallet::accountFromPaste(text.toStdString());
    if (!account) {
        return sentence(account.error());
    }
    const auto known = std::find_if(m_contacts.begin(), m_contacts.end(),
        [&](const service::Contact& contact) { return contact.id == *account; });
    return known == m_contacts.end() || address(*account) == editing
        ? QString()
        : tr("This address is kept already, as %1.", "under the address of a contact")
              .arg(quoted(known->name));
}

void ContactsModel::save(const QString& text, const QString& name, const QString& note, int trust)
{
    const Result<AccountId> account = wallet::accountFromPaste(text.toStdString());
    if (account && !m_task.busy()) {
        m_task.start(m_session.saveContact({ *account, name.trimmed().toStdString(),
            note.trimmed().toStdString(), static_cast<service::Trust>(std::clamp(trust, 0, 2)) }));
    }
}

void ContactsModel::remove(const QString& text)
{
    const Result<AccountId> account = wallet::accountFromPaste(text.toStdString());
    if (account && !m_task.busy()) {
        m_task.start(m_session.removeContact(*account));
    }
}

void ContactsModel::copy(const QString& address) const
{
    QGuiApplication::clipboard()->setText(address);
}

} // namespace taonaut::ui
