// SPDX-License-Identifier: MIT
#include "core/base/hex.hpp"
#include "core/light/error.hpp"
#include "core/node/genesis.hpp"
#include "core/service/checkpoint_json.hpp"
#include "core/service/network_book.hpp"
#include "tests/unit/service/size_limit.hpp"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace taonaut;
using namespace taonaut::service;

class NetworkBookTest : public QObject {
    Q_OBJECT
private slots:
    void knownChains();
    void badKnownChains();
    void checkpointsSurviveTheirForm();
    void defaults();
    void choiceIsRemembered();
    void endpoints();
    void badEndpoints();
    void checkpoints();
    void customNetworks();
    void specifications();
    void damagedFiles_data();
    void damagedFiles();
    void damagedEntries();
    void futureFile();
    void unreadableFile();
    void fullDisk();
    void ages();
    void everyReasonHasAName();
};

namespace {

Hash256 hashOf(std::uint8_t byte)
{
    Hash256 hash;
    hash.bytes.fill(std::byte { byte });
    return hash;
}

/// Finney's own checkpoint as if it were another chain's.
light::ChainParameters startOn(const Hash256& genesis)
{
    light::Checkpoint start = finney()->start();
    start.genesisHash = genesis;
    start.origin = "entered";
    return *light::ChainParameters::fromCheckpoint("somewhere", 12'000, std::move(start));
}

class Bench {
public:
    [[nodiscard]] NetworkBook book() const { return NetworkBook(profile()); }
    [[nodiscard]] Profile profile() const { return Profile(m_folder.filePath("profile").toStdString()); }
    [[nodiscard]] std::filesystem::path file() const { return profile().root() / "networks.json"; }
    void write(const std::string& text) const { QVERIFY(Profile::writeFile(file(), text).has_value()); }
    [[nodiscard]] std::string read() const { return Profile::readFile(file()).value_or("?"); }
    [[nodiscard]] bool keptAside() const { return std::filesystem::exists(file().string() + ".damaged"); }

private:
    QTemporaryDir m_folder;
};

bool has(const NetworkBook& book, Network network, const std::string& url)
{
    const auto all = book.endpoints(network);
    return std::any_of(all.begin(), all.end(), [&](const auto& endpoint) { return endpoint.url == url; });
}

} // namespace

void NetworkBookTest::knownChains()
{
    const auto chain = knownChain(Network::Finney);
    QVERIFY(chain && chain->start && chain->whyNoStart.empty());
    QCOMPARE(chain->name, std::string("Bittensor"));
    QCOMPARE(chain->start->start().blockNumber.value(), 8'867'448U);
    QCOMPARE(chain->endpoints.size(), std::size_t { 3 });
    QVERIFY(chain->genesisHash == chain->start->genesisHash());
    const auto test = knownChain(Network::Test);
    QVERIFY(test && !test->start && !test->whyNoStart.empty());
    QCOMPARE(toHex(test->genesisHash.view()),
        std::string("0x8f9cf856bf558a14440e75569c9e58594757048d7b3a84b5d25f6bd978263105"));
    QCOMPARE(test->endpoints.front().url, std::string("wss://test.finney.opentensor.ai:443"));
    QVERIFY(testNetwork().error().is(KnownChainError::NoVerifiedStart));
    QVERIFY(knownChain(Network::Local).error().is(KnownChainError::BadCheckpoint));
}

void NetworkBookTest::badKnownChains()
{
    const auto refused = [](const std::string& text, const char* member) {
        const auto chain = knownChainFromJson(text);
        return !chain && chain.error().is(KnownChainError::BadCheckpoint) && chain.error().detail() == member;
    };
    nlohmann::json good = nlohmann::json(jsonOfChain(*finney()));
    good["endpoints"] = { { { "url", "wss://a" }, { "provider", "A" } } };
    QVERIFY(knownChainFromJson(good.dump()).has_value());
    QVERIFY(refused("[", "not a JSON object"));
    for (const char* member : { "genesisHash", "slotDuration", "endpoints" }) {
        nlohmann::json bad = good;
        bad.erase(member);
        QVERIFY2(refused(bad.dump(), member), member);
    }
    nlohmann::json bad = good;
    bad["endpoints"][0].erase("provider");
    QVERIFY(refused(bad.dump(), "endpoints"));
    bad = good;
    bad["checkpoint"].erase("setId");
    QVERIFY(refused(bad.dump(), "setId"));
}

void NetworkBookTest::checkpointsSurviveTheirForm()
{
    const light::ChainParameters chain = *finney();
    const auto again = chainFromJson(nlohmann::json(jsonOfChain(chain)));
    QVERIFY(again.has_value());
    QCOMPARE(again->start().blockHash, chain.start().blockHash);
    QVERIFY(again->start().header == chain.start().header);
    QCOMPARE(again->start().voters.id, chain.start().voters.id);
    QCOMPARE(again->start().voters.authorities.size(), chain.start().voters.authorities.size());
    QVERIFY(again->start().authors == chain.start().authors);
    QCOMPARE(again->start().date, chain.start().date);
    QCOMPARE(jsonOfChain(*again).dump(), jsonOfChain(chain).dump());
}

void NetworkBookTest::defaults()
{
    const NetworkBook book = Bench().book();
    QVERIFY(book.problems().empty());
    QVERIFY(book.chosen() == Network::Local);
    QCOMPARE(book.endpoints(Network::Finney).size(), std::size_t { 3 });
    QVERIFY(book.endpoints(Network::Local).empty());
    QVERIFY(book.start(Network::Finney).has_value());
    QVERIFY(book.start(Network::Test).error().is(KnownChainError::NoVerifiedStart));
    QVERIFY(book.start(Network::Custom).error().is(NetworkError::GenesisNotConfirmed));
    const NetworkView shipped = book.view(Network::Finney, 1'788'000'000'000); // 2026-08-29
    QVERIFY(!shipped.problem && shipped.checkpoint->source == CheckpointSource::Shipped);
    QCOMPARE(shipped.ageDays.value_or(-1), 12);
    QVERIFY(book.view(Network::Test, 0).problem->is(KnownChainError::NoVerifiedStart));
    QVERIFY(book.view(Network::Test, 0).genesis.has_value());
    QVERIFY(book.view(Network::Custom, 0).problem->is(NetworkError::NoEndpoint));
    QVERIFY(!book.view(Network::Local, 0).problem);
}

void NetworkBookTest::choiceIsRemembered()
{
    const Bench bench;
    for (const Network network : kNetworks) {
        QVERIFY(bench.book().choose(network).has_value());
        QVERIFY(bench.book().chosen() == network);
        QVERIFY(networkNamed(nameOf(network)) == network);
    }
    QVERIFY(!networkNamed("mainnet"));
}

void NetworkBookTest::endpoints()
{
    const Bench bench;
    NetworkBook book = bench.book();
    const std::string own = "ws://10.0.0.1:9944";
    const std::string shipped = book.endpoints(Network::Finney).front().url;
    QVERIFY(book.addEndpoint(Network::Finney, own, "Me").has_value());
    QVERIFY(book.addEndpoint(Network::Finney, own, "Me").error().is(NetworkError::EndpointKnown));
    QVERIFY(book.addEndpoint(Network::Finney, shipped, "").error().is(NetworkError::EndpointKnown));
    QCOMPARE(bench.book().endpoints(Network::Finney).front().url, own); // the person's own come first
    QCOMPARE(bench.book().endpoints(Network::Finney).front().provider, std::string("Me"));
    QVERIFY(!has(bench.book(), Network::Test, own));
    QVERIFY(book.removeEndpoint(Network::Finney, shipped).has_value());
    QVERIFY(!has(bench.book(), Network::Finney, shipped));
    QVERIFY(book.removeEndpoint(Network::Finney, shipped).error().is(NetworkError::UnknownEndpoint));
    QVERIFY(book.addEndpoint(Network::Finney, shipped, "").has_value()); // switched on again, as it ships
    QVERIFY(!bench.book().endpoints(Network::Finney).back().provider.empty());
    QVERIFY(book.removeEndpoint(Network::Finney, own).has_value());
    QVERIFY(!has(bench.book(), Network::Finney, own));
}

void NetworkBookTest::badEndpoints()
{
    const Bench bench;
    NetworkBook book = bench.book();
    const auto refused = [&](const std::string& url, const std::string& provider = {}) {
        const Result<void> added = book.addEndpoint(Network::Custom, url, provider);
        return !added && added.error().is(NetworkError::BadEndpoint);
    };
    for (const char* url :
        { "", "http://a", "wss://", "a:b", "wss://user:word@host", "ws://a b", "ws://a\n" }) {
        QVERIFY2(refused(url), url);
    }
    QVERIFY(refused("ws://" + std::string(NetworkBook::kLongestUrl, 'a')));
    QVERIFY(refused("ws://host", std::string(NetworkBook::kLongestProvider + 1, 'x')));
    QVERIFY(refused("ws://host", "line\nbreak"));
    QVERIFY(refused("ws://host", "\xff\xfe"));
    for (std::size_t i = 0; i < NetworkBook::kMostEndpoints; ++i) {
        QVERIFY(book.addEndpoint(Network::Custom, "ws://host" + std::to_string(i), "").has_value());
    }
    QVERIFY(book.addEndpoint(Network::Custom, "ws://more", "").error().is(NetworkError::TooManyEndpoints));
    QCOMPARE(bench.book().endpoints(Network::Custom).size(), NetworkBook::kMostEndpoints);
}

void NetworkBookTest::checkpoints()
{
    const Bench bench;
    NetworkBook book = bench.book();
    const Hash256 genesis = *book.genesis(Network::Test);
    QVERIFY(book.useCheckpoint(Network::Test, startOn(hashOf(7))).error().is(light::LightError::WrongChain));
    QVERIFY(book.forgetCheckpoint(Network::Test).error().is(NetworkError::NoCheckpoint));
    QVERIFY(book.useCheckpoint(Network::Test, startOn(genesis)).has_value());
    const NetworkBook again = bench.book();
    QVERIFY(again.problems().empty());
    QVERIFY(again.start(Network::Test)->start().origin == "entered");
    QVERIFY(again.view(Network::Test, 0).checkpoint->source == CheckpointSource::Entered);
    QVERIFY(!again.view(Network::Test, 0).problem);
    QVERIFY(again.start(Network::Finney)->start().origin != "entered");
    QVERIFY(book.forgetCheckpoint(Network::Test).has_value());
    QVERIFY(bench.book().start(Network::Test).error().is(KnownChainError::NoVerifiedStart));
    QVERIFY(book.useCheckpoint(Network::Finney, startOn(*book.genesis(Network::Finney))).has_value());
    QVERIFY(bench.book().start(Network::Finney)->start().origin == "entered");
    QVERIFY(book.forgetCheckpoint(Network::Finney).has_value());
    QVERIFY(bench.book().start(Network::Finney)->start().origin != "entered");
}

void NetworkBookTest::customNetworks()
{
    const Bench bench;
    NetworkBook book = bench.book();
    QVERIFY(book.addEndpoint(Network::Custom, "ws://host", "").has_value());
    QVERIFY(book.view(Network::Custom, 0).problem->is(NetworkError::GenesisNotConfirmed));
    QVERIFY(book.pinGenesis(hashOf(7)).has_value());
    QVERIFY(book.pinGenesis(hashOf(7)).has_value());
    QVERIFY(book.pinGenesis(hashOf(8)).error().is(NetworkError::GenesisPinned));
    QVERIFY(bench.book().genesis(Network::Custom) == hashOf(7));
    QVERIFY(book.view(Network::Custom, 0).problem->is(KnownChainError::NoVerifiedStart));
    QVERIFY(book.start(Network::Custom).error().is(KnownChainError::NoVerifiedStart));
    QVERIFY(
        book.useCheckpoint(Network::Custom, startOn(hashOf(8))).error().is(light::LightError::WrongChain));
    QVERIFY(book.useCheckpoint(Network::Custom, startOn(hashOf(7))).has_value());
    QVERIFY(bench.book().start(Network::Custom).has_value());
    QVERIFY(book.forgetCheckpoint(Network::Custom).has_value());
    QVERIFY(!bench.book().genesis(Network::Custom)); // the pin goes with it
}

void NetworkBookTest::specifications()
{
    const Bench bench;
    NetworkBook book = bench.book();
    QVERIFY(book.useSpecification("{").error().is(NetworkError::BadSpecification));
    const std::string text = node::Genesis::localnet({}).chainSpec().dump();
    QVERIFY(book.useSpecification(text).has_value());
    QCOMPARE(bench.book().slotDurationMs(Network::Custom), std::uint64_t { 250 });
    const NetworkBook again = bench.book();
    const auto start = again.start(Network::Custom);
    QVERIFY2(start.has_value(), start ? "" : start.error().text().c_str());
    QVERIFY(again.genesis(Network::Custom) == start->genesisHash());
    QCOMPARE(again.view(Network::Custom, 0).name, start->name());
    QVERIFY(again.view(Network::Custom, 0).checkpoint->source == CheckpointSource::Genesis);
    // Its own file may be damaged later on.
    QVERIFY(Profile::writeFile(bench.profile().network("custom") / "chain-spec.json", "{}").has_value());
    QVERIFY(!bench.book().start(Network::Custom).has_value());
    QVERIFY(book.forgetCheckpoint(Network::Custom).has_value());
    QVERIFY(bench.book().start(Network::Custom).error().is(NetworkError::GenesisNotConfirmed));
}

void NetworkBookTest::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut") << QByteArray("{\"version\": 1, \"cho");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("bytes") << QByteArray("\0\1\2\xff", 4);
    QTest::newRow("deep") << QByteArray(500'000, '[');
    QTest::newRow("huge") << QByteArray(static_cast<int>(NetworkBook::kLargestFile) + 1, ' ');
}

void NetworkBookTest::damagedFiles()
{
    QFETCH(QByteArray, text);
    const Bench bench;
    bench.write(text.toStdString());
    NetworkBook book = bench.book();
    QCOMPARE(book.problems().size(), std::size_t { 1 });
    QVERIFY(book.problems().front().is(ProfileError::Damaged));
    QVERIFY(bench.keptAside());
    QVERIFY(book.chosen() == Network::Local);
    QVERIFY(book.choose(Network::Finney).has_value()); // a new file takes its place
    QVERIFY(bench.book().problems().empty());
}

void NetworkBookTest::damagedEntries()
{
    const Bench bench;
    nlohmann::json foreign = nlohmann::json(jsonOfChain(startOn(hashOf(1))));
    const nlohmann::json value { { "version", 1 }, { "chosen", "nowhere" },
        { "networks",
            { { "finney",
                  { { "endpoints", { { { "url", "http://a" } }, 5, { { "url", "ws://good" } } } },
                      { "checkpoint", foreign } } },
                { "test", 7 }, { "custom", { { "genesisHash", "0x12" }, { "checkpoint", nullptr } } } } } };
    bench.write(value.dump());
    const NetworkBook book = bench.book();
    std::string named;
    for (const Error& problem : book.problems()) {
        QVERIFY(problem.is(NetworkError::BadBook));
        named += problem.detail() + " ";
    }
    QCOMPARE(named,
        std::string("test.entry finney.endpoints finney.endpoints finney.checkpoint custom.genesisHash "
                    "custom.checkpoint "));
    QVERIFY(book.chosen() == Network::Local);
    QVERIFY(has(book, Network::Finney, "ws://good"));
    QVERIFY(book.start(Network::Finney)->start().origin != "entered"); // the foreign one is not used
}

void NetworkBookTest::futureFile()
{
    const Bench bench;
    const std::string text = R"({"version": 2, "chosen": "finney", "more": true})";
    bench.write(text);
    NetworkBook book = bench.book();
    QVERIFY(book.problems().front().is(ProfileError::OtherVersion));
    QVERIFY(book.chosen() == Network::Local);
    QVERIFY(book.addEndpoint(Network::Finney, "ws://a", "").error().is(ProfileError::OtherVersion));
    QVERIFY(!has(book, Network::Finney, "ws://a"));
    QVERIFY(book.choose(Network::Test).error().is(ProfileError::OtherVersion));
    QVERIFY(book.chosen() == Network::Test); // until the end of this run
    QCOMPARE(bench.read(), text);
}

void NetworkBookTest::unreadableFile()
{
    const Bench bench;
    QVERIFY(Profile::makeFolder(bench.file()).has_value()); // a folder where the file should be
    NetworkBook book = bench.book();
    QVERIFY(book.problems().front().is(ProfileError::NotReadable));
    QVERIFY(book.choose(Network::Finney).error().is(ProfileError::NotReadable));
}

void NetworkBookTest::fullDisk()
{
    const Bench bench;
    NetworkBook book = bench.book();
    QVERIFY(book.addEndpoint(Network::Finney, "ws://first", "").has_value());
    const std::string before = bench.read();
    {
        const test::SizeLimit limit(64);
        QVERIFY(book.addEndpoint(Network::Finney, "ws://second", "").error().is(ProfileError::NoSpace));
        QVERIFY(book.useCheckpoint(Network::Finney, startOn(*book.genesis(Network::Finney)))
                    .error()
                    .is(ProfileError::NoSpace));
        QVERIFY(book.choose(Network::Finney).error().is(ProfileError::NoSpace));
    }
    QVERIFY(!has(book, Network::Finney, "ws://second"));
    QVERIFY(book.view(Network::Finney, 0).checkpoint->source == CheckpointSource::Shipped);
    QVERIFY(book.chosen() == Network::Finney);
    QCOMPARE(bench.read(), before);
}

void NetworkBookTest::ages()
{
    QCOMPARE(daysSince("2026-08-17", 1'786'924'800'000).value_or(-1), 0); // the day itself
    QCOMPARE(daysSince("2026-08-17", 1'786'924'800'000 + 86'400'000LL * 200).value_or(-1), 200);
    QVERIFY(!daysSince("", 0) && !daysSince("yesterday", 0));
}

void NetworkBookTest::everyReasonHasAName()
{
    for (std::uint16_t i = 0; i <= static_cast<std::uint16_t>(NetworkError::BadBook); ++i) {
        QVERIFY(!nameOf(static_cast<NetworkError>(i)).empty());
    }
    for (const auto reason : { KnownChainError::BadCheckpoint, KnownChainError::NoVerifiedStart,
             KnownChainError::NoSlotDuration }) {
        QVERIFY(!nameOf(reason).empty());
    }
}

QTEST_GUILESS_MAIN(NetworkBookTest)
#include "network_book_test.moc"
