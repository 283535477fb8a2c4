// SPDX-License-Identifier: MIT
// What the page Network says: steps, voters, servers, warnings, reports.

#include "attack_words.hpp"
#include "core/light/error.hpp"
#include "core/service/rehearsal/attacks.hpp"
#include "endpoints_model.hpp"
#include "history_model.hpp"
#include "lie_words.hpp"
#include "network_model.hpp"
#include "standing.hpp"
#include "tests/scripted_session/scripted_session.hpp"
#include "warnings_model.hpp"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;

class TrustModelTest : public QObject {
    Q_OBJECT
private slots:
    void stepsLeadFromTheStartToTheHead();
    void whoSigned();
    void relyOnNamesTheStart();
    void serversSayHowTheyStand();
    void droppedServerIsForgiven();
    void reportIsComplete();
    void ownServerIsRemoved();
    void warningsAskForOneThing();
    void historyKeepsTheNewest();
    void rowsKeepTheirPlace();
    void everyAttackHasWords();
    void standingOfValues();
};

namespace {

QStringList column(ui::RowsModel& rows, const char* role)
{
    QStringList values;
    for (const QVariantMap& row : rows.rows()) {
        values.append(row.value(role).toString());
    }
    return values;
}

} // namespace

void TrustModelTest::stepsLeadFromTheStartToTheHead()
{
    ScriptedSession session(Scene::Main);
    ui::NetworkModel model(session);
    const QVariantList steps = model.steps();
    QCOMPARE(steps.size(), 5);
    QCOMPARE(steps[0].toMap()["name"].toString(), QString("Checkpoint"));
    QVERIFY(steps[0].toMap()["note"].toString().contains("built in"));
    QVERIFY(steps[2].toMap()["note"].toString().contains("17 of 20 signed"));
    for (const QVariant& step : steps) {
        QCOMPARE(step.toMap()["mark"].toInt(), 3);
    }
    session.grow(1, test::BlockEnd::Sealed);
    QCOMPARE(model.steps()[4].toMap()["mark"].toInt(), 2);
    ScriptedSession local(Scene::FundedAccount);
    QCOMPARE(ui::NetworkModel(local).steps()[0].toMap()["name"].toString(), QString("Genesis"));
    ScriptedSession caught(Scene::Contradiction);
    QCOMPARE(ui::NetworkModel(caught).steps()[4].toMap()["mark"].toInt(), 4);
    ScriptedSession starting(Scene::Starting);
    QCOMPARE(ui::NetworkModel(starting).steps()[1].toMap()["mark"].toInt(), 0);
}

void TrustModelTest::whoSigned()
{
    ScriptedSession session(Scene::Main);
    ui::NetworkModel model(session);
    QCOMPARE(model.signedLine(), QString("17 of 20; 14 are needed"));
    QCOMPARE(model.authorities()->rowCount(), 20);
    QCOMPARE(column(*model.authorities(), "signedIt").count("true"), 17);
    QCOMPARE(column(*model.authorities(), "signedIt")[4], QString("false"));
    QVERIFY(column(*model.authorities(), "spoken")[12].contains("13 did not sign"));
}

void TrustModelTest::relyOnNamesTheStart()
{
    ScriptedSession session(Scene::Main);
    QVERIFY(ui::NetworkModel(session).relyOn().contains("at least 14 of 20"));
    QVERIFY(ui::NetworkModel(session).relyOn().contains("block 8, 2026-08-17"));
    ScriptedSession local(Scene::FundedAccount);
    QVERIFY(ui::NetworkModel(local).relyOn().contains("first block"));
}

void TrustModelTest::serversSayHowTheyStand()
{
    ScriptedSession session(Scene::Main);
    ui::EndpointsModel model(session);
    const QAbstractItemModelTester tester(model.rows());
    QCOMPARE(column(*model.rows(), "words"),
        QStringList({ "Agrees", "Agrees", "Agrees", "%n block(s) behind", "Dropped: forged value" })
            .replaceInStrings("%n block(s) behind", "19 block(s) behind"));
    QCOMPARE(column(*model.rows(), "host").front(), QString("entry.chain.example:443"));
    QCOMPARE(column(*model.rows(), "primary").count("true"), 1);
    QCOMPARE(column(*model.rows(), "latency")[3], QString("1,840 ms"));
    QCOMPARE(column(*model.rows(), "slow").count("true"), 1);
    QVERIFY(column(*model.rows(), "reason").back().contains("never shown"));
    QCOMPARE(column(*model.rows(), "quote").back(), QString("invalid params: at block"));
    QVERIFY(model.summary().startsWith("5; 2 ")); // two operators: two of the servers count once
}

void TrustModelTest::droppedServerIsForgiven()
{
    ScriptedSession session(Scene::Main);
    ui::EndpointsModel model(session);
    QCOMPARE(column(*model.rows(), "dropped").back(), QString("true"));
    QSignalSpy changed(&model, &ui::EndpointsModel::changed);
    model.forgive("wss://mirror.tao.example");
    QVERIFY(changed.wait(1000));
    QCOMPARE(column(*model.rows(), "words").back(), QString("Connecting"));
}

void TrustModelTest::reportIsComplete()
{
    ScriptedSession session(Scene::Main);
    ui::EndpointsModel model(session);
    QVERIFY(!model.openReport("wss://archive.chain.example"));
    QVERIFY(model.reportHost().isEmpty());
    QVERIFY(model.openReport("wss://mirror.tao.example"));
    QCOMPARE(model.reportHost(), QString("mirror.tao.example"));
    QVERIFY(model.reportReason().contains("state root"));
    QVERIFY(model.reportAsked().contains("state_getReadProof"));
    model.copyReport();
    const auto json
        = nlohmann::json::parse(QGuiApplication::clipboard()->text().toStdString(), nullptr, false);
    QVERIFY(json.is_object());
    for (const char* member :
        { "endpoint", "provider", "time", "genesisHash", "reason", "request", "answer" }) {
        QVERIFY2(json.contains(member), member);
    }
}

void TrustModelTest::ownServerIsRemoved()
{
    ScriptedSession session(Scene::Main);
    ui::EndpointsModel model(session);
    QCOMPARE(column(*model.rows(), "own"), QStringList({ "false", "false", "true", "false", "false" }));
    QSignalSpy finished(&session, &service::Session::finished);
    model.remove("ws://rpc.home.example:9944");
    QVERIFY(finished.wait(1000));
    QCOMPARE(session.snapshot()->networkView(service::Network::Finney)->endpoints.size(), std::size_t { 4 });
}

void TrustModelTest::warningsAskForOneThing()
{
    ScriptedSession session(Scene::OldCheckpoint);
    ui::WarningsModel model(session);
    const QStringList keys = column(*model.rows(), "key");
    QCOMPARE(keys, QStringList({ "checkpoint", "clock", "providers", "seals" }));
    QVERIFY(column(*model.rows(), "heading")[0].contains("212"));
    QVERIFY(column(*model.rows(), "heading")[1].contains("behind"));
    QSignalSpy checkpoint(&model, &ui::WarningsModel::checkpointAsked);
    QSignalSpy endpoint(&model, &ui::WarningsModel::endpointAsked);
    model.act("checkpoint");
    model.act("providers");
    QCOMPARE(checkpoint.count(), 1);
    QCOMPARE(endpoint.count(), 1);
    model.actSecond("checkpoint");
    QVERIFY(!column(*model.rows(), "key").contains("checkpoint"));
    ScriptedSession split(Scene::SplitView);
    ui::WarningsModel bad(split);
    QCOMPARE(column(*bad.rows(), "bad"), QStringList({ "true" }));
    ScriptedSession calm(Scene::Main);
    QCOMPARE(ui::WarningsModel(calm).rows()->rowCount(), 0);
}

void TrustModelTest::historyKeepsTheNewest()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::HistoryModel model(session);
    QCOMPARE(model.lag(), QList<double>({ 0 }));
    session.grow(2, test::BlockEnd::Sealed);
    QCOMPARE(model.lag().back(), 2.0);
    for (int i = 0; i < ui::HistoryModel::kRoom; ++i) {
        session.grow(1);
    }
    QCOMPARE(model.lag().size(), ui::HistoryModel::kRoom);
    QCOMPARE(model.lag().back(), 0.0);
    QCOMPARE(model.lagRows().size(), ui::HistoryModel::kRoom);
    QVERIFY(model.bytes().back() > 0);
    QVERIFY(model.bytesTop() >= 4'096);
    session.setPhase(service::Phase::Offline);
    QCOMPARE(model.lag().size(), ui::HistoryModel::kRoom);
}

void TrustModelTest::rowsKeepTheirPlace()
{
    ui::RowsModel rows({ "name" });
    const QAbstractItemModelTester tester(&rows);
    const auto named = [](const char* name) { return QVariantMap { { "name", name } }; };
    rows.setRows({ named("a"), named("b") });
    QSignalSpy data(&rows, &ui::RowsModel::dataChanged);
    QSignalSpy inserted(&rows, &ui::RowsModel::rowsInserted);
    QSignalSpy removed(&rows, &ui::RowsModel::rowsRemoved);
    QSignalSpy reset(&rows, &ui::RowsModel::modelReset);
    rows.setRows({ named("a"), named("c"), named("d") });
    QCOMPARE(data.count(), 1);
    QCOMPARE(inserted.count(), 1);
    rows.setRows({ named("a") });
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(rows.rowCount(), 1);
}

void TrustModelTest::everyAttackHasWords()
{
    QVERIFY(service::attackSelection().size() >= 10);
    for (const service::Attack& attack : service::attackSelection()) {
        QVERIFY2(ui::knowsAttack(attack.name), std::string(attack.name).c_str());
        QVERIFY(!ui::attackWords(attack.name).text.isEmpty());
    }
    QVERIFY(!ui::knowsAttack("unheard-of"));
    QCOMPARE(ui::attackWords("unheard-of").name, QString("unheard-of"));
}

void TrustModelTest::standingOfValues()
{
    service::ChainView chain;
    chain.phase = service::Phase::Offline;
    QVERIFY(ui::stands(chain, light::Level::Sealed));
    chain.phase = service::Phase::Contradiction;
    chain.problem = Error(light::LightError::HeaderHashMismatch);
    QVERIFY(ui::stands(chain, light::Level::Final));
    QVERIFY(!ui::stands(chain, light::Level::Sealed));
    chain.problem = Error(light::LightError::ConflictingFinality);
    QVERIFY(!ui::stands(chain, light::Level::Final));
    QCOMPARE(ui::lieName(*chain.problem), QString("split view"));
}

QTEST_MAIN(TrustModelTest)
#include "trust_model_test.moc"
