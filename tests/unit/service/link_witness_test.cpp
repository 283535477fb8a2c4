// SPDX-License-Identifier: MIT
// What several servers show together: other chains, split views, the start, complete lists, code, warnings.

#include "core/base/hex.hpp"
#include "core/crypto/hash.hpp"
#include "core/service/light_evidence.hpp"
#include "core/service/light_warnings.hpp"
#include "tests/unit/service/link_peers.hpp"

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;
using nlohmann::json;
using State = EndpointView::State;
using Kind = LinkWarning::Kind;
using Values = std::vector<light::ProvenBytes>;
using Entries = light::Proven<std::vector<trie::Entry>>;

namespace {

net::RpcAnswer answerOf(const json& value)
{
    return net::RpcResult { value.dump() };
}

/// Answers chain_getBlockHash(number) with this hash.
ScriptedNode::Interceptor naming(std::uint32_t number, const Hash256& hash)
{
    return [number, hash](std::string_view method, const json& params) -> std::optional<net::RpcAnswer> {
        const bool isAsked = method == "chain_getBlockHash" && !params.empty() && params.at(0) == number;
        return isAsked ? std::optional(answerOf(toHex(hash.view()))) : std::nullopt;
    };
}

Bytes keyUnder(int number)
{
    Bytes key(4, std::byte { 0x77 });
    key.push_back(static_cast<std::byte>(number));
    return key;
}

/// state_getKeysPaged over keys 0 to count - 1 without those that are hidden.
ScriptedNode::Interceptor listing(int count, int hiddenFrom)
{
    return [count, hiddenFrom](std::string_view method, const json& params) -> std::optional<net::RpcAnswer> {
        if (method != "state_getKeysPaged") {
            return std::nullopt;
        }
        json keys = json::array();
        for (int i = 0; i < std::min(count, hiddenFrom); ++i) {
            const std::string key = toHex(keyUnder(i));
            const bool isLater = params.at(2).is_null() || key > params.at(2).get<std::string>();
            if (isLater && keys.size() < params.at(1).get<std::size_t>()) {
                keys.push_back(key);
            }
        }
        return answerOf(keys);
    };
}

std::vector<trie::Change> entries(int count)
{
    std::vector<trie::Change> changes;
    for (int i = 0; i < count; ++i) {
        changes.push_back({ keyUnder(i), Bytes(40, static_cast<std::byte>(i)) });
    }
    return changes;
}

WarningFacts quietFacts()
{
    WarningFacts facts;
    facts.nowMs = 1'700'000'000'000;
    facts.verifiedBeforeMs = facts.nowMs - 1'000;
    facts.newestHeadMs = facts.nowMs - 1'000;
    return facts;
}

} // namespace

class LinkWitnessTest : public QObject {
    Q_OBJECT
private slots:
    void dropsAServerOfAnotherChain();
    void dropsAServerWithAnotherFinalBlock();
    void stopsAtASplitView();
    void comparesTheStart();
    void provesALongList();
    void findsHiddenKeysElsewhere();
    void refusesAListWithHoles();
    void provesTheCode();
    void asksAKeyOnceABlock();
    void asksAgainAnother();
    void comparesMetadata();
    void warns();
    void keepsEvidence();
};

void LinkWitnessTest::dropsAServerOfAnotherChain()
{
    LinkPeers set(2);
    set.peers[1]->node.intercept = naming(0, crypto::blake2b256(Bytes(1)));
    QVERIFY(!set.follow());
    QTRY_COMPARE(set.view(1).state, State::Dropped);
    QVERIFY(set.now()->contradiction->reason.is(light::LightError::WrongChain));
    QCOMPARE(set.now()->phase, LinkPhase::Following);
}

void LinkWitnessTest::dropsAServerWithAnotherFinalBlock()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    set.peers[1]->node.intercept = naming(5, crypto::blake2b256(Bytes(1)));
    set.advance();
    QTRY_COMPARE(set.view(1).state, State::Dropped);
    QVERIFY(set.now()->contradiction->reason.is(light::LightError::OtherHistory));
    QVERIFY(set.now()->contradiction->request.starts_with("chain_getBlockHash"));
    QCOMPARE(set.primary(), 0);
}

void LinkWitnessTest::stopsAtASplitView()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    const Block ours = set.chain.author();
    const Block theirs
        = set.chain.author({ .parent = ours.header.parentHash, .slot = ScriptedChain::kFirstSlot + 500 });
    set.chain.setBlockJustification(
        theirs.hash, set.chain.justify(theirs.header, set.chain.setId(), set.chain.voters(), 3));
    set.chain.setHead(ours.hash);
    set.chain.finalize(ours.hash);
    set.peers[1]->node.intercept = naming(5, theirs.hash);
    set.announce();
    QTRY_COMPARE(set.now()->phase, LinkPhase::Contradiction);
    QVERIFY(set.now()->problem->is(light::LightError::ConflictingFinality));
    const auto isSplit = [](const LinkWarning& warning) {
        return warning == LinkWarning { Kind::SplitView, 5 };
    };
    QVERIFY(std::any_of(set.now()->warnings.begin(), set.now()->warnings.end(), isSplit));
    set.advance();
    QTest::qWait(300);
    QCOMPARE(set.now()->phase, LinkPhase::Contradiction); // it stays
    QCOMPARE(set.now()->finalized.number, BlockNumber(5));
    set.peers[1]->node.intercept = {};
    set.link->reconnect();
    QTRY_COMPARE(set.now()->phase, LinkPhase::Following);
}

void LinkWitnessTest::comparesTheStart()
{
    LinkPeers set(3);
    const Block& block = set.chain.canonical(3);
    light::Checkpoint start { set.chain.genesisHash(), block.header.number, block.hash, block.header,
        set.chain.parameters().start().voters, set.chain.parameters().start().authors, "2026-01-02", "test" };
    set.options.chain
        = *light::ChainParameters::fromCheckpoint("scripted", ScriptedChain::kSlotDurationMs, start);
    set.options.endpoints = set.endpoints();
    set.peers[1]->node.intercept = naming(3, crypto::blake2b256(Bytes(1)));
    set.peers[2]->proxy->setLie([](Reply& reply) {
        reply.withheld = reply.method == "chain_getBlockHash" && reply.params == json::array({ 3 });
    });
    set.link = std::make_unique<LightLink>(set.options);
    set.link->start();
    using enum StartComparison::Outcome;
    const auto outcome = [&set](std::size_t i) {
        const auto snapshot = set.now();
        return i < snapshot->start.providers.size() ? std::optional(snapshot->start.providers[i].outcome)
                                                    : std::nullopt;
    };
    QTRY_VERIFY(outcome(0) == Agrees && outcome(1) == Differs && outcome(2) == Silent);
    QCOMPARE(set.now()->start.checkpoint.number, BlockNumber(3));
    QCOMPARE(set.now()->start.date, std::string("2026-01-02"));
    QTRY_COMPARE(set.view(1).state, State::Dropped);
    const auto isFew = [](const LinkWarning& warning) {
        return warning == LinkWarning { Kind::FewProviders, 1 };
    };
    QTRY_VERIFY(std::any_of(set.now()->warnings.begin(), set.now()->warnings.end(), isFew));
}

void LinkWitnessTest::provesALongList()
{
    LinkPeers set(1);
    set.chain.finalize(set.chain.author({ .changes = entries(250) }).hash);
    set.peers[0]->node.intercept = listing(250, 250);
    QVERIFY(set.follow());
    Caught<Entries> list;
    set.link->proveList(this, Bytes(4, std::byte { 0x77 }), list.deliver());
    QTRY_VERIFY(list.result);
    QVERIFY2(list.result->has_value(), list.result->has_value() ? "" : list.result->error().text().c_str());
    QCOMPARE((*list.result)->value().size(), std::size_t { 250 });
    QCOMPARE((*list.result)->level(), light::Level::Final);
}

void LinkWitnessTest::findsHiddenKeysElsewhere()
{
    LinkPeers set(2);
    set.chain.finalize(set.chain.author({ .changes = entries(20) }).hash);
    set.peers[0]->node.intercept = listing(20, 7);
    set.peers[1]->node.intercept = listing(20, 20);
    QVERIFY(set.follow());
    Caught<Entries> list;
    set.link->proveList(this, Bytes(4, std::byte { 0x77 }), list.deliver());
    QTRY_VERIFY(list.result);
    QVERIFY(list.result->has_value());
    QCOMPARE((*list.result)->value().size(), std::size_t { 20 });
}

void LinkWitnessTest::refusesAListWithHoles()
{
    LinkPeers set(1);
    set.chain.finalize(set.chain.author({ .changes = entries(20) }).hash);
    set.peers[0]->node.intercept = listing(20, 7);
    QVERIFY(set.follow());
    Caught<Entries> list;
    set.link->proveList(this, Bytes(4, std::byte { 0x77 }), list.deliver());
    QTRY_VERIFY(list.result);
    QVERIFY(!list.result->has_value() && list.result->error().is(LinkError::ListIncomplete));
    QCOMPARE(list.result->error().detail(), std::string("7 keys proven"));
    QVERIFY(!set.now()->contradiction); // a hint that was short is no lie
}

void LinkWitnessTest::provesTheCode()
{
    LinkPeers set(1);
    const Bytes code(5'000, std::byte { 9 });
    set.chain.finalize(set.chain.author({ .changes = { { toBytes(bytesOf(":code")), code } } }).hash);
    QVERIFY(set.follow());
    QTRY_VERIFY(set.now()->codeHash);
    QCOMPARE(set.now()->codeHash->value(), crypto::blake2b256(code));
    Caught<light::Proven<Hash256>> proven;
    set.link->proveCode(this, proven.deliver());
    QTRY_VERIFY(proven.result && proven.result->has_value());
    QVERIFY((*proven.result)->evidence().proofBytes < code.size()); // the code did not travel
    // A block that announces a change is proven anew.
    const Bytes next(6'000, std::byte { 8 });
    chain::DigestItem changed;
    changed.kind = chain::DigestItem::Kind::RuntimeEnvironmentUpdated;
    set.advance({ .changes = { { toBytes(bytesOf(":code")), next } }, .digest = { changed } });
    QTRY_COMPARE(set.now()->codeHash->value(), crypto::blake2b256(next));
}

void LinkWitnessTest::asksAKeyOnceABlock()
{
    LinkPeers set(1);
    QVERIFY(set.follow());
    QTest::qWait(100);
    const int before = set.calls(0, "state_getReadProof");
    Caught<Values> first;
    Caught<Values> second;
    set.link->proveRead(this, { Bytes(3), Bytes(4) }, first.deliver());
    set.link->proveRead(this, { Bytes(4), Bytes(5) }, second.deliver());
    QTRY_VERIFY(first.result && second.result);
    QCOMPARE(set.calls(0, "state_getReadProof"), before + 1); // together
    Caught<Values> third;
    set.link->proveRead(this, { Bytes(5), Bytes(3) }, third.deliver());
    QTRY_VERIFY(third.result && third.result->has_value());
    QCOMPARE(set.calls(0, "state_getReadProof"), before + 1); // kept
    QCOMPARE((*third.result)->front().evidence().storageKey, Bytes(5));
    set.advance();
    QTRY_COMPARE(set.now()->accounts.at(0).info->block().number, BlockNumber(5));
    const int later = set.calls(0, "state_getReadProof");
    Caught<Values> fourth;
    set.link->proveRead(this, { Bytes(3) }, fourth.deliver());
    QTRY_VERIFY(fourth.result);
    QCOMPARE(set.calls(0, "state_getReadProof"), later + 1); // of another block
}

void LinkWitnessTest::asksAgainAnother()
{
    LinkPeers set(2);
    QVERIFY(set.follow());
    Caught<Values> read;
    set.link->proveRead(this, { Bytes(3) }, read.deliver());
    QTRY_VERIFY(read.result && read.result->has_value());
    const int before = set.calls(1, "state_getReadProof");
    Caught<light::ProvenBytes> again;
    set.link->proveAgain(this, (*read.result)->front(), again.deliver());
    QTRY_VERIFY(again.result && again.result->has_value());
    QCOMPARE(set.calls(1, "state_getReadProof"), before + 1);
    QCOMPARE((*again.result)->block().hash, (*read.result)->front().block().hash);
}

void LinkWitnessTest::comparesMetadata()
{
    LinkPeers set(3);
    QVERIFY(set.follow());
    set.peers[2]->node.intercept = [](std::string_view method, const json&) -> std::optional<net::RpcAnswer> {
        return method == "state_call" ? std::optional(net::RpcAnswer(net::RpcFailure { -1, "no", {} }))
                                      : std::nullopt;
    };
    Caught<std::vector<MetadataDigest>> compared;
    set.link->compareMetadata(this, compared.deliver());
    QTRY_VERIFY(compared.result && compared.result->has_value());
    const std::vector<MetadataDigest>& digests = **compared.result;
    QCOMPARE(digests.size(), std::size_t { 3 });
    QCOMPARE(digests[0].digest.value(), crypto::blake2b256(bytesOf("meta")));
    QVERIFY(digests[1].digest == digests[0].digest && !digests[2].digest);
    QCOMPARE(digests[2].provider, std::string("p2"));
}

void LinkWitnessTest::warns()
{
    const auto only = [](const WarningFacts& facts, Kind kind, std::int64_t amount) {
        return warningsFor(facts) == std::vector<LinkWarning> { { kind, amount } };
    };
    QVERIFY(warningsFor(quietFacts()).empty());
    WarningFacts facts = quietFacts();
    facts.verifiedBeforeMs = facts.nowMs - 180LL * 86'400'000;
    QVERIFY(warningsFor(facts).empty());
    facts.verifiedBeforeMs -= 86'400'000;
    QVERIFY(only(facts, Kind::CheckpointOld, 181));
    facts.clock = light::ChainClock::Movable;
    QVERIFY(warningsFor(facts).empty());

    facts = quietFacts();
    facts.announcedAgesMs = { 70'000, 80'000 };
    QVERIFY(warningsFor(facts).empty()); // two say nothing
    facts.announcedAgesMs = { 70'000, 500, 80'000 };
    QVERIFY(only(facts, Kind::ClockOff, 70'000));
    facts.announcedAgesMs = { -70'000, 500, 80'000 };
    QVERIFY(warningsFor(facts).empty());
    facts.announcedAgesMs = { -70'000, -70'000, 80'000 };
    QVERIFY(only(facts, Kind::ClockOff, -70'000));

    facts = quietFacts();
    facts.newestHeadMs = facts.nowMs - 300'001;
    QVERIFY(only(facts, Kind::ServersBehind, 300'001));
    facts = quietFacts();
    facts.confirmations = 2;
    QVERIFY(only(facts, Kind::FewProviders, 2));
    facts.confirmations = 3;
    QVERIFY(warningsFor(facts).empty());
    facts.split = BlockNumber(9);
    QVERIFY(only(facts, Kind::SplitView, 9));
    facts = quietFacts();
    facts.sealsUnderstood = false;
    QVERIFY(only(facts, Kind::SealsNotUnderstood, 0));
    facts = quietFacts();
    facts.forcedChange = BlockNumber(7);
    QVERIFY(only(facts, Kind::ForcedChange, 7));
}

void LinkWitnessTest::keepsEvidence()
{
    QTemporaryDir folder;
    const QString path = folder.path() + "/evidence";
    LightEvidence evidence(path.toStdString());
    for (std::int64_t i = 0; i < 70; ++i) {
        evidence.add({ "ws://a", light::LightError::WrongChain, "asked", "answered", 1'000 + i, "p" });
    }
    QCOMPARE(evidence.count(), std::uint64_t { 70 });
    QCOMPARE(evidence.newest().size(), LightEvidence::kKept);
    QCOMPARE(evidence.newest().back().atMs, std::int64_t { 1'069 });
    const QStringList files = QDir(path).entryList({ "*.json" }, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), static_cast<qsizetype>(LightEvidence::kFiles));
    QFile newest(path + "/" + files.back());
    QVERIFY(newest.open(QIODevice::ReadOnly));
    const json object = json::parse(newest.readAll().toStdString());
    QCOMPARE(object.at("reason"), json("light.WrongChain"));
    QCOMPARE(object.at("provider"), json("p"));
    LightEvidence nowhere("/proc/no/such/folder"); // costs the file, nothing else
    nowhere.add(evidence.newest().back());
    QCOMPARE(nowhere.newest().size(), std::size_t { 1 });
}

QTEST_GUILESS_MAIN(LinkWitnessTest)
#include "link_witness_test.moc"
