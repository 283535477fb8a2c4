// SPDX-License-Identifier: MIT
// The embedded chain with clocks, port and file, in this process.

#include "core/base/hex.hpp"
#include "core/net/error.hpp"
#include "core/net/json_rpc_client.hpp"
#include "core/node/error.hpp"
#include "core/service/node_announcement.hpp"
#include "core/service/node_host.hpp"
#include "core/service/node_process.hpp"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

using namespace taonaut;
using namespace taonaut::service;
using nlohmann::json;

class NodeHostTest : public QObject {
    Q_OBJECT
private slots:
    void makesBlocks();
    void answersAndTells();
    void instantSealing();
    void goesOnWhereItWas();
    void damagedStateIsKeptAside_data();
    void damagedStateIsKeptAside();
    void otherGenesis();
    void stateInUse();
    void noSuchPlace();
    void busyPort();
    void stopsWithClients();
    void announcements();
    void badAnnouncements_data();
    void badAnnouncements();
    void reasonNames();
};

namespace {

NodeHostOptions optionsIn(const std::filesystem::path& folder, node::SealMode::Kind sealing)
{
    NodeHostOptions options;
    options.basePath = folder;
    options.port = 0;
    options.chain.sealing.kind = sealing;
    return options;
}

/// A host whose notices are collected.
struct Host {
    explicit Host(NodeHostOptions options)
        : host(std::move(options))
    {
        QObject::connect(
            &host, &NodeHost::notice, [this](const std::string& text) { notices.push_back(text); });
    }
    std::vector<std::string> notices;
    NodeHost host;
};

/// Asks one question over a WebSocket and waits for the answer.
json ask(net::JsonRpcClient& client, const char* method, const json& params = json::array())
{
    std::optional<json> result;
    client.call(method, params, [&result](Result<json, net::CallError> answer) {
        result = answer ? std::move(*answer) : json("error: " + answer.error().text());
    });
    return QTest::qWaitFor([&] { return result.has_value(); }, 5'000) ? *result : json("no answer");
}

bool connectTo(net::JsonRpcClient& client, const NodeHost& host)
{
    client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(host.port())));
    return QTest::qWaitFor([&] { return client.isOpen(); }, 5'000);
}

std::filesystem::path folderOf(const QTemporaryDir& folder)
{
    return folder.path().toStdString() + "/chain";
}

} // namespace

void NodeHostTest::makesBlocks()
{
    NodeHostOptions options = optionsIn({}, node::SealMode::Kind::Interval);
    options.chain.sealing.interval = std::chrono::milliseconds(50);
    Host node(options);
    QSignalSpy imported(&node.host, &NodeHost::blockImported);
    QVERIFY(node.host.start());
    QCOMPARE(node.host.best().number, BlockNumber(3));
    QVERIFY(QTest::qWaitFor([&] { return imported.size() >= 4; }, 5'000));
    for (int i = 0; i < imported.size(); ++i) {
        QCOMPARE(imported[i][0].value<quint32>(), static_cast<quint32>(4 + i));
    }
    QCOMPARE(imported.last()[1].value<Hash256>(), node.host.best().hash);
}

void NodeHostTest::answersAndTells()
{
    Host node(optionsIn({}, node::SealMode::Kind::Manual));
    QVERIFY(node.host.start());
    net::JsonRpcClient client;
    QVERIFY(connectTo(client, node.host));
    std::vector<json> heads;
    bool started = false;
    client.subscribe(
        "chain_subscribeNewHeads", json::array(),
        [&started](const Result<json, net::CallError>& answer) { started = answer.has_value(); },
        [&heads](const json& head) { heads.push_back(head); });
    QVERIFY(QTest::qWaitFor([&] { return started && heads.size() == 1; }, 5'000));
    const json block = ask(client, "dev_newBlock");
    QCOMPARE(block, json(toHex(node.host.best().hash.view())));
    QVERIFY(QTest::qWaitFor([&] { return heads.size() == 2; }, 5'000));
    QCOMPARE(heads[1]["number"], json("0x4"));
    const json info = ask(client, "dev_getInfo");
    QVERIFY(info["rssBytes"].get<std::uint64_t>() > 1'000'000);
    QCOMPARE(json::parse(node.host.chainSpec()), ask(client, "dev_exportChainSpec"));
}

void NodeHostTest::instantSealing()
{
    Host node(optionsIn({}, node::SealMode::Kind::Instant));
    QVERIFY(node.host.start());
    net::JsonRpcClient client;
    QVERIFY(connectTo(client, node.host));
    QTest::qWait(50);
    QCOMPARE(node.host.best().number, BlockNumber(3));
    const json sent
        = ask(client, "dev_faucet", json::array({ "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty" }));
    QVERIFY(sent.is_object());
    QVERIFY(QTest::qWaitFor([&] { return node.host.best().number == BlockNumber(4); }, 2'000));
}

void NodeHostTest::goesOnWhereItWas()
{
    const QTemporaryDir folder;
    node::BlockId head {};
    json balance;
    const json key = json::array(
        { "0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da94f9aea1afa791265fae359272badc1cf"
          "8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48" });
    for (int run = 0; run < 3; ++run) {
        Host node(optionsIn(folderOf(folder), node::SealMode::Kind::Manual));
        const auto started = node.host.start();
        QVERIFY2(started, started ? "" : started.error().text().c_str());
        QVERIFY(node.notices.empty());
        net::JsonRpcClient client;
        QVERIFY(connectTo(client, node.host));
        if (run > 0) {
            QCOMPARE(node.host.best().hash, head.hash);
            QCOMPARE(ask(client, "state_getStorage", key), balance);
        }
        (void)ask(client, "dev_faucet", json::array({ "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty" }));
        (void)ask(client, "dev_newBlock", json::array({ { { "count", 5 } } }));
        head = node.host.best();
        balance = ask(client, "state_getStorage", key);
        QCOMPARE(head.number, BlockNumber(3 + 5 * (static_cast<std::uint32_t>(run) + 1)));
    }
}

void NodeHostTest::damagedStateIsKeptAside_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("no database") << 0;
    QTest::newRow("cut in half") << 1;
    QTest::newRow("a changed value of the state") << 2;
}

void NodeHostTest::damagedStateIsKeptAside()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const auto file = folderOf(folder) / "localnet-fast.sqlite";
    {
        Host node(optionsIn(folderOf(folder), node::SealMode::Kind::Manual));
        QVERIFY(node.host.start());
    }
    std::ifstream in(file, std::ios::binary);
    std::string bytes { std::istreambuf_iterator<char>(in), {} };
    in.close();
    if (kind == 0) {
        bytes = std::string(9'000, '?');
    } else if (kind == 1) {
        bytes.resize(bytes.size() / 2);
    } else {
        // //Ferdie's account id: in the key of the account's entry, which has another hash then.
        const Bytes ferdie = *fromHex("1cbd2d43530a44705ad088af313e18f80b53ef16b36177cd4b77b846f2a5f07c");
        const std::string pattern(reinterpret_cast<const char*>(ferdie.data()), ferdie.size());
        std::size_t found = bytes.find(pattern);
        QVERIFY(found != std::string::npos);
        for (; found != std::string::npos; found = bytes.find(pattern, found + 1)) {
            bytes[found] ^= 1;
        }
    }
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;

    Host node(optionsIn(folderOf(folder), node::SealMode::Kind::Manual));
    const auto started = node.host.start();
    QVERIFY2(started, started ? "" : started.error().text().c_str());
    QCOMPARE(node.host.best().number, BlockNumber(3));
    QCOMPARE(node.notices.size(), std::size_t { 1 });
    QVERIFY2(
        node.notices[0].find("localnet-fast.sqlite.corrupt-") != std::string::npos, node.notices[0].c_str());
    int kept = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folderOf(folder))) {
        const std::string name = entry.path().filename().string();
        if (name.find("corrupt-") != std::string::npos && !name.ends_with("-wal")) {
            ++kept;
            QCOMPARE(std::filesystem::file_size(entry.path()), bytes.size());
        }
    }
    QCOMPARE(kept, 1);
}

void NodeHostTest::otherGenesis()
{
    const QTemporaryDir folder;
    {
        Host node(optionsIn(folderOf(folder), node::SealMode::Kind::Manual));
        QVERIFY(node.host.start());
    }
    NodeHostOptions options = optionsIn(folderOf(folder), node::SealMode::Kind::Manual);
    options.chain.genesis.richAccount = AccountId();
    Host node(options);
    QVERIFY(node.host.start().error().is(node::NodeError::OtherGenesis));
    options.chain.genesis.richAccount.reset();
    options.chain.genesis.speed = node::Speed::Normal; // a file of its own
    Host slow(options);
    QVERIFY(slow.host.start());
}

void NodeHostTest::stateInUse()
{
    const QTemporaryDir folder;
    Host first(optionsIn(folderOf(folder), node::SealMode::Kind::Manual));
    QVERIFY(first.host.start());
    Host second(optionsIn(folderOf(folder), node::SealMode::Kind::Manual));
    const auto started = second.host.start();
    QVERIFY(!started);
    QVERIFY2(started.error().is(NodeHostError::StateInUse), started.error().text().c_str());
    QVERIFY(second.notices.empty());
}

void NodeHostTest::noSuchPlace()
{
    Host node(optionsIn("/proc/version/chain", node::SealMode::Kind::Manual));
    const auto started = node.host.start();
    QVERIFY(!started);
    QVERIFY2(started.error().is(NodeHostError::DirectoryNotWritable), started.error().text().c_str());
}

void NodeHostTest::busyPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    NodeHostOptions options = optionsIn({}, node::SealMode::Kind::Manual);
    options.port = other.serverPort();
    options.nextFreePort = true;
    Host node(options);
    QVERIFY(node.host.start());
    QVERIFY(node.host.port() > other.serverPort());
    QCOMPARE(node.notices.size(), std::size_t { 1 });
    QVERIFY(node.notices[0].find(std::to_string(node.host.port())) != std::string::npos);

    options.nextFreePort = false;
    Host strict(options);
    QVERIFY(strict.host.start().error().is(net::NetError::PortBusy));
}

void NodeHostTest::stopsWithClients()
{
    Host node(optionsIn({}, node::SealMode::Kind::Interval));
    QVERIFY(node.host.start());
    net::JsonRpcClient client;
    QVERIFY(connectTo(client, node.host));
    QSignalSpy closed(&client, &net::JsonRpcClient::closed);
    QSignalSpy stopped(&node.host, &NodeHost::stopped);
    QElapsedTimer watch;
    watch.start();
    node.host.stop();
    QVERIFY(QTest::qWaitFor([&] { return stopped.size() == 1 && closed.size() == 1; }, 2'000));
    QVERIFY(watch.elapsed() < 1'000);
    const node::BlockId head = node.host.best();
    QTest::qWait(400);
    QCOMPARE(node.host.best().hash, head.hash);
}

void NodeHostTest::announcements()
{
    const std::string notice = writeAnnouncement(NodeNotice { "one\ntwo \"three\"" });
    QCOMPARE(std::count(notice.begin(), notice.end(), '\n'), 1);
    const auto read = readAnnouncement(notice.substr(0, notice.size() - 1));
    QCOMPARE(std::get<NodeNotice>(*read).text, std::string("one\ntwo \"three\""));
    const std::string ready = writeAnnouncement(NodeReady { "ws://127.0.0.1:9944", R"({"name": "x"})" });
    const auto back = readAnnouncement(ready.substr(0, ready.size() - 1));
    QCOMPARE(std::get<NodeReady>(*back).endpoint, std::string("ws://127.0.0.1:9944"));
    QCOMPARE(std::get<NodeReady>(*back).chainSpec, std::string(R"({"name":"x"})"));
}

void NodeHostTest::badAnnouncements_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << "";
    QTest::newRow("words") << "Imported #1";
    QTest::newRow("a list") << "[1]";
    QTest::newRow("no member") << "{}";
    QTest::newRow("ready is no object") << R"({"ready":1})";
    QTest::newRow("no endpoint") << R"({"ready":{"chainSpec":{}}})";
    QTest::newRow("foreign endpoint") << R"({"ready":{"endpoint":"http://x","chainSpec":{}}})";
    QTest::newRow("no specification") << R"({"ready":{"endpoint":"ws://127.0.0.1:1"}})";
    QTest::newRow("notice is no text") << R"({"notice":{}})";
}

void NodeHostTest::badAnnouncements()
{
    QFETCH(QString, line);
    const auto read = readAnnouncement(line.toStdString());
    QVERIFY(!read);
    QVERIFY(read.error().is(NodeProcessError::BadAnnouncement));
}

void NodeHostTest::reasonNames()
{
    QCOMPARE(
        Error(NodeHostError::DirectoryNotWritable).text(), std::string("node_host.DirectoryNotWritable"));
    QCOMPARE(Error(NodeHostError::StateInUse).text(), std::string("node_host.StateInUse"));
    QCOMPARE(Error(NodeHostError::NotMovedAside).text(), std::string("node_host.NotMovedAside"));
    QCOMPARE(Error(NodeProcessError::NotStarted).text(), std::string("node_process.NotStarted"));
    QCOMPARE(Error(NodeProcessError::Ended).text(), std::string("node_process.Ended"));
    QCOMPARE(Error(NodeProcessError::NotReady).text(), std::string("node_process.NotReady"));
    QCOMPARE(Error(NodeProcessError::BadAnnouncement).text(), std::string("node_process.BadAnnouncement"));
}

QTEST_GUILESS_MAIN(NodeHostTest)
#include "node_host_test.moc"
