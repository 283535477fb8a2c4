// SPDX-License-Identifier: MIT
// `taonaut verify` against `taonaut node` with a liar in between, both as processes: one changed byte of any
// answer is rejected with its reason, silence ends in time, and no wrong balance is ever called proven.

#include "tests/hostile/commands.hpp"
#include "tests/hostile/lies.hpp"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace taonaut::test;

namespace {

constexpr const char* kAliceHas = "1000000000000000"; // rao

QJsonObject jsonOf(const Verified& verified)
{
    return QJsonDocument::fromJson(verified.output.toUtf8()).object();
}

void addRows(const std::vector<NamedLie>& list)
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < list.size(); ++i) {
        QTest::newRow(list[i].name.c_str()) << i;
    }
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void believesTheTruth();
    void refusesLies_data() { addRows(lies()); }
    void refusesLies();
    void saysSealedWithoutFinality();
    void refusesAnotherChain();
    void saysWhenNobodyIsThere();
    void explainsWrongArguments();
    void refusesLiesAboutAJump_data() { addRows(liesAboutAJump()); }
    void refusesLiesAboutAJump();

private:
    Verified verify(QStringList more)
    {
        return runVerifyCommand(m_proxy->url(), m_node->specification(), more);
    }
    void expect(const NamedLie& lie);

    std::unique_ptr<NodeCommand> m_node;
    std::unique_ptr<LyingProxy> m_proxy;
};

void VerifyTest::initTestCase()
{
    m_node = std::make_unique<NodeCommand>();
    m_proxy = std::make_unique<LyingProxy>(m_node->url());
}

void VerifyTest::believesTheTruth()
{
    m_proxy->setLie({});
    const Verified verified = verify({ "--json", "--final" });
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.output));
    const QJsonObject json = jsonOf(verified);
    QCOMPARE(json["verdict"].toString(), "proven");
    QCOMPARE(json["level"].toString(), "L3");
    QCOMPARE(json["free"].toString(), kAliceHas);
    QCOMPARE(json["block"].toObject()["number"].toInt(), 3);

    const Verified words = verify({});
    QCOMPARE(words.exitCode, 0);
    QVERIFY2(words.output.startsWith("proven\n"), qPrintable(words.output));
    QVERIFY(words.output.contains("1000000 TAO"));
}

void VerifyTest::expect(const NamedLie& lie)
{
    m_proxy->setLie(lie.lie);
    const Verified verified = verify({ "--json", "--final", "--timeout", "2" });
    const QJsonObject json = jsonOf(verified);
    const QByteArray said = verified.output.toUtf8();
    QVERIFY2(m_proxy->lies() > 0, "the lie was never told");
    switch (lie.outcome) {
    case Outcome::Proven:
        QVERIFY2(verified.exitCode == 0, said);
        QCOMPARE(json["free"].toString(), kAliceHas);
        return;
    case Outcome::Unproven:
        QVERIFY2(verified.exitCode == 3, said);
        QCOMPARE(json["verdict"].toString(), "not proven");
        QVERIFY(!json["reason"].toString().isEmpty());
        return;
    case Outcome::Rejected:
        break;
    }
    QVERIFY2(verified.exitCode == 1, said);
    QCOMPARE(json["verdict"].toString(), "rejected");
    QVERIFY2(!json.contains("free"), said);
    const QString reason = json["reason"].toString().section(':', 0, 0);
    const bool expected = lie.reasons.empty()
        || std::any_of(lie.reasons.begin(), lie.reasons.end(), [&reason](const std::string& name) {
               return reason.endsWith("." + QString::fromStdString(name));
           });
    QVERIFY2(expected, said);
}

void VerifyTest::refusesLies()
{
    QFETCH(std::size_t, index);
    expect(lies()[index]);
}

void VerifyTest::refusesLiesAboutAJump()
{
    static const bool grown = [this] {
        m_node->makeBlocks(300);
        return true;
    }();
    QVERIFY(grown);
    QFETCH(std::size_t, index);
    expect(liesAboutAJump()[index]);
}

/// A withheld finality proof is no lie: the balance is proven by sealed headers, and said to be.
void VerifyTest::saysSealedWithoutFinality()
{
    m_proxy->setLie([](Passing& passing) {
        if (passing.method != "chain_getBlock") {
            return Fate::Pass;
        }
        passing.result["justifications"] = nullptr;
        return Fate::Lied;
    });
    const Verified verified = verify({ "--json", "--timeout", "5" });
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.output));
    QCOMPARE(jsonOf(verified)["level"].toString(), "L2");
    QCOMPARE(jsonOf(verified)["free"].toString(), kAliceHas);
}

void VerifyTest::refusesAnotherChain()
{
    m_proxy->setLie({});
    const Verified verified = runVerifyCommand(m_proxy->url(), "finney", { "--json", "--timeout", "5" });
    QCOMPARE(verified.exitCode, 1);
    QCOMPARE(jsonOf(verified)["reason"].toString(), "light.WrongChain");
    const Verified words = runVerifyCommand(m_proxy->url(), "finney", { "--timeout", "5" });
    QVERIFY2(words.output.startsWith("rejected: light.WrongChain"), qPrintable(words.output));
}

void VerifyTest::saysWhenNobodyIsThere()
{
    const Verified nobody = runVerifyCommand(QUrl("ws://127.0.0.1:1"), m_node->specification(), { "--json" });
    QVERIFY2(nobody.exitCode == 3, qPrintable(nobody.output));
    QVERIFY(jsonOf(nobody)["reason"].toString().startsWith("net.ConnectFailed"));
    const Verified test = runVerifyCommand(m_node->url(), "test", {});
    QVERIFY2(test.exitCode == 3, qPrintable(test.output));
}

void VerifyTest::explainsWrongArguments()
{
    QCOMPARE(runVerifyCommand(QUrl("http://127.0.0.1:1"), m_node->specification()).exitCode, 2);
    QCOMPARE(runVerifyCommand(m_node->url(), "/nowhere/spec.json").exitCode, 2);
    QCOMPARE(verify({ "--timeout", "0" }).exitCode, 2);
    QCOMPARE(verify({ "--account", "5Grw" }).exitCode, 2);
    QCOMPARE(verify({ "--unknown" }).exitCode, 2);
    QCOMPARE(verify({ "--timeout" }).exitCode, 2);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
