// SPDX-License-Identifier: MIT
// Networks, servers, reports and the lying-server test as the keyboard meets them.

#include "core/service/rehearsal/attacks.hpp"
#include "tests/qml/stage.hpp"
#include "ui/viewmodels/networks_model.hpp"
#include "ui/viewmodels/proof_model.hpp"
#include "ui/viewmodels/rehearsal_model.hpp"
#include "ui/viewmodels/shell_model.hpp"
#include "ui/viewmodels/storage_model.hpp"

#include <QtTest>

using namespace taonaut;
using service::Network;
using test::Scene;
using test::Stage;

class TrustTest : public QObject {
    Q_OBJECT
private slots:
    void networkIsSwitchedByKeyboard();
    void testNetworkOffersTheCheckpoint();
    void endpointIsAddedByKeyboard();
    void droppedServerIsOpenAndForgiven();
    void contradictionLeadsToTheReport();
    void lyingServerTestByKeyboard();
    void proofIsCheckedAgain();
    void storageValueHasItsProof();
};

void TrustTest::networkIsSwitchedByKeyboard()
{
    Stage stage(Scene::FundedAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    QVERIFY(stage.reach("networkButton", 20));
    stage.press(Qt::Key_Down);
    QTRY_VERIFY(stage.isFocused("networkList"));
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.window.shell().network(), static_cast<int>(Network::Finney));
}

void TrustTest::testNetworkOffersTheCheckpoint()
{
    Stage stage(Scene::FundedAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openNetworks();
    QTRY_VERIFY(stage.isFocused("networkList"));
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.isFocused("checkpointHash"));
    stage.type("0x511948e96e1d479d0a92d89bb976638780f2c65a93a5d5be710f22ee15c60200");
    stage.press(Qt::Key_Return);
    QVERIFY(stage.isFocused("checkpointSet"));
    stage.type("6");
    stage.press(Qt::Key_Return);
    QTRY_VERIFY(stage.session.snapshot()->networkView(Network::Test)->checkpoint.has_value());
    QTRY_VERIFY(stage.seen("checkpointHash") == nullptr); // closed
}

void TrustTest::endpointIsAddedByKeyboard()
{
    Stage stage(Scene::Main);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openNetwork(0);
    QVERIFY(stage.reach("addEndpoint", 30));
    stage.act();
    QTRY_VERIFY(stage.isFocused("endpointUrl"));
    stage.type("https://no.example");
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Return);
    QVERIFY(!stage.window.networks().task()->busy()); // it is no address of a server
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(stage.seen("endpointUrl") == nullptr);
    QVERIFY(stage.reach("addEndpoint", 30));
    stage.act();
    QTRY_VERIFY(stage.isFocused("endpointUrl"));
    stage.type("wss://new.example");
    stage.press(Qt::Key_Return);
    stage.type("New");
    stage.press(Qt::Key_Return);
    QTRY_COMPARE(stage.session.snapshot()->networkView(Network::Finney)->endpoints.size(), std::size_t { 6 });
}

void TrustTest::droppedServerIsOpenAndForgiven()
{
    Stage stage(Scene::Main);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openNetwork(0);
    QVERIFY(stage.reach("openReport", 60));
    stage.act();
    QTRY_VERIFY(stage.isFocused("closeReport"));
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(stage.seen("closeReport") == nullptr);
    QVERIFY(stage.reach("tryAgain", 60));
    stage.act();
    QTRY_VERIFY(stage.seen("tryAgain") == nullptr);
}

void TrustTest::contradictionLeadsToTheReport()
{
    Stage stage(Scene::Contradiction);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    QVERIFY(stage.window.shell().bannerTitle().contains("hidden"));
    QVERIFY(stage.reach("Open the report", 30));
    stage.act();
    QTRY_VERIFY(stage.isFocused("closeReport"));
}

void TrustTest::lyingServerTestByKeyboard()
{
    Stage stage(Scene::FundedAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    std::vector<service::AttackVerdict> verdicts;
    for (const service::Attack& attack : service::attackSelection()) {
        verdicts.push_back({ attack.row, std::string(attack.name), attack.ending, "module.Reason", 7 });
    }
    stage.session.setVerdicts(verdicts);
    stage.window.openNetwork(0);
    QVERIFY(stage.reach("lyingServerTest", 30));
    stage.act();
    QTRY_VERIFY(stage.isFocused("startRehearsal"));
    stage.act();
    QTRY_VERIFY(stage.window.rehearsal().over());
    QVERIFY(stage.window.rehearsal().held());
    QVERIFY(stage.seen("rehearsalSummary") != nullptr);
    stage.press(Qt::Key_Escape);
    QTRY_VERIFY(stage.seen("rehearsalSummary") == nullptr);
}

void TrustTest::proofIsCheckedAgain()
{
    Stage stage(Scene::FundedAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openProof();
    QVERIFY(stage.reach("checkAgain", 10));
    stage.session.grow(1);
    stage.act();
    QTRY_VERIFY(stage.window.proof().verdict().contains("the same"));
    QVERIFY(stage.reach("copyProof", 10));
    stage.act();
    QTRY_VERIFY(stage.window.proof().verdict().contains("verify-proof"));
}

void TrustTest::storageValueHasItsProof()
{
    Stage stage(Scene::FundedAccount);
    QVERIFY(QTest::qWaitForWindowActive(stage.window.view()));
    stage.window.openNetwork(2);
    ui::StorageModel& storage = stage.window.storage();
    storage.choosePallet("System");
    storage.chooseItem("Number");
    storage.read();
    QTRY_VERIFY(storage.hasValue());
    QVERIFY(stage.reach("storageProof", 60));
    stage.act();
    QTRY_COMPARE(stage.window.proof().storage(), QString("System, Number"));
    QVERIFY(stage.window.proof().amountLead().isEmpty());
    QVERIFY(stage.reach("checkAgain", 10));
}

QTEST_MAIN(TrustTest)
#include "trust_test.moc"
