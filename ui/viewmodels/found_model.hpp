// SPDX-License-Identifier: MIT
#pragma once

// The wallets in the wallets folder, with ticks: those that are ticked are listed by one press, without a
// password.

#include "key_task.hpp"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

namespace taonaut::ui {

class FoundModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY changed FINAL)
    Q_PROPERTY(int openable READ openable NOTIFY changed FINAL) ///< how many can be ticked
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< "" or why the folder cannot be read
    Q_PROPERTY(taonaut::ui::KeyTask* task READ task CONSTANT FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        AddressRole,
        FormRole, ///< in words
        HotkeysRole, ///< names
        WarningsRole, ///< sentences
        ProblemRole, ///< "" or a sentence
        ListedRole,
        OpenableRole,
        TickedRole,
    };

    explicit FoundModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int tickedCount() const { return static_cast<int>(ticked().size()); }
    [[nodiscard]] int openable() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] KeyTask* task() { return &m_task; }

    Q_INVOKABLE void toggle(const QString& name);
    Q_INVOKABLE void tickAll(bool on);
    /// Lists the ticked wallets; ends in done.
    Q_INVOKABLE void open();
    Q_INVOKABLE void rescan();

signals:
    void changed();
    void done();

private:
    struct Row {
        QString name;
        QString address;
        QString form;
        QStringList hotkeys;
        QStringList warnings;
        QString problem;
        bool listed = false;
        bool openable = false;
        bool operator==(const Row&) const = default;
    };

    void refresh();
    [[nodiscard]] static Row rowOf(const service::FoundWallet& wallet);
    [[nodiscard]] bool isTicked(const Row& row) const;
    [[nodiscard]] std::vector<std::string> ticked() const;

    service::Session& m_session;
    std::vector<Row> m_rows;
    /// Names whose tick the person changed. Without that, what has no problem is ticked.
    QSet<QString> m_changed;
    KeyTask m_task;
};

} // namespace taonaut::ui
