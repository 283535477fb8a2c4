// SPDX-License-Identifier: MIT
#pragma once

// Own transactions as rows, newest first.

#include "core/service/session.hpp"

#include <QAbstractListModel>

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
    };

    explicit ActivityModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rows() const { return rowCount({}); }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void rowsChanged();

private:
    void enter(const std::vector<service::TransactionView>& transactions);
    void noteSelection();
    [[nodiscard]] QString actionOf(const service::TransactionView& transaction) const;

    service::Session& m_session;
    std::vector<service::TransactionView> m_transactions;
    std::optional<AccountId> m_selected;
};

} // namespace taonaut::ui
