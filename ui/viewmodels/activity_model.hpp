// SPDX-License-Identifier: MIT
#pragma once

// Own transactions as rows, newest first.

#include "core/service/session.hpp"

#include <QAbstractListModel>
#include <QStringList>
#include <map>

namespace taonaut::ui {

class ActivityModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int rows READ rows NOTIFY rowsChanged FINAL)

public:
    enum Role {
        When = Qt::UserRole + 1,
        ActionWord,
        What,
        Address,
        ChangeLead,
        ChangeRest,
        StepsDone, ///< 0 to 4
        Failed,
        Expired,
        StateMark, ///< ProofMark.Level; 0: none
        StateWord,
        BlockText,
        Detail, ///< a sentence, where one is needed
        Facts, ///< list of maps: name, value, mono
        Events, ///< sentences, once readEvents() was asked
        EventsNote, ///< why there are none, or that they are read
    };

    explicit ActivityModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rows() const { return rowCount({}); }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Reads what happened in the block of this transaction, from proven events.
    Q_INVOKABLE void readEvents(int row);

signals:
    void rowsChanged();

private:
    void enter(const std::vector<service::TransactionView>& transactions);
    void noteSelection();
    [[nodiscard]] QString actionOf(const service::TransactionView& transaction) const;

    /// What is known of the events of a transaction.
    struct Told {
        service::RequestId reading = 0;
        Hash256 block; ///< that they were read from
        QStringList events;
        QString problem;
    };
    void enterBlock(service::RequestId id, const service::BlockContents& contents);
    void enterFailure(service::RequestId id, const Error& error);
    void announceEvents(std::uint64_t transaction);
    [[nodiscard]] QString eventsNote(const service::TransactionView& transaction) const;

    service::Session& m_session;
    std::map<std::uint64_t, Told> m_told; ///< by transaction
    std::vector<service::TransactionView> m_transactions;
    std::optional<AccountId> m_selected;
};

} // namespace taonaut::ui
