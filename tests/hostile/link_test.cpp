// SPDX-License-Identifier: MIT
// The light link behind a liar: announcements, and going on with an honest server afterwards.

#include "core/crypto/ss58.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/light_link.hpp"
#include "tests/hostile/lies.hpp"
#include "tests/hostile/program_run.hpp"

#include <QFile>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;

Q_DECLARE_METATYPE(taonaut::service::LyingProxy::Lie)

class LinkTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void refusesAnnouncements_data();
    void refusesAnnouncements();
    void refusesBodies();
    void saysHowAVerbFailed_data();
    void saysHowAVerbFailed();
    void goesOnWithAnHonestServer();

private:
    [[nodiscard]] std::shared_ptr<const LightSnapshot> now() const { return m_link->snapshot(); }
    void expectAliceUnharmed() const;

    void makeBlocks(int count)
    {
        QVERIFY(ask(m_node.url(), "dev_newBlock", { { { "count", count } } }).is_string());
    }

    NodeRun m_node;
    std::unique_ptr<LyingProxy> m_proxy;
    std::unique_ptr<LightLink> m_link;
    AccountId m_alice;
};

void LinkTest::initTestCase()
{
    QVERIFY(m_node.start(0));
    m_proxy = std::make_unique<LyingProxy>(m_node.url());
    m_alice = *crypto::accountFromSs58("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY");
}

/// A link that follows the honest node and has Alice's balance.
void LinkTest::init()
{
    m_proxy->setLie({});
    QFile file(m_node.specification());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_link = std::make_unique<LightLink>(LightLinkOptions { { { m_proxy->url() } },
        *chainFromSpec(file.readAll().toStdString()), {}, std::chrono::milliseconds(800), 4U << 20 });
    m_link->watch({ m_alice });
    m_link->start();
    QTRY_VERIFY(now()->settled && now()->accounts.at(0).info);
    expectAliceUnharmed();
}

void LinkTest::expectAliceUnharmed() const
{
    QCOMPARE(now()->accounts.at(0).info->value().data.free, Rao(1'000'000 * Rao::kPerTao));
}

void LinkTest::refusesAnnouncements_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("at");
    QTest::addColumn<QStringList>("reasons");
    for (const char* method : { "chain_newHead", "chain_finalizedHead" }) {
        const auto row = [method](const char* pointer, int at, const QStringList& reasons) {
            QTest::addRow("%s %s", method, pointer) << method << pointer << at << reasons;
        };
        row("/parentHash", 5, { "BelowFinal", "AnswerMissing" });
        row("/stateRoot", 5, { "BadSignature" });
        row("/extrinsicsRoot", 5, { "BadSignature" });
        row("/digest/logs/0", 8, { "BadSignature", "SlotNotIncreasing", "FutureSlot" });
        row("/digest/logs/1", -2, { "BadSignature" });
    }
}

void LinkTest::refusesAnnouncements()
{
    QFETCH(QString, method);
    QFETCH(QString, pointer);
    QFETCH(int, at);
    QFETCH(QStringList, reasons);
    const nlohmann::json::json_pointer place(pointer.toStdString());
    m_proxy->setLie(changed(method.toStdString(), [place, at](auto& header) { flipBit(header[place], at); }));
    makeBlocks(1);
    QTRY_VERIFY(now()->contradiction);
    const auto& reason = now()->contradiction->reason;
    QVERIFY2(
        reasons.contains(QString::fromUtf8(reason.name().data(), static_cast<int>(reason.name().size()))),
        reason.text().c_str());
    expectAliceUnharmed();
}

void LinkTest::refusesBodies()
{
    m_proxy->setLie(changed("chain_getBlock", [](auto& result) {
        auto& extrinsics = result["block"]["extrinsics"];
        QVERIFY(!extrinsics.empty());
        flipBit(extrinsics[0], -1);
    }));
    std::optional<Error> reason;
    m_link->proveBlock(this, now()->best.hash,
        [&reason](const auto& proven) { reason = proven ? Error(LinkError::Stopped) : proven.error(); });
    QTRY_VERIFY(reason);
    QVERIFY2(reason->is(light::LightError::ExtrinsicsRootMismatch), reason->text().c_str());
    QTRY_COMPARE(now()->phase, LinkPhase::Contradiction);
}

void LinkTest::saysHowAVerbFailed_data()
{
    QTest::addColumn<LyingProxy::Lie>("act");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, LyingProxy::Lie act, const char* reason) {
        QTest::newRow(name) << std::move(act) << reason;
    };
    row(
        "silence", [](Reply& reply) { reply.withheld = true; }, "link.TimedOut");
    row(
        "the connection ends", [](Reply& reply) { reply.cut = true; }, "link.Disconnected");
    row(
        "too large", [](Reply& reply) { reply.texts = { std::string(5U << 20, ' ') }; }, "link.TooLarge");
    row(
        "no JSON", [](Reply& reply) { reply.texts = { "{" }; }, "link.BadAnswer");
    row(
        "an error", [](Reply& reply) { reply.message.erase("result"), reply.message["error"] = "no"; },
        "link.Refused");
}

void LinkTest::saysHowAVerbFailed()
{
    QFETCH(LyingProxy::Lie, act);
    QFETCH(QString, reason);
    m_proxy->setLie([&act](Reply& reply) {
        if (reply.method == "system_health") {
            act(reply);
        }
    });
    std::optional<Error> said;
    m_link->callServer(this, "system_health", "[]",
        [&said](const auto& answer) { said = answer ? Error(LinkError::Stopped) : answer.error(); });
    QTRY_VERIFY(said);
    QVERIFY2(QString::fromStdString(said->text()).startsWith(reason), said->text().c_str());
    expectAliceUnharmed();
}

void LinkTest::goesOnWithAnHonestServer()
{
    const BlockNumber before = now()->finalized.number;
    m_proxy->setLie(changed("state_getReadProof", [](auto& result) { flipBit(result["proof"][0], 4); }));
    makeBlocks(1);
    QTRY_COMPARE(now()->phase, LinkPhase::Contradiction);
    QVERIFY(now()->contradiction->reason.is(trie::ProofError::MissingNode));
    expectAliceUnharmed(); // the last proven value stays

    m_proxy->setLie({});
    QTRY_COMPARE_WITH_TIMEOUT(now()->phase, LinkPhase::Following, 15'000);
    makeBlocks(2);
    QTRY_VERIFY(now()->finalized.number.value() >= before.value() + 3);
    QTRY_COMPARE(now()->accounts.at(0).info->block().hash, now()->best.hash);
    QTRY_COMPARE(now()->accounts.at(0).info->level(), light::Level::Final);
    expectAliceUnharmed();
    QVERIFY(now()->contradiction); // the evidence is kept
}

QTEST_GUILESS_MAIN(LinkTest)
#include "link_test.moc"
