// SPDX-License-Identifier: MIT
#pragma once

// The nodes of one or several forms as rows from top to bottom, indented by depth. Typing changes a row;
// choosing, adding and removing change which rows there are, and rows that stay keep their field and focus.

#include "core/wallet/value_form.hpp"

#include <QAbstractListModel>
#include <QStringList>

namespace taonaut::ui {

class FormModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int rows READ rows NOTIFY rowsChanged FINAL)

public:
    enum Role {
        Depth = Qt::UserRole + 1,
        Kind, ///< Kind
        Label,
        TypeText,
        Content, ///< what was typed
        Unit, ///< "τ", "α" or nothing
        On,
        Chosen, ///< of choices and calls: the case
        ChosenCall, ///< of calls: the call of the pallet
        Problem, ///< "" while nothing was filled in
        Size, ///< of lists
        InList, ///< 0: no; else bits: 1 it is an element, 2 it can go up, 4 down
        Count, ///< of choices: how many cases
        CallCount, ///< of calls: how many calls the chosen pallet has
    };
    /// As wallet::FormKind.
    enum class NodeKind : int {
        Nothing,
        Address,
        Amount,
        Integer,
        Boolean,
        Text,
        Bytes,
        Bits,
        Choice,
        Call,
        Option,
        List,
        Fields,
    };
    Q_ENUM(NodeKind)

    using QAbstractListModel::QAbstractListModel;

    void setForms(std::vector<wallet::ValueForm> forms);
    [[nodiscard]] std::vector<wallet::ValueForm>& forms() { return m_forms; }
    [[nodiscard]] const std::vector<wallet::ValueForm>& forms() const { return m_forms; }
    /// After the forms were changed from outside.
    void refresh();

    /// Sentences about what is missing or wrong, in reading order.
    [[nodiscard]] QStringList gaps() const;

    [[nodiscard]] int rows() const { return rowCount({}); }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setContent(int row, const QString& text);
    Q_INVOKABLE void setOn(int row, bool on);
    /// Names of the cases; call: of the calls of the chosen pallet.
    Q_INVOKABLE QStringList choices(int row, bool call) const;
    Q_INVOKABLE void choose(int row, bool call, const QString& name);
    Q_INVOKABLE void addRow(int row);
    Q_INVOKABLE void removeRow(int row); ///< row: the element
    Q_INVOKABLE void moveRow(int row, bool up);

signals:
    void rowsChanged();
    void edited();

private:
    struct Row {
        wallet::FormNode* node = nullptr;
        wallet::FormNode* list = nullptr; ///< that it is an element of
        std::size_t place = 0;
        int depth = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };
    void flatten(wallet::FormNode& node, const Row& at, std::vector<Row>& rows) const;
    [[nodiscard]] wallet::FormNode* nodeAt(int row) const;
    void restructure();

    std::vector<wallet::ValueForm> m_forms;
    std::vector<Row> m_rows;
};

} // namespace taonaut::ui
