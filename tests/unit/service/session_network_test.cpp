// SPDX-License-Identifier: MIT
// The real session on other networks than the embedded chain: choosing, leaving, servers, checkpoints. The
// servers are scripted nodes on this computer; nothing is ever asked of the outside.

#include "core/base/hex.hpp"
#include "core/light/proof_document.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/live_session.hpp"
#include "tests/hostile/scripted_node.hpp"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;

class SessionNetworkTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void offlineWithoutServers();
    void testNetworkNeedsACheckpoint();
    void customNetworkIsConfirmed();
    void followsASpecification();
    void leavesNothingBehind();
    void answersOfTheOtherNetworkAreDropped();
    void transactionsBelongToTheirNetwork();
    void foreignChainIsRefused();
    void ownCheckpoint();
    void wrongCheckpoints();
    void serversComeAndGo();
    void checksAgainAndWritesDocuments();
    void theEmbeddedChainIsItsOwnServer();
    void remembersTheChoice();
    void choosesEvenWhenNothingCanBeWritten();

private:
    void start();
    /// Awaits the end of a request. Empty when it did not fail.
    std::optional<Error> ended(RequestId request);
    [[nodiscard]] std::string url() const { return m_node->url().toString().toStdString(); }
    [[nodiscard]] std::shared_ptr<const Snapshot> seen() const { return m_session->snapshot(); }
    [[nodiscard]] const NetworkView& view(Network network)
    {
        m_held = seen();
        return *m_held->networkView(network);
    }
    [[nodiscard]] bool reaches(Phase phase)
    {
        return QTest::qWaitFor([&] { return seen()->chain.phase == phase; }, 20'000);
    }
    /// The custom network is the scripted chain, from its specification.
    void followScript();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedChain> m_chain;
    std::unique_ptr<ScriptedNode> m_node;
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<TaskRunner> m_tasks;
    std::unique_ptr<LiveSession> m_session;
    std::shared_ptr<const Snapshot> m_held;
    std::map<RequestId, std::optional<Error>> m_ends;
    std::string m_document;
    std::optional<light::ProvenBytes> m_fresh;
    std::shared_ptr<const ProvenValues> m_values;
    AccountId m_alice;
};

void SessionNetworkTest::init()
{
    m_alice.bytes.fill(std::byte { 0xa1 });
    m_chain = std::make_unique<ScriptedChain>();
    Recipe recipe;
    recipe.changes = { balanceChange(m_alice, Rao(5)) };
    m_chain->author(recipe);
    m_chain->grow(9);
    m_node = std::make_unique<ScriptedNode>(*m_chain);
    m_node->listen();
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<Profile>(m_folder->filePath("profile").toStdString());
    // Whoever ships with the program is switched off: tests ask nobody outside.
    nlohmann::json networks;
    for (const Network network : { Network::Finney, Network::Test }) {
        const KnownChain chain = *knownChain(network);
        for (const NetworkEndpoint& endpoint : chain.endpoints) {
            networks[std::string(nameOf(network))]["switchedOff"].push_back(endpoint.url);
        }
    }
    const nlohmann::json book { { "version", 1 }, { "chosen", "custom" }, { "networks", networks } };
    QVERIFY(Profile::writeJson(m_profile->root() / "networks.json", book).has_value());
    m_tasks = std::make_unique<TaskRunner>();
    start();
}

void SessionNetworkTest::cleanup()
{
    m_session.reset();
    m_tasks.reset();
    m_node.reset();
    m_held.reset();
}

void SessionNetworkTest::start()
{
    m_session.reset();
    m_ends.clear();
    LiveSessionOptions options;
    options.wallets = m_folder->filePath("wallets").toStdString();
    options.node.program = "/nowhere/taonaut";
    m_session = std::make_unique<LiveSession>(*m_profile, *m_tasks, std::move(options));
    LiveSession* session = m_session.get();
    connect(session, &Session::finished, this, [this](RequestId id) { m_ends[id] = std::nullopt; });
    connect(
        session, &Session::failed, this, [this](RequestId id, const Error& error) { m_ends[id] = error; });
    connect(session, &Session::proofChecked, this, [this](RequestId id, const light::ProvenBytes& fresh) {
        m_fresh = fresh;
        m_ends[id] = std::nullopt;
    });
    connect(session, &Session::proofDocumentReady, this, [this](RequestId id, const std::string& json) {
        m_document = json;
        m_ends[id] = std::nullopt;
    });
    connect(session, &Session::storageRead, this, [this](RequestId id, auto values) {
        m_values = std::move(values);
        m_ends[id] = std::nullopt;
    });
    session->start();
}

std::optional<Error> SessionNetworkTest::ended(RequestId request)
{
    const bool came = QTest::qWaitFor([&] { return m_ends.contains(request); }, 30'000);
    return came ? m_ends[request]
                : std::optional<Error>(AccountError::UnknownAccount); // no test expects it so
}

void SessionNetworkTest::followScript()
{
    chain::ChainSpec spec = m_chain->spec();
    spec.properties.slotDurationMs = ScriptedChain::kSlotDurationMs;
    QFile file(m_folder->filePath("chain.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray::fromStdString(spec.toJson())) > 0);
    file.close();
    QVERIFY(!ended(m_session->addEndpoint(Network::Custom, url(), "Script")));
    QVERIFY(!ended(m_session->useSpecification(file.fileName().toStdString())));
    QVERIFY(reaches(Phase::Following));
}

void SessionNetworkTest::offlineWithoutServers()
{
    QVERIFY(seen()->chain.network == Network::Custom);
    QVERIFY(seen()->chain.phase == Phase::Offline && seen()->chain.problem->is(NetworkError::NoEndpoint));
    QVERIFY(ended(m_session->useNetwork(Network::Finney))->is(NetworkError::NoEndpoint));
    QVERIFY(seen()->chain.network == Network::Finney);
    QVERIFY(seen()->chain.phase == Phase::Offline && seen()->light == nullptr);
    QVERIFY(view(Network::Finney).checkpoint && view(Network::Finney).ageDays);
    QCOMPARE(seen()->chain.chainName, std::string("Bittensor"));
    // Every verb that needs a connection says so.
    QVERIFY(ended(m_session->readStorage({}))->is(ReviewError::NotFollowing));
    QVERIFY(ended(m_session->forgiveEndpoint("ws://a"))->is(ReviewError::NotFollowing));
    QVERIFY(ended(m_session->runLyingServerTest())->is(ReviewError::NotFollowing));
    QVERIFY(ended(m_session->useCheckpoint(Network::Finney, {}, 6))->is(NetworkError::NoEndpoint));
    QVERIFY(!ended(m_session->reconnect()));
    QVERIFY(seen()->chain.phase == Phase::Offline);
}

void SessionNetworkTest::testNetworkNeedsACheckpoint()
{
    QVERIFY(!ended(m_session->addEndpoint(Network::Test, url(), "")));
    QVERIFY(ended(m_session->useNetwork(Network::Test))->is(KnownChainError::NoVerifiedStart));
    QVERIFY(seen()->chain.phase == Phase::Offline);
    QVERIFY(seen()->chain.problem->is(KnownChainError::NoVerifiedStart));
    // The server is of another chain than the pinned one.
    const Hash256 block = m_chain->canonical(5).hash;
    QVERIFY(ended(m_session->useCheckpoint(Network::Test, block, 0))->is(light::LightError::WrongChain));
    QVERIFY(!view(Network::Test).checkpoint);
}

void SessionNetworkTest::customNetworkIsConfirmed()
{
    QVERIFY(!ended(m_session->addEndpoint(Network::Custom, url(), "")));
    QTRY_VERIFY_WITH_TIMEOUT(view(Network::Custom).claimedGenesis.has_value(), 20'000);
    QVERIFY(*view(Network::Custom).claimedGenesis == m_chain->genesisHash());
    QVERIFY(!view(Network::Custom).genesis);
    QVERIFY(seen()->chain.problem->is(NetworkError::GenesisNotConfirmed));
    const Hash256 block = m_chain->canonical(5).hash;
    QVERIFY(
        ended(m_session->useCheckpoint(Network::Custom, block, 0))->is(NetworkError::GenesisNotConfirmed));
    QVERIFY(!ended(m_session->confirmGenesis(m_chain->genesisHash())));
    QVERIFY(view(Network::Custom).genesis == m_chain->genesisHash());
    QVERIFY(!view(Network::Custom).claimedGenesis);
    QVERIFY(seen()->chain.problem->is(KnownChainError::NoVerifiedStart));
    QVERIFY(ended(m_session->confirmGenesis(block))->is(NetworkError::GenesisPinned));
    QVERIFY(!ended(m_session->useCheckpoint(Network::Custom, block, 0)));
    QVERIFY(view(Network::Custom).checkpoint->source == CheckpointSource::Entered);
    QCOMPARE(view(Network::Custom).checkpoint->block.number.value(), 5U);
    QVERIFY(!ended(m_session->forgetCheckpoint(Network::Custom)));
    QVERIFY(!view(Network::Custom).checkpoint && !view(Network::Custom).genesis);
}

void SessionNetworkTest::followsASpecification()
{
    followScript();
    QVERIFY(seen()->light != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(seen()->chain.finalized->hash == m_chain->finalized().hash, 20'000);
    QVERIFY(seen()->chain.genesisHash == m_chain->genesisHash());
    QCOMPARE(view(Network::Custom).name, std::string("Scripted"));
    QVERIFY(!ended(m_session->watchAddress("Alice", m_alice)));
    QTRY_VERIFY_WITH_TIMEOUT(seen()->selectedAccount() && seen()->selectedAccount()->info, 20'000);
    QVERIFY(seen()->selectedAccount()->info->value().data.free == Rao(5));
    QVERIFY(ended(m_session->useSpecification("/nowhere"))->is(NetworkError::BadSpecification));
    QVERIFY(reaches(Phase::Following)); // what was there goes on
}

void SessionNetworkTest::leavesNothingBehind()
{
    followScript();
    QVERIFY(!ended(m_session->watchAddress("Alice", m_alice)));
    QTRY_VERIFY_WITH_TIMEOUT(seen()->selectedAccount() && seen()->selectedAccount()->info, 20'000);
    bool leaked = false;
    connect(m_session.get(), &Session::changed, this, [this, &leaked] {
        const auto now = seen();
        leaked = leaked
            || (now->chain.network == Network::Finney
                && (now->light || now->runtime || now->chain.best || now->selectedAccount()->info));
    });
    m_node->advance(); // a snapshot of the network that is left is on its way
    const RequestId request = m_session->useNetwork(Network::Finney);
    QVERIFY(seen()->chain.network == Network::Finney); // at once
    QVERIFY(!seen()->light && !seen()->chain.best && !seen()->selectedAccount()->info);
    QVERIFY(ended(request)->is(NetworkError::NoEndpoint));
    QTest::qWait(300);
    QVERIFY(!leaked);
    QCOMPARE(seen()->accounts.size(), std::size_t { 1 }); // accounts stay
    QVERIFY(ended(m_session->fund(m_alice))->is(NetworkError::LocalOnly));
    QVERIFY(ended(m_session->useDevelopmentAccount("Alice"))->is(NetworkError::LocalOnly));
    QVERIFY(!ended(m_session->useNetwork(Network::Custom)));
    QVERIFY(reaches(Phase::Following));
    QTRY_VERIFY_WITH_TIMEOUT(seen()->selectedAccount()->info, 20'000);
}

void SessionNetworkTest::answersOfTheOtherNetworkAreDropped()
{
    followScript();
    const RequestId read = m_session->readStorage({ toBytes(bytesOf("key")) });
    const RequestId left = m_session->useNetwork(Network::Finney);
    QVERIFY(ended(read)->is(LinkError::Stopped));
    QVERIFY(m_values == nullptr);
    QVERIFY(ended(left)->is(NetworkError::NoEndpoint));
}

void SessionNetworkTest::transactionsBelongToTheirNetwork()
{
    // Each network has its own file; a damaged one is told and kept aside.
    QVERIFY(Profile::writeFile(m_profile->network("finney") / "activity.json", "{").has_value());
    QVERIFY(seen()->problems.empty());
    (void)ended(m_session->useNetwork(Network::Finney));
    QCOMPARE(seen()->problems.size(), std::size_t { 1 });
    QVERIFY(seen()->problems.front().is(ProfileError::Damaged));
    (void)ended(m_session->useNetwork(Network::Test));
    QVERIFY(seen()->problems.empty());
}

void SessionNetworkTest::foreignChainIsRefused()
{
    QVERIFY(!ended(m_session->addEndpoint(Network::Finney, url(), "")));
    QVERIFY(!ended(m_session->useNetwork(Network::Finney)));
    QVERIFY(reaches(Phase::Contradiction));
    QVERIFY(seen()->chain.problem->is(light::LightError::WrongChain));
    QVERIFY(seen()->light && !seen()->light->contradictions.empty());
    QVERIFY(!ended(m_session->forgiveEndpoint(url())));
}

void SessionNetworkTest::ownCheckpoint()
{
    followScript();
    const Hash256 block = m_chain->canonical(6).hash;
    QVERIFY(!ended(m_session->useCheckpoint(Network::Custom, block, 0)));
    QVERIFY(view(Network::Custom).checkpoint->source == CheckpointSource::Entered);
    QVERIFY(reaches(Phase::Following));
    QCOMPARE(seen()->light->start.checkpoint.hash, block);
    m_node->advance();
    QTRY_VERIFY_WITH_TIMEOUT(seen()->chain.finalized->hash == m_chain->finalized().hash, 20'000);
    start(); // it is kept
    QVERIFY(reaches(Phase::Following));
    QCOMPARE(seen()->light->start.checkpoint.hash, block);
}

void SessionNetworkTest::wrongCheckpoints()
{
    followScript();
    const Hash256 block = m_chain->canonical(6).hash;
    QVERIFY(
        ended(m_session->useCheckpoint(Network::Custom, block, 1))->is(light::LightError::SetIdUnconfirmed));
    Hash256 nowhere = block;
    nowhere.bytes[0] ^= std::byte { 1 };
    QVERIFY(ended(m_session->useCheckpoint(Network::Custom, nowhere, 0)).has_value());
    m_node->intercept
        = [this](std::string_view method, const nlohmann::json&) -> std::optional<net::RpcAnswer> {
        if (method != "state_getReadProof") {
            return std::nullopt;
        }
        const nlohmann::json lie { { "at", toHex(m_chain->canonical(6).hash.view()) },
            { "proof", { "0x00" } } };
        return net::RpcResult { lie.dump() };
    };
    QVERIFY(ended(m_session->useCheckpoint(Network::Custom, block, 0)).has_value());
    QVERIFY(view(Network::Custom).checkpoint->source == CheckpointSource::Genesis); // nothing was changed
    // A newer wish ends an older one.
    const RequestId older = m_session->useCheckpoint(Network::Custom, block, 0);
    const RequestId newer = m_session->useCheckpoint(Network::Custom, nowhere, 0);
    QVERIFY(ended(older)->is(NetworkError::Stopped));
    QVERIFY(ended(newer).has_value());
}

void SessionNetworkTest::serversComeAndGo()
{
    followScript();
    ScriptedNode other(*m_chain);
    other.listen();
    const std::string second = other.url().toString().toStdString();
    QVERIFY(!ended(m_session->addEndpoint(Network::Custom, second, "Other")));
    QVERIFY(ended(m_session->addEndpoint(Network::Custom, second, ""))->is(NetworkError::EndpointKnown));
    QTRY_VERIFY_WITH_TIMEOUT(seen()->light->endpoints.size() == 2, 20'000);
    QVERIFY(!ended(m_session->removeEndpoint(Network::Custom, url())));
    m_node->close();
    m_chain->grow(1);
    other.announce();
    QTRY_VERIFY_WITH_TIMEOUT(seen()->light && seen()->chain.best->hash == m_chain->head().hash, 20'000);
    QVERIFY(!ended(m_session->removeEndpoint(Network::Custom, second)));
    QVERIFY(seen()->chain.phase == Phase::Offline && seen()->chain.problem->is(NetworkError::NoEndpoint));
    QVERIFY(ended(m_session->removeEndpoint(Network::Custom, second))->is(NetworkError::UnknownEndpoint));
}

void SessionNetworkTest::checksAgainAndWritesDocuments()
{
    followScript();
    const Bytes key = subtensor::system::kAccount.key(m_alice);
    QVERIFY(!ended(m_session->readStorage({ key })));
    const light::ProvenBytes value = m_values->front();
    QVERIFY(!ended(m_session->checkAgain(value)));
    QVERIFY(m_fresh->value() == value.value());
    const auto failure = ended(m_session->proofDocument(value));
    QVERIFY2(!failure, failure ? failure->text().c_str() : "");
    const auto document = light::proofDocumentFromJson(m_document);
    QVERIFY(document.has_value());
    const auto verdict = light::check(*document, m_chain->parameters());
    QVERIFY2(verdict.has_value(), verdict ? "" : verdict.error().text().c_str());
    QVERIFY(verdict->key == key && verdict->value == value.value());
}

void SessionNetworkTest::theEmbeddedChainIsItsOwnServer()
{
    QVERIFY(ended(m_session->addEndpoint(Network::Local, "ws://a", ""))->is(NetworkError::IsEmbedded));
    QVERIFY(ended(m_session->removeEndpoint(Network::Local, "ws://a"))->is(NetworkError::IsEmbedded));
    QVERIFY(ended(m_session->useCheckpoint(Network::Local, {}, 0))->is(NetworkError::IsEmbedded));
    QVERIFY(ended(m_session->forgetCheckpoint(Network::Local))->is(NetworkError::IsEmbedded));
    // A program that cannot be started is no reason to crash.
    QVERIFY(!ended(m_session->useNetwork(Network::Local)));
    QVERIFY(reaches(Phase::Offline));
    QVERIFY(seen()->chain.problem->is(NodeProcessError::NotStarted));
}

void SessionNetworkTest::remembersTheChoice()
{
    (void)ended(m_session->useNetwork(Network::Test));
    start();
    QVERIFY(seen()->chain.network == Network::Test);
}

void SessionNetworkTest::choosesEvenWhenNothingCanBeWritten()
{
    const auto file = m_profile->root() / "networks.json";
    std::filesystem::remove(file);
    QVERIFY(Profile::makeFolder(file).has_value()); // a folder in its place: no file can be written there
    QVERIFY(!ended(m_session->useNetwork(Network::Local))->text().empty());
    QVERIFY(seen()->chain.network == Network::Local);
}

QTEST_GUILESS_MAIN(SessionNetworkTest)
#include "session_network_test.moc"
