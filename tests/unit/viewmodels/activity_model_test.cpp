// SPDX-License-Identifier: MIT
#include "activity_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::ActivityModel;

class ActivityModelTest : public QObject {
    Q_OBJECT
private slots:
    void everyStateHasWords();
    void newRowsAreInsertedAndChangedOnesAnnounced();
    void anotherBookResets();
    void nodeWordsAreQuoted();
};

namespace {

QVariant at(const ActivityModel& model, int row, int role)
{
    return model.data(model.index(row), role);
}

int rowOf(const ActivityModel& model, const QString& word)
{
    for (int row = 0; row < model.rows(); ++row) {
        if (at(model, row, ActivityModel::StateWord).toString() == word) {
            return row;
        }
    }
    return -1;
}

} // namespace

void ActivityModelTest::everyStateHasWords()
{
    ScriptedSession session(Scene::Activity);
    ActivityModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rows(), 7);
    for (int row = 0; row < model.rows(); ++row) {
        QVERIFY(!at(model, row, ActivityModel::StateWord).toString().isEmpty());
        QVERIFY(!at(model, row, ActivityModel::When).toString().isEmpty());
        QCOMPARE(at(model, row, ActivityModel::Address).toString().size(), 48);
    }
    const int final = rowOf(model, "Final");
    QCOMPARE(at(model, final, ActivityModel::StepsDone).toInt(), 4);
    QCOMPARE(at(model, final, ActivityModel::StateMark).toInt(), 3);
    // 12.25 and the fee that the proven events name.
    QCOMPARE(at(model, final, ActivityModel::ChangeLead).toString(), QString("12.250"));
    QCOMPARE(at(model, final, ActivityModel::ChangeRest).toString(), QString::fromUtf8("\u2009124\u2009187"));
    const int failed = rowOf(model, "Failed, proven");
    QVERIFY(at(model, failed, ActivityModel::Failed).toBool());
    QVERIFY(at(model, failed, ActivityModel::Detail).toString().contains("FundsUnavailable"));
    QCOMPARE(
        at(model, failed, ActivityModel::ChangeRest).toString(), QString::fromUtf8("\u2009124\u2009187"));
    const int expired = rowOf(model, "Expired, absent");
    QVERIFY(at(model, expired, ActivityModel::Expired).toBool());
    QCOMPARE(at(model, expired, ActivityModel::ChangeLead).toString(), QString());
    QCOMPARE(at(model, rowOf(model, "In block, not final"), ActivityModel::StateMark).toInt(), 2);
    QCOMPARE(at(model, rowOf(model, "Sent, not confirmed"), ActivityModel::StateMark).toInt(), 0);
    QCOMPARE(at(model, rowOf(model, "Signed"), ActivityModel::BlockText).toString(), QString::fromUtf8("–"));
    QVERIFY(!model.data({}, ActivityModel::When).isValid());
    QVERIFY(!model.data(model.index(7), ActivityModel::When).isValid());
}

void ActivityModelTest::newRowsAreInsertedAndChangedOnesAnnounced()
{
    ScriptedSession session(Scene::ReviewWarning);
    QSignalSpy ready(&session, &service::Session::reviewReady);
    QVERIFY(ready.wait(1000));
    ActivityModel model(session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    session.confirm(session.sheet()->id);
    QVERIFY(inserted.wait(1000));
    QCOMPARE(model.rows(), 1);
    session.include(test::BlockEnd::Sealed);
    QCOMPARE(changed.count(), 1);
    session.finalize();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(at(model, 0, ActivityModel::StateWord).toString(), QString("Final"));
    session.publish(); // nothing changed
    QCOMPARE(changed.count(), 2);
    QCOMPARE(reset.count(), 0);
}

void ActivityModelTest::anotherBookResets()
{
    ScriptedSession session(Scene::Activity);
    ActivityModel model(session);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    session.play(Scene::FundedAccount);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rows(), 0);
}

void ActivityModelTest::nodeWordsAreQuoted()
{
    ScriptedSession session(Scene::Activity);
    ActivityModel model(session);
    const QString detail = at(model, rowOf(model, "Refused by the node"), ActivityModel::Detail).toString();
    QVERIFY(detail.contains(QString::fromUtf8("“1010: Invalid Transaction: Inability to pay some fees”")));
}

QTEST_GUILESS_MAIN(ActivityModelTest)
#include "activity_model_test.moc"
