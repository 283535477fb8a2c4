// SPDX-License-Identifier: MIT
// The light link against a scripted chain behind a real port: proofs, finality, errors, time-outs,
// reconnection.

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/crypto/hash.hpp"
#include "core/service/light_json.hpp"
#include "core/service/light_link.hpp"
#include "tests/hostile/scripted_node.hpp"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;

namespace {

AccountId accountOf(std::uint8_t seed)
{
    AccountId account;
    account.bytes.fill(std::byte { seed });
    return account;
}

const AccountId kAlice = accountOf(0xa1);
const AccountId kNobody = accountOf(0xee);

template <class T> struct Caught {
    std::optional<Result<T>> result;
    std::function<void(Result<T>)> deliver()
    {
        return [this](Result<T> value) { result = std::move(value); };
    }
    [[nodiscard]] bool isError(LinkError reason) const
    {
        return result && !result->has_value() && result->error().is(reason);
    }
};

} // namespace

class LightLinkTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void provesAWatchedBalance();
    void followsNewBlocks();
    void asksLittlePerBlock();
    void provesAbsence();
    void provesBlocks();
    void announcesEveryBlockWhileWanted();
    void announcesFinality();
    void settlesOldBlocks();
    void submits();
    void passesARefusalOn();
    void refusesAForeignHash();
    void asksFeesAndMetadata();
    void fallsBackToOldMetadata();
    void listsKeys();
    void callsTheServer();
    void timesOut();
    void failsWithoutConnection();
    void saysNoHeaderWhileSyncing();
    void neverFollowsAnotherPast();
    void followsTheEmbeddedChainAnew();
    void refusesWhatIsNoJsonRpc();
    void reconnectsAfterALoss();
    void stopsWithStopped();
    void resumesFromItsFile();
    void forgetsADamagedFile();
    void keepsAContradiction();
    void adoptsAMovedClock();
    void worksOnItsOwnThread();

private:
    LightLink& makeLink(std::chrono::milliseconds timeout = std::chrono::seconds(5));
    void follow();
    [[nodiscard]] std::shared_ptr<const LightSnapshot> now() const { return m_link->snapshot(); }

    std::unique_ptr<ScriptedChain> m_chain;
    std::unique_ptr<ScriptedNode> m_node;
    std::unique_ptr<LightLink> m_link;
    std::filesystem::path m_stateFile;
};

void LightLinkTest::init()
{
    m_chain = std::make_unique<ScriptedChain>();
    m_node = std::make_unique<ScriptedNode>(*m_chain);
    m_node->listen();
    m_chain->finalize(m_chain->author({ .changes = { balanceChange(kAlice, Rao(5'000)) } }).hash);
    m_chain->grow(3);
}

void LightLinkTest::cleanup()
{
    m_link.reset();
    m_node.reset();
    m_chain.reset();
    m_stateFile.clear();
}

LightLink& LightLinkTest::makeLink(std::chrono::milliseconds timeout)
{
    m_link = std::make_unique<LightLink>(
        LightLinkOptions { { { m_node->url() } }, m_chain->parameters(), m_stateFile, timeout });
    return *m_link;
}

void LightLinkTest::follow()
{
    m_link->start();
    QTRY_VERIFY(now()->settled);
    QCOMPARE(now()->phase, LinkPhase::Following);
}

void LightLinkTest::provesAWatchedBalance()
{
    makeLink().watch({ kAlice });
    follow();
    QTRY_VERIFY(now()->accounts.at(0).info);
    const ProvenAccount& info = *now()->accounts.at(0).info;
    QCOMPARE(info.value().data.free, Rao(5'000));
    QCOMPARE(info.value().nonce, 7U);
    QCOMPARE(info.level(), light::Level::Final);
    QCOMPARE(info.block().hash, m_chain->head().hash);
    QCOMPARE(now()->finalized.number, BlockNumber(4));
    QCOMPARE(now()->bestLevel, light::Level::Final);
    QCOMPARE(now()->authorityCount, 3U);
    QCOMPARE(now()->finalityThreshold, std::uint64_t { 3 });
    QCOMPARE(now()->runtime->value.specVersion, 423U);
    QVERIFY(!now()->problem);
}

void LightLinkTest::followsNewBlocks()
{
    makeLink().watch({ kAlice });
    follow();
    m_node->advance({ .changes = { balanceChange(kAlice, Rao(6'000)) } });
    QTRY_COMPARE(now()->accounts.at(0).info->value().data.free, Rao(6'000));
    QTRY_COMPARE(now()->accounts.at(0).info->level(), light::Level::Final);

    // Sealed, not final: one author of three.
    m_chain->author({ .changes = { balanceChange(kAlice, Rao(7'000)) } });
    m_node->announce();
    QTRY_COMPARE(now()->accounts.at(0).info->value().data.free, Rao(7'000));
    QCOMPARE(now()->accounts.at(0).info->level(), light::Level::Sealed);
    QCOMPARE(now()->bestLevel, light::Level::Sealed);
    QCOMPARE(now()->distinctAuthors, 1U);
    m_chain->finalize(m_chain->head().hash);
    m_node->announce();
    QTRY_COMPARE(now()->accounts.at(0).info->level(), light::Level::Final);
}

void LightLinkTest::asksLittlePerBlock()
{
    makeLink().watch({ kAlice, kNobody });
    follow();
    m_node->calls.clear();
    QSignalSpy changes(m_link.get(), &LightLink::changed);
    constexpr int kBlocks = 10;
    for (int i = 0; i < kBlocks; ++i) {
        m_node->advance();
        QTRY_COMPARE(now()->finalized.hash, m_chain->head().hash);
        QTRY_VERIFY(now()->settled);
    }
    QCOMPARE(m_node->calls["state_getReadProof"], kBlocks); // both accounts in one
    QCOMPARE(m_node->calls["chain_getBlock"], kBlocks); // the justification
    int all = 0;
    for (const auto& [method, count] : m_node->calls) {
        all += count;
    }
    QCOMPARE(all, 2 * kBlocks);
    QVERIFY2(changes.count() <= 2 * kBlocks, QByteArray::number(changes.count()));
}

void LightLinkTest::provesAbsence()
{
    makeLink();
    follow();
    Caught<std::vector<ProvenAccount>> proven;
    m_link->proveAccounts(this, { kNobody, kAlice }, proven.deliver());
    QVERIFY(!proven.result); // never inside the call
    QTRY_VERIFY(proven.result);
    QCOMPARE((*proven.result)->at(0).value().data.free, Rao(0));
    QCOMPARE((*proven.result)->at(1).value().data.free, Rao(5'000));

    Caught<std::vector<light::ProvenBytes>> read;
    m_link->proveRead(this, { toBytes(bytesOf("nothing here")) }, read.deliver());
    QTRY_VERIFY(read.result);
    QVERIFY(!(*read.result)->at(0).value());
}

void LightLinkTest::provesBlocks()
{
    const Bytes transfer { std::byte { 0x04 }, std::byte { 0xaa } };
    const Bytes events { std::byte { 0x00 } };
    const Hash256 hash
        = m_chain->author({ .changes = { { chain::systemEventsKey(), events } }, .body = { transfer } }).hash;
    makeLink();
    follow();
    Caught<std::shared_ptr<const ProvenBlock>> proven;
    m_link->proveBlock(this, hash, proven.deliver());
    QTRY_VERIFY(proven.result);
    const ProvenBlock& block = ***proven.result;
    QCOMPARE(block.body, std::vector<Bytes> { transfer });
    QCOMPARE(block.events.value(), std::optional<Bytes>(events));
    QCOMPARE(block.level, light::Level::Sealed);
    QCOMPARE(block.parentHash, m_chain->head().header.parentHash);

    Caught<std::shared_ptr<const ProvenBlock>> unknown;
    m_link->proveBlock(this, Hash256 {}, unknown.deliver());
    QTRY_VERIFY(unknown.result);
    QVERIFY(unknown.result->error().is(light::LightError::UnknownBlock));
}

void LightLinkTest::announcesEveryBlockWhileWanted()
{
    makeLink();
    follow();
    std::vector<std::uint32_t> numbers;
    connect(m_link.get(), &LightLink::blockProven, this,
        [&numbers](const auto& block) { numbers.push_back(block->block.number.value()); });
    m_node->advance();
    QTRY_COMPARE(now()->best.number, BlockNumber(5));
    m_link->setBlockContentsWanted(true);
    QTest::qWait(20);
    m_chain->grow(6); // not announced one by one
    m_node->announce();
    m_node->advance();
    const std::vector<std::uint32_t> expected { 6, 7, 8, 9, 10, 11, 12 };
    QTRY_COMPARE(numbers, expected);
    m_link->setBlockContentsWanted(false);
    QTest::qWait(20);
    m_node->advance();
    QTRY_COMPARE(now()->best.number, BlockNumber(13));
    QTest::qWait(20);
    QCOMPARE(numbers, expected);
}

void LightLinkTest::announcesFinality()
{
    makeLink();
    follow();
    std::vector<std::uint32_t> numbers;
    connect(m_link.get(), &LightLink::finalityAdvanced, this, [&numbers](const auto& advance) {
        for (const light::BlockRef& block : advance->blocks) {
            numbers.push_back(block.number.value());
        }
        QCOMPARE(advance->final, advance->blocks.back());
    });
    m_chain->author();
    m_chain->author();
    m_node->advance();
    QTRY_COMPARE(numbers, (std::vector<std::uint32_t> { 5, 6, 7 }));
}

void LightLinkTest::settlesOldBlocks()
{
    const light::BlockRef old { BlockNumber(2), m_chain->canonical(2).hash };
    const light::BlockRef never { BlockNumber(2), Hash256 {} };
    m_chain->grow(300); // far enough for a jump over everything
    makeLink();
    follow();
    const light::BlockRef open { BlockNumber(900), Hash256 {} };
    Caught<Settlement> final;
    Caught<Settlement> replaced;
    Caught<Settlement> later;
    m_link->settle(this, old, final.deliver());
    m_link->settle(this, never, replaced.deliver());
    m_link->settle(this, open, later.deliver());
    QTRY_VERIFY(final.result && replaced.result && later.result);
    QCOMPARE(**final.result, Settlement::Final);
    QCOMPARE(**replaced.result, Settlement::Replaced);
    QCOMPARE(**later.result, Settlement::Open);
}

void LightLinkTest::submits()
{
    makeLink();
    const Bytes extrinsic { std::byte { 0x08 }, std::byte { 1 }, std::byte { 2 } };
    Caught<Hash256> sent;
    m_link->submit(this, extrinsic, sent.deliver()); // waits for the connection
    follow();
    QTRY_VERIFY(sent.result);
    QCOMPARE(**sent.result, crypto::blake2b256(extrinsic));
    QCOMPARE(m_node->submitted, std::vector<Bytes> { extrinsic });
}

void LightLinkTest::passesARefusalOn()
{
    m_node->intercept = [](std::string_view method, const auto&) -> std::optional<net::RpcAnswer> {
        if (method != "author_submitExtrinsic") {
            return std::nullopt;
        }
        return net::RpcFailure { 1010, "Invalid Transaction", "\"Inability to pay some fees\"" };
    };
    makeLink();
    follow();
    Caught<Hash256> sent;
    m_link->submit(this, Bytes(3), sent.deliver());
    QTRY_VERIFY(sent.isError(LinkError::Refused));
    QCOMPARE(sent.result->error().detail(),
        std::string("1010: Invalid Transaction (\"Inability to pay some fees\")"));
}

void LightLinkTest::refusesAForeignHash()
{
    m_node->intercept = [](std::string_view method, const auto&) -> std::optional<net::RpcAnswer> {
        const bool submit = method == "author_submitExtrinsic";
        return submit ? std::optional<net::RpcAnswer>(net::RpcResult { "\"0x00\"" }) : std::nullopt;
    };
    makeLink();
    follow();
    Caught<Hash256> sent;
    m_link->submit(this, Bytes(3), sent.deliver());
    QTRY_VERIFY(sent.isError(LinkError::BadAnswer));
}

void LightLinkTest::asksFeesAndMetadata()
{
    makeLink();
    follow();
    Caught<light::Reported<Rao>> fee;
    m_link->estimateFee(this, Bytes(3), fee.deliver());
    QTRY_VERIFY(fee.result);
    QCOMPARE((*fee.result)->value, Rao(125'000));
    QCOMPARE((*fee.result)->source, m_node->url().toString().toStdString());
    Caught<light::Reported<Bytes>> metadata;
    m_link->fetchMetadata(this, metadata.deliver());
    QTRY_VERIFY(metadata.result);
    QCOMPARE((*metadata.result)->value, toBytes(bytesOf("meta")));
    Caught<light::Reported<Bytes>> raw;
    m_link->callRuntime(this, "Metadata_metadata_at_version", {}, raw.deliver());
    QTRY_VERIFY(raw.result);
    QCOMPARE((*raw.result)->value.size(), std::size_t { 6 });
}

// A runtime without version 15, and one without a list of versions.
void LightLinkTest::fallsBackToOldMetadata()
{
    bool hasList = true;
    m_node->intercept = [&](std::string_view method, const auto&) -> std::optional<net::RpcAnswer> {
        if (method == "state_call" && hasList) {
            return net::RpcResult { "\"0x00\"" };
        }
        if (method == "state_call") {
            return net::RpcFailure { -32'603, "no such function", {} };
        }
        return method == "state_getMetadata"
            ? std::optional<net::RpcAnswer>(net::RpcResult { "\"0x6d6574\"" })
            : std::nullopt;
    };
    makeLink();
    follow();
    for (const bool list : { true, false }) {
        hasList = list;
        Caught<light::Reported<Bytes>> metadata;
        m_link->fetchMetadata(this, metadata.deliver());
        QTRY_VERIFY(metadata.result);
        QCOMPARE((*metadata.result)->value, toBytes(bytesOf("met")));
    }
    m_node->intercept = {};
}

void LightLinkTest::listsKeys()
{
    m_node->intercept = [](std::string_view method, const auto&) -> std::optional<net::RpcAnswer> {
        return method == "state_getKeysPaged"
            ? std::optional<net::RpcAnswer>(net::RpcResult { "[\"0xaa01\",\"0xaa02\"]" })
            : std::nullopt;
    };
    makeLink();
    follow();
    Caught<light::Reported<std::vector<Bytes>>> keys;
    m_link->listKeys(this, *fromHex("0xaa"), {}, 2, keys.deliver());
    QTRY_VERIFY(keys.result);
    QVERIFY(keys.result->has_value());
    QCOMPARE((*keys.result)->value.size(), std::size_t(2));
    QCOMPARE((*keys.result)->source, m_node->url().toString().toStdString());
    // Keys that were not asked for.
    Caught<light::Reported<std::vector<Bytes>>> others;
    m_link->listKeys(this, *fromHex("0xbb"), {}, 2, others.deliver());
    QTRY_VERIFY(others.isError(LinkError::BadAnswer));
}

void LightLinkTest::callsTheServer()
{
    makeLink();
    follow();
    Caught<std::string> answer;
    m_link->callServer(this, "dev_getInfo", "[]", answer.deliver());
    QTRY_VERIFY(answer.result);
    QCOMPARE(**answer.result, std::string("{\"timeOffset\":0}"));
    Caught<std::string> unknown;
    m_link->callServer(this, "dev_nothing", "[]", unknown.deliver());
    QTRY_VERIFY(unknown.isError(LinkError::Refused));
    Caught<std::string> malformed;
    m_link->callServer(this, "dev_getInfo", "[", malformed.deliver());
    QTRY_VERIFY(malformed.isError(LinkError::Refused));
}

/// A port that takes connections and never says a word.
void LightLinkTest::timesOut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_link = std::make_unique<LightLink>(
        LightLinkOptions { { { QUrl(QString("ws://127.0.0.1:%1").arg(silent.serverPort())) } },
            m_chain->parameters(), {}, std::chrono::milliseconds(100) });
    m_link->start();
    QTRY_COMPARE(now()->phase, LinkPhase::Offline);
    QVERIFY(now()->problem->is(net::NetError::TimedOut));
}

void LightLinkTest::failsWithoutConnection()
{
    m_node->close();
    makeLink(std::chrono::milliseconds(150));
    m_link->start();
    Caught<Hash256> sent;
    m_link->submit(this, Bytes(3), sent.deliver());
    Caught<std::string> called;
    m_link->callServer(this, "dev_getInfo", "[]", called.deliver());
    QTRY_VERIFY(sent.isError(LinkError::NotConnected) && called.isError(LinkError::NotConnected));
    QTRY_COMPARE(now()->phase, LinkPhase::Offline);
    QVERIFY(now()->problem->is(net::NetError::ConnectFailed));
}

void LightLinkTest::saysNoHeaderWhileSyncing()
{
    // A server that is behind: our final block is not there yet.
    ScriptedChain ahead;
    ahead.grow(9);
    QTemporaryDir folder;
    m_stateFile = (folder.path() + "/light.state").toStdString();
    ScriptedNode other(ahead);
    other.listen();
    m_link = std::make_unique<LightLink>(
        LightLinkOptions { { { other.url() } }, ahead.parameters(), m_stateFile });
    follow();
    m_link->stop();
    QTest::qWait(50);
    makeLink(std::chrono::milliseconds(200));
    m_link->start();
    Caught<std::vector<ProvenAccount>> proven;
    m_link->proveAccounts(this, { kAlice }, proven.deliver());
    QTRY_VERIFY(proven.isError(LinkError::NoHeader));
    QCOMPARE(now()->phase, LinkPhase::Syncing);
    QVERIFY(now()->problem->is(light::LightError::ServerBehind));
}

/// Two chains from one genesis: the blocks of the second are sealed in other slots.
void LightLinkTest::neverFollowsAnotherPast()
{
    QTemporaryDir folder;
    m_stateFile = (folder.path() + "/light.state").toStdString();
    makeLink();
    follow();
    m_link.reset();
    ScriptedChain second;
    second.finalize(second.author({ .slot = ScriptedChain::kFirstSlot + 100 }).hash);
    second.grow(5);
    ScriptedNode other(second);
    other.listen();
    m_link = std::make_unique<LightLink>(
        LightLinkOptions { { { other.url() } }, second.parameters(), m_stateFile });
    m_link->start();
    QTRY_COMPARE(now()->phase, LinkPhase::Contradiction);
    QVERIFY(now()->contradiction->reason.is(light::LightError::OtherHistory));
    QCOMPARE(now()->finalized.hash, m_chain->head().hash);
}

void LightLinkTest::followsTheEmbeddedChainAnew()
{
    QTemporaryDir folder;
    m_stateFile = (folder.path() + "/light.state").toStdString();
    makeLink();
    follow();
    m_link.reset();
    for (const std::size_t blocks : { 1U, 5U }) { // below and above what was final
        ScriptedChain second;
        second.finalize(second.author({ .slot = ScriptedChain::kFirstSlot + 100 + blocks }).hash);
        second.grow(blocks);
        ScriptedNode other(second);
        other.listen();
        LightLinkOptions options { { { other.url() } }, second.parameters(), m_stateFile };
        options.history = History::MayRestart;
        m_link = std::make_unique<LightLink>(std::move(options));
        m_link->watch({ kAlice });
        follow();
        QCOMPARE(now()->finalized.hash, second.head().hash);
        QTRY_VERIFY(now()->accounts.at(0).info);
        QCOMPARE(now()->accounts.at(0).info->value().data.free, Rao(0));
        QVERIFY(!now()->contradiction);
        m_link.reset();
    }
}

void LightLinkTest::refusesWhatIsNoJsonRpc()
{
    m_node->intercept = [](std::string_view method, const auto&) -> std::optional<net::RpcAnswer> {
        const bool proof = method == "state_getReadProof";
        return proof ? std::optional<net::RpcAnswer>(net::RpcResult { "{{" }) : std::nullopt;
    };
    makeLink().watch({ kAlice });
    m_link->start();
    QTRY_COMPARE(now()->phase, LinkPhase::Contradiction);
    QVERIFY(now()->contradiction->reason.is(net::NetError::NotJson));
    QVERIFY(!now()->accounts.at(0).info);
}

void LightLinkTest::reconnectsAfterALoss()
{
    makeLink().watch({ kAlice });
    follow();
    m_node->close();
    QTRY_COMPARE(now()->phase, LinkPhase::Offline);
    QVERIFY(now()->accounts.at(0).info); // proven values stay
    m_chain->finalize(m_chain->author({ .changes = { balanceChange(kAlice, Rao(9)) } }).hash);
    m_node->listen();
    QTRY_COMPARE(now()->phase, LinkPhase::Following);
    QTRY_COMPARE(now()->accounts.at(0).info->value().data.free, Rao(9));

    m_node->close();
    QTRY_COMPARE(now()->phase, LinkPhase::Offline);
    m_node->listen();
    m_link->reconnect();
    QTRY_COMPARE(now()->phase, LinkPhase::Following);
}

void LightLinkTest::stopsWithStopped()
{
    m_node->close();
    makeLink();
    m_link->start();
    Caught<Hash256> sent;
    m_link->submit(this, Bytes(3), sent.deliver());
    QTest::qWait(20);
    m_link->stop();
    QTRY_VERIFY(sent.isError(LinkError::Stopped));
}

void LightLinkTest::resumesFromItsFile()
{
    QTemporaryDir folder;
    m_stateFile = (folder.path() + "/deep/light.state").toStdString();
    makeLink();
    follow();
    m_link->stop();
    QTRY_VERIFY(std::filesystem::exists(m_stateFile));
    m_node->close();
    makeLink();
    m_link->start();
    QTRY_COMPARE(now()->finalized.number, BlockNumber(4)); // without a server
    m_node->listen();
    m_link->reconnect();
    m_chain->grow(2);
    QTRY_COMPARE(now()->finalized.number, BlockNumber(6));
}

void LightLinkTest::forgetsADamagedFile()
{
    QTemporaryDir folder;
    m_stateFile = (folder.path() + "/light.state").toStdString();
    QFile file(QString::fromStdString(m_stateFile.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("taonaut-light-1 and then nothing that fits");
    file.close();
    makeLink();
    follow();
    QCOMPARE(now()->finalized.number, BlockNumber(4));
    QVERIFY(std::filesystem::exists(m_stateFile.string() + ".damaged"));
}

void LightLinkTest::keepsAContradiction()
{
    makeLink().watch({ kAlice });
    follow();
    m_node->intercept = [](std::string_view method, const auto&) -> std::optional<net::RpcAnswer> {
        const bool proof = method == "state_getReadProof";
        return proof ? std::optional<net::RpcAnswer>(net::RpcResult { "{\"at\":\"0x\",\"proof\":[]}" })
                     : std::nullopt;
    };
    m_node->advance();
    QTRY_COMPARE(now()->phase, LinkPhase::Contradiction);
    QVERIFY(now()->contradiction->reason.is(AnswerError::BadAnswer));
    QCOMPARE(now()->contradiction->endpoint, m_node->url().toString().toStdString());
    QVERIFY(now()->contradiction->request.starts_with("state_getReadProof [[\"0x"));
    QCOMPARE(now()->contradiction->answer, std::string("{\"at\":\"0x\",\"proof\":[]}"));
    QCOMPARE(now()->accounts.at(0).info->value().data.free, Rao(5'000)); // nothing of the lie
    // Tried again and again, and still not believed.
    QTest::qWait(700);
    QCOMPARE(now()->phase, LinkPhase::Contradiction);

    m_node->intercept = {};
    QTRY_COMPARE_WITH_TIMEOUT(now()->phase, LinkPhase::Following, 10'000);
    QVERIFY(now()->contradiction); // kept for people
}

void LightLinkTest::adoptsAMovedClock()
{
    makeLink();
    follow();
    // A year from now.
    const std::int64_t year = 365LL * 86'400'000;
    const std::uint64_t slot = static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch() + year)
        / ScriptedChain::kSlotDurationMs;
    m_node->timeOffset = year;
    m_node->advance({ .slot = slot });
    QTRY_COMPARE(now()->finalized.hash, m_chain->head().hash);
    QCOMPARE(now()->clockOffsetMs, year);
    QVERIFY(!now()->contradiction);

    // From the future of even that clock: a lie.
    m_node->advance({ .slot = slot * 2 });
    QTRY_COMPARE(now()->phase, LinkPhase::Contradiction);
    QVERIFY(now()->contradiction->reason.is(consensus::AuraError::FutureSlot));
}

void LightLinkTest::worksOnItsOwnThread()
{
    QThread thread;
    thread.start();
    auto* const link = new LightLink(LightLinkOptions { { { m_node->url() } }, m_chain->parameters(), {} });
    link->moveToThread(&thread);
    connect(&thread, &QThread::finished, link, &QObject::deleteLater);
    link->watch({ kAlice });
    link->start();
    QTRY_VERIFY(link->snapshot()->settled);
    Caught<std::vector<ProvenAccount>> proven;
    QThread* deliveredOn = nullptr;
    link->proveAccounts(this, { kAlice }, [&](const auto& result) {
        deliveredOn = QThread::currentThread();
        proven.result = result;
    });
    QTRY_VERIFY(proven.result);
    QCOMPARE(deliveredOn, QThread::currentThread());
    QCOMPARE((*proven.result)->at(0).value().data.free, Rao(5'000));
    link->stop();
    thread.quit();
    QVERIFY(thread.wait(2'000));
}

QTEST_GUILESS_MAIN(LightLinkTest)
#include "light_link_test.moc"
