// SPDX-License-Identifier: MIT
// The whole way on real data of the public chain: from the checkpoint in the program through the finality
// proof of block 9,183,744 to three storage values, over a real connection. The server is a recording
// (tests/vectors/finney_session.json); what was not recorded is refused or, where a test says so, made up.
// The same way once more on a chain of twenty authorities that the test writes itself.

#include "core/base/hex.hpp"
#include "core/chain/storage_key.hpp"
#include "core/scale/encoder.hpp"
#include "core/service/known_chains.hpp"
#include "core/service/light_link.hpp"
#include "tests/e2e/recorded_node.hpp"
#include "tests/hostile/scripted_node.hpp"

#include <QFile>
#include <QtTest>

using namespace taonaut;
using namespace taonaut::service;
using namespace taonaut::test;
using nlohmann::json;

namespace {

constexpr std::uint32_t kChange = 8'867'448; // installs set 6
constexpr std::uint32_t kFinal = 9'183'744;
constexpr std::size_t kVotesInProof = 14;

json recording()
{
    QFile file(TAONAUT_VECTORS_DIR "/finney_session.json");
    return file.open(QIODevice::ReadOnly) ? json::parse(file.readAll().toStdString()) : json();
}

Bytes bytesIn(const json& value)
{
    return *fromHex(value.get<std::string>());
}

/// A hash that tells its height; stands for blocks that nobody needs to prove.
Hash256 madeUpHash(std::uint32_t number)
{
    Hash256 hash;
    for (std::size_t i = 0; i < 4; ++i) {
        hash.bytes[28 + i] = std::byte(number >> (24 - 8 * i));
    }
    return hash;
}

std::uint32_t heightIn(const std::string& madeUp)
{
    return static_cast<std::uint32_t>(std::stoul(madeUp.substr(58), nullptr, 16));
}

using Values = std::vector<light::ProvenBytes>;

struct Reading {
    std::optional<Result<Values>> values;
    LightLink::Deliver<Values> deliver()
    {
        return [this](Result<Values> result) { values = std::move(result); };
    }
    [[nodiscard]] bool worked() const { return values && values->has_value(); }
};

/// A start before the change: a real header of the chain with the voters of set 5.
light::ChainParameters olderStart(const json& older)
{
    const light::ChainParameters shipped = *finney();
    light::Checkpoint start = shipped.start();
    start.header = *chain::Header::decode(bytesIn(older.at("header")));
    start.blockHash = start.header.hash();
    start.blockNumber = start.header.number;
    start.voters = { older.at("setId").get<std::uint64_t>(), {} };
    for (const json& key : older.at("voters")) {
        start.voters.authorities.push_back({ *fixedFromHex<consensus::VoterKey>(key.get<std::string>()), 1 });
    }
    return *light::ChainParameters::fromCheckpoint("older", shipped.slotDurationMs(), std::move(start));
}

} // namespace

class FinneySessionTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void provesValuesFromTheShippedCheckpoint();
    void findsTheChangeOfVoters();
    void refusesARealValueChanged_data();
    void refusesARealValueChanged();
    void provesAChainOfTwentyAuthorities();

private:
    [[nodiscard]] std::unique_ptr<LightLink> linkTo(const QUrl& url, light::ChainParameters chain) const;
    [[nodiscard]] std::vector<Bytes> keys() const;

    json m_recording;
};

void FinneySessionTest::initTestCase()
{
    m_recording = recording();
    QVERIFY(m_recording.is_object());
}

std::unique_ptr<LightLink> FinneySessionTest::linkTo(const QUrl& url, light::ChainParameters chain) const
{
    auto link
        = std::make_unique<LightLink>(LightLinkOptions { { { url, "recording" } }, std::move(chain), {} });
    link->start();
    return link;
}

std::vector<Bytes> FinneySessionTest::keys() const
{
    std::vector<Bytes> keys;
    for (const json& entry : m_recording.at("values")) {
        keys.push_back(bytesIn(entry.at("key")));
    }
    return keys;
}

void FinneySessionTest::provesValuesFromTheShippedCheckpoint()
{
    const light::ChainParameters shipped = *finney();
    QCOMPARE(shipped.start().blockNumber, BlockNumber(kChange));
    RecordedNode node(m_recording.at("exchanges"));
    const auto link = linkTo(node.url(), shipped);
    QTRY_COMPARE(link->snapshot()->finalized.number, BlockNumber(kFinal));
    QTRY_COMPARE(link->snapshot()->phase, LinkPhase::Following);
    const std::shared_ptr<const LightSnapshot> snapshot = link->snapshot();
    QCOMPARE(snapshot->authoritySetId, std::uint64_t { 6 });
    QCOMPARE(snapshot->authorityCount, 20U);
    QCOMPARE(snapshot->finalityThreshold, std::uint64_t { kVotesInProof });
    const auto& voters = snapshot->authorities;
    QCOMPARE(std::count_if(voters.begin(), voters.end(), [](const auto& voter) { return voter.signedFinal; }),
        static_cast<std::ptrdiff_t>(kVotesInProof));

    Reading reading;
    link->proveRead(this, keys(), reading.deliver());
    QTRY_VERIFY(reading.values);
    QVERIFY(reading.worked());
    const Values& values = **reading.values;
    QCOMPARE(values.size(), m_recording.at("values").size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        QCOMPARE(values[i].level(), light::Level::Final);
        QCOMPARE(values[i].block().number, BlockNumber(kFinal));
        QVERIFY(values[i].value() == bytesIn(m_recording.at("values").at(i).at("value")));
    }
    QVERIFY(!link->snapshot()->contradiction);
}

/// The set of voters is counted from proven changes alone. What the server says where the change is, is a
/// hint: blocks that nobody has to prove are made up here, and only the real ones are believed.
void FinneySessionTest::findsTheChangeOfVoters()
{
    RecordedNode node(m_recording.at("exchanges"));
    const light::ChainParameters older = olderStart(m_recording.at("older"));
    const BlockNumber first = older.start().blockNumber;
    node.intercept = [&](std::string_view method, const json& params) -> std::optional<json> {
        if (method == "chain_getBlockHash" && !params.empty()) {
            const auto number = params.at(0).get<std::uint32_t>();
            if (number == first.value()) {
                return toHex(older.start().blockHash.view());
            }
            const bool recorded = number == 0 || number == kChange;
            return recorded ? std::nullopt : std::optional<json>(toHex(madeUpHash(number).view()));
        }
        if (method == "state_getStorage") { // Grandpa.CurrentSetId
            const auto at = params.at(1).get<std::string>();
            const bool before = at == toHex(older.start().blockHash.view())
                || (at.starts_with("0x00000000") && heightIn(at) < kChange);
            return toHex(scale::Encoder().u64(before ? 5 : 6).take());
        }
        return std::nullopt;
    };
    const auto link = linkTo(node.url(), older);
    QTRY_COMPARE(link->snapshot()->finalized.number, BlockNumber(kFinal));
    const std::shared_ptr<const LightSnapshot> snapshot = link->snapshot();
    QCOMPARE(snapshot->authoritySetId, std::uint64_t { 6 });
    QCOMPARE(snapshot->setChanges, 1U);
    QVERIFY(!snapshot->contradiction);
    std::vector<consensus::VoterKey> voters;
    for (const AuthorityView& voter : snapshot->authorities) {
        voters.push_back(voter.key);
    }
    const light::ChainParameters known = *finney();
    std::vector<consensus::VoterKey> shipped;
    for (const consensus::Authority& voter : known.start().voters.authorities) {
        shipped.push_back(voter.key);
    }
    QCOMPARE(voters, shipped); // what the block installs is what the checkpoint says
}

void FinneySessionTest::refusesARealValueChanged_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<bool>("isLie");
    QTest::addColumn<QString>("expected");
    // A signature that does not fit could be one of other voters; where they changed is not shown.
    QTest::newRow("justification") << "chain_getBlock"
                                   << "/justifications/0/1/700" << false << "light.SetChangeNotFound";
    QTest::newRow("state root") << "chain_getHeader"
                                << "/stateRoot" << true << "light.HeaderHashMismatch";
    QTest::newRow("seal") << "chain_getHeader"
                          << "/digest/logs/2" << true << "light.HeaderHashMismatch";
    QTest::newRow("proof") << "state_getReadProof"
                           << "/proof/3" << true << "trie.MissingNode";
}

void FinneySessionTest::refusesARealValueChanged()
{
    QFETCH(QString, method);
    QFETCH(QString, pointer);
    QFETCH(bool, isLie);
    QFETCH(QString, expected);
    json exchanges = m_recording.at("exchanges");
    for (json& exchange : exchanges) {
        if (exchange.at("method") == method.toStdString()) {
            json& place = exchange.at("result").at(json::json_pointer(pointer.toStdString()));
            if (place.is_number()) {
                place = place.get<unsigned>() ^ 1U;
            } else {
                std::string hex = place.get<std::string>();
                char& last = hex.back();
                last = last == '0' ? '1' : '0';
                place = hex;
            }
        }
    }
    RecordedNode node(exchanges);
    node.intercept = [&exchanges](std::string_view asked, const json& params) -> std::optional<json> {
        // Whatever keys it is asked for, once more too, the proof is the same.
        const json& last = exchanges.back();
        const bool same = asked == last.at("method") && params.at(1) == last.at("params").at(1);
        return same ? std::optional(last.at("result")) : std::nullopt;
    };
    Reading reading; // lives longer than the link, which settles it at the latest when it ends
    const auto link = linkTo(node.url(), *finney());
    link->proveRead(this, keys(), reading.deliver());
    const auto reason = [&link]() -> QString {
        const std::optional<Error> problem = link->snapshot()->problem;
        return problem ? QString::fromStdString(problem->text()).section(':', 0, 0) : QString();
    };
    QTRY_COMPARE(reason(), expected);
    QCOMPARE(bool(link->snapshot()->contradiction), isLie);
    QTRY_VERIFY(reading.values || isLie);
    QVERIFY(!reading.worked());
}

/// In the form of the public chain: a checkpoint, twenty authorities, proofs of every 512th block only, a
/// change of voters and of authors on the way, states of the newest blocks only.
void FinneySessionTest::provesAChainOfTwentyAuthorities()
{
    AccountId rich;
    rich.bytes.fill(std::byte { 0xa1 });
    ScriptedChain chain(1, 20);
    for (int i = 0; i < 20; ++i) {
        chain.author();
    }
    light::Checkpoint start = chain.parameters().start();
    start.header = chain.head().header;
    start.blockHash = chain.head().hash;
    start.blockNumber = start.header.number;
    chain.finalize(chain.head().hash);
    const auto parameters
        = *light::ChainParameters::fromCheckpoint("Scripted", ScriptedChain::kSlotDurationMs, start);

    chain.changeAuthors(40, 20);
    chain.changeVoters(60, 20);
    while (chain.head().header.number < BlockNumber(1'024)) {
        chain.author();
    }
    chain.finalize(chain.head().hash);
    const Hash256 final = chain.head().hash;
    chain.author({ .changes = { balanceChange(rich, Rao(77)) } });
    for (int i = 0; i < 30; ++i) {
        chain.author();
    }

    ScriptedNode node(chain);
    node.intercept = [&](std::string_view method, const json& params) -> std::optional<net::RpcAnswer> {
        const bool state = method == "state_getReadProof";
        const Block* const at
            = state ? chain.find(*fixedFromHex<Hash256>(params.at(1).get<std::string>())) : nullptr;
        const bool pruned = at != nullptr && at->header.number < BlockNumber(1'000);
        return pruned ? std::optional<net::RpcAnswer>(net::RpcFailure { 4003, "State already discarded", {} })
                      : std::nullopt;
    };
    node.listen();
    const auto link = linkTo(node.url(), parameters);
    link->watch({ rich });
    QTRY_COMPARE_WITH_TIMEOUT(link->snapshot()->best.hash, chain.head().hash, 30'000);
    QCOMPARE(link->snapshot()->finalized.hash, final);
    QCOMPARE(link->snapshot()->authoritySetId, std::uint64_t { 1 });
    QCOMPARE(link->snapshot()->bestLevel, light::Level::Sealed);
    QCOMPARE(link->snapshot()->distinctAuthors, 20U);
    QTRY_VERIFY(link->snapshot()->accounts.at(0).info);
    QCOMPARE(link->snapshot()->accounts.at(0).info->value().data.free, Rao(77));
    QCOMPARE(link->snapshot()->accounts.at(0).info->level(), light::Level::Sealed);
    QVERIFY(node.calls["chain_getHeader"] < 100); // not the whole chain
    QVERIFY(!link->snapshot()->contradiction);
}

QTEST_GUILESS_MAIN(FinneySessionTest)
#include "finney_session_test.moc"
