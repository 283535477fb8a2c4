// SPDX-License-Identifier: MIT
// Every method once with good arguments, and every method with bad ones.

#include "core/chain/storage_key.hpp"
#include "core/crypto/hash.hpp"
#include "core/crypto/ss58.hpp"
#include "tests/unit/node_rpc/rpc_fixture.hpp"

#include <QtTest>
#include <functional>
#include <set>

using namespace taonaut;
using namespace taonaut::test;
using nlohmann::json;

class MethodTableTest : public QObject {
    Q_OBJECT
private slots:
    void everyMethodAnswers();
    void noMethodIsLeftOut();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();
    void nothingBreaksAMethod();
};

namespace {

struct Row {
    const char* name;
    std::string params;
    std::function<bool(const json&)> fits;
};

bool isHex(const json& value)
{
    return value.is_string() && value.get<std::string>().starts_with("0x")
        && fromHex(value.get<std::string>()).has_value();
}
bool isHash(const json& value)
{
    return isHex(value) && value.get<std::string>().size() == 66;
}
bool isHeader(const json& value)
{
    return isHash(value["parentHash"]) && isHash(value["stateRoot"]) && isHash(value["extrinsicsRoot"])
        && value["number"].get<std::string>().starts_with("0x") && value["digest"]["logs"].size() == 2;
}
bool isBlock(const json& value)
{
    const json& justification = value["justifications"][0];
    return isHeader(value["block"]["header"])
        && value["block"]["extrinsics"].size() == 2 // time and the author's next key
        && justification[0] == json::array({ 70, 82, 78, 75 }) && justification[1].size() > 100;
}
bool isVersion(const json& value)
{
    return value["specName"] == "node-subtensor" && value["specVersion"] == 425
        && value["transactionVersion"] == 1 && value["stateVersion"] == 1 && isHex(value["apis"][0][0])
        && value["apis"][0][1].is_number_unsigned() && value.size() == 8;
}
bool isSubscription(const json& value)
{
    return isHex(value) && value.get<std::string>().size() == 34;
}
std::function<bool(const json&)> equals(json expected)
{
    return [expected = std::move(expected)](const json& value) { return value == expected; };
}
bool isOneChange(const json& value)
{
    const json& changes = value[0]["changes"];
    return value.size() == 1 && isHash(value[0]["block"]) && changes.size() == 2 && isHex(changes[0][1])
        && changes[1][1].is_null();
}
bool isFee(const json& value)
{
    return value["class"] == "normal" && value["weight"]["ref_time"].get<std::uint64_t>() > 0
        && std::stoull(value["partialFee"].get<std::string>()) > 0;
}

class Table {
public:
    explicit Table(RpcFixture& fixture)
        : m_fixture(fixture)
    {
        addChain();
        addState();
        addStateLists();
        addSubscriptions();
        addTransactions();
        addSystem();
        addDeveloper();
    }
    std::vector<Row> rows;

private:
    void add(std::initializer_list<const char*> names, const std::string& params,
        std::function<bool(const json&)> fits)
    {
        for (const char* name : names) {
            rows.push_back({ name, params, fits });
        }
    }

    void addChain()
    {
        const json best = m_fixture.hashText(3);
        add({ "chain_getBlockHash", "chain_getHead" }, R"(["0x0000000003"])", equals(best));
        add({ "chain_getBlockHash" }, "[[0,3,99]]",
            equals(json::array({ m_fixture.hashText(0), best, nullptr })));
        add({ "chain_getFinalizedHead", "chain_getFinalisedHead" }, "[]", equals(best));
        add({ "chain_getHeader" }, "[]", isHeader);
        add({ "chain_getHeader", "chain_getBlock" }, "[\"0x" + std::string(64, '7') + "\"]", equals(nullptr));
        add({ "chain_getBlock" }, "[" + best.dump() + "]", isBlock);
        add({ "state_getRuntimeVersion", "chain_getRuntimeVersion" }, "[null]", isVersion);
        add({ "grandpa_proveFinality" }, "[2]", [this](const json& value) {
            return isHex(value) && value.get<std::string>().starts_with(m_fixture.hashText(2));
        });
    }

    void addState()
    {
        const auto& state = m_fixture.chain->genesis().state;
        const Bytes value = toBytes(*state.get(chain::systemAccountKey(accountOf("//Bob"))));
        const std::string params = "[\"" + bobKey() + "\"]";
        add({ "state_getStorage", "state_getStorageAt" }, params, equals(toHex(value)));
        add({ "state_getStorage" }, "[\"0x1234\", null]", equals(nullptr));
        add({ "state_getStorageHash", "state_getStorageHashAt" }, params,
            equals(toHex(crypto::blake2b256(value).view())));
        add({ "state_getStorageSize", "state_getStorageSizeAt" }, params, equals(value.size()));
        add({ "state_getReadProof" }, "[[\"" + bobKey() + "\"]]", [this](const json& result) {
            return result["at"] == m_fixture.hashText(3) && result["proof"].size() > 1;
        });
        add({ "state_call", "state_callAt" }, R"(["Metadata_metadata_versions",""])",
            equals("0x080e0000000f000000"));
        add({ "state_getMetadata" }, "[]",
            [](const json& result) { return result.get<std::string>().starts_with("0x6d6574610e"); });
    }

    void addStateLists()
    {
        const std::string prefix = bobKey().substr(0, 66);
        add({ "state_getKeysPaged", "state_getKeysPagedAt" }, "[\"" + prefix + "\",2,\"" + prefix + "\"]",
            [](const json& keys) { return keys.size() == 2 && keys[0] < keys[1]; });
        add({ "state_getKeys" }, "[\"" + prefix + "\"]", [](const json& keys) { return keys.size() >= 9; });
        add({ "state_getPairs" }, "[\"" + prefix + "\"]",
            [](const json& pairs) { return pairs.size() >= 9 && isHex(pairs[0][1]); });
        const std::string keys = "[\"" + bobKey() + "\",\"0x99\"]";
        add({ "state_queryStorageAt" }, "[" + keys + "]", isOneChange);
        add({ "state_queryStorage" }, "[" + keys + ",\"" + m_fixture.hashText(1) + "\"]", isOneChange);
    }

    void addSubscriptions()
    {
        add({ "chain_subscribeNewHeads", "chain_subscribeNewHead", "subscribe_newHead",
                "chain_subscribeAllHeads", "chain_subscribeFinalizedHeads", "chain_subscribeFinalisedHeads",
                "state_subscribeRuntimeVersion", "chain_subscribeRuntimeVersion",
                "grandpa_subscribeJustifications" },
            "[]", isSubscription);
        add({ "state_subscribeStorage" }, "[[\"" + bobKey() + "\"]]", isSubscription);
        add({ "chain_unsubscribeNewHeads", "chain_unsubscribeNewHead", "unsubscribe_newHead",
                "chain_unsubscribeAllHeads", "chain_unsubscribeFinalizedHeads",
                "chain_unsubscribeFinalisedHeads", "state_unsubscribeRuntimeVersion",
                "chain_unsubscribeRuntimeVersion", "state_unsubscribeStorage",
                "grandpa_unsubscribeJustifications", "author_unwatchExtrinsic" },
            R"(["0x00000000000000000000000000000999"])", equals(false));
    }

    void addTransactions()
    {
        const std::string transfer = m_fixture.transfer(0);
        const std::string second = m_fixture.transfer(1);
        add({ "payment_queryInfo" }, transfer, isFee);
        add({ "payment_queryFeeDetails" }, transfer, [](const json& details) {
            const std::string fee = details["inclusionFee"]["lenFee"].get<std::string>();
            return details["inclusionFee"].size() == 3 && std::stoull(fee, nullptr, 16) > 0;
        });
        add({ "system_dryRun", "system_dryRunAt" }, transfer, equals("0x0000"));
        add({ "author_submitExtrinsic" }, transfer, isHash);
        add({ "author_submitAndWatchExtrinsic" }, second, isSubscription);
        add({ "author_pendingExtrinsics" }, "[]", [](const json& list) { return list.size() == 2; });
        add({ "system_accountNextIndex", "account_nextIndex" },
            "[\"" + crypto::toSs58(accountOf("//Alice")) + "\"]", equals(2));
        add({ "author_removeExtrinsic" }, "[[{\"extrinsic\":" + second.substr(1, second.size() - 2) + "}]]",
            [](const json& list) { return list.size() == 1 && isHash(list[0]); });
    }

    void addSystem()
    {
        const json properties { { "ss58Format", 42 }, { "tokenDecimals", 9 }, { "tokenSymbol", "TAO" },
            { "slotDuration", 250 } };
        add({ "rpc_methods" }, "[]",
            [](const json& value) { return value["version"] == 1 && value["methods"].size() > 60; });
        add({ "system_chain", "chainSpec_v1_chainName" }, "[]", equals("Bittensor"));
        add({ "system_properties", "chainSpec_v1_properties" }, "[]", equals(properties));
        add({ "chainSpec_v1_genesisHash" }, "[]", equals(m_fixture.hashText(0)));
        add({ "system_name" }, "[]", equals("Taonaut"));
        add({ "system_version" }, "[]", equals("1.2.3"));
        add({ "system_chainType" }, "[]", equals("Local"));
        add({ "system_health" }, "[]",
            equals({ { "peers", 0 }, { "isSyncing", false }, { "shouldHavePeers", false } }));
        add({ "system_nodeRoles" }, "[]", equals(json::array({ "Authority" })));
        add({ "system_localPeerId" }, "[]", equals(""));
        add({ "system_localListenAddresses", "system_peers" }, "[]", equals(json::array()));
        add({ "system_syncState" }, "[]",
            equals({ { "startingBlock", 3 }, { "currentBlock", 3 }, { "highestBlock", 3 } }));
    }

    void addDeveloper()
    {
        const std::string bob = crypto::toSs58(accountOf("//Bob"));
        add({ "dev_getInfo" }, "[]", [](const json& info) {
            return info["profile"] == "localnet-fast" && info["specVersion"] == 425
                && info["mode"] == "Manual" && info["head"]["number"] == 3 && info["rssBytes"] == 4096
                && info["slotMs"] == 250;
        });
        add({ "dev_checkInvariants" }, "[]", equals(json::array()));
        add({ "dev_exportChainSpec" }, "[]",
            [](const json& spec) { return isHex(spec["genesis"]["raw"]["top"].begin().value()); });
        add({ "dev_faucet" }, "[\"" + bob + "\",\"5000000000\"]", [bob](const json& sent) {
            return isHash(sent["transaction"]) && sent["to"] == bob && sent["amount"] == "5000000000";
        });
        add({ "dev_newBlock" }, "[{\"count\":2}]",
            [this](const json& hash) { return hash == m_fixture.hashText(5); });
        add({ "dev_newBlock" }, "[{\"to\":9}]",
            [this](const json& hash) { return hash == m_fixture.hashText(9); });
    }

    static std::string bobKey() { return toHex(chain::systemAccountKey(accountOf("//Bob"))); }

    RpcFixture& m_fixture;
};

/// Arguments that no method should stumble over.
const std::vector<std::string> kNonsense { "[]", "{}", R"({"hash":"0x00"})", "[null]", "[true]", "[-1]",
    "[1.5]", "[1e300]", "[18446744073709551615]", R"([""])", R"(["0x"])", R"(["0x0"])", R"(["0xzz"])",
    R"(["xyz","xyz","xyz","xyz"])", "[[]]", "[[[]]]", R"([["0x0"]])", R"([[1,"0x01",null]])", "[{}]",
    R"([{"count":"x"}])", R"([{"count":0}])", R"([{"count":100000}])", R"([{"to":0}])",
    R"([{"transactions":[]}])", R"([[{"hash":"0x01"}]])", R"([[{"extrinsic":7}]])", "[0,0,0,0]",
    "[\"0x" + std::string(64, '1') + "\",\"0x" + std::string(64, '2') + "\",\"0x" + std::string(64, '3')
        + "\"]",
    "[\"0x" + std::string(4'000, 'a') + "\",10,\"0x" + std::string(4'000, 'b') + "\"]",
    "[[\"0x" + std::string(4'000, 'a') + "\"]]", R"(["Metadata_metadata_at_version","0x0f"])",
    R"(["Core_version","0x00","0x00"])", R"([null,1001])", R"([null,18446744073709551615,null])",
    R"(["\u0000\u0001"])", R"([["0x01","0x02"],"0x11"])" };

const std::set<std::int64_t> kCodes { -32602, 1, 1002, 1010, 1011, 4002, 4003, -32603 };

} // namespace

void MethodTableTest::everyMethodAnswers()
{
    RpcFixture fixture;
    for (const Row& row : Table(fixture).rows) {
        const Reply reply = fixture.call(row.name, row.params);
        QVERIFY2(reply.ok(), (std::string(row.name) + ": " + reply.message + reply.data.dump()).c_str());
        QVERIFY2(row.fits(reply.result),
            (std::string(row.name) + ": " + reply.result.dump().substr(0, 500)).c_str());
    }
}

void MethodTableTest::noMethodIsLeftOut()
{
    RpcFixture fixture;
    std::set<std::string> tested;
    for (const Row& row : Table(fixture).rows) {
        tested.insert(row.name);
    }
    const json listed = fixture.call("rpc_methods").result["methods"];
    QVERIFY(std::is_sorted(listed.begin(), listed.end()));
    QCOMPARE(listed.get<std::set<std::string>>().size(), listed.size());
    for (const json& name : listed) {
        QVERIFY2(tested.count(name) == 1, name.dump().c_str());
    }
    for (const std::string& name : tested) {
        QVERIFY2(std::find(listed.begin(), listed.end(), name) != listed.end(), name.c_str());
    }
}

void MethodTableTest::badArgumentsAreRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("params");
    const auto row = [](const char* method, const char* params) {
        QTest::addRow("%s %s", method, params) << QString::fromLatin1(method) << QString::fromLatin1(params);
    };
    row("chain_getHeader", R"(["0x12"])");
    row("chain_getHeader", "[7]");
    row("chain_getBlock", R"(["nothing"])");
    row("chain_getBlockHash", "[-1]");
    row("chain_getBlockHash", "[1.5]");
    row("chain_getBlockHash", R"(["17"])");
    row("chain_getBlockHash", R"(["0x10000000000000000"])");
    row("chain_getBlockHash", R"([[1,"x"]])");
    row("state_getStorage", "[]");
    row("state_getStorage", R"(["0x123"])");
    row("state_getStorage", R"(["0x12","0x12"])");
    row("state_getReadProof", R"(["0x12"])");
    row("state_getReadProof", R"([["0x12",5]])");
    row("state_call", "[]");
    row("state_call", R"(["Core_version",7])");
    row("state_getKeysPaged", R"(["0x12"])");
    row("state_getKeysPaged", R"(["0x12","many"])");
    row("state_queryStorageAt", "[]");
    row("state_queryStorage", R"([["0x12"]])");
    row("state_subscribeStorage", "[]");
    row("author_submitExtrinsic", "[]");
    row("author_submitExtrinsic", R"(["0xzz"])");
    row("author_submitAndWatchExtrinsic", "[1]");
    row("author_unwatchExtrinsic", "[1]");
    row("author_removeExtrinsic", R"(["0x12"])");
    row("system_accountNextIndex", R"(["5Grw"])");
    row("system_accountNextIndex", "[]");
    row("payment_queryInfo", R"(["0x0102"])");
    row("payment_queryFeeDetails", R"([""])");
    row("grandpa_proveFinality", R"(["x"])");
    row("dev_checkInvariants", R"(["0x12"])");
    row("dev_faucet", R"(["nobody"])");
    row("dev_faucet", R"(["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",0])");
    row("dev_faucet", R"(["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY",-5])");
    row("dev_faucet", R"(["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY","1.5"])");
    row("dev_newBlock", R"([{"count":0}])");
    row("dev_newBlock", R"([{"count":1001}])");
    row("dev_newBlock", R"([{"to":3}])");
    row("dev_newBlock", R"([{"transactions":["0x00"]}])");
}

void MethodTableTest::badArgumentsAreRefused()
{
    QFETCH(QString, method);
    QFETCH(QString, params);
    RpcFixture fixture;
    const Reply reply = fixture.call(method.toStdString(), params.toStdString());
    QCOMPARE(reply.code, std::int64_t { -32602 });
    QCOMPARE(reply.message, std::string("Invalid params"));
    QVERIFY(reply.data.is_string());
    QCOMPARE(fixture.chain->best().number, BlockNumber(3));
}

void MethodTableTest::nothingBreaksAMethod()
{
    RpcFixture fixture;
    const json names = fixture.call("rpc_methods").result["methods"];
    for (const std::string name : names) {
        for (const std::string& params : kNonsense) {
            const Reply reply = fixture.call(name, params);
            QVERIFY2(reply.ok() || kCodes.count(reply.code) == 1,
                (name + params.substr(0, 80) + std::to_string(reply.code)).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(MethodTableTest)
#include "method_table_test.moc"
