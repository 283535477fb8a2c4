// SPDX-License-Identifier: MIT
#include "core/service/light_link.hpp"
#include "portfolio_model.hpp"
#include "proof_model.hpp"
#include "tests/scripted_session/scripted_session.hpp"

#include <QSignalSpy>
#include <QtTest>

using namespace taonaut;
using test::Scene;
using test::ScriptedSession;

class PortfolioModelTest : public QObject {
    Q_OBJECT
private slots:
    void figuresCarryTheirProof();
    void unknownIsNeverZero();
    void contradictionHidesTheValue();
    void faucet();
    void proofDetailStandsStill();
};

void PortfolioModelTest::figuresCarryTheirProof()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::PortfolioModel model(session);
    QVERIFY(model.known());
    QCOMPARE(model.totalLead(), QString("1,297.007")); // free and reserved
    QCOMPARE(model.freeLead(), QString("1,284.507"));
    QCOMPARE(model.reservedLead(), QString("12.500"));
    QVERIFY(model.hasReserved());
    QCOMPARE(model.mark(), 3);
    QCOMPARE(model.markWord(), QString("Proven"));
    QCOMPARE(model.provenLine(), QString("at block 25"));
    session.grow(1, test::BlockEnd::Sealed);
    QCOMPARE(model.mark(), 2);
    QCOMPARE(model.markWord(), QString("Not final"));
}

void PortfolioModelTest::unknownIsNeverZero()
{
    ScriptedSession session(Scene::Starting);
    session.addDevelopment("Alice");
    ui::PortfolioModel model(session);
    QVERIFY(!model.known());
    QCOMPARE(model.totalLead(), QString());
    QCOMPARE(model.mark(), 2);
    QVERIFY(!model.empty());
    ScriptedSession poor(Scene::EmptyAccount);
    ui::PortfolioModel zero(poor);
    QVERIFY(zero.empty());
    QCOMPARE(zero.totalLead(), QString("0.000"));
    QCOMPARE(zero.mark(), 3); // absence is proven too
}

void PortfolioModelTest::contradictionHidesTheValue()
{
    ScriptedSession session(Scene::Contradiction);
    ui::PortfolioModel model(session);
    QVERIFY(!model.known());
    QCOMPARE(model.totalLead(), QString());
    QCOMPARE(model.mark(), 4);
    QVERIFY(model.provenLine().contains("hidden"));
    // What a final block proves stays true of it.
    ScriptedSession kept(Scene::ContradictionKept);
    ui::PortfolioModel old(kept);
    QVERIFY(old.known());
    QCOMPARE(old.mark(), 3);
    QVERIFY(old.provenLine().contains("at block 25, checked"));
    ScriptedSession split(Scene::SplitView);
    QVERIFY(!ui::PortfolioModel(split).known());
}

void PortfolioModelTest::faucet()
{
    ScriptedSession session(Scene::EmptyAccount);
    ui::PortfolioModel model(session);
    QVERIFY(model.canFund());
    QSignalSpy funding(&model, &ui::PortfolioModel::fundingChanged);
    model.fund();
    QVERIFY(model.funding());
    QTRY_VERIFY(!model.funding());
    QCOMPARE(model.totalLead(), QString("1,000.000"));
    session.failNext(service::LinkError::TimedOut);
    model.fund();
    QTRY_VERIFY(!model.fundError().isEmpty());
    session.setNetwork(service::Network::Finney);
    QVERIFY(!model.canFund());
}

void PortfolioModelTest::proofDetailStandsStill()
{
    ScriptedSession session(Scene::FundedAccount);
    ui::ProofModel proof(session);
    QVERIFY(!proof.known());
    proof.refresh();
    QVERIFY(proof.known());
    QCOMPARE(proof.mark(), 3);
    QCOMPARE(proof.blockNumber(), QString("block 25"));
    QVERIFY(proof.signatures().contains("3 of 3"));
    QCOMPARE(proof.stepKinds().size(), proof.nibbles().size());
    QCOMPARE(proof.stepKinds().last(), QString("leaf"));
    QCOMPARE(proof.nibbles().last(), -1);
    session.grow(3);
    QCOMPARE(proof.blockNumber(), QString("block 25"));
    proof.refresh();
    QCOMPARE(proof.blockNumber(), QString("block 28"));
}

QTEST_MAIN(PortfolioModelTest)
#include "portfolio_model_test.moc"
