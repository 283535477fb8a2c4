// SPDX-License-Identifier: MIT
// The lying-server test that a person can run, against the embedded chain: every attack ends as it is
// declared, and a client that is not defended by anything would be noticed.

#include "core/service/light_link.hpp"
#include "core/service/rehearsal/rehearsal.hpp"
#include "tests/hostile/node_thread.hpp"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <set>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;
using Outcome = AttackVerdict::Outcome;

Q_DECLARE_METATYPE(taonaut::service::AttackVerdict)

class RehearsalTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void declarations();
    void attacksEndAsDeclared_data();
    void attacksEndAsDeclared();
    void attacksEndAsDeclaredOnAMovingChain();
    void aHarmlessLieIsReportedAsFailed();
    void anUntoldLieIsReportedAsFailed();
    void aWrongReasonIsReportedAsFailed();
    void nobodyThere();
    void canBeCancelled();
    void endsWithItsOwner();

private:
    [[nodiscard]] RehearsalOptions options(std::vector<Attack> attacks) const;
    [[nodiscard]] std::vector<AttackVerdict> run(RehearsalOptions options) const;

    NodeThread m_node;
    Bytes m_state; ///< of a client that has followed the node
};

namespace {

constexpr int kBlocks = 6;

std::vector<AttackVerdict> verdictsIn(const QSignalSpy& judged)
{
    std::vector<AttackVerdict> verdicts;
    for (const QList<QVariant>& arguments : judged) {
        verdicts.push_back(arguments.at(0).value<AttackVerdict>());
    }
    return verdicts;
}

std::string textOf(const AttackVerdict& verdict)
{
    return verdict.name + " " + std::string(nameOf(verdict.outcome)) + " " + verdict.reason;
}

/// The first attack of the selection, changed.
Attack changedAttack(Deceit (*deceit)(const Target&), Attack::Goal goal = Attack::Goal::Follow)
{
    Attack attack = attackSelection().front();
    attack.deceit = deceit;
    attack.goal = goal;
    return attack;
}

/// A lie that says nothing false: JSON does not care about such a member.
Deceit harmless(const Target&)
{
    return { [](Reply& reply) { reply.message["remark"] = "as honest as before"; }, {} };
}

Deceit untold(const Target&)
{
    return {};
}

} // namespace

void RehearsalTest::initTestCase()
{
    QVERIFY(m_node.start(kBlocks));
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("light").toStdString();
    LightLink link({ { Endpoint { m_node.url() } }, m_node.chain(), file });
    link.start();
    QTRY_VERIFY(link.snapshot()->settled);
    link.stop();
    QTRY_VERIFY(std::filesystem::exists(file));
    QFile stored(QString::fromStdString(file.string()));
    QVERIFY(stored.open(QIODevice::ReadOnly));
    m_state = toBytes(bytesOf(stored.readAll().toStdString()));
    QVERIFY(m_node.makeBlocks(kBlocks)); // the chain has moved on since
}

RehearsalOptions RehearsalTest::options(std::vector<Attack> attacks) const
{
    RehearsalOptions result { m_node.url(), m_node.chain(), m_state };
    result.patience = std::chrono::milliseconds(2'000);
    result.deadline = std::chrono::milliseconds(20'000);
    result.attacks = std::move(attacks);
    return result;
}

std::vector<AttackVerdict> RehearsalTest::run(RehearsalOptions chosen) const
{
    Rehearsal rehearsal(std::move(chosen));
    QSignalSpy judged(&rehearsal, &Rehearsal::judged);
    QSignalSpy finished(&rehearsal, &Rehearsal::finished);
    rehearsal.start();
    return finished.wait(60'000) ? verdictsIn(judged) : std::vector<AttackVerdict>();
}

void RehearsalTest::declarations()
{
    std::set<std::string_view> names;
    for (const Attack& attack : attackSelection()) {
        names.insert(attack.name);
        QVERIFY(attack.row >= 1 && attack.row <= 40);
        QVERIFY(attack.deceit != nullptr);
        QCOMPARE(attack.reasons.empty(), attack.ending == Outcome::KeptLower);
        QVERIFY(attack.ending != Outcome::Failed);
    }
    QCOMPARE(names.size(), attackSelection().size());
    QVERIFY(names.size() >= 12);
}

void RehearsalTest::attacksEndAsDeclared_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < attackSelection().size(); ++i) {
        const Attack& attack = attackSelection()[i];
        QTest::addRow("row %d, %s", attack.row, attack.name.data()) << i;
    }
}

void RehearsalTest::attacksEndAsDeclared()
{
    QFETCH(std::size_t, index);
    const Attack& attack = attackSelection()[index];
    const auto verdicts = run(options({ attack }));
    QCOMPARE(verdicts.size(), std::size_t(1));
    const AttackVerdict& verdict = verdicts.front();
    QVERIFY2(verdict.outcome == attack.ending, textOf(verdict).c_str());
    QCOMPARE(verdict.row, attack.row);
    QCOMPARE(verdict.name, std::string(attack.name));
    if (attack.ending == Outcome::Rejected) {
        const auto& accepted = attack.reasons;
        QVERIFY2(std::find(accepted.begin(), accepted.end(), verdict.reason) != accepted.end(),
            textOf(verdict).c_str());
    }
}

/// Heads, final heads and proofs are announced while the lies are told.
void RehearsalTest::attacksEndAsDeclaredOnAMovingChain()
{
    QTimer blocks;
    connect(&blocks, &QTimer::timeout, this, [this] { QVERIFY(m_node.makeBlocks(1)); });
    blocks.start(std::chrono::milliseconds(100));
    const std::vector<Attack> all(attackSelection().begin(), attackSelection().end());
    const std::vector<AttackVerdict> verdicts = run(options(all));
    QCOMPARE(verdicts.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY2(verdicts[i].outcome == all[i].ending, textOf(verdicts[i]).c_str());
    }
}

void RehearsalTest::aHarmlessLieIsReportedAsFailed()
{
    for (const Attack::Goal goal :
        { Attack::Goal::Follow, Attack::Goal::ReadValue, Attack::Goal::ReadList }) {
        const auto verdicts = run(options({ changedAttack(harmless, goal) }));
        QCOMPARE(verdicts.size(), std::size_t(1));
        QCOMPARE(textOf(verdicts.front()), std::string("wrong-chain failed rehearsal.Believed"));
    }
    Attack lower = changedAttack(harmless);
    lower.ending = Outcome::KeptLower;
    const auto verdicts = run(options({ lower }));
    QCOMPARE(verdicts.size(), std::size_t(1));
    QCOMPARE(textOf(verdicts.front()), std::string("wrong-chain failed rehearsal.RoseHigher"));
}

void RehearsalTest::anUntoldLieIsReportedAsFailed()
{
    RehearsalOptions chosen
        = options({ changedAttack(untold), changedAttack(untold, Attack::Goal::ReadValue) });
    chosen.deadline = std::chrono::milliseconds(3'000);
    const auto verdicts = run(std::move(chosen));
    QCOMPARE(verdicts.size(), std::size_t(2));
    for (const AttackVerdict& verdict : verdicts) {
        QCOMPARE(textOf(verdict), std::string("wrong-chain failed rehearsal.NotTold"));
    }
}

void RehearsalTest::aWrongReasonIsReportedAsFailed()
{
    Attack attack = attackSelection().front();
    attack.reasons = { "light.OtherHistory" };
    const auto verdicts = run(options({ attack }));
    QCOMPARE(verdicts.size(), std::size_t(1));
    QCOMPARE(textOf(verdicts.front()), std::string("wrong-chain failed light.WrongChain"));
}

void RehearsalTest::nobodyThere()
{
    RehearsalOptions chosen = options({ attackSelection().front() });
    chosen.server = QUrl(QStringLiteral("ws://127.0.0.1:1"));
    const auto verdicts = run(std::move(chosen));
    QCOMPARE(verdicts.size(), std::size_t(1));
    QVERIFY2(verdicts.front().outcome == Outcome::Failed, textOf(verdicts.front()).c_str());
}

void RehearsalTest::canBeCancelled()
{
    Rehearsal rehearsal(options(attackSelection()));
    QSignalSpy judged(&rehearsal, &Rehearsal::judged);
    QSignalSpy finished(&rehearsal, &Rehearsal::finished);
    rehearsal.start();
    QVERIFY(judged.wait(20'000));
    rehearsal.cancel();
    rehearsal.cancel();
    QVERIFY(finished.wait(5'000) || finished.size() == 1);
    QVERIFY(judged.size() < static_cast<int>(attackSelection().size()));
    QCOMPARE(finished.size(), 1);
}

void RehearsalTest::endsWithItsOwner()
{
    {
        Rehearsal never(options(attackSelection()));
    }
    QElapsedTimer clock;
    clock.start();
    {
        Rehearsal rehearsal(options(attackSelection()));
        rehearsal.start();
        QTest::qWait(20);
    }
    QVERIFY(clock.elapsed() < 5'000);
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
