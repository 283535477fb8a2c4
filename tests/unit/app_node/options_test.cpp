// SPDX-License-Identifier: MIT
// Arguments of `taonaut node`.

#include "app/node/node_options.hpp"

#include <QtTest>

using namespace taonaut;
using namespace taonaut::app;
using Kind = node::SealMode::Kind;

class OptionsTest : public QObject {
    Q_OBJECT
private slots:
    void nothing();
    void everything();
    void equalsSign();
    void sealing();
    void officialScript();
    void presets();
    void foreignOptionsAreIgnored();
    void refused_data();
    void refused();
    void richAccount();
    void helpNamesEveryOption();
    void reasonNames();
};

namespace {

Result<NodeOptions> parse(std::initializer_list<const char*> words, const char* rich = nullptr)
{
    std::vector<std::string> copies(words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : copies) {
        arguments.push_back(word.data());
    }
    return readNodeOptions(arguments, rich);
}

} // namespace

void OptionsTest::nothing()
{
    const auto options = parse({});
    QVERIFY(options);
    QVERIFY(options->host.basePath.empty());
    QCOMPARE(options->host.port, std::uint16_t { 9944 });
    QVERIFY(options->host.nextFreePort);
    QVERIFY(!options->host.external && !options->child && !options->help);
    QVERIFY(options->host.chain.sealing.kind == Kind::Interval);
    QVERIFY(options->host.chain.sealing.interval == std::chrono::milliseconds(250));
    QVERIFY(options->host.chain.genesis.speed == node::Speed::Fast);
}

void OptionsTest::everything()
{
    const auto options = parse({ "--base-path", "/x/y", "--rpc-port", "1234", "--block-time", "12000",
        "--rpc-external", "--rpc-methods", "unsafe", "--rpc-cors", "https://a.example,https://b.example",
        "--chain", "local", "--child", "--export-chain-spec", "-" });
    QVERIFY(options);
    QCOMPARE(options->host.basePath, std::filesystem::path("/x/y"));
    QCOMPARE(options->host.port, std::uint16_t { 1234 });
    QVERIFY(options->host.nextFreePort); // a child takes the next free one
    QVERIFY(options->host.external && options->host.access.anyAddress);
    QVERIFY(options->host.access.unsafeMethods == net::UnsafeMethods::Always);
    QCOMPARE(options->host.access.extraOrigins.size(), std::size_t { 3 });
    QVERIFY(options->host.chain.genesis.speed == node::Speed::Normal);
    QCOMPARE(options->exportFile, std::string("-"));
}

void OptionsTest::equalsSign()
{
    const auto options = parse({ "--rpc-port=7", "--rpc-cors=all", "--tmp", "--base-path=/x" });
    QVERIFY(options);
    QCOMPARE(options->host.port, std::uint16_t { 7 });
    QVERIFY(!options->host.nextFreePort);
    QVERIFY(options->host.access.anyOrigin);
    QVERIFY(options->host.basePath.empty());
}

void OptionsTest::sealing()
{
    QVERIFY(parse({ "--sealing", "instant" })->host.chain.sealing.kind == Kind::Instant);
    QVERIFY(parse({ "--sealing=manual" })->host.chain.sealing.kind == Kind::Manual);
    const auto interval = parse({ "--sealing", "500" });
    QVERIFY(interval->host.chain.sealing.kind == Kind::Interval);
    QVERIFY(interval->host.chain.sealing.interval == std::chrono::milliseconds(500));
}

void OptionsTest::officialScript()
{
    QVERIFY(parse({ "True" })->host.chain.genesis.speed == node::Speed::Fast);
    const auto normal = parse({ "False", "--no-purge" });
    QVERIFY(normal->host.chain.genesis.speed == node::Speed::Normal);
    QVERIFY(normal->host.chain.sealing.interval == std::chrono::milliseconds(12'000));
}

void OptionsTest::presets()
{
    QVERIFY(parse({})->host.chain.genesis.preset == node::Preset::Localnet);
    const auto today = parse({ "--preset", "today", "--seed=18446744073709551615" });
    QVERIFY(today->host.chain.genesis.preset == node::Preset::Today);
    QCOMPARE(today->host.chain.genesis.seed, std::numeric_limits<std::uint64_t>::max());
    QVERIFY(parse({ "--preset", "classic" })->host.chain.genesis.preset == node::Preset::Classic);
    QVERIFY(parse({ "--preset=localnet" })->host.chain.genesis.preset == node::Preset::Localnet);
}

void OptionsTest::foreignOptionsAreIgnored()
{
    const auto options
        = parse({ "--one", "--alice", "--dev", "--validator", "--port", "30334", "--force-authoring" });
    QVERIFY(options);
    QCOMPARE(options->host.port, std::uint16_t { 9944 });
}

void OptionsTest::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("reason");
    const auto row = [](const QStringList& words, NodeOptionError reason) {
        QTest::addRow("%s", qPrintable(words.join(' '))) << words << static_cast<int>(reason);
    };
    row({ "--frobnicate" }, NodeOptionError::UnknownOption);
    row({ "file" }, NodeOptionError::UnknownOption);
    row({ "--rpc-port" }, NodeOptionError::MissingValue);
    row({ "--base-path=" }, NodeOptionError::MissingValue);
    for (const char* port : { "x", "-1", "65536", "1.5", "99999999999999999999", "80x" }) {
        row({ "--rpc-port", port }, NodeOptionError::BadValue);
    }
    row({ "--sealing", "sometimes" }, NodeOptionError::BadValue);
    row({ "--sealing", "49" }, NodeOptionError::BadValue);
    row({ "--block-time", "600001" }, NodeOptionError::BadValue);
    row({ "--rpc-methods", "all" }, NodeOptionError::BadValue);
    row({ "--chain", "finney" }, NodeOptionError::BadValue);
    row({ "--preset", "Today" }, NodeOptionError::BadValue);
    row({ "--preset" }, NodeOptionError::MissingValue);
    for (const char* seed : { "-1", "0x1", "18446744073709551616", "1.0" }) {
        row({ "--seed", seed }, NodeOptionError::BadValue);
    }
}

void OptionsTest::refused()
{
    QFETCH(QStringList, words);
    QFETCH(int, reason);
    std::vector<std::string> copies;
    std::vector<char*> arguments;
    for (const QString& word : words) {
        copies.push_back(word.toStdString());
    }
    for (std::string& word : copies) {
        arguments.push_back(word.data());
    }
    const auto options = readNodeOptions(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().is(static_cast<NodeOptionError>(reason)), options.error().text().c_str());
    QVERIFY(!options.error().detail().empty());
}

void OptionsTest::richAccount()
{
    const auto good = parse({}, "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty");
    QVERIFY(good->host.chain.genesis.richAccount.has_value());
    QVERIFY(good->warnings.empty());
    const auto bad = parse({}, "5FHneW46");
    QVERIFY(!bad->host.chain.genesis.richAccount.has_value());
    QCOMPARE(bad->warnings.size(), std::size_t { 1 });
}

void OptionsTest::helpNamesEveryOption()
{
    const std::string help = nodeHelp();
    for (const char* option : { "--base-path", "--tmp", "--rpc-port", "--sealing", "--block-time", "--preset",
             "--seed", "--export-chain-spec", "--rpc-external", "--rpc-methods", "--rpc-cors", "--help" }) {
        QVERIFY2(help.find(option) != std::string::npos, option);
    }
    QVERIFY(parse({ "-h" })->help);
}

void OptionsTest::reasonNames()
{
    QCOMPARE(Error(NodeOptionError::UnknownOption).text(), std::string("node_options.UnknownOption"));
    QCOMPARE(Error(NodeOptionError::MissingValue).text(), std::string("node_options.MissingValue"));
    QCOMPARE(Error(NodeOptionError::BadValue).text(), std::string("node_options.BadValue"));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "options_test.moc"
