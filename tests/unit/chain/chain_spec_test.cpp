// SPDX-License-Identifier: MIT
// Chain specifications: reading, writing, genesis state and hash, and refusals.

#include "core/base/hex.hpp"
#include "core/chain/chain_spec.hpp"
#include "core/trie/root.hpp"
#include "tests/unit/recorded_data.hpp"

using namespace taonaut;
using namespace taonaut::chain;
using nlohmann::json;

class ChainSpecTest : public QObject {
    Q_OBJECT
private slots:
    void reads();
    void writesInStableOrder();
    void roundTrip();
    void genesisHashIsKnown();
    void genesisState();
    void childTries();
    void optionalMembers();
    void refusals_data();
    void refusals();
    void tooMuchText();
    void tooManyEntries();
    void deepNestingIsHarmless();
    void recordedTestnetGenesis();
};

namespace {

constexpr const char* kText = R"({
  "name": "Bittensor",
  "id": "bittensor",
  "chainType": "Local",
  "bootNodes": [
    "/ip4/127.0.0.1/tcp/30444/ws/p2p/12D3KooWRwbMb85RWnT8DSXSYMWQtuDwh4LJzndoRrTDotTR5gDC"
  ],
  "protocolId": "bittensor",
  "properties": {
    "ss58Format": 42,
    "tokenDecimals": 9,
    "tokenSymbol": "TAO",
    "slotDuration": 250
  },
  "genesis": {
    "raw": {
      "top": {
        "0x01": "0xaa",
        "0x0102": "0x",
        "0xff": "0xbbcc"
      },
      "childrenDefault": {
        "0x6b": {
          "0x05": "0x06"
        }
      }
    }
  }
})";

ChainSpec spec()
{
    return *ChainSpec::fromJson(kText);
}

/// kText with one member, named by a JSON pointer, replaced or (null pointer) removed.
std::string changed(const char* pointer, const char* replacement)
{
    json root = json::parse(kText);
    const json::json_pointer place(pointer);
    if (replacement == nullptr) {
        root[place.parent_pointer()].erase(place.back());
    } else {
        root[place] = json::parse(replacement);
    }
    return root.dump();
}

} // namespace

void ChainSpecTest::reads()
{
    const ChainSpec read = spec();
    QCOMPARE(read.name, std::string("Bittensor"));
    QCOMPARE(read.id, std::string("bittensor"));
    QCOMPARE(read.chainType, std::string("Local"));
    QCOMPARE(read.bootNodes.size(), std::size_t(1));
    QCOMPARE(*read.protocolId, std::string("bittensor"));
    QVERIFY((read.properties == ChainProperties { std::uint16_t(42), std::uint8_t(9), "TAO", 250U }));
    QCOMPARE(read.top.size(), std::size_t(3));
    QCOMPARE(read.children.size(), std::size_t(1));
    QCOMPARE(toBareHex(read.children[0].key), std::string("6b"));
    QCOMPARE(toBareHex(*read.genesisValue(*fromHex("ff"))), std::string("bbcc"));
    QVERIFY(!read.genesisValue(*fromHex("fe")).has_value());
}

void ChainSpecTest::writesInStableOrder()
{
    QCOMPARE(spec().toJson(), std::string(kText));
    ChainSpec shuffled = spec();
    std::reverse(shuffled.top.begin(), shuffled.top.end());
    QCOMPARE(shuffled.toJson(), std::string(kText));
}

void ChainSpecTest::roundTrip()
{
    ChainSpec minimal;
    minimal.name = "n";
    minimal.id = "i";
    minimal.chainType = "Development";
    const ChainSpec again = *ChainSpec::fromJson(minimal.toJson());
    QCOMPARE(again.name, minimal.name);
    QCOMPARE(again.chainType, minimal.chainType);
    QVERIFY(!again.protocolId.has_value());
    QVERIFY(again.properties == ChainProperties {});
    QVERIFY(again.top.empty());
    QCOMPARE(again.toJson(), minimal.toJson());
}

void ChainSpecTest::genesisHashIsKnown()
{
    // The public test network.
    const auto root
        = *fixedFromHex<Hash256>("c15439f31626cd90c778831721bb9d0166da302321918887d381829d8c13763f");
    QCOMPARE(toBareHex(genesisHeader(root).hash().view()),
        std::string("8f9cf856bf558a14440e75569c9e58594757048d7b3a84b5d25f6bd978263105"));
}

void ChainSpecTest::genesisState()
{
    ChainSpec flat = spec();
    flat.children.clear();
    QCOMPARE(flat.genesisState().root(), trie::root(flat.top, trie::Version::V1));
    QCOMPARE(flat.genesisHeader().stateRoot, flat.genesisState().root());
    QCOMPARE(flat.genesisHash(), genesisHeader(flat.genesisState().root()).hash());
    const Hash256 before = flat.genesisHash();
    flat.top[0].value.push_back(std::byte { 0 });
    QVERIFY(flat.genesisHash() != before);
}

void ChainSpecTest::childTries()
{
    const ChainSpec withChild = spec();
    const trie::StateTrie state = withChild.genesisState();
    const auto root = state.get(bytesOf(":child_storage:default:k"));
    QVERIFY(root.has_value());
    QVERIFY(equal(*root, trie::root(withChild.children[0].entries, trie::Version::V1).view()));
}

void ChainSpecTest::optionalMembers()
{
    for (const char* const name : { "/protocolId", "/properties", "/bootNodes", "/chainType" }) {
        QVERIFY(ChainSpec::fromJson(changed(name, nullptr)).has_value());
        QVERIFY(ChainSpec::fromJson(changed(name, "null")).has_value());
    }
    QVERIFY(ChainSpec::fromJson(changed("/telemetryEndpoints", "[1]")).has_value());
}

void ChainSpecTest::refusals_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* pointer, const char* replacement, const char* reason) {
        QTest::addRow("%s = %s", pointer, replacement)
            << QByteArray(pointer) << QByteArray(replacement) << QByteArray(reason);
    };
    row("/name", "", "MissingField");
    row("/name", "5", "BadField");
    row("/id", "", "MissingField");
    row("/chainType", "[]", "BadField");
    row("/protocolId", "{}", "BadField");
    row("/bootNodes", "{}", "BadField");
    row("/bootNodes", "[1]", "BadField");
    row("/properties", "[]", "BadField");
    row("/properties/ss58Format", "65536", "BadField");
    row("/properties/ss58Format", "-1", "BadField");
    row("/properties/slotDuration", "\"250\"", "BadField");
    row("/properties/tokenDecimals", "\"9\"", "BadField");
    row("/properties/tokenSymbol", "9", "BadField");
    row("/genesis", "", "MissingField");
    row("/genesis/raw", "", "MissingField");
    row("/genesis/raw", "\"0x\"", "BadField");
    row("/genesis/raw/top", "", "MissingField");
    row("/genesis/raw/top", "[]", "BadField");
    row("/genesis/raw/top/0x01", "1", "BadField");
    row("/genesis/raw/top/0x01", "\"0xa\"", "BadField");
    row("/genesis/raw/top/0x01", "\"aa\"", "BadField");
    row("/genesis/raw/top/xyz", "\"0xaa\"", "BadField");
    row("/genesis/raw/childrenDefault", "", "MissingField");
    row("/genesis/raw/childrenDefault/0x6b", "\"0x\"", "BadField");
}

void ChainSpecTest::refusals()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, replacement);
    QFETCH(QByteArray, reason);
    const std::string text
        = changed(pointer.constData(), replacement.isEmpty() ? nullptr : replacement.constData());
    const Result<ChainSpec> read = ChainSpec::fromJson(text);
    QVERIFY(!read.has_value());
    QCOMPARE(QByteArray::fromStdString(std::string(read.error().name())), reason);
}

void ChainSpecTest::tooMuchText()
{
    const std::string text(ChainSpec::kMaximumSize + 1, ' ');
    QVERIFY(ChainSpec::fromJson(text).error().is(ChainError::SpecTooLarge));
    QVERIFY(ChainSpec::fromJson("").error().is(ChainError::NotJson));
    QVERIFY(ChainSpec::fromJson("[]").error().is(ChainError::NotJson));
    QVERIFY(ChainSpec::fromJson("{\"name\"").error().is(ChainError::NotJson));
}

void ChainSpecTest::tooManyEntries()
{
    std::string text = R"({"name":"n","id":"i","genesis":{"raw":{"childrenDefault":{},"top":{)";
    std::array<char, 32> entry {};
    for (std::size_t i = 0; i <= ChainSpec::kMaximumEntries; ++i) {
        std::snprintf(entry.data(), entry.size(), "%s\"0x%08zx\":\"0x\"", i == 0 ? "" : ",", i);
        text += entry.data();
    }
    text += "}}}}";
    QVERIFY(ChainSpec::fromJson(text).error().is(ChainError::SpecTooLarge));
    std::string nodes = "[\"\"";
    for (std::size_t i = 0; i < ChainSpec::kMaximumBootNodes; ++i) {
        nodes += ",\"\"";
    }
    QVERIFY(
        ChainSpec::fromJson(changed("/bootNodes", (nodes + "]").c_str())).error().is(ChainError::BadField));
}

void ChainSpecTest::deepNestingIsHarmless()
{
    const std::string text = R"({"name":)" + std::string(1'000'000, '[') + std::string(1'000'000, ']') + "}";
    QVERIFY(!ChainSpec::fromJson(text).has_value());
}

void ChainSpecTest::recordedTestnetGenesis()
{
    const json file = tests::recorded("genesis.json");
    TAONAUT_REQUIRE_RECORDED(file);
    const json& testnet = file["testnet"];
    const auto root = *fixedFromHex<Hash256>(testnet["stateRoot"].get<std::string>());
    QCOMPARE(toHex(genesisHeader(root).encode()), testnet["header"].get<std::string>());
    QCOMPARE(toHex(genesisHeader(root).hash().view()), testnet["genesisHash"].get<std::string>());
}

QTEST_GUILESS_MAIN(ChainSpecTest)
#include "chain_spec_test.moc"
