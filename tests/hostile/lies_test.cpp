// SPDX-License-Identifier: MIT
// `taonaut verify` against `taonaut node` with a liar in between, both as processes: one changed byte of any
// answer is rejected with its reason, silence ends in time, and no wrong balance is ever called proven.

#include "tests/hostile/lies.hpp"
#include "tests/hostile/program_run.hpp"

#include <QtTest>

using namespace taonaut::test;

namespace {

constexpr const char* kAliceHas = "1000000000000000"; // rao
constexpr int kJump = 300; // blocks; the client links at most 256 one by one

void addRows(const std::vector<NamedLie>& list)
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < list.size(); ++i) {
        QTest::newRow(list[i].name.c_str()) << i;
    }
}

} // namespace

class LiesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void refusesLies_data() { addRows(lies()); }
    void refusesLies();
    void refusesLiesAboutAJump_data() { addRows(liesAboutAJump()); }
    void refusesLiesAboutAJump();
    void saysWhenNobodyIsThere();
    void explainsWrongArguments();

private:
    static void expect(const NamedLie& lie, const NodeRun& node);

    NodeRun m_node;
    NodeRun m_longer;
};

void LiesTest::initTestCase()
{
    QVERIFY(m_node.start(0));
    QVERIFY(m_longer.start(0));
    QVERIFY(ask(m_longer.url(), "dev_newBlock", { { { "count", kJump } } }).is_string());
}

void LiesTest::expect(const NamedLie& lie, const NodeRun& node)
{
    LyingProxy proxy(node.url());
    bool told = false;
    proxy.setLie([&lie, &told](Reply& reply) {
        hideMethods(reply, "grandpa_"); // so that proofs come with blocks, as from public servers
        const nlohmann::json honest = reply.message;
        lie.lie(reply);
        told = told || reply.message != honest || reply.withheld || !reply.texts.empty();
    });
    const char* const patience = lie.ending == Ending::Unproven ? "1" : "10"; // seconds
    const Outcome outcome = verify(proxy.url(), node.specification(), { "--final", "--timeout", patience });
    const std::string said = outcome.verdict.dump();
    QVERIFY2(told, "the lie was never told");
    switch (lie.ending) {
    case Ending::Proven:
        QVERIFY2(outcome.code == 0 && outcome.word("free") == kAliceHas, said.c_str());
        return;
    case Ending::Unproven:
        QVERIFY2(outcome.code == 3 && outcome.word("verdict") == "not proven", said.c_str());
        return;
    case Ending::Rejected:
        break;
    }
    QVERIFY2(outcome.code == 1 && outcome.word("verdict") == "rejected", said.c_str());
    QVERIFY2(!outcome.verdict.contains("free"), said.c_str());
    const std::string reason = outcome.word("reason").substr(0, outcome.word("reason").find(':'));
    const bool expected = lie.reasons.empty()
        || std::any_of(lie.reasons.begin(), lie.reasons.end(),
            [&reason](const std::string& name) { return reason.ends_with("." + name); });
    QVERIFY2(expected, said.c_str());
}

void LiesTest::refusesLies()
{
    QFETCH(std::size_t, index);
    expect(lies()[index], m_node);
}

void LiesTest::refusesLiesAboutAJump()
{
    QFETCH(std::size_t, index);
    expect(liesAboutAJump()[index], m_longer);
}

void LiesTest::saysWhenNobodyIsThere()
{
    const Outcome nobody = verify(QUrl("ws://127.0.0.1:1"), m_node.specification());
    QCOMPARE(nobody.code, 3);
    QVERIFY(nobody.word("reason").starts_with("net.ConnectFailed"));
    QCOMPARE(verify(m_node.url(), "test").code, 3);
    const Outcome finney = verify(m_node.url(), "finney");
    QCOMPARE(finney.code, 1);
    QCOMPARE(finney.word("reason"), std::string("light.WrongChain"));
}

void LiesTest::explainsWrongArguments()
{
    const QString chain = m_node.specification();
    QCOMPARE(verify(QUrl("http://127.0.0.1:1"), chain).code, 2);
    QCOMPARE(verify(m_node.url(), "/nowhere/spec.json").code, 2);
    QCOMPARE(verify(m_node.url(), chain, { "--timeout", "0" }).code, 2);
    QCOMPARE(verify(m_node.url(), chain, { "--account", "5Grw" }).code, 2);
    QCOMPARE(verify(m_node.url(), chain, { "--unknown" }).code, 2);
    QCOMPARE(verify(m_node.url(), chain, { "--timeout" }).code, 2);
}

QTEST_GUILESS_MAIN(LiesTest)
#include "lies_test.moc"
