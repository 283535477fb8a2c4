// SPDX-License-Identifier: MIT
#include "contacts_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;
using ui::ContactsModel;

namespace {

constexpr const char* kAlice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

} // namespace

class ContactsModelTest : public QObject {
    Q_OBJECT
private slots:
    void keepingAndRemoving();
    void addressesAreChecked();
};

void ContactsModelTest::keepingAndRemoving()
{
    ScriptedSession session;
    ContactsModel model(session);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy done(&model, &ContactsModel::done);
    model.save(kAlice, " Alice ", "from the forum", 1);
    QVERIFY(done.wait(1000));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QCOMPARE(model.data(row, ContactsModel::NameRole).toString(), QString("Alice"));
    QCOMPARE(model.data(row, ContactsModel::AddressRole).toString(), QString(kAlice));
    QCOMPARE(model.data(row, ContactsModel::NoteRole).toString(), QString("from the forum"));
    QCOMPARE(model.data(row, ContactsModel::TrustRole).toInt(), 1);
    model.save(kAlice, "Alice", "", 99); // marks beyond the last are the last
    QVERIFY(done.wait(1000));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.data(model.index(0), ContactsModel::TrustRole).toInt(), 2);
    model.remove(kAlice);
    QVERIFY(done.wait(1000));
    QCOMPARE(model.rowCount(), 0);
}

void ContactsModelTest::addressesAreChecked()
{
    ScriptedSession session;
    ContactsModel model(session);
    QVERIFY(!model.addressProblem("5Grw", "").isEmpty());
    model.save("5Grw", "Nobody", "", 0);
    model.remove("5Grw");
    QVERIFY(!model.task()->busy());
    QVERIFY(model.addressProblem(kAlice, "").isEmpty());
    QSignalSpy done(&model, &ContactsModel::done);
    model.save(kAlice, "Alice", "", 0);
    QVERIFY(done.wait(1000));
    QVERIFY(model.addressProblem(kAlice, "").contains("Alice"));
    QVERIFY(model.addressProblem(kAlice, kAlice).isEmpty()); // the one that is being changed
}

QTEST_GUILESS_MAIN(ContactsModelTest)
#include "contacts_model_test.moc"
