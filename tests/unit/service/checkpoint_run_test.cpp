// SPDX-License-Identifier: MIT
// A person's checkpoint, fetched from servers behind real ports: honest, lying, silent, absent.

#include "core/base/hex.hpp"
#include "core/light/state_keys.hpp"
#include "core/service/checkpoint_run.hpp"
#include "core/service/network.hpp"
#include "tests/hostile/scripted_node.hpp"

#include <QTcpServer>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;

class CheckpointRunTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void provesAGoodOne();
    void wrongSetId();
    void unknownBlock();
    void otherChain();
    void aLyingServerIsLeft();
    void aSilentServerIsLeft();
    void nobodyAnswers();
    void noEndpoint();
    void tellsTheGenesis();

private:
    [[nodiscard]] CheckpointRunOptions options(std::vector<QUrl> servers) const;
    static std::shared_ptr<const CheckpointEnd> run(CheckpointRunOptions options);
    [[nodiscard]] Hash256 block() const { return m_chain->canonical(5).hash; }

    std::unique_ptr<ScriptedChain> m_chain;
    std::unique_ptr<ScriptedNode> m_node;
};

void CheckpointRunTest::init()
{
    m_chain = std::make_unique<ScriptedChain>();
    m_chain->grow(12);
    m_node = std::make_unique<ScriptedNode>(*m_chain);
    m_node->listen();
}

CheckpointRunOptions CheckpointRunTest::options(std::vector<QUrl> servers) const
{
    CheckpointRunOptions options;
    for (const QUrl& url : servers) {
        options.endpoints.push_back({ url });
    }
    options.question = { "Scripted", m_chain->genesisHash(), ScriptedChain::kSlotDurationMs, block(), 0 };
    options.patience = std::chrono::seconds(10);
    return options;
}

std::shared_ptr<const CheckpointEnd> CheckpointRunTest::run(CheckpointRunOptions options)
{
    std::shared_ptr<const CheckpointEnd> end;
    CheckpointRun run(std::move(options));
    connect(&run, &CheckpointRun::ended, &run, [&end](const auto& ended) { end = ended; });
    run.start();
    (void)QTest::qWaitFor([&end] { return end != nullptr; }, 30'000);
    return end;
}

void CheckpointRunTest::provesAGoodOne()
{
    const auto end = run(options({ m_node->url() }));
    QVERIFY(end != nullptr);
    QVERIFY2(end->chain.has_value(), end->chain ? "" : end->chain.error().text().c_str());
    QCOMPARE(end->chain->start().blockHash, block());
    QCOMPARE(end->chain->start().blockNumber.value(), 5U);
    QCOMPARE(end->chain->start().voters.authorities.size(), m_chain->voters().size());
    QCOMPARE(end->endpoint, m_node->url().toString().toStdString());
}

void CheckpointRunTest::wrongSetId()
{
    CheckpointRunOptions asked = options({ m_node->url() });
    asked.question.setId = 1;
    const auto end = run(std::move(asked));
    QVERIFY(end && !end->chain && end->chain.error().is(light::LightError::SetIdUnconfirmed));
}

void CheckpointRunTest::unknownBlock()
{
    CheckpointRunOptions asked = options({ m_node->url() });
    asked.question.block.bytes[0] ^= std::byte { 1 };
    const auto end = run(std::move(asked));
    QVERIFY(end && !end->chain);
    QVERIFY2(end->chain.error().module() == "light", end->chain.error().text().c_str());
}

void CheckpointRunTest::otherChain()
{
    CheckpointRunOptions asked = options({ m_node->url() });
    asked.question.genesisHash.bytes[0] ^= std::byte { 1 };
    const auto end = run(std::move(asked));
    QVERIFY(end && !end->chain && end->chain.error().is(light::LightError::WrongChain));
}

void CheckpointRunTest::aLyingServerIsLeft()
{
    ScriptedNode liar(*m_chain);
    liar.listen();
    bool told = false;
    liar.intercept = [&](std::string_view method, const nlohmann::json&) -> std::optional<net::RpcAnswer> {
        if (method != "chain_getHeader") {
            return std::nullopt;
        }
        told = true;
        return net::RpcResult { headerJson(m_chain->canonical(6).header).dump() }; // not the one that was asked for
    };
    const auto alone = run(options({ liar.url() }));
    QVERIFY(told);
    QVERIFY(alone && !alone->chain && alone->chain.error().is(light::LightError::HeaderHashMismatch));
    const auto end = run(options({ liar.url(), m_node->url() }));
    QVERIFY(end && end->chain.has_value());
    QCOMPARE(end->endpoint, m_node->url().toString().toStdString());
}

void CheckpointRunTest::aSilentServerIsLeft()
{
    QTcpServer silent; // accepts, and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl url("ws://127.0.0.1:" + QString::number(silent.serverPort()));
    CheckpointRunOptions asked = options({ url, m_node->url() });
    asked.patience = std::chrono::milliseconds(500);
    const auto end = run(std::move(asked));
    QVERIFY(end && end->chain.has_value());
}

void CheckpointRunTest::nobodyAnswers()
{
    const QUrl gone = m_node->url();
    m_node->close();
    const auto end = run(options({ gone, QUrl("nonsense") }));
    QVERIFY(end && !end->chain && end->chain.error().is(NetworkError::NotServed));
    QVERIFY(!end->chain.error().detail().empty());
}

void CheckpointRunTest::noEndpoint()
{
    const auto end = run(options({}));
    QVERIFY(end && !end->chain && end->chain.error().is(NetworkError::NoEndpoint));
}

void CheckpointRunTest::tellsTheGenesis()
{
    CheckpointRunOptions asked = options({ m_node->url() });
    asked.question.genesisHash = {};
    const auto end = run(std::move(asked));
    QVERIFY(end && !end->chain && end->chain.error().is(NetworkError::GenesisNotConfirmed));
    QCOMPARE(end->chain.error().detail(), toHex(m_chain->genesisHash().view()));
}

QTEST_GUILESS_MAIN(CheckpointRunTest)
#include "checkpoint_run_test.moc"
