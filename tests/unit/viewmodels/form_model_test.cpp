// SPDX-License-Identifier: MIT

#include "core/subtensor/chain_runtime.hpp"
#include "core/wallet/runtime_browser.hpp"
#include "ui/viewmodels/form_model.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using ui::FormModel;

class FormModelTest : public QObject {
    Q_OBJECT
private slots:
    void rowsFollowTheForm();
    void listsKeepTheOtherRows();
    void problemsAndGaps();
};

namespace {

std::unique_ptr<FormModel> callForm()
{
    auto model = std::make_unique<FormModel>();
    std::vector<wallet::ValueForm> forms;
    forms.push_back(wallet::callForm(subtensor::ChainRuntime::declared(), {}));
    model->setForms(std::move(forms));
    return model;
}

QVariant at(const FormModel& model, int row, int role)
{
    return model.data(model.index(row), role);
}

} // namespace

void FormModelTest::rowsFollowTheForm()
{
    const auto model = callForm();
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy edits(model.get(), &FormModel::edited);
    QCOMPARE(model->rows(), 1);
    QVERIFY(model->choices(0, false).contains("Balances"));
    QVERIFY(model->choices(0, true).isEmpty());
    model->choose(0, false, "Balances");
    QCOMPARE(model->rows(), 1); // the call shares the line of the pallet
    QVERIFY(at(*model, 0, FormModel::CallCount).toInt() > 3);
    model->choose(0, true, "transfer_keep_alive");
    QCOMPARE(model->rows(), 3);
    QCOMPARE(at(*model, 1, FormModel::Label).toString(), QString("dest"));
    QCOMPARE(at(*model, 2, FormModel::Unit).toString(), QString::fromUtf8("τ"));
    model->setContent(2, "1.5");
    QCOMPARE(edits.count(), 3);
    model->choose(0, false, "System");
    QCOMPARE(model->rows(), 1);
    QCOMPARE(at(*model, 0, FormModel::ChosenCall).toString(), QString());
    // Rows and verbs that do not exist do nothing.
    model->setContent(99, "x");
    model->choose(-1, true, "x");
    model->removeRow(0);
    QCOMPARE(model->rows(), 1);
}

void FormModelTest::listsKeepTheOtherRows()
{
    const auto model = callForm();
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->choose(0, false, "SubtensorModule");
    model->choose(0, true, "set_weights");
    int list = 0;
    while (at(*model, list, FormModel::Label).toString() != "dests") {
        ++list;
    }
    model->addRow(list);
    model->addRow(list);
    QCOMPARE(at(*model, list, FormModel::Size).toInt(), 2);
    QSignalSpy removed(model.get(), &FormModel::rowsRemoved);
    QSignalSpy reset(model.get(), &FormModel::modelReset);
    model->setContent(list + 1, "7");
    model->setContent(list + 2, "8");
    QCOMPARE(at(*model, list + 1, FormModel::InList).toInt(), 1 + 4);
    QCOMPARE(at(*model, list + 2, FormModel::InList).toInt(), 1 + 2);
    model->moveRow(list + 2, true);
    QCOMPARE(at(*model, list + 1, FormModel::Content).toString(), QString("8"));
    model->removeRow(list + 1);
    QCOMPARE(at(*model, list + 1, FormModel::Content).toString(), QString("7"));
    QVERIFY(removed.count() > 0);
    QCOMPARE(reset.count(), 0);
}

void FormModelTest::problemsAndGaps()
{
    const auto model = callForm();
    QCOMPARE(model->gaps().size(), 1);
    model->choose(0, false, "Balances");
    model->choose(0, true, "transfer_keep_alive");
    QCOMPARE(model->gaps().size(), 2);
    QVERIFY(model->gaps().front().startsWith("dest"));
    QCOMPARE(at(*model, 1, FormModel::Problem).toString(), QString()); // nothing was filled in yet
    model->setContent(1, "nobody");
    QVERIFY(!at(*model, 1, FormModel::Problem).toString().isEmpty());
    model->setContent(1, "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty");
    model->setContent(2, "0.000000001");
    QVERIFY(model->gaps().isEmpty());
    QVERIFY(model->forms().front().bytes().has_value());
}

QTEST_GUILESS_MAIN(FormModelTest)
#include "form_model_test.moc"
