// SPDX-License-Identifier: MIT
// Switching networks, other servers, other starts; the lying-server test; proofs checked again and copied.

#include "core/service/known_chains.hpp"
#include "core/service/light_link.hpp"
#include "core/service/network.hpp"
#include "core/service/rehearsal/attacks.hpp"
#include "networks_model.hpp"
#include "proof_model.hpp"
#include "rehearsal_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using service::Network;
using test::Scene;
using test::ScriptedSession;

class NetworksModelTest : public QObject {
    Q_OBJECT
private slots:
    void everyNetworkIsListed();
    void switching();
    void addressesAreJudged_data();
    void addressesAreJudged();
    void hashesAreJudged();
    void endpointIsAdded();
    void checkpointIsEnteredAndForgotten();
    void failureIsSaid();
    void lyingServerTest();
    void lyingServerTestFails();
    void lyingServerTestIsStopped();
    void proofIsCheckedAgain();
    void proofIsCopied();
};

namespace {

constexpr const char* kHash = "0x511948e96e1d479d0a92d89bb976638780f2c65a93a5d5be710f22ee15c60200";

std::vector<service::AttackVerdict> verdicts()
{
    std::vector<service::AttackVerdict> all;
    for (const service::Attack& attack : service::attackSelection()) {
        all.push_back({ attack.row, std::string(attack.name), attack.ending, "module.Reason", 12 });
    }
    return all;
}

} // namespace

void NetworksModelTest::everyNetworkIsListed()
{
    ScriptedSession session(Scene::TestNetwork);
    ui::NetworksModel model(session);
    QCOMPARE(model.rows()->rowCount(), 4);
    QCOMPARE(model.current(), static_cast<int>(Network::Test));
    const QVariantMap test = model.rows()->rows()[static_cast<int>(Network::Test)];
    QVERIFY(test["current"].toBool());
    QVERIFY(test["startMissing"].toBool());
    QCOMPARE(test["standing"].toString(), QString("Offline"));
    const QVariantMap local = model.rows()->rows()[static_cast<int>(Network::Local)];
    QCOMPARE(local["standing"].toString(), QString("Ready"));
    ScriptedSession other(Scene::FundedAccount);
    const auto row = ui::NetworksModel(other).rows()->rows()[static_cast<int>(Network::Test)];
    QCOMPARE(row["standing"].toString(), QString("No checkpoint yet"));
}

void NetworksModelTest::switching()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::NetworksModel model(session);
    QSignalSpy finished(&session, &service::Session::finished);
    model.use(static_cast<int>(Network::Local)); // it is that already
    QCOMPARE(finished.count(), 0);
    model.use(static_cast<int>(Network::Finney));
    QVERIFY(finished.wait(1000));
    QCOMPARE(model.current(), static_cast<int>(Network::Finney));
    session.failNext(service::KnownChainError::NoVerifiedStart);
    model.use(static_cast<int>(Network::Test));
    QTRY_VERIFY(model.switchError().contains("checkpoint"));
}

void NetworksModelTest::addressesAreJudged_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("secure") << "wss://entry.chain.example:443" << true;
    QTest::newRow("own node") << " ws://127.0.0.1:9944 " << true;
    QTest::newRow("six") << "ws://[::1]:9944" << true;
    QTest::newRow("web") << "https://entry.chain.example" << false;
    QTest::newRow("no host") << "wss://" << false;
    QTest::newRow("credentials") << "wss://me:secret@entry.chain.example" << false;
    QTest::newRow("blank") << "wss://entry chain" << false;
    QTest::newRow("nothing") << "" << false;
}

void NetworksModelTest::addressesAreJudged()
{
    QFETCH(QString, address);
    ScriptedSession session(Scene::FundedAccount);
    ui::NetworksModel model(session);
    QTEST(model.urlProblem(address).isEmpty(), "good");
}

void NetworksModelTest::hashesAreJudged()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::NetworksModel model(session);
    QCOMPARE(model.hashProblem(kHash), QString());
    QVERIFY(!model.hashProblem(QString(kHash).chopped(2)).isEmpty());
    QVERIFY(!model.hashProblem(QString(kHash).mid(2)).isEmpty());
    QVERIFY(!model.hashProblem(QString(kHash).replace('5', 'g')).isEmpty());
    QCOMPARE(model.setProblem("6"), QString());
    for (const char* bad : { "", "-1", "six", "99999999999999999999999" }) {
        QVERIFY2(!model.setProblem(bad).isEmpty(), bad);
    }
}

void NetworksModelTest::endpointIsAdded()
{
    ScriptedSession session(Scene::Main);
    ui::NetworksModel model(session);
    QSignalSpy done(&model, &ui::NetworksModel::done);
    model.addEndpoint(static_cast<int>(Network::Finney), "https://no.example", "");
    QVERIFY(!model.task()->busy());
    model.addEndpoint(static_cast<int>(Network::Finney), " wss://new.example ", " New ");
    QVERIFY(model.task()->busy());
    QVERIFY(done.wait(1000));
    const auto& last = session.snapshot()->networkView(Network::Finney)->endpoints.back();
    QCOMPARE(last.url, std::string("wss://new.example"));
    QCOMPARE(last.provider, std::string("New"));
}

void NetworksModelTest::checkpointIsEnteredAndForgotten()
{
    ScriptedSession session(Scene::TestNetwork);
    ui::NetworksModel model(session);
    const int test = static_cast<int>(Network::Test);
    QVERIFY(model.startLine(test).contains("No start"));
    QSignalSpy done(&model, &ui::NetworksModel::done);
    model.useCheckpoint(test, kHash, "x");
    QVERIFY(!model.task()->busy());
    model.useCheckpoint(test, kHash, "6");
    QVERIFY(done.wait(1000));
    QVERIFY(model.hasOwnStart(test));
    QVERIFY(model.startLine(test).contains("you entered"));
    QCOMPARE(session.snapshot()->networkView(Network::Test)->checkpoint->setId, std::uint64_t { 6 });
    model.forgetCheckpoint(test);
    QVERIFY(done.wait(1000));
    QVERIFY(!model.hasOwnStart(test));
}

void NetworksModelTest::failureIsSaid()
{
    ScriptedSession session(Scene::TestNetwork);
    ui::NetworksModel model(session);
    session.failNext(Error(service::NetworkError::NotServed, "nobody"));
    model.useCheckpoint(static_cast<int>(Network::Test), kHash, "6");
    QTRY_VERIFY(model.task()->error().contains("nobody"));
}

void NetworksModelTest::lyingServerTest()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::RehearsalModel model(session);
    const int all = static_cast<int>(service::attackSelection().size());
    QCOMPARE(model.rows()->rowCount(), all);
    QVERIFY(model.canRun());
    QVERIFY(model.summary().isEmpty());
    session.setVerdicts(verdicts());
    model.run();
    QVERIFY(model.running());
    QVERIFY(!model.canRun());
    QTRY_VERIFY(model.over());
    QVERIFY(model.held());
    QCOMPARE(model.summary(), QString("%1 of %1 not believed").arg(all));
    QCOMPARE(model.rows()->rows().front()["verdict"].toString(), QString("Refused"));
    session.setPhase(service::Phase::Offline);
    QVERIFY(!model.canRun());
}

void NetworksModelTest::lyingServerTestFails()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::RehearsalModel model(session);
    auto told = verdicts();
    told[2].outcome = service::AttackVerdict::Outcome::Failed;
    session.setVerdicts(told);
    model.run();
    QTRY_VERIFY(model.over());
    QVERIFY(!model.held());
    QCOMPARE(model.summary(), QString("%1 of %2 not believed").arg(told.size() - 1).arg(told.size()));
    QCOMPARE(model.rows()->rows()[2]["stage"].toInt(), static_cast<int>(ui::RehearsalModel::State::Failed));
    session.failNext(Error(service::NetworkError::TestRuns));
    model.run();
    QTRY_VERIFY(!model.error().isEmpty());
    QVERIFY(!model.held());
}

void NetworksModelTest::lyingServerTestIsStopped()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::RehearsalModel model(session);
    auto told = verdicts();
    told.resize(4);
    session.setVerdicts(told);
    session.holdKeys();
    model.run();
    QTRY_VERIFY(model.progress() > 0);
    QVERIFY(model.progressWords().startsWith("4 of "));
    model.cancel();
    QTRY_VERIFY(model.over());
    QVERIFY(!model.held());
    QVERIFY(model.summary().startsWith("Stopped"));
    QVERIFY(model.error().isEmpty());
}

void NetworksModelTest::proofIsCheckedAgain()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::ProofModel proof(session);
    proof.refresh();
    session.grow(2);
    proof.checkAgain();
    QVERIFY(proof.checking());
    QTRY_VERIFY(!proof.checking());
    QVERIFY(proof.verdict().contains("block 27"));
    QVERIFY(proof.verdict().contains("the same"));
    QCOMPARE(proof.verdictMark(), 3);
    QCOMPARE(proof.blockNumber(), QString("block 27")); // the fresh one is shown
    session.setBalance(*session.snapshot()->selected, Rao(5 * Rao::kPerTao));
    session.grow(1);
    proof.checkAgain();
    QTRY_VERIFY(proof.verdict().contains("it was"));
    QVERIFY(proof.verdict().contains("1,284.507"));
    QCOMPARE(proof.amountLead(), QString("5.000"));
    session.failNext(service::LinkError::TimedOut);
    proof.checkAgain();
    QTRY_VERIFY(!proof.checking());
    QVERIFY(!proof.verdict().isEmpty());
    QCOMPARE(proof.verdictMark(), 0);
    QCOMPARE(proof.mark(), 3); // what is shown stays proven
}

void NetworksModelTest::proofIsCopied()
{
    ScriptedSession session(Scene::FundedAccount);
    session.setDocument(R"({"format":"taonaut-proof-1"})");
    ui::ProofModel proof(session);
    proof.copyProof();
    QVERIFY(!proof.copying()); // nothing to copy yet
    proof.refresh();
    proof.copyProof();
    QTRY_VERIFY(proof.verdict().contains("verify-proof"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(R"({"format":"taonaut-proof-1"})"));
}

QTEST_MAIN(NetworksModelTest)
#include "networks_model_test.moc"
