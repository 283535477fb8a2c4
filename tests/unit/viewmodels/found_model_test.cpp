// SPDX-License-Identifier: MIT
#include "core/wallet/key_error.hpp"
#include "found_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::FoundModel;

class FoundModelTest : public QObject {
    Q_OBJECT
private slots:
    void rowsSayWhatTheyAre();
    void tickedOnesAreOpened();
    void ticksSurviveNewBlocks();
    void emptyFolder();
};

namespace {

QStringList column(const FoundModel& model, FoundModel::Role role)
{
    QStringList values;
    for (int row = 0; row < model.count(); ++row) {
        values.append(model.data(model.index(row), role).toString());
    }
    return values;
}

} // namespace

void FoundModelTest::rowsSayWhatTheyAre()
{
    ScriptedSession session(Scene::FoundWallets);
    FoundModel model(session);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(static_cast<std::size_t>(model.count()), session.snapshot()->found.size());
    QCOMPARE(model.openable(), model.count());
    QCOMPARE(model.tickedCount(), model.openable() - 1); // the damaged one can be watched, when it is wanted
    model.tickAll(true);
    QCOMPARE(model.tickedCount(), model.openable());
    QVERIFY(column(model, FoundModel::FormRole).contains("Encrypted, Bittensor form"));
    QVERIFY(!model.folder().isEmpty());
    for (int row = 0; row < model.count(); ++row) {
        const QModelIndex index = model.index(row);
        const bool openable = model.data(index, FoundModel::OpenableRole).toBool();
        // What cannot be opened says why.
        QVERIFY(openable || model.data(index, FoundModel::ListedRole).toBool()
            || !model.data(index, FoundModel::ProblemRole).toString().isEmpty());
        QVERIFY(!openable || model.data(index, FoundModel::AddressRole).toString().startsWith('5'));
    }
    QVERIFY(!model.data(QModelIndex(), FoundModel::NameRole).isValid());
}

void FoundModelTest::tickedOnesAreOpened()
{
    ScriptedSession session(Scene::FoundWallets);
    FoundModel model(session);
    const QString first = column(model, FoundModel::NameRole).front();
    model.tickAll(false);
    QCOMPARE(model.tickedCount(), 0);
    model.open();
    QVERIFY(!model.task()->busy());
    model.toggle(first);
    QCOMPARE(model.tickedCount(), 1);
    QSignalSpy done(&model, &FoundModel::done);
    model.open();
    QVERIFY(done.wait(1000));
    QCOMPARE(session.snapshot()->accounts.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(session.snapshot()->accounts.front().name), first);
    QVERIFY(model.data(model.index(0), FoundModel::ListedRole).toBool());
    QVERIFY(!model.data(model.index(0), FoundModel::OpenableRole).toBool());
}

void FoundModelTest::ticksSurviveNewBlocks()
{
    ScriptedSession session(Scene::FoundWallets);
    FoundModel model(session);
    const QString first = column(model, FoundModel::NameRole).front();
    model.toggle(first);
    const int before = model.tickedCount();
    QSignalSpy reset(&model, &FoundModel::modelReset);
    session.grow(2);
    session.publish();
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.tickedCount(), before);
}

void FoundModelTest::emptyFolder()
{
    ScriptedSession session;
    FoundModel model(session);
    QCOMPARE(model.count(), 0);
    QSignalSpy done(&model, &FoundModel::done);
    model.open();
    model.rescan();
    QVERIFY(model.task()->busy());
    QTRY_VERIFY(!model.task()->busy());
    QCOMPARE(done.count(), 0); // looking again opens nothing
}

QTEST_GUILESS_MAIN(FoundModelTest)
#include "found_model_test.moc"
