// SPDX-License-Identifier: MIT
#include "form_model.hpp"

#include "format.hpp"
#include "messages.hpp"

namespace taonaut::ui {

using wallet::FormError;
using wallet::FormKind;
using wallet::FormNode;
using wallet::FormUnit;

namespace {

/// What is not there yet needs no complaint beside its field.
bool isOpen(const Error& reason)
{
    return reason.is(FormError::Missing) || reason.is(FormError::NoChoice);
}

QString problemOf(const FormNode& node)
{
    const auto reason = node.problem();
    return reason && !isOpen(*reason) ? sentence(*reason) : QString();
}

/// Of the choice of the call in a pallet.
const FormNode* callChoice(const FormNode& node)
{
    return node.kind() == FormKind::Call && node.size() == 1 ? &node.child(0) : nullptr;
}

QString chosenName(const FormNode* node)
{
    return node == nullptr || node->chosen() == nullptr ? QString() : quoted(node->chosen()->name);
}

} // namespace

void FormModel::setForms(std::vector<wallet::ValueForm> forms)
{
    beginResetModel();
    m_rows.clear();
    m_forms = std::move(forms);
    for (wallet::ValueForm& form : m_forms) {
        flatten(form.root(), {}, m_rows);
    }
    endResetModel();
    emit rowsChanged();
    emit edited();
}

void FormModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    for (wallet::ValueForm& form : m_forms) {
        flatten(form.root(), {}, m_rows);
    }
    endResetModel();
    emit rowsChanged();
    emit edited();
}

void FormModel::flatten(FormNode& node, const Row& at, std::vector<Row>& rows) const
{
    // A structure without a name needs no line of its own; its fields stand where it stands.
    const bool silent = node.kind() == FormKind::Fields && node.label().empty();
    const bool nothing = node.kind() == FormKind::Nothing && !node.problem();
    Row row = at;
    row.node = &node;
    if (!silent && !nothing) {
        rows.push_back(row);
    }
    const bool isList = node.kind() == FormKind::List;
    const int below = silent ? at.depth : at.depth + 1;
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (node.kind() == FormKind::Call) {
            // The choice of the call shares the line of the pallet.
            FormNode& choice = node.child(i);
            for (std::size_t j = 0; j < choice.size(); ++j) {
                flatten(choice.child(j), { nullptr, nullptr, j, below }, rows);
            }
        } else {
            flatten(node.child(i), { nullptr, isList ? &node : nullptr, i, below }, rows);
        }
    }
}

/// Only what lies between the rows that stayed at both ends is taken out and put in.
void FormModel::restructure()
{
    std::vector<Row> rows;
    for (wallet::ValueForm& form : m_forms) {
        flatten(form.root(), {}, rows);
    }
    const auto same = [](const Row& left, const Row& right) { return left.node == right.node; };
    const std::size_t shorter = std::min(rows.size(), m_rows.size());
    std::size_t front = 0;
    while (front < shorter && same(rows[front], m_rows[front])) {
        ++front;
    }
    std::size_t back = 0;
    while (back < shorter - front && same(rows[rows.size() - 1 - back], m_rows[m_rows.size() - 1 - back])) {
        ++back;
    }
    const auto at = [](std::size_t place) { return static_cast<int>(place); };
    if (const std::size_t gone = m_rows.size() - front - back; gone > 0) {
        beginRemoveRows({}, at(front), at(front + gone) - 1);
        m_rows.erase(m_rows.begin() + at(front), m_rows.begin() + at(front + gone));
        endRemoveRows();
    }
    if (const std::size_t added = rows.size() - front - back; added > 0) {
        beginInsertRows({}, at(front), at(front + added) - 1);
        m_rows.insert(m_rows.begin() + at(front), rows.begin() + at(front), rows.begin() + at(front + added));
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(at(m_rows.size()) - 1));
    }
    emit rowsChanged();
    emit edited();
}

FormNode* FormModel::nodeAt(int row) const
{
    return row < 0 || row >= rows() ? nullptr : m_rows[static_cast<std::size_t>(row)].node;
}

QStringList FormModel::gaps() const
{
    QStringList sentences;
    for (const wallet::ValueForm& form : m_forms) {
        for (const wallet::FormGap& gap : form.gaps()) {
            QStringList path;
            for (const std::string& step : gap.path) {
                path.append(quoted(step));
            }
            const QString where = path.join(QStringLiteral(" › "));
            sentences.append(where.isEmpty() && gap.reason.is(FormError::NoChoice)
                    ? tr("Choose a pallet and a call.", "what a form of a call still lacks")
                    : where.isEmpty() ? sentence(gap.reason)
                                      : tr("%1: %2", "what a form still lacks: field, reason")
                                            .arg(where, sentence(gap.reason)));
        }
    }
    return sentences;
}

int FormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FormModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const FormNode& node = *row.node;
    switch (role) {
    case Depth:
        return row.depth;
    case Kind:
        return static_cast<int>(node.kind());
    case Label:
    case Qt::DisplayRole:
        return quoted(node.label());
    case TypeText:
        return quoted(node.typeText());
    case Content:
        return QString::fromStdString(node.text());
    case Unit:
        return node.unit() == FormUnit::Tao  ? QStringLiteral("τ")
            : node.unit() == FormUnit::Alpha ? QStringLiteral("α")
                                             : QString();
    case On:
        return node.isOn();
    case Chosen:
        return chosenName(&node);
    case ChosenCall:
        return chosenName(callChoice(node));
    case Problem:
        return problemOf(node);
    case Size:
        return static_cast<int>(node.size());
    case InList:
        return row.list == nullptr ? 0
                                   : 1 + (row.place > 0 ? 2 : 0) + (row.place + 1 < row.list->size() ? 4 : 0);
    case Count:
        return static_cast<int>(node.choices().size());
    case CallCount:
        return callChoice(node) == nullptr ? 0 : static_cast<int>(callChoice(node)->choices().size());
    default:
        return {};
    }
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return { { Depth, "depth" }, { Kind, "kind" }, { Label, "label" }, { TypeText, "typeText" },
        { Content, "content" }, { Unit, "unit" }, { On, "on" }, { Chosen, "chosen" },
        { ChosenCall, "chosenCall" }, { Problem, "problem" }, { Size, "size" }, { InList, "inList" },
        { Count, "count" }, { CallCount, "callCount" } };
}

void FormModel::setContent(int row, const QString& text)
{
    FormNode* node = nodeAt(row);
    if (node != nullptr && node->text() != text.toStdString()) {
        node->setText(text.toStdString());
        emit dataChanged(index(row), index(row), { Content, Problem });
        emit edited();
    }
}

void FormModel::setOn(int row, bool on)
{
    if (FormNode* node = nodeAt(row); node != nullptr && node->isOn() != on) {
        node->setOn(on);
        restructure();
    }
}

QStringList FormModel::choices(int row, bool call) const
{
    QStringList names;
    const FormNode* node = nodeAt(row);
    node = node != nullptr && call ? callChoice(*node) : node;
    if (node != nullptr) {
        for (const std::string_view name : node->choices()) {
            names.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
    }
    return names;
}

void FormModel::choose(int row, bool call, const QString& name)
{
    FormNode* node = nodeAt(row);
    if (node != nullptr && call) {
        node = callChoice(*node) == nullptr ? nullptr : &node->child(0);
    }
    if (node != nullptr && node->choose(name.toStdString())) {
        restructure();
    }
}

void FormModel::addRow(int row)
{
    if (FormNode* node = nodeAt(row); node != nullptr && node->addRow()) {
        restructure();
    }
}

void FormModel::removeRow(int row)
{
    if (nodeAt(row) != nullptr) {
        const Row& at = m_rows[static_cast<std::size_t>(row)];
        if (at.list != nullptr && at.list->removeRow(at.place)) {
            restructure();
        }
    }
}

void FormModel::moveRow(int row, bool up)
{
    if (nodeAt(row) != nullptr) {
        const Row& at = m_rows[static_cast<std::size_t>(row)];
        if (at.list != nullptr && at.list->moveRow(at.place, up)) {
            restructure();
        }
    }
}

} // namespace taonaut::ui
